//! Lock until: nobody opens the wallet before then, its owner included.

use crate::components::{Button, Dialog, Icon, Look, Next, Note, Screen};
use crate::state::app;
use crate::text::{Wording, at_hour, keys as k, local_field, moment, now, seconds_of_field, t};
use leptos::prelude::*;
use wallet_api::limits::LOCK_SECONDS;

/// A lock that is over before the screen is left is none.
const SHORTEST: u64 = 60;

/// Until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    Hour,
    Evening,
    Tomorrow,
    ThreeDays,
    Own,
}

/// Until when, said in a sentence, and asked once more.
#[component]
pub(super) fn LockUntil() -> impl IntoView {
    let chosen = RwSignal::new(None::<Until>);
    let own = RwSignal::new(String::new());
    let asking = RwSignal::new(false);
    let until = Memo::new(move |_| {
        let wanted = moment_of(chosen.get()?).or_else(|| seconds_of_field(&own.get()))?;
        (now() + SHORTEST..=now() + LOCK_SECONDS).contains(&wanted).then_some(wanted)
    });
    let none = Signal::derive(move || until.get().is_none());
    let summary = move || until.get().map(|until| k::lock_summary(moment(until)).say()).unwrap_or_default();
    let is_evening_ahead = moment_of(Until::Evening) > Some(now() + SHORTEST);
    let way = move |test, icon, label, value| view! { <UntilChoice test icon label value chosen /> };
    view! {
        <Screen test="screen-safety-lock" title=k::LOCK_TITLE lead=k::LOCK_LEAD>
            <div class="choice-row until" role="radiogroup" aria-label=t(k::LOCK_TITLE)>
                {way("lock-hour", "s-hourglass", k::LOCK_HOUR, Until::Hour)}
                {is_evening_ahead.then(|| way("lock-evening", "s-moon", k::LOCK_EVENING, Until::Evening))}
                {way("lock-tomorrow", "s-sunrise", k::LOCK_TOMORROW, Until::Tomorrow)}
                {way("lock-three-days", "s-calendar", k::LOCK_THREE_DAYS, Until::ThreeDays)}
                {way("lock-own", "s-pencil", k::LOCK_OWN, Until::Own)}
            </div>
            {move || (chosen.get() == Some(Until::Own)).then(|| view! { <OwnMoment own /> })}
            <p class="sentence" role="status" data-testid="lock-summary" data-until=move || until.get().map(|until| until.to_string())>
                {summary}
            </p>
            <Note icon="s-share" says=k::LOCK_SHARES />
            <Next>
                <Button test="lock-next" icon="a-lock" label=k::LOCK_DO look=Look::Main disabled=none press=move |()| asking.set(true) />
            </Next>
            {move || until.get().filter(|_| asking.get()).map(|until| view! { <Sure until asking /> })}
        </Screen>
    }
    .into_any()
}

#[component]
fn UntilChoice(
    test: &'static str,
    icon: &'static str,
    label: Wording,
    value: Until,
    chosen: RwSignal<Option<Until>>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="until"
                data-testid=test
                prop:checked=move || chosen.get() == Some(value)
                on:change=move |_| chosen.set(Some(value))
            />
            <Icon name=icon />
            <span>{t(label)}</span>
        </label>
    }
    .into_any()
}

/// A day and a time of one's own.
#[component]
fn OwnMoment(own: RwSignal<String>) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(k::LOCK_OWN_LABEL)}</span>
            <input
                type="datetime-local"
                data-testid="lock-own-field"
                min=local_field(now() + SHORTEST)
                max=local_field(now() + LOCK_SECONDS)
                prop:value=own
                on:input=move |event| own.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}

/// There is no way back: that is said before.
#[component]
fn Sure(until: u64, asking: RwSignal<bool>) -> impl IntoView {
    let working = RwSignal::new(false);
    let yes = move |()| {
        working.set(true);
        leptos::task::spawn_local(async move {
            app().lock_until(until).await;
            let _ = working.try_set(false);
            let _ = asking.try_set(false);
        });
    };
    let no = move |()| asking.set(false);
    view! {
        <Dialog test="dialog-lock" title=k::LOCK_SURE close=no>
            <p class="big-moment"><Icon name="s-locked" /><strong>{move || moment(until)}</strong></p>
            <p>{t(k::LOCK_SURE_NOTE)}</p>
            <div class="row">
                <Button test="lock-no" icon="a-close" label=k::CANCEL press=no />
                <Button test="lock-yes" icon="a-lock" label=k::LOCK_DO look=Look::Main disabled=working press=yes />
            </div>
        </Dialog>
    }
    .into_any()
}

/// The moment, by the clock of this device; `None` for one of the person's own.
fn moment_of(until: Until) -> Option<u64> {
    match until {
        Until::Hour => Some(now() + 3_600),
        Until::Evening => Some(at_hour(0, 20)),
        Until::Tomorrow => Some(at_hour(1, 8)),
        Until::ThreeDays => Some(now() + 3 * 86_400),
        Until::Own => None,
    }
}
