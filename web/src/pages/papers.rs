//! My papers: tiles under coloured dividers, search, what runs out soon, and adding.

use crate::components::{
    AddButtons, AddingPanel, Button, Icon, KINDS, KindIcon, KindQuestion, PaperTile, Screen, kind_of, runs_out_soon,
    title_of,
};
use crate::state::{Place, Route, app};
use crate::text::{keys as k, t};
use bridge::{PaperId, PaperView};
use leptos::prelude::*;

/// What the person looks for.
#[derive(Clone, Copy)]
struct Filter {
    words: RwSignal<String>,
    kind: RwSignal<Option<&'static str>>,
}

impl Filter {
    fn lets_through(self, paper: &PaperView) -> bool {
        let kind = kind_of(&paper.details.kind);
        if self.kind.get().is_some_and(|wanted| wanted != kind.slug) {
            return false;
        }
        let words = lowercase(&self.words.get());
        let text = lowercase(&format!("{} {} {}", paper.details.title, paper.details.note, kind.name.say()));
        words.split_whitespace().all(|word| text.contains(word))
    }
}

/// By the browser, which has the tables for every script already.
fn lowercase(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// All papers.
#[component]
pub(crate) fn Papers() -> impl IntoView {
    let app = app();
    let filter = Filter { words: RwSignal::new(String::new()), kind: RwSignal::new(None) };
    let all = Memo::new(move |_| {
        app.wallet.papers.with(|papers| papers.as_ref().map(|papers| papers.papers.clone()).unwrap_or_default())
    });
    let none = Memo::new(move |_| all.with(Vec::is_empty));
    let body = move || {
        if none.get() {
            (!app.wallet.adding.with(Option::is_some)).then(|| view! { <Empty /> }).into_any()
        } else {
            view! {
                <Dividers filter all />
                <Groups filter all />
            }
            .into_any()
        }
    };
    view! {
        <Screen test="screen-papers" title=k::PAPERS_TITLE>
            <AddingPanel />
            {body}
            <Elsewhere />
            <KindQuestion />
            <div class="next dock no-print">
                <AddButtons />
                {move || (!none.get()).then(|| view! {
                    <Button test="papers-share" icon="a-share" label=k::SHARE press=move |()| {
                        app.share.begin(Vec::new());
                        app.go(Route::Share);
                    } />
                })}
            </div>
        </Screen>
    }
    .into_any()
}

#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="empty" data-testid="papers-empty">
            <Icon name="f-open" />
            <p>{t(k::PAPERS_EMPTY)}</p>
        </div>
    }
    .into_any()
}

/// Search, and one divider a kind that there is.
#[component]
fn Dividers(filter: Filter, all: Memo<Vec<PaperView>>) -> impl IntoView {
    let count = move |slug: &'static str| {
        all.with(|all| all.iter().filter(|paper| kind_of(&paper.details.kind).slug == slug).count())
    };
    let divider = move |slug: Option<&'static str>, label: crate::text::Wording, icon: &'static str, class: String| {
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
    };
    let kinds = move || {
        let present: Vec<_> = KINDS.iter().filter(|kind| count(kind.slug) > 0).collect();
        (present.len() > 1).then(|| {
            let tabs = present
                .into_iter()
                .map(|kind| divider(Some(kind.slug), kind.name.clone(), kind.icon, kind.class()))
                .collect_view();
            view! {
                <div class="dividers" role="group" aria-label=t(k::KIND_LABEL)>
                    {divider(None, k::PAPERS_ALL, "a-papers", String::new())}
                    {tabs}
                </div>
            }
        })
    };
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
    }
    .into_any()
}

/// What runs out soon first, then a group a kind.
#[component]
fn Groups(filter: Filter, all: Memo<Vec<PaperView>>) -> impl IntoView {
    let shown = Memo::new(move |_| {
        all.with(|all| all.iter().filter(|paper| filter.lets_through(paper)).cloned().collect::<Vec<_>>())
    });
    move || {
        let papers = shown.get();
        if papers.is_empty() {
            return view! { <p class="empty" role="status" data-testid="papers-none">{t(k::PAPERS_NONE_FOUND)}</p> }
                .into_any();
        }
        let soon: Vec<PaperView> =
            papers.iter().filter(|paper| runs_out_soon(paper.details.runs_out.as_ref()).is_some()).cloned().collect();
        let groups = KINDS
            .iter()
            .filter_map(|kind| {
                let papers: Vec<PaperView> =
                    papers.iter().filter(|paper| kind_of(&paper.details.kind).slug == kind.slug).cloned().collect();
                (!papers.is_empty()).then(|| {
                    view! {
                        <section class=format!("group {}", kind.class())>
                            <h2><Icon name=kind.icon /><span>{t(kind.name.clone())}</span></h2>
                            <Tiles papers />
                        </section>
                    }
                })
            })
            .collect_view();
        view! {
            {(!soon.is_empty()).then(|| view! {
                <section class="group soon" data-testid="papers-soon">
                    <h2><Icon name="s-clock" /><span>{t(k::PAPERS_SOON)}</span></h2>
                    <SoonRows papers=soon />
                </section>
            })}
            <div class="groups">{groups}</div>
        }
        .into_any()
    }
}

/// What runs out soon, one a line.
#[component]
fn SoonRows(papers: Vec<PaperView>) -> impl IntoView {
    let rows = papers
        .into_iter()
        .map(|paper| {
            let details = paper.details;
            let id = paper.id;
            view! {
                <li>
                    <button type="button" class="soon-row" data-testid="soon" on:click=move |_| open_paper(id.clone())>
                        <KindIcon kind=kind_of(&details.kind) />
                        <span class="list-title"><bdi>{title_of(&details.title, &details.kind)}</bdi></span>
                        <strong>{runs_out_soon(details.runs_out.as_ref()).map(t)}</strong>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="soon-rows">{rows}</ul> }.into_any()
}

#[component]
fn Tiles(papers: Vec<PaperView>) -> impl IntoView {
    let tiles = papers.into_iter().map(|paper| view! { <li><PaperTile paper press=open_paper /></li> }).collect_view();
    view! { <ul class="tiles">{tiles}</ul> }.into_any()
}

/// The other screens of the wallet.
#[component]
fn Elsewhere() -> impl IntoView {
    let app = app();
    let binned =
        Memo::new(move |_| app.wallet.papers.with(|papers| papers.as_ref().map_or(0, |papers| papers.bin.len())));
    view! {
        <nav class="elsewhere" aria-label=t(k::ELSEWHERE)>
            <Button test="papers-shared" icon="a-shared" label=k::SHARED_TITLE press=move |()| app.go(Route::Shared) />
            <Button test="papers-safety" icon="a-shield" label=k::SAFETY_TITLE press=move |()| app.go(Route::Safety) />
            {move || {
                let label = if binned.get() > 0 { k::bin_with(binned.get()) } else { k::BIN_TITLE };
                view! { <Button test="papers-bin" icon="a-bin" label press=move |()| app.go(Route::Bin) /> }
            }}
        </nav>
        <Room />
    }
    .into_any()
}

/// How full the wallet is, once that matters.
#[component]
fn Room() -> impl IntoView {
    let app = app();
    let full = Memo::new(move |_| {
        app.wallet.papers.with(|papers| papers.as_ref().map_or(0, |papers| papers.used * 100 / papers.quota.max(1)))
    });
    move || {
        (full.get() >= 80)
            .then(|| view! { <p class="hint" data-testid="papers-room">{t(k::papers_room(full.get()))}</p> })
    }
}

/// Goes to one paper.
fn open_paper(id: PaperId) {
    let app = app();
    app.wallet.current.set(Some(id));
    app.go_to(Place { route: Route::Paper, step: 0 });
}

/// For lists: the title of a paper that is in the wallet.
pub(crate) fn title_in_wallet(id: &PaperId) -> String {
    app().wallet.paper(id).map(|paper| title_of(&paper.details.title, &paper.details.kind)).unwrap_or_default()
}
