//! The speaker button reads the screen aloud, and what says the names of pictures.

use super::{Button, Dialog, Icon, Look};
use crate::state::app;
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// A button that reads the screen aloud; not shown where there is neither a recording nor a voice for the language.
#[component]
pub(crate) fn Speaker(
    /// For tests.
    test: &'static str,
) -> impl IntoView {
    let voices = app().voices;
    let can_speak = Memo::new(move |_| voices.can_speak());
    let press = move |event: web_sys::MouseEvent| {
        if voices.speaks.get_untracked() {
            voices.hush();
            return;
        }
        voices.bring();
        let button = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
        voices.say(&words_around(button));
    };
    move || {
        can_speak.get().then(|| {
            view! {
                <button
                    type="button"
                    class="bar-button"
                    data-testid=test
                    aria-label=t(k::SPEAK)
                    title=t(k::SPEAK)
                    aria-pressed=move || voices.speaks.get().to_string()
                        on:click=press
                >
                    <Icon name="a-speak" />
                </button>
            }
        })
    }
}

/// The words of the dialog that the button is in, or of the screen, but for what nobody else may hear: pictures, digits (`data-secret`).
fn words_around(button: Option<Element>) -> String {
    let dialog = button.and_then(|button| button.closest("dialog").ok().flatten());
    let Some(shown) = dialog.or_else(|| document().get_element_by_id("main")) else { return String::new() };
    let classes = shown.class_list();
    // Style hides what is secret, so that it is no part of the text; nothing is painted before it is shown again.
    let hidden = classes.add_1("unspoken").is_ok();
    let text = shown.dyn_ref::<HtmlElement>().filter(|_| hidden).map(HtmlElement::inner_text).unwrap_or_default();
    let _ = classes.remove_1("unspoken");
    text
}

/// A button that has names of pictures said. Before the first time it asks who can hear.
#[component]
pub(crate) fn SecretSpeaker(
    /// For tests.
    test: &'static str,
    /// What it says.
    #[prop(into)]
    label: Signal<Wording>,
    /// What it does, once the person knows who can hear.
    #[prop(into)]
    press: Callback<()>,
) -> impl IntoView {
    let voices = app().voices;
    let can_speak = Memo::new(move |_| voices.can_speak());
    let asks = RwSignal::new(false);
    let touched = move |_| {
        voices.bring();
        if voices.warned.get_untracked() {
            press.run(());
        } else {
            asks.set(true);
        }
    };
    let go_on = move |()| {
        asks.set(false);
        voices.warned.set(true);
        press.run(());
    };
    let leave = move |()| asks.set(false);
    move || {
        can_speak.get().then(|| {
            view! {
                <button type="button" class="button quiet" data-testid=test on:click=touched>
                    <Icon name="a-speak" />
                    <span>{move || label.get().say()}</span>
                </button>
                {move || asks.get().then(|| view! {
                    <Dialog test="dialog-names" title=k::NAMES_WARN_TITLE close=leave>
                        <p>{t(k::NAMES_WARN)}</p>
                        <div class="row">
                            <Button test="names-yes" icon="a-speak" label=k::NAMES_YES look=Look::Main press=go_on />
                            <Button test="names-no" icon="a-close" label=k::CANCEL press=leave />
                        </div>
                    </Dialog>
                })}
            }
        })
    }
}
