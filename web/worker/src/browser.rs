//! The outside world of a client in a browser's worker: fetch, timers, the system's randomness.

use crate::messages;
use std::cell::Cell;
use wallet_api::UnixSeconds;
use wallet_client::{Body, Clock, Progress, ProgressStep, Random, Request, Response, Transport, TransportError};
use wasm_bindgen::{JsCast, JsValue, UnwrapThrowExt, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Headers, RequestInit};

/// How long a request may take: a piece of 256 KiB at 32 kbit/s.
const TIMEOUT_MILLISECONDS: u32 = 70_000;

/// The longest answer that is read, in bytes: a manifest in base64, and room.
const LONGEST_ANSWER: u64 = 8 * 1024 * 1024;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &js_sys::Function, milliseconds: u32);
}

/// The global object of this worker.
pub(crate) fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().dyn_into().expect_throw("this module runs in a dedicated worker")
}

/// The browser, on behalf of one command.
#[derive(Clone)]
pub(crate) struct BrowserHost {
    origin: String,
    command: std::rc::Rc<Cell<u32>>,
    stopped: std::rc::Rc<Cell<bool>>,
}

impl BrowserHost {
    /// The server that this worker was loaded from.
    pub(crate) fn new() -> Self {
        Self { origin: scope().location().origin(), command: std::rc::Rc::default(), stopped: std::rc::Rc::default() }
    }

    /// Says which command the progress that follows belongs to.
    pub(crate) fn works_on(&self, command: u32) {
        self.command.set(command);
        self.stopped.set(false);
    }

    /// Says that the command that is going on is not wanted any more.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
    }
}

impl Transport for BrowserHost {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        fetch(&self.origin, request).await.map_err(|_: JsValue| TransportError)
    }

    fn origin(&self) -> &str {
        &self.origin
    }
}

impl Clock for BrowserHost {
    fn now(&self) -> UnixSeconds {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since 1970 fit")]
        UnixSeconds((js_sys::Date::now() / 1_000.0) as u64)
    }

    async fn sleep(&self, milliseconds: u32) {
        let timer = js_sys::Promise::new(&mut |resolve, _reject| set_timeout(&resolve, milliseconds));
        // A timer does not fail.
        drop(JsFuture::from(timer).await);
    }
}

impl Random for BrowserHost {
    fn rng(&self) -> impl rand_core::CryptoRngCore {
        rand_core::OsRng
    }
}

impl Progress for BrowserHost {
    fn report(&self, step: ProgressStep, done: u64, total: u64) {
        let step = match step {
            ProgressStep::Unlocking => bridge::Step::Unlocking,
            ProgressStep::Encrypting => bridge::Step::Encrypting,
            ProgressStep::Sending => bridge::Step::Sending,
            ProgressStep::Waiting => bridge::Step::Waiting,
            ProgressStep::Receiving => bridge::Step::Receiving,
        };
        messages::progress(self.command.get(), bridge::Progress { step, done, total });
    }

    fn is_stopped(&self) -> bool {
        self.stopped.get()
    }
}

async fn fetch(origin: &str, request: Request) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    if let Some(bearer) = &request.bearer {
        headers.set("authorization", &format!("Bearer {bearer}"))?;
    }
    if let Some(version) = request.if_match {
        headers.set("if-match", &format!("\"{}\"", version.0))?;
    }
    let init = RequestInit::new();
    init.set_method(request.method.name());
    init.set_cache(web_sys::RequestCache::NoStore);
    init.set_credentials(web_sys::RequestCredentials::Omit);
    init.set_redirect(web_sys::RequestRedirect::Error);
    init.set_referrer_policy(web_sys::ReferrerPolicy::NoReferrer);
    let patience = request.patience.unwrap_or(TIMEOUT_MILLISECONDS);
    init.set_signal(Some(&web_sys::AbortSignal::timeout_with_u32(patience)));
    match request.body {
        Body::Empty => {}
        Body::Json(bytes) => {
            headers.set("content-type", "application/json")?;
            init.set_body(&js_sys::Uint8Array::from(bytes.as_slice()));
        }
        Body::Octets(bytes) => {
            headers.set("content-type", "application/octet-stream")?;
            init.set_body(&js_sys::Uint8Array::from(bytes.as_slice()));
        }
    }
    init.set_headers(&headers);
    let request = web_sys::Request::new_with_str_and_init(&format!("{origin}{}", request.path), &init)?;
    let response: web_sys::Response = JsFuture::from(scope().fetch_with_request(&request)).await?.dyn_into()?;
    let length = response.headers().get("content-length")?.and_then(|length| length.parse::<u64>().ok());
    if length.unwrap_or(0) > LONGEST_ANSWER {
        return Err("the answer is too long".into());
    }
    let body = JsFuture::from(response.array_buffer()?).await?;
    Ok(Response { status: response.status(), body: js_sys::Uint8Array::new(&body).to_vec() })
}
