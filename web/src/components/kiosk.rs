//! What a shared computer shows on every screen: that it is one, how long is left, and one big way to be done.

use super::{Button, Dialog, Icon, Look, Note};
use crate::state::{Route, app, front, is_kiosk};
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// The strip below the bar.
#[component]
pub(crate) fn KioskStrip() -> impl IntoView {
    let front = front();
    // Where nothing was begun, nobody has to be done.
    let there = Memo::new(move |_| front.place.get().route != Route::Start);
    let minutes = move || front.kiosk_minutes.get().filter(|_| there.get()).map(|minutes| k::kiosk_left(minutes).say());
    is_kiosk().then(|| {
        view! {
            <aside class="kiosk-strip no-print" data-testid="kiosk" aria-label=t(k::KIOSK_MARK)>
                <Icon name="s-computer" />
                <p><strong>{t(k::KIOSK_MARK)}</strong><span data-testid="kiosk-left">{minutes}</span></p>
                {move || there.get().then(|| view! {
                    <Button test="kiosk-done" icon="a-check" label=k::RECEIVED_CLOSE look=Look::Main press=move |()| front.lock() />
                })}
            </aside>
        }
    })
}

/// Whether a file is really to be kept on a shared computer.
#[component]
pub(crate) fn SaveHere() -> impl IntoView {
    let app = app();
    let waits = Memo::new(move |_| app.to_save.with(Option::is_some));
    let take = move || app.to_save.try_update(Option::take).flatten();
    let close = move |()| {
        if let Some(file) = take() {
            file.drop_it();
        }
    };
    let save = move |()| {
        if let Some(file) = take() {
            file.save();
        }
    };
    move || {
        waits.get().then(|| {
            view! {
                <Dialog test="dialog-save-here" title=k::KIOSK_SAVE_TITLE close>
                    <Note icon="s-warning" says=k::KIOSK_SAVE_WARNING />
                    <div class="row">
                        <Button test="save-here-no" icon="a-close" label=k::CANCEL look=Look::Main press=close />
                        <Button test="save-here-yes" icon="a-download" label=k::KIOSK_SAVE_YES press=save />
                    </div>
                </Dialog>
            }
        })
    }
}
