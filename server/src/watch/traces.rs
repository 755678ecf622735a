//! What one request did, step by step and to the microsecond, for a collector of traces (OpenTelemetry, OTLP over HTTP).
//!
//! # Security
//! A span has a name and [`Labels`](super::Labels) that stand in this program, numbers of status, and times. No trace begins outside: a
//! `traceparent` that a client sends is not looked at, so nobody can mark a person's requests. `docs/watch.md` says what the times show
//! all the same.

use super::collector::{Client, Collector};
use opentelemetry::{
    Context, KeyValue,
    trace::{FutureExt as _, SpanKind, Status, TraceContextExt as _, Tracer as _, TracerProvider as _},
};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::{
    Resource,
    trace::{BatchConfig, BatchConfigBuilder, BatchSpanProcessor, Sampler, SdkTracer, SdkTracerProvider},
};
use std::{borrow::Cow, future::Future, time::Duration};
use tokio::runtime::Handle;

/// How long the last spans may take to be sent when the program ends.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// How often spans are sent, how many at once, and how many wait: those that find no room are lost. Said here, as the environment could
/// say what makes the program run in circles.
fn batches() -> BatchConfig {
    let batches = BatchConfigBuilder::default().with_scheduled_delay(Duration::from_secs(1));
    batches.with_max_export_batch_size(512).with_max_queue_size(4_096).build()
}

/// Where spans go, if they go anywhere.
#[derive(Clone, Debug, Default)]
pub struct Traces(Option<Sending>);

#[derive(Clone, Debug)]
struct Sending {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
}

/// Traces cannot be sent.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct TracesError(String);

/// What gets traced, and where it goes.
#[derive(Clone, Debug)]
pub struct TraceOptions {
    /// Who collects.
    pub collector: Collector,
    /// How many of all requests and jobs are traced: 1 is all of them.
    pub ratio: f64,
}

impl Traces {
    /// Sends spans from then on, by tasks of this runtime.
    ///
    /// # Errors
    /// When TLS cannot be had.
    pub fn start(options: &TraceOptions, runtime: &Handle) -> Result<Self, TracesError> {
        let client =
            Client::new(&options.collector, runtime.clone()).map_err(|cause| TracesError(cause.to_string()))?;
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(client)
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(options.collector.endpoint())
            .build()
            .map_err(|cause| TracesError(cause.to_string()))?;
        let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
        let provider = SdkTracerProvider::builder()
            .with_resource(Resource::builder().with_service_name("farde").with_attribute(version).build())
            .with_sampler(Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(options.ratio))))
            .with_span_processor(BatchSpanProcessor::builder(exporter).with_batch_config(batches()).build())
            .build();
        let tracer = provider.tracer("farde");
        Ok(Self(Some(Sending { provider, tracer })))
    }

    /// Sends what is left; waits for it, and may not be called where the runtime's tasks run.
    pub fn end(self) {
        if let Some(Sending { provider, .. }) = self.0
            && let Err(cause) = provider.shutdown_with_timeout(LAST_WORDS)
        {
            tracing::warn!(%cause, "the last traces could not be sent");
        }
    }

    /// Begins what the server was asked for from outside, and a trace with it.
    pub(super) fn request(&self, method: &'static str, route: &'static str) -> Span {
        let labels = [("http.request.method", method), ("http.route", route)];
        self.begin(&Context::new(), SpanKind::Server, || format!("{method} {route}").into(), &labels)
    }

    /// Begins what the server does by itself, and a trace with it.
    pub(crate) fn job(&self, job: &'static str) -> Span {
        self.begin(&Context::new(), SpanKind::Internal, || "job".into(), &[("farde.job", job)])
    }

    /// Begins a step of whatever is under way here.
    pub(crate) fn step(&self, name: &'static str, labels: &[(&'static str, &'static str)]) -> Span {
        self.begin(&Context::current(), SpanKind::Internal, || name.into(), labels)
    }

    fn begin(
        &self,
        parent: &Context,
        kind: SpanKind,
        name: impl FnOnce() -> Cow<'static, str>,
        labels: &[(&'static str, &'static str)],
    ) -> Span {
        let Some(Sending { tracer, .. }) = &self.0 else { return Span(None) };
        let labels = labels.iter().map(|(key, value)| KeyValue::new(*key, *value));
        let begun =
            tracer.span_builder(name()).with_kind(kind).with_attributes(labels).start_with_context(tracer, parent);
        Span(Some(parent.with_span(begun)))
    }
}

/// Something that is under way; it ends when dropped, whatever else still goes on in it.
pub(crate) struct Span(Option<Context>);

impl Span {
    /// Does work as a part of it.
    pub(crate) async fn around<T>(&self, work: impl Future<Output = T>) -> T {
        match &self.0 {
            Some(context) => work.with_context(context.clone()).await,
            None => work.await,
        }
    }

    /// Begins a step of it.
    pub(super) fn step(&self, traces: &Traces, name: &'static str) -> Self {
        let Some(context) = &self.0 else { return Self(None) };
        traces.begin(context, SpanKind::Internal, || name.into(), &[])
    }

    /// Says something of it.
    pub(super) fn label(&self, key: &'static str, value: &'static str) {
        if let Some(context) = &self.0 {
            context.span().set_attribute(KeyValue::new(key, value));
        }
    }

    /// Says with which status a request was answered.
    pub(super) fn answered(&self, status: u16) {
        if let Some(context) = &self.0 {
            context.span().set_attribute(KeyValue::new("http.response.status_code", i64::from(status)));
        }
        if status >= 500 {
            self.failed();
        }
    }

    /// Says that it went wrong.
    pub(crate) fn failed(&self) {
        if let Some(context) = &self.0 {
            context.span().set_status(Status::error(""));
        }
    }
}

impl Drop for Span {
    fn drop(&mut self) {
        if let Some(context) = &self.0 {
            context.span().end();
        }
    }
}

/// Work that goes on as a part of whatever is under way here, in a task of its own.
pub(crate) fn carried<T>(work: impl Future<Output = T>) -> impl Future<Output = T> {
    work.with_current_context()
}
