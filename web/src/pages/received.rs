//! The papers that somebody shared, side by side: the list at the start, the pages beside it, until the time is over.

use crate::components::{
    Button, FailureCard, Icon, KindIcon, Look, MarkedPicture, ProgressBar, Shown, ShownPaper, kind_of, print_page,
    title_of,
};
use crate::core::{Answer, shows_in};
use crate::pages::paper::{PrintPages, save_answer};
use crate::pages::shared::{handling_words, left_words};
use crate::state::{Picture, Route, Touch, app, is_kiosk};
use crate::text::{day, in_words, keys as k, moment, now_seconds, t, time, today};
use bridge::{Failure, Handling, Progress, ReceivedPaper, WalletCommand, WalletReply};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// So often the open page asks whether the person still shows the papers.
const ASK_EVERY: Duration = Duration::from_secs(25);
/// The same, where the person is in front of the screen.
const ASK_OWN_EVERY: Duration = Duration::from_secs(3);
/// Turning pages asks too, but not more often than this.
const ASK_AGAIN_SECONDS: f64 = 8.0;
/// When the page closes no earlier than this before the share itself ends, one time says it all.
const SAME_END_SECONDS: f64 = 120.0;

/// One paper, once it is here.
type Pages = Option<Result<Shown, Failure>>;

/// What is on the desk.
#[derive(Clone, Copy)]
struct Desk {
    handling: Handling,
    /// What is drawn into every picture, where they may only be looked at.
    marks: StoredValue<Option<Vec<String>>>,
    chosen: RwSignal<usize>,
    pages: RwSignal<Vec<Pages>>,
    previews: RwSignal<Vec<Option<Arc<Picture>>>>,
    progress: RwSignal<Option<Progress>>,
    left: RwSignal<u64>,
    /// When it was last asked whether the papers are still shown.
    asked: StoredValue<Touch>,
    asking: StoredValue<bool>,
    /// Whether the end came before its time.
    stopped: RwSignal<bool>,
}

/// The shared papers.
#[component]
pub(crate) fn Received(
    received: bridge::Received,
    /// Set when the person stops showing them while they are open.
    stopped: RwSignal<bool>,
) -> impl IntoView {
    let desk = Desk {
        handling: received.handling,
        marks: StoredValue::new((received.handling == Handling::Look).then(|| watermark(&received.purpose))),
        chosen: RwSignal::new(0),
        pages: RwSignal::new(vec![None; received.papers.len()]),
        previews: RwSignal::new(Vec::new()),
        progress: RwSignal::new(None),
        left: RwSignal::new(received.seconds_left),
        asked: StoredValue::new(Touch::now()),
        asking: StoredValue::new(false),
        stopped,
    };
    desk.count_down(received.seconds_left);
    desk.keep_asking();
    desk.fetch_previews();
    Effect::new(move |_| desk.fetch(desk.chosen.get()));
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            drop(heading.focus())
        }
    });
    let (icon, handling) = handling_words(received.handling);
    let ends = Ends::of(&received);
    let may_print = received.handling != Handling::Look;
    let purpose = received.purpose.clone();
    view! {
        <section class="desk" class:look-only=!may_print data-testid="screen-received">
            <header class="desk-head no-print">
                <h1 tabindex="-1" node_ref=heading>{t(k::received_title(received.papers.len()))}</h1>
                <ul class="facts">
                    <li><Icon name="a-clock" /><span data-testid="received-until">
                        {move || k::received_open_until(time(ends.page)).say()} " · " <span data-testid="received-left">{move || left_words(desk.left.get()).say()}</span>
                    </span></li>
                    {ends.share.map(|share| view! {
                        <li><Icon name="a-calendar" /><span data-testid="received-ends">{move || k::received_ends(moment(share)).say()}</span></li>
                    })}
                    <li><Icon name=icon /><span>{t(handling)}</span></li>
                    {(!received.purpose.is_empty()).then(|| view! { <li data-testid="received-purpose"><Icon name="a-person" /><bdi>{move || in_words(&purpose)}</bdi></li> })}
                </ul>
                <div class="desk-actions"><Actions desk /></div>
            </header>
            <div class="desk-body">
                <PaperList desk papers=received.papers />
                <div class="desk-pages" id="desk-pages">{move || view! { <Chosen desk place=desk.chosen.get() /> }}</div>
            </div>
            {(!may_print).then(|| view! { <p class="print-refused">{t(k::RECEIVED_NO_PRINT)}</p> })}
        </section>
    }
    .into_any()
}

/// What may be done with the paper that is shown, and the end of the visit.
#[component]
fn Actions(desk: Desk) -> impl IntoView {
    let app = app();
    let busy = RwSignal::new(false);
    let keep = move |()| desk.save(busy);
    let may_print = desk.handling != Handling::Look;
    let may_keep = desk.handling == Handling::Keep;
    view! {
        {may_print.then(|| view! { <Button test="received-print" icon="a-print" label=k::PRINT press=|()| print_page() /> })}
        {may_keep.then(|| view! { <Button test="received-keep" icon="a-download" label=k::RECEIVED_SAVE disabled=busy press=keep /> })}
        // On a shared computer the strip has the same, and it forgets more.
        {(!is_kiosk()).then(|| view! {
            <Button test="received-close" icon="a-close" label=k::RECEIVED_CLOSE press=move |()| {
                app.receive.clear();
                app.go(Route::Start);
            } />
        })}
    }
    .into_any()
}

#[component]
fn PaperList(desk: Desk, papers: Vec<ReceivedPaper>) -> impl IntoView {
    let rows = papers
        .into_iter()
        .enumerate()
        .map(|(place, paper)| {
            let kind = kind_of(&paper.kind);
            let preview = move || {
                let picture = desk.previews.with(|previews| previews.get(place).cloned().flatten())?;
                if let Some(marks) = desk.marks.get_value() {
                    return Some(view! { <MarkedPicture picture marks alt="".to_owned() /> }.into_any());
                }
                let url = picture.url();
                on_cleanup(move || drop(picture));
                Some(view! { <img src=url alt="" draggable="false" /> }.into_any())
            };
            let runs_out = paper.runs_out.clone();
            let date = paper.date.clone();
            view! {
                <li>
                    <button
                        type="button"
                        class=format!("desk-paper {}", kind.class())
                        data-testid="received-paper"
                        aria-current=move || (desk.chosen.get() == place).then_some("true")
                        on:click=move |_| desk.choose(place)
                    >
                        <span class="desk-preview">{preview}<KindIcon kind /></span>
                        <span class="list-text">
                            <span class="list-title"><bdi>{title_of(&paper.title, &paper.kind)}</bdi></span>
                            {date.map(|date| view! { <span class="hint">{move || k::paper_date(day(&date)).say()}</span> })}
                            {runs_out.map(|date| view! { <span class="hint">{move || k::paper_runs_out(day(&date)).say()}</span> })}
                        </span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="desk-list no-print" aria-label=t(k::RECEIVED_LIST)><ul>{rows}</ul></nav> }.into_any()
}

/// The pages of the chosen paper, and what may be done with them.
#[component]
fn Chosen(desk: Desk, place: usize) -> impl IntoView {
    let may_print = desk.handling != Handling::Look;
    let may_keep = desk.handling == Handling::Keep;
    let turned = Callback::new(move |()| desk.ask_again());
    let here = Memo::new(move |_| desk.pages.with(|pages| pages.get(place).is_some_and(Option::is_some)));
    move || {
        if !here.get() {
            return view! { <div class="stage waiting".to_owned()><ProgressBar progress=desk.progress /></div> }
                .into_any();
        }
        match desk.pages.with_untracked(|pages| pages.get(place).cloned().flatten()) {
            Some(Ok(shown)) => {
                let printed = may_print.then(|| view! { <PrintPages pages=shown.pages() /> });
                let nothing = if may_keep { k::RECEIVED_NOT_DRAWN_KEEP } else { k::RECEIVED_NOT_DRAWN };
                match desk.marks.get_value() {
                    Some(watermark) => view! { {printed} <ShownPaper shown nothing watermark turned /> }.into_any(),
                    None => view! { {printed} <ShownPaper shown nothing turned /> }.into_any(),
                }
            }
            Some(Err(failure)) => view! {
                <FailureCard failure>
                    <Button test="received-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| desk.fetch(place) />
                </FailureCard>
            }
            .into_any(),
            None => ().into_any(),
        }
    }
}

/// The receiver's name, what for and the date: a photograph of the screen says where it comes from.
fn watermark(purpose: &str) -> Vec<String> {
    let draft = app().receive;
    let lines = [draft.name.get_untracked(), draft.organisation.get_untracked(), in_words(purpose), today().0];
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// Takes everything off the desk and ends the worker that had the keys.
fn clear() {
    let app = app();
    app.receive.over.set(true);
    app.receive.received.set(None);
    app.wallet.forget();
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// When it ends, for this device's clock.
#[derive(Clone, Copy)]
struct Ends {
    /// The page closes itself.
    page: u64,
    /// The share ends for everybody, if that is later.
    share: Option<u64>,
}

impl Ends {
    fn of(received: &bridge::Received) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "exact for the next 285 million years")]
        let (left, share) = (received.seconds_left as f64, received.expires_at as f64);
        let page = now_seconds() + left;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time of this century")]
        Self { page: page as u64, share: (share - page > SAME_END_SECONDS).then_some(received.expires_at) }
    }
}

impl Desk {
    /// Shows a paper; where the list stands above the pages and not beside them, goes down to them.
    fn choose(self, place: usize) {
        self.chosen.set(place);
        let narrow = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 1_080.0);
        if let Some(pages) = document().get_element_by_id("desk-pages").filter(|_| narrow) {
            pages.scroll_into_view();
        }
    }

    /// When the time is over, everything goes at once.
    fn count_down(self, seconds: u64) {
        let began = Touch::now();
        let tick = move || {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "seconds since the page was opened"
            )]
            let gone = began.seconds_ago() as u64;
            let left = seconds.saturating_sub(gone);
            if left == 0 {
                clear();
            } else {
                self.left.set(left);
            }
        };
        if let Ok(ticks) = set_interval_with_handle(tick, Duration::from_secs(1)) {
            on_cleanup(move || ticks.clear());
        }
    }

    /// Asks now and then whether the person still shows the papers, and whenever somebody comes back to the page.
    fn keep_asking(self) {
        let tick = move || {
            if !document().hidden() {
                self.ask();
            }
        };
        // Whoever sent it from a phone, and takes it away again, looks at this screen.
        let every = if app().receive.own_screen.get_untracked() { ASK_OWN_EVERY } else { ASK_EVERY };
        if let Ok(ticks) = set_interval_with_handle(tick, every) {
            on_cleanup(move || ticks.clear());
        }
        let back = window_event_listener_untyped("visibilitychange", move |_| tick());
        on_cleanup(move || back.remove());
    }

    /// Asks unless that was done a moment ago.
    fn ask_again(self) {
        if self.asked.get_value().seconds_ago() > ASK_AGAIN_SECONDS {
            self.ask();
        }
    }

    /// Asks whether the person still shows the papers. Without a network nobody knows, and they stay until their time.
    fn ask(self) {
        if self.asking.get_value() {
            return;
        }
        self.asking.set_value(true);
        self.asked.set_value(Touch::now());
        leptos::task::spawn_local(async move {
            let asked = app().wallet.ask(WalletCommand::StillOpen, Vec::new(), None).await;
            let _ = self.asking.try_set_value(false);
            if let Err(ended) = asked {
                self.ends_with(ended.failure());
            }
        });
    }

    /// Clears the desk at once if this says that the papers are shown no more; whether it did.
    fn ends_with(self, failure: Failure) -> bool {
        // A desk that is gone already has nothing to clear.
        let ends = failure == Failure::ShareNotAvailable && self.left.try_get_untracked().is_some();
        if ends {
            self.stopped.set(true);
            clear();
        }
        ends
    }

    fn fetch_previews(self) {
        leptos::task::spawn_local(async move {
            let asked = app().wallet.ask(WalletCommand::ReceivedPreviews, Vec::new(), None).await;
            // Without previews the list still has kinds and titles.
            let Ok(Answer { reply: WalletReply::Previews(has), buffers }) = asked else { return };
            let mut buffers = buffers.iter();
            let previews =
                has.into_iter().map(|has| if has { buffers.next().and_then(Picture::of_jpeg) } else { None });
            let _ = self.previews.try_set(previews.collect());
        });
    }

    /// Fetches the pages of a paper unless they are here.
    fn fetch(self, place: usize) {
        if self.pages.with_untracked(|pages| matches!(pages.get(place), Some(Some(Ok(_))))) {
            return;
        }
        self.set_pages(place, None);
        self.progress.set(None);
        leptos::task::spawn_local(async move {
            let progress = shows_in(self.progress);
            let command = WalletCommand::ReceivedPages { place: number(place) };
            let pages = Shown::of(app().wallet.ask(command, Vec::new(), Some(progress)).await);
            let pages = pages.map_err(|ended| ended.failure());
            if !pages.as_ref().is_err_and(|failure| self.ends_with(*failure)) {
                self.set_pages(place, Some(pages));
            }
        });
    }

    /// Gives the original of the chosen paper to the browser's downloads.
    fn save(self, busy: RwSignal<bool>) {
        busy.set(true);
        let place = number(self.chosen.get_untracked());
        leptos::task::spawn_local(async move {
            let asked = app().wallet.ask(WalletCommand::ReceivedOriginal { place }, Vec::new(), None).await;
            let _ = busy.try_set(false);
            if !asked.as_ref().is_err_and(|ended| self.ends_with(ended.failure())) {
                save_answer(asked);
            }
        });
    }

    fn set_pages(self, place: usize, now: Pages) {
        // The desk may be gone already.
        let _ = self.pages.try_update(|pages| {
            if let Some(pages) = pages.get_mut(place) {
                *pages = now;
            }
        });
    }
}
