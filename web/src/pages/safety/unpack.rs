//! Bring papers in that were taken along from another wallet.

use crate::components::{AddTile, Button, FailureCard, Look, Next, Note, ProgressBar, Scan, Screen, Ways, all_digits};
use crate::core::{Answer, Ended, shows_in};
use crate::state::{Becomes, Incoming, Place, Route, app};
use crate::text::{keys as k, t};
use bridge::{Failure, ImportEntry, ImportVersion, PaperView, Progress, VersionView, WalletCommand, WalletReply};
use leptos::prelude::*;
use web_sys::{Blob, File};

/// Digits of a code.
const DIGITS: usize = 24;

/// Where it stands.
#[derive(Clone)]
enum Stage {
    /// Which file?
    Choosing,
    /// It is sealed: the code is asked for.
    Code(Blob),
    /// It is being read.
    Reading,
    /// What is in it.
    Read(Vec<ImportEntry>),
    /// It cannot be read; a sealed one may be tried with another code.
    Failed(Failure, Option<Blob>),
}

#[derive(Clone, Copy)]
struct Unpacking {
    stage: RwSignal<Stage, LocalStorage>,
    code: RwSignal<String>,
    progress: RwSignal<Option<Progress>>,
}

/// From the file to the papers.
#[component]
pub(super) fn Unpack() -> impl IntoView {
    let unpacking = Unpacking {
        stage: RwSignal::new_local(Stage::Choosing),
        code: RwSignal::new(String::new()),
        progress: RwSignal::new(None),
    };
    let chosen = move |files: Vec<File>| {
        if let Some(file) = files.into_iter().next() {
            unpacking.read(file.into(), None);
        }
    };
    let body = move || match unpacking.stage.get() {
        Stage::Choosing => view! {
            <Ways two=true>
                <AddTile test="unpack-file" several=false label=k::UNPACK_FILE why=k::UNPACK_FILE_WHY chosen />
            </Ways>
        }
        .into_any(),
        Stage::Code(file) => view! { <Code unpacking file /> }.into_any(),
        Stage::Reading => view! {
            <ProgressBar progress=unpacking.progress />
            <div class="row">
                <Button test="unpack-stop" icon="a-close" label=k::ADD_CANCEL press=|()| app().wallet.stop() />
            </div>
        }
        .into_any(),
        Stage::Read(entries) => view! { <Entries entries /> }.into_any(),
        Stage::Failed(failure, file) => {
            let file = StoredValue::new_local(file);
            let again = move |()| {
                let stage = file.get_value().map_or(Stage::Choosing, Stage::Code);
                unpacking.stage.set(stage);
            };
            view! {
                <FailureCard failure>
                    <Button test="unpack-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=again />
                </FailureCard>
            }
            .into_any()
        }
    };
    view! { <Screen test="screen-unpack" title=k::UNPACK_TITLE lead=k::UNPACK_LEAD>{body}</Screen> }.into_any()
}

/// The code of a sealed file: its digits are typed, or its QR code is scanned.
#[component]
fn Code(unpacking: Unpacking, file: Blob) -> impl IntoView {
    let file = StoredValue::new_local(file);
    let scanning = RwSignal::new(false);
    let not_a_code = RwSignal::new(false);
    let open = Callback::new(move |digits: String| unpacking.read(file.get_value(), Some(digits)));
    let found = Callback::new(move |text: String| {
        let digits = all_digits(&text);
        if digits.len() == DIGITS {
            open.run(digits);
        } else {
            not_a_code.set(true);
        }
    });
    let switch = move |on| {
        not_a_code.set(false);
        scanning.set(on);
    };
    move || {
        if scanning.get() {
            view! {
                <p class="hint" role="status">{move || not_a_code.get().then(|| k::UNPACK_NOT_A_CODE.say())}</p>
                <Scan found />
                <div class="row">
                    <Button test="unpack-type" icon="a-number" label=k::RECOVER_TYPE press=move |()| switch(false) />
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="row">
                    <Button test="unpack-scan" icon="a-scan" label=k::UNPACK_SCAN press=move |()| switch(true) />
                </div>
                <Digits code=unpacking.code open />
            }
            .into_any()
        }
    }
}

#[component]
fn Digits(code: RwSignal<String>, open: Callback<String>) -> impl IntoView {
    let short = Signal::derive(move || code.with(|code| all_digits(code).len() != DIGITS));
    view! {
        <label class="field">
            <span>{t(k::LUGGAGE_CODE_TITLE)}</span>
            <input
                type="text"
                dir="ltr"
                inputmode="numeric"
                data-testid="unpack-code"
                autocomplete="off"
                maxlength="40"
                prop:value=code
                on:input=move |event| code.set(event_target_value(&event))
            />
        </label>
        <p class="hint" role="status">{move || k::unpack_digits(all_digits(&code.get()).len(), DIGITS).say()}</p>
        <Next>
            <Button test="unpack-open" icon="a-forward" label=k::NEXT look=Look::Main disabled=short press=move |()| open.run(all_digits(&code.get_untracked())) />
        </Next>
    }
    .into_any()
}

#[component]
fn Entries(entries: Vec<ImportEntry>) -> impl IntoView {
    let new: Vec<bool> = entries.iter().map(|entry| !is_here(entry)).collect();
    let count = new.iter().filter(|new| **new).count();
    let known = entries.len() - count;
    let titles = entries
        .iter()
        .zip(&new)
        .filter(|(_, new)| **new)
        .map(|(entry, _)| {
            let title = crate::components::title_of(&entry.details.title, &entry.details.kind);
            view! { <li><bdi>{title}</bdi></li> }
        })
        .collect_view();
    let take = move |()| {
        let wanted = entries.iter().enumerate().zip(&new).filter(|(_, new)| **new);
        app().take_in(wanted.flat_map(|((place, entry), _)| incoming(place, entry)).collect());
        app().return_to(Place { route: Route::Papers, step: 0 });
    };
    view! {
        {(count > 0 || known == 0).then(|| view! { <Note icon="s-inbox" says=k::unpack_found(count) /> })}
        {(known > 0).then(|| view! { <p class="hint" data-testid="unpack-known">{t(k::unpack_known(known))}</p> })}
        <ul class="chosen-titles" data-testid="unpack-titles">{titles}</ul>
        <Next>
            <Button test="unpack-take" icon="a-check" label=k::UNPACK_TAKE look=Look::Main disabled={count == 0} press=take />
        </Next>
    }
    .into_any()
}

/// Whether a paper is in this wallet already, as it was taken along.
fn is_here(entry: &ImportEntry) -> bool {
    let Some(newest) = entry.versions.first() else { return false };
    let same = |paper: &PaperView| {
        let has = |version: &VersionView| version.added == newest.added && version.size == newest.size;
        paper.details.title == entry.details.title && paper.versions.iter().any(has)
    };
    app().wallet.papers.with_untracked(|papers| papers.iter().flat_map(|papers| &papers.papers).any(same))
}

/// The oldest version first: it becomes the paper, and the others its newer versions.
fn incoming(place: usize, entry: &ImportEntry) -> Vec<Incoming> {
    let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let oldest = entry.versions.len().saturating_sub(1);
    let one = |(version, it): (usize, &ImportVersion)| {
        let becomes =
            if version == oldest { Becomes::Paper(entry.details.clone()) } else { Becomes::VersionOfLast(None) };
        Incoming::from_import(number(place), number(version), becomes, it.added)
    };
    entry.versions.iter().enumerate().rev().map(one).collect()
}

impl Unpacking {
    fn read(self, file: Blob, code: Option<String>) {
        self.progress.set(None);
        self.stage.set(Stage::Reading);
        leptos::task::spawn_local(async move {
            let sealed = code.as_ref().map(|_| file.clone());
            let command = WalletCommand::OpenImport { code };
            let shows = shows_in(self.progress);
            let stage = match app().wallet.ask_stoppable(command, vec![file.clone().into()], shows).await {
                Ok(Answer { reply: WalletReply::Import(import), .. }) => Stage::Read(import.papers),
                Err(Ended::Failed(Failure::CodeNeeded)) => Stage::Code(file),
                Err(Ended::Failed(Failure::Stopped)) => Stage::Choosing,
                Ok(_) => Stage::Failed(Failure::Fault, sealed),
                Err(Ended::Failed(Failure::OpenAgain)) => {
                    app().fail(Ended::Failed(Failure::OpenAgain));
                    return;
                }
                Err(ended) => Stage::Failed(ended.failure(), sealed),
            };
            let _ = self.stage.try_set(stage);
        });
    }
}
