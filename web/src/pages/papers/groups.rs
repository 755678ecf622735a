//! The tiles: a group a kind, or one after the other; as many as fit at first, and more on the way down.

use super::chosen::Chosen;
use super::filter::{Filter, Found, LOT, Order};
use super::{name_of, open_paper};
use crate::components::{Button, Icon, KINDS, Kind, KindIcon, PaperTile, kind_of, runs_out_soon};
use crate::text::{keys as k, t};
use bridge::{PaperId, PaperView};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{IntersectionObserver, IntersectionObserverEntry};

/// What runs out soon first, then the tiles.
#[component]
pub(super) fn Groups(filter: Filter, found: Found, chosen: Chosen) -> impl IntoView {
    let count = Memo::new(move |_| found.count());
    let shown = Memo::new(move |_| filter.most.get().min(count.get()));
    let status = move || k::papers_found(count.get()).say();
    let looks_for = Memo::new(move |_| filter.words.with(|words| !words.trim().is_empty()));
    let tiles = move || {
        let papers = found.papers();
        if papers.is_empty() {
            return view! { <p class="empty" data-testid="papers-none">{t(k::PAPERS_NONE_FOUND)}</p> }.into_any();
        }
        let soon: Vec<PaperView> =
            papers.iter().filter(|paper| runs_out_soon(paper.details.runs_out.as_ref()).is_some()).cloned().collect();
        // In the order of running out they stand first anyway.
        let soon = if filter.order.get() == Order::RunsOut { Vec::new() } else { soon };
        let shown: Vec<PaperView> = papers.into_iter().take(shown.get()).collect();
        let groups = match filter.order.get() {
            Order::Kind => by_kind(&shown, chosen).into_any(),
            Order::Date | Order::RunsOut => view! { <Tiles papers=shown chosen /> }.into_any(),
        };
        view! {
            <Soon papers=soon />
            <div class="groups" data-testid="groups">{groups}</div>
        }
        .into_any()
    };
    view! {
        <p class="spoken" role="status" data-testid="papers-found">{move || looks_for.get().then(status)}</p>
        {tiles}
        {move || (shown.get() < count.get()).then(|| view! { <More filter left=count.get() - shown.get() /> })}
    }
    .into_any()
}

fn by_kind(papers: &[PaperView], chosen: Chosen) -> impl IntoView + use<> {
    KINDS
        .iter()
        .filter_map(|kind| {
            let of_kind = |paper: &&PaperView| kind_of(&paper.details.kind).slug == kind.slug;
            let papers: Vec<PaperView> = papers.iter().filter(of_kind).cloned().collect();
            (!papers.is_empty()).then(|| view! { <Group kind papers chosen /> })
        })
        .collect_view()
}

#[component]
fn Group(kind: &'static Kind, papers: Vec<PaperView>, chosen: Chosen) -> impl IntoView {
    view! {
        <section class=format!("group {}", kind.class())>
            <h2><Icon name=kind.icon /><span>{t(kind.name.clone())}</span></h2>
            <Tiles papers chosen />
        </section>
    }
    .into_any()
}

#[component]
fn Tiles(papers: Vec<PaperView>, chosen: Chosen) -> impl IntoView {
    let tiles = papers.into_iter().map(|paper| view! { <li><Tile paper chosen /></li> }).collect_view();
    view! { <ul class="tiles">{tiles}</ul> }.into_any()
}

/// A tile that is opened, or ticked while several are chosen.
#[component]
fn Tile(paper: PaperView, chosen: Chosen) -> impl IntoView {
    let choosing = Memo::new(move |_| chosen.is_choosing());
    let paper = StoredValue::new(paper);
    move || {
        let paper = paper.get_value();
        if choosing.get() {
            let id = paper.id.clone();
            let is_chosen = Signal::derive(move || chosen.has(&id));
            view! { <PaperTile paper chosen=is_chosen press=move |id: PaperId| chosen.toggle(id) /> }.into_any()
        } else {
            view! { <PaperTile paper press=open_paper /> }.into_any()
        }
    }
}

/// What runs out soon, one a line.
#[component]
fn Soon(papers: Vec<PaperView>) -> impl IntoView {
    if papers.is_empty() {
        return ().into_any();
    }
    let rows = papers
        .into_iter()
        .take(LOT)
        .map(|paper| {
            let name = name_of(&paper);
            let (details, id) = (paper.details, paper.id);
            view! {
                <li>
                    <button type="button" class="soon-row" data-testid="soon" on:click=move |_| open_paper(id.clone())>
                        <KindIcon kind=kind_of(&details.kind) />
                        <span class="list-title"><bdi>{name}</bdi></span>
                        <strong>{runs_out_soon(details.runs_out.as_ref()).map(t)}</strong>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="group soon" data-testid="papers-soon">
            <h2><Icon name="s-clock" /><span>{t(k::PAPERS_SOON)}</span></h2>
            <ul class="soon-rows">{rows}</ul>
        </section>
    }
    .into_any()
}

/// More tiles when one comes near the end, or by a touch.
#[component]
fn More(filter: Filter, left: usize) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        let Some((observer, seen)) = watch(&place, move || filter.more()) else { return };
        // Both live until the next lot is shown.
        let watching = StoredValue::new_local(Some((observer, seen)));
        on_cleanup(move || {
            if let Some((observer, _)) = watching.try_update_value(Option::take).flatten() {
                observer.disconnect();
            }
        });
    });
    view! {
        <div class="more" node_ref=place>
            <Button test="papers-more" icon="a-down" label=k::papers_more(left) press=move |()| filter.more() />
        </div>
    }
    .into_any()
}

type Seen = Closure<dyn Fn(js_sys::Array)>;

fn watch(place: &web_sys::Element, seen: impl Fn() + 'static) -> Option<(IntersectionObserver, Seen)> {
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if entries.iter().any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting()) {
            seen();
        }
    });
    let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok()?;
    observer.observe(place);
    Some((observer, seen))
}
