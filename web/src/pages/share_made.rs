//! The code of a share: to be scanned, sent or printed.

use crate::components::{Busy, Button, CodeToScan, Icon, LinkToGive, Look, Next, Note, Screen, SlipCode};
use crate::core::Answer;
use crate::pages::papers::title_in_wallet;
use crate::pages::safety::step as safety;
use crate::pages::shared::{handling_words, openings_words};
use crate::state::{Place, Route, app};
use crate::text::{Said, dated_moment, in_words, keys as k, say_spoken, t};
use bridge::{Failure, NewShare, Openings, ShareName, WalletCommand, WalletReply};
use leptos::prelude::*;

/// The code, the link, and until when.
#[component]
pub(crate) fn Made(made: NewShare) -> impl IntoView {
    let app = app();
    let spoken = Spoken::new(made.share.clone());
    let for_meeting = app.share.for_meeting.get_untracked();
    let practises = app.wallet.practises_now();
    view! {
        <Screen test="screen-share-made" title=k::MADE_TITLE lead=k::MADE_LEAD>
            {for_meeting.then(|| view! { <Note icon="s-printer" says=k::MEETING_LOCK_WHY /> })}
            {practises.then(|| view! { <Note icon="f-new" says=k::PRACTICE_CODE /> })}
            <CodeToScan link=made.link.clone() until=made.expires_at />
            <Terms />
            {made.pin.clone().map(|pin| view! { <PinToSay pin /> })}
            {(!practises).then(|| view! {
                <ToSay spoken />
                <Slip made=made.clone() spoken />
                <LinkToGive link=made.link.clone() />
            })}
            <Note icon="s-stop" says=k::MADE_STOP_NOTE />
            <Next>
                <Button test="share-to-shared" icon="a-shared" label=k::SHARED_TITLE press=move |()| {
                    app.share.clear();
                    app.return_then(Place { route: Route::Papers, step: 0 }, Place { route: Route::Shared, step: 0 });
                } />
                {if for_meeting {
                    view! {
                        <Button test="share-lock" icon="a-lock" label=k::MEETING_LOCK look=Look::Main press=move |()| {
                            // The code stays behind the next screen: Back leads to it.
                            app.go_to(Place { route: Route::Safety, step: safety::LOCK });
                        } />
                    }
                } else {
                    view! {
                        <Button test="share-done" icon="a-check" label=k::MADE_DONE look=Look::Main press=move |()| {
                            app.share.clear();
                            app.return_to(Place { route: Route::Papers, step: 0 });
                        } />
                    }
                }}
            </Next>
        </Screen>
    }
    .into_any()
}

/// The code of a share that is said aloud: made when it is first asked for.
#[derive(Clone, Copy)]
struct Spoken {
    share: StoredValue<ShareName>,
    /// As the worker gives it.
    code: RwSignal<Option<String>>,
    /// In the language in use.
    said: RwSignal<Option<Said>>,
    busy: RwSignal<bool>,
}

impl Spoken {
    fn new(share: ShareName) -> Self {
        let share = StoredValue::new(share);
        let spoken = Self { share, code: RwSignal::new(None), said: RwSignal::new(None), busy: RwSignal::new(false) };
        Effect::new(move |_| {
            let (code, language) = (spoken.code.get(), app().language.get());
            if let Some((code, language)) = code.zip(language) {
                leptos::task::spawn_local(async move {
                    let said = say_spoken(language, &code).await;
                    let _ = spoken.said.try_set(said);
                });
            }
        });
        spoken
    }

    /// Makes the code. Never by itself: it is a weaker way to the papers than the link, so the person asks for it.
    async fn make(self) {
        if self.busy.get_untracked() || self.code.get_untracked().is_some() {
            return;
        }
        self.busy.set(true);
        let app = app();
        let command = WalletCommand::SpokenCode { share: self.share.get_value() };
        let made = app.wallet.ask(command, Vec::new(), None).await;
        if self.busy.try_set(false).is_some() {
            return;
        }
        match made {
            Ok(Answer { reply: WalletReply::SpokenCode(code), .. }) => self.code.set(Some(code)),
            Ok(_) => app.trouble.set(Some(Failure::Fault)),
            Err(ended) => {
                app.fail(ended);
            }
        }
    }

    /// On one line, or broken before the number.
    fn line(self) -> Option<String> {
        self.said.with(|said| said.as_ref().map(|said| format!("{} ·\u{a0}{}", said.words.join(" "), said.number)))
    }
}

/// Four words and a number, to be said at a counter or on the telephone.
#[component]
fn ToSay(spoken: Spoken) -> impl IntoView {
    let say = move |()| {
        leptos::task::spawn_local(spoken.make());
    };
    let body = move || match spoken.said.get() {
        Some(said) => {
            let words = said.words.into_iter().map(|word| view! { <li><bdi>{word}</bdi></li> }).collect_view();
            view! {
                <div class="pin-to-say" data-testid="share-spoken" data-code=spoken.code.get_untracked()>
                    <p><Icon name="a-speak" /><span>{t(k::SPOKEN_SAY)}</span></p>
                    <ol class="spoken-words" data-secret="">{words}</ol>
                    <p class="pin-digits" dir="ltr" data-secret="">{said.number}</p>
                    <p class="hint">{t(k::SPOKEN_WHERE)}</p>
                </div>
            }
            .into_any()
        }
        None if spoken.busy.get() => view! { <Busy /> }.into_any(),
        None => view! { <Button test="share-say" icon="a-speak" label=k::SPOKEN_MAKE press=say /> }.into_any(),
    };
    view! { <div class="no-print" role="status">{body}</div> }.into_any()
}

/// What the other person may do, and how often: what they will ask about.
#[component]
fn Terms() -> impl IntoView {
    let draft = app().share;
    let (icon, handling) = handling_words(draft.handling.get_untracked());
    let (often, openings) = openings_words(draft.openings.get_untracked());
    view! {
        <ul class="share-terms no-print" data-testid="share-terms">
            <li><Icon name=icon /><span>{t(handling)}</span></li>
            <li><Icon name=often /><span>{t(openings)}</span></li>
        </ul>
    }
    .into_any()
}

/// The digits that are said and never written beside the link.
#[component]
fn PinToSay(pin: String) -> impl IntoView {
    let (first, last) = pin.split_at(pin.len() / 2);
    view! {
        <div class="pin-to-say no-print">
            <p><Icon name="a-speak" /><span>{t(k::MADE_PIN)}</span></p>
            <p class="pin-digits" dir="ltr" data-secret="" data-testid="share-pin-digits" data-pin=pin.clone()>
                <span>{first.to_owned()}</span><span>{last.to_owned()}</span>
            </p>
            <p class="hint">{t(k::MADE_PIN_WHY)}</p>
        </div>
    }
    .into_any()
}

/// What is printed: code, papers, until when, how to stop it. On A4 and on a roll of 80 mm.
#[component]
fn Slip(made: NewShare, spoken: Spoken) -> impl IntoView {
    let draft = app().share;
    let titles = draft
        .papers
        .get_untracked()
        .iter()
        .map(|id| view! { <li><bdi>{title_in_wallet(id)}</bdi></li> })
        .collect_view();
    let purpose = draft.purpose.get_untracked();
    let (handling_icon, handling) = handling_words(draft.handling.get_untracked());
    let (often, openings) = openings_words(draft.openings.get_untracked());
    let until = made.expires_at;
    view! {
        <div class="print-slip" aria-hidden="true">
            <p class="print-title">{t(k::SLIP_TITLE)}</p>
            <SlipCode link=made.link>
                {move || spoken.line().map(|line| view! {
                    <p class="slip-spoken"><bdi>{line}</bdi></p>
                    <p class="hint">{t(k::SPOKEN_WHERE)}</p>
                })}
            </SlipCode>
            <p class="slip-line"><Icon name="a-clock" /><strong>{move || k::until(dated_moment(until)).say()}</strong></p>
            <p class="slip-line"><Icon name=handling_icon /><span>{t(handling)}</span></p>
            {(draft.openings.get_untracked() != Openings::Any).then(|| view! { <p class="slip-line"><Icon name=often /><span>{t(openings)}</span></p> })}
            {(!purpose.is_empty()).then(|| view! { <p><bdi>{move || in_words(&purpose)}</bdi></p> })}
            <ul>{titles}</ul>
            {made.pin.is_some().then(|| view! { <p>{t(k::SLIP_PIN)}</p> })}
            <p class="slip-line"><Icon name="a-shared" /><span>{t(k::SLIP_STOP)}</span></p>
        </div>
    }
    .into_any()
}
