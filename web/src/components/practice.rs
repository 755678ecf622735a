//! Said on every screen of a wallet to try with, and the way out of it.

use super::{Button, Dialog, Icon, Look};
use crate::pages::way_in::step;
use crate::state::{Place, Route, app};
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// Nothing in a real wallet.
#[component]
pub(crate) fn PracticeStrip() -> impl IntoView {
    let app = app();
    let asks = RwSignal::new(false);
    let stay = move |()| asks.set(false);
    let own = move |()| {
        asks.set(false);
        app.end_practice(Place { route: Route::Make, step: step::WAY });
    };
    // What was tried leaves the memory with the page.
    let leave = move |()| {
        asks.set(false);
        app.lock();
    };
    move || {
        app.wallet.practises.get().then(|| {
            view! {
                <aside class="practice no-print" data-testid="practice">
                    <Icon name="f-new" />
                    <p role="status">{t(k::PRACTICE_STRIP)}</p>
                    <Button test="practice-end" icon="a-close" label=k::PRACTICE_END press=move |()| asks.set(true) />
                </aside>
                {move || asks.get().then(|| view! {
                    <Dialog test="dialog-practice" title=k::PRACTICE_END_TITLE close=stay>
                        <p>{t(k::PRACTICE_END_NOTE)}</p>
                        <div class="row">
                            <Button test="practice-own" icon="f-new" label=k::PRACTICE_OWN look=Look::Main press=own />
                            <Button test="practice-leave" icon="a-back" label=k::TO_START press=leave />
                            <Button test="practice-stay" icon="a-close" label=k::CANCEL press=stay />
                        </div>
                    </Dialog>
                })}
            }
        })
    }
}
