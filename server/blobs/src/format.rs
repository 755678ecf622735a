//! What every store that outlives the program has in common: how pieces are named, and the hash behind each.

use super::{BlobError, Writing};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use storage::PieceTag;
use wallet_api::{BlobId, PieceIndex};

/// The name of one writing of a piece. What was written before there were tags has none in its name.
pub(crate) fn file_name(piece: PieceIndex, tag: PieceTag) -> String {
    if tag == PieceTag([0; 8]) { piece.0.to_string() } else { format!("{}-{}", piece.0, hex(&tag.0)) }
}

/// What [`file_name`] was made of; none for a name that it does not make.
pub(crate) fn parse_writing(name: &str) -> Option<Writing> {
    let (piece, tag) = match name.split_once('-') {
        Some((piece, tag)) => (piece, PieceTag(u64::from_str_radix(tag, 16).ok()?.to_be_bytes())),
        None => (name, PieceTag([0; 8])),
    };
    let piece = PieceIndex(piece.parse().ok()?);
    (file_name(piece, tag) == name).then_some(Writing { piece, tag })
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Where a folder of files has one writing of a piece, with `/` between names.
#[must_use]
pub fn path(blob: &BlobId, writing: Writing) -> String {
    let [first, second, ..] = *blob.as_bytes();
    let name = file_name(writing.piece, writing.tag);
    format!("{}/{}/{}/{name}", hex(&[first]), hex(&[second]), hex(blob.as_bytes()))
}

/// What [`path`] was made of; none for a path that it does not make.
#[must_use]
pub fn parse_path(text: &str) -> Option<(BlobId, Writing)> {
    let (folders, name) = text.rsplit_once('/')?;
    let (blob, writing) = (parse_id(folders.rsplit('/').next()?)?, parse_writing(name)?);
    (path(&blob, writing) == text).then_some((blob, writing))
}

/// The id that a folder is named after; none for a name that no id is written as.
pub(crate) fn parse_id(text: &str) -> Option<BlobId> {
    let id = BlobId(u128::from_str_radix(text, 16).ok()?.to_be_bytes());
    (hex(id.as_bytes()) == text).then_some(id)
}

/// What is stored for a piece: its bytes and their SHA-256.
#[must_use]
pub fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

/// The piece in what was stored.
///
/// # Errors
/// [`BlobError::Damaged`] if it is not what was put.
pub fn unsealed(mut bytes: Vec<u8>) -> Result<Vec<u8>, BlobError> {
    let end = bytes.len().checked_sub(32).ok_or(BlobError::Damaged)?;
    let sum = bytes.split_off(end);
    if Sha256::digest(&bytes).as_slice() == sum { Ok(bytes) } else { Err(BlobError::Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_an_id_is_written_as_is_an_id() {
        let id = BlobId([0, 0xab, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);
        assert_eq!(parse_id(&hex(id.as_bytes())), Some(id));
        for bad in ["", "7", "00AB0000000000000000000000000007", "+0ab0000000000000000000000000007", "unfinished"] {
            assert_eq!(parse_id(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_what_a_writing_is_named_is_a_writing() {
        for (piece, tag) in [(0, [0; 8]), (7, [0, 0, 0, 0, 0, 0, 0, 1]), (99, [0xfe, 0, 0xff, 0xc3, 0x28, 0x2f, 0, 1])]
        {
            let writing = Writing { piece: PieceIndex(piece), tag: PieceTag(tag) };
            assert_eq!(parse_writing(&file_name(writing.piece, writing.tag)), Some(writing));
        }
        for bad in ["", "-", "+1", "01", "1-", "1-1", "1-00000000000000FF", "1-0000000000000000", "x-0000000000000001"]
        {
            assert_eq!(parse_writing(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_what_a_piece_lies_at_is_its_path() {
        let (blob, writing) = (BlobId([0xab; 16]), Writing { piece: PieceIndex(3), tag: PieceTag([1; 8]) });
        let whole = path(&blob, writing);
        assert_eq!(parse_path(&whole), Some((blob, writing)));
        for bad in
            [format!("/{whole}"), format!("x/{whole}"), whole.replacen("ab/", "../", 1), whole.replace("3-", "03-")]
        {
            assert_eq!(parse_path(&bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_not_whole_is_damaged() {
        assert_eq!(unsealed(sealed(Vec::new())).expect("is whole"), Vec::<u8>::new());
        assert!(matches!(unsealed(vec![0; 31]), Err(BlobError::Damaged)));
        assert!(matches!(unsealed(vec![0; 32]), Err(BlobError::Damaged)));
    }
}
