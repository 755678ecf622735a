//! My story: short pieces, typed or spoken, each a paper of its own, so that each can be shown apart.

mod recorder;
mod speak;
mod write;

pub(crate) use speak::Speak;
pub(crate) use write::Write;

use crate::components::{AddingPanel, Button, Icon, Keyed, KindIcon, Look, Remarks, Screen, focus_moved, kind_of};
use crate::pages::papers::{name_of, open_paper};
use crate::state::{App, Becomes, Incoming, Place, Route, app};
use crate::text::{date, keys as k, t};
use bridge::{Details, PaperId, PaperView, WalletCommand};
use leptos::prelude::*;
use web_sys::Blob;

/// The kind of a piece.
const STORY: &str = "story";

/// The pieces in the person's own order.
#[component]
pub(crate) fn Story() -> impl IntoView {
    let app = app();
    let ids = Memo::new(move |_| pieces(app).into_iter().map(|piece| piece.id.0).collect::<Vec<_>>());
    let count = Memo::new(move |_| ids.with(Vec::len));
    let none = Memo::new(move |_| count.get() == 0);
    let body = move || {
        if none.get() {
            return view! {
                <div class="empty" data-testid="story-empty">
                    <Icon name="k-story" />
                    <p>{t(k::STORY_EMPTY)}</p>
                </div>
            }
            .into_any();
        }
        let row =
            move |(place, id): (ReadSignal<usize>, String)| view! { <Piece id=PaperId(id) place count /> }.into_any();
        view! { <ol class="rows pieces"><Keyed keys=ids row /></ol> }.into_any()
    };
    view! {
        <Screen test="screen-story" title=k::STORY_TITLE lead=k::STORY_LEAD>
            <AddingPanel />
            <Remarks />
            {body}
            <div class="next dock no-print">
                <Button test="story-write" icon="a-edit" label=k::ADD_WRITE press=move |()| app.go(Route::Write) />
                <Button test="story-speak" icon="a-microphone" label=k::ADD_SPEAK look=Look::Main press=move |()| app.go(Route::Speak) />
            </div>
        </Screen>
    }
    .into_any()
}

#[component]
fn Piece(id: PaperId, place: ReadSignal<usize>, count: Memo<usize>) -> impl IntoView {
    let app = app();
    let id = StoredValue::new(id);
    let piece = Memo::new(move |_| app.wallet.paper(&id.get_value()));
    let spoken = Memo::new(move |_| piece.with(|piece| piece.as_ref().is_some_and(is_sound)));
    let title = move || piece.with(|piece| piece.as_ref().map(name_of));
    let added = move || piece.with(|piece| piece.as_ref().map(|piece| date(piece.added)));
    let first = Signal::derive(move || place.get() == 0);
    let last = Signal::derive(move || place.get() + 1 == count.get());
    view! {
        <li class="list-row piece" data-testid="piece" data-row=id.get_value().0>
            <button type="button" class="piece-open" data-testid="piece-open" on:click=move |_| open_paper(id.get_value())>
                {move || if spoken.get() {
                    view! { <span class="play-mark"><Icon name="a-play" /></span> }.into_any()
                } else {
                    view! { <KindIcon kind=kind_of(STORY) /> }.into_any()
                }}
                <span class="list-text">
                    <span class="list-title"><bdi>{title}</bdi></span>
                    <span class="hint">{added}</span>
                </span>
            </button>
            <span class="row piece-tools">
                <Button test="piece-earlier" icon="a-up" label=k::EARLIER disabled=first press=move |()| move_piece(&id.get_value(), -1) />
                <Button test="piece-later" icon="a-down" label=k::LATER_IN_ORDER disabled=last press=move |()| move_piece(&id.get_value(), 1) />
                <Button test="piece-share" icon="a-share" label=k::SHARE press=move |()| {
                    app.share.begin(vec![id.get_value()]);
                    app.go_to(Place { route: Route::Share, step: 1 });
                } />
            </span>
        </li>
    }
    .into_any()
}

/// Whether a paper is heard and not seen.
pub(crate) fn is_sound(paper: &PaperView) -> bool {
    paper.versions.first().is_some_and(|version| version.media_type.starts_with("audio/"))
}

/// In the person's order; what has no place yet comes after, the oldest first.
fn pieces(app: App) -> Vec<PaperView> {
    let mut pieces: Vec<PaperView> = app.wallet.papers.with(|papers| {
        let all = papers.iter().flat_map(|papers| &papers.papers);
        all.filter(|paper| paper.details.kind == STORY).cloned().collect()
    });
    pieces.sort_by_key(|piece| (piece.details.place.unwrap_or(u32::MAX), piece.added));
    pieces
}

/// Puts a piece one place earlier or later.
fn move_piece(id: &PaperId, by: isize) {
    let app = app();
    let mut all: Vec<PaperId> = untrack(|| pieces(app)).into_iter().map(|piece| piece.id).collect();
    let from = all.iter().position(|piece| piece == id);
    let to = from.and_then(|from| from.checked_add_signed(by)).filter(|to| *to < all.len());
    let (Some(from), Some(to)) = (from, to) else { return };
    all.swap(from, to);
    let row = id.0.clone();
    leptos::task::spawn_local(async move {
        if app.change(WalletCommand::Arrange { papers: all }).await {
            focus_moved(&row, if by < 0 { ["piece-earlier", "piece-later"] } else { ["piece-later", "piece-earlier"] })
                .await;
        }
    });
}

/// Takes in a new piece, behind the others, and goes to the story.
fn keep_piece(file: Blob, title: &str) {
    let app = app();
    let behind = untrack(|| pieces(app)).iter().filter_map(|piece| piece.details.place).max();
    let place = behind.map_or(0, |place| place.saturating_add(1));
    let details =
        Details { title: title.trim().to_owned(), kind: STORY.to_owned(), place: Some(place), ..Details::default() };
    app.take_in(vec![Incoming::new(file, Becomes::Paper(details))]);
    app.return_to(Place { route: Route::Story, step: 0 });
}

/// A title that may stay empty.
#[component]
fn TitleField(title: RwSignal<String>) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(k::STORY_NAME)}</span>
            <input
                type="text"
                dir="auto"
                data-testid="story-title"
                maxlength="200"
                autocomplete="off"
                prop:value=title
                on:input=move |event| title.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
