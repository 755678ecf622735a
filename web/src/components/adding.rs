//! Adding papers: the ways to do it, how far it is, and the one question afterwards.

use super::{Button, Dialog, FailureCard, Icon, KindPicker, Look, Note, ProgressBar, Way, Ways};
use crate::state::{Choice, Place, Remark, Route, app};
use crate::text::{Wording, keys as k, t};
use bridge::{Details, Failure, PaperId, PaperView, WalletCommand};
use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

/// The ways in which a paper comes into the wallet.
#[component]
pub(crate) fn AddTiles() -> impl IntoView {
    let app = app();
    let take = move |files: Vec<File>| {
        app.add_files(files);
        app.return_to(Place { route: Route::Papers, step: 0 });
    };
    view! {
        <Ways two=true>
            <Way test="add-scan" icon="s-camera" label=k::ADD_SCAN why=k::ADD_SCAN_WHY first=true press=move |()| {
                app.scan_for.set(None);
                app.go(Route::Scan);
            } />
            <AddTile test="papers-add-file" several=true label=k::ADD_FILES why=k::ADD_FILES_WHY chosen=take />
            <Way test="add-write" icon="s-write" label=k::ADD_WRITE why=k::ADD_WRITE_WHY press=move |()| app.go(Route::Write) />
            <Way test="add-speak" icon="s-microphone" label=k::ADD_SPEAK why=k::ADD_SPEAK_WHY press=move |()| app.go(Route::Speak) />
        </Ways>
    }
    .into_any()
}

/// Files from this device. The input is a real one under a big label, so that it works with every reader and keyboard.
#[component]
pub(crate) fn AddTile(
    /// For tests.
    test: &'static str,
    /// Whether several can be chosen.
    several: bool,
    /// What it says.
    label: Wording,
    /// Why one would choose it.
    why: Wording,
    /// Files were chosen, at least one.
    #[prop(into)]
    chosen: Callback<Vec<File>>,
) -> impl IntoView {
    let changed = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        let files: Vec<File> = input
            .files()
            .map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect())
            .unwrap_or_default();
        input.set_value("");
        if !files.is_empty() {
            chosen.run(files);
        }
    };
    view! {
        <label class="way add-button">
            <Icon name="s-files" />
            <span>{t(label)}<small>{t(why)}</small></span>
            <input
                type="file"
                class="add-input"
                data-testid=test
                multiple=several
                on:change=changed
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
    let can_cancel = Memo::new(move |_| adding.get().is_some_and(|adding| !adding.cancelled));
    let progress = Signal::derive(move || adding.get().and_then(|adding| adding.progress));
    let body = move || match stopped.get() {
        Some(failure) => {
            // The file itself is not fit: it would fail again.
            let for_good = matches!(failure, Failure::EmptyFile | Failure::TooLarge { .. } | Failure::Unreadable);
            let look = if for_good { Look::Main } else { Look::Plain };
            let again = (!for_good).then(|| view! {
                <Button test="adding-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| app.choose(Choice::Again) />
            });
            view! {
                <FailureCard failure>
                    {again}
                    <Button test="adding-skip" icon="a-forward" label=k::ADD_SKIP look press=move |()| app.choose(Choice::Skip) />
                </FailureCard>
            }
            .into_any()
        }
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
                    <p class="hint"><bdi>{app.wallet.adding_name}</bdi></p>
                    {body}
                </div>
            }
        })
    }
}

/// What happened to the files that were just added, once for each sort of thing.
#[component]
pub(crate) fn Remarks() -> impl IntoView {
    let app = app();
    let remarks = app.wallet.remarks;
    let notes = move || {
        let mut said: Vec<Remark> = Vec::new();
        remarks.with(|remarks| said.extend(remarks));
        let count = |wanted: Remark| said.iter().filter(|remark| **remark == wanted).count();
        let is_first = |place: &usize| said.iter().position(|known| *known == said[*place]) == Some(*place);
        (0..said.len())
            .filter(is_first)
            .map(|place| said[place])
            .map(|remark| {
                let (icon, says) = words_of(remark, count(remark));
                view! { <li data-testid="remark"><Note icon says /></li> }
            })
            .collect_view()
    };
    let any = Memo::new(move |_| remarks.with(|remarks| !remarks.is_empty()));
    move || {
        any.get().then(|| {
            view! {
                <div class="remarks no-print" data-testid="remarks">
                    <ul>{notes}</ul>
                    <Button test="remarks-close" icon="a-check" label=k::UNDERSTOOD press=move |()| remarks.set(Vec::new()) />
                </div>
            }
        })
    }
}

fn words_of(remark: Remark, count: usize) -> (&'static str, Wording) {
    match remark {
        Remark::Cleaned => ("s-done", k::remark_cleaned(count)),
        Remark::MayTellPlace => ("s-warning", k::remark_may_tell(count)),
        Remark::Locked => ("s-locked", k::remark_locked(count)),
        Remark::Damaged => ("s-page", k::remark_damaged(count)),
        Remark::NotShown => ("s-page", k::remark_not_shown(count)),
        Remark::DateStays => ("s-clock", k::REMARK_DATE_STAYS),
        Remark::InPart => ("s-page", k::REMARK_IN_PART),
        Remark::NotAllPages { shown } => ("s-large", k::remark_not_all(shown)),
    }
}

/// What kind of paper was just added: one tap, or later.
#[component]
pub(crate) fn KindQuestion() -> impl IntoView {
    let app = app();
    let waiting = app.wallet.without_kind;
    let later = move |()| waiting.set(Vec::new());
    let choose = move |slug: &'static str| {
        let mut first = None;
        waiting.update(|waiting| first = (!waiting.is_empty()).then(|| waiting.remove(0)));
        // The next paper's question begins where this one's did.
        if let Some(dialog) = document().query_selector("[data-testid=dialog-kind]").ok().flatten() {
            dialog.set_scroll_top(0);
        }
        if let Some(paper) = first {
            leptos::task::spawn_local(async move {
                app.change(with_kind(&paper, slug)).await;
            });
        }
    };
    let first = Memo::new(move |_| waiting.with(|waiting| waiting.first().cloned()));
    let which = move || first.get().and_then(|id| app.wallet.paper(&id)).map(|paper| view! { <PaperLine paper /> });
    let left = move || {
        let left = waiting.with(Vec::len).saturating_sub(1);
        (left > 0).then(|| k::kind_left(left).say())
    };
    let any = Memo::new(move |_| first.get().is_some());
    move || {
        any.get().then(|| {
            view! {
                <Dialog test="dialog-kind" title=k::KIND_QUESTION close=later>
                    <div class="kind-which" role="status">{which}<p class="hint">{left}</p></div>
                    <div class="row">
                        <Button test="kind-later" icon="a-clock" label=k::LATER press=later />
                    </div>
                    <KindPicker chosen=String::new() choose />
                </Dialog>
            }
        })
    }
}

/// What a paper looks like, and its title if it has one.
#[component]
fn PaperLine(paper: PaperView) -> impl IntoView {
    let app = app();
    let id = paper.id;
    app.wallet.want_preview(&id);
    let picture = move || {
        let picture = app.wallet.previews.with(|previews| previews.get(&id).cloned().flatten());
        picture.map(|picture| view! { <img src=picture.url() alt="" draggable="false" /> })
    };
    view! { {picture}<bdi>{paper.details.title}</bdi> }.into_any()
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
