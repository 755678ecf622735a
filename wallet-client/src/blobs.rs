//! Blobs down, piece by piece, so that a lost connection costs at most one piece; and how far it is.

use crate::ClientError;
use crate::api;
use crate::host::{Host, ProgressStep};
use wallet_api::blobs::{piece_count, piece_len};
use wallet_api::{BlobId, OpeningToken, PieceIndex, SessionToken, ShareId};
use wallet_core::documents::BlobRef;

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

    pub(crate) fn add(&mut self, bytes: usize) {
        self.set_done(self.done + bytes as u64);
    }

    pub(crate) fn done(&self) -> u64 {
        self.done
    }

    pub(crate) fn set_done(&mut self, done: u64) {
        self.done = done;
        self.host.report(self.step, self.done.min(self.total), self.total);
    }
}

/// Fetches the whole ciphertext of a blob. It is not checked yet: opening it does so.
pub(crate) async fn download<H: Host>(
    host: &H,
    access: &Access<'_>,
    blob: &BlobRef,
    meter: &mut Meter<'_, H>,
) -> Result<Vec<u8>, ClientError> {
    fetch_bytes(host, access, &blob.blob, blob.size, meter).await
}

/// Fetches a blob of which only the size is known.
pub(crate) async fn fetch_bytes<H: Host>(
    host: &H,
    access: &Access<'_>,
    blob: &BlobId,
    size: u64,
    meter: &mut Meter<'_, H>,
) -> Result<Vec<u8>, ClientError> {
    if size > wallet_api::limits::BLOB_BYTES {
        return Err(ClientError::Tampered);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    for index in 0..piece_count(size) {
        if host.is_stopped() {
            return Err(ClientError::Stopped);
        }
        let piece = PieceIndex(index);
        let part = match access {
            Access::Session(session) => api::piece(host, session, blob, piece).await?,
            Access::Opening(share, opening) => api::shared_piece(host, share, opening, blob, piece).await?,
        };
        if Some(part.len()) != piece_len(size, piece) {
            return Err(ClientError::Tampered);
        }
        meter.add(part.len());
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}
