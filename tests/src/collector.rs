//! Whoever takes traces: OTLP over HTTP, decoded by the project's own types.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::post;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// A collector that keeps what it was sent; clones are the same one.
#[derive(Clone)]
pub struct TraceCollector {
    /// Where it listens.
    pub address: SocketAddr,
    requests: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
}

impl TraceCollector {
    /// Takes traces from now on, on a port that is free.
    ///
    /// # Panics
    /// If none is free.
    pub async fn start() -> Self {
        Self::on(SocketAddr::from(([127, 0, 0, 1], 0))).await
    }

    /// Takes traces from now on.
    ///
    /// # Panics
    /// If the address is taken.
    pub async fn on(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.expect("a free address");
        let address = listener.local_addr().expect("a bound listener has an address");
        let collector = Self { address, requests: Arc::default() };
        let router = Router::new().route("/v1/traces", post(take)).with_state(collector.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        collector
    }

    /// As a setting of the server.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All that was sent, as it was sent: headers, but for the name of the collector, and bodies.
    #[must_use]
    pub fn wire(&self) -> Vec<u8> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = |(headers, body): &(HeaderMap, Bytes)| [format!("{headers:?}\n").as_bytes(), body].concat();
        requests.iter().flat_map(bytes).collect()
    }

    /// All spans that were sent.
    ///
    /// # Panics
    /// If something else was.
    #[must_use]
    pub fn spans(&self) -> Vec<Span> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let decoded = requests.iter().map(|(_, body)| ExportTraceServiceRequest::decode(body.clone()).expect("OTLP"));
        let scopes = decoded.flat_map(|request| request.resource_spans).flat_map(|of| of.scope_spans);
        scopes.flat_map(|of| of.spans).collect()
    }
}

async fn take(State(collector): State<TraceCollector>, mut headers: HeaderMap, body: Bytes) -> StatusCode {
    // That is the collector itself.
    headers.remove(header::HOST);
    collector.requests.lock().unwrap_or_else(PoisonError::into_inner).push((headers, body));
    StatusCode::OK
}

/// What a span says under a key, as text.
///
/// # Panics
/// If it is neither a text nor a whole number.
#[must_use]
pub fn said(span: &Span, key: &str) -> Option<String> {
    let value = span.attributes.iter().find(|attribute| attribute.key == key)?.value.clone()?.value?;
    if let Value::StringValue(text) = value {
        return Some(text);
    }
    if let Value::IntValue(number) = value {
        return Some(number.to_string());
    }
    panic!("{key} is neither a text nor a number: {value:?}");
}
