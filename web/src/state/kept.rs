//! Papers on this device: whether they may be kept, and the app itself for when there is no network.
//!
//! As long as a wallet keeps something here, a service worker with the files of the app is here too; with the last paper
//! both go. Which wallets keep something is not asked: a wallet hears of its own papers only.

use super::{App, Wallet, app, sleep};
use crate::core::{self, Answer};
use bridge::{Failure, KeptCommand, PaperId, Papers, WalletCommand, WalletReply};
use js_sys::{Array, Promise, Reflect};
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorkerContainer, ServiceWorkerRegistration};

/// Where the wallet worker keeps papers: `web/worker/src/store.rs`.
const PAPERS: &str = "farde-kept";
/// How the names of the service worker's caches begin: `web/loader/service-worker.js`.
const SHELL: &str = "farde-shell-";
/// The screen comes before what is fetched for another day.
const RENEW_AFTER_MS: i32 = 3_000;

/// So often is looked whether the app is here.
const ROUND_MS: i32 = 100;
/// And so many times after it was asked for again: a minute.
const MOST_ROUNDS: u32 = 600;

thread_local! {
    /// Whether the open wallet keeps something, as last heard.
    static KEEPS: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Whether papers may be kept on this device: here it is decided, and nowhere else.
///
/// Kiosk mode writes nothing to its computer. When there is such a mode, this says no in it.
pub(crate) fn can_keep() -> bool {
    services().is_some() && caches().is_some()
}

/// Puts the app itself on this device, so that it starts without a network.
///
/// # Errors
/// [`Failure::Offline`] if not all of it could be fetched; [`Failure::Unsupported`].
pub(crate) async fn start_without_network() -> Result<(), Failure> {
    let asked = core::start_without_network().ok_or(Failure::Unsupported)?;
    let registered = JsFuture::from(asked).await.map_err(|_| Failure::Offline)?;
    let registration: ServiceWorkerRegistration = registered.unchecked_into();
    let mut rounds_left = None;
    loop {
        match (registration.active(), rounds_left) {
            (Some(_), _) if is_app_here().await => return Ok(()),
            // The worker is here without its files: the browser, or a page before this one, took them away.
            (Some(worker), None) => {
                worker.post_message(&JsValue::NULL).map_err(|_| Failure::Unsupported)?;
                rounds_left = Some(MOST_ROUNDS);
            }
            (_, Some(0)) => return Err(Failure::Offline),
            (_, Some(rounds)) => rounds_left = Some(rounds - 1),
            // One that could not fetch everything is gone by itself.
            (None, None) if registration.installing().is_none() && registration.waiting().is_none() => {
                return Err(Failure::Offline);
            }
            (None, None) => {}
        }
        sleep(ROUND_MS).await;
    }
}

/// Whether the page itself is in one of the caches; the other files came with it or not at all.
async fn is_app_here() -> bool {
    let Some(caches) = caches() else { return false };
    wait(caches.match_with_str("/")).await.is_some_and(|found| found.is_object())
}

/// Takes the app off this device, unless some wallet keeps papers here. Nothing is left then.
pub(crate) async fn tidy_device() {
    let (Some(services), Some(caches)) = (services(), caches()) else { return };
    if wait(caches.has(PAPERS)).await.is_none_or(|has| has.is_truthy()) {
        return;
    }
    if let Some(registration) = wait(services.get_registration()).await.filter(JsValue::is_object) {
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        if let Ok(gone) = registration.unregister() {
            wait(gone).await;
        }
    }
    let names = wait(caches.keys()).await.map(|names| Array::from(&names)).unwrap_or_default();
    for name in names.iter().filter_map(|name| name.as_string()).filter(|name| name.starts_with(SHELL)) {
        wait(caches.delete(&name)).await;
    }
}

impl Wallet {
    /// Whether this is what is kept on this device, opened without a network; tracked.
    pub(crate) fn is_without_network(self) -> bool {
        self.papers.with(|papers| papers.as_ref().is_some_and(|papers| papers.without_network))
    }

    /// The same; not tracked.
    pub(crate) fn is_without_network_now(self) -> bool {
        self.papers.with_untracked(|papers| papers.as_ref().is_some_and(|papers| papers.without_network))
    }

    /// The papers that are kept on this device; tracked.
    pub(crate) fn kept(self) -> Vec<PaperId> {
        let kept = |papers: &Option<Papers>| Some(papers.as_ref()?.kept.as_ref()?.papers.clone());
        self.papers.with(kept).unwrap_or_default()
    }

    /// Asks what is kept now, after a change that may have taken it away.
    pub(super) fn look_at_kept(self) {
        let keeps = self.papers.with_untracked(|papers| papers.as_ref().is_some_and(|papers| papers.kept.is_some()));
        if keeps {
            leptos::task::spawn_local(async move {
                let asked = self.ask(WalletCommand::Kept(KeptCommand::Renew), Vec::new(), None).await;
                if let Ok(Answer { reply: WalletReply::Papers(papers), .. }) = asked {
                    self.take_papers(papers);
                }
            });
        }
    }

    /// Brings this device up to what the wallet says: the app is here or not, and newer versions are fetched.
    pub(super) fn follow_kept(self, papers: &Papers) {
        if papers.without_network {
            return;
        }
        let keeps = papers.kept.is_some();
        if KEEPS.replace(Some(keeps)) != Some(keeps) {
            leptos::task::spawn_local(async move {
                if keeps {
                    // What does not work now is tried again at the next opening.
                    let _ = start_without_network().await;
                } else {
                    tidy_device().await;
                }
            });
        }
        if self.is_behind(papers) && !self.renewing.get_value() {
            self.renewing.set_value(true);
            leptos::task::spawn_local(self.renew());
        }
    }

    fn is_behind(self, papers: &Papers) -> bool {
        papers.kept.as_ref().is_some_and(|kept| kept.is_behind)
    }

    /// One piece after the other, so that nothing that the person asks waits for long.
    async fn renew(self) {
        sleep(RENEW_AFTER_MS).await;
        while self.papers.with_untracked(|papers| papers.as_ref().is_some_and(|papers| self.is_behind(papers))) {
            let asked = self.ask(WalletCommand::Kept(KeptCommand::Renew), Vec::new(), None).await;
            // It is tried again after the next change, or at the next opening.
            let Ok(Answer { reply: WalletReply::Papers(papers), .. }) = asked else { break };
            self.take_papers(papers);
        }
        self.renewing.set_value(false);
    }
}

impl App {
    /// Nothing of the open wallet is kept here any more; the next one is heard anew.
    pub(super) fn forget_kept(self) {
        KEEPS.set(None);
        self.wallet.renewing.set_value(false);
    }

    /// Closes what was opened without a network, and goes to where the wallet itself is opened.
    pub(crate) fn open_with_network(self) {
        self.forget();
        self.open.with_network.set(true);
        self.replace_with(super::Place { route: super::Route::Open, step: 0 });
    }
}

/// At the start: what an interruption left behind goes.
pub(crate) fn tidy_at_start() {
    if services().is_some_and(|services| services.controller().is_some()) && !app().wallet.is_open_now() {
        leptos::task::spawn_local(tidy_device());
    }
}

/// Some browsers have none in a private window, and none has it without encryption on the way.
fn services() -> Option<ServiceWorkerContainer> {
    let services = Reflect::get(&window().navigator(), &"serviceWorker".into()).ok()?;
    services.is_object().then(|| services.unchecked_into())
}

fn caches() -> Option<CacheStorage> {
    let caches = Reflect::get(&window(), &"caches".into()).ok()?;
    caches.is_object().then(|| caches.unchecked_into())
}

async fn wait(promise: Promise) -> Option<JsValue> {
    JsFuture::from(promise).await.ok()
}
