use super::VaultKeys;
use crate::{
    documents::{BlobIdentity, BlobKeys, ContentName},
    hazmat::{age_file::Scalar, kdf},
    labels,
};
use wallet_api::BlobId;

/// What a blob is for. The same content at the same place has the same id and identity, on every device of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobPlace<'a> {
    /// An original.
    Original {
        /// The vault's round of uploads: see [`Manifest::round`](crate::manifest::Manifest::round).
        round: u32,
        /// How often the same file is in the vault already.
        copy: u32,
    },
    /// The pages or the preview that belong to an original.
    Beside(&'a BlobId),
}

impl BlobPlace<'_> {
    /// 17 bytes, so that no two places are written alike.
    fn to_bytes(self) -> [u8; 17] {
        let mut bytes = [0; 17];
        match self {
            Self::Original { round, copy } => {
                bytes[1..5].copy_from_slice(&round.to_be_bytes());
                bytes[5..9].copy_from_slice(&copy.to_be_bytes());
            }
            Self::Beside(original) => {
                bytes[0] = 1;
                bytes[1..].copy_from_slice(original.as_bytes());
            }
        }
        bytes
    }
}

impl VaultKeys {
    /// Derives where a content is put, and what opens it (HKDF-SHA-256, RFC 5869).
    ///
    /// # Security
    ///
    /// Without the vault's key, an id says nothing of the content: a server cannot ask whether somebody has a file.
    #[must_use]
    pub fn blob_keys(&self, content: &ContentName, place: BlobPlace<'_>) -> BlobKeys {
        let seed = self.blobs.expose_secret();
        let context = [&content.0[..], &place.to_bytes()].concat();
        let mut blob = BlobId([0; BlobId::LEN]);
        kdf::derive(seed, labels::BLOB_ID, &context, &mut blob.0);
        let identity = Scalar::filled(|out| kdf::derive(seed, labels::BLOB_IDENTITY, &context, out));
        BlobKeys { blob, identity: BlobIdentity(identity) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{keys::RootKey, testing::rng};
    use std::collections::BTreeSet;

    #[test]
    fn each_content_at_each_place_in_each_vault_has_its_own() {
        let vaults = [1, 2].map(|seed| VaultKeys::derive(&RootKey::generate(&mut rng(seed))));
        let contents = [1, 2].map(|byte| ContentName([byte; 32]));
        let originals = [BlobId([0; 16]), BlobId([1; 16])];
        let of = |round, copy| BlobPlace::Original { round, copy };
        let places = [of(0, 0), of(0, 1), of(1, 0), BlobPlace::Beside(&originals[0]), BlobPlace::Beside(&originals[1])];
        let (mut ids, mut identities, mut count) = (BTreeSet::new(), BTreeSet::new(), 0);
        for vault in &vaults {
            for content in &contents {
                for place in places {
                    let keys = vault.blob_keys(content, place);
                    assert_eq!(keys.blob, vault.blob_keys(content, place).blob, "the same every time");
                    ids.insert(keys.blob.clone());
                    identities.insert(keys.identity.expose_secret().to_string());
                    count += 1;
                }
            }
        }
        assert_eq!((ids.len(), identities.len()), (count, count));
    }
}
