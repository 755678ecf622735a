//! Sealing a part in constant memory, in a way that can be gone on with later (`docs/protocol.md`, section 10).
//!
//! A part is read twice. The first time names its content; from that and the vault's key follow the blob's id and
//! identity. The second time encrypts it, and refuses whatever is not what was read the first time: so what is
//! encrypted under one identity is always one and the same plaintext.

use super::{
    archive::{Archive, ArchiveReader, MOST_FILES},
    blob::{BlobIdentity, BlobRef},
    part::{Part, PartFile},
    source::PartSource,
};
use crate::{
    OpenError,
    hazmat::{
        age_stream::{Beginning, CHUNK_LEN, Last},
        hash::{GrowingHash, sha256},
    },
    labels,
};
use rand_core::CryptoRngCore;
use std::{
    fmt,
    io::{self, Read},
};
use wallet_api::{
    BlobId, Sha256,
    limits::{BLOB_BYTES, PIECE_BYTES},
};
use zeroize::Zeroizing;

/// Room for the tag that the encryption of a chunk appends.
const CHUNK_ROOM: usize = CHUNK_LEN + 16;

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
    /// A file could not be read to its end, or not twice the same.
    #[error("a file cannot be read, or was changed meanwhile")]
    Unreadable,
}

impl From<io::Error> for SealPartError {
    fn from(_: io::Error) -> Self {
        Self::Unreadable
    }
}

/// Names the plaintext of one part: everything that will be encrypted, file names and padding too.
#[derive(Clone, PartialEq, Eq)]
pub struct ContentName(pub(crate) [u8; 32]);

/// Prints nothing of its value: it says which file a person has.
impl fmt::Debug for ContentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentName")
    }
}

/// Where a blob is put, and what opens it.
#[derive(Clone, Debug)]
pub struct BlobKeys {
    pub(crate) blob: BlobId,
    pub(crate) identity: BlobIdentity,
}

impl BlobKeys {
    /// Draws fresh ones.
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut blob = BlobId([0; BlobId::LEN]);
        rng.fill_bytes(&mut blob.0);
        Self { blob, identity: BlobIdentity::generate(rng) }
    }

    /// The blob's id.
    #[must_use]
    pub fn blob(&self) -> &BlobId {
        &self.blob
    }

    /// Begins the blob anew.
    #[must_use]
    pub fn begin(&self) -> BlobBeginning {
        BlobBeginning { beginning: Beginning::generate(&self.identity.0), keys: self.clone() }
    }

    /// Goes on with a blob whose first piece was stored before.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it was not begun with these keys.
    ///
    /// # Security
    ///
    /// The piece comes from a server. Its header is authenticated; that the rest of what is stored is right too is for the
    /// caller to see, who compares [`Sealing::so_far`].
    pub fn resume(&self, first_piece: &[u8]) -> Result<BlobBeginning, OpenError> {
        if first_piece.len() > PIECE_BYTES {
            return Err(OpenError);
        }
        Ok(BlobBeginning { beginning: Beginning::read(&self.identity.0, first_piece)?, keys: self.clone() })
    }
}

/// The beginning of a blob: from it follows every byte of the blob. Without keys it is somebody else's who has them.
pub struct BlobBeginning<K = BlobKeys> {
    beginning: Beginning,
    keys: K,
}

impl BlobBeginning<()> {
    /// A blob that is not ours to open.
    pub(crate) fn for_others(beginning: Beginning) -> Self {
        Self { beginning, keys: () }
    }
}

/// A part that was read once and can be sealed.
pub struct PartPlan<'a> {
    archive: Archive<'a>,
    chunks: Vec<[u8; 32]>,
    name: ContentName,
}

impl<'a> PartPlan<'a> {
    /// Reads all files of a part.
    ///
    /// # Errors
    ///
    /// [`SealPartError`].
    pub fn read(part: Part, files: Vec<PartSource<'a>>) -> Result<Self, SealPartError> {
        if files.len() > MOST_FILES {
            return Err(SealPartError::TooManyFiles);
        }
        let mut names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(SealPartError::SameName);
        }
        let mut archive = Archive::new(part, files);
        if archive.padded_len() > BLOB_BYTES {
            return Err(SealPartError::TooLarge);
        }
        let (mut chunks, mut chunk) = (Vec::new(), Zeroizing::new(Vec::with_capacity(CHUNK_ROOM)));
        let mut reader = archive.reader()?;
        while read_chunk(&mut reader, &mut chunk)? {
            chunks.push(sha256(&[&chunk]));
        }
        let name = ContentName(sha256(&[labels::CONTENT.as_bytes(), chunks.as_flattened()]));
        Ok(Self { archive, chunks, name })
    }

    /// Names what was read.
    #[must_use]
    pub fn name(&self) -> &ContentName {
        &self.name
    }

    /// About how large its blob will be, in bytes: the header and the tags are still missing.
    #[must_use]
    pub fn archive_len(&self) -> u64 {
        self.archive.padded_len()
    }

    /// Begins to seal it: the pieces come out one by one.
    ///
    /// # Errors
    ///
    /// [`SealPartError::TooLarge`] and [`SealPartError::Unreadable`].
    pub fn seal<K>(&mut self, begun: BlobBeginning<K>) -> Result<Sealing<'_, 'a, K>, SealPartError> {
        let size = begun.beginning.file_len(self.archive.padded_len());
        if size > BLOB_BYTES {
            return Err(SealPartError::TooLarge);
        }
        let ready = begun.beginning.bytes().to_vec();
        Ok(Sealing {
            reader: self.archive.reader()?,
            chunks: &self.chunks,
            place: 0,
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK_ROOM)),
            ready,
            hash: GrowingHash::default(),
            so_far: [0; 32],
            taken: 0,
            size,
            begun,
        })
    }
}

/// A part while it is sealed. No more of it is in memory than a piece and a chunk.
pub struct Sealing<'p, 'a, K = BlobKeys> {
    reader: ArchiveReader<'p, 'a>,
    chunks: &'p [[u8; 32]],
    place: usize,
    chunk: Zeroizing<Vec<u8>>,
    ready: Vec<u8>,
    hash: GrowingHash,
    so_far: [u8; 32],
    taken: u64,
    size: u64,
    begun: BlobBeginning<K>,
}

impl<K> Sealing<'_, '_, K> {
    /// The size of the whole blob in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The next piece, as it is sent; `None` after the last.
    ///
    /// # Errors
    ///
    /// [`SealPartError::Unreadable`] if a file is not what it was when it was read first.
    pub fn next_piece(&mut self) -> Result<Option<Vec<u8>>, SealPartError> {
        while self.ready.len() < PIECE_BYTES && self.place < self.chunks.len() {
            self.encrypt_chunk()?;
        }
        if self.ready.is_empty() {
            return Ok(None);
        }
        let rest = self.ready.split_off(self.ready.len().min(PIECE_BYTES));
        let piece = std::mem::replace(&mut self.ready, rest);
        self.hash.update(&piece);
        self.so_far = sha256(&[&self.so_far, &sha256(&[&piece])]);
        self.taken += piece.len() as u64;
        Ok(Some(piece))
    }

    /// What a server says that has stored the pieces taken so far, and nothing else:
    /// [`BlobStatus::so_far`](wallet_api::blobs::BlobStatus::so_far).
    #[must_use]
    pub fn so_far(&self) -> Sha256 {
        Sha256(self.so_far)
    }

    /// # Security
    ///
    /// A chunk is encrypted only if it is the very chunk that the content was named by, and with it the identity.
    fn encrypt_chunk(&mut self) -> Result<(), SealPartError> {
        let more = read_chunk(&mut self.reader, &mut self.chunk)?;
        if !more || sha256(&[&self.chunk]) != self.chunks[self.place] {
            return Err(SealPartError::Unreadable);
        }
        let last = if self.place + 1 == self.chunks.len() { Last::Yes } else { Last::No };
        let place = u32::try_from(self.place).map_err(|_| SealPartError::TooLarge)?;
        self.begun.beginning.encrypt_chunk(place, last, &mut self.chunk);
        self.ready.extend_from_slice(&self.chunk);
        self.place += 1;
        Ok(())
    }
}

impl Sealing<'_, '_> {
    /// What the manifest keeps; `None` unless every piece was taken.
    #[must_use]
    pub fn finish(self) -> Option<BlobRef> {
        let BlobKeys { blob, identity } = self.begun.keys;
        (self.taken == self.size).then(|| BlobRef {
            blob,
            size: self.size,
            sha256: Sha256(self.hash.finish()),
            identity,
        })
    }
}

/// Fills `chunk` as far as there is something; says whether there was.
fn read_chunk(reader: &mut impl Read, chunk: &mut Vec<u8>) -> io::Result<bool> {
    chunk.clear();
    reader.take(CHUNK_LEN as u64).read_to_end(chunk)?;
    Ok(!chunk.is_empty())
}

/// A blob that is ready to be sent.
#[derive(Debug)]
pub struct SealedBlob {
    /// To be kept in the manifest.
    pub reference: BlobRef,
    /// The age file.
    pub ciphertext: Vec<u8>,
}

/// Seals one small part in memory, under a fresh blob id and a fresh identity.
///
/// # Errors
///
/// [`SealPartError`].
pub fn seal_part(part: Part, files: &[PartFile], rng: &mut impl CryptoRngCore) -> Result<SealedBlob, SealPartError> {
    let mut plan = PartPlan::read(part, files.iter().map(PartFile::source).collect())?;
    let mut sealing = plan.seal(BlobKeys::generate(rng).begin())?;
    let mut ciphertext = Vec::with_capacity(usize::try_from(sealing.size()).unwrap_or(0));
    while let Some(piece) = sealing.next_piece()? {
        ciphertext.extend_from_slice(&piece);
    }
    let reference = sealing.finish().ok_or(SealPartError::Unreadable)?;
    Ok(SealedBlob { reference, ciphertext })
}

#[cfg(test)]
mod tests;
