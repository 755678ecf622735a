//! Make: what this is, a card or a nickname, a story, the story once more, done.

use crate::components::{
    Button, Dialog, FailureCard, Icon, Look, Next, Note, Pad, Pictogram, ProgressBar, QrCode, Screen, WordsField,
    grouped, passphrase_is_long_enough, picture_name,
};
use crate::core::{Answer, Ended, shows_in};
use crate::state::{HandleKind, Place, Route, SecretKind, app};
use crate::text::{Wording, keys as k, t};
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

const WHAT: u8 = 0;
const WAY: u8 = 1;
const HANDLE: u8 = 2;
const STORY: u8 = 3;
const REPEAT: u8 = 4;
/// The last step, which is shown although the wallet is open already.
pub(crate) const DONE: u8 = 5;

/// What happens between the steps.
#[derive(Clone, Copy)]
struct Making {
    failed: RwSignal<Option<Failure>>,
    progress: RwSignal<Option<Progress>>,
    working: RwSignal<bool>,
    wrong: RwSignal<bool>,
}

/// Making a wallet, step by step.
#[component]
pub(crate) fn Make() -> impl IntoView {
    let app = app();
    app.wallet.warm_up();
    let making = Making {
        failed: RwSignal::new(None),
        progress: RwSignal::new(None),
        working: RwSignal::new(false),
        wrong: RwSignal::new(false),
    };
    Effect::new(move |_| {
        app.place.track();
        making.failed.set(None);
    });
    let step = Memo::new(move |_| {
        let step = app.place.get().step;
        // After a reload the steps are still in the history, but what was drawn is gone.
        if (STORY..=REPEAT).contains(&step) && !has_handle() { WAY } else { step }
    });
    let body = move || match step.get() {
        WHAT => view! { <What /> }.into_any(),
        WAY => view! { <ChooseWay making /> }.into_any(),
        HANDLE => match app.make.handle.get() {
            HandleKind::Card => view! { <Card making /> }.into_any(),
            HandleKind::Nickname => view! { <Nickname making /> }.into_any(),
        },
        STORY => match app.make.secret.get() {
            SecretKind::Pictures => view! { <Story making /> }.into_any(),
            SecretKind::Words => view! { <Words making /> }.into_any(),
        },
        REPEAT => view! { <Repeat making /> }.into_any(),
        _ => view! { <Done /> }.into_any(),
    };
    view! {
        {body}
        {move || making.working.get().then(|| view! {
            <Dialog test="dialog-making" title=k::MAKE_WORKING close=|()| {}>
                <ProgressBar progress=making.progress />
            </Dialog>
        })}
        {move || making.failed.get().map(|failure| view! {
            <Dialog test="dialog-make-failed" title=k::TROUBLE_TITLE close=move |()| making.failed.set(None)>
                <FailureCard failure>
                    <Button test="make-failed-close" icon="a-check" label=k::UNDERSTOOD look=Look::Main press=move |()| making.failed.set(None) />
                </FailureCard>
            </Dialog>
        })}
    }
}

fn has_handle() -> bool {
    let make = app().make;
    match make.handle.get_untracked() {
        HandleKind::Card => make.number.with_untracked(|number| !number.is_empty()),
        HandleKind::Nickname => make.nickname.with_untracked(|name| !name.is_empty()),
    }
}

#[component]
fn What() -> impl IntoView {
    let app = app();
    let point = |icon, says: Wording| view! { <li><Icon name=icon /><span>{t(says)}</span></li> };
    view! {
        <Screen test="screen-make-what" title=k::MAKE_WHAT_TITLE>
            <ul class="points">
                {point("f-open", k::MAKE_WHAT_KEEP)}
                {point("s-locked", k::MAKE_WHAT_ONLY_YOU)}
                {point("s-share", k::MAKE_WHAT_SHOW)}
            </ul>
            <Next>
                <Button test="make-begin" icon="a-forward" label=k::MAKE_BEGIN look=Look::Main press=move |()| app.go_step(WAY) />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn ChooseWay(making: Making) -> impl IntoView {
    let app = app();
    let choose = move |kind| {
        if app.make.handle.get_untracked() != kind {
            app.make.phrase.set(Vec::new());
        }
        app.make.handle.set(kind);
        making.go(HANDLE);
    };
    view! {
        <Screen test="screen-make-way" title=k::MAKE_WAY_TITLE lead=k::MAKE_WAY_LEAD>
            <div class="ways two">
                <button type="button" class="way way-first" data-testid="make-card" on:click=move |_| choose(HandleKind::Card)>
                    <Icon name="s-card" />
                    <span>{t(k::MAKE_WAY_CARD)}<small>{t(k::MAKE_WAY_CARD_WHY)}</small></span>
                </button>
                <button type="button" class="way" data-testid="make-nickname" on:click=move |_| choose(HandleKind::Nickname)>
                    <Icon name="s-nickname" />
                    <span>{t(k::MAKE_WAY_NICKNAME)}<small>{t(k::MAKE_WAY_NICKNAME_WHY)}</small></span>
                </button>
            </div>
        </Screen>
    }
    .into_any()
}

#[component]
fn Card(making: Making) -> impl IntoView {
    let app = app();
    if app.make.number.with_untracked(String::is_empty) {
        making.draw(WalletCommand::DrawCard);
    }
    let number = app.make.number;
    let card = move || {
        let digits = number.get();
        (!digits.is_empty()).then(|| view! {
            <div class="card print-card" data-testid="make-card-number" data-number=digits.clone()>
                <div class="card-text">
                    <span class="card-title">{t(k::CARD_TITLE)}</span>
                    <span class="card-number" dir="ltr">
                        {grouped(&digits).split(' ').map(|group| view! { <span>{group.to_owned()}</span> }).collect_view()}
                    </span>
                    <span class="card-hint">{t(k::CARD_HINT)}</span>
                </div>
                <QrCode text=digits.clone() label=k::CARD_QR />
            </div>
        })
    };
    view! {
        <Screen test="screen-make-card" title=k::MAKE_CARD_TITLE lead=k::MAKE_CARD_LEAD>
            {card}
            <ul class="points small no-print">
                <li><Icon name="s-pencil" /><span>{t(k::MAKE_CARD_WRITE)}</span></li>
                <li><Icon name="s-camera" /><span>{t(k::MAKE_CARD_PHOTO)}</span></li>
            </ul>
            <Next>
                <Button test="make-card-print" icon="a-print" label=k::PRINT press=|()| print_page() />
                <Button
                    test="make-card-next"
                    icon="a-forward"
                    label=k::MAKE_CARD_NEXT
                    look=Look::Main
                    disabled=Signal::derive(move || number.with(String::is_empty))
                    press=move |()| making.go(STORY)
                />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Nickname(making: Making) -> impl IntoView {
    let app = app();
    let name = app.make.nickname;
    let too_short = Signal::derive(move || name.with(|name| name.trim().chars().count() < 2));
    let submit = move || {
        if !too_short.get_untracked() {
            making.go(STORY);
        }
    };
    view! {
        <Screen test="screen-make-nickname" title=k::MAKE_NICKNAME_TITLE lead=k::MAKE_NICKNAME_LEAD>
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <label class="field">
                    <span>{t(k::NICKNAME_LABEL)}</span>
                    <input
                        type="text"
                        dir="auto"
                        data-testid="make-nickname-field"
                        maxlength="64"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        prop:value=name
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                </label>
            </form>
            <Note icon="s-bell" says=k::MAKE_NICKNAME_NOTE />
            <Next>
                <Button test="make-nickname-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=too_short press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Story(making: Making) -> impl IntoView {
    let app = app();
    let with_card = app.make.handle.get_untracked() == HandleKind::Card;
    let draw = move || making.draw(WalletCommand::DrawPhrase { with_card });
    if app.make.phrase.with_untracked(Vec::is_empty) {
        draw();
    }
    let pictures = move || {
        app.make
            .phrase
            .get()
            .into_iter()
            .map(|picture| {
                view! {
                    <li data-testid="story-picture" data-picture=picture.to_string()>
                        <Pictogram number=picture />
                        <span>{t(picture_name(picture))}</span>
                    </li>
                }
            })
            .collect_view()
    };
    let next = move |()| {
        app.make.repeated.set(Vec::new());
        making.wrong.set(false);
        making.go(REPEAT);
    };
    view! {
        <Screen test="screen-make-story" title=k::MAKE_STORY_TITLE lead=k::MAKE_STORY_LEAD>
            {move || making.wrong.get().then(|| view! { <div role="status"><Note icon="s-pictures" says=k::MAKE_STORY_AGAIN /></div> })}
            <ol class="story" data-testid="story">{pictures}</ol>
            <div class="row">
                <Button test="story-words" icon="a-keyboard" label=k::MAKE_STORY_WORDS look=Look::Quiet press=move |()| app.make.secret.set(SecretKind::Words) />
            </div>
            <Note icon="s-bell" says=k::MAKE_STORY_NOTE />
            <Next>
                <Button test="story-draw" icon="a-dice" label=k::MAKE_STORY_DRAW press=move |()| draw() />
                <Button
                    test="story-next"
                    icon="a-forward"
                    label=k::MAKE_STORY_NEXT
                    look=Look::Main
                    disabled=Signal::derive(move || app.make.phrase.with(Vec::is_empty))
                    press=next
                />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Words(making: Making) -> impl IntoView {
    let app = app();
    let draft = app.make;
    let short = Signal::derive(move || draft.words.with(|words| !passphrase_is_long_enough(words)));
    let differs = move || draft.words_again.with(|again| !again.is_empty() && draft.words.with(|words| again != words));
    let not_ready =
        Signal::derive(move || short.get() || draft.words.with(|words| draft.words_again.with(|again| words != again)));
    let submit = move || {
        if !not_ready.get_untracked() {
            making.make();
        }
    };
    view! {
        <Screen test="screen-make-words" title=k::MAKE_WORDS_TITLE lead=k::MAKE_WORDS_LEAD>
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <WordsField test="make-words" label=k::WORDS_LABEL words=draft.words />
                <WordsField test="make-words-again" label=k::WORDS_AGAIN_LABEL words=draft.words_again />
                <p class="hint" role="status">{move || if differs() { k::WORDS_DIFFER.say() } else { String::new() }}</p>
                <button type="submit" class="spoken" tabindex="-1" aria-hidden="true">{t(k::NEXT)}</button>
            </form>
            <Note icon="s-bell" says=k::MAKE_STORY_NOTE />
            <div class="row">
                <Button test="words-pictures" icon="a-grid" label=k::USE_PICTURES look=Look::Quiet press=move |()| draft.secret.set(SecretKind::Pictures) />
            </div>
            <Next>
                <Button test="make-words-next" icon="a-forward" label=k::MAKE_FINISH look=Look::Main disabled=not_ready press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Repeat(making: Making) -> impl IntoView {
    let app = app();
    let draft = app.make;
    let wanted = draft.handle.get_untracked().pictures();
    let check = move |()| {
        if draft.repeated.get_untracked() == draft.phrase.get_untracked() {
            making.make();
        } else {
            draft.repeated.set(Vec::new());
            making.wrong.set(true);
            app.back();
        }
    };
    view! {
        <Screen test="screen-make-repeat" title=k::MAKE_REPEAT_TITLE lead=k::MAKE_REPEAT_LEAD>
            <Pad entered=draft.repeated wanted />
            <Next>
                <Button
                    test="repeat-next"
                    icon="a-check"
                    label=k::MAKE_FINISH
                    look=Look::Main
                    disabled=Signal::derive(move || draft.repeated.with(Vec::len) < wanted)
                    press=check
                />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Done() -> impl IntoView {
    let app = app();
    view! {
        <Screen test="screen-make-done" title=k::MAKE_DONE_TITLE icon="s-done" lead=k::MAKE_DONE_LEAD>
            <Next>
                <Button
                    test="make-done-next"
                    icon="a-papers"
                    label=k::MAKE_DONE_NEXT
                    look=Look::Main
                    press=move |()| app.replace_with(Place { route: Route::Papers, step: 0 })
                />
            </Next>
        </Screen>
    }
    .into_any()
}

impl Making {
    fn go(self, step: u8) {
        app().go_step(step);
    }

    fn fail(self, failure: Failure) {
        // The screen may be gone already.
        let _ = self.failed.try_set(Some(failure));
    }

    /// Draws a card or a phrase.
    fn draw(self, command: WalletCommand) {
        let app = app();
        leptos::task::spawn_local(async move {
            match app.wallet.ask(command, Vec::new(), None).await {
                Ok(Answer { reply: WalletReply::Card(number), .. }) => app.make.number.set(number),
                Ok(Answer { reply: WalletReply::Phrase(phrase), .. }) => app.make.phrase.set(phrase),
                Ok(_) => self.fail(Failure::Fault),
                Err(ended) => self.fail(ended.failure()),
            }
        });
    }

    /// Makes the wallet, which is open afterwards.
    fn make(self) {
        let app = app();
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        leptos::task::spawn_local(async move {
            let command = WalletCommand::Make { handle: app.make.handle(), secret: app.make.secret() };
            let progress = shows_in(self.progress);
            let made = app.wallet.ask(command, Vec::new(), Some(progress)).await;
            // The person went elsewhere meanwhile: a wallet must not open on a screen that nobody looks at.
            if self.working.try_set(false).is_some() {
                app.make.clear();
                app.wallet.forget();
                return;
            }
            match made {
                Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                    app.wallet.take_papers(papers);
                    app.replace_with(Place { route: Route::Make, step: DONE });
                    app.make.clear();
                }
                Ok(_) => self.fail(Failure::Fault),
                Err(ended @ (Ended::Failed(_) | Ended::Gone | Ended::NeverStarted)) => self.fail(ended.failure()),
            }
        });
    }
}

/// Opens the browser's print dialog.
pub(crate) fn print_page() {
    // A browser without printing does nothing.
    let _ = window().print();
}
