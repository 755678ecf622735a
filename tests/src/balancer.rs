//! What stands before several servers: each request goes to the next of them.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// A load balancer that remembers nobody, and passes over a server that is gone; clones are the same one.
#[derive(Clone)]
pub struct Balancer {
    /// Where it listens.
    pub address: SocketAddr,
    http: reqwest::Client,
    servers: Arc<Mutex<Vec<SocketAddr>>>,
    number: Arc<AtomicUsize>,
}

impl Balancer {
    /// Listens; requests are answered once [`Balancer::lead_to`] was called.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let http = reqwest::Client::builder().no_proxy().build().expect("a plain HTTP client can be built");
        let balancer = Self { address, http, servers: Arc::default(), number: Arc::default() };
        let router = Router::new().fallback(carry).layer(DefaultBodyLimit::disable()).with_state(balancer.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        balancer
    }

    /// From now on requests go to these, in turn.
    pub fn lead_to(&self, servers: Vec<SocketAddr>) {
        *self.servers.lock().unwrap_or_else(PoisonError::into_inner) = servers;
    }

    fn next(&self) -> Option<SocketAddr> {
        let servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner);
        let place = self.number.fetch_add(1, Ordering::Relaxed).checked_rem(servers.len())?;
        servers.get(place).copied()
    }

    async fn ask(&self, request: Request) -> Result<Response, reqwest::Error> {
        let (head, body) = request.into_parts();
        let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
        let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
        let mut headers = head.headers;
        // They are of the way up to here.
        headers.remove(header::CONNECTION);
        headers.remove(header::CONTENT_LENGTH);
        headers.remove(header::TRANSFER_ENCODING);
        let ask = async |server: Option<SocketAddr>| {
            let server = server.map_or_else(|| "127.0.0.1:9".to_owned(), |server| server.to_string());
            let asked = self.http.request(head.method.clone(), format!("http://{server}{path}"));
            asked.headers(headers.clone()).body(body.clone()).send().await
        };
        let answered = match ask(self.next()).await {
            // Nobody was there, so nothing was done: the next one is asked.
            Err(error) if error.is_connect() => ask(self.next()).await?,
            answered => answered?,
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = answered.status();
        response.headers_mut().clone_from(answered.headers());
        response.headers_mut().remove(header::CONNECTION);
        response.headers_mut().remove(header::TRANSFER_ENCODING);
        let bytes = answered.bytes().await?;
        Ok(response.map(|_| Body::from(bytes)))
    }
}

async fn carry(State(balancer): State<Balancer>, request: Request) -> Response {
    balancer.ask(request).await.unwrap_or_else(|_| bad_gateway())
}

fn bad_gateway() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}
