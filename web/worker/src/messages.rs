//! The message loop: one command at a time, in order, each with exactly one answer.

use crate::browser::{BrowserHost, scope};
use crate::commands::{Answer, State};
use bridge::{Failure, FromWorker, ToWorker, WalletCommand, WalletReply};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::MessageEvent;

/// A command and the buffers that came with it.
type Incoming = (ToWorker<WalletCommand>, Vec<Vec<u8>>);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Incoming>,
    busy: bool,
}

/// Called when the module is instantiated: listens, and says so.
#[wasm_bindgen(start)]
pub fn start() {
    let host = BrowserHost::new();
    let state = Rc::new(RefCell::new(Some(State::new(host.clone()))));
    let queue = Rc::new(RefCell::new(Queue::default()));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(incoming) = read(&event.data()) else { return };
        queue.borrow_mut().waiting.push_back(incoming);
        if !queue.borrow().busy {
            queue.borrow_mut().busy = true;
            wasm_bindgen_futures::spawn_local(work(host.clone(), Rc::clone(&state), Rc::clone(&queue)));
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&FromWorker::Ready, &[]);
}

async fn work(host: BrowserHost, state: Rc<RefCell<Option<State<BrowserHost>>>>, queue: Rc<RefCell<Queue>>) {
    loop {
        let Some((message, buffers)) = next(&queue) else { return };
        // Taken out while the command runs, so that nothing is borrowed across an await.
        let Some(mut current) = state.borrow_mut().take() else { return };
        host.works_on(message.id);
        let answer = current.handle(message.command, buffers).await;
        state.borrow_mut().replace(current);
        reply(message.id, answer);
    }
}

fn next(queue: &RefCell<Queue>) -> Option<Incoming> {
    let mut queue = queue.borrow_mut();
    let next = queue.waiting.pop_front();
    queue.busy = next.is_some();
    next
}

/// Tells the page how far a command has come.
pub(crate) fn progress(id: u32, progress: bridge::Progress) {
    post(&FromWorker::Progress { id, progress }, &[]);
}

fn reply(id: u32, answer: Result<Answer, Failure>) {
    match answer {
        Ok(Answer { reply, buffers }) => post(&FromWorker::Done { id, reply }, &buffers),
        Err(failure) => post(&FromWorker::Failed { id, failure }, &[]),
    }
}

fn read(data: &JsValue) -> Option<Incoming> {
    let parts: js_sys::Array = data.clone().dyn_into().ok()?;
    let message = serde_json::from_str(&parts.get(0).as_string()?).ok()?;
    let buffers = (1..parts.length()).map(|place| take_bytes(&parts.get(place))).collect();
    Some((message, buffers))
}

/// Copies a transferred buffer into this module's memory and wipes it on the JavaScript side.
fn take_bytes(buffer: &JsValue) -> Vec<u8> {
    let array = js_sys::Uint8Array::new(buffer);
    let bytes = array.to_vec();
    array.fill(0, 0, array.length());
    bytes
}

fn post(message: &FromWorker<WalletReply>, buffers: &[Vec<u8>]) {
    let Ok(json) = serde_json::to_string(message) else { return };
    let (parts, transfer) = (js_sys::Array::of1(&JsValue::from_str(&json)), js_sys::Array::new());
    for bytes in buffers {
        let buffer = js_sys::Uint8Array::from(bytes.as_slice()).buffer();
        parts.push(&buffer);
        transfer.push(&buffer);
    }
    // Fails only if the page is gone, and then nobody waits.
    drop(scope().post_message_with_transfer(&parts, &transfer));
}
