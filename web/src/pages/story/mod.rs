//! My story: short pieces, typed or spoken, each a paper of its own, so that each can be shown apart.

mod recorder;
mod speak;
mod write;

pub(crate) use speak::Speak;
pub(crate) use write::Write;

use crate::components::{AddingPanel, Button, Icon, KindIcon, Look, Remarks, Screen, kind_of};
use crate::pages::papers::{name_of, open_paper};
use crate::state::{App, Becomes, Incoming, Place, Route, app};
use crate::text::{date, keys as k, t};
use bridge::{Details, PaperView, WalletCommand};
use leptos::prelude::*;
use web_sys::Blob;

/// The kind of a piece.
const STORY: &str = "story";

/// The pieces in the person's own order.
#[component]
pub(crate) fn Story() -> impl IntoView {
    let app = app();
    let pieces = Memo::new(move |_| pieces(app));
    let body = move || {
        let pieces = pieces.get();
        if pieces.is_empty() {
            return view! {
                <div class="empty" data-testid="story-empty">
                    <Icon name="k-story" />
                    <p>{t(k::STORY_EMPTY)}</p>
                </div>
            }
            .into_any();
        }
        let last = pieces.len() - 1;
        let rows =
            pieces.into_iter().enumerate().map(|(place, piece)| view! { <Piece piece place last /> }).collect_view();
        view! { <ol class="rows pieces">{rows}</ol> }.into_any()
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
fn Piece(piece: PaperView, place: usize, last: usize) -> impl IntoView {
    let app = app();
    let spoken = is_sound(&piece);
    let title = name_of(&piece);
    let added = piece.added;
    let id = StoredValue::new(piece.id);
    view! {
        <li class="list-row piece" data-testid="piece">
            <button type="button" class="piece-open" data-testid="piece-open" on:click=move |_| open_paper(id.get_value())>
                {if spoken {
                    view! { <span class="play-mark"><Icon name="a-play" /></span> }.into_any()
                } else {
                    view! { <KindIcon kind=kind_of(STORY) /> }.into_any()
                }}
                <span class="list-text">
                    <span class="list-title"><bdi>{title}</bdi></span>
                    <span class="hint">{move || date(added)}</span>
                </span>
            </button>
            <span class="row piece-tools">
                <Button test="piece-earlier" icon="a-up" label=k::EARLIER disabled={place == 0} press=move |()| move_piece(place, place - 1) />
                <Button test="piece-later" icon="a-down" label=k::LATER_IN_ORDER disabled={place == last} press=move |()| move_piece(place, place + 1) />
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

/// Puts a piece elsewhere; only pieces whose number changes are described anew.
fn move_piece(from: usize, to: usize) {
    let app = app();
    let mut all = untrack(|| pieces(app));
    if from.max(to) >= all.len() {
        return;
    }
    let piece = all.remove(from);
    all.insert(to, piece);
    leptos::task::spawn_local(async move {
        for (place, piece) in (0..).zip(all) {
            if piece.details.place == Some(place) {
                continue;
            }
            let details = Details { place: Some(place), ..piece.details };
            if !app.change(WalletCommand::Describe { paper: piece.id, details }).await {
                return;
            }
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
