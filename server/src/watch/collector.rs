use async_trait::async_trait;
use blobs::{http_client, reqwest, reqwest::Url};
use http_body_util::{BodyExt as _, Limited};
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use std::{
    io,
    str::FromStr,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use tokio::runtime::Handle;

/// The largest answer of a collector that is read: it has nothing to say.
const LARGEST_ANSWER: usize = 64 << 10;

/// Who collects traces: a server that takes OTLP over HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collector(Url);

/// A text that is no address of a collector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a collector like http://127.0.0.1:4318, without a password, a query or a fragment")]
pub struct ParseCollectorError;

impl FromStr for Collector {
    type Err = ParseCollectorError;

    fn from_str(text: &str) -> Result<Self, ParseCollectorError> {
        let url = Url::parse(text).map_err(|_| ParseCollectorError)?;
        let is_plain = url.username().is_empty() && url.password().is_none();
        let is_whole = url.has_host() && url.query().is_none() && url.fragment().is_none();
        let is_ours = matches!(url.scheme(), "http" | "https") && is_plain && is_whole;
        if is_ours { Ok(Self(url)) } else { Err(ParseCollectorError) }
    }
}

impl Collector {
    /// Whether what goes there is encrypted on its way.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// The machine, as it was written.
    pub(crate) fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Where spans go (OTLP 1.9, "OTLP/HTTP Request").
    pub(super) fn endpoint(&self) -> String {
        format!("{}/v1/traces", self.0.as_str().trim_end_matches('/'))
    }
}

/// Carries spans to the collector.
///
/// They are made ready in a thread of their own, where no task can run: so what is sent is sent by a task of our runtime.
#[derive(Debug)]
pub(super) struct Client {
    inner: reqwest::Client,
    runtime: Handle,
    /// Whether the last attempt reached nobody: it is said once.
    is_silent: AtomicBool,
}

impl Client {
    pub(super) fn new(collector: &Collector, runtime: Handle) -> io::Result<Self> {
        let (connect, request) = (Duration::from_secs(2), Duration::from_secs(10));
        let inner = http_client(collector.is_encrypted(), connect, request)?;
        Ok(Self { inner, runtime, is_silent: AtomicBool::new(false) })
    }

    fn note(&self, cause: Option<&str>) {
        let was_silent = self.is_silent.swap(cause.is_some(), Ordering::Relaxed);
        match cause {
            Some(cause) if !was_silent => {
                tracing::warn!(cause, "the collector takes no traces; those of this time are lost");
            }
            None if was_silent => tracing::info!("the collector takes traces again"),
            _ => {}
        }
    }
}

#[async_trait]
impl HttpClient for Client {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.inner.clone();
        let sent = self.runtime.spawn(async move { send(&client, request).await }).await.map_err(HttpError::from);
        let result = sent.and_then(|sent| sent);
        match &result {
            Ok(answer) if answer.status().is_success() => self.note(None),
            Ok(answer) => self.note(Some(answer.status().as_str())),
            Err(cause) => self.note(Some(&cause.to_string())),
        }
        result
    }
}

async fn send(client: &reqwest::Client, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
    // Its address stands in the settings; an error need not repeat it.
    let answer = client.execute(request.try_into()?).await.map_err(reqwest::Error::without_url)?;
    let (parts, body) = Response::<reqwest::Body>::from(answer).into_parts();
    let body = Limited::new(body, LARGEST_ANSWER).collect().await?.to_bytes();
    Ok(Response::from_parts(parts, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_go_under_the_address_that_was_given() {
        for (given, endpoint) in [
            ("http://127.0.0.1:4318", "http://127.0.0.1:4318/v1/traces"),
            ("https://traces.example/otlp/", "https://traces.example/otlp/v1/traces"),
        ] {
            assert_eq!(given.parse::<Collector>().expect(given).endpoint(), endpoint);
        }
    }

    #[test]
    fn what_is_no_collector_is_refused_and_not_repeated() {
        for text in [
            "",
            "127.0.0.1:4318",
            "grpc://127.0.0.1:4317",
            "file:///x",
            "http://u:canary@h",
            "http://h?x=1",
            "http://h#x",
        ] {
            let error = text.parse::<Collector>().expect_err(text);
            assert!(!error.to_string().contains("canary"));
        }
    }
}
