//! The message loop: one command at a time, in order, each with exactly one answer. Only `Stop` is heard at once.

use crate::browser::{BrowserHost, scope};
use crate::commands::{Answer, Attached, State};
use crate::file::BlobFile;
use crate::output::BlobOutput;
use bridge::{Failure, FromWorker, ToWorker, WalletCommand, WalletReply};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::Write;
use std::rc::Rc;
use wallet_core::documents::ReadSeek;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::MessageEvent;

/// A command and what came with it.
type Incoming = (ToWorker<WalletCommand>, Attached);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Incoming>,
    /// The command that goes on.
    busy: Option<u32>,
}

/// Called when the module is instantiated: listens, and says so.
#[wasm_bindgen(start)]
pub fn start() {
    let host = BrowserHost::new();
    let state = Rc::new(RefCell::new(Some(State::new(host.clone()))));
    let queue = Rc::new(RefCell::new(Queue::default()));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(incoming) = read(&event.data()) else { return };
        if let (ToWorker { id, command: WalletCommand::Stop { command } }, _) = &incoming {
            reply(*id, Ok(WalletReply::Checked(stop(&host, &queue, *command)).into()), None);
            return;
        }
        let is_idle = queue.borrow().busy.is_none() && queue.borrow().waiting.is_empty();
        queue.borrow_mut().waiting.push_back(incoming);
        if is_idle {
            wasm_bindgen_futures::spawn_local(work(host.clone(), Rc::clone(&state), Rc::clone(&queue)));
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&FromWorker::Ready);
}

async fn work(host: BrowserHost, state: Rc<RefCell<Option<State<BrowserHost>>>>, queue: Rc<RefCell<Queue>>) {
    loop {
        let Some((message, attached)) = next(&queue) else { return };
        // Taken out while the command runs, so that nothing is borrowed across an await.
        let Some(mut current) = state.borrow_mut().take() else { return };
        host.works_on(message.id);
        let output = matches!(message.command, WalletCommand::Export { .. }).then(BlobOutput::default);
        let written = output.clone().map(|output| Box::new(output) as Box<dyn Write>);
        let answer = current.handle(message.command, Attached { output: written, ..attached }).await;
        state.borrow_mut().replace(current);
        reply(message.id, answer, output);
    }
}

fn next(queue: &RefCell<Queue>) -> Option<Incoming> {
    let mut queue = queue.borrow_mut();
    let next = queue.waiting.pop_front();
    queue.busy = next.as_ref().map(|(message, _)| message.id);
    next
}

/// Stops a command that goes on or waits, and says whether there was one.
fn stop(host: &BrowserHost, queue: &RefCell<Queue>, command: u32) -> bool {
    let mut queue = queue.borrow_mut();
    if queue.busy == Some(command) {
        host.stop();
        return true;
    }
    let place = queue.waiting.iter().position(|(message, _)| message.id == command);
    let stopped = place.and_then(|place| queue.waiting.remove(place));
    if stopped.is_some() {
        reply(command, Err(Failure::Stopped), None);
    }
    stopped.is_some()
}

/// Tells the page how far a command has come.
pub(crate) fn progress(id: u32, progress: bridge::Progress) {
    post(&FromWorker::Progress { id, progress });
}

fn reply(id: u32, answer: Result<Answer, Failure>, output: Option<BlobOutput>) {
    let file = match &answer {
        Ok(Answer { reply: WalletReply::Exported(made), .. }) => {
            let blob = output.and_then(|output| output.into_blob(&made.media_type));
            Some(blob.ok_or(Failure::Fault))
        }
        Ok(_) | Err(_) => None,
    };
    match (answer, file.transpose()) {
        (Ok(Answer { reply, buffers }), Ok(file)) => {
            post_with(&FromWorker::Done { id, reply }, file.as_ref(), &buffers)
        }
        (Err(failure), _) | (Ok(_), Err(failure)) => post(&FromWorker::Failed { id, failure }),
    }
}

fn read(data: &JsValue) -> Option<Incoming> {
    let parts: js_sys::Array = data.clone().dyn_into().ok()?;
    let message = serde_json::from_str(&parts.get(0).as_string()?).ok()?;
    let mut attached = Attached::default();
    for place in 1..parts.length() {
        match parts.get(place).dyn_into::<web_sys::Blob>() {
            Ok(blob) => attached.file = BlobFile::new(blob).map(|file| Box::new(file) as Box<dyn ReadSeek>),
            Err(buffer) => attached.buffers.push(take_bytes(&buffer)),
        }
    }
    Some((message, attached))
}

/// Copies a transferred buffer into this module's memory and wipes it on the JavaScript side.
fn take_bytes(buffer: &JsValue) -> Vec<u8> {
    let array = js_sys::Uint8Array::new(buffer);
    let bytes = array.to_vec();
    array.fill(0, 0, array.length());
    bytes
}

fn post(message: &FromWorker<WalletReply>) {
    post_with(message, None, &[]);
}

fn post_with(message: &FromWorker<WalletReply>, file: Option<&web_sys::Blob>, buffers: &[Vec<u8>]) {
    let Ok(json) = serde_json::to_string(message) else { return };
    let (parts, transfer) = (js_sys::Array::of1(&JsValue::from_str(&json)), js_sys::Array::new());
    if let Some(file) = file {
        parts.push(file);
    }
    for bytes in buffers {
        let buffer = js_sys::Uint8Array::from(bytes.as_slice()).buffer();
        parts.push(&buffer);
        transfer.push(&buffer);
    }
    // Fails only if the page is gone, and then nobody waits.
    drop(scope().post_message_with_transfer(&parts, &transfer));
}
