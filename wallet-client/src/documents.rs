//! Documents: add, look, describe, bin.

use crate::blobs::{Access, Meter, download};
use crate::host::{Host, ProgressStep};
use crate::{ClientError, wallet::Wallet};
use wallet_api::{UnixSeconds, limits::COMMIT_BLOBS};
use wallet_core::documents::{BlobRef, DocumentId, MediaType, OpenedPart, Part, PartFile, ReadSeek, open_part};
use wallet_core::manifest::{Details, Document, DocumentVersion, EditError, MOST_VERSIONS};

/// A file to keep, with the pictures that were made of it.
pub struct NewFile {
    /// The original's media type, by its content.
    pub media_type: MediaType,
    /// The original, kept byte for byte; it is read twice.
    pub original: Box<dyn ReadSeek>,
    /// A small picture (JPEG).
    pub preview: Option<Vec<u8>>,
    /// One picture a page (JPEG); none of a sound, which is looked at by listening to it.
    pub pages: Vec<Vec<u8>>,
    /// When it was added, if that was elsewhere before.
    pub added: Option<UnixSeconds>,
}

/// A paper to keep.
pub struct NewDocument {
    /// How it is described.
    pub details: Details,
    /// Its first version.
    pub file: NewFile,
}

/// What there is to look at of a document.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    /// `image/jpeg`, or the type of the sound.
    pub media_type: MediaType,
    /// The page pictures in order, or the one sound.
    pub files: Vec<Vec<u8>>,
}

/// A file that came back.
pub struct Kept {
    /// Its media type.
    pub media_type: MediaType,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl<H: Host> Wallet<H> {
    /// Keeps a document. When this returns, it is stored durably.
    ///
    /// # Errors
    /// [`ClientError::EmptyFile`], [`ClientError::TooLarge`], [`ClientError::VaultFull`], [`ClientError::BadInput`],
    /// [`ClientError::Unreadable`]; [`ClientError::Stopped`] and, after a minute without connection,
    /// [`ClientError::Offline`]: nothing of it is in the vault then. After the latter, adding the same file goes on.
    pub async fn add(&mut self, new: NewDocument) -> Result<DocumentId, ClientError> {
        // Before anything is sent.
        if !self.manifest.has_room() {
            return Err(EditError::Full.into());
        }
        let version = self.upload(new.file).await?;
        let document = Document::new(new.details, version, &mut self.host.rng());
        let id = document.id().clone();
        self.commit(move |manifest| manifest.add(document)).await?;
        Ok(id)
    }

    /// Keeps a newer version of a document; the older ones stay.
    ///
    /// # Errors
    /// As [`add`](Self::add); [`ClientError::NotThere`], and [`ClientError::BadInput`] if it is in the bin.
    pub async fn add_version(&mut self, id: &DocumentId, new: NewFile) -> Result<(), ClientError> {
        let document = self.manifest.document(id).ok_or(ClientError::NotThere)?;
        if document.binned().is_some() {
            return Err(EditError::InBin.into());
        }
        if !self.manifest.has_room() || document.versions().len() >= MOST_VERSIONS {
            return Err(EditError::Full.into());
        }
        let version = self.upload(new).await?;
        self.commit(|manifest| manifest.add_version(id, version)).await
    }

    /// The previews (JPEG) of documents, in order; `None` for one that has none.
    ///
    /// # Errors
    /// [`ClientError::NotThere`] for an id that is not in the vault; [`ClientError::Tampered`].
    pub async fn previews(&self, ids: &[DocumentId]) -> Result<Vec<Option<Vec<u8>>>, ClientError> {
        let versions = ids.iter().map(|id| self.version(id, 0)).collect::<Result<Vec<_>, _>>()?;
        let total = versions.iter().filter(|v| v.has_preview).map(|v| v.preview.size).sum();
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, total);
        let mut previews = Vec::with_capacity(ids.len());
        for version in versions {
            previews.push(if version.has_preview {
                self.fetch(&version.preview, Part::Preview, &mut meter).await?.files.pop().map(PartFile::into_bytes)
            } else {
                None
            });
        }
        Ok(previews)
    }

    /// What there is to look at of a document, in one of its versions: 0 is the newest.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::Tampered`].
    pub async fn pages(&self, id: &DocumentId, version: usize) -> Result<Shown, ClientError> {
        let blob = &self.version(id, version)?.pages_blob;
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
        shown(self.fetch(blob, Part::Pages, &mut meter).await?)
    }

    /// The original of a document, byte for byte, in one of its versions: 0 is the newest.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::Tampered`].
    pub async fn original(&self, id: &DocumentId, version: usize) -> Result<Kept, ClientError> {
        let blob = &self.version(id, version)?.original;
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
        kept(self.fetch(blob, Part::Original, &mut meter).await?)
    }

    /// Describes a document anew.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::BadInput`].
    pub async fn describe(&mut self, id: &DocumentId, details: Details) -> Result<(), ClientError> {
        self.commit(|manifest| manifest.describe(id, details)).await
    }

    /// Gives the pieces of the story this order; one that is gone meanwhile is left out.
    ///
    /// # Errors
    /// As every change; nothing of its own.
    pub async fn arrange(&mut self, ids: &[DocumentId]) -> Result<(), ClientError> {
        self.commit(|manifest| {
            manifest.arrange(ids);
            Ok(())
        })
        .await
    }

    /// Moves documents to the bin, from which they can be taken back for 30 days. Shares that hold one are stopped first.
    ///
    /// # Errors
    /// [`ClientError::NotThere`].
    pub async fn bin(&mut self, ids: &[DocumentId]) -> Result<(), ClientError> {
        let now = self.now();
        let shares: Vec<_> = self.manifest.shares_with(ids, now).iter().map(|record| record.share.clone()).collect();
        for share in shares {
            self.stop_share(&share).await?;
        }
        for lot in self.lots(ids) {
            self.commit(|manifest| lot.iter().try_for_each(|id| manifest.bin(id, now))).await?;
        }
        Ok(())
    }

    /// Takes documents out of the bin.
    ///
    /// # Errors
    /// [`ClientError::NotThere`].
    pub async fn restore(&mut self, ids: &[DocumentId]) -> Result<(), ClientError> {
        for lot in self.lots(ids) {
            self.commit(|manifest| lot.iter().try_for_each(|id| manifest.restore(id))).await?;
        }
        Ok(())
    }

    /// Documents in lots whose blobs fit into one commit.
    fn lots<'a>(&self, ids: &'a [DocumentId]) -> Vec<&'a [DocumentId]> {
        let blobs = |id: &DocumentId| self.manifest.document(id).map_or(0, |document| document.blobs().count());
        let (mut lots, mut rest) = (Vec::new(), ids);
        while !rest.is_empty() {
            let mut room = COMMIT_BLOBS;
            let fits = |id: &&DocumentId| room.checked_sub(blobs(id)).map(|left| room = left).is_some();
            let (lot, others) = rest.split_at(rest.iter().take_while(fits).count().max(1));
            lots.push(lot);
            rest = others;
        }
        lots
    }

    fn version(&self, id: &DocumentId, version: usize) -> Result<&DocumentVersion, ClientError> {
        let versions = self.manifest.document(id).map(Document::versions);
        versions.and_then(|versions| versions.get(version)).ok_or(ClientError::NotThere)
    }

    pub(crate) async fn fetch(
        &self,
        blob: &BlobRef,
        part: Part,
        meter: &mut Meter<'_, H>,
    ) -> Result<OpenedPart, ClientError> {
        let bytes = download(&self.host, &Access::Session(&self.session), blob, meter).await?;
        open_expected(blob, part, &bytes)
    }
}

/// Opens a blob and refuses one that is not the part that it should be.
pub(crate) fn open_expected(blob: &BlobRef, part: Part, ciphertext: &[u8]) -> Result<OpenedPart, ClientError> {
    let opened = open_part(blob, ciphertext).map_err(|_| ClientError::Tampered)?;
    if opened.part == part { Ok(opened) } else { Err(ClientError::Tampered) }
}

/// The single file of an original.
pub(crate) fn kept(mut part: OpenedPart) -> Result<Kept, ClientError> {
    let file = part.files.pop().ok_or(ClientError::Tampered)?;
    Ok(Kept { media_type: file.media_type().clone(), bytes: file.into_bytes() })
}

/// The page pictures, or the one sound.
///
/// # Security
/// A share comes from somebody: what is looked at is a picture or a sound, and never anything that a browser would run.
pub(crate) fn shown(part: OpenedPart) -> Result<Shown, ClientError> {
    let media_type = part.files.first().map_or_else(MediaType::jpeg, |file| file.media_type().clone());
    let right = match part.files.as_slice() {
        [sound] if sound.media_type().is_sound() => true,
        pages => pages.iter().all(|page| *page.media_type() == MediaType::jpeg()),
    };
    let files = part.files.into_iter().map(PartFile::into_bytes).collect();
    if right { Ok(Shown { media_type, files }) } else { Err(ClientError::Tampered) }
}
