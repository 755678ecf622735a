use super::format::{file_name, hex, parse_id, parse_writing, unsealed};
use super::{BlobError, BlobStore, Writing};
use async_trait::async_trait;
use sha2::{Digest, Sha256};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use storage::PieceTag;
use wallet_api::{BlobId, PieceIndex};

/// A folder of files: `<2 hex digits>/<2 hex digits>/<id in hex>/<piece>-<tag in hex>`, each the piece and then its SHA-256.
/// What was written before there were tags has none in its name.
///
/// A piece is written beside its place (in a folder of `unfinished`), synced, moved, and the folder synced, before it counts
/// as stored. Each opening has such a folder for itself, locked as long as it lives; what a crash left in others is removed at
/// the next opening. So programs on the same computer can share it.
#[derive(Clone, Debug)]
pub struct FolderBlobs {
    root: PathBuf,
    /// Nowhere, if it was opened to be read.
    unfinished: Option<Arc<Unfinished>>,
}

/// Where one opening writes. It goes with the opening, or is removed by the next.
#[derive(Debug)]
struct Unfinished {
    folder: PathBuf,
    number: AtomicU64,
    _lock: File,
}

const LOCK: &str = "lock";

impl Unfinished {
    /// Removes what nobody writes to any more, and makes a new one.
    fn make(all: &Path) -> Result<Self, BlobError> {
        make_folder(all)?;
        // One at a time: a folder is not taken for a left one between its making and its lock.
        let opening = open_lock(&all.join(LOCK))?;
        opening.lock()?;
        for name in read_names(all)?.iter().filter(|name| *name != LOCK) {
            remove_if_left(&all.join(name))?;
        }
        let mut number = 0_u64;
        let folder = loop {
            let folder = all.join(number.to_string());
            match DirBuilder::new().mode(0o700).create(&folder) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                made => break made.map(|()| folder)?,
            }
        };
        let lock = open_lock(&folder.join(LOCK))?;
        lock.lock()?;
        sync_folder(all)?;
        Ok(Self { folder, number: AtomicU64::new(0), _lock: lock })
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // If not, the next opening removes it.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Removes a folder of `unfinished` whose opening is over, or a file of before each had one.
fn remove_if_left(path: &Path) -> io::Result<()> {
    if !path.is_dir() {
        return gone(std::fs::remove_file(path));
    }
    match open_lock(&path.join(LOCK)) {
        // Somebody still writes there.
        Ok(lock) if lock.try_lock().is_err() => Ok(()),
        Ok(_) => gone(std::fs::remove_dir_all(path)),
        Err(error) => gone(Err(error)),
    }
}

impl FolderBlobs {
    /// Opens a folder, and makes it when it is missing.
    ///
    /// # Errors
    /// When it cannot be made or cleared of leftovers.
    pub fn open(root: &Path) -> Result<Self, BlobError> {
        let unfinished = Unfinished::make(&root.join("unfinished"))?;
        sync_folder(root)?;
        if let Some(parent) = root.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            sync_folder(parent)?;
        }
        Ok(Self { root: root.to_owned(), unfinished: Some(Arc::new(unfinished)) })
    }

    /// Opens a folder that a server may be using, to read from it: makes nothing, clears nothing, and takes nothing in.
    #[must_use]
    pub fn open_to_read(root: &Path) -> Self {
        Self { root: root.to_owned(), unfinished: None }
    }

    /// A path that nobody else uses, outside of everything that is read.
    fn unfinished(&self) -> io::Result<PathBuf> {
        let unfinished = self.unfinished.as_deref();
        let Unfinished { folder, number, .. } = unfinished.ok_or(ErrorKind::ReadOnlyFilesystem)?;
        Ok(folder.join(number.fetch_add(1, Ordering::Relaxed).to_string()))
    }

    /// The folder of a blob. Its name is made of the id's bytes, so it can be nowhere else.
    fn folder(&self, blob: &BlobId) -> PathBuf {
        let [first, second, ..] = *blob.as_bytes();
        self.root.join(hex(&[first])).join(hex(&[second])).join(hex(blob.as_bytes()))
    }

    fn put(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag, bytes: &[u8]) -> Result<(), BlobError> {
        let folder = self.folder(blob);
        let unfinished = self.unfinished()?;
        let place = || {
            make_folder(&folder)?;
            std::fs::rename(&unfinished, folder.join(file_name(piece, tag)))?;
            sync_folder(&folder)
        };
        // A deletion may take the folder away between the two: once more, then.
        let placed = || place().or_else(|error| if error.kind() == ErrorKind::NotFound { place() } else { Err(error) });
        let stored = write_synced(&unfinished, bytes).and_then(|()| placed());
        if let Err(error) = stored {
            // What remains of it, if anything, is removed at the next start.
            let _ = std::fs::remove_file(&unfinished);
            return Err(name(error));
        }
        if piece.0 == 0 {
            // The folders above may be new. With the first piece acknowledged they are durable for all later ones.
            for above in folder.ancestors().skip(1).take(3) {
                sync_folder(above).map_err(name)?;
            }
        }
        Ok(())
    }

    fn read(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        unsealed(std::fs::read(self.folder(blob).join(file_name(piece, tag))).map_err(name)?)
    }

    fn writings_of(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        Ok(read_names(&self.folder(blob))?.iter().filter_map(|name| parse_writing(name)).collect())
    }

    fn remove(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        let folder = self.folder(blob);
        for Writing { piece, tag } in writings {
            gone(std::fs::remove_file(folder.join(file_name(*piece, *tag))))?;
        }
        if !folder.try_exists()? {
            return Ok(());
        }
        sync_folder(&folder)?;
        // It stays while there are other pieces in it.
        match std::fs::remove_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => return Ok(()),
            done => gone(done)?,
        }
        Ok(folder.parent().map_or(Ok(()), sync_folder)?)
    }

    fn list_under(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        let mut ids = Vec::new();
        for second in read_names(&self.root.join(hex(&[first_byte])))? {
            for id in read_names(&self.root.join(hex(&[first_byte])).join(second))? {
                ids.extend(parse_id(&id));
            }
        }
        Ok(ids)
    }

    fn try_writing(&self) -> Result<(), BlobError> {
        let unfinished = self.unfinished()?;
        write_synced(&unfinished, b"ready?").map_err(name)?;
        Ok(std::fs::remove_file(&unfinished)?)
    }

    /// Runs file work where it may block.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, BlobError> + Send + 'static,
    ) -> Result<T, BlobError> {
        let this = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&this)).await;
        done.map_err(|error| BlobError::Io(io::Error::other(error)))?
    }
}

#[async_trait]
impl BlobStore for FolderBlobs {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        let blob = blob.clone();
        self.blocking(move |this| this.put(&blob, piece, tag, &bytes)).await
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        let blob = blob.clone();
        self.blocking(move |this| this.read(&blob, piece, tag)).await
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        let blob = blob.clone();
        self.blocking(move |this| this.writings_of(&blob)).await
    }

    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        let (blob, writings) = (blob.clone(), writings.to_vec());
        self.blocking(move |this| this.remove(&blob, &writings)).await
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        self.blocking(move |this| this.list_under(first_byte)).await
    }

    async fn ping(&self) -> Result<(), BlobError> {
        self.blocking(Self::try_writing).await
    }
}

fn name(error: io::Error) -> BlobError {
    if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
        BlobError::Full
    } else if error.kind() == ErrorKind::NotFound {
        BlobError::Missing
    } else {
        BlobError::Io(error)
    }
}

/// What is gone already need not be taken away.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.write_all(&Sha256::digest(bytes))?;
    file.sync_all()
}

fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// The names in a folder; none if there is no such folder.
fn read_names(folder: &Path) -> Result<Vec<String>, BlobError> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().into_string());
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: PieceTag = PieceTag([0xfe, 0, 0, 0, 0, 0, 0, 1]);

    async fn delete_all(blobs: &FolderBlobs, id: &BlobId) -> Result<(), BlobError> {
        blobs.delete(id, &blobs.writings(id).await?).await
    }

    fn store() -> (tempfile::TempDir, FolderBlobs) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let blobs = FolderBlobs::open(&folder.path().join("blobs")).expect("opens");
        (folder, blobs)
    }

    #[tokio::test]
    async fn what_is_put_is_read_until_it_is_deleted() {
        let (_folder, blobs) = store();
        let id = BlobId([0xab; 16]);
        blobs.put_piece(&id, PieceIndex(0), TAG, vec![1; 100]).await.expect("puts");
        blobs.put_piece(&id, PieceIndex(1), TAG, vec![2; 10]).await.expect("puts");
        assert_eq!(blobs.read_piece(&id, PieceIndex(0), TAG).await.expect("reads"), vec![1; 100]);
        assert_eq!(blobs.read_piece(&id, PieceIndex(1), TAG).await.expect("reads"), vec![2; 10]);
        assert_eq!(blobs.list(0xab).await.expect("lists"), std::slice::from_ref(&id));
        assert_eq!(blobs.list(0xac).await.expect("lists"), []);
        delete_all(&blobs, &id).await.expect("deletes");
        delete_all(&blobs, &id).await.expect("deletes nothing");
        assert!(matches!(blobs.read_piece(&id, PieceIndex(0), TAG).await, Err(BlobError::Missing)));
        blobs.ping().await.expect("can write");
    }

    #[tokio::test]
    async fn a_flipped_bit_or_a_torn_file_is_never_given_out() {
        let (_folder, blobs) = store();
        let id = BlobId([1; 16]);
        blobs.put_piece(&id, PieceIndex(0), TAG, vec![7; 50]).await.expect("puts");
        let path = blobs.folder(&id).join(file_name(PieceIndex(0), TAG));
        let good = std::fs::read(&path).expect("reads");
        for bad in [&good[..good.len() - 1], &good[..10], &[], &[&[8], &good[1..]].concat()[..]] {
            std::fs::write(&path, bad).expect("writes");
            assert!(matches!(blobs.read_piece(&id, PieceIndex(0), TAG).await, Err(BlobError::Damaged)));
        }
    }

    #[tokio::test]
    async fn two_writings_of_a_piece_do_not_touch_each_other() {
        let (_folder, blobs) = store();
        let (id, other) = (BlobId([2; 16]), PieceTag([2; 8]));
        blobs.put_piece(&id, PieceIndex(0), TAG, vec![1]).await.expect("puts");
        blobs.put_piece(&id, PieceIndex(0), other, vec![2]).await.expect("puts");
        blobs.delete(&id, &[Writing { piece: PieceIndex(0), tag: other }]).await.expect("deletes");
        blobs.delete(&id, &[Writing { piece: PieceIndex(0), tag: other }]).await.expect("deletes nothing");
        blobs.delete(&BlobId([3; 16]), &[Writing { piece: PieceIndex(0), tag: other }]).await.expect("deletes nothing");
        assert_eq!(blobs.read_piece(&id, PieceIndex(0), TAG).await.expect("reads"), vec![1]);
        assert!(matches!(blobs.read_piece(&id, PieceIndex(0), other).await, Err(BlobError::Missing)));
    }

    #[tokio::test]
    async fn what_was_stored_before_there_were_tags_is_found() {
        let (_folder, blobs) = store();
        let (id, none) = (BlobId([4; 16]), PieceTag([0; 8]));
        blobs.put_piece(&id, PieceIndex(1), none, vec![1]).await.expect("puts");
        assert!(blobs.folder(&id).join("1").exists());
        assert_eq!(blobs.read_piece(&id, PieceIndex(1), none).await.expect("reads"), vec![1]);
    }

    #[test]
    fn leftovers_are_removed_at_the_start() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let left = folder.path().join("blobs/unfinished");
        for leftover in ["3/0", "3/lock", "1/lock", "7/8"] {
            make_folder(left.join(leftover).parent().expect("a folder")).expect("makes");
            std::fs::write(left.join(leftover), b"half").expect("writes");
        }
        std::fs::write(left.join("17"), b"of before there were folders").expect("writes");
        let blobs = FolderBlobs::open(&folder.path().join("blobs")).expect("opens");
        let mut names = read_names(&left).expect("lists");
        names.sort();
        assert_eq!(names, ["0", LOCK]);
        drop(blobs);
        assert_eq!(read_names(&left).expect("lists"), [LOCK]);
    }

    #[tokio::test]
    async fn two_openings_do_not_take_each_other_s_files() {
        let (folder, blobs) = store();
        let half = blobs.unfinished().expect("a path");
        std::fs::write(&half, b"half").expect("writes");
        let other = FolderBlobs::open(&folder.path().join("blobs")).expect("opens");
        assert!(half.exists(), "somebody is writing it");
        assert_ne!(half.parent(), other.unfinished().expect("a path").parent());
        other.put_piece(&BlobId([1; 16]), PieceIndex(0), TAG, vec![1]).await.expect("puts");
        drop(other);
        blobs.put_piece(&BlobId([1; 16]), PieceIndex(1), TAG, vec![2]).await.expect("puts");
        assert_eq!(blobs.read_piece(&BlobId([1; 16]), PieceIndex(0), TAG).await.expect("reads"), [1]);
    }

    #[tokio::test]
    async fn what_is_opened_to_be_read_takes_nothing_in_and_clears_nothing() {
        let (folder, blobs) = store();
        let half = blobs.unfinished().expect("a path");
        std::fs::write(&half, b"half").expect("writes");
        blobs.put_piece(&BlobId([1; 16]), PieceIndex(0), TAG, vec![1]).await.expect("puts");
        let reader = FolderBlobs::open_to_read(&folder.path().join("blobs"));
        assert_eq!(reader.read_piece(&BlobId([1; 16]), PieceIndex(0), TAG).await.expect("reads"), [1]);
        assert!(reader.put_piece(&BlobId([1; 16]), PieceIndex(1), TAG, vec![1]).await.is_err());
        assert!(reader.ping().await.is_err() && half.exists());
    }

    #[tokio::test]
    async fn a_piece_that_cannot_be_stored_is_not_acknowledged() {
        let (_folder, blobs) = store();
        std::fs::remove_dir_all(blobs.root.join("unfinished")).expect("removes");
        assert!(blobs.put_piece(&BlobId([1; 16]), PieceIndex(0), TAG, vec![1]).await.is_err());
        assert!(blobs.ping().await.is_err());
    }
}
