//! A client's outside world in tests: real HTTP, a settable clock, seeded randomness, a record of the wire, a network that
//! can be cut, and what a device keeps.

use rand_core::SeedableRng;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wallet_api::UnixSeconds;
use wallet_client::{
    Body, Clock, KeptStore, Progress, ProgressStep, Random, Request, Response, StoreError, ThisComputer, Transport,
    TransportError,
};

/// What the network does to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// It arrives, and so does its answer.
    Works,
    /// It never arrives.
    LosesRequest,
    /// It arrives and is acted on; the answer is lost.
    LosesAnswer,
}

/// One request and its answer, as somebody sees them who looks on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Method and path.
    pub what: String,
    /// Size of the request's body in bytes.
    pub sent: usize,
    /// The answer's status.
    pub status: u16,
    /// Size of the answer's body in bytes.
    pub received: usize,
    /// From the first byte out to the last byte in.
    pub took: std::time::Duration,
}

/// Decides what happens to the n-th request (from 0).
type Weather = dyn Fn(usize, &Request) -> Network;

/// Changes the body of an answer on its way.
type Tamper = dyn Fn(&str, Vec<u8>) -> Vec<u8>;

/// What one device keeps, in memory; clones are the same device.
#[derive(Clone, Default)]
pub struct Shelf(Rc<ShelfInner>);

#[derive(Default)]
struct ShelfInner {
    entries: RefCell<BTreeMap<String, Vec<u8>>>,
    /// How many more changes succeed; without a number all do.
    left: Cell<Option<usize>>,
    /// How many more entries there is room for; without a number for all.
    room: Cell<Option<usize>>,
}

impl Shelf {
    /// Everything that it holds.
    #[must_use]
    pub fn entries(&self) -> BTreeMap<String, Vec<u8>> {
        self.0.entries.borrow().clone()
    }

    /// Puts something else in its place.
    pub fn replace(&self, entries: BTreeMap<String, Vec<u8>>) {
        *self.0.entries.borrow_mut() = entries;
    }

    /// After so many more changes the device is switched off: nothing is changed any more. `None` switches it on.
    pub fn fail_after(&self, changes: Option<usize>) {
        self.0.left.set(changes);
    }

    /// There is room for so many more entries.
    pub fn set_room(&self, entries: Option<usize>) {
        self.0.room.set(entries);
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> Result<(), StoreError> {
        use_up(&self.0.left, StoreError::Unavailable)?;
        change(&mut self.0.entries.borrow_mut());
        Ok(())
    }
}

fn use_up(left: &Cell<Option<usize>>, error: StoreError) -> Result<(), StoreError> {
    match left.get() {
        Some(0) => return Err(error),
        Some(count) => left.set(Some(count - 1)),
        None => {}
    }
    Ok(())
}

struct Inner {
    seed: u64,
    shelf: RefCell<Shelf>,
    origin: String,
    http: reqwest::Client,
    clock: Box<dyn Fn() -> UnixSeconds>,
    rng: RefCell<rand_chacha::ChaCha20Rng>,
    wire: RefCell<Vec<u8>>,
    traffic: RefCell<Vec<Exchange>>,
    sent: RefCell<usize>,
    weather: RefCell<Box<Weather>>,
    tamper: RefCell<Box<Tamper>>,
    progress: RefCell<Vec<(ProgressStep, u64, u64)>>,
    stopped: Cell<bool>,
    forgets: Cell<bool>,
}

/// One client's outside world; clones share it.
#[derive(Clone)]
pub struct TestHost(Rc<Inner>);

impl TestHost {
    /// A client of the server at `origin`, whose clock is the given one and whose random numbers follow from `seed`.
    #[must_use]
    pub fn new(origin: &str, clock: impl Fn() -> UnixSeconds + 'static, seed: u64) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a plain HTTP client can be built");
        Self::with_http(origin, clock, seed, http)
    }

    /// As [`TestHost::new`], with these connections.
    #[must_use]
    pub fn with_http(
        origin: &str,
        clock: impl Fn() -> UnixSeconds + 'static,
        seed: u64,
        http: reqwest::Client,
    ) -> Self {
        Self(Rc::new(Inner {
            seed,
            shelf: RefCell::default(),
            origin: origin.to_owned(),
            http,
            clock: Box::new(clock),
            rng: RefCell::new(rand_chacha::ChaCha20Rng::seed_from_u64(seed)),
            wire: RefCell::default(),
            traffic: RefCell::default(),
            sent: RefCell::default(),
            weather: RefCell::new(Box::new(|_, _| Network::Works)),
            tamper: RefCell::new(Box::new(|_, body| body)),
            progress: RefCell::default(),
            stopped: Cell::default(),
            forgets: Cell::default(),
        }))
    }

    /// The same client, on the device with this shelf.
    #[must_use]
    pub fn with_shelf(self, shelf: &Shelf) -> Self {
        *self.0.shelf.borrow_mut() = shelf.clone();
        self
    }

    fn shelf(&self) -> Shelf {
        self.0.shelf.borrow().clone()
    }

    /// Sets what the network does from now on; requests are counted from 0 again.
    pub fn set_network(&self, weather: impl Fn(usize, &Request) -> Network + 'static) {
        *self.0.sent.borrow_mut() = 0;
        *self.0.weather.borrow_mut() = Box::new(weather);
    }

    /// Sets what a hostile server or proxy does to answers from now on: `(path, body) -> body`.
    pub fn set_tamper(&self, tamper: impl Fn(&str, Vec<u8>) -> Vec<u8> + 'static) {
        *self.0.tamper.borrow_mut() = Box::new(tamper);
    }

    /// The person stops what is going on, or does not any more.
    pub fn set_stopped(&self, stopped: bool) {
        self.0.stopped.set(stopped);
    }

    /// Everything that crossed the wire, both ways.
    #[must_use]
    pub fn wire(&self) -> Vec<u8> {
        self.0.wire.borrow().clone()
    }

    /// Every request and its answer, in order.
    #[must_use]
    pub fn traffic(&self) -> Vec<Exchange> {
        self.0.traffic.borrow().clone()
    }

    /// All progress that was reported.
    #[must_use]
    pub fn progress(&self) -> Vec<(ProgressStep, u64, u64)> {
        self.0.progress.borrow().clone()
    }

    /// Keeps no record of the wire from now on, where memory is what is measured.
    pub fn forget_wire(&self) {
        self.0.forgets.set(true);
        self.0.wire.borrow_mut().clear();
        self.0.wire.borrow_mut().shrink_to_fit();
    }

    fn record(&self, parts: &[&[u8]]) {
        if self.0.forgets.get() {
            return;
        }
        let mut wire = self.0.wire.borrow_mut();
        for part in parts {
            wire.extend_from_slice(part);
            wire.push(b'\n');
        }
    }

    async fn exchange(&self, request: Request) -> Result<Response, reqwest::Error> {
        let method = reqwest::Method::from_bytes(request.method.name().as_bytes()).expect("a method of the API");
        let mut builder = self.0.http.request(method, format!("{}{}", self.0.origin, request.path));
        if let Some(bearer) = &request.bearer {
            builder = builder.bearer_auth(bearer);
        }
        if let Some(version) = request.if_match {
            builder = builder.header("if-match", format!("\"{}\"", version.0));
        }
        let builder = match request.body {
            Body::Empty => builder,
            Body::Json(bytes) => builder.header("content-type", "application/json").body(bytes),
            Body::Octets(bytes) => builder.header("content-type", "application/octet-stream").body(bytes),
        };
        let response = builder.send().await?;
        let status = response.status().as_u16();
        let mut headers = response.headers().clone();
        headers.remove("date");
        self.record(&[format!("{status} {headers:?}").as_bytes()]);
        Ok(Response { status, body: response.bytes().await?.to_vec() })
    }
}

impl Transport for TestHost {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let began = tokio::time::Instant::now();
        let number = {
            let mut sent = self.0.sent.borrow_mut();
            *sent += 1;
            *sent - 1
        };
        let network = (self.0.weather.borrow())(number, &request);
        if network == Network::LosesRequest {
            return Err(TransportError);
        }
        let path = request.path.clone();
        let body: &[u8] = match &request.body {
            Body::Empty => b"",
            Body::Json(bytes) | Body::Octets(bytes) => bytes,
        };
        self.record(&[request.method.name().as_bytes(), path.as_bytes(), body]);
        let (what, sent) = (format!("{} {path}", request.method.name()), body.len());
        let response = self.exchange(request).await.map_err(|_| TransportError)?;
        let took = began.elapsed();
        self.record(&[&response.body]);
        let body = (self.0.tamper.borrow())(&path, response.body);
        let (status, received) = (response.status, body.len());
        self.0.traffic.borrow_mut().push(Exchange { what, sent, status, received, took });
        if network == Network::LosesAnswer { Err(TransportError) } else { Ok(Response { body, ..response }) }
    }

    fn origin(&self) -> &str {
        &self.0.origin
    }
}

impl Clock for TestHost {
    fn now(&self) -> UnixSeconds {
        (self.0.clock)()
    }

    async fn sleep(&self, _milliseconds: u32) {
        // Waiting is for networks that need time; this one changes by the number of requests.
        tokio::task::yield_now().await;
    }
}

impl Random for TestHost {
    fn rng(&self) -> impl rand_core::CryptoRngCore {
        // A child generator, so that nothing stays borrowed while the caller holds it.
        rand_chacha::ChaCha20Rng::from_rng(&mut *self.0.rng.borrow_mut()).expect("a seeded generator does not fail")
    }
}

impl Progress for TestHost {
    fn report(&self, step: ProgressStep, done: u64, total: u64) {
        self.0.progress.borrow_mut().push((step, done, total));
    }

    fn is_stopped(&self) -> bool {
        self.0.stopped.get()
    }
}

impl ThisComputer for TestHost {
    async fn computer_secret(&self) -> Result<Vec<u8>, StoreError> {
        Ok(self.0.seed.to_be_bytes().repeat(4))
    }
}

impl KeptStore for TestHost {
    async fn entries(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.shelf().entries().into_keys().collect())
    }

    async fn load(&self, entry: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.shelf().0.entries.borrow().get(entry).cloned())
    }

    async fn store(&self, entry: &str, bytes: &[u8]) -> Result<(), StoreError> {
        use_up(&self.shelf().0.room, StoreError::Full)?;
        self.shelf().change(|entries| drop(entries.insert(entry.to_owned(), bytes.to_vec())))
    }

    async fn remove(&self, entries: &[String]) -> Result<(), StoreError> {
        let shelf = self.shelf();
        entries.iter().try_for_each(|entry| shelf.change(|entries| drop(entries.remove(entry))))
    }
}
