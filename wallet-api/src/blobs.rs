//! Encrypted files, in pieces (`docs/protocol.md`, section 4).
//!
//! A blob is announced with its size (`PUT /api/v1/vault/blobs/{blob}`), then sent piece by piece in order
//! (`PUT /api/v1/vault/blobs/{blob}/pieces/{n}`, `application/octet-stream`). A piece that was already received is
//! acknowledged again and not changed, so a client that lost the connection asks for the status and goes on.

use crate::{PieceIndex, Sha256, limits::PIECE_BYTES};
use serde::{Deserialize, Serialize};

/// Announces a blob; its bytes are reserved from the vault's quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnounceBlobRequest {
    /// Its size in bytes, from 1 to [`BLOB_BYTES`](crate::limits::BLOB_BYTES).
    pub size: u64,
    /// How the client knows.
    #[serde(default)]
    pub how: Announcement,
}

/// How a client knows the size of a blob.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Announcement {
    /// It begins the blob. If another device has begun it already, the answer says so and the size stays.
    #[default]
    Anew,
    /// It goes on with what is stored, and read the size from its first piece.
    Resumed,
}

/// How much of a blob has arrived: the answer to announcing, to a piece, and to `GET /api/v1/vault/blobs/{blob}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobStatus {
    /// Its size in bytes.
    pub size: u64,
    /// How many pieces are stored durably; the next one to send has this index.
    pub received: u32,
    /// What is stored, in brief: 32 zero bytes without a piece, and with each piece
    /// SHA-256(what stood here before ‖ SHA-256(the piece)).
    pub so_far: Sha256,
}

impl BlobStatus {
    /// Nothing is stored yet.
    #[must_use]
    pub fn empty(size: u64) -> Self {
        Self { size, received: 0, so_far: Sha256([0; Sha256::LEN]) }
    }
}

/// How many pieces a blob of `size` bytes has.
#[must_use]
pub fn piece_count(size: u64) -> u32 {
    u32::try_from(size.div_ceil(PIECE_BYTES as u64)).unwrap_or(u32::MAX)
}

/// The length in bytes of one piece of a blob of `size` bytes; `None` past its end.
#[must_use]
pub fn piece_len(size: u64, piece: PieceIndex) -> Option<usize> {
    let start = u64::from(piece.0) * PIECE_BYTES as u64;
    let left = size.checked_sub(start).filter(|left| *left > 0)?;
    usize::try_from(left.min(PIECE_BYTES as u64)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_a_blob_exactly() {
        for size in [1, PIECE_BYTES as u64 - 1, PIECE_BYTES as u64, PIECE_BYTES as u64 + 1, 25_000_000] {
            let lens = (0..piece_count(size)).map(|n| piece_len(size, PieceIndex(n)).expect("inside the blob") as u64);
            assert_eq!(lens.sum::<u64>(), size);
            assert_eq!(piece_len(size, PieceIndex(piece_count(size))), None);
        }
    }
}
