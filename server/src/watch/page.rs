use super::{
    WatchOptions,
    machine::Machine,
    numbers::{Seconds, States},
};
use crate::app::{App, AppState};
use axum::{
    Router,
    extract::State,
    http::{HeaderValue, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::{MethodFilter, on},
};
use prometheus_client::{
    encoding::text::encode,
    metrics::{gauge::Gauge, info::Info},
    registry::{Registry, Unit},
};
use std::{fmt, sync::Arc, time::Duration};
use tokio::{sync::Mutex, time::timeout};
use wallet_api::UnixSeconds;

/// For so long the page shows the same numbers: who asks every second does not see when single things happen.
const FRESH_SECONDS: u64 = 60;
/// How long database and store may take to say that they are there.
const PATIENCE: Duration = Duration::from_secs(5);
/// OpenMetrics 1.0, "Overall Structure".
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");

/// The page of all numbers.
pub(crate) struct Page {
    registry: Registry,
    machine: Machine,
    app: AppState,
    looked: Looked,
    /// What it shows, and since when.
    shown: Mutex<Option<(UnixSeconds, String)>>,
}

/// What is looked at only when somebody asks for the page.
#[derive(Default)]
struct Looked {
    up: States<1>,
    database_bytes: Gauge,
    clock_ahead: Seconds,
    under_way: States<1>,
    limits: States<1>,
    at: Gauge,
}

/// The listener of the page: nothing else is there.
pub(crate) fn router(page: Arc<Page>) -> Router {
    Router::new().route("/metrics", on(MethodFilter::GET, show)).with_state(page)
}

async fn show(State(page): State<Arc<Page>>) -> Response {
    match page.text().await {
        Ok(text) => ([(CONTENT_TYPE, MEDIA_TYPE)], text).into_response(),
        Err(error) => crate::http::Failure::internal(error).into_response(),
    }
}

impl Page {
    pub(crate) fn new(mut registry: Registry, options: WatchOptions, app: AppState) -> Arc<Self> {
        let looked = Looked::default();
        looked.describe(&mut registry);
        registry.register("farde_build", "Which program this is", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        let machine = Machine::register(options.folders, &mut registry, app.now().0);
        Arc::new(Self { registry, machine, app, looked, shown: Mutex::default() })
    }

    async fn text(&self) -> Result<String, fmt::Error> {
        let now = self.app.now();
        let mut shown = self.shown.lock().await;
        if let Some((at, text)) = &*shown
            && *at <= now
            && now < at.plus(FRESH_SECONDS)
        {
            return Ok(text.clone());
        }
        self.machine.look();
        self.looked.look(&self.app, now).await;
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        *shown = Some((now, text.clone()));
        Ok(text)
    }
}

impl Looked {
    fn describe(&self, registry: &mut Registry) {
        registry.register("farde_up", "1 if it answers: the database, the store of files", self.up.clone());
        let size = "What the database takes; of a PostgreSQL that others use too, this database alone";
        registry.register_with_unit("farde_database_size", size, Unit::Bytes, self.database_bytes.clone());
        let ahead = "How far the clock of the database is ahead of this server's; 0 where both are one";
        registry.register_with_unit("farde_database_clock_ahead", ahead, Unit::Seconds, self.clock_ahead.clone());
        registry.register("farde_under_way", "Work that has a limit, now", self.under_way.clone());
        registry.register("farde_limit", "How much of it there may be", self.limits.clone());
        let at = "When these numbers were taken: they stay for a minute";
        registry.register_with_unit("farde_taken_timestamp", at, Unit::Seconds, self.at.clone());
    }

    async fn look(&self, app: &App, now: UnixSeconds) {
        let up = |what, is_up| self.up.get_or_create(&[("what", what)]).set(i64::from(is_up));
        let facts = timeout(PATIENCE, app.storage.facts()).await.ok().and_then(Result::ok);
        up("database", facts.is_some());
        if let Some(facts) = facts {
            self.database_bytes.set(number(facts.bytes));
            self.clock_ahead.set(facts.now.map_or(0.0, |theirs| theirs - now.0 as f64));
        }
        up("blobs", timeout(PATIENCE, app.blobs.ping()).await.is_ok_and(|ping| ping.is_ok()));
        let limits = &app.limits;
        for (work, most, free) in [
            ("evaluations", limits.evaluations.max(1), app.evaluations.available_permits()),
            ("pieces", crate::running::STORING, app.storing.available_permits()),
        ] {
            self.under_way.get_or_create(&[("work", work)]).set(number(most.saturating_sub(free) as u64));
            self.limits.get_or_create(&[("work", work)]).set(number(most as u64));
        }
        self.limits.get_or_create(&[("work", "connections")]).set(number(limits.connections as u64));
        self.at.set(number(now.0));
    }
}

fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
