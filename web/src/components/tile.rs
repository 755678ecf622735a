//! A paper as a tile: preview, kind, title, and whether it runs out soon.

use super::{Icon, KindIcon, kind_of};
use crate::state::app;
use crate::text::{days_until, keys as k, t};
use bridge::{Day, Details, PaperId, PaperView};
use leptos::prelude::*;

/// A paper is said to run out soon when so many days are left: enough to ask for a new one.
pub(crate) const SOON_DAYS: i64 = 60;

/// The title, or the kind where there is none.
pub(crate) fn title_of(title: &str, kind: &str) -> String {
    if title.trim().is_empty() { kind_of(kind).name.say() } else { title.to_owned() }
}

/// The days that are left, if that are few; negative once it ran out.
fn days_left(day: Option<&Day>) -> Option<i64> {
    days_until(day?).filter(|days| *days <= SOON_DAYS)
}

/// Whether it runs out soon, or did.
pub(crate) fn runs_out_soon(day: Option<&Day>) -> bool {
    days_left(day).is_some()
}

/// Says how many days are left, if that are few; red once it ran out.
#[component]
pub(crate) fn SoonMark(
    /// When it runs out, if ever.
    day: Option<Day>,
) -> impl IntoView {
    let mark = days_left(day.as_ref()).map(|days| {
        let says = match days {
            ..0 => k::RAN_OUT,
            0 => k::RUNS_OUT_TODAY,
            _ => k::runs_out_days(days.unsigned_abs()),
        };
        view! {
            <span class="soon-mark" class:over=days < 0>
                <Icon name="a-clock" />
                <span>{t(says)}</span>
            </span>
        }
    });
    mark.into_any()
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
    let Details { title, kind: kind_name, runs_out, .. } = paper.details;
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
            <SoonMark day=runs_out />
        </button>
    }
    .into_any()
}
