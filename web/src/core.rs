//! The bridge client: starts a worker, numbers what is asked, and hands every answer to whoever asked. No rules here.

use crate::state::sleep;
use bridge::{
    CopierCommand, CopierReply, Failure, FromWorker, MediaCommand, MediaReply, Progress, ScannerCommand, ScannerReply,
    ToWorker, WalletCommand, WalletReply,
};
use futures_channel::oneshot;
use js_sys::{Array, ArrayBuffer, Function, Reflect};
use leptos::prelude::{RwSignal, Set};
use serde::{Serialize, de::DeserializeOwned};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::marker::PhantomData;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// The worker that holds every key.
pub(crate) type WalletWorker = Worker<WalletCommand, WalletReply>;
/// The worker that draws files.
pub(crate) type MediaWorker = Worker<MediaCommand, MediaReply>;
/// The worker that reads codes.
pub(crate) type ScannerWorker = Worker<ScannerCommand, ScannerReply>;
/// The worker that makes pages of photographed papers.
pub(crate) type CopierWorker = Worker<CopierCommand, CopierReply>;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// The worker says so.
    Failed(Failure),
    /// The worker is not there any more.
    Gone,
    /// The worker could not even be started, which mostly means that there is no network.
    NeverStarted,
}

impl Ended {
    /// The same, as something that a person can act on.
    pub(crate) fn failure(self) -> Failure {
        match self {
            Self::Failed(failure) => failure,
            Self::Gone => Failure::Fault,
            Self::NeverStarted => Failure::Offline,
        }
    }
}

/// What goes with a command: an `ArrayBuffer`, which is moved to the worker, or a `Blob`, which it then reads by itself.
pub(crate) type Attachment = js_sys::Object;

/// A reply and the buffers that came with it.
pub(crate) struct Answer<R> {
    /// What came of it.
    pub(crate) reply: R,
    /// In the order that the bridge documents.
    pub(crate) buffers: Vec<ArrayBuffer>,
}

/// Hears how far a command has come.
pub(crate) type OnProgress = Rc<dyn Fn(Progress)>;

/// Puts progress into a signal, for as long as that is on the screen.
pub(crate) fn shows_in(signal: RwSignal<Option<Progress>>) -> OnProgress {
    Rc::new(move |progress| {
        let _ = signal.try_set(Some(progress));
    })
}

struct Waiting<R> {
    answer: oneshot::Sender<Result<Answer<R>, Ended>>,
    progress: Option<OnProgress>,
}

/// A running worker. Clones are the same worker.
pub(crate) struct Worker<C, R> {
    inner: Rc<Inner<R>>,
    commands: PhantomData<fn(C)>,
}

impl<C, R> Clone for Worker<C, R> {
    fn clone(&self) -> Self {
        Self { inner: Rc::clone(&self.inner), commands: PhantomData }
    }
}

/// What the worker calls; it lives as long as the worker.
type Listener<E> = RefCell<Option<Closure<dyn Fn(E)>>>;

struct Inner<R> {
    raw: web_sys::Worker,
    next_id: Cell<u32>,
    waiting: RefCell<HashMap<u32, Waiting<R>>>,
    /// What is sent before the worker listens would be lost, so it is kept here until then.
    held_back: RefCell<Option<Vec<(Array, Array)>>>,
    alive: Cell<bool>,
    on_message: Listener<web_sys::MessageEvent>,
    on_error: Listener<web_sys::Event>,
}

impl WalletWorker {
    /// Starts the worker that holds every key; `on_death` hears if it dies of itself.
    pub(crate) fn start_wallet(on_death: impl Fn() + 'static) -> Result<Self, Ended> {
        Self::start("startWalletWorker", on_death)
    }
}

impl MediaWorker {
    /// Starts the worker that draws files; `on_death` hears if it dies of itself.
    pub(crate) fn start_media(on_death: impl Fn() + 'static) -> Result<Self, Ended> {
        Self::start("startMediaWorker", on_death)
    }
}

impl ScannerWorker {
    /// Starts the worker that reads codes. It may die of any picture: whoever asks hears it, and starts another.
    pub(crate) fn start_scanner() -> Result<Self, Ended> {
        Self::start("startScannerWorker", || {})
    }
}

impl CopierWorker {
    /// Starts the worker that makes pages of photographs. It may die of any photograph: whoever asks hears it, and starts
    /// another.
    pub(crate) fn start_copier() -> Result<Self, Ended> {
        Self::start("startCopierWorker", || {})
    }
}

impl<C: Serialize, R: DeserializeOwned + 'static> Worker<C, R> {
    fn start(starter: &str, on_death: impl Fn() + 'static) -> Result<Self, Ended> {
        let raw: web_sys::Worker = call_boot(starter, None).ok_or(Ended::NeverStarted)?.unchecked_into();
        let inner = Rc::new(Inner {
            raw,
            next_id: Cell::new(1),
            waiting: RefCell::default(),
            held_back: RefCell::new(Some(Vec::new())),
            alive: Cell::new(true),
            on_message: RefCell::default(),
            on_error: RefCell::default(),
        });
        inner.listen(on_death);
        Ok(Self { inner, commands: PhantomData })
    }

    /// Asks, and waits for the one reply. Buffers are moved to the worker.
    ///
    /// # Errors
    /// What the worker says, or that it is gone.
    pub(crate) async fn ask(
        &self,
        command: C,
        attached: Vec<Attachment>,
        progress: Option<OnProgress>,
    ) -> Result<Answer<R>, Ended> {
        if !self.inner.alive.get() {
            return Err(Ended::Gone);
        }
        let id = self.inner.next_id.replace(self.inner.next_id.get().wrapping_add(1));
        let (answer, answered) = oneshot::channel();
        self.inner.waiting.borrow_mut().insert(id, Waiting { answer, progress });
        let json = serde_json::to_string(&ToWorker { id, command }).map_err(|_| Ended::Failed(Failure::Fault))?;
        self.inner.send(&json, &attached);
        answered.await.unwrap_or(Err(Ended::Gone))
    }

    /// As [`ask`](Self::ask); a worker that does not answer within so many milliseconds is ended. The time in which it is
    /// still being loaded is not counted.
    ///
    /// # Errors
    /// What the worker says, or that it is gone.
    pub(crate) async fn ask_in_time(
        &self,
        command: C,
        attached: Vec<Attachment>,
        longest: i32,
    ) -> Result<Answer<R>, Ended> {
        let (worker, answered) = (Rc::clone(&self.inner), Rc::new(Cell::new(false)));
        let is_answered = Rc::clone(&answered);
        leptos::task::spawn_local(async move {
            let mut was_ready = worker.is_ready();
            while !is_answered.get() {
                sleep(longest).await;
                if was_ready && !is_answered.get() {
                    worker.end(Ended::Gone);
                    return;
                }
                was_ready = worker.is_ready();
            }
        });
        let answer = self.ask(command, attached, None).await;
        answered.set(true);
        answer
    }

    /// The number that the next command will have.
    pub(crate) fn next_id(&self) -> u32 {
        self.inner.next_id.get()
    }

    /// Whether it listens: before that it is being loaded.
    pub(crate) fn is_ready(&self) -> bool {
        self.inner.is_ready()
    }

    /// Ends the worker at once, with everything that it holds. Whoever still waits hears [`Ended::Gone`].
    pub(crate) fn terminate(&self) {
        self.inner.end(Ended::Gone);
    }
}

impl<R: DeserializeOwned + 'static> Inner<R> {
    fn listen(self: &Rc<Self>, on_death: impl Fn() + 'static) {
        let inner = Rc::downgrade(self);
        let on_message = Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
            if let Some(inner) = inner.upgrade() {
                inner.receive(event.data().unchecked_into());
            }
        });
        let inner = Rc::downgrade(self);
        let on_error = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            event.prevent_default();
            if let Some(inner) = inner.upgrade()
                && inner.alive.get()
            {
                inner.end(if inner.is_ready() { Ended::Gone } else { Ended::NeverStarted });
                on_death();
            }
        });
        self.raw.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        self.raw.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        self.on_message.replace(Some(on_message));
        self.on_error.replace(Some(on_error));
    }

    fn is_ready(&self) -> bool {
        self.held_back.borrow().is_none()
    }

    fn send(&self, json: &str, attached: &[Attachment]) {
        let transferred: Array = attached.iter().filter(|it| it.is_instance_of::<ArrayBuffer>()).collect();
        let message = Array::of1(&json.into()).concat(&attached.iter().collect());
        if let Some(held_back) = self.held_back.borrow_mut().as_mut() {
            held_back.push((message, transferred));
            return;
        }
        self.post(&message, &transferred);
    }

    fn post(&self, message: &Array, transferred: &Array) {
        // It fails only if a buffer was moved away before; the worker then never answers, so end the wait here.
        if self.raw.post_message_with_transfer(message, transferred).is_err() {
            self.waiting.borrow_mut().clear();
        }
    }

    fn receive(&self, message: Array) {
        let Some(json) = message.shift().as_string() else { return };
        let Ok(message_type) = serde_json::from_str::<FromWorker<R>>(&json) else { return };
        match message_type {
            FromWorker::Ready => {
                for (message, transferred) in self.held_back.take().unwrap_or_default() {
                    self.post(&message, &transferred);
                }
            }
            FromWorker::Progress { id, progress } => {
                let hears = self.waiting.borrow().get(&id).and_then(|waiting| waiting.progress.clone());
                if let Some(hears) = hears {
                    hears(progress);
                }
            }
            FromWorker::Done { id, reply } => {
                let buffers = message.iter().map(JsCast::unchecked_into).collect();
                self.finish(id, Ok(Answer { reply, buffers }));
            }
            FromWorker::Failed { id, failure } => self.finish(id, Err(Ended::Failed(failure))),
        }
    }

    fn finish(&self, id: u32, result: Result<Answer<R>, Ended>) {
        let waiting = self.waiting.borrow_mut().remove(&id);
        if let Some(waiting) = waiting {
            // Whoever asked may have gone away meanwhile.
            let _ = waiting.answer.send(result);
        }
    }

    fn end(&self, why: Ended) {
        self.alive.set(false);
        self.raw.set_onmessage(None);
        self.raw.set_onerror(None);
        self.raw.terminate();
        for (_, waiting) in self.waiting.take() {
            let _ = waiting.answer.send(Err(why));
        }
    }
}

/// The address of a file of the app, by its plain name; empty if there is none.
pub(crate) fn asset(name: &str) -> String {
    call_boot("asset", Some(name)).and_then(|url| url.as_string()).unwrap_or_default()
}

/// Has the browser keep the app itself on this device; a promise of the registration.
pub(crate) fn start_without_network() -> Option<js_sys::Promise> {
    call_boot("startWithoutNetwork", None)?.dyn_into().ok()
}

/// What stood after `#` when the page was loaded; given once.
pub(crate) fn loaded_fragment() -> Option<String> {
    call_boot("takeFragment", None)?.as_string().filter(|fragment| !fragment.is_empty())
}

/// Calls a function of `globalThis.farde`, which the page's loader defines.
fn call_boot(function: &str, argument: Option<&str>) -> Option<JsValue> {
    let boot = Reflect::get(&js_sys::global(), &"farde".into()).ok()?;
    let function: Function = Reflect::get(&boot, &function.into()).ok()?.dyn_into().ok()?;
    match argument {
        Some(argument) => function.call1(&boot, &argument.into()).ok(),
        None => function.call0(&boot).ok(),
    }
}
