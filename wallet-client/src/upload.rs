//! Files up, piece by piece, in constant memory (`docs/protocol.md`, section 10).
//!
//! The same file leads to the same blob, on every device and after every reload: an upload that was cut off goes on where
//! it stopped, and nothing of it has to be remembered here.

use crate::api::{self, StoreOutcome};
use crate::blobs::Meter;
use crate::documents::NewFile;
use crate::host::{Host, ProgressStep};
use crate::{ClientError, wallet::Wallet};
use std::collections::BTreeSet;
use wallet_api::blobs::{Announcement, BlobStatus};
use wallet_api::limits::DOCUMENT_BYTES;
use wallet_api::{BlobId, PieceIndex, UnixSeconds};
use wallet_core::documents::{
    BlobKeys, BlobRef, MediaType, Part, PartPlan, PartSource, ReadSeek, SealPartError, Sealing,
};
use wallet_core::keys::BlobPlace;
use wallet_core::manifest::DocumentVersion;

/// How often an upload begins anew because another device sends the same file at the same time.
const UPLOAD_TRIES: u32 = 8;

/// One upload of three parts: how far it is, and what the server was told of.
struct Upload<'a, H> {
    meter: Meter<'a, H>,
    announced: &'a mut BTreeSet<BlobId>,
}

impl<H: Host> Wallet<H> {
    /// Sends the three parts of a file and returns when every byte of them is stored durably.
    ///
    /// If the person stops it, nothing of it is left on the server; what cannot be dropped is dropped there after a day.
    pub(crate) async fn upload(&self, new: NewFile) -> Result<DocumentVersion, ClientError> {
        let mut announced = BTreeSet::new();
        let sent = self.send_parts(new, &mut announced).await;
        let sent =
            sent.and_then(|version| if self.host.is_stopped() { Err(ClientError::Stopped) } else { Ok(version) });
        if sent.as_ref().err() == Some(&ClientError::Stopped) {
            for blob in &announced {
                // A failure leaves it to the server's job.
                drop(api::drop_blob(&self.host, &self.session, blob).await);
            }
        }
        sent
    }

    async fn send_parts(
        &self,
        mut new: NewFile,
        announced: &mut BTreeSet<BlobId>,
    ) -> Result<DocumentVersion, ClientError> {
        let (media_type, added) = (new.media_type.clone(), new.added.unwrap_or(UnixSeconds(u64::MAX)).min(self.now()));
        let (pages, has_preview) = (u32::try_from(new.pages.len()).unwrap_or(u32::MAX), new.preview.is_some());
        self.host.report(ProgressStep::Encrypting, 0, 1);
        // What is too large is found before anything is sent.
        let size = check_size(original(&media_type, &mut new.original)?.size())?;
        let beside_len = pages_plan(&mut new)?.archive_len();
        let beside_len = beside_len + preview_plan(&new)?.archive_len();
        let plan = PartPlan::read(Part::Original, vec![original(&media_type, &mut new.original)?])?;
        self.host.report(ProgressStep::Encrypting, 1, 1);
        let total = plan.archive_len() + beside_len;
        let upload = &mut Upload { meter: Meter::new(&self.host, ProgressStep::Sending, total), announced };
        let keys = self.original_keys(&plan);
        let original = self.send_part(plan, &keys, upload).await?;
        let beside = |plan: &PartPlan<'_>| self.keys.blob_keys(plan.name(), BlobPlace::Beside(&original.blob));
        let plan = pages_plan(&mut new)?;
        let keys = beside(&plan);
        let pages_blob = self.send_part(plan, &keys, upload).await?;
        let plan = preview_plan(&new)?;
        let keys = beside(&plan);
        let preview = self.send_part(plan, &keys, upload).await?;
        Ok(DocumentVersion { added, media_type, size, pages, has_preview, original, pages_blob, preview })
    }

    /// Where an original goes. What is in the vault already is never written again: another copy is another blob.
    fn original_keys(&self, plan: &PartPlan<'_>) -> BlobKeys {
        let round = self.manifest.round();
        let mut copies = (0..).map(|copy| self.keys.blob_keys(plan.name(), BlobPlace::Original { round, copy }));
        copies.find(|keys| !self.manifest.has_blob(keys.blob())).expect("a vault does not hold 2^32 copies of a file")
    }

    async fn send_part(
        &self,
        mut plan: PartPlan<'_>,
        keys: &BlobKeys,
        upload: &mut Upload<'_, H>,
    ) -> Result<BlobRef, ClientError> {
        let before = upload.meter.done();
        let mut failed = ClientError::ServerBusy;
        for _ in 0..UPLOAD_TRIES {
            upload.meter.set_done(before);
            match self.try_to_send(&mut plan, keys, upload).await {
                Ok(Some(reference)) => return Ok(reference),
                // Another device began it anew, or stopped it.
                Ok(None) | Err(ClientError::NotThere) => {}
                // What is stored is not what is made here: it is damaged, or two devices began it. It can only be begun anew.
                Err(ClientError::Tampered) => {
                    failed = ClientError::Tampered;
                    drop(api::drop_blob(&self.host, &self.session, keys.blob()).await);
                }
                Err(error) => return Err(error),
            }
        }
        Err(failed)
    }

    /// Sends one part, or what is missing of it; `None` if it has to begin anew.
    async fn try_to_send(
        &self,
        plan: &mut PartPlan<'_>,
        keys: &BlobKeys,
        upload: &mut Upload<'_, H>,
    ) -> Result<Option<BlobRef>, ClientError> {
        let blob = keys.blob();
        upload.announced.insert(blob.clone());
        let fresh = plan.seal(keys.begin())?;
        let status = api::announce(&self.host, &self.session, blob, fresh.size(), Announcement::Anew).await?;
        if status.received == 0 {
            return self.send_pieces(fresh, status, blob, upload).await;
        }
        let first = api::piece(&self.host, &self.session, blob, PieceIndex(0)).await?;
        let sealing = plan.seal(keys.resume(&first).map_err(|_| ClientError::Tampered)?)?;
        let mut status = status;
        if sealing.size() != status.size {
            // Two devices announced it at the same time, and not the later of them began it.
            status = api::announce(&self.host, &self.session, blob, sealing.size(), Announcement::Resumed).await?;
            if status.size != sealing.size() {
                return Ok(None);
            }
        }
        self.send_pieces(sealing, status, blob, upload).await
    }

    /// Sends the pieces that are not `stored`. All are made anew, as the manifest keeps the hash of the whole.
    ///
    /// Another device may have begun the same blob, under another header: whatever the server has stored must be what was
    /// made here up to there, or the blob would be a mixture that nothing opens.
    async fn send_pieces(
        &self,
        mut sealing: Sealing<'_, '_>,
        mut stored: BlobStatus,
        blob: &BlobId,
        upload: &mut Upload<'_, H>,
    ) -> Result<Option<BlobRef>, ClientError> {
        let size = sealing.size();
        let mut place = 0;
        while let Some(piece) = sealing.next_piece()? {
            if self.host.is_stopped() {
                return Err(ClientError::Stopped);
            }
            let len = piece.len();
            if place >= stored.received {
                match api::store_piece(&self.host, &self.session, blob, PieceIndex(place), piece).await? {
                    StoreOutcome::Stored(status) if status.received > place && status.size == size => stored = status,
                    StoreOutcome::Stored(_) | StoreOutcome::Superseded => return Ok(None),
                }
            }
            upload.meter.add(len);
            place += 1;
            if place == stored.received && sealing.so_far() != stored.so_far {
                return Err(ClientError::Tampered);
            }
        }
        Ok(sealing.finish())
    }
}

fn original<'a>(media_type: &MediaType, bytes: &'a mut Box<dyn ReadSeek>) -> Result<PartSource<'a>, ClientError> {
    PartSource::original(media_type.clone(), &mut **bytes).map_err(|_| ClientError::Unreadable)
}

/// The page pictures; of a sound, the sound.
fn pages_plan(new: &mut NewFile) -> Result<PartPlan<'_>, ClientError> {
    let files = if !new.media_type.is_sound() {
        (0..).zip(&new.pages).map(|(place, page)| PartSource::page(place, page)).collect()
    } else if new.pages.is_empty() {
        vec![PartSource::sound(new.media_type.clone(), &mut *new.original).map_err(|_| ClientError::Unreadable)?]
    } else {
        return Err(ClientError::BadInput { what: "a sound with pages" });
    };
    Ok(PartPlan::read(Part::Pages, files)?)
}

fn preview_plan(new: &NewFile) -> Result<PartPlan<'_>, ClientError> {
    Ok(PartPlan::read(Part::Preview, new.preview.iter().map(|preview| PartSource::preview(preview)).collect())?)
}

pub(crate) fn check_size(size: u64) -> Result<u64, ClientError> {
    match size {
        0 => Err(ClientError::EmptyFile),
        1..=DOCUMENT_BYTES => Ok(size),
        _ => Err(ClientError::TooLarge { limit: DOCUMENT_BYTES }),
    }
}

impl From<SealPartError> for ClientError {
    fn from(error: SealPartError) -> Self {
        match error {
            SealPartError::TooLarge | SealPartError::TooManyFiles => Self::TooLarge { limit: DOCUMENT_BYTES },
            SealPartError::SameName => Self::Fault { what: "two files with the same name" },
            SealPartError::Unreadable => Self::Unreadable,
        }
    }
}
