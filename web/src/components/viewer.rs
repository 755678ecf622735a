//! Pages to look at: one at a time, larger or smaller, turned, and all at once.

use super::{Button, Icon, Look};
use crate::state::Picture;
use crate::text::{keys as k, t};
use leptos::prelude::*;
use std::sync::Arc;

const ZOOMS: [&str; 5] = ["1", "1.5", "2", "3", "4"];

/// Touching a page shows it so much larger; touching it again, whole.
const TOUCHED: usize = 2;

/// How the pages are looked at.
#[derive(Clone, Copy)]
struct Sight {
    pages: StoredValue<Vec<Arc<Picture>>>,
    count: usize,
    page: RwSignal<usize>,
    zoom: RwSignal<usize>,
    turn: RwSignal<u8>,
}

/// The pages of a paper.
#[component]
pub(crate) fn Viewer(
    /// The page pictures, at least one.
    pages: Vec<Arc<Picture>>,
    /// Lies over every page, again and again.
    #[prop(optional)]
    watermark: Option<String>,
) -> impl IntoView {
    let count = pages.len();
    let sight = Sight {
        pages: StoredValue::new(pages),
        count,
        page: RwSignal::new(0),
        zoom: RwSignal::new(0),
        turn: RwSignal::new(0),
    };
    view! {
        <div class="viewer no-print" data-testid="viewer">
            <Stage sight watermark />
            <Tools sight />
            {(count > 1).then(|| view! { <Overview sight /> })}
        </div>
    }
    .into_any()
}

#[component]
fn Stage(sight: Sight, watermark: Option<String>) -> impl IntoView {
    let url = move || sight.pages.with_value(|pages| pages.get(sight.page.get()).map(|page| page.url()));
    let alt = move || k::page_of(sight.page.get() + 1, sight.count).say();
    let marks = watermark.map(|words| view! { <Watermark words /> });
    view! {
        <div class="stage-frame">
            <div class="stage" tabindex="0" role="group" aria-label=alt data-testid="stage">
                <div
                    class=move || format!("sheet turn-{}", sight.turn.get())
                    style:--zoom=move || ZOOMS[sight.zoom.get()]
                    on:click=move |_| sight.zoom.update(|zoom| *zoom = if *zoom == 0 { TOUCHED } else { 0 })
                >
                    <img src=url alt=alt data-testid="page" draggable="false" />
                </div>
            </div>
            {marks}
        </div>
    }
    .into_any()
}

/// Words that lie over the whole stage, again and again.
#[component]
fn Watermark(words: String) -> impl IntoView {
    let width = 60 + 11 * words.chars().count();
    let half = width / 2;
    let again = words.clone();
    view! {
        <svg class="watermark" aria-hidden="true" data-testid="watermark">
            <defs>
                <pattern
                    id="marks"
                    width=width.to_string()
                    height="110"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(-24)"
                >
                    <text x="0" y="35">{words}</text>
                    <text x=(-width.cast_signed() / 2).to_string() y="90">{again.clone()}</text>
                    <text x=half.to_string() y="90">{again}</text>
                </pattern>
            </defs>
            <rect width="100%" height="100%" fill="url(#marks)".to_owned()></rect>
        </svg>
    }
    .into_any()
}

#[component]
fn Tools(sight: Sight) -> impl IntoView {
    let Sight { page, zoom, turn, count, .. } = sight;
    let go = move |to: usize| {
        page.set(to);
        zoom.set(0);
    };
    let pages = (count > 1).then(|| {
        view! {
            <Button
                test="page-previous"
                icon="a-previous"
                label=k::PAGE_PREVIOUS
                disabled=Signal::derive(move || page.get() == 0)
                press=move |()| go(page.get_untracked().saturating_sub(1))
            />
            <span class="page-number" role="status" data-testid="page-number">
                {move || k::page_of(page.get() + 1, count).say()}
            </span>
            <Button
                test="page-next"
                icon="a-next"
                label=k::PAGE_NEXT
                disabled=Signal::derive(move || page.get() + 1 >= count)
                press=move |()| go((page.get_untracked() + 1).min(count - 1))
            />
        }
    });
    view! {
        <div class="tools">
            {pages}
            <Button
                test="zoom-out"
                icon="a-zoomout"
                label=k::ZOOM_OUT
                look=Look::Quiet
                disabled=Signal::derive(move || zoom.get() == 0)
                press=move |()| zoom.update(|zoom| *zoom = zoom.saturating_sub(1))
            />
            <Button
                test="zoom-in"
                icon="a-zoomin"
                label=k::ZOOM_IN
                look=Look::Quiet
                disabled=Signal::derive(move || zoom.get() + 1 >= ZOOMS.len())
                press=move |()| zoom.update(|zoom| *zoom = (*zoom + 1).min(ZOOMS.len() - 1))
            />
            <Button
                test="turn"
                icon="a-turn"
                label=k::TURN
                look=Look::Quiet
                press=move |()| turn.update(|turn| *turn = (*turn + 1) % 4)
            />
        </div>
    }
    .into_any()
}

#[component]
fn Overview(sight: Sight) -> impl IntoView {
    let Sight { pages, page, zoom, count, .. } = sight;
    let urls: Vec<String> = pages.with_value(|pages| pages.iter().map(|page| page.url()).collect());
    let thumbs = urls
        .into_iter()
        .enumerate()
        .map(|(place, url)| {
            let choose = move |_| {
                page.set(place);
                zoom.set(0);
            };
            view! {
                <button
                    type="button"
                    class="thumb"
                    data-testid="thumb"
                    aria-label=t(k::page_of(place + 1, count))
                    aria-current=move || (page.get() == place).then_some("page")
                    on:click=choose
                >
                    <img src=url alt="" loading="lazy" draggable="false" />
                    <span>{(place + 1).to_string()}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <details class="overview" data-testid="overview">
            <summary>
                <Icon name="a-overview" />
                <span>{t(k::OVERVIEW)}</span>
            </summary>
            <div class="thumbs">{thumbs}</div>
        </details>
    }
    .into_any()
}
