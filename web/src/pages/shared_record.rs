//! The record of one share: what the person agreed to, and what came of it. For that person alone, on the screen and on paper.

use crate::components::{Button, Icon, KindIcon, Look, Next, Phrased, Screen, kind_of, print_page, title_of};
use crate::pages::shared::{Receipts, handling_words, left_words, openings_words, show_again, state_icon};
use crate::text::{Wording, dated_moment, keys as k, t};
use bridge::{ShareState, ShareView};
use leptos::prelude::*;

/// One share, from what was shown to how it ended.
#[component]
pub(crate) fn Record(share: ShareView) -> impl IntoView {
    let papers = share.titles.iter().zip(&share.kinds).map(|(title, kind)| {
        let (kind, title) = (kind_of(kind), title_of(title, kind));
        // A paper without a title is named by its kind already.
        let named = (title != kind.name.say()).then(|| view! { <span class="hint">{t(kind.name.clone())}</span> });
        view! { <li class="with-icon"><KindIcon kind /><span><bdi>{title}</bdi>{named}</span></li> }
    });
    let papers = papers.collect_view();
    let purpose = if share.purpose.is_empty() {
        view! { <p>{t(k::RECORD_NO_PURPOSE)}</p> }.into_any()
    } else {
        view! { <p><Phrased stored=share.purpose.clone() /></p> }.into_any()
    };
    let (icon, handling) = handling_words(share.handling);
    let (often, openings) = openings_words(share.openings);
    let (state, receipts, now) = (share.state, share.clone(), share.clone());
    let (made_at, expires_at) = (share.made_at, share.expires_at);
    let number = share.share.0.clone();
    let again = StoredValue::new(share.clone());
    let can_again = state != ShareState::Live && !share.papers.is_empty();
    view! {
        <Screen test="screen-shared-record" title=k::RECORD_TITLE lead=k::RECORD_LEAD>
            <p class="print-title print-only">{t(k::RECORD_PRINTED_TITLE)}</p>
            <dl class="record" data-testid="record">
                <Fact icon="a-papers" label=k::RECORD_WHAT><ul class="record-papers">{papers}</ul></Fact>
                <Fact icon="a-person" label=k::RECORD_WHO><Receipts share=receipts /></Fact>
                <Fact icon="a-kinds" label=k::RECORD_WHY>{purpose}</Fact>
                <Fact icon=icon label=k::RECORD_HOW><p>{t(handling)}</p></Fact>
                <Fact icon=often label=k::SHARE_OPENINGS><p>{t(openings)}</p></Fact>
                <Fact icon="a-check" label=k::RECORD_MADE><p>{move || dated_moment(made_at)}</p></Fact>
                <Fact icon="a-calendar" label=k::RECORD_UNTIL><p>{move || dated_moment(expires_at)}</p></Fact>
                <Fact icon=state_icon(state) label=k::RECORD_NOW><State share=now /></Fact>
                <Fact icon="a-stop" label=k::RECORD_WITHDRAW><p>{t(withdrawal(state))}</p></Fact>
            </dl>
            <p class="hint record-number">{t(k::RECORD_NUMBER)} " " <bdi dir="ltr">{number}</bdi></p>
            <Next>
                {can_again.then(|| view! {
                    <Button test="record-again" icon="a-again" label=k::SHARED_SHOW_AGAIN press=move |()| again.with_value(show_again) />
                })}
                <Button test="record-print" icon="a-print" label=k::PRINT look=Look::Main press=|()| print_page() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// A question with its picture, and the answer.
#[component]
fn Fact(icon: &'static str, label: Wording, children: Children) -> impl IntoView {
    view! {
        <div class="record-fact">
            <dt><Icon name=icon /><span>{t(label)}</span></dt>
            <dd>{children()}</dd>
        </div>
    }
    .into_any()
}

/// Whether it can still be opened, and since when not.
#[component]
fn State(share: ShareView) -> impl IntoView {
    let ShareView { state, seconds_left, ended_at, .. } = share;
    let says = move || match state {
        ShareState::Live => format!("{} · {}", k::RECORD_LIVE.say(), left_words(seconds_left).say()),
        ShareState::UsedUp => k::STATE_USED_UP.say(),
        ShareState::Over => k::STATE_OVER.say(),
        ShareState::Stopped => k::STATE_STOPPED.say(),
    };
    view! {
        <p>{says}</p>
        {ended_at.map(|at| view! { <p data-testid="record-ended">{move || dated_moment(at)}</p> })}
    }
    .into_any()
}

/// How it is taken back, or that nothing is left to take back.
fn withdrawal(state: ShareState) -> Wording {
    match state {
        ShareState::Live => k::MADE_STOP_NOTE,
        ShareState::UsedUp | ShareState::Over | ShareState::Stopped => k::RECORD_NOTHING_OPENS,
    }
}
