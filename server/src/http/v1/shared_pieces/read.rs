//! A piece of a shared blob. Everything is checked again for each piece.

use crate::{
    app::AppState,
    http::{
        Failure, bytes,
        extract::{OpeningHash, SharedPiecePath},
        v1::openings::{NotAvailable, allowed},
    },
    rules,
};
use axum::{extract::State, response::Response};
use blobs::BlobError;
use storage::{PieceTag, TokenHash, Tx};
use wallet_api::{BlobId, PieceIndex, ShareId, UnixSeconds};

struct Input {
    share: ShareId,
    opening: TokenHash,
    blob: BlobId,
    piece: PieceIndex,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    SharedPiecePath { share, blob, piece }: SharedPiecePath,
    OpeningHash(opening): OpeningHash,
) -> Result<Response, Failure> {
    let input = Input { share, opening, blob, piece, now: app.now() };
    let tag = app.read(&input, |tx, input| Box::pin(check(tx, input))).await?;
    let read = app.blobs.read_piece(&input.blob, piece, tag).await;
    if matches!(read, Err(BlobError::Missing)) {
        // The blob may have been deleted since it was allowed.
        app.read(&input, |tx, input| Box::pin(check(tx, input))).await?;
    }
    Ok(bytes(read?))
}

async fn check(tx: &mut dyn Tx, input: &Input) -> Result<PieceTag, NotAvailable> {
    let share = allowed(tx, &input.share, &input.opening, input.now).await?;
    let has_receipt = tx.receipt_of(&input.opening).await?.is_some();
    let is_given = tx.share_gives(&share.id, &input.blob).await?;
    let blob = tx.blob(&input.blob).await?.filter(|blob| rules::shares::can_give(&share, blob));
    let tag = blob.and_then(|blob| blob.tag(input.piece));
    tag.filter(|_| has_receipt && is_given).ok_or(NotAvailable::ShareNotAvailable)
}
