//! Make: what this is, a voucher if one is needed, a card or a nickname, a story, the story once more, a way back, done.

use crate::components::{Busy, Button, Look, Next, Note, Points, Screen, Sheets};
use crate::core::{Answer, shows_in};
use crate::pages::voucher::Voucher;
use crate::pages::way_back::ChooseWayBack;
use crate::pages::way_in::{Between, NewWay, Occasion, step};
use crate::state::{Place, Route, Standing, app};
use crate::text::keys as k;
use bridge::{Failure, WalletCommand, WalletReply};
use leptos::prelude::*;

/// Making a wallet, step by step.
#[component]
pub(crate) fn Make() -> impl IntoView {
    let app = app();
    app.wallet.warm_up();
    let voucher = app.make.voucher;
    if voucher.standing.get_untracked() == Standing::Unknown && !voucher.looking.get_untracked() {
        app.look_at_voucher();
    }
    let way = NewWay::new(Occasion::Make);
    let step = way.step();
    let asks_voucher = Memo::new(move |_| matches!(step.get(), step::WAY | step::REPEAT) && voucher.is_missing());
    let to_done = |()| app_to(step::DONE);
    let body = move || match step.get() {
        step::WHAT => view! { <What /> }.into_any(),
        _ if asks_voucher.get() => view! { <Voucher /> }.into_any(),
        step::WAY_BACK => view! { <ChooseWayBack /> }.into_any(),
        step::SHEETS if app.doors.sheets.with(|sheets| !sheets.is_empty()) => {
            view! { <Sheets done=to_done /> }.into_any()
        }
        step::SHEETS.. => view! { <Done /> }.into_any(),
        other => way.screen(other),
    };
    view! {
        {body}
        <Between way />
    }
}

fn app_to(step: u8) {
    app().replace_with(Place { route: Route::Make, step });
}

/// Opens a wallet to try with; `busy` says whether it is on its way.
pub(crate) fn practise(busy: RwSignal<bool>) {
    busy.set(true);
    leptos::task::spawn_local(async move {
        app().practise().await;
        let _ = busy.try_set(false);
    });
}

#[component]
fn What() -> impl IntoView {
    let app = app();
    let voucher = app.make.voucher;
    let (practises, begins) = (RwSignal::new(false), RwSignal::new(false));
    let begin = move |()| {
        if voucher.standing.get_untracked() == Standing::Unknown && !voucher.looking.get_untracked() {
            app.look_at_voucher();
        }
        begins.set(true);
    };
    // On a slow network the server has not said yet whether it asks for a voucher.
    Effect::new(move |_| {
        if begins.get() && !voucher.looking.get() {
            begins.set(false);
            match voucher.standing.get_untracked() {
                Standing::Unknown => app.trouble.set(voucher.failed.get_untracked()),
                Standing::NotNeeded | Standing::Missing | Standing::Good => app.go_step(step::WAY),
            }
        }
    });
    let busy = Signal::derive(move || practises.get() || begins.get());
    let is_good = move || voucher.standing.get() == Standing::Good;
    view! {
        <Screen test="screen-make-what" title=k::MAKE_WHAT_TITLE>
            <Points points=vec![
                ("f-open", k::MAKE_WHAT_KEEP),
                ("s-locked", k::MAKE_WHAT_ONLY_YOU),
                ("s-share", k::MAKE_WHAT_SHOW),
            ] />
            {move || is_good().then(|| view! {
                <div data-testid="voucher-good".to_owned()><Note icon="s-done" says=k::VOUCHER_GOOD /></div>
            })}
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="make-practise" icon="a-play" label=k::PRACTICE_BEGIN disabled=busy press=move |()| practise(practises) />
                <Button test="make-begin" icon="a-forward" label=k::MAKE_BEGIN look=Look::Main disabled=begins press=begin />
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

/// Makes the wallet, which is open afterwards.
pub(crate) fn make(way: NewWay) {
    let app = app();
    if way.working.get_untracked() {
        return;
    }
    way.working.set(true);
    leptos::task::spawn_local(async move {
        let (handle, secret, voucher) = (way.draft.handle(), way.draft.secret(), way.draft.voucher.text());
        let command = WalletCommand::Make { handle, secret, voucher };
        let made = app.wallet.ask(command, Vec::new(), Some(shows_in(way.progress))).await;
        // The person went elsewhere meanwhile: a wallet must not open on a screen that nobody looks at.
        if way.working.try_set(false).is_some() {
            app.make.clear();
            if made.is_ok() {
                app.wallet.forget();
            }
            return;
        }
        match made {
            Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                app.wallet.take_papers(papers);
                app_to(step::WAY_BACK);
                app.make.clear();
            }
            Ok(_) => way.fail(Failure::Fault),
            // Another one is asked for, and the story waits.
            Err(ended) if way.draft.voucher.refuse(ended.failure()) => {}
            Err(ended) => way.fail(ended.failure()),
        }
    });
}
