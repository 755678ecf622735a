//! A malicious server: it stands before the true one, sees and keeps every request and every answer, and changes both.

use crate::world::Between;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::{Serialize, de::DeserializeOwned};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// What goes on from a request to the true server.
const CARRIED: [HeaderName; 4] = [header::AUTHORIZATION, header::CONTENT_TYPE, header::IF_MATCH, header::ACCEPT];

/// A request on its way.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// The whole body.
    pub body: Vec<u8>,
    /// Another server that it goes to instead of the true one.
    pub instead: Option<String>,
    /// Its headers that matter to the server.
    pub headers: HeaderMap,
}

/// An answer on its way.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Its status.
    pub status: u16,
    /// The whole body.
    pub body: Vec<u8>,
}

impl Asked {
    /// Whether it is this method on a path with this in it.
    #[must_use]
    pub fn is(&self, method: &str, path: &str) -> bool {
        self.method == method && self.path.contains(path)
    }

    /// The same request with a field more or less, if its body is of this kind.
    #[must_use]
    pub fn with<T: Serialize + DeserializeOwned>(mut self, change: impl FnOnce(&mut T)) -> Self {
        self.body = changed(self.body, change);
        self
    }
}

impl Answered {
    /// An answer without a body, as to what was done.
    #[must_use]
    pub fn done() -> Self {
        Self { status: 204, body: Vec::new() }
    }

    /// The same answer with a field more or less, if it is a good one and of this kind.
    #[must_use]
    pub fn with<T: Serialize + DeserializeOwned>(mut self, change: impl FnOnce(&mut T)) -> Self {
        self.body = changed(self.body, change);
        self
    }

    /// What it says.
    ///
    /// # Panics
    /// If it is not of this kind.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).expect("an answer of this kind")
    }
}

fn changed<T: Serialize + DeserializeOwned>(body: Vec<u8>, change: impl FnOnce(&mut T)) -> Vec<u8> {
    let Ok(mut read) = serde_json::from_slice(&body) else { return body };
    change(&mut read);
    serde_json::to_vec(&read).expect("plain data")
}

type ChangeAsked = dyn Fn(Asked) -> Asked + Send + Sync;
type ChangeAnswered = dyn Fn(&Asked, Answered) -> Answered + Send + Sync;

/// What the malicious server does.
pub struct Attack {
    asked: Box<ChangeAsked>,
    answered: Box<ChangeAnswered>,
}

impl Attack {
    /// Nothing: it only looks on.
    #[must_use]
    pub fn none() -> Self {
        Self { asked: Box::new(|asked| asked), answered: Box::new(|_, answered| answered) }
    }

    /// It changes requests.
    #[must_use]
    pub fn on_requests(change: impl Fn(Asked) -> Asked + Send + Sync + 'static) -> Self {
        Self { asked: Box::new(change), ..Self::none() }
    }

    /// It changes answers; what is given besides is the request as its sender made it.
    #[must_use]
    pub fn on_answers(change: impl Fn(&Asked, Answered) -> Answered + Send + Sync + 'static) -> Self {
        Self { answered: Box::new(change), ..Self::none() }
    }

    /// It changes answers too.
    #[must_use]
    pub fn and_answers(self, change: impl Fn(&Asked, Answered) -> Answered + Send + Sync + 'static) -> Self {
        Self { answered: Box::new(change), ..self }
    }
}

/// One request as its sender made it, and the true server's answer.
pub type Exchanged = (Asked, Answered);

#[derive(Default)]
struct Inner {
    server: Option<SocketAddr>,
    exchanged: Vec<Exchanged>,
    seen: Vec<u8>,
}

/// The malicious server; clones are the same one.
#[derive(Clone)]
pub struct Proxy {
    address: SocketAddr,
    http: reqwest::Client,
    inner: Arc<Mutex<Inner>>,
    attack: Arc<Mutex<Arc<Attack>>>,
}

impl Between for Proxy {
    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    fn lead_to(&self, server: SocketAddr) {
        self.inner().server = Some(server);
    }
}

impl Proxy {
    /// Listens, and is honest at first.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let http = reqwest::Client::builder().no_proxy().build().expect("a plain HTTP client can be built");
        let attack = Arc::new(Mutex::new(Arc::new(Attack::none())));
        let proxy = Self { address, http, inner: Arc::default(), attack };
        let router = Router::new().fallback(handle).layer(DefaultBodyLimit::disable()).with_state(proxy.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        proxy
    }

    /// From now on it does this, and nothing else.
    pub fn set_attack(&self, attack: Attack) {
        *self.attack.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(attack);
    }

    /// Everything that it saw since it was asked last: methods, paths, headers and bodies, before and after it changed them.
    #[must_use]
    pub fn take_seen(&self) -> Vec<u8> {
        std::mem::take(&mut self.inner().seen)
    }

    /// All that was exchanged so far, in order.
    #[must_use]
    pub fn exchanged(&self) -> Vec<Exchanged> {
        self.inner().exchanged.clone()
    }

    /// The true server's last good answer to this.
    ///
    /// # Panics
    /// If there was none.
    #[must_use]
    pub fn last(&self, method: &str, path: &str) -> Answered {
        let inner = self.inner();
        let good = |(asked, answered): &&Exchanged| asked.is(method, path) && (200..300).contains(&answered.status);
        inner.exchanged.iter().rfind(good).expect("it was asked").1.clone()
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn see(&self, parts: &[&[u8]]) {
        let mut inner = self.inner();
        for part in parts {
            inner.seen.extend_from_slice(part);
            inner.seen.push(b'\n');
        }
    }

    async fn carry(&self, original: Asked) -> Result<Answered, reqwest::Error> {
        let attack = self.attack.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let asked = (attack.asked)(original.clone());
        for asked in [&original, &asked] {
            let headers = format!("{:?}", asked.headers);
            self.see(&[asked.method.as_bytes(), asked.path.as_bytes(), headers.as_bytes(), &asked.body]);
        }
        let server = self.inner().server.expect("it leads somewhere");
        let origin = asked.instead.unwrap_or_else(|| format!("http://{server}"));
        let method = reqwest::Method::from_bytes(asked.method.as_bytes()).expect("a method");
        let request = self.http.request(method, format!("{origin}{}", asked.path));
        let response = request.headers(asked.headers).body(asked.body).send().await?;
        let answered = Answered { status: response.status().as_u16(), body: response.bytes().await?.to_vec() };
        let changed = (attack.answered)(&original, answered.clone());
        self.see(&[&answered.body, &changed.body]);
        self.inner().exchanged.push((original, answered));
        Ok(changed)
    }
}

async fn handle(State(proxy): State<Proxy>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let carried = CARRIED.into_iter().filter_map(|name| Some((name.clone(), head.headers.get(name)?.clone())));
    let asked = Asked {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        body: body.to_vec(),
        instead: None,
        headers: carried.collect(),
    };
    let answered = proxy.carry(asked).await.unwrap_or(Answered { status: 502, body: Vec::new() });
    let mut response = Response::new(Body::from(answered.body));
    *response.status_mut() = StatusCode::from_u16(answered.status).expect("a status");
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    response
}
