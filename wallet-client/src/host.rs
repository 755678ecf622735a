//! What the outside world must offer: network, clock, randomness, progress, a place to keep things.

use wallet_api::{ManifestVersion, UnixSeconds};

/// An HTTP method that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Adds.
    Post,
    /// Puts in place; may be repeated.
    Put,
    /// Removes; may be repeated.
    Delete,
}

impl Method {
    /// The method's name in HTTP.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// What a request carries.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing.
    Empty,
    /// `application/json`.
    Json(Vec<u8>),
    /// `application/octet-stream`.
    Octets(Vec<u8>),
}

/// A request, relative to the server's origin.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path, beginning with `/`.
    pub path: String,
    /// For `Authorization: Bearer`.
    pub bearer: Option<String>,
    /// For `If-Match`.
    pub if_match: Option<ManifestVersion>,
    /// After so many milliseconds it is given up, where something else can be done than to wait.
    pub patience: Option<u32>,
    /// The body.
    pub body: Body,
}

/// An answer, whatever its status.
#[derive(Clone, Debug)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The whole body.
    pub body: Vec<u8>,
}

/// No answer came: no network, no server, a time-out, or an answer cut short. Whether the server acted is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no answer from the server")]
pub struct TransportError;

/// Sends requests.
#[expect(async_fn_in_trait, reason = "callers are single-threaded, in the browser and natively")]
pub trait Transport {
    /// Sends one request and reads the whole answer.
    ///
    /// # Errors
    /// [`TransportError`] if no whole answer came. Redirects are not followed.
    async fn send(&self, request: Request) -> Result<Response, TransportError>;

    /// The origin that requests go to, as `scheme://host[:port]`: part of what a login signs.
    fn origin(&self) -> &str;
}

/// Tells the time and waits.
#[expect(async_fn_in_trait, reason = "callers are single-threaded, in the browser and natively")]
pub trait Clock {
    /// The device's clock, which may be wrong.
    fn now(&self) -> UnixSeconds;

    /// Waits.
    async fn sleep(&self, milliseconds: u32);
}

/// Gives random numbers fit for keys.
pub trait Random {
    /// A generator seeded by the system.
    fn rng(&self) -> impl rand_core::CryptoRngCore;
}

/// What is going on in a long operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressStep {
    /// A key is being derived.
    Unlocking,
    /// Documents are being encrypted.
    Encrypting,
    /// Bytes are being sent.
    Sending,
    /// The connection is lost and will be tried again.
    Waiting,
    /// Bytes are being received.
    Receiving,
}

/// Hears how far a long operation has come, and says whether it is still wanted.
pub trait Progress {
    /// `done` of `total` bytes (or steps).
    fn report(&self, step: ProgressStep, done: u64, total: u64);

    /// Whether the person stopped the operation that is going on; asked between two pieces.
    fn is_stopped(&self) -> bool;
}

/// Why this device does not keep something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no room.
    #[error("there is no room on this device")]
    Full,
    /// There is no such store here, or it fails.
    #[error("nothing can be kept on this device")]
    Unavailable,
}

/// Keeps entries on this device. Until the first is stored it leaves no trace, and none after the last was removed.
#[expect(async_fn_in_trait, reason = "callers are single-threaded, in the browser and natively")]
pub trait KeptStore {
    /// The names of all entries.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn entries(&self) -> Result<Vec<String>, StoreError>;

    /// An entry; `None` if there is none of this name.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn load(&self, entry: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Puts an entry in the place of what is there: afterwards it is the one or the other, and whole.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn store(&self, entry: &str, bytes: &[u8]) -> Result<(), StoreError>;

    /// Removes entries, in this order; one that is not there is removed already.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn remove(&self, entries: &[String]) -> Result<(), StoreError>;
}

/// Knows this computer again.
#[expect(async_fn_in_trait, reason = "callers are single-threaded, in the browser and natively")]
pub trait ThisComputer {
    /// 32 bytes that it keeps to itself; drawn and kept when they are first asked for.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn computer_secret(&self) -> Result<Vec<u8>, StoreError>;
}

/// Everything that the client needs from outside.
pub trait Host: Transport + Clock + Random + Progress + KeptStore + ThisComputer {}

impl<T: Transport + Clock + Random + Progress + KeptStore + ThisComputer> Host for T {}
