//! A paper: its pages, what it is, and what can be done with it.

mod edit;
mod versions;

use crate::components::{
    Button, Dialog, FailureCard, Icon, KindIcon, Look, Next, Note, ProgressBar, Screen, Shown, ShownPaper, SoonMark,
    kind_of, print_page, title_of,
};
use crate::core::{Answer, Ended, shows_in};
use crate::state::{Picture, Place, Route, app, is_kiosk, save_file};
use crate::text::{day, keys as k, t};
use bridge::{Failure, PaperId, PaperView, Progress, WalletCommand, WalletReply};
use edit::{EDIT, Edit};
use leptos::prelude::*;
use std::sync::Arc;
use versions::{NEWER, Newer, OlderNote, Versions};

/// The pages on their way to the screen.
#[derive(Clone, Copy)]
struct Pages {
    paper: StoredValue<PaperId>,
    /// Which version; 0 is the newest.
    version: RwSignal<u32>,
    shown: RwSignal<Option<Shown>>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
}

/// Step 0: the paper; step 1: its description; step 2: a newer version.
#[component]
pub(crate) fn Paper() -> impl IntoView {
    let app = app();
    let current = app.wallet.current.get_untracked();
    let pages = current.clone().map(Pages::of);
    let step = Memo::new(move |_| app.place.get().step);
    let paper = Memo::new(move |_| current.as_ref().and_then(|id| app.wallet.paper(id)));
    move || {
        match (paper.get().zip(pages), step.get()) {
        (Some((paper, _)), EDIT) => view! { <Edit paper /> }.into_any(),
        (Some((paper, _)), NEWER) => view! { <Newer paper=paper.id /> }.into_any(),
        (Some((paper, pages)), _) => view! { <PaperLook paper pages /> }.into_any(),
        (None, _) => view! {
            <Screen test="screen-paper-gone" title=k::PAPER_TITLE>
                <FailureCard failure=Failure::NotThere>
                    <Button test="paper-gone-back" icon="a-papers" label=k::PAPERS_TITLE look=Look::Main press=move |()| app.go(Route::Papers) />
                </FailureCard>
            </Screen>
        }
        .into_any(),
    }
    }
}

/// The paper as it is.
#[component]
fn PaperLook(paper: PaperView, pages: Pages) -> impl IntoView {
    let body = move || {
        match (pages.shown.get(), pages.failed.get()) {
        (Some(shown), _) => view! {
            <PrintPages pages=shown.pages() />
            <ShownPaper shown nothing=k::PAPER_NOT_DRAWN />
        }
        .into_any(),
        (None, Some(failure)) => view! {
            <FailureCard failure>
                <Button test="paper-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| pages.fetch() />
            </FailureCard>
        }
        .into_any(),
        (None, None) => view! { <div class="stage waiting".to_owned()><ProgressBar progress=pages.progress /></div> }.into_any(),
    }
    };
    let versions = paper.versions.clone();
    view! {
        <Screen test="screen-paper" title=k::PAPER_TITLE>
            <Description paper=paper.clone() />
            <OlderNote pages versions=versions.clone() />
            {body}
            <Versions versions pages />
            <Actions paper pages />
        </Screen>
    }
    .into_any()
}

#[component]
fn Description(paper: PaperView) -> impl IntoView {
    let app = app();
    let details = paper.details;
    let kind = kind_of(&details.kind);
    let date = details.date.clone().map(|date| view! { <p class="hint">{move || k::paper_date(day(&date)).say()}</p> });
    let runs_out = details.runs_out.clone().map(|date| {
        let runs_out = date.clone();
        view! {
            <p class="hint" data-testid="paper-runs-out">{move || k::paper_runs_out(day(&date)).say()}</p>
            <SoonMark day=Some(runs_out) />
        }
    });
    let note =
        (!details.note.is_empty()).then(|| view! { <p class="paper-note"><bdi>{details.note.clone()}</bdi></p> });
    let without_network = Memo::new(move |_| app.wallet.is_without_network());
    let id = paper.id;
    let is_kept = Memo::new(move |_| app.wallet.kept().contains(&id));
    let kept = move || {
        is_kept.get().then(|| view! {
            <p class="hint with-icon" data-testid="paper-kept"><Icon name="a-device" /><span>{t(k::KEPT_TITLE)}</span></p>
        })
    };
    let edit = move |()| app.go_to(Place { route: Route::Paper, step: EDIT });
    view! {
        <div class=format!("paper-head no-print {}", kind.class())>
            <KindIcon kind />
            <div class="list-text">
                <p class="paper-title" data-testid="paper-title"><bdi>{title_of(&details.title, &details.kind)}</bdi></p>
                <p class="hint">{t(kind.name.clone())}</p>
            </div>
            {move || (!without_network.get()).then(|| view! { <Button test="paper-edit" icon="a-edit" label=k::PAPER_EDIT press=edit /> })}
            <div class="paper-facts">{date} {runs_out} {kept} {note}</div>
        </div>
    }
    .into_any()
}

#[component]
fn Actions(paper: PaperView, pages: Pages) -> impl IntoView {
    let app = app();
    let drawn = Memo::new(move |_| pages.shown.with(|shown| matches!(shown, Some(Shown::Pages(_)))));
    let can_change = Memo::new(move |_| !app.wallet.is_without_network());
    let asking = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let close = move |()| asking.set(false);
    let id = StoredValue::new(paper.id);
    let keep = move |()| {
        asking.set(false);
        busy.set(true);
        leptos::task::spawn_local(async move {
            let asked = app
                .wallet
                .ask(
                    WalletCommand::Original { paper: id.get_value(), version: pages.version.get_untracked() },
                    Vec::new(),
                    None,
                )
                .await;
            let _ = busy.try_set(false);
            save_answer(asked);
        });
    };
    let bin = move |()| {
        app.bin(vec![id.get_value()]);
        app.replace_with(Place { route: Route::Papers, step: 0 });
    };
    let share = move |()| {
        app.share.begin(vec![id.get_value()]);
        app.go_to(Place { route: Route::Share, step: 1 });
    };
    view! {
        <div class="row actions no-print">
            {move || drawn.get().then(|| view! { <Button test="paper-print" icon="a-print" label=k::PRINT press=|()| print_page() /> })}
            {move || can_change.get().then(|| view! { <Button test="paper-newer" icon="a-add" label=k::NEWER_TITLE press=move |()| app.go_step(NEWER) /> })}
            <Button test="paper-keep" icon="a-download" label=k::PAPER_KEEP disabled=busy press=move |()| if is_kiosk() { keep(()) } else { asking.set(true) } />
            {move || can_change.get().then(|| view! { <Button test="paper-bin" icon="a-bin" label=k::PAPER_BIN look=Look::Danger press=bin /> })}
        </div>
        {move || can_change.get().then(|| view! {
            <Next>
                <Button test="paper-share" icon="a-share" label=k::SHARE look=Look::Main press=share />
            </Next>
        })}
        {move || asking.get().then(|| view! {
            <Dialog test="dialog-keep" title=k::KEEP_TITLE close>
                <Note icon="s-warning" says=k::KEEP_WARNING />
                <div class="row">
                    <Button test="keep-yes" icon="a-download" label=k::KEEP_YES look=Look::Main press=keep />
                    <Button test="keep-no" icon="a-close" label=k::CANCEL press=close />
                </div>
            </Dialog>
        })}
    }
    .into_any()
}

/// All pages, for the printer only.
#[component]
pub(crate) fn PrintPages(pages: Vec<Arc<Picture>>) -> impl IntoView {
    let pictures = pages.iter().map(|page| view! { <img src=page.url() alt="" /> }).collect_view();
    // The addresses live as long as this is in the page.
    on_cleanup(move || drop(pages));
    view! { <div class="print-pages" aria-hidden="true">{pictures}</div> }.into_any()
}

/// Gives an original to the browser's downloads, or says what went wrong.
pub(crate) fn save_answer(answer: Result<Answer<WalletReply>, Ended>) {
    match answer {
        Ok(Answer { reply: WalletReply::Original { file_name, .. }, buffers }) => {
            if let Some(file) = buffers.first() {
                save_file(file, &file_name);
            }
        }
        Ok(_) => app().trouble.set(Some(Failure::Fault)),
        Err(ended) => app().trouble.set(Some(ended.failure())),
    }
}

impl Pages {
    /// The newest version of a paper.
    fn of(paper: PaperId) -> Self {
        let pages = Self {
            paper: StoredValue::new(paper),
            version: RwSignal::new(0),
            shown: RwSignal::new(None),
            progress: RwSignal::new(None),
            failed: RwSignal::new(None),
        };
        pages.fetch();
        pages
    }

    /// Shows another version.
    fn show(self, version: u32) {
        self.version.set(version);
        self.shown.set(None);
        self.fetch();
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }

    fn fetch(self) {
        let app = app();
        self.failed.set(None);
        let version = self.version.get_untracked();
        leptos::task::spawn_local(async move {
            let command = WalletCommand::Pages { paper: self.paper.get_value(), version };
            let asked = app.wallet.ask(command, Vec::new(), Some(shows_in(self.progress))).await;
            // Another version may have been asked for meanwhile.
            if self.version.try_get_untracked() != Some(version) {
                return;
            }
            match Shown::of(asked) {
                Ok(shown) => drop(self.shown.try_set(Some(shown))),
                Err(Ended::Failed(Failure::OpenAgain)) => {
                    app.fail(Ended::Failed(Failure::OpenAgain));
                }
                Err(ended) => {
                    let _ = self.failed.try_set(Some(ended.failure()));
                }
            }
        });
    }
}
