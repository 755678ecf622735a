use crate::{
    hazmat::kdf,
    kept::{KeptKey, KeptName},
    labels,
    secret::secret_bytes,
};
use rand_core::CryptoRngCore;

secret_bytes! {
    /// The root of one vault: random, 32 bytes; each keyslot holds it sealed.
    pub RootKey, 32
}

impl RootKey {
    /// Draws the root of a new vault.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }
}

secret_bytes! {
    /// Seals manifests, and nothing else.
    pub ManifestKey, 32
}

secret_bytes! {
    /// From this the identity of each share's receipts is derived.
    pub(super) ReceiptSeed, 32
}

secret_bytes! {
    /// From this the identity of each file request's deposits is derived.
    pub(super) InboxSeed, 32
}

secret_bytes! {
    /// From this the ids and identities of blobs are derived.
    pub(super) BlobSeed, 32
}

/// The keys of an opened vault.
#[derive(Debug)]
pub struct VaultKeys {
    manifest: ManifestKey,
    pub(super) receipts: ReceiptSeed,
    pub(super) inbox: InboxSeed,
    pub(super) blobs: BlobSeed,
    kept: KeptKey,
    kept_name: KeptName,
}

impl VaultKeys {
    /// Derives every key from the root (HKDF-SHA-256, RFC 5869).
    #[must_use]
    pub fn derive(root: &RootKey) -> Self {
        let root = root.expose_secret();
        Self {
            manifest: ManifestKey::filled(|out| kdf::derive(root, labels::MANIFEST_KEY, &[], out)),
            receipts: ReceiptSeed::filled(|out| kdf::derive(root, labels::RECEIPT_SEED, &[], out)),
            inbox: InboxSeed::filled(|out| kdf::derive(root, labels::INBOX_SEED, &[], out)),
            blobs: BlobSeed::filled(|out| kdf::derive(root, labels::BLOB_SEED, &[], out)),
            kept: KeptKey::filled(|out| kdf::derive(root, labels::KEPT_KEY, &[], out)),
            kept_name: KeptName::filled(|out| kdf::derive(root, labels::KEPT_NAME, &[], out)),
        }
    }

    /// The key that seals manifests.
    #[must_use]
    pub fn manifest_key(&self) -> &ManifestKey {
        &self.manifest
    }

    /// The key of what this vault keeps on a device.
    #[must_use]
    pub fn kept_key(&self) -> &KeptKey {
        &self.kept
    }

    /// The name of what this vault keeps on a device.
    #[must_use]
    pub fn kept_name(&self) -> &KeptName {
        &self.kept_name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    #[test]
    fn keys_are_independent_and_print_only_their_names() {
        let root = RootKey::generate(&mut rng(1));
        let keys = VaultKeys::derive(&root);
        let derived = [
            keys.manifest.expose_secret(),
            keys.receipts.expose_secret(),
            keys.inbox.expose_secret(),
            keys.blobs.expose_secret(),
            keys.kept.expose_secret(),
        ];
        let all: std::collections::BTreeSet<_> = derived.into_iter().chain([root.expose_secret()]).collect();
        assert_eq!(all.len(), 6);
        let printed = "VaultKeys { manifest: ManifestKey, receipts: ReceiptSeed, inbox: InboxSeed, blobs: BlobSeed, kept: KeptKey, ";
        assert_eq!(
            format!("{root:?} {keys:?}"),
            format!("RootKey {printed}kept_name: KeptName({}) }}", keys.kept_name)
        );
    }
}
