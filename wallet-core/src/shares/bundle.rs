use super::ShareSecret;
use crate::{
    Day, Kind, OpenError, Text,
    documents::{BlobRef, MediaType},
    keys::ReceiptRecipient,
    labels,
    manifest::{Document, Title},
    records::{self, RecordKind},
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use wallet_api::{
    BlobId, Bytes, ShareId, UnixSeconds,
    limits::{BUNDLE_BYTES, SHARE_BLOBS},
};
use zeroize::Zeroizing;

const FORMAT: u32 = 1;
const BUNDLE: RecordKind = RecordKind { label: labels::BUNDLE, floor: 4 * 1024, limit: BUNDLE_BYTES };

/// What a share is for: at most 200 characters, may be empty.
pub type Purpose = Text<200>;

/// What the receiver is asked to do, and what the grant gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handling {
    /// Look only: page pictures, with a watermark.
    Look,
    /// May print the page pictures.
    Print,
    /// May keep the original file.
    Keep,
}

/// One document as its receiver gets it: its newest version, without the person's note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedDocument {
    /// Its title.
    pub title: Title,
    /// Its kind; may be empty.
    pub kind: Kind,
    /// Its date.
    pub date: Option<Day>,
    /// When it runs out.
    pub runs_out: Option<Day>,
    /// Of the original.
    pub media_type: MediaType,
    /// Of the original, in bytes.
    pub size: u64,
    /// How many page pictures there are.
    pub pages: u32,
    /// Whether there is a preview.
    pub has_preview: bool,
    /// A small picture of it.
    pub preview: BlobRef,
    /// Its page pictures.
    pub pages_blob: BlobRef,
    /// The file itself, only where it may be kept.
    pub original: Option<BlobRef>,
}

impl SharedDocument {
    fn new(document: &Document, handling: Handling) -> Self {
        let (details, version) = (document.details(), document.current());
        let original = match handling {
            Handling::Look | Handling::Print => None,
            Handling::Keep => Some(version.original.clone()),
        };
        Self {
            title: details.title.clone(),
            kind: details.kind.clone(),
            date: details.date,
            runs_out: details.runs_out,
            media_type: version.media_type.clone(),
            size: version.size,
            pages: version.pages,
            has_preview: version.has_preview,
            preview: version.preview.clone(),
            pages_blob: version.pages_blob.clone(),
            original,
        }
    }
}

/// What a share gives to its receiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    format: u32,
    documents: Vec<SharedDocument>,
    purpose: Purpose,
    handling: Handling,
    receipt_recipient: ReceiptRecipient,
    made_at: UnixSeconds,
}

/// Why a bundle cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealBundleError {
    /// More documents than one share can hold.
    #[error("too many documents for one share")]
    TooLarge,
}

/// Why a bundle cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenBundleError {
    /// Not sealed for this share with this secret.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Written by a newer version of this program: it may hold a condition that is not known here.
    #[error("written by a newer version of this program")]
    NewerFormat,
}

impl Bundle {
    /// Puts documents together, in this order.
    #[must_use]
    pub fn new<'a>(
        documents: impl IntoIterator<Item = &'a Document>,
        purpose: Purpose,
        handling: Handling,
        receipt_recipient: ReceiptRecipient,
        made_at: UnixSeconds,
    ) -> Self {
        let documents = documents.into_iter().map(|document| SharedDocument::new(document, handling)).collect();
        Self { format: FORMAT, documents, purpose, handling, receipt_recipient, made_at }
    }

    /// The documents, in the order chosen.
    #[must_use]
    pub fn documents(&self) -> &[SharedDocument] {
        &self.documents
    }

    /// What for.
    #[must_use]
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// What the receiver may do.
    #[must_use]
    pub fn handling(&self) -> Handling {
        self.handling
    }

    /// Whom the receipt is encrypted to.
    #[must_use]
    pub fn receipt_recipient(&self) -> &ReceiptRecipient {
        &self.receipt_recipient
    }

    /// When it was put together.
    #[must_use]
    pub fn made_at(&self) -> UnixSeconds {
        self.made_at
    }

    /// Exactly the blobs that the server is to give, each once.
    #[must_use]
    pub fn blobs(&self) -> Vec<BlobId> {
        let mut blobs: Vec<BlobId> = Vec::new();
        for document in &self.documents {
            let references = [Some(&document.preview), Some(&document.pages_blob), document.original.as_ref()];
            blobs.extend(references.into_iter().flatten().map(|reference| reference.blob.clone()));
        }
        blobs.sort();
        blobs.dedup();
        blobs
    }

    fn is_sound(&self) -> bool {
        let may_keep = match self.handling {
            Handling::Look | Handling::Print => false,
            Handling::Keep => true,
        };
        self.format == FORMAT && self.documents.iter().all(|document| document.original.is_some() == may_keep)
    }
}

/// Seals a bundle for one share.
///
/// # Errors
///
/// [`SealBundleError::TooLarge`].
pub fn seal_bundle(
    bundle: &Bundle,
    share: &ShareId,
    secret: &ShareSecret,
    rng: &mut impl CryptoRngCore,
) -> Result<Bytes, SealBundleError> {
    if bundle.blobs().len() > SHARE_BLOBS {
        return Err(SealBundleError::TooLarge);
    }
    let json = Zeroizing::new(serde_json::to_vec(bundle).expect("plain data"));
    let key = secret.bundle_key(share);
    let record = records::seal(key.expose_secret(), &BUNDLE, &[share.as_bytes()], &json, rng);
    record.map(Bytes).map_err(|_| SealBundleError::TooLarge)
}

/// Opens the bundle of a share.
///
/// # Errors
///
/// [`OpenBundleError`].
pub fn open_bundle(record: &Bytes, share: &ShareId, secret: &ShareSecret) -> Result<Bundle, OpenBundleError> {
    #[derive(Deserialize)]
    struct AnyFormat {
        format: u32,
    }
    let key = secret.bundle_key(share);
    let json = records::open(key.expose_secret(), &BUNDLE, &[share.as_bytes()], &record.0)?;
    let any: AnyFormat = serde_json::from_slice(&json).map_err(|_| OpenError)?;
    if any.format > FORMAT {
        return Err(OpenBundleError::NewerFormat);
    }
    let bundle: Bundle = serde_json::from_slice(&json).map_err(|_| OpenError)?;
    if bundle.is_sound() { Ok(bundle) } else { Err(OpenError.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::{RootKey, VaultKeys},
        testing::{document, mutations, rng},
    };

    const SHARE: ShareId = ShareId([1; 16]);

    fn bundle(handling: Handling) -> Bundle {
        let mut rng = rng(1);
        let documents = [document("passport", 1, &mut rng), document("lease", 2, &mut rng)];
        let recipient = VaultKeys::derive(&RootKey::generate(&mut rng)).receipt_recipient(&SHARE);
        Bundle::new(&documents, "for the town hall".parse().expect("short"), handling, recipient, UnixSeconds(7))
    }

    fn secret(seed: u64) -> ShareSecret {
        ShareSecret::generate(&mut rng(seed))
    }

    #[test]
    fn a_bundle_opens_with_its_secret_for_its_share_only() {
        let record = seal_bundle(&bundle(Handling::Keep), &SHARE, &secret(1), &mut rng(2)).expect("small");
        assert_eq!(open_bundle(&record, &SHARE, &secret(1)), Ok(bundle(Handling::Keep)));
        assert!(open_bundle(&record, &SHARE, &secret(2)).is_err(), "another secret");
        assert!(open_bundle(&record, &ShareId([2; 16]), &secret(1)).is_err(), "another share");
        for changed in mutations(&record.0) {
            assert!(open_bundle(&Bytes(changed), &SHARE, &secret(1)).is_err());
        }
    }

    #[test]
    fn the_original_is_given_only_to_be_kept() {
        for (handling, blobs) in [(Handling::Look, 4), (Handling::Print, 4), (Handling::Keep, 6)] {
            let bundle = bundle(handling);
            assert_eq!(bundle.blobs().len(), blobs);
            let json = serde_json::to_string(&bundle).expect("plain data");
            assert_eq!(json.matches("AGE-SECRET-KEY-1").count(), blobs, "no identity beyond the granted blobs");
        }
    }

    fn reopened(json: &str) -> Result<Bundle, OpenBundleError> {
        let key = secret(1).bundle_key(&SHARE);
        let record = records::seal(key.expose_secret(), &BUNDLE, &[SHARE.as_bytes()], json.as_bytes(), &mut rng(3));
        open_bundle(&Bytes(record.expect("small")), &SHARE, &secret(1))
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let json = serde_json::to_string(&bundle(Handling::Keep)).expect("plain data");
        let refused = Err(OpenBundleError::Open(OpenError));
        assert_eq!(reopened(&json), Ok(bundle(Handling::Keep)), "the test itself must be able to make a good one");
        assert_eq!(
            reopened(&json.replace("\"format\":1", "\"format\":2,\"pin\":true")),
            Err(OpenBundleError::NewerFormat)
        );
        assert_eq!(reopened(&json.replace("\"format\":1", "\"format\":1,\"pin\":true")), refused);
        assert_eq!(reopened(&json.replace("\"keep\"", "\"look\"")), refused, "originals without leave to keep");
        assert_eq!(reopened(&json.replace("\"keep\"", "\"burn\"")), refused);
        let low_order = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqh8wp2l";
        let recipient = bundle(Handling::Keep).receipt_recipient.as_str().to_owned();
        assert_eq!(reopened(&json.replace(&recipient, low_order)), refused);
    }

    #[test]
    fn too_many_documents_are_refused() {
        let one = document("passport", 1, &mut rng(1));
        let recipient = bundle(Handling::Keep).receipt_recipient;
        let many = std::iter::repeat_n(&one, 400);
        let bundle = Bundle::new(many, Purpose::default(), Handling::Keep, recipient, UnixSeconds(1));
        assert_eq!(bundle.blobs().len(), 3, "each blob once");
        assert_eq!(seal_bundle(&bundle, &SHARE, &secret(1), &mut rng(1)), Err(SealBundleError::TooLarge));
    }
}
