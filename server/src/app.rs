use crate::{
    clock::Clock,
    http::extract::Session,
    oprf::OprfKeys,
    options::Limits,
    passkeys::Passkeys,
    random::{Random, draw},
    rules,
    stats::{self, Tally},
    voices::Voices,
    vouchers::VoucherKey,
    watch::{Numbers, Traces},
};
use blobs::BlobStore;
use sha2::{Digest, Sha256};
use std::{sync::Arc, time::Duration};
use storage::{Access, BoxFuture, Counted, SessionRow, Storage, StorageError, TokenHash, Tx, TxError, run};
use tokio::{
    sync::{Mutex, OwnedSemaphorePermit, Semaphore, SemaphorePermit},
    time::timeout,
};
use wallet_api::UnixSeconds;

/// What every handler and job works with.
pub(crate) struct App {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) blobs: Arc<dyn BlobStore>,
    pub(crate) keys: OprfKeys,
    /// `None` where the origin is an address.
    pub(crate) passkeys: Option<Passkeys>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) limits: Limits,
    pub(crate) voices: Voices,
    /// What is counted for whoever watches.
    pub(crate) numbers: Numbers,
    /// What is traced for whoever looks for something.
    pub(crate) traces: Traces,
    /// What is counted by month.
    pub(crate) tally: Tally,
    /// `None` where making a vault needs no voucher.
    pub(crate) vouchers: Option<VoucherKey>,
    /// What logins are signed for, and the only value of an `Origin` header that is served.
    pub(crate) origin: String,
    /// Places for guesses and proofs that are under way, with their waits for the database.
    pub(crate) guesses: Semaphore,
    /// Turns at the processor for them.
    pub(crate) evaluations: Semaphore,
    /// Places for pieces that are being stored: whoever sent one may be gone, and the store slow.
    pub(crate) storing: Arc<Semaphore>,
    /// What the last look at storage and blobs found, and when.
    pub(crate) readiness: Mutex<Option<(UnixSeconds, Result<(), String>)>>,
}

/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the handlers hold it.
pub(crate) type AppState = Arc<App>;

/// The session of a request ended before its work began.
pub(crate) struct SessionOver;

impl App {
    pub(crate) fn now(&self) -> UnixSeconds {
        self.clock.now()
    }

    /// Counts so many more of something in this month.
    pub(crate) fn count(&self, what: Counted, more: usize) {
        self.tally.add(stats::month_of(self.now()).0, what, more as u64);
    }

    /// Waits for a place to guess; `None` if there is none in time, and nothing was counted.
    pub(crate) async fn place_to_guess(&self) -> Option<SemaphorePermit<'_>> {
        let wait = timeout(PATIENCE, self.guesses.acquire());
        let span = self.traces.step("place", &[]);
        span.around(wait).await.inspect_err(|_| span.failed()).ok()?.ok()
    }

    /// Waits for a turn to compute, which comes soon: whoever waits here has a place.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.traces.step("turn", &[]).around(self.evaluations.acquire()).await.ok()
    }

    /// Waits for a place to store a piece; `None` if there is none in time.
    pub(crate) async fn place_to_store(&self) -> Option<OwnedSemaphorePermit> {
        let wait = timeout(PATIENCE, Arc::clone(&self.storing).acquire_owned());
        let span = self.traces.step("place", &[]);
        span.around(wait).await.inspect_err(|_| span.failed()).ok()?.ok()
    }

    /// Draws a fresh token; gives it with the hash that is stored.
    pub(crate) fn draw_token(&self) -> ([u8; 32], TokenHash) {
        let token = draw(&*self.random);
        (token, hash_token(&token))
    }

    /// Runs work that only reads.
    pub(crate) async fn read<I, T, E, F>(&self, input: &I, work: F) -> Result<T, E>
    where
        I: Sync + ?Sized,
        T: Send,
        E: TxError,
        F: for<'a> Fn(&'a mut dyn Tx, &'a I) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
    {
        run(&*self.storage, Access::Read, input, work).await
    }

    /// Runs work that may write.
    pub(crate) async fn write<I, T, E, F>(&self, input: &I, work: F) -> Result<T, E>
    where
        I: Sync,
        T: Send,
        E: TxError,
        F: for<'a> Fn(&'a mut dyn Tx, &'a I) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
    {
        run(&*self.storage, Access::Write, input, work).await
    }

    /// Runs work that may write, for a session that is still open: a body can take minutes to arrive.
    pub(crate) async fn write_as<I, T, E, F>(&self, session: &Session, input: &I, work: F) -> Result<T, E>
    where
        I: Sync,
        T: Send,
        E: TxError + From<SessionOver>,
        F: for<'a> Fn(&'a mut dyn Tx, &'a I) -> BoxFuture<'a, Result<T, E>> + Send + Sync,
    {
        let now = self.now();
        let whole = (session, now, input, &work);
        run(&*self.storage, Access::Write, &whole, |tx, (session, now, input, work)| {
            Box::pin(async move {
                require_open(tx, session, *now).await??;
                work(tx, input).await
            })
        })
        .await
    }
}

/// The session with this token, if it is still good and its vault is there and not locked.
pub(crate) async fn open_session(
    tx: &mut dyn Tx,
    token: &TokenHash,
    now: UnixSeconds,
) -> Result<Option<SessionRow>, StorageError> {
    let Some(session) = tx.session(token).await?.filter(|session| rules::sessions::is_open(session, now)) else {
        return Ok(None);
    };
    let vault = tx.vault(&session.vault).await?;
    Ok(vault.filter(|vault| !rules::vaults::is_shut(vault, now)).map(|_| session))
}

async fn require_open(
    tx: &mut dyn Tx,
    session: &Session,
    now: UnixSeconds,
) -> Result<Result<(), SessionOver>, StorageError> {
    Ok(open_session(tx, &session.token_hash, now).await?.map(|_| ()).ok_or(SessionOver))
}

/// SHA-256, as tokens are stored.
pub(crate) fn hash_token(token: &[u8; 32]) -> TokenHash {
    TokenHash(Sha256::digest(token).into())
}
