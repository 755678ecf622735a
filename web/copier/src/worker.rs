//! The message loop: one command at a time, in order.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use bridge::{
    CopierCommand, CopierReply, Corners, Failure, FromWorker, Leaf, Page, SCAN_PAGES, Taken, ToWorker, Tone, Turn,
};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

use crate::page::{Made, WHOLE, adjust, look, take};
use crate::pdf::to_pdf;
use crate::photograph::{Photograph, bytes};
use crate::picture::Picture;

thread_local! {
    /// The command that is being obeyed: answered by the panic hook.
    static AT_WORK: Cell<Option<u32>> = const { Cell::new(None) };
}

/// A reply and the files that go with it.
type Answer = Result<(CopierReply, Vec<Vec<u8>>), Failure>;

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
    post(&worker.scope, &FromWorker::Ready, &[]);
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
        let Ok(ToWorker { id, command }) = serde_json::from_str::<ToWorker<CopierCommand>>(&json) else { return };
        AT_WORK.set(Some(id));
        let answer = self.answer(command, &parts.slice(1, parts.length())).await;
        AT_WORK.set(None);
        match answer {
            Ok((reply, files)) => {
                let buffers: Vec<ArrayBuffer> =
                    files.iter().map(|file| Uint8Array::from(file.as_slice()).buffer()).collect();
                post(&self.scope, &FromWorker::Done { id, reply }, &buffers);
            }
            Err(failure) => post(&self.scope, &FromWorker::Failed { id, failure }, &[]),
        }
    }

    async fn answer(&self, command: CopierCommand, attached: &Array) -> Answer {
        match command {
            CopierCommand::Look { width, height } => {
                let frame = pixels(width, height, &attached.get(0))?;
                Ok((CopierReply::Seen(look(&frame)), Vec::new()))
            }
            CopierCommand::Take { sides } => self.take(sides, &attached.get(0)).await,
            CopierCommand::Adjust { corners, turn, tone } => self.adjust(corners, turn, tone, &attached.get(0)).await,
            CopierCommand::Bind { pages, photographs } => bind(&pages, &photographs, attached).await,
        }
    }

    async fn take(&self, sides: Option<(u32, u32)>, attached: &JsValue) -> Answer {
        let (photograph, picture) = match sides {
            Some((width, height)) => {
                let picture = pixels(width, height, attached)?;
                (Photograph::of_pixels(&picture)?, picture)
            }
            None => {
                let photograph = Photograph::of_file(&self.scope, blob(attached)?).await?;
                let picture = photograph.picture()?;
                (photograph, picture)
            }
        };
        let jpegs = photograph.jpegs().await?;
        let (found, made) = take(&picture)?;
        let (page, files) = parts(made);
        let leaf = photograph.leaf();
        let taken = Taken { photograph: leaf, corners: found.unwrap_or(WHOLE), found: found.is_some(), page };
        Ok((CopierReply::Taken(taken), jpegs.into_iter().chain(files).collect()))
    }

    async fn adjust(&self, corners: Corners, turn: Turn, tone: Option<Tone>, attached: &JsValue) -> Answer {
        let picture = Photograph::of_file(&self.scope, blob(attached)?).await?.picture()?;
        let (page, files) = parts(adjust(&picture, corners, turn, tone)?);
        Ok((CopierReply::Adjusted(page), files.into()))
    }
}

async fn bind(pages: &[Leaf], photographs: &[Leaf], attached: &Array) -> Answer {
    if !(1..=SCAN_PAGES).contains(&pages.len()) || photographs.len() > SCAN_PAGES {
        return Err(Failure::BadInput);
    }
    let mut files = Vec::with_capacity(attached.length() as usize);
    for file in attached.iter() {
        files.push(bytes(blob(&file)?).await.map_err(|_| Failure::NotThere)?);
    }
    if files.len() != pages.len() + photographs.len() {
        return Err(Failure::BadInput);
    }
    let (first, last) = files.split_at(pages.len());
    let pdf = |files: &[Vec<u8>], leaves: &[Leaf]| to_pdf(files.iter().map(Vec::as_slice).zip(leaves.iter().copied()));
    let mut pdfs = vec![pdf(first, pages)];
    if !photographs.is_empty() {
        pdfs.push(pdf(last, photographs));
    }
    Ok((CopierReply::Bound, pdfs))
}

fn parts(made: Made) -> (Page, [Vec<u8>; 3]) {
    (Page { leaf: made.page.leaf, tone: made.tone }, [made.page.bytes, made.picture, made.preview])
}

fn blob(attached: &JsValue) -> Result<&Blob, Failure> {
    attached.dyn_ref().ok_or(Failure::Fault)
}

/// Takes pixels, and wipes the buffer that they came in: what is only dropped stays in memory for long.
fn pixels(width: u32, height: u32, attached: &JsValue) -> Result<Picture, Failure> {
    let buffer: &ArrayBuffer = attached.dyn_ref().ok_or(Failure::Fault)?;
    if Picture::bytes(width, height)? != buffer.byte_length() as usize {
        return Err(Failure::BadInput);
    }
    let bytes = Uint8Array::new(buffer);
    let rgba = bytes.to_vec();
    bytes.fill(0, 0, bytes.length());
    Picture::of_pixels(width, height, rgba)
}

/// Runs when something panics, which ends this worker: the page hears that the command failed, and then gets an `error`
/// event from the trap that follows.
fn answer_at_last() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    if let Some(id) = AT_WORK.take() {
        post(&scope, &FromWorker::Failed { id, failure: Failure::Fault }, &[]);
    }
}

/// Sends a message, handing over its buffers.
///
/// Fails only if a buffer was handed over before, which nobody could be told of.
fn post(scope: &DedicatedWorkerGlobalScope, message: &FromWorker<CopierReply>, buffers: &[ArrayBuffer]) {
    let Ok(json) = serde_json::to_string(message) else { return };
    let parts = Array::of1(&json.into());
    let transfer: Array = buffers.iter().collect();
    let parts = parts.concat(&transfer);
    let (Ok(()) | Err(_)) = scope.post_message_with_transfer(&parts, &transfer);
}
