//! A backup as a tar stream: what `tar` unpacks is a backup in a folder.

use super::{
    CopyError,
    backup::{BackupInfo, DATABASE, FILES, NOTE},
};
use async_trait::async_trait;
use blobs::{BlobError, BlobStore, Writing, parse_path, path, sealed, unsealed};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, Read, Write},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use storage::PieceTag;
use tar::{Archive, Builder, EntryType, Header};
use tokio::sync::mpsc;
use wallet_api::{BlobId, PieceIndex, limits::PIECE_BYTES};

/// A store of files that can only be written: each piece becomes an entry of a tar archive.
pub(super) struct TarBlobs<W: Write>(Mutex<(Builder<W>, Written)>);

/// What was written so far.
type Written = BTreeMap<BlobId, BTreeSet<Writing>>;

impl<W: Write> TarBlobs<W> {
    pub(super) fn new(out: W) -> Self {
        Self(Mutex::new((Builder::new(out), Written::new())))
    }

    fn inner(&self) -> MutexGuard<'_, (Builder<W>, Written)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nobody's name and no time, so that two streams of the same are the same.
    fn header(size: u64) -> Header {
        let mut header = Header::new_ustar();
        header.set_size(size);
        header.set_mode(0o600);
        header.set_entry_type(EntryType::Regular);
        header
    }

    pub(super) fn append(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.inner().0.append_data(&mut Self::header(bytes.len() as u64), name, bytes)
    }

    pub(super) fn append_file(&self, name: &str, file: &Path) -> io::Result<()> {
        let file = File::open(file)?;
        self.inner().0.append_data(&mut Self::header(file.metadata()?.len()), name, file)
    }

    pub(super) fn finish(&self) -> io::Result<()> {
        let mut inner = self.inner();
        inner.0.finish()?;
        inner.0.get_mut().flush()
    }
}

#[async_trait]
impl<W: Write + Send> BlobStore for TarBlobs<W> {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        let writing = Writing { piece, tag };
        self.append(&format!("{FILES}/{}", path(blob, writing)), &sealed(bytes))?;
        self.inner().1.entry(blob.clone()).or_default().insert(writing);
        Ok(())
    }

    async fn read_piece(&self, _: &BlobId, _: PieceIndex, _: PieceTag) -> Result<Vec<u8>, BlobError> {
        Err(BlobError::Missing)
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        Ok(self.inner().1.get(blob).into_iter().flatten().copied().collect())
    }

    /// What was written stays; whoever reads the stream leaves it out, as no row names it.
    async fn delete(&self, _: &BlobId, _: &[Writing]) -> Result<(), BlobError> {
        Ok(())
    }

    async fn list(&self, _: u8) -> Result<Vec<BlobId>, BlobError> {
        Ok(Vec::new())
    }

    async fn ping(&self) -> Result<(), BlobError> {
        Ok(())
    }
}

/// One piece out of a stream.
type Piece = (BlobId, Writing, Vec<u8>);

/// Reads a stream to its end: pieces go to a store, the database into a folder.
///
/// # Errors
/// When it is no backup, or ends too soon.
pub(super) async fn unpack<R: Read + Send + 'static>(
    input: R,
    files: &Arc<dyn BlobStore>,
    scratch: &Path,
) -> Result<BackupInfo, CopyError> {
    let (send, mut receive) = mpsc::channel::<Piece>(16);
    let database = scratch.join(DATABASE);
    let reading = tokio::task::spawn_blocking(move || read(input, &send, &database));
    while let Some((blob, writing, bytes)) = receive.recv().await {
        files.put_piece(&blob, writing.piece, writing.tag, bytes).await?;
    }
    reading.await.map_err(io::Error::other)?
}

fn read(input: impl Read, send: &mpsc::Sender<Piece>, database: &Path) -> Result<BackupInfo, CopyError> {
    let cut =
        |error: io::Error| CopyError::NoBackup(format!("the stream ends too soon, or is no tar archive ({error})"));
    let (mut archive, mut has_database) = (Archive::new(input), false);
    for entry in archive.entries().map_err(cut)? {
        let mut entry = entry.map_err(cut)?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let limited = |entry: &mut dyn Read, most: u64| {
            let mut bytes = Vec::new();
            entry.take(most).read_to_end(&mut bytes).map(|_| bytes).map_err(cut)
        };
        if let Some((blob, writing)) = name.strip_prefix(FILES).and_then(|name| parse_path(name.strip_prefix('/')?)) {
            let bytes = unsealed(limited(&mut entry, PIECE_BYTES as u64 + 33)?)?;
            if send.blocking_send((blob, writing, bytes)).is_err() {
                return Err(CopyError::Stream(io::Error::other("nobody takes the pieces any more")));
            }
        } else if name == DATABASE {
            let mut file = File::create_new(database)?;
            let expected = entry.size();
            if io::copy(&mut entry, &mut file).map_err(cut)? != expected {
                return Err(CopyError::NoBackup("the stream ends too soon".to_owned()));
            }
            has_database = true;
        } else if name == NOTE && has_database {
            // The last entry, but for what fills the last block.
            return BackupInfo::parse(&limited(&mut entry, 4096)?);
        } else {
            return Err(CopyError::NoBackup("something is in the stream that does not belong there".to_owned()));
        }
    }
    Err(CopyError::NoBackup("the stream ends too soon".to_owned()))
}
