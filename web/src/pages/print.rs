//! Several papers on the printer, one after the other.

use super::papers::title_in_wallet;
use crate::components::{Button, FailureCard, Look, Next, Note, ProgressBar, Screen, Shown, print_page};
use crate::core::{Ended, shows_in};
use crate::state::{Picture, Route, app};
use crate::text::{keys as k, t};
use bridge::{Failure, PaperId, Progress, WalletCommand};
use leptos::prelude::*;
use std::sync::Arc;

/// One paper with its pages.
#[derive(Clone)]
struct Printed {
    id: PaperId,
    pages: Vec<Arc<Picture>>,
}

/// What is fetched for the printer.
#[derive(Clone, Copy)]
struct Job {
    papers: StoredValue<Vec<PaperId>>,
    ready: RwSignal<Vec<Printed>>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
    done: RwSignal<bool>,
}

/// The chosen papers: all their pages are fetched, then printed together.
#[component]
pub(crate) fn Print() -> impl IntoView {
    let app = app();
    let job = Job {
        papers: StoredValue::new(app.wallet.to_print.get_untracked()),
        ready: RwSignal::new(Vec::new()),
        progress: RwSignal::new(None),
        failed: RwSignal::new(None),
        done: RwSignal::new(false),
    };
    job.fetch();
    let waiting = Signal::derive(move || !job.done.get());
    let state = move || {
        match (job.failed.get(), job.done.get()) {
        (Some(failure), _) => view! {
            <FailureCard failure>
                <Button test="print-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| job.fetch() />
            </FailureCard>
        }
        .into_any(),
        (None, false) => view! {
            <p role="status">{move || k::print_fetching(job.ready.with(Vec::len) + 1, job.papers.with_value(Vec::len)).say()}</p>
            <ProgressBar progress=job.progress />
        }
        .into_any(),
        (None, true) => view! { <Note icon="s-printer" says=k::print_ready(job.pages()) /> }.into_any(),
    }
    };
    view! {
        <Screen test="screen-print" title=k::PRINT>
            <div class="no-print">{state}</div>
            {move || job.ready.get().into_iter().map(|printed| view! { <PrintedPaper printed /> }).collect_view()}
            <Next>
                <Button test="print-back" icon="a-papers" label=k::PAPERS_TITLE press=move |()| app.go(Route::Papers) />
                <Button test="print-now" icon="a-print" label=k::PRINT look=Look::Main disabled=waiting press=|()| print_page() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn PrintedPaper(printed: Printed) -> impl IntoView {
    let title = title_in_wallet(&printed.id);
    let empty = printed.pages.is_empty();
    let thumbs = printed.pages.iter().map(|page| view! { <img src=page.url() alt="" loading="lazy" /> }).collect_view();
    let sheets = printed.pages.iter().map(|page| view! { <img src=page.url() alt="" /> }).collect_view();
    // The addresses live as long as this is in the page.
    on_cleanup(move || drop(printed));
    view! {
        <section class="to-print no-print" data-testid="to-print">
            <h2><bdi>{title}</bdi></h2>
            {empty.then(|| view! { <p class="hint">{t(k::PRINT_NOT_DRAWN)}</p> })}
            <div class="print-thumbs" aria-hidden="true">{thumbs}</div>
        </section>
        <div class="print-pages" aria-hidden="true">{sheets}</div>
    }
    .into_any()
}

impl Job {
    /// All pages of all papers.
    fn pages(self) -> usize {
        self.ready.with(|ready| ready.iter().map(|printed| printed.pages.len()).sum())
    }

    /// Fetches what is not here yet.
    fn fetch(self) {
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            loop {
                // The screen may be left meanwhile.
                let Some(have) = self.ready.try_with_untracked(Vec::len) else { return };
                let Some(id) = self.papers.try_with_value(|papers| papers.get(have).cloned()).flatten() else { break };
                let command = WalletCommand::Pages { paper: id.clone(), version: 0 };
                let asked = app().wallet.ask(command, Vec::new(), Some(shows_in(self.progress))).await;
                match Shown::of(asked) {
                    Ok(shown) => drop(self.ready.try_update(|ready| ready.push(Printed { id, pages: shown.pages() }))),
                    Err(Ended::Failed(Failure::OpenAgain)) => {
                        app().fail(Ended::Failed(Failure::OpenAgain));
                        return;
                    }
                    Err(ended) => {
                        let _ = self.failed.try_set(Some(ended.failure()));
                        return;
                    }
                }
            }
            let _ = self.done.try_set(true);
        });
    }
}
