//! The bar at the top: back and language; and voice, lock and cover, which come with the other screens.

use super::{Icon, Speaker};
use crate::state::{Place, Route, app, front};
use crate::text::{Language, keys as k, t};
use leptos::prelude::*;

/// The bar. Everything in it is in the same place on every screen.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let front = front();
    let goes_back = move || {
        let Place { route, step } = front.place.get();
        route != Route::Papers && !(route == Route::Start && step == 0)
    };
    view! {
        <header class="bar no-print">
            {move || {
                goes_back()
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="bar-button"
                                data-testid="back"
                                aria-label=t(k::BACK)
                                title=t(k::BACK)
                                on:click=move |_| front.back()
                            >
                                <Icon name="a-back" />
                            </button>
                        }
                    })
            }}
            <span class="bar-space".to_owned()></span>
            {move || (front.place.get() != Place::start()).then(|| view! { <LanguageSelect /> })}
            {move || front.screens().map(|screens| screens.tools())}
        </header>
    }
    .into_any()
}

/// What the bar has for whoever cannot read, and for whoever has something to hide.
#[component]
pub(crate) fn BarTools() -> impl IntoView {
    let app = app();
    let open = Memo::new(move |_| app.wallet.is_open());
    // A number or a story can be seen before a wallet is open.
    let shows_secrets = move || {
        matches!(app.place.get().route, Route::Make | Route::Open | Route::Recover | Route::HandIn | Route::Gallery)
    };
    view! {
        <Speaker test="speak" />
        {move || open.get().then(|| view! { <Lock /> })}
        {move || (open.get() || shows_secrets()).then(|| view! { <CoverButton /> })}
    }
    .into_any()
}

/// Lock.
#[component]
fn Lock() -> impl IntoView {
    let app = app();
    view! {
        <button type="button" class="bar-button" data-testid="lock" title=t(k::LOCK) on:click=move |_| app.lock()>
            <Icon name="a-lock" />
            <span class="bar-word">{t(k::LOCK)}</span>
        </button>
    }
    .into_any()
}

/// Cover.
#[component]
fn CoverButton() -> impl IntoView {
    let app = app();
    view! {
        <button type="button" class="bar-button cover" data-testid="cover" on:click=move |_| app.cover()>
            <Icon name="a-cover" />
            <span>{t(k::COVER)}</span>
        </button>
    }
    .into_any()
}

#[component]
fn LanguageSelect() -> impl IntoView {
    let front = front();
    let options = Language::ALL
        .into_iter()
        .map(|language| {
            view! {
                <option
                    value=language.code()
                    lang=language.code()
                    selected=move || front.language.get() == Some(language)
                >
                    {language.own_name()}
                </option>
            }
        })
        .collect_view();
    let change = move |event| {
        if let Some(language) = Language::from_code(&event_target_value(&event)) {
            front.speak(language, || {});
        }
    };
    view! {
        <label class="bar-language">
            <Icon name="a-language" />
            <select data-testid="language" aria-label=t(k::LANGUAGE) on:change=change>{options}</select>
        </label>
    }
    .into_any()
}
