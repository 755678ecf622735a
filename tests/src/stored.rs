//! What lies on the disk of a store of blobs, as somebody finds it who has only the disk.

use std::collections::BTreeMap;
use std::path::Path;
use wallet_api::BlobId;

/// A blob of which pieces lie on a disk.
#[derive(Clone, Debug)]
pub struct StoredBlob {
    /// Its id, which is the name of its folder.
    pub id: BlobId,
    /// Its pieces in order, without their check sums.
    pub pieces: BTreeMap<u32, Vec<u8>>,
}

impl StoredBlob {
    /// All of it.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.pieces.values().flatten().copied().collect()
    }
}

/// All blobs in a folder, whichever store wrote them: a folder named by the id, in it a file for each piece,
/// `<piece>-<tag>`, that ends in 32 bytes of check sum.
///
/// # Panics
/// If a piece is there in two writings, or is no piece.
#[must_use]
pub fn stored_blobs(folder: &Path) -> Vec<StoredBlob> {
    let mut blobs: BTreeMap<[u8; 16], BTreeMap<u32, Vec<u8>>> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a folder that can be read")) {
        let parent = entry.path().parent().and_then(|parent| parent.file_name()?.to_str());
        let Some(id) = parent.and_then(id_of).filter(|_| entry.file_type().is_file()) else { continue };
        let name = entry.file_name().to_str().expect("a name");
        let piece = name.split_once('-').map_or(name, |(piece, _)| piece).parse().expect("the number of a piece");
        let bytes = std::fs::read(entry.path()).expect("a file that can be read");
        let bytes = bytes[..bytes.len() - 32].to_vec();
        assert!(blobs.entry(id).or_default().insert(piece, bytes).is_none(), "two writings of a piece: {name}");
    }
    blobs.into_iter().map(|(id, pieces)| StoredBlob { id: BlobId(id), pieces }).collect()
}

fn id_of(name: &str) -> Option<[u8; 16]> {
    if name.len() != 32 {
        return None;
    }
    u128::from_str_radix(name, 16).ok().map(u128::to_be_bytes)
}
