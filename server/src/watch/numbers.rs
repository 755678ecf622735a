use super::Labels;
use prometheus_client::{
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};
use std::sync::atomic::AtomicU64;

/// A number of each kind of something.
pub(super) type Counts<const N: usize> = Family<Labels<N>, Counter>;
/// How long each kind of something took.
pub(super) type Times<const N: usize> = Family<Labels<N>, Histogram, fn() -> Histogram>;
/// A state of each kind of something.
pub(super) type States<const N: usize> = Family<Labels<N>, Gauge>;

/// All that is counted while the server runs. Counting costs next to nothing, so it is always done; only the page is turned on.
#[derive(Clone)]
pub(crate) struct Numbers {
    pub(super) requests: Counts<3>,
    pub(super) request_times: Times<2>,
    pub(super) in_flight: Gauge,
    pub(super) refusals: Counts<1>,
    pub(crate) connections: Connections,
    pub(super) transactions: Counts<2>,
    pub(super) transaction_times: Times<1>,
    pub(super) conflicts: Counts<1>,
    pub(super) storage_failures: Counts<1>,
    pub(super) blob_operations: Counts<2>,
    pub(super) blob_times: Times<1>,
    pub(super) blob_bytes: Counts<1>,
    jobs_done: Counts<1>,
    job_failures: Counts<1>,
    job_success: States<1>,
    other_store: Gauge,
    /// In seconds since 1970; 0 without one.
    pub(crate) certificate_ends: Gauge,
}

/// The connections of one address that the server listens on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connections {
    /// How many are open.
    pub(crate) open: Gauge,
    /// How many were turned away.
    pub(crate) refused: Counter,
}

/// From 5 milliseconds to half a minute, in seconds.
fn times() -> Histogram {
    Histogram::new([0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0])
}

impl Numbers {
    /// Registers all of them; `jobs` are the names of all jobs.
    pub(crate) fn register(registry: &mut Registry, jobs: impl Iterator<Item = &'static str>) -> Self {
        let new_times = || Times::new_with_constructor(times as fn() -> Histogram);
        let numbers = Self {
            requests: Counts::default(),
            request_times: Times::new_with_constructor(times as fn() -> Histogram),
            in_flight: Gauge::default(),
            refusals: Counts::default(),
            connections: Connections::default(),
            transactions: Counts::default(),
            transaction_times: new_times(),
            conflicts: Counts::default(),
            storage_failures: Counts::default(),
            blob_operations: Counts::default(),
            blob_times: new_times(),
            blob_bytes: Counts::default(),
            jobs_done: Counts::default(),
            job_failures: Counts::default(),
            job_success: States::default(),
            other_store: Gauge::default(),
            certificate_ends: Gauge::default(),
        };
        numbers.describe(registry);
        numbers.begin_at_zero(jobs);
        numbers
    }

    fn describe(&self, registry: &mut Registry) {
        let it = self.clone();
        registry.register("farde_requests", "Requests answered, by route pattern", it.requests);
        registry.register_with_unit(
            "farde_request_duration",
            "How long requests took",
            Unit::Seconds,
            it.request_times,
        );
        registry.register("farde_requests_in_flight", "Requests that are being answered", it.in_flight);
        registry.register("farde_refusals", "Requests refused, by reason", it.refusals);
        registry.register("farde_connections", "Connections that are open", it.connections.open);
        let refused = "Connections of one address beyond its limit";
        registry.register("farde_connections_refused", refused, it.connections.refused);
        registry.register("farde_transactions", "Transactions of the database", it.transactions);
        let took = "How long transactions took, with the wait for a connection";
        registry.register_with_unit("farde_transaction_duration", took, Unit::Seconds, it.transaction_times);
        registry.register("farde_transaction_conflicts", "Transactions that lost to others", it.conflicts);
        registry.register(
            "farde_storage_failures",
            "Transactions that could not begin or be stored",
            it.storage_failures,
        );
        registry.register("farde_blob_operations", "Work of the store of encrypted files", it.blob_operations);
        registry.register_with_unit("farde_blob_operation_duration", "How long it took", Unit::Seconds, it.blob_times);
        let pieces = "Pieces of files stored and read, ciphertext";
        registry.register_with_unit("farde_blob_transferred", pieces, Unit::Bytes, it.blob_bytes);
        registry.register("farde_jobs_done", "What jobs did: rows and files deleted, mostly", it.jobs_done);
        registry.register("farde_job_failures", "Jobs that failed and are tried again", it.job_failures);
        let at = "When a job last ended well on this server";
        registry.register_with_unit("farde_job_last_success_timestamp", at, Unit::Seconds, it.job_success);
        let other = "1 if the store of files looked like that of another database, so that nothing was deleted";
        registry.register("farde_other_store", other, it.other_store);
        let ends = "When the certificate of this server runs out; 0 where it has none of its own";
        registry.register_with_unit("farde_certificate_end_timestamp", ends, Unit::Seconds, it.certificate_ends);
    }

    /// A counter that is not there before its first event hides that event from `rate()`.
    fn begin_at_zero(&self, jobs: impl Iterator<Item = &'static str>) {
        for job in jobs {
            drop(self.jobs_done.get_or_create(&[("job", job)]));
            drop(self.job_failures.get_or_create(&[("job", job)]));
        }
        for next in ["tried_again", "given_up"] {
            drop(self.conflicts.get_or_create(&[("next", next)]));
        }
        for kind in super::storage::FAILURES {
            drop(self.storage_failures.get_or_create(&[("kind", kind)]));
        }
        for operation in super::blobs::OPERATIONS {
            drop(self.blob_operations.get_or_create(&[("operation", operation), ("end", "failed")]));
        }
        for direction in ["in", "out"] {
            drop(self.blob_bytes.get_or_create(&[("direction", direction)]));
        }
    }

    /// A job ended well, at a time in seconds since 1970.
    pub(crate) fn job_done(&self, job: &'static str, done: u64, at: u64) {
        self.jobs_done.get_or_create(&[("job", job)]).inc_by(done);
        self.job_success.get_or_create(&[("job", job)]).set(i64::try_from(at).unwrap_or(i64::MAX));
    }

    /// A job failed.
    pub(crate) fn job_failed(&self, job: &'static str) {
        self.job_failures.get_or_create(&[("job", job)]).inc();
    }

    /// Whether the store of files looked like that of another database.
    pub(crate) fn other_store(&self, is_other: bool) {
        self.other_store.set(i64::from(is_other));
    }
}

/// A time in seconds, for gauges.
pub(super) type Seconds = Gauge<f64, AtomicU64>;
