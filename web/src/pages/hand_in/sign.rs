//! Signing for an organisation: with a key that it keeps in a file, as it keeps its stamp in a drawer.

use crate::components::{AddTile, Button, Icon, Look, Note};
use crate::core::Answer;
use crate::pages::inbox::Digits;
use crate::state::{app, save_blob};
use crate::text::{keys as k, t};
use bridge::{Failure, HandInCommand, SigningKey, WalletCommand, WalletReply};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

/// The name of the file that the key is kept in.
const KEY_FILE: &str = "farde-signing-key.txt";
/// A key has 43 characters: whatever is larger is another file.
const KEY_FILE_BYTES: f64 = 1_000.0;

/// Signing, folded away: most people need not.
#[component]
pub(super) fn Sign() -> impl IntoView {
    let draft = app().hand_in;
    let wrong = RwSignal::new(false);
    let body = move || match draft.key.get() {
        Some(key) => view! { <Signing key wrong /> }.into_any(),
        None => view! { <WithoutKey wrong /> }.into_any(),
    };
    view! {
        <details class="fold" data-testid="sign" open=draft.key.with_untracked(Option::is_some)>
            <summary><Icon name="a-down" /><span>{t(k::SIGN_TITLE)}</span></summary>
            <p>{t(k::SIGN_WHY)}</p>
            {body}
            <p class="missing" role="status">{move || wrong.get().then(|| k::SIGN_NOT_A_KEY.say())}</p>
        </details>
    }
    .into_any()
}

#[component]
fn WithoutKey(wrong: RwSignal<bool>) -> impl IntoView {
    let open = move |files: Vec<File>| {
        leptos::task::spawn_local(async move {
            match read_key(files.first()).await {
                Some(key) => ask(HandInCommand::UseKey { key }, wrong).await,
                None => drop(wrong.try_set(true)),
            }
        });
    };
    let draw = move |()| {
        app().hand_in.saved.set(false);
        leptos::task::spawn_local(ask(HandInCommand::DrawKey, wrong));
    };
    view! {
        <AddTile test="sign-open" several=false label=k::SIGN_OPEN why=k::SIGN_OPEN_WHY chosen=open />
        <Button test="sign-draw" icon="a-add" label=k::SIGN_DRAW press=draw />
    }
    .into_any()
}

/// The digits that people compare; of a new key, the file that must be saved.
#[component]
fn Signing(key: SigningKey, wrong: RwSignal<bool>) -> impl IntoView {
    let drop_key = move |()| leptos::task::spawn_local(ask(HandInCommand::DropKey, wrong));
    let new = key.secret.map(|secret| {
        let secret = StoredValue::new(secret);
        let save = move |()| {
            let text = js_sys::Array::of1(&secret.get_value().into());
            if let Ok(file) = Blob::new_with_str_sequence(&text) {
                save_blob(&file, KEY_FILE);
                app().hand_in.saved.set(true);
            }
        };
        view! {
            <Note icon="s-key" says=k::SIGN_SAVE_WHY />
            <Button test="sign-save" icon="a-download" label=k::SIGN_SAVE look=Look::Main press=save />
        }
    });
    view! {
        <p class="share-fact"><Icon name="a-fingerprint" /><span>{t(k::SIGN_DIGITS)}</span></p>
        <Digits fingerprint=key.fingerprint />
        {new}
        <Button test="sign-drop" icon="a-close" label=k::SIGN_DROP look=Look::Quiet press=drop_key />
    }
    .into_any()
}

async fn read_key(file: Option<&File>) -> Option<String> {
    let file = file.filter(|file| file.size() <= KEY_FILE_BYTES)?;
    JsFuture::from(file.text()).await.ok()?.as_string()
}

async fn ask(command: HandInCommand, wrong: RwSignal<bool>) {
    let app = app();
    let _ = wrong.try_set(false);
    match app.wallet.ask(WalletCommand::HandIn(command), Vec::new(), None).await {
        Ok(Answer { reply: WalletReply::Signer(key), .. }) => app.hand_in.key.set(key),
        Ok(_) => app.trouble.set(Some(Failure::Fault)),
        Err(ended) if ended.failure() == Failure::BadInput => drop(wrong.try_set(true)),
        Err(ended) => app.trouble.set(Some(ended.failure())),
    }
}
