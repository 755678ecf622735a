use super::{
    archive,
    part::{Part, PartFile},
};
use crate::{
    OpenError,
    hazmat::{
        age_file::{self, Scalar},
        hash::sha256_of,
    },
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, fmt};
use wallet_api::{BlobId, Sha256, limits::BLOB_BYTES};
use zeroize::Zeroizing;

/// The age identity of one blob: `AGE-SECRET-KEY-1...`. Its recipient is never sent anywhere.
pub struct BlobIdentity(pub(crate) Scalar);

impl BlobIdentity {
    pub(crate) fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self(Scalar::filled(|bytes| rng.fill_bytes(bytes)))
    }

    /// The text that `age -d -i` takes.
    #[must_use]
    pub fn expose_secret(&self) -> Zeroizing<String> {
        age_file::identity_text(&self.0)
    }
}

/// A manifest is copied before it is changed, and shares hold identities too.
impl Clone for BlobIdentity {
    fn clone(&self) -> Self {
        Self(Scalar::filled(|bytes| bytes.copy_from_slice(self.0.expose_secret())))
    }
}

impl fmt::Debug for BlobIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlobIdentity")
    }
}

impl Serialize for BlobIdentity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.expose_secret())
    }
}

impl<'de> Deserialize<'de> for BlobIdentity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        age_file::parse_identity(&text).map(Self).ok_or_else(|| serde::de::Error::custom("not an age identity"))
    }
}

/// All that it takes to fetch, check and open one blob.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlobRef {
    /// Where it is.
    pub blob: BlobId,
    /// The size of the age file in bytes.
    pub size: u64,
    /// Of the age file.
    pub sha256: Sha256,
    /// Opens it.
    pub identity: BlobIdentity,
}

impl BlobRef {
    /// Whether these are the very bytes that were sealed.
    #[must_use]
    pub fn is_of(&self, ciphertext: &[u8]) -> bool {
        self.size <= BLOB_BYTES && ciphertext.len() as u64 == self.size && sha256_of(ciphertext) == self.sha256
    }
}

/// Two references are equal if they name the same bytes; the identity, a secret, is not compared.
impl PartialEq for BlobRef {
    fn eq(&self, other: &Self) -> bool {
        (&self.blob, self.size, &self.sha256) == (&other.blob, other.size, &other.sha256)
    }
}

impl Eq for BlobRef {}

/// A part that was opened.
#[derive(Debug)]
pub struct OpenedPart {
    /// Which part it is.
    pub part: Part,
    /// Its files in order; none if the document has no such part.
    pub files: Vec<PartFile>,
}

/// Opens one part.
///
/// # Errors
///
/// [`OpenError`] if these are not the very bytes that were sealed.
///
/// # Security
///
/// Size and SHA-256 are checked before a byte is used: a blob that was swapped, cut or rolled back is refused.
pub fn open_part(reference: &BlobRef, ciphertext: &[u8]) -> Result<OpenedPart, OpenError> {
    if !reference.is_of(ciphertext) {
        return Err(OpenError);
    }
    let plaintext = age_file::decrypt(&reference.identity.0, ciphertext, ciphertext.len())?;
    let (part, files) = archive::read(plaintext)?;
    Ok(OpenedPart { part, files })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        documents::{SealedBlob, seal_part},
        testing::{mutations, rng},
    };
    use proptest::prelude::*;

    fn sealed(seed: u64) -> SealedBlob {
        let file = PartFile::original("text/plain".parse().expect("a media type"), b"canary".to_vec());
        seal_part(Part::Original, &[file], &mut rng(seed)).expect("small")
    }

    #[test]
    fn a_changed_or_swapped_blob_is_refused() {
        let (one, two) = (sealed(1), sealed(2));
        assert!(open_part(&one.reference, &one.ciphertext).is_ok(), "the test itself must be able to open it");
        assert!(open_part(&one.reference, &two.ciphertext).is_err());
        for changed in mutations(&one.ciphertext) {
            assert!(open_part(&one.reference, &changed).is_err());
        }
    }

    #[test]
    fn a_good_age_file_that_is_not_the_one_is_refused() {
        // Somebody who has the recipient can make a file that decrypts: the hash refuses it all the same.
        let one = sealed(1);
        let empty = seal_part(Part::Original, &[], &mut rng(2)).expect("small");
        let archive = age_file::decrypt(&empty.reference.identity.0, &empty.ciphertext, 100_000).expect("just sealed");
        let forged = age_file::encrypt_to_own(&one.reference.identity.0, 0, |out| out.write_all(&archive));
        let own_reference = BlobRef { size: forged.len() as u64, sha256: sha256_of(&forged), ..one.reference.clone() };
        assert!(open_part(&own_reference, &forged).is_ok(), "the forged file itself is good");
        let same_size = BlobRef { size: forged.len() as u64, ..one.reference.clone() };
        assert!(open_part(&same_size, &forged).is_err());
        assert!(open_part(&one.reference, &forged).is_err());
    }

    #[test]
    fn each_blob_has_an_id_and_an_identity_of_its_own() {
        let mut rng = rng(1);
        let mut seal = || seal_part(Part::Preview, &[], &mut rng).expect("small").reference;
        let (one, two) = (seal(), seal());
        assert_ne!(one.blob, two.blob);
        assert_ne!(*one.identity.expose_secret(), *two.identity.expose_secret());
        assert!(!format!("{one:?}").contains("AGE-SECRET"));
    }

    #[test]
    fn a_blob_of_several_pieces_survives() {
        let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
        let file = PartFile::original("application/pdf".parse().expect("a media type"), bytes.clone());
        let sealed = seal_part(Part::Original, &[file], &mut rng(1)).expect("within the limits");
        let opened = open_part(&sealed.reference, &sealed.ciphertext).expect("just sealed");
        assert_eq!(opened.files[0].bytes(), bytes);
    }

    #[test]
    fn the_size_of_a_blob_says_only_its_bucket() {
        // The archive, a tag for each 64 KiB, and a header with up to 500 random bytes.
        let size = |len: usize| {
            let file = PartFile::preview(vec![0; len]);
            seal_part(Part::Preview, &[file], &mut rng(len as u64)).expect("small").reference.size
        };
        for len in (0..5_000).step_by(500) {
            assert!((8_192 + 150..8_192 + 900).contains(&size(len)), "{len}: {}", size(len));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn whatever_goes_in_comes_out(pages in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..3_000), 0..6)) {
            let files: Vec<_> = pages.iter().zip(0..).map(|(bytes, place)| PartFile::page(place, bytes.clone())).collect();
            let sealed = seal_part(Part::Pages, &files, &mut rng(1)).expect("small");
            let json = serde_json::to_string(&sealed.reference).expect("plain data");
            let reference: BlobRef = serde_json::from_str(&json).expect("just written");
            let opened = open_part(&reference, &sealed.ciphertext).expect("just sealed");
            let out: Vec<_> = opened.files.into_iter().map(PartFile::into_bytes).collect();
            prop_assert_eq!((opened.part, out), (Part::Pages, pages));
        }
    }
}
