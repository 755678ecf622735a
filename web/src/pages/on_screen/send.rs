//! The phone: what may be done with the papers there, and then they are on their way.

use crate::components::{Busy, Button, Choice, Choices, Look, Next, Note, Screen};
use crate::core::Answer;
use crate::pages::papers::title_in_wallet;
use crate::pages::share::MADE;
use crate::state::{Place, Route, app};
use crate::text::{Wording, keys as k, t};
use bridge::{Failure, Handling, NewShare, ScreenCommand, WalletCommand, WalletReply};
use leptos::prelude::*;

#[component]
pub(super) fn Send() -> impl IntoView {
    let app = app();
    let draft = app.share;
    let (busy, wrong) = (RwSignal::new(false), RwSignal::new(None::<Wording>));
    // What was chosen for a link to keep is not for a screen.
    if draft.handling.get_untracked() == Handling::Keep {
        draft.handling.set(Handling::Look);
    }
    let titles =
        move || draft.papers.get().iter().map(|id| view! { <li><bdi>{title_in_wallet(id)}</bdi></li> }).collect_view();
    view! {
        <Screen test="screen-screen-send" title=k::SCREEN_SEND_TITLE icon="s-computer" lead=k::SCREEN_SEND_LEAD>
            <ul class="chosen-titles" data-testid="screen-titles">{titles}</ul>
            <Choices legend=k::SCREEN_HANDLING>
                <Choice test="screen-look" icon="a-look" label=k::HANDLING_LOOK group="handling" value=Handling::Look chosen=draft.handling />
                <Choice test="screen-print" icon="a-print" label=k::HANDLING_PRINT group="handling" value=Handling::Print chosen=draft.handling />
            </Choices>
            <p class="missing" role="status" data-testid="screen-wrong">{move || wrong.get().map(|says| says.say())}</p>
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                {move || wrong.get().is_some().then(|| view! {
                    <Button test="screen-other" icon="a-scan" label=k::SCREEN_FIND_TITLE press=move |()| app.screen_code.set(String::new()) />
                })}
                <Button test="screen-send" icon="a-forward" label=k::SCREEN_SEND look=Look::Main disabled=busy press=move |()| send(busy, wrong) />
            </Next>
        </Screen>
    }
    .into_any()
}

fn send(busy: RwSignal<bool>, wrong: RwSignal<Option<Wording>>) {
    let app = app();
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    wrong.set(None);
    leptos::task::spawn_local(async move {
        let command = ScreenCommand::Show {
            papers: app.share.papers.get_untracked(),
            handling: app.share.handling.get_untracked(),
            code: app.screen_code.get_untracked(),
        };
        let sent = app.wallet.ask(WalletCommand::Screen(command), Vec::new(), None).await;
        let _ = busy.try_set(false);
        match sent {
            Ok(Answer { reply: WalletReply::Shared(made), .. }) => {
                app.screen_code.set(String::new());
                app.share.made.set(Some(made));
                app.replace_with(Place { route: Route::Screen, step: MADE });
            }
            Ok(_) => app.trouble.set(Some(Failure::Fault)),
            Err(ended) if ended.failure() == Failure::BadLink => drop(wrong.try_set(Some(k::SCREEN_OLD_CODE))),
            Err(ended) => drop(app.fail(ended)),
        }
    });
}

/// They come up on the screen; or on that of somebody else.
#[component]
pub(super) fn Sent(made: NewShare) -> impl IntoView {
    let app = app();
    let busy = RwSignal::new(false);
    let papers = Place { route: Route::Papers, step: 0 };
    let take_away = move |()| {
        let share = made.share.clone();
        busy.set(true);
        leptos::task::spawn_local(async move {
            let stopped = app.wallet.ask(WalletCommand::StopShare { share }, Vec::new(), None).await;
            let _ = busy.try_set(false);
            match stopped {
                Ok(Answer { reply: WalletReply::Shares(_), .. }) => {
                    app.share.clear();
                    app.say(k::SCREEN_TAKEN, Vec::new());
                    app.return_to(papers);
                }
                Ok(_) => app.trouble.set(Some(Failure::Fault)),
                Err(ended) => drop(app.fail(ended)),
            }
        });
    };
    view! {
        <Screen test="screen-screen-sent" title=k::SCREEN_SENT_TITLE icon="s-computer" lead=k::SCREEN_SENT_LEAD>
            <p>{t(k::SCREEN_SENT_WHERE)}</p>
            <Note icon="s-stop" says=k::SCREEN_SENT_STOP />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="screen-take-away" icon="a-stop" label=k::SCREEN_TAKE_AWAY look=Look::Danger disabled=busy press=take_away />
                <Button test="screen-done" icon="a-check" label=k::MADE_DONE look=Look::Main press=move |()| {
                    app.share.clear();
                    app.return_to(papers);
                } />
            </Next>
        </Screen>
    }
    .into_any()
}
