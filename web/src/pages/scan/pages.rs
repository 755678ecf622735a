//! All pages, in their order, before they become one paper.

use super::{at, step};
use crate::components::{Button, FailureCard, Icon, Keyed, Look, Next, Note, Screen, Tick, focus_moved, focus_title};
use crate::state::{ScanPage, app};
use crate::text::{keys as k, t};
use bridge::SCAN_PAGES;
use leptos::prelude::*;

/// The pages, and the paper that they become.
#[component]
pub(super) fn Pages() -> impl IntoView {
    let app = app();
    let scan = app.scan;
    let count = Memo::new(move |_| scan.pages.with(Vec::len));
    let busy = Signal::derive(move || scan.is_busy());
    let ids =
        Memo::new(move |_| scan.pages.with(|pages| pages.iter().map(|page| page.id.to_string()).collect::<Vec<_>>()));
    let row = move |(place, id): (ReadSignal<usize>, String)| {
        let page = scan.pages.with_untracked(|pages| pages.iter().find(|page| page.id.to_string() == id).cloned());
        page.map(|page| view! { <Row page place count /> }).into_any()
    };
    let none = move || {
        (count.get() == 0).then(|| {
            view! {
                <div class="empty" data-testid="scan-none"><Icon name="s-camera" /><p>{t(k::PAGES_NONE)}</p></div>
            }
        })
    };
    let full = move || count.get() >= SCAN_PAGES;
    view! {
        <Screen test="screen-scan-pages" title=k::PAGES_TITLE>
            {move || scan.failed.get().map(|failure| view! { <FailureCard failure /> })}
            <ol class="sheets-row" data-testid="scan-list">
                <Keyed keys=ids row />
            </ol>
            {none}
            <Removed />
            {move || full().then(|| view! { <Note icon="s-full" says=k::pages_full(SCAN_PAGES) /> })}
            {move || (count.get() > 0).then(|| view! { <KeepPhotographs /> })}
            <Note icon="s-shield" says=k::SHOT_NO_PLACE />
            <Next>
                <Button test="scan-another" icon="a-add" label=k::PAGES_ANOTHER disabled=Signal::derive(move || busy.get() || full()) press=move |()| app.return_to(at(step::CAMERA)) />
                <Button test="scan-finish" icon="a-check" label=k::PAGES_FINISH look=Look::Main disabled=Signal::derive(move || busy.get() || count.get() == 0) press=move |()| app.finish_scan() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// One page: what it looks like, and where it goes.
#[component]
fn Row(page: ScanPage, place: ReadSignal<usize>, count: Memo<usize>) -> impl IntoView {
    let app = app();
    let id = page.id;
    let look = move |_| {
        app.scan.current.set(id);
        app.go_step(step::CHECK);
    };
    let shift = move |by: isize| {
        app.scan.shift(id, by);
        let tools = if by < 0 { ["scan-earlier", "scan-later"] } else { ["scan-later", "scan-earlier"] };
        leptos::task::spawn_local(async move { focus_moved(&id.to_string(), tools).await });
    };
    let several = Memo::new(move |_| count.get() > 1);
    let number = move || place.get() + 1;
    let first = Signal::derive(move || place.get() == 0);
    let last = Signal::derive(move || number() == count.get());
    let remove = move |()| {
        app.scan.remove(id);
        leptos::task::spawn_local(focus_title());
    };
    view! {
        <li class="sheet-card" data-testid="scan-row" data-row=id.to_string()>
            <button type="button" class="sheet-look" data-testid="scan-look" aria-label=move || k::page_of(number(), count.get()).say() on:click=look>
                <img src=page.small_url() alt="" draggable="false" />
                <span class="sheet-number">{move || number().to_string()}</span>
            </button>
            <div class="sheet-tools">
                {move || several.get().then(|| view! {
                    <Button test="scan-earlier" icon="a-previous" label=k::PAGES_EARLIER look=Look::Quiet disabled=first press=move |()| shift(-1) />
                    <Button test="scan-later" icon="a-next" label=k::PAGES_LATER look=Look::Quiet disabled=last press=move |()| shift(1) />
                })}
                <Button test="scan-remove" icon="a-bin" label=k::PAGES_REMOVE look=Look::Quiet press=remove />
            </div>
        </li>
    }
    .into_any()
}

/// A page was removed: it can be put back.
#[component]
fn Removed() -> impl IntoView {
    let scan = app().scan;
    let is_removed = move || scan.removed.with(Option::is_some);
    view! {
        <div class="row removed" role="status">
            {move || is_removed().then(|| view! {
                <span>{t(k::PAGES_REMOVED)}</span>
                <Button test="scan-put-back" icon="a-undo" label=k::TAKE_BACK press=move |()| scan.put_back() />
            })}
        </div>
    }
    .into_any()
}

#[component]
fn KeepPhotographs() -> impl IntoView {
    let on = app().scan.keeps_photographs;
    view! { <Tick test="scan-keep" on label=k::PAGES_KEEP why=k::PAGES_KEEP_WHY /> }.into_any()
}
