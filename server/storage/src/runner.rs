use crate::{
    Attempts, Blobs, Counts, Creations, Keys, Manifests, Passkeys, Recoveries, Refusals, Requests, Rounds, Sessions,
    Shares, Standings, StorageError, Vaults, Vouchers,
};
use async_trait::async_trait;
use futures_core::future::BoxFuture;
use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
    time::Duration,
};

/// How often a transaction that loses to others is tried in all.
const TRIES: u32 = 12;
/// How long it waits before it is tried again, in milliseconds: at most so long after the first time, twice as long after each
/// other one, and never longer than the second number. All of it is a few seconds at most, which a request has.
const WAITS: (u64, u64) = (4, 250);

/// Whether a transaction may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It only reads, from one consistent state.
    Read,
    /// It may write. What comes of it is as if no other writer ran at the same time: the engine lets one in after the other,
    /// or takes back those that saw what another changed.
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
    + Counts
    + Rounds
    + Standings
    + Vouchers
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
        + Counts
        + Rounds
        + Standings
        + Vouchers
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
    /// Nothing was stored; or, if the engine was lost just then ([`StorageError::Engine`]), nobody knows.
    async fn commit(self: Box<Self>) -> Result<(), StorageError>;
}

/// What becomes of work that lost to another transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It waits a little and runs again.
    TriedAgain,
    /// It ran often enough; whoever asked is told that the server is busy.
    GivenUp,
}

/// How far a database was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The number of the newest step that was taken; 0 in an empty database.
    pub found: i64,
    /// The newest that this program knows.
    pub known: i64,
}

/// What an engine says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Its name and version, as it says them.
    pub engine: String,
    /// What the data take, in bytes.
    pub bytes: u64,
    /// The time by its own clock in seconds since 1970, if it has one that is not this machine's.
    pub now: Option<f64>,
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

    /// Told when work lost to another transaction: for those who count. An engine has nothing to do.
    fn lost(&self, _: Next) {}

    /// What the engine says of itself.
    ///
    /// # Errors
    /// When it does not answer.
    async fn facts(&self) -> Result<Facts, StorageError>;

    /// Frees what deleted rows left behind (a write-ahead log, for instance); called after each round of jobs.
    ///
    /// # Errors
    /// When the engine fails; nothing is lost by it.
    async fn tidy(&self) -> Result<(), StorageError>;

    /// Looks for damage in all that is stored, which may take minutes; called once a day. An engine that looks at what it reads by
    /// itself has nothing to do. It may be given up at any time.
    ///
    /// # Errors
    /// When something is damaged, or the engine fails.
    async fn quick_check(&self) -> Result<(), StorageError>;

    /// Closes the engine after the last request.
    async fn close(&self);
}

/// The error of a piece of work that runs in a transaction.
pub trait TxError: From<StorageError> + Send {
    /// Whether the same work can succeed when it is tried again.
    fn is_conflict(&self) -> bool;
}

impl TxError for StorageError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }
}

/// Runs `work` on `input` in one transaction: committed when it returns `Ok`, taken back when it returns `Err`.
///
/// Work that loses to another transaction runs again after a short wait, so it must have no effects besides the transaction. A
/// refusal that must be remembered (a used challenge, a counted attempt) is part of the `Ok` value.
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
    let mut tried = 0;
    loop {
        tried += 1;
        match once(storage, access, input, &work).await {
            Err(error) if error.is_conflict() && tried < TRIES => {
                storage.lost(Next::TriedAgain);
                tokio::time::sleep(wait(tried)).await;
            }
            Err(error) if error.is_conflict() => {
                storage.lost(Next::GivenUp);
                return Err(error);
            }
            result => return result,
        }
    }
}

/// How long work waits that was tried so often: by chance, so that those that met do not meet again.
fn wait(tried: u32) -> Duration {
    let (first, longest) = WAITS;
    let longest = longest.min(first << (tried - 1).min(16));
    // Seeded anew each time; nobody has to be unable to guess it.
    let chance = RandomState::new().build_hasher().finish();
    Duration::from_millis(1 + chance % longest)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_short() {
        for (tried, longest) in [(1, 4), (2, 8), (4, 32), (7, 250), (TRIES, 250), (u32::MAX, 250)] {
            let waits: Vec<_> = (0..200).map(|_| wait(tried)).collect();
            let span = Duration::from_millis(1)..=Duration::from_millis(longest);
            assert!(waits.iter().all(|wait| span.contains(wait)), "{tried}");
            assert!(waits.iter().any(|wait| wait.as_millis() > u128::from(longest) / 2), "{tried}");
        }
    }
}
