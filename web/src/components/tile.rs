//! A paper as a tile: preview, kind, title, and whether it runs out soon.

use super::{Icon, KindIcon, kind_of};
use crate::state::app;
use crate::text::{Wording, days_until, keys as k, t};
use bridge::{Day, Details, PaperId, PaperView};
use leptos::prelude::*;

/// A paper is said to run out soon when so many days are left: enough to ask for a new one.
pub(crate) const SOON_DAYS: i64 = 60;

/// The title, or the kind where there is none.
pub(crate) fn title_of(title: &str, kind: &str) -> String {
    if title.trim().is_empty() { kind_of(kind).name.say() } else { title.to_owned() }
}

/// Whether it runs out soon, in words; nothing if not.
pub(crate) fn runs_out_soon(day: Option<&Day>) -> Option<Wording> {
    let days = days_until(day?)?;
    match days {
        ..0 => Some(k::RAN_OUT),
        0 => Some(k::RUNS_OUT_TODAY),
        1..=SOON_DAYS => Some(k::runs_out_days(days.unsigned_abs())),
        _ => None,
    }
}

/// A tile. With `chosen` it can be switched on and off; else it is opened.
#[component]
pub(crate) fn PaperTile(
    /// Which paper.
    paper: PaperView,
    /// Whether it is chosen, where tiles are chosen.
    #[prop(optional)]
    chosen: Option<Signal<bool>>,
    /// It was touched.
    #[prop(into)]
    press: Callback<PaperId>,
) -> impl IntoView {
    let app = app();
    let kind = kind_of(&paper.details.kind);
    let id = paper.id.clone();
    app.wallet.want_preview(&id);
    let preview = move || {
        app.wallet.previews.with(|previews| {
            let picture = previews.get(&id).cloned().flatten();
            picture.map(|picture| {
                let url = picture.url();
                // The address lives as long as somebody holds the picture.
                on_cleanup(move || drop(picture));
                view! { <img src=url alt="" decoding="async" draggable="false" /> }
            })
        })
    };
    let soon = runs_out_soon(paper.details.runs_out.as_ref()).map(|words| {
        view! {
            <span class="tile-soon">
                <Icon name="a-clock" />
                <span>{t(words)}</span>
            </span>
        }
    });
    let Details { title, kind: kind_name, .. } = paper.details;
    let title = move || title_of(&title, &kind_name);
    let pressed = chosen.map(|chosen| move || if chosen.get() { "true" } else { "false" });
    let id = paper.id;
    view! {
        <button
            type="button"
            class=format!("tile {}", kind.class())
            data-testid="tile"
            aria-pressed=pressed
            on:click=move |_| press.run(id.clone())
        >
            <span class="tile-preview">
                {preview}
                <KindIcon kind />
                {chosen.map(|_| view! { <span class="tile-check".to_owned()><Icon name="a-check" /></span> })}
            </span>
            <span class="tile-title"><bdi>{title}</bdi></span>
            {soon}
        </button>
    }
    .into_any()
}
