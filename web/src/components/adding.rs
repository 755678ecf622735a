//! Adding papers: the two buttons, how far it is, and the one question afterwards.

use super::{Button, Dialog, FailureCard, Icon, KindPicker, Look, ProgressBar};
use crate::state::{Choice, Source, app};
use crate::text::{keys as k, t};
use bridge::{Details, PaperId, WalletCommand};
use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

/// Camera and files. The inputs are real ones under big labels, so that they work with every reader and keyboard.
#[component]
pub(crate) fn AddButtons() -> impl IntoView {
    let app = app();
    let busy = move || app.wallet.adding.with(Option::is_some);
    let chosen = move |event: web_sys::Event, source| {
        let input: HtmlInputElement = event_target(&event);
        let files: Vec<File> = input
            .files()
            .map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect())
            .unwrap_or_default();
        input.set_value("");
        app.add_files(files, source);
    };
    view! {
        <label class="button main add-button" class:disabled=busy>
            <Icon name="a-camera" />
            <span>{t(k::ADD_PHOTO)}</span>
            <input
                type="file"
                class="add-input"
                data-testid="papers-add-camera"
                accept="image/*"
                capture="environment"
                disabled=busy
                on:change=move |event| chosen(event, Source::Camera)
            />
        </label>
        <label class="button add-button" class:disabled=busy>
            <Icon name="a-file" />
            <span>{t(k::ADD_FILE)}</span>
            <input
                type="file"
                class="add-input"
                data-testid="papers-add-file"
                multiple
                disabled=busy
                on:change=move |event| chosen(event, Source::Files)
            />
        </label>
    }
    .into_any()
}

/// How far it is, and what to do about a file that could not be added.
#[component]
pub(crate) fn AddingPanel() -> impl IntoView {
    let app = app();
    let adding = app.wallet.adding;
    let is_adding = Memo::new(move |_| adding.with(Option::is_some));
    let which = Memo::new(move |_| adding.get().map_or((1, 1), |adding| (adding.file, adding.files)));
    let stopped = Memo::new(move |_| adding.get().and_then(|adding| adding.stopped));
    let can_cancel = Memo::new(move |_| adding.get().is_some_and(crate::state::Adding::can_cancel));
    let progress = Signal::derive(move || adding.get().and_then(|adding| adding.progress));
    let body = move || match stopped.get() {
        Some(failure) => view! {
            <FailureCard failure>
                <Button
                    test="adding-again"
                    icon="a-again"
                    label=k::TRY_AGAIN
                    look=Look::Main
                    press=move |()| app.choose(Choice::Again)
                />
                <Button test="adding-skip" icon="a-close" label=k::ADD_SKIP press=move |()| app.choose(Choice::Skip) />
            </FailureCard>
        }
        .into_any(),
        None => view! {
            <ProgressBar progress />
            {move || {
                can_cancel
                    .get()
                    .then(|| {
                        view! {
                            <Button
                                test="adding-cancel"
                                icon="a-close"
                                label=k::ADD_CANCEL
                                look=Look::Quiet
                                press=move |()| app.cancel_adding()
                            />
                        }
                    })
            }}
        }
        .into_any(),
    };
    let title = move || {
        let (file, files) = which.get();
        if files > 1 { k::adding_many(file, files).say() } else { k::ADDING_ONE.say() }
    };
    move || {
        is_adding.get().then(|| {
            view! {
                <div class="adding no-print" data-testid="adding">
                    <h2>{title}</h2>
                    {body}
                </div>
            }
        })
    }
}

/// What kind of paper was just added: one tap, or later.
#[component]
pub(crate) fn KindQuestion() -> impl IntoView {
    let app = app();
    let waiting = app.wallet.without_kind;
    let later = move |()| waiting.set(Vec::new());
    let choose = move |slug: &'static str| {
        let papers = waiting.get_untracked();
        waiting.set(Vec::new());
        leptos::task::spawn_local(async move {
            for paper in papers {
                if !app.change(with_kind(&paper, slug)).await {
                    break;
                }
            }
        });
    };
    move || {
        let count = waiting.with(Vec::len);
        (count > 0).then(|| {
            view! {
                <Dialog test="dialog-kind" title=k::kind_question(count) close=later>
                    <KindPicker chosen=String::new() choose />
                    <div class="row">
                        <Button test="kind-later" icon="a-clock" label=k::LATER press=later />
                    </div>
                </Dialog>
            }
        })
    }
}

fn with_kind(paper: &PaperId, slug: &str) -> WalletCommand {
    let known = app().wallet.papers.with_untracked(|papers| {
        papers
            .iter()
            .flat_map(|papers| &papers.papers)
            .find(|known| known.id == *paper)
            .map(|known| known.details.clone())
    });
    let details = Details { kind: slug.to_owned(), ..known.unwrap_or_default() };
    WalletCommand::Describe { paper: paper.clone(), details }
}
