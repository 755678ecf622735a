//! The message loop: one command at a time, in order.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::rc::Rc;

use bridge::{Drawn, Failure, FromWorker, MediaCommand, MediaReply, NotDrawn, Progress, Step, ToWorker};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::canvas::Canvas;
use crate::order::{Order, Pictures};
use crate::sniff::{Kind, sniff};
use crate::{letter, limits, pdf, photo};

thread_local! {
    /// The file that is being drawn: handed back by the panic hook.
    static AT_WORK: RefCell<Option<(u32, ArrayBuffer)>> = const { RefCell::new(None) };
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
        let checked = match parts.get(1).dyn_into::<ArrayBuffer>() {
            Ok(file) => limits::check_size(u64::from(file.byte_length())).map(|()| file),
            Err(_) => Err(Failure::Fault),
        };
        match checked {
            Ok(file) => {
                AT_WORK.set(Some((id, file.clone())));
                let (drawn, pictures) = self.draw(id, &file, order).await;
                AT_WORK.set(None);
                done(&self.scope, id, drawn, &file, &pictures);
            }
            Err(failure) => post(&self.scope, &FromWorker::<MediaReply>::Failed { id, failure }, &[]),
        }
    }

    async fn draw(&self, id: u32, file: &ArrayBuffer, order: Order) -> (Drawn, Pictures) {
        let bytes = Uint8Array::new(file).to_vec();
        let kind = sniff(&bytes);
        let clock = self.scope.performance();
        let now = || clock.as_ref().map_or(0.0, web_sys::Performance::now);
        let start = now();
        let mut pace = |done: u32, total: u32| {
            let progress = Progress { step: Step::Drawing, done: done.into(), total: u64::from(total).max(1) };
            post(&self.scope, &FromWorker::<MediaReply>::Progress { id, progress }, &[]);
            if now() - start < limits::DRAWING_MILLIS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let pictures = match kind {
            Kind::Pdf => pdf::draw(bytes, order, &mut pace),
            Kind::Other => Pictures::none(NotDrawn::UnknownKind),
            Kind::Jpeg | Kind::Png | Kind::WebP | Kind::Text if !Canvas::is_honest() => {
                Pictures { pages_in_all: 1, ..Pictures::none(NotDrawn::UnknownKind) }
            }
            Kind::Jpeg | Kind::Png | Kind::WebP => photo::draw(&self.scope, bytes, kind, order, &mut pace).await,
            Kind::Text => letter::draw(&String::from_utf8_lossy(&bytes), order, &mut pace).await,
        };
        (pictures.describe(kind), pictures)
    }
}

/// Runs when the renderer panics, which ends this worker: the page gets its file back, without pictures, and then
/// an `error` event from the trap that follows.
fn answer_at_last() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let at_work = AT_WORK.with(|at_work| at_work.try_borrow_mut().ok().and_then(|mut it| it.take()));
    let Some((id, file)) = at_work else { return };
    let kind = sniff(&Uint8Array::new(&file).to_vec());
    let pictures = Pictures::none(NotDrawn::Damaged);
    done(&scope, id, pictures.describe(kind), &file, &pictures);
}

fn done(scope: &DedicatedWorkerGlobalScope, id: u32, drawn: Drawn, file: &ArrayBuffer, pictures: &Pictures) {
    let mut buffers = vec![file.clone()];
    buffers
        .extend(pictures.preview.iter().chain(&pictures.pages).map(|jpeg| Uint8Array::from(jpeg.as_slice()).buffer()));
    post(scope, &FromWorker::Done { id, reply: MediaReply::Drawn(drawn) }, &buffers);
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
