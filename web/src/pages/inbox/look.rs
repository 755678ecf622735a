//! One thing that came: what it is, who says they sent it, and whether it is kept.

use super::requests::Digits;
use super::{Asking, Refusing};
use crate::components::{
    Button, FailureCard, Icon, Look as ButtonLook, Next, Note, ProgressBar, Screen, Shown, ShownPaper, focus_title,
};
use crate::core::{Answer, shows_in};
use crate::state::{Becomes, Incoming, Place, Route, app, title_from_stem};
use crate::text::{keys as k, t};
use bridge::{
    DepositName, DepositView, Details, Failure, InboxCommand, Progress, SignerView, WalletCommand, WalletReply,
};
use leptos::html;
use leptos::prelude::*;
use web_sys::Blob;

/// What came, on its way to the screen.
#[derive(Clone, Copy)]
struct Opened {
    deposit: StoredValue<DepositName>,
    view: RwSignal<Option<DepositView>>,
    file: StoredValue<Option<Blob>, LocalStorage>,
    shown: RwSignal<Option<Shown>>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
    /// While it is drawn.
    turn: RwSignal<Option<u32>>,
}

/// One thing that came.
#[component]
pub(super) fn Look() -> impl IntoView {
    let Some(deposit) = app().wallet.deposit.get_untracked() else { return ().into_any() };
    let opened = Opened {
        deposit: StoredValue::new(deposit),
        view: RwSignal::new(None),
        file: StoredValue::new_local(None),
        shown: RwSignal::new(None),
        progress: RwSignal::new(None),
        failed: RwSignal::new(None),
        turn: RwSignal::new(None),
    };
    opened.fetch();
    on_cleanup(move || opened.stop_drawing());
    let refusing = RwSignal::new(false);
    let asking = Asking { failed: RwSignal::new(None) };
    let is_here = Memo::new(move |_| opened.view.with(Option::is_some));
    let body = move || match (opened.view.get(), opened.failed.get()) {
        (_, Some(failure)) => view! { <Failed failure opened /> }.into_any(),
        (None, None) => {
            view! { <div class="stage waiting".to_owned()><ProgressBar progress=opened.progress /></div> }.into_any()
        }
        (Some(view), None) => view! { <What opened view /> }.into_any(),
    };
    view! {
        <Screen test="screen-inbox-look" title=k::LOOK_TITLE>
            {body}
            <Next>
                <Button test="look-refuse" icon="a-refuse" label=k::BOX_REFUSE press=move |()| refusing.set(true) />
                {move || is_here.get().then(|| view! {
                    <Button test="look-keep" icon="a-keep" label=k::LOOK_KEEP look=ButtonLook::Main press=move |()| opened.keep() />
                })}
            </Next>
            {move || refusing.get().then(|| view! {
                <Refusing close=move |()| refusing.set(false) refuse=move |()| asking.refuse(opened.deposit.get_value()) />
            })}
        </Screen>
    }
    .into_any()
}

#[component]
fn Failed(failure: Failure, opened: Opened) -> impl IntoView {
    // What cannot be opened will not open later either.
    let for_good = matches!(failure, Failure::NotADeposit | Failure::NotThere);
    let again = (!for_good).then(|| {
        view! {
            <Button test="look-again" icon="a-again" label=k::TRY_AGAIN look=ButtonLook::Main press=move |()| opened.fetch() />
        }
    });
    view! { <FailureCard failure>{again}</FailureCard> }.into_any()
}

/// What it says of itself, and what is on it.
#[component]
fn What(opened: Opened, view: DepositView) -> impl IntoView {
    let from = if view.from.is_empty() { k::SHARED_UNREADABLE.say() } else { view.from.clone() };
    let has_title = !view.title.is_empty();
    let has_note = !view.note.is_empty();
    let shown = move || match opened.shown.get() {
        Some(shown) => view! { <ShownPaper shown nothing=k::LOOK_NOT_DRAWN /> }.into_any(),
        None => {
            view! { <div class="stage waiting".to_owned()><ProgressBar progress=opened.progress /></div> }.into_any()
        }
    };
    view! {
        <div class="came" data-testid="look-what">
            {has_title.then(|| view! { <p class="paper-title"><bdi>{view.title.clone()}</bdi></p> })}
            <p class="share-fact"><Icon name="a-person" /><bdi data-testid="look-from">{from}</bdi></p>
            {has_note.then(|| view! { <p class="paper-note"><bdi>{view.note.clone()}</bdi></p> })}
            <Signed opened view=view.clone() />
        </div>
        {shown}
    }
    .into_any()
}

/// Whether it is known who sent it.
#[component]
fn Signed(opened: Opened, view: DepositView) -> impl IntoView {
    let impostor = view.impostor.then(|| {
        view! { <div role="alert" data-testid="look-impostor"><Note icon="s-warning" says=k::LOOK_IMPOSTOR /></div> }
    });
    let by = match view.signer {
        None => view! { <p class="hint" data-testid="look-unsigned">{t(k::LOOK_UNSIGNED)}</p> }.into_any(),
        Some(SignerView { known_as: Some(name), .. }) => view! {
            <p class="share-fact known-by" role="status" data-testid="look-known"><Icon name="a-shield" /><span>{t(k::look_known(name))}</span></p>
        }
        .into_any(),
        // Whoever takes a known name is not to become known under it.
        Some(_) if view.impostor => ().into_any(),
        Some(signer) => view! { <Compare opened signer from=view.from /> }.into_any(),
    };
    view! { {impostor} {by} }.into_any()
}

/// A signature of somebody who is not known yet: thirty digits, and a name once they were compared.
#[component]
fn Compare(opened: Opened, signer: SignerView, from: String) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let calls_itself = StoredValue::new(from);
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // A field on the screen takes the focus.
            let _ = field.focus();
        }
    });
    let (asks, busy) = (RwSignal::new(false), RwSignal::new(false));
    let key = StoredValue::new(signer.signer);
    let empty = Signal::derive(move || name.with(|name| name.trim().is_empty()) || busy.get());
    let remember = move |()| {
        if empty.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.get_untracked().trim().to_owned();
        leptos::task::spawn_local(async move {
            let command = InboxCommand::Know {
                signer: key.get_value(),
                name: name.clone(),
                calls_itself: calls_itself.get_value(),
            };
            let known = app().wallet.change_inbox(command).await;
            let _ = busy.try_set(false);
            match known {
                Ok(()) => {
                    app().say(k::look_known(name.clone()), Vec::new());
                    opened.known_as(name);
                    focus_title().await;
                }
                Err(ended) => drop(app().fail(ended)),
            }
        });
    };
    view! {
        <div class="compare" data-testid="look-compare">
            <p><Icon name="a-fingerprint" /><span>{t(k::LOOK_COMPARE)}</span></p>
            <Digits fingerprint=signer.fingerprint />
            {move || if asks.get() {
                view! {
                    <label class="field">
                        <span>{t(k::LOOK_NAME)}</span>
                        <input
                            type="text"
                            dir="auto"
                            data-testid="look-name"
                            maxlength="200"
                            autocomplete="off"
                            node_ref=field
                            prop:value=name
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </label>
                    <Button test="look-remember" icon="a-check" label=k::LOOK_REMEMBER disabled=empty press=remember />
                }
                .into_any()
            } else {
                view! { <Button test="look-same" icon="a-check" label=k::LOOK_SAME press=move |()| asks.set(true) /> }.into_any()
            }}
        </div>
    }
    .into_any()
}

/// Who sent it, and how sure that is: what the paper will say of itself.
fn who_words(view: &DepositView) -> String {
    match &view.signer {
        Some(SignerView { known_as: Some(name), .. }) => k::kept_known(name.clone()).say(),
        Some(_) | None if view.from.is_empty() => String::new(),
        Some(_) | None => k::kept_says(view.from.clone()).say(),
    }
}

impl Opened {
    fn fetch(self) {
        let app = app();
        self.failed.set(None);
        let command = WalletCommand::Inbox(InboxCommand::Look { deposit: self.deposit.get_value() });
        leptos::task::spawn_local(async move {
            let asked = app.wallet.ask(command, Vec::new(), Some(shows_in(self.progress))).await;
            match asked {
                Ok(Answer { reply: WalletReply::Deposit(view), buffers }) => self.show(view, buffers.first()).await,
                Ok(_) => drop(self.failed.try_set(Some(Failure::Fault))),
                Err(ended) if ended.failure() == Failure::OpenAgain => drop(app.fail(ended)),
                Err(ended) => drop(self.failed.try_set(Some(ended.failure()))),
            }
        });
    }

    async fn show(self, view: DepositView, bytes: Option<&js_sys::ArrayBuffer>) {
        let file = bytes.and_then(|bytes| Blob::new_with_buffer_source_sequence(&js_sys::Array::of1(bytes)).ok());
        if let Some(bytes) = bytes {
            js_sys::Uint8Array::new(bytes).fill(0, 0, bytes.byte_length());
        }
        let Some(file) = file else {
            let _ = self.failed.try_set(Some(Failure::Fault));
            return;
        };
        // The screen may have been left meanwhile.
        if self.view.try_set(Some(view)).is_some() {
            return;
        }
        self.file.try_set_value(Some(file.clone()));
        let shown = app().wallet.look_at_file(&file, shows_in(self.progress), self.turn).await;
        let _ = self.shown.try_set(Some(shown));
    }

    /// The person compared the digits: it has a name from now on.
    fn known_as(self, name: String) {
        let _ = self.view.try_update(|view| {
            if let Some(DepositView { signer: Some(signer), .. }) = view {
                signer.known_as = Some(name);
            }
        });
    }

    /// A drawing that nobody looks at keeps nobody waiting.
    fn stop_drawing(self) {
        if let Some(turn) = self.turn.try_get_untracked().flatten() {
            app().wallet.stop_turn(turn);
        }
    }

    /// Puts it among the papers, where it is seen how that goes.
    fn keep(self) {
        let app = app();
        let deposit = self.deposit.get_value();
        let is_kept = app.wallet.keeping.with_untracked(|keeping| keeping.contains(&deposit));
        let (Some(view), Some(file), false) = (self.view.get_untracked(), self.file.get_value(), is_kept) else {
            return;
        };
        self.stop_drawing();
        app.wallet.keeping.update(|keeping| keeping.push(deposit.clone()));
        let lines = [who_words(&view), view.note];
        let note = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let details = Details { title: title_from_stem(&view.title), note, ..Details::default() };
        app.take_in(vec![Incoming::new(file, Becomes::Deposit(deposit, details))]);
        app.return_to(Place { route: Route::Papers, step: 0 });
    }
}
