//! Documents: add, look, describe, bin.

use crate::blobs::{Access, Meter, download};
use crate::host::{Host, ProgressStep};
use crate::{ClientError, wallet::Wallet};
use wallet_api::limits::DOCUMENT_BYTES;
use wallet_core::documents::{
    BlobRef, DocumentId, MediaType, OpenedPart, Part, PartFile, SealPartError, SealedBlob, open_part, seal_part,
};
use wallet_core::manifest::{Details, Document, DocumentVersion};

/// A file to keep, with the pictures that were made of it.
pub struct NewDocument {
    /// How it is described.
    pub details: Details,
    /// The original's media type, by its content.
    pub media_type: MediaType,
    /// The original, kept byte for byte.
    pub original: Vec<u8>,
    /// A small picture (JPEG).
    pub preview: Option<Vec<u8>>,
    /// One picture a page (JPEG).
    pub pages: Vec<Vec<u8>>,
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
    /// [`ClientError::EmptyFile`], [`ClientError::TooLarge`], [`ClientError::VaultFull`], [`ClientError::BadInput`];
    /// [`ClientError::Offline`] after a minute without connection: nothing of it is in the vault then.
    pub async fn add(&mut self, new: NewDocument) -> Result<DocumentId, ClientError> {
        if new.original.is_empty() {
            return Err(ClientError::EmptyFile);
        }
        if new.original.len() as u64 > DOCUMENT_BYTES {
            return Err(ClientError::TooLarge { limit: DOCUMENT_BYTES });
        }
        self.host.report(ProgressStep::Encrypting, 0, 1);
        let details = new.details.clone();
        let (version, blobs) = self.seal_version(new)?;
        self.host.report(ProgressStep::Encrypting, 1, 1);
        self.upload(&blobs.iter().collect::<Vec<_>>()).await?;
        let document = Document::new(details, version, &mut self.host.rng());
        let id = document.id().clone();
        self.commit(move |manifest| manifest.add(document)).await?;
        Ok(id)
    }

    fn seal_version(&self, new: NewDocument) -> Result<(DocumentVersion, [SealedBlob; 3]), SealPartError> {
        let (size, has_preview) = (new.original.len() as u64, new.preview.is_some());
        let original = [PartFile::original(new.media_type.clone(), new.original)];
        let pages: Vec<_> = (0..).zip(new.pages).map(|(place, bytes)| PartFile::page(place, bytes)).collect();
        let preview: Vec<_> = new.preview.into_iter().map(PartFile::preview).collect();
        let mut rng = self.host.rng();
        let blobs = [
            seal_part(Part::Original, &original, &mut rng)?,
            seal_part(Part::Pages, &pages, &mut rng)?,
            seal_part(Part::Preview, &preview, &mut rng)?,
        ];
        let [original, pages_blob, preview] = [0, 1, 2].map(|place: usize| blobs[place].reference.clone());
        let pages = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let media_type = new.media_type;
        let version =
            DocumentVersion { added: self.now(), media_type, size, pages, has_preview, original, pages_blob, preview };
        Ok((version, blobs))
    }

    /// The previews (JPEG) of documents, in order; `None` for one that has none.
    ///
    /// # Errors
    /// [`ClientError::NotThere`] for an id that is not in the vault; [`ClientError::Tampered`].
    pub async fn previews(&self, ids: &[DocumentId]) -> Result<Vec<Option<Vec<u8>>>, ClientError> {
        let versions = ids.iter().map(|id| self.newest(id)).collect::<Result<Vec<_>, _>>()?;
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

    /// The page pictures (JPEG) of a document, in order.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::Tampered`].
    pub async fn pages(&self, id: &DocumentId) -> Result<Vec<Vec<u8>>, ClientError> {
        let blob = &self.newest(id)?.pages_blob;
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
        let part = self.fetch(blob, Part::Pages, &mut meter).await?;
        Ok(part.files.into_iter().map(PartFile::into_bytes).collect())
    }

    /// The original of a document, byte for byte.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::Tampered`].
    pub async fn original(&self, id: &DocumentId) -> Result<Kept, ClientError> {
        let blob = &self.newest(id)?.original;
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
        self.commit(|manifest| ids.iter().try_for_each(|id| manifest.bin(id, now))).await
    }

    /// Takes documents out of the bin.
    ///
    /// # Errors
    /// [`ClientError::NotThere`].
    pub async fn restore(&mut self, ids: &[DocumentId]) -> Result<(), ClientError> {
        self.commit(|manifest| ids.iter().try_for_each(|id| manifest.restore(id))).await
    }

    fn newest(&self, id: &DocumentId) -> Result<&DocumentVersion, ClientError> {
        self.manifest.document(id).map(Document::current).ok_or(ClientError::NotThere)
    }

    async fn fetch(&self, blob: &BlobRef, part: Part, meter: &mut Meter<'_, H>) -> Result<OpenedPart, ClientError> {
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

impl From<SealPartError> for ClientError {
    fn from(_: SealPartError) -> Self {
        Self::TooLarge { limit: DOCUMENT_BYTES }
    }
}
