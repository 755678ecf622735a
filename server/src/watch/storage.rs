use super::{Numbers, Traces, traces::Span};
use async_trait::async_trait;
use std::sync::Arc;
use storage::{Access, Facts, Next, OpenTx, Storage, StorageError, Tx};
use tokio::time::Instant;

/// What the storage can say no with.
pub(super) const FAILURES: [&str; 4] = ["busy", "full", "schema", "engine"];

/// A storage whose transactions are counted and traced.
pub(crate) struct WatchedStorage {
    inner: Arc<dyn Storage>,
    numbers: Numbers,
    traces: Traces,
}

impl WatchedStorage {
    pub(crate) fn new(inner: Arc<dyn Storage>, numbers: Numbers, traces: Traces) -> Self {
        Self { inner, numbers, traces }
    }
}

/// A transaction that is counted when it ends: also when it is dropped, and so taken back.
struct WatchedTx {
    inner: Box<dyn OpenTx>,
    counting: Counting,
    traces: Traces,
}

/// What becomes of a transaction.
struct Counting {
    numbers: Numbers,
    access: &'static str,
    started: Instant,
    end: &'static str,
    span: Span,
}

impl Drop for Counting {
    fn drop(&mut self) {
        self.span.label("farde.end", self.end);
        let access = ("access", self.access);
        self.numbers.transactions.get_or_create(&[access, ("end", self.end)]).inc();
        self.numbers.transaction_times.get_or_create(&[access]).observe(self.started.elapsed().as_secs_f64());
    }
}

fn note<T>(numbers: &Numbers, result: &Result<T, StorageError>) {
    let kind = match result {
        // Who comes second is counted by the runner.
        Ok(_) | Err(StorageError::Conflict) => return,
        Err(StorageError::Busy) => "busy",
        Err(StorageError::Full) => "full",
        Err(StorageError::SchemaTooNew { .. } | StorageError::SchemaTooOld { .. }) => "schema",
        Err(StorageError::Engine(_)) => "engine",
    };
    numbers.storage_failures.get_or_create(&[("kind", kind)]).inc();
}

#[async_trait]
impl Storage for WatchedStorage {
    async fn begin(&self, access: Access) -> Result<Box<dyn OpenTx>, StorageError> {
        let name = match access {
            Access::Read => "read",
            Access::Write => "write",
        };
        // The wait for a connection is part of it.
        let (started, span) = (Instant::now(), self.traces.step("transaction", &[("farde.access", name)]));
        let begun = span.step(&self.traces, "begin").around(self.inner.begin(access)).await;
        note(&self.numbers, &begun);
        if begun.is_err() {
            span.label("farde.end", "failed");
            span.failed();
        }
        let inner = begun?;
        let counting = Counting { numbers: self.numbers.clone(), access: name, started, end: "taken_back", span };
        Ok(Box::new(WatchedTx { inner, counting, traces: self.traces.clone() }))
    }

    fn lost(&self, next: Next) {
        let next = match next {
            Next::TriedAgain => "tried_again",
            Next::GivenUp => "given_up",
        };
        self.numbers.conflicts.get_or_create(&[("next", next)]).inc();
    }

    async fn facts(&self) -> Result<Facts, StorageError> {
        self.inner.facts().await
    }

    async fn ping(&self) -> Result<(), StorageError> {
        self.inner.ping().await
    }

    async fn tidy(&self) -> Result<(), StorageError> {
        self.inner.tidy().await
    }

    async fn quick_check(&self) -> Result<(), StorageError> {
        self.inner.quick_check().await
    }

    async fn close(&self) {
        self.inner.close().await;
    }
}

#[async_trait]
impl OpenTx for WatchedTx {
    fn as_tx(&mut self) -> &mut dyn Tx {
        self.inner.as_tx()
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        let Self { inner, mut counting, traces } = *self;
        let committed = counting.span.step(&traces, "commit").around(inner.commit()).await;
        note(&counting.numbers, &committed);
        counting.end = if committed.is_ok() { "committed" } else { "failed" };
        if committed.is_err() {
            counting.span.failed();
        }
        committed
    }
}
