//! The message loop: one command at a time, in order.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::rc::Rc;

use bridge::{Cleaned, Failure, FromWorker, MediaCommand, MediaReply, NotDrawn, Progress, Step, ToWorker};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

use crate::canvas::Canvas;
use crate::clean::clean;
use crate::order::{Order, Pace, Pictures};
use crate::sniff::{Kind, sniff};
use crate::{letter, limits, pdf, photo};

thread_local! {
    /// What is being drawn: answered for by the panic hook.
    static AT_WORK: Cell<Option<(u32, Kind)>> = const { Cell::new(None) };
}

/// Installs the message handler and tells the page that this worker listens.
///
/// # Errors
/// This is no dedicated worker.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    let scope = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>()?;
    std::panic::set_hook(Box::new(|_| answer_at_last()));
    let worker = Rc::new(Worker { scope, waiting: RefCell::default(), busy: Cell::new(false) });
    let listener = Rc::clone(&worker);
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        listener.waiting.borrow_mut().push_back(event.data());
        if !listener.busy.replace(true) {
            let listener = Rc::clone(&listener);
            spawn_local(async move { listener.work().await });
        }
    });
    worker.scope.set_onmessage(Some(listen.into_js_value().unchecked_ref()));
    post(&worker.scope, &FromWorker::<MediaReply>::Ready, &[]);
    Ok(())
}

struct Worker {
    scope: DedicatedWorkerGlobalScope,
    waiting: RefCell<VecDeque<JsValue>>,
    busy: Cell<bool>,
}

impl Worker {
    async fn work(&self) {
        loop {
            let next = self.waiting.borrow_mut().pop_front();
            let Some(message) = next else { break };
            self.obey(&message).await;
        }
        self.busy.set(false);
    }

    /// Answers one message. One that is no message has no id to answer to, and is dropped.
    async fn obey(&self, message: &JsValue) {
        let Some(parts) = message.dyn_ref::<Array>() else { return };
        let Some(json) = parts.get(0).as_string() else { return };
        let Ok(ToWorker { id, command }) = serde_json::from_str::<ToWorker<MediaCommand>>(&json) else { return };
        let MediaCommand::Draw { page_side, preview_side, max_pages } = command;
        let order = Order::new(page_side, preview_side, max_pages);
        match read(parts.get(1)).await {
            Ok(file) => {
                let kind = sniff(&file);
                AT_WORK.set(Some((id, kind)));
                let found = self.look(id, file, kind, order).await;
                AT_WORK.set(None);
                done(&self.scope, id, kind, &found);
            }
            Err(failure) => post(&self.scope, &FromWorker::<MediaReply>::Failed { id, failure }, &[]),
        }
    }

    async fn look(&self, id: u32, file: Vec<u8>, kind: Kind, order: Order) -> Found {
        let clock = self.scope.performance();
        let now = || clock.as_ref().map_or(0.0, web_sys::Performance::now);
        let start = now();
        let mut pace = |done: u32, total: u32| {
            let progress = Progress { step: Step::Drawing, done: done.into(), total: u64::from(total).max(1) };
            post(&self.scope, &FromWorker::<MediaReply>::Progress { id, progress }, &[]);
            if now() - start < limits::DRAWING_MILLIS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let pictures = match kind {
            Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Heic | Kind::Avif => {
                return self.photograph(&file, kind, order, &mut pace).await;
            }
            Kind::Pdf => pdf::draw(file, order, &mut pace),
            Kind::Text if Canvas::is_honest() => letter::draw(&String::from_utf8_lossy(&file), order, &mut pace).await,
            Kind::Text => Pictures { pages_in_all: 1, ..Pictures::none(NotDrawn::UnknownKind) },
            Kind::Sound(_) => {
                let (cleaned, bare) = clean(&file, kind);
                // To be heard: nothing is missing.
                return Found { pictures: Pictures::default(), cleaned, bare };
            }
            Kind::Office(_) | Kind::Zip | Kind::Other => Pictures::none(NotDrawn::UnknownKind),
        };
        Found { pictures, cleaned: Cleaned::NoPhotograph, bare: None }
    }

    /// A photograph is drawn as it will be kept, so that one that cleaning has spoilt is found out and kept as it came.
    async fn photograph(&self, file: &[u8], kind: Kind, order: Order, pace: &mut Pace<'_>) -> Found {
        let (cleaned, bare) = clean(file, kind);
        let shown = bare.as_deref().unwrap_or(file);
        let pictures = photo::draw(&self.scope, shown, kind, order, pace).await;
        if bare.is_some() && pictures.not_drawn == Some(NotDrawn::Damaged) {
            let pictures = photo::draw(&self.scope, file, kind, order, pace).await;
            return Found { pictures, cleaned: Cleaned::CouldNot, bare: None };
        }
        Found { pictures, cleaned, bare }
    }
}

/// What was found in a file.
struct Found {
    pictures: Pictures,
    cleaned: Cleaned,
    /// The photograph or the sound without its metadata.
    bare: Option<Vec<u8>>,
}

/// The bytes of a file that the page named.
async fn read(file: JsValue) -> Result<Vec<u8>, Failure> {
    let file = file.dyn_into::<Blob>().map_err(|_| Failure::Fault)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in bytes is a whole number")]
    limits::check_size(file.size() as u64)?;
    // It was moved or removed since it was chosen.
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Failure::NotThere)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Runs when the renderer panics, which ends this worker: the page hears that there are no pictures, and then gets an
/// `error` event from the trap that follows.
fn answer_at_last() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let Some((id, kind)) = AT_WORK.take() else { return };
    let cleaned = if kind.is_cleaned() { Cleaned::CouldNot } else { Cleaned::NoPhotograph };
    done(&scope, id, kind, &Found { pictures: Pictures::none(NotDrawn::Damaged), cleaned, bare: None });
}

fn done(scope: &DedicatedWorkerGlobalScope, id: u32, kind: Kind, found: &Found) {
    let Found { pictures, cleaned, bare } = found;
    let files = bare.iter().chain(&pictures.preview).chain(&pictures.pages);
    let buffers: Vec<ArrayBuffer> = files.map(|file| Uint8Array::from(file.as_slice()).buffer()).collect();
    post(scope, &FromWorker::Done { id, reply: MediaReply::Drawn(pictures.describe(kind, *cleaned)) }, &buffers);
}

/// Sends a message, handing over its buffers.
///
/// Fails only if a buffer was handed over before, which nobody could be told of.
fn post(scope: &DedicatedWorkerGlobalScope, message: &FromWorker<MediaReply>, buffers: &[ArrayBuffer]) {
    let Ok(json) = serde_json::to_string(message) else { return };
    let parts = Array::of1(&json.into());
    let transfer = Array::new();
    for buffer in buffers {
        parts.push(buffer);
        transfer.push(buffer);
    }
    let (Ok(()) | Err(_)) = scope.post_message_with_transfer(&parts, &transfer);
}
