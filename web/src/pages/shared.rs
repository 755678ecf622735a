//! What I shared: with whom it was opened and when, and stop.

use crate::components::{Busy, Button, Dialog, FailureCard, Icon, Look, Note, Phrased, Screen, title_of};
use crate::core::Answer;
use crate::pages::share::{CHOOSE, HOW, MADE};
use crate::pages::shared_record::Record;
use crate::state::{App, Place, Route, app};
use crate::text::{Wording, dated_moment, keys as k, moment, t};
use bridge::{Failure, Handling, Openings, ReceiptView, ShareName, ShareState, ShareView, WalletCommand, WalletReply};
use leptos::prelude::*;

/// The step with the record of one share.
const RECORD: u8 = 1;

/// All shares, or the record of one.
#[component]
pub(crate) fn Shared() -> impl IntoView {
    let app = app();
    let shown = Memo::new(move |_| {
        let wanted = app.share_record_wanted()?;
        app.wallet.shares.with(|shares| shares.as_ref()?.iter().find(|share| share.share == wanted).cloned())
    });
    move || match shown.get() {
        Some(share) => view! { <Record share /> }.into_any(),
        None => view! { <List /> }.into_any(),
    }
}

impl App {
    /// The share whose record is on the screen; tracked.
    fn share_record_wanted(self) -> Option<ShareName> {
        (self.place.get().step == RECORD).then(|| self.wallet.share_shown.get()).flatten()
    }
}

/// All shares, live ones first.
#[component]
fn List() -> impl IntoView {
    let app = app();
    let failed = RwSignal::new(None::<Failure>);
    let asking_all = RwSignal::new(false);
    let ask = move |command| ask(command, failed);
    ask(WalletCommand::Shares);
    let live = Memo::new(move |_| {
        app.wallet.shares.with(|shares| {
            shares.as_ref().map_or(0, |shares| shares.iter().filter(|share| share.state == ShareState::Live).count())
        })
    });
    let body = move || {
        match (app.wallet.shares.get(), failed.get()) {
        (_, Some(failure)) => view! {
            <FailureCard failure>
                <Button test="shared-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| ask(WalletCommand::Shares) />
            </FailureCard>
        }
        .into_any(),
        (None, None) => view! { <Busy /> }.into_any(),
        (Some(shares), None) if shares.is_empty() => view! {
            <div class="empty" data-testid="shared-empty">
                <Icon name="s-share" />
                <p>{t(k::SHARED_EMPTY)}</p>
            </div>
        }
        .into_any(),
        (Some(mut shares), None) => {
            shares.sort_by_key(|share| (share.state != ShareState::Live, std::cmp::Reverse(share.made_at)));
            let rows = shares.into_iter().map(|share| view! { <Row share failed /> }).collect_view();
            view! { <ul class="rows">{rows}</ul> }.into_any()
        }
    }
    };
    view! {
        <Screen test="screen-shared" title=k::SHARED_TITLE>
            {body}
            <div class="row">
                {move || (live.get() > 1).then(|| view! {
                    <Button test="shared-stop-all" icon="a-stop" label=k::SHARED_STOP_ALL look=Look::Danger press=move |()| asking_all.set(true) />
                })}
                <Button test="shared-new" icon="a-share" label=k::SHARED_NEW press=move |()| {
                    app.share.begin(Vec::new());
                    app.go(Route::Share);
                } />
            </div>
            {move || asking_all.get().then(|| view! {
                <Dialog test="dialog-stop-all" title=k::STOP_ALL_TITLE close=move |()| asking_all.set(false)>
                    <Note icon="s-stop" says=k::STOP_ALL_NOTE />
                    <div class="row">
                        <Button test="stop-all-yes" icon="a-stop" label=k::SHARED_STOP_ALL look=Look::Danger press=move |()| {
                            asking_all.set(false);
                            ask(WalletCommand::StopAllShares);
                        } />
                        <Button test="stop-all-no" icon="a-close" label=k::CANCEL press=move |()| asking_all.set(false) />
                    </div>
                </Dialog>
            })}
        </Screen>
    }
    .into_any()
}

#[component]
fn Row(share: ShareView, failed: RwSignal<Option<Failure>>) -> impl IntoView {
    let app = app();
    let asking = RwSignal::new(false);
    let live = share.state == ShareState::Live;
    let can_stop = share.can_stop;
    let name = StoredValue::new(share.share.clone());
    let titles = share.titles.iter().zip(&share.kinds);
    let titles = titles.map(|(title, kind)| view! { <li><bdi>{title_of(title, kind)}</bdi></li> }).collect_view();
    let (icon, handling) = handling_words(share.handling);
    let state = state_name(share.state);
    let can_again = !live && !share.papers.is_empty();
    let again = StoredValue::new(share.clone());
    let record = move |()| {
        app.wallet.share_shown.set(Some(name.get_value()));
        app.go_to(Place { route: Route::Shared, step: RECORD });
    };
    view! {
        <li class="share-row" class:ended=!live data-testid="share-row" data-state=state>
            <div class="share-what">
                <ul class="share-titles">{titles}</ul>
                {(!share.purpose.is_empty()).then(|| view! { <p class="hint"><Phrased stored=share.purpose.clone() /></p> })}
                <p class="share-fact"><Icon name=state_icon(share.state) /><span>{until_words(&share)}</span></p>
                <p class="share-fact"><Icon name=icon /><span>{t(handling)}</span></p>
            </div>
            <Receipts share />
            <div class="share-do">
                <Button test="share-record" icon="a-list" label=k::RECORD_OPEN press=record />
                {live.then(|| view! { <Button test="share-code" icon="a-share" label=k::SHARED_CODE press=move |()| again.with_value(|share| code_again(share, failed)) /> })}
                {can_stop.then(|| view! { <Button test="share-stop" icon="a-stop" label=k::SHARED_STOP press=move |()| asking.set(true) /> })}
                {can_again.then(|| view! {
                    <Button test="share-again" icon="a-again" label=k::SHARED_SHOW_AGAIN press=move |()| again.with_value(show_again) />
                })}
            </div>
            {move || asking.get().then(|| view! {
                <Dialog test="dialog-stop" title=k::STOP_ONE_TITLE close=move |()| asking.set(false)>
                    <Note icon="s-stop" says=k::STOP_ONE_NOTE />
                    <div class="row">
                        <Button test="share-stop-sure" icon="a-stop" label=k::SHARED_STOP_SURE look=Look::Danger press=move |()| {
                            asking.set(false);
                            stop_one(name.get_value(), failed);
                        } />
                        <Button test="share-stop-no" icon="a-close" label=k::CANCEL press=move |()| asking.set(false) />
                    </div>
                </Dialog>
            })}
        </li>
    }
    .into_any()
}

/// Who opened it, in their words.
#[component]
pub(crate) fn Receipts(share: ShareView) -> impl IntoView {
    let unknown = share.opened.saturating_sub(u32::try_from(share.receipts.len()).unwrap_or(u32::MAX));
    let rows = share.receipts.into_iter().map(|receipt| view! { <Receipt receipt /> }).collect_view();
    view! {
        <div class="receipts" data-testid="receipts">
            <p class="share-fact"><Icon name="a-link" /><strong>{t(k::shared_opened(share.opened))}</strong></p>
            <ul>{rows}</ul>
            {(unknown > 0).then(|| view! { <p class="hint">{t(k::shared_unknown(unknown))}</p> })}
        </div>
    }
    .into_any()
}

#[component]
fn Receipt(receipt: ReceiptView) -> impl IntoView {
    let ReceiptView { opened_at, name, organisation, unreadable } = receipt;
    let who = if unreadable {
        view! { <span>{t(k::SHARED_UNREADABLE)}</span> }.into_any()
    } else {
        let organisation = (!organisation.is_empty())
            .then(|| view! { <span class="receipt-organisation"><bdi>{organisation}</bdi></span> });
        view! { <span><bdi>{name}</bdi></span>{organisation} }.into_any()
    };
    view! {
        <li data-testid="receipt">
            <Icon name="a-person" />
            <div>
                {who}
                <span class="hint">{move || dated_moment(opened_at)}</span>
            </div>
        </li>
    }
    .into_any()
}

/// Shows the code of a live share once more.
fn code_again(share: &ShareView, failed: RwSignal<Option<Failure>>) {
    let app = app();
    let (command, papers) = (WalletCommand::ShareCode { share: share.share.clone() }, share.papers.clone());
    let (purpose, handling, openings) = (share.purpose.clone(), share.handling, share.openings);
    failed.set(None);
    leptos::task::spawn_local(async move {
        match app.wallet.ask(command, Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Shared(made), .. }) => {
                app.share.begin(papers);
                app.share.purpose.set(purpose);
                app.share.handling.set(handling);
                app.share.openings.set(openings);
                app.share.made.set(Some(made));
                app.go_to(Place { route: Route::Share, step: MADE });
            }
            Ok(_) => drop(failed.try_set(Some(Failure::Fault))),
            Err(ended) => drop(failed.try_set(Some(ended.failure()))),
        }
    });
}

fn stop_one(share: ShareName, failed: RwSignal<Option<Failure>>) {
    ask(WalletCommand::StopShare { share }, failed);
}

fn ask(command: WalletCommand, failed: RwSignal<Option<Failure>>) {
    let app = app();
    failed.set(None);
    let stops = matches!(command, WalletCommand::StopShare { .. } | WalletCommand::StopAllShares);
    leptos::task::spawn_local(async move {
        match app.wallet.ask(command, Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Shares(shares), .. }) => {
                app.wallet.shares.set(Some(shares));
                if stops {
                    app.say(k::TOAST_STOPPED, Vec::new());
                }
            }
            Ok(_) => drop(failed.try_set(Some(Failure::Fault))),
            // A stop that did not arrive is said loudly, over the list that is still true.
            Err(ended) if stops || ended.failure() == Failure::OpenAgain => drop(app.fail(ended)),
            Err(ended) => drop(failed.try_set(Some(ended.failure()))),
        }
    });
}

/// Until when, or why it is over; and how long that still is.
fn until_words(share: &ShareView) -> impl Fn() -> String + Send + 'static {
    let (state, expires_at, left) = (share.state, share.expires_at, share.seconds_left);
    move || match state {
        ShareState::Live => format!("{} · {}", k::until(moment(expires_at)).say(), left_words(left).say()),
        ShareState::UsedUp => k::STATE_USED_UP.say(),
        ShareState::Over => k::STATE_OVER.say(),
        ShareState::Stopped => k::STATE_STOPPED.say(),
    }
}

/// How long is left, in the largest unit that fits.
pub(crate) fn left_words(seconds: u64) -> Wording {
    match seconds {
        0..3_600 => k::left_minutes(seconds.div_ceil(60)),
        3_600..172_800 => k::left_hours(seconds / 3_600),
        172_800.. => k::left_days(seconds / 86_400),
    }
}

/// What the receiver may do, with its picture.
pub(crate) fn handling_words(handling: Handling) -> (&'static str, Wording) {
    match handling {
        Handling::Look => ("a-look", k::HANDLING_LOOK),
        Handling::Print => ("a-print", k::HANDLING_PRINT),
        Handling::Keep => ("a-keep", k::HANDLING_KEEP),
    }
}

/// The picture of a state.
pub(crate) fn state_icon(state: ShareState) -> &'static str {
    match state {
        ShareState::Live | ShareState::Over => "a-clock",
        ShareState::UsedUp => "a-check",
        ShareState::Stopped => "a-stop",
    }
}

/// How often it may be opened, with its picture.
pub(crate) fn openings_words(openings: Openings) -> (&'static str, Wording) {
    match openings {
        Openings::Once => ("a-one", k::OPENINGS_ONCE),
        Openings::Three => ("a-three", k::OPENINGS_THREE),
        Openings::Any => ("a-forever", k::OPENINGS_ANY),
    }
}

/// Begins another share like this one, of the papers that are still in the wallet. Where one is missing, the choice is shown
/// first.
pub(crate) fn show_again(share: &ShareView) {
    let app = app();
    app.share.begin(share.papers.clone());
    app.share.purpose.set(share.purpose.clone());
    app.share.handling.set(share.handling);
    app.share.openings.set(share.openings);
    app.share.asks_pin.set(share.asks_pin);
    app.share.first_computer.set(share.first_computer);
    let step = if share.papers.len() == share.titles.len() { HOW } else { CHOOSE };
    app.go_to(Place { route: Route::Share, step });
}

fn state_name(state: ShareState) -> &'static str {
    match state {
        ShareState::Live => "live",
        ShareState::UsedUp => "used-up",
        ShareState::Over => "over",
        ShareState::Stopped => "stopped",
    }
}
