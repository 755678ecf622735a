//! The page that was made: is it easy to read?

use super::{at, step};
use crate::components::{Button, FailureCard, Icon, Look, Next, Note, Screen};
use crate::state::{Change, app};
use crate::text::{keys as k, t};
use bridge::Tone;
use leptos::prelude::*;

/// One page, large, and what can be done about it.
#[component]
pub(super) fn Check() -> impl IntoView {
    let app = app();
    let scan = app.scan;
    let page =
        Memo::new_with_compare(move |_| scan.page().map(|page| (page.url(), page.found, page.tone())), |a, b| a != b);
    let busy = Signal::derive(move || scan.is_busy());
    // The buttons keep the focus while it works, so they stay as they are and only do nothing.
    let change = move |change: Change| {
        if scan.waiting.get_untracked() == 0 {
            leptos::task::spawn_local(async move {
                scan.change(change).await;
            });
        }
    };
    let again = move |()| {
        scan.remove(scan.current.get_untracked());
        scan.removed.set(None);
        app.return_to(at(step::CAMERA));
    };
    let picture = move || {
        page.get().map(|(url, ..)| {
            view! { <img class="checked" data-testid="scanned-page" src=url alt=t(k::SHOT_PAGE) draggable="false" /> }
        })
    };
    let whole = move || page.get().is_some_and(|(_, found, _)| !found);
    let tone = move || {
        let (icon, label) = match page.get() {
            Some((_, _, Tone::Photograph)) => ("a-file", k::CHECK_AS_PAPER),
            Some((_, _, Tone::Paper)) | None => ("a-photos", k::CHECK_AS_PHOTO),
        };
        view! { <Button test="scan-tone" icon label press=move |()| change(Change::OtherTone) /> }
    };
    view! {
        <Screen test="screen-scan-check" title=k::CHECK_TITLE>
            {move || whole().then(|| view! { <Note icon="s-search" says=k::CHECK_WHOLE /> })}
            {move || scan.failed.get().map(|failure| view! { <FailureCard failure /> })}
            <div class="check-stage" class:busy=busy aria-busy=move || busy.get().to_string()>
                {picture}
                {move || busy.get().then(|| view! { <p class="check-working" role="status"><Icon name="s-hourglass" /><span>{t(k::SHOT_WORKING)}</span></p> })}
            </div>
            <div class="row check-tools">
                <Button test="scan-turn" icon="a-turn" label=k::TURN press=move |()| change(Change::Turn) />
                <Button test="scan-corners" icon="a-corners" label=k::CHECK_CORNERS disabled=busy press=move |()| app.go_step(step::CORNERS) />
                {tone}
            </div>
            <Next>
                <Button test="scan-again" icon="a-again" label=k::CHECK_AGAIN disabled=busy press=again />
                <Button test="scan-good" icon="a-check" label=k::CHECK_GOOD look=Look::Main disabled=busy press=move |()| app.return_to(at(step::PAGES)) />
            </Next>
        </Screen>
    }
    .into_any()
}
