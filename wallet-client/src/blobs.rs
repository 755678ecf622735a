//! Blobs up and down, piece by piece, so that a lost connection costs at most one piece.

use crate::api;
use crate::host::{Host, ProgressStep};
use crate::{ClientError, wallet::Wallet};
use wallet_api::blobs::{piece_count, piece_len};
use wallet_api::limits::PIECE_BYTES;
use wallet_api::{BlobId, OpeningToken, PieceIndex, SessionToken, ShareId};
use wallet_core::documents::{BlobRef, SealedBlob};

/// Who may read a blob.
pub(crate) enum Access<'a> {
    /// The owner.
    Session(&'a SessionToken),
    /// A receiver.
    Opening(&'a ShareId, &'a OpeningToken),
}

/// Counts the bytes of several blobs as one progress.
pub(crate) struct Meter<'a, H> {
    host: &'a H,
    step: ProgressStep,
    done: u64,
    total: u64,
}

impl<'a, H: Host> Meter<'a, H> {
    pub(crate) fn new(host: &'a H, step: ProgressStep, total: u64) -> Self {
        let meter = Self { host, step, done: 0, total: total.max(1) };
        meter.host.report(step, 0, meter.total);
        meter
    }

    fn add(&mut self, bytes: usize) {
        self.done += bytes as u64;
        self.host.report(self.step, self.done.min(self.total), self.total);
    }
}

impl<H: Host> Wallet<H> {
    /// Sends blobs and returns when every byte of them is stored durably.
    pub(crate) async fn upload(&self, blobs: &[&SealedBlob]) -> Result<(), ClientError> {
        let total = blobs.iter().map(|blob| blob.ciphertext.len() as u64).sum();
        let mut meter = Meter::new(&self.host, ProgressStep::Sending, total);
        for blob in blobs {
            self.upload_one(&mut meter, &blob.reference.blob, &blob.ciphertext).await?;
        }
        Ok(())
    }

    async fn upload_one(&self, meter: &mut Meter<'_, H>, id: &BlobId, bytes: &[u8]) -> Result<(), ClientError> {
        let size = bytes.len() as u64;
        let mut next = api::announce(&self.host, &self.session, id, size).await?.received;
        let count = piece_count(size);
        while next < count {
            let piece = PieceIndex(next);
            let start = next as usize * PIECE_BYTES;
            let len = piece_len(size, piece).ok_or(ClientError::Fault { what: "a piece past the end" })?;
            let part = bytes.get(start..start + len).ok_or(ClientError::Fault { what: "a piece past the end" })?;
            let status = api::store_piece(&self.host, &self.session, id, piece, part).await?;
            if status.received <= next {
                return Err(ClientError::Fault { what: "the server did not take a piece" });
            }
            next = status.received;
            meter.add(len);
        }
        Ok(())
    }
}

/// Fetches the whole ciphertext of a blob. It is not checked yet: opening it does so.
pub(crate) async fn download<H: Host>(
    host: &H,
    access: &Access<'_>,
    blob: &BlobRef,
    meter: &mut Meter<'_, H>,
) -> Result<Vec<u8>, ClientError> {
    if blob.size > wallet_api::limits::BLOB_BYTES {
        return Err(ClientError::Tampered);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(blob.size).unwrap_or(0));
    for index in 0..piece_count(blob.size) {
        let piece = PieceIndex(index);
        let part = match access {
            Access::Session(session) => api::piece(host, session, &blob.blob, piece).await?,
            Access::Opening(share, opening) => api::shared_piece(host, share, opening, &blob.blob, piece).await?,
        };
        if Some(part.len()) != piece_len(blob.size, piece) {
            return Err(ClientError::Tampered);
        }
        meter.add(part.len());
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}
