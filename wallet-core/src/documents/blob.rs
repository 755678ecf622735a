use super::{
    archive::{self, Archive, MOST_FILES},
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
pub struct BlobIdentity(Scalar);

impl BlobIdentity {
    fn generate(rng: &mut impl CryptoRngCore) -> Self {
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

/// Two references are equal if they name the same bytes; the identity, a secret, is not compared.
impl PartialEq for BlobRef {
    fn eq(&self, other: &Self) -> bool {
        (&self.blob, self.size, &self.sha256) == (&other.blob, other.size, &other.sha256)
    }
}

impl Eq for BlobRef {}

/// A blob that is ready to be sent.
#[derive(Debug)]
pub struct SealedBlob {
    /// To be kept in the manifest.
    pub reference: BlobRef,
    /// The age file.
    pub ciphertext: Vec<u8>,
}

/// A part that was opened.
#[derive(Debug)]
pub struct OpenedPart {
    /// Which part it is.
    pub part: Part,
    /// Its files in order; none if the document has no such part.
    pub files: Vec<PartFile>,
}

/// Why a part cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealPartError {
    /// The blob would be larger than a server takes.
    #[error("too large for one blob")]
    TooLarge,
    /// More files than a part may have.
    #[error("too many files")]
    TooManyFiles,
    /// Two files with the same name.
    #[error("two files with the same name")]
    SameName,
}

/// Seals one part of a document under a fresh blob id and a fresh identity.
///
/// The age file's size follows from the padded archive, but for up to 500 bytes that the age crate adds at random.
///
/// # Errors
///
/// [`SealPartError`].
///
/// # Security
///
/// Blob id and identity come from `rng`; the age crate draws the file key from the operating system.
pub fn seal_part(part: Part, files: &[PartFile], rng: &mut impl CryptoRngCore) -> Result<SealedBlob, SealPartError> {
    if files.len() > MOST_FILES {
        return Err(SealPartError::TooManyFiles);
    }
    let mut names: Vec<&str> = files.iter().map(PartFile::name).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(SealPartError::SameName);
    }
    let archive = Archive::new(part, files);
    if archive.padded_len() as u64 > BLOB_BYTES {
        return Err(SealPartError::TooLarge);
    }
    let mut blob = BlobId([0; BlobId::LEN]);
    rng.fill_bytes(&mut blob.0);
    let identity = BlobIdentity::generate(rng);
    let ciphertext = age_file::encrypt_to_own(&identity.0, archive.padded_len(), |out| archive.write(out));
    let reference = BlobRef { blob, size: ciphertext.len() as u64, sha256: sha256_of(&ciphertext), identity };
    if reference.size > BLOB_BYTES { Err(SealPartError::TooLarge) } else { Ok(SealedBlob { reference, ciphertext }) }
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
    let expected = reference.size <= BLOB_BYTES && ciphertext.len() as u64 == reference.size;
    if !expected || sha256_of(ciphertext) != reference.sha256 {
        return Err(OpenError);
    }
    let plaintext = age_file::decrypt(&reference.identity.0, ciphertext, ciphertext.len())?;
    let (part, files) = archive::read(plaintext)?;
    Ok(OpenedPart { part, files })
}
