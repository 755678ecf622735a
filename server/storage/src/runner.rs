use crate::{
    Attempts, Blobs, Creations, Keys, Manifests, Passkeys, Recoveries, Refusals, Requests, Rounds, Sessions, Shares,
    StorageError, Vaults,
};
use async_trait::async_trait;
use futures_core::future::BoxFuture;

/// How often a transaction that lost to another is tried again.
const TRIES: u32 = 4;

/// Whether a transaction may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It only reads, from one consistent state.
    Read,
    /// It may write; no other writer runs at the same time, from its first statement on.
    Write,
}

/// Everything that can be done inside one transaction.
pub trait Tx:
    Vaults
    + Sessions
    + Recoveries
    + Passkeys
    + Manifests
    + Blobs
    + Shares
    + Requests
    + Attempts
    + Refusals
    + Creations
    + Keys
    + Rounds
    + Send
{
}

impl<T> Tx for T where
    T: Vaults
        + Sessions
        + Recoveries
        + Passkeys
        + Manifests
        + Blobs
        + Shares
        + Requests
        + Attempts
        + Refusals
        + Creations
        + Keys
        + Rounds
        + Send
{
}

/// A transaction in the hands of the runner; dropping it takes everything back.
#[async_trait]
pub trait OpenTx: Send {
    /// What the work sees.
    fn as_tx(&mut self) -> &mut dyn Tx;

    /// Makes all of it durable.
    ///
    /// # Errors
    /// Nothing was stored.
    async fn commit(self: Box<Self>) -> Result<(), StorageError>;
}

/// A storage engine.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Opens a transaction. Use [`run`] instead.
    ///
    /// # Errors
    /// When no connection is free, or the engine fails.
    async fn begin(&self, access: Access) -> Result<Box<dyn OpenTx>, StorageError>;

    /// Whether the engine answers and its data is where it should be.
    ///
    /// # Errors
    /// When it does not.
    async fn ping(&self) -> Result<(), StorageError>;

    /// Frees what deleted rows left behind (a write-ahead log, for instance); called after each round of jobs.
    ///
    /// # Errors
    /// When the engine fails; nothing is lost by it.
    async fn tidy(&self) -> Result<(), StorageError>;

    /// Closes the engine after the last request.
    async fn close(&self);
}

/// The error of a piece of work that runs in a transaction.
pub trait TxError: From<StorageError> + Send {
    /// Whether the same work can succeed when it is tried again at once.
    fn is_conflict(&self) -> bool;
}

impl TxError for StorageError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }
}

/// Runs `work` on `input` in one transaction: committed when it returns `Ok`, taken back when it returns `Err`.
///
/// Work that loses to another transaction runs again, so it must have no effects besides the transaction. A refusal
/// that must be remembered (a used challenge, a counted attempt) is part of the `Ok` value.
///
/// # Errors
/// What the work returns, or what the engine says.
pub async fn run<I, T, E, F>(storage: &dyn Storage, access: Access, input: &I, work: F) -> Result<T, E>
where
    I: Sync + ?Sized,
    T: Send,
    E: TxError,
    F: for<'a> Fn(&'a mut dyn Tx, &'a I) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
{
    let mut left = TRIES;
    loop {
        left -= 1;
        match once(storage, access, input, &work).await {
            Err(error) if error.is_conflict() && left > 0 => {}
            result => return result,
        }
    }
}

async fn once<I, T, E, F>(storage: &dyn Storage, access: Access, input: &I, work: &F) -> Result<T, E>
where
    I: Sync + ?Sized,
    T: Send,
    E: TxError,
    F: for<'a> Fn(&'a mut dyn Tx, &'a I) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
{
    let mut tx = storage.begin(access).await?;
    let value = work(tx.as_tx(), input).await?;
    tx.commit().await?;
    Ok(value)
}
