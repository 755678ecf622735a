//! Doing something with several papers at once.

use crate::components::{Button, Look, focus_title};
use crate::state::{Place, Route, app};
use crate::text::keys as k;
use bridge::PaperId;
use leptos::prelude::*;

/// The papers that are ticked; nothing while they are only looked at.
#[derive(Clone, Copy)]
pub(super) struct Chosen(RwSignal<Option<Vec<PaperId>>>);

impl Chosen {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    pub(super) fn is_choosing(self) -> bool {
        self.0.with(Option::is_some)
    }

    pub(super) fn begin(self) {
        self.0.set(Some(Vec::new()));
    }

    pub(super) fn has(self, id: &PaperId) -> bool {
        self.0.with(|chosen| chosen.as_ref().is_some_and(|chosen| chosen.contains(id)))
    }

    pub(super) fn toggle(self, id: PaperId) {
        self.0.update(|chosen| {
            let Some(chosen) = chosen else { return };
            match chosen.iter().position(|known| *known == id) {
                Some(place) => drop(chosen.remove(place)),
                None => chosen.push(id),
            }
        });
    }

    fn count(self) -> usize {
        self.0.with(|chosen| chosen.as_ref().map_or(0, Vec::len))
    }

    fn take(self) -> Vec<PaperId> {
        self.0.try_update(Option::take).flatten().unwrap_or_default()
    }
}

/// What can be done with them.
#[component]
pub(super) fn ChosenDock(chosen: Chosen) -> impl IntoView {
    let app = app();
    let nothing = Signal::derive(move || chosen.count() == 0);
    let share = move |()| {
        app.share.begin(chosen.take());
        app.go_to(Place { route: Route::Share, step: 1 });
    };
    let print = move |()| {
        app.wallet.to_print.set(chosen.take());
        app.go(Route::Print);
    };
    on_cleanup(|| leptos::task::spawn_local(focus_title()));
    view! {
        <div class="next dock choosing no-print" data-testid="chosen">
            <p class="next-count" role="status" data-testid="chosen-count">{move || k::share_chosen(chosen.count()).say()}</p>
            <Button test="chosen-close" icon="a-close" label=k::CANCEL press=move |()| drop(chosen.take()) />
            <Button test="chosen-bin" icon="a-bin" label=k::PAPER_BIN look=Look::Danger disabled=nothing press=move |()| app.bin(chosen.take()) />
            <Button test="chosen-print" icon="a-print" label=k::PRINT disabled=nothing press=print />
            <Button test="chosen-share" icon="a-share" label=k::SHARE look=Look::Main disabled=nothing press=share />
        </div>
    }
    .into_any()
}
