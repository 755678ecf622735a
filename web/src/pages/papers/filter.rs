//! What is looked for, and in which order it is shown.

use crate::components::{Chip, Icon, KINDS, kind_of, runs_out_soon};
use crate::state::app;
use crate::text::{Wording, folded, keys as k, t};
use bridge::PaperView;
use leptos::prelude::*;
use std::cmp::Reverse;

/// How papers are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// A group a kind, as the dividers of a folder.
    Kind,
    /// The newest paper first, by its own date, or by when it was added.
    Date,
    /// What runs out first; what never does stands at the end.
    RunsOut,
}

/// So many tiles at first, and as many more each time: a wallet of a thousand papers opens as fast as one of twenty.
const LOT: usize = 24;

/// What the person looks for.
#[derive(Clone, Copy)]
pub(super) struct Filter {
    /// Words, all of which have to be there.
    pub(super) words: RwSignal<String>,
    /// Only this kind.
    pub(super) kind: RwSignal<Option<&'static str>>,
    /// The order.
    pub(super) order: RwSignal<Order>,
    /// So many tiles are shown.
    pub(super) most: RwSignal<usize>,
}

impl Filter {
    pub(super) fn new() -> Self {
        let filter = Self {
            words: RwSignal::new(String::new()),
            kind: RwSignal::new(None),
            order: RwSignal::new(Order::Kind),
            most: RwSignal::new(LOT),
        };
        Effect::new(move |_| {
            filter.words.track();
            filter.kind.track();
            filter.order.track();
            filter.most.set(LOT);
        });
        filter
    }

    /// Shows more of them.
    pub(super) fn more(self) {
        self.most.update(|most| *most += LOT);
    }
}

/// A paper and all that it can be found by, folded once.
#[derive(Clone, PartialEq)]
struct Entry {
    paper: PaperView,
    text: String,
}

/// The papers that were found, in order.
#[derive(Clone, Copy)]
pub(super) struct Found(Memo<Vec<PaperView>>);

impl Found {
    pub(super) fn new(all: Memo<Vec<PaperView>>, filter: Filter) -> Self {
        let entries = Memo::new(move |_| {
            // The names of the kinds are those of the language in use.
            app().language.track();
            all.with(|all| all.iter().map(Entry::new).collect::<Vec<_>>())
        });
        Self(Memo::new(move |_| {
            let words = folded(&filter.words.get());
            let words: Vec<&str> = words.split_whitespace().collect();
            let kind = filter.kind.get();
            let mut found: Vec<PaperView> = entries.with(|entries| {
                let fits = |entry: &&Entry| entry.is_of(kind) && words.iter().all(|word| entry.text.contains(word));
                entries.iter().filter(fits).map(|entry| entry.paper.clone()).collect()
            });
            put_in_order(&mut found, filter.order.get());
            found
        }))
    }

    /// So many of them.
    pub(super) fn first(self, most: usize) -> Vec<PaperView> {
        self.0.with(|papers| papers.iter().take(most).cloned().collect())
    }

    /// Those that run out soon, a lot at most.
    pub(super) fn soon(self) -> Vec<PaperView> {
        let is_soon = |paper: &&PaperView| runs_out_soon(paper.details.runs_out.as_ref());
        self.0.with(|papers| papers.iter().filter(is_soon).take(LOT).cloned().collect())
    }

    pub(super) fn count(self) -> usize {
        self.0.with(Vec::len)
    }
}

impl Entry {
    fn new(paper: &PaperView) -> Self {
        let details = &paper.details;
        let text = format!("{} {} {}", details.title, details.note, kind_of(&details.kind).name.say());
        Self { paper: paper.clone(), text: folded(&text) }
    }

    fn is_of(&self, wanted: Option<&'static str>) -> bool {
        wanted.is_none_or(|wanted| wanted == kind_of(&self.paper.details.kind).slug)
    }
}

/// The papers arrive newest first; what is equal stays so.
fn put_in_order(papers: &mut [PaperView], order: Order) {
    let place = |paper: &PaperView| {
        let slug = kind_of(&paper.details.kind).slug;
        KINDS.iter().position(|kind| kind.slug == slug)
    };
    match order {
        Order::Kind => papers.sort_by_key(place),
        Order::Date => papers.sort_by_cached_key(|paper| Reverse(crate::text::day_of(paper))),
        Order::RunsOut => papers.sort_by_cached_key(|paper| {
            let day = paper.details.runs_out.clone();
            (day.is_none(), day)
        }),
    }
}

/// Search, one divider a kind that there is, and the order.
#[component]
pub(super) fn Dividers(filter: Filter, all: Memo<Vec<PaperView>>) -> impl IntoView {
    let count = move |slug: &'static str| {
        all.with(|all| all.iter().filter(|paper| kind_of(&paper.details.kind).slug == slug).count())
    };
    let kinds = move || {
        let present: Vec<_> = KINDS.iter().filter(|kind| count(kind.slug) > 0).collect();
        (present.len() > 1).then(|| {
            let tabs = present
                .into_iter()
                .map(|kind| view! { <Divider filter slug=Some(kind.slug) label=kind.name.clone() icon=kind.icon class=kind.class() /> })
                .collect_view();
            view! {
                <div class="dividers" role="group" aria-label=t(k::KIND_LABEL)>
                    <Divider filter slug=None label=k::PAPERS_ALL icon="a-papers" class=String::new() />
                    {tabs}
                </div>
            }
        })
    };
    let several = Memo::new(move |_| all.with(|all| all.len() > 1));
    view! {
        <label class="search">
            <Icon name="a-search" />
            <span class="spoken">{t(k::SEARCH)}</span>
            <input
                type="search"
                dir="auto"
                data-testid="papers-search"
                placeholder=t(k::SEARCH)
                autocomplete="off"
                spellcheck="false"
                prop:value=filter.words
                on:input=move |event| filter.words.set(event_target_value(&event))
            />
        </label>
        {kinds}
        {move || several.get().then(|| view! { <Orders filter /> })}
    }
    .into_any()
}

#[component]
fn Divider(
    filter: Filter,
    slug: Option<&'static str>,
    label: Wording,
    icon: &'static str,
    class: String,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=format!("divider {class}")
            data-testid=format!("divider-{}", slug.unwrap_or("all"))
            aria-pressed=move || if filter.kind.get() == slug { "true" } else { "false" }
            on:click=move |_| filter.kind.set(slug)
        >
            <Icon name=icon />
            <span>{t(label)}</span>
        </button>
    }
    .into_any()
}

#[component]
fn Orders(filter: Filter) -> impl IntoView {
    let orders = [
        (Order::Kind, "order-kind", "a-kinds", k::ORDER_KIND),
        (Order::Date, "order-date", "a-calendar", k::ORDER_DATE),
        (Order::RunsOut, "order-runs-out", "a-clock", k::ORDER_RUNS_OUT),
    ];
    let buttons = orders
        .into_iter()
        .map(|(order, test, icon, label)| {
            let on = Signal::derive(move || filter.order.get() == order);
            view! { <Chip test icon label on press=move |()| filter.order.set(order) /> }
        })
        .collect_view();
    view! { <div class="chips orders" role="group" aria-label=t(k::ORDER_LABEL)>{buttons}</div> }.into_any()
}
