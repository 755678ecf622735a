//! The tiles: a group a kind, or one after the other; as many as fit at first, and more on the way down.

use super::chosen::Chosen;
use super::filter::{Filter, Found, Order};
use super::{name_of, open_paper};
use crate::components::{Button, Icon, KINDS, Keyed, Kind, KindIcon, PaperTile, SoonMark, kind_of};
use crate::state::app;
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
    let none = Memo::new(move |_| count.get() == 0);
    let papers = Memo::new(move |_| found.first(shown.get()));
    let kinds = Memo::new(move |_| papers.with(|papers| kinds_of(papers)));
    let by_kind = Memo::new(move |_| filter.order.get() == Order::Kind);
    let groups = move || {
        if by_kind.get() {
            let group = move |(_, slug): (_, String)| view! { <Group kind=kind_of(&slug) papers chosen /> }.into_any();
            view! { <Keyed keys=kinds row=group /> }.into_any()
        } else {
            view! { <Tiles ids=Memo::new(move |_| papers.with(|papers| ids_of(papers.iter()))) chosen /> }.into_any()
        }
    };
    view! {
        <p class="spoken" role="status" data-testid="papers-found">{move || looks_for.get().then(status)}</p>
        {move || none.get().then(|| view! { <p class="empty" data-testid="papers-none">{t(k::PAPERS_NONE_FOUND)}</p> })}
        <Soon filter found />
        <div class="groups" data-testid="groups">{groups}</div>
        {move || (shown.get() < count.get()).then(|| view! { <More filter left=count.get() - shown.get() /> })}
    }
    .into_any()
}

/// The kinds that there are, in their order.
fn kinds_of(papers: &[PaperView]) -> Vec<String> {
    let is_there = |kind: &&Kind| papers.iter().any(|paper| kind_of(&paper.details.kind).slug == kind.slug);
    KINDS.iter().filter(is_there).map(|kind| kind.slug.to_owned()).collect()
}

fn ids_of<'a>(papers: impl Iterator<Item = &'a PaperView>) -> Vec<String> {
    papers.map(|paper| paper.id.0.clone()).collect()
}

#[component]
fn Group(kind: &'static Kind, papers: Memo<Vec<PaperView>>, chosen: Chosen) -> impl IntoView {
    let ids = Memo::new(move |_| {
        let of_kind = |paper: &&PaperView| kind_of(&paper.details.kind).slug == kind.slug;
        papers.with(|papers| ids_of(papers.iter().filter(of_kind)))
    });
    view! {
        <section class=format!("group {}", kind.class())>
            <h2><Icon name=kind.icon /><span>{t(kind.name.clone())}</span></h2>
            <Tiles ids chosen />
        </section>
    }
    .into_any()
}

#[component]
fn Tiles(ids: Memo<Vec<String>>, chosen: Chosen) -> impl IntoView {
    let tile = move |(_, id): (_, String)| {
        let paper = paper_of(id);
        let tile = move || paper.get().map(|paper| view! { <Tile paper chosen /> });
        view! { <li>{tile}</li> }.into_any()
    };
    view! { <ul class="tiles"><Keyed keys=ids row=tile /></ul> }.into_any()
}

/// A paper, as it is and will be.
fn paper_of(id: String) -> Memo<Option<PaperView>> {
    let (app, id) = (app(), PaperId(id));
    Memo::new(move |_| app.wallet.paper(&id))
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
fn Soon(filter: Filter, found: Found) -> impl IntoView {
    let soon = Memo::new(move |_| {
        // In the order of running out they stand first anyway.
        if filter.order.get() == Order::RunsOut { Vec::new() } else { ids_of(found.soon().iter()) }
    });
    let none = Memo::new(move |_| soon.with(Vec::is_empty));
    move || {
        (!none.get()).then(|| {
            let row = |(_, id): (_, String)| {
                let paper = paper_of(id);
                (move || paper.get().map(|paper| view! { <SoonRow paper /> })).into_any()
            };
            view! {
                <section class="group soon" data-testid="papers-soon">
                    <h2><Icon name="s-clock" /><span>{t(k::PAPERS_SOON)}</span></h2>
                    <ul class="soon-rows"><Keyed keys=soon row /></ul>
                </section>
            }
        })
    }
}

#[component]
fn SoonRow(paper: PaperView) -> impl IntoView {
    let id = paper.id.clone();
    let kind = kind_of(&paper.details.kind);
    let day = paper.details.runs_out.clone();
    view! {
        <li>
            <button type="button" class="soon-row" data-testid="soon" on:click=move |_| open_paper(id.clone())>
                <KindIcon kind />
                <span class="list-title"><bdi>{move || name_of(&paper)}</bdi></span>
                <SoonMark day />
            </button>
        </li>
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
