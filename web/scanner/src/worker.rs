//! The message loop: one picture at a time.

use std::cell::Cell;

use bridge::{Failure, FromWorker, ScannerCommand, ScannerReply, ToWorker};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::picture::Picture;
use crate::read::read;

thread_local! {
    /// The command that is being obeyed: answered by the panic hook.
    static AT_WORK: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Installs the message handler and tells the page that this worker listens.
///
/// # Errors
/// This is no dedicated worker.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    let scope = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>()?;
    std::panic::set_hook(Box::new(|_| answer_at_last()));
    let answers = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(answer) = obey(&event.data()) {
            post(&answers, &answer);
        }
    });
    scope.set_onmessage(Some(listen.into_js_value().unchecked_ref()));
    post(&scope, &FromWorker::Ready);
    Ok(())
}

/// Answers one message. One that is no message has no id to answer to, and is dropped.
fn obey(message: &JsValue) -> Option<FromWorker<ScannerReply>> {
    let parts = message.dyn_ref::<Array>()?;
    let json = parts.get(0).as_string()?;
    let ToWorker { id, command } = serde_json::from_str(&json).ok()?;
    let ScannerCommand::Read { width, height } = command;
    AT_WORK.set(Some(id));
    let picture = take(width, height, &parts.get(1));
    let answer = match picture {
        Ok(picture) => FromWorker::Done { id, reply: ScannerReply::Found(read(&picture)) },
        Err(failure) => FromWorker::Failed { id, failure },
    };
    AT_WORK.set(None);
    Some(answer)
}

/// Takes the pixels, and wipes the buffer that they came in: what is only dropped stays in memory for long.
fn take(width: u32, height: u32, buffer: &JsValue) -> Result<Picture, Failure> {
    let buffer: &ArrayBuffer = buffer.dyn_ref().ok_or(Failure::Fault)?;
    if Picture::bytes(width, height)? != buffer.byte_length() as usize {
        return Err(Failure::BadInput);
    }
    let bytes = Uint8Array::new(buffer);
    let mut colours = bytes.to_vec();
    bytes.fill(0, 0, bytes.length());
    let picture = Picture::of_colours(width, height, &colours);
    colours.fill(0);
    std::hint::black_box(&colours);
    picture
}

/// Runs when the reader of codes panics, which ends this worker: the page hears that there is no code, and then an
/// `error` event from the trap that follows.
fn answer_at_last() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    if let Some(id) = AT_WORK.take() {
        post(&scope, &FromWorker::Done { id, reply: ScannerReply::Found(None) });
    }
}

/// Sends a message; only what cannot be cloned would fail, and text can.
fn post(scope: &DedicatedWorkerGlobalScope, message: &FromWorker<ScannerReply>) {
    let Ok(json) = serde_json::to_string(message) else { return };
    let (Ok(()) | Err(_)) = scope.post_message(&Array::of1(&json.into()));
}
