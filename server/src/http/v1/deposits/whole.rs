use storage::{StorageError, Tx};
use wallet_api::{DepositId, RequestId, blobs::piece_count, requests::DepositStatus};

/// What a depositor is told of a deposit that is whole. Whether it was kept, refused or not looked at yet does not show: the
/// deposit itself is not asked, and so every answer is made of what does not change until the file request ends.
pub(crate) async fn whole(
    tx: &mut dyn Tx,
    request: &RequestId,
    deposit: &DepositId,
) -> Result<Option<DepositStatus>, StorageError> {
    let size = tx.deposited(request, deposit).await?;
    Ok(size.map(|size| DepositStatus { size, received: piece_count(size) }))
}
