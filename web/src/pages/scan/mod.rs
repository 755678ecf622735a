//! Photographing a paper: the camera, the page that was made, its corners, and all pages together.

mod camera;
mod check;
mod corners;
mod pages;

use crate::components::{Button, Dialog, Look};
use crate::state::{Place, Route, app};
use crate::text::{keys as k, t};
use camera::Finding;
use check::Check;
use corners::CornersByHand;
use leptos::prelude::*;
use pages::Pages;
use web_sys::{File, HtmlInputElement};

/// The steps.
pub(super) mod step {
    /// What the camera sees.
    pub(in crate::pages::scan) const CAMERA: u8 = 0;
    /// The page that was made.
    pub(in crate::pages::scan) const CHECK: u8 = 1;
    /// Its corners.
    pub(in crate::pages::scan) const CORNERS: u8 = 2;
    /// All pages.
    pub(in crate::pages::scan) const PAGES: u8 = 3;
}

/// A step, for the way there. Where somebody was before, they come back to: so Back never leads through the same steps
/// again, page after page.
fn at(step: u8) -> Place {
    Place { route: Route::Scan, step }
}

/// The step that is shown, and the question of somebody who leaves.
#[component]
pub(crate) fn Scan() -> impl IntoView {
    let app = app();
    let step = Memo::new(move |_| app.place.get().step);
    on_cleanup(move || app.scan.end_worker());
    let shown = move || match step.get() {
        step::CHECK => view! { <Check /> }.into_any(),
        step::CORNERS => view! { <CornersByHand /> }.into_any(),
        step::PAGES => view! { <Pages /> }.into_any(),
        _ => view! { <Finding /> }.into_any(),
    };
    view! {
        {shown}
        {move || app.scan.asks.get().then(|| view! { <Leaving /> })}
    }
    .into_any()
}

/// Asks once before pages are thrown away.
#[component]
fn Leaving() -> impl IntoView {
    let app = app();
    let count = app.scan.pages.with_untracked(Vec::len);
    let stay = move |()| app.scan.asks.set(false);
    let leave = move |()| {
        app.scan.clear();
        app.go(Route::Papers);
    };
    view! {
        <Dialog test="dialog-scan-leave" title=k::SHOT_LEAVE close=stay>
            <p>{t(k::shot_leave_note(count))}</p>
            <div class="row">
                <Button test="scan-stay" icon="a-check" label=k::SHOT_STAY look=Look::Main press=stay />
                <Button test="scan-leave" icon="a-bin" label=k::SHOT_THROW look=Look::Danger press=leave />
            </div>
        </Dialog>
    }
    .into_any()
}

/// Takes the files out of an input, so that the same ones can be chosen again.
fn chosen(event: &web_sys::Event) -> Vec<File> {
    let input: HtmlInputElement = event_target(event);
    let files = input.files().map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect());
    input.set_value("");
    files.unwrap_or_default()
}

/// Makes pages of photographs, one after the other; then shows the one, or all of them.
fn take_photographs(files: Vec<File>) {
    let app = app();
    leptos::task::spawn_local(async move {
        let files: Vec<File> = files.into_iter().take(app.scan.room()).collect();
        let count = files.len();
        let mut taken = 0;
        for file in files {
            taken += usize::from(app.scan.take_photograph(file.into()).await);
        }
        if taken > 0 && app.place.get_untracked().route == Route::Scan {
            app.go_step(if count == 1 { step::CHECK } else { step::PAGES });
        }
    });
}
