//! My letterbox: what others handed in, and what was asked for.

mod ask;
mod look;
mod requests;

use crate::components::{Busy, Button, Dialog, FailureCard, Icon, Look as ButtonLook, Next, Note, Phrased, Screen};
use crate::core::Ended;
use crate::state::{Place, Route, app};
use crate::text::{date, in_words, keys as k, t};
use ask::{Ask, Asked};
use bridge::{DepositItem, DepositName, Failure, InboxCommand};
use leptos::prelude::*;
use look::Look;
pub(crate) use requests::Digits;
use requests::{Known, Requests};

/// The step where one thing that came is looked at.
const LOOK: u8 = 1;
/// The step where it is said what is asked for.
const ASK: u8 = 2;
/// The step with the code.
const ASKED: u8 = 3;

/// All that came and was asked for, or one of it.
#[component]
pub(crate) fn Inbox() -> impl IntoView {
    let app = app();
    let step = Memo::new(move |_| match app.place.get().step {
        LOOK if app.wallet.deposit.with(Option::is_none) => 0,
        ASKED if app.ask_for.made.with(Option::is_none) => ASK,
        step => step,
    });
    move || match step.get() {
        LOOK => view! { <Look /> }.into_any(),
        ASK => view! { <Ask /> }.into_any(),
        ASKED => match app.ask_for.made.get_untracked() {
            Some(made) => view! { <Asked made /> }.into_any(),
            None => ().into_any(),
        },
        _ => view! { <List /> }.into_any(),
    }
}

/// A question to the worker about the letterbox, and what went wrong.
#[derive(Clone, Copy)]
struct Asking {
    failed: RwSignal<Option<Failure>>,
}

#[component]
fn List() -> impl IntoView {
    let app = app();
    let asking = Asking { failed: RwSignal::new(None) };
    asking.see();
    let body = move || {
        match (app.wallet.inbox.get(), asking.failed.get()) {
        (_, Some(failure)) => view! {
            <FailureCard failure>
                <Button test="box-again" icon="a-again" label=k::TRY_AGAIN look=ButtonLook::Main press=move |()| asking.see() />
            </FailureCard>
        }
        .into_any(),
        (None, None) => view! { <Busy /> }.into_any(),
        (Some(mut inbox), None) => {
            // What is on its way among the papers is not offered a second time.
            app.wallet.keeping.with(|keeping| inbox.deposits.retain(|item| !keeping.contains(&item.deposit)));
            let nothing = inbox.deposits.is_empty().then(|| view! {
                <div class="empty" data-testid="box-empty">
                    <Icon name="s-mailbox" />
                    <p>{t(k::BOX_EMPTY)}</p>
                    <p class="hint">{t(k::BOX_LEAD)}</p>
                </div>
            });
            let of = inbox.deposits.len();
            let rows = (1..).zip(inbox.deposits).map(|(number, item)| view! { <Came item number of asking /> }).collect_view();
            view! {
                {nothing}
                <ul class="rows">{rows}</ul>
                <Requests requests=inbox.requests asking />
                <Known known=inbox.known asking />
            }
            .into_any()
        }
    }
    };
    view! {
        <Screen test="screen-inbox" title=k::BOX_TITLE>
            {body}
            <Next>
                <Button test="box-ask" icon="a-ask" label=k::BOX_ASK look=ButtonLook::Main press=move |()| {
                    app.ask_for.clear();
                    app.go_step(ASK);
                } />
            </Next>
        </Screen>
    }
    .into_any()
}

/// One thing that came. What it is, nobody knows before it is opened.
#[component]
fn Came(item: DepositItem, number: usize, of: usize, asking: Asking) -> impl IntoView {
    let app = app();
    let refusing = RwSignal::new(false);
    let name = StoredValue::new(item.deposit);
    let look = move |()| {
        app.wallet.deposit.set(Some(name.get_value()));
        app.go_step(LOOK);
    };
    let asked_for = if item.asked_for.is_empty() { k::BOX_PAPERS.say() } else { item.asked_for };
    let asked_words = in_words(&asked_for);
    let (came, megabytes) = (item.day, item.size.div_ceil(1_000_000));
    let about = format!("{asked_words} {number}");
    let about_refuse = about.clone();
    view! {
        <li class="share-row" data-testid="box-item">
            <div class="share-what">
                <p class="share-titles">{(of > 1).then(|| format!("{number} · "))}<Phrased stored=asked_for /></p>
                <p class="share-fact"><Icon name="a-calendar" /><span>{move || k::box_day(date(came)).say()} " · " {move || k::box_size(megabytes).say()}</span></p>
            </div>
            <div class="share-do">
                <Button test="box-look" icon="a-look" label=k::BOX_LOOK about look=ButtonLook::Main press=look />
                <Button test="box-refuse" icon="a-refuse" label=k::BOX_REFUSE about=about_refuse press=move |()| refusing.set(true) />
            </div>
            {move || refusing.get().then(|| view! {
                <Refusing close=move |()| refusing.set(false) refuse=move |()| asking.refuse(name.get_value()) />
            })}
        </li>
    }
    .into_any()
}

/// Whether it is really not wanted.
#[component]
fn Refusing(
    /// It is wanted after all.
    #[prop(into)]
    close: Callback<()>,
    /// It is not.
    #[prop(into)]
    refuse: Callback<()>,
) -> impl IntoView {
    view! {
        <Dialog test="dialog-refuse" title=k::BOX_REFUSE_TITLE close>
            <Note icon="s-bin" says=k::BOX_REFUSE_NOTE />
            <div class="row">
                <Button test="refuse-yes" icon="a-refuse" label=k::BOX_REFUSE_YES look=ButtonLook::Danger press=move |()| {
                    close.run(());
                    refuse.run(());
                } />
                <Button test="refuse-no" icon="a-close" label=k::CANCEL press=close />
            </div>
        </Dialog>
    }
    .into_any()
}

impl Asking {
    fn see(self) {
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            if let Err(ended) = app().wallet.change_inbox(InboxCommand::See).await {
                self.fail(ended);
            }
        });
    }

    /// Refuses what came, and goes back to the list.
    fn refuse(self, deposit: DepositName) {
        self.change(InboxCommand::Refuse { deposit }, || {
            app().say(k::TOAST_BOX_REFUSED, Vec::new());
            if app().place.get_untracked().step == LOOK {
                app().return_to(Place { route: Route::Inbox, step: 0 });
            }
        });
    }

    /// Does it, then calls `done`; what does not arrive is said loudly, over the list that is still true.
    fn change(self, command: InboxCommand, done: impl FnOnce() + 'static) {
        leptos::task::spawn_local(async move {
            match app().wallet.change_inbox(command).await {
                Ok(()) => done(),
                Err(ended) => drop(app().fail(ended)),
            }
        });
    }

    fn fail(self, ended: Ended) {
        if ended.failure() == Failure::OpenAgain {
            app().fail(ended);
        } else {
            let _ = self.failed.try_set(Some(ended.failure()));
        }
    }
}
