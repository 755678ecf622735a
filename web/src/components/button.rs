//! Buttons: a picture and a word, always.

use super::Icon;
use crate::text::{Wording, t};
use leptos::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// The next step.
    Main,
    /// One of several.
    #[default]
    Plain,
    /// Beside the matter.
    Quiet,
    /// Takes something away.
    Danger,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button main",
            Self::Plain => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button with a picture and a word.
#[component]
pub(crate) fn Button(
    /// For tests.
    test: &'static str,
    /// Its picture.
    icon: &'static str,
    /// What it says.
    label: Wording,
    /// How much it stands out.
    #[prop(optional)]
    look: Look,
    /// What it is about, where several on a screen say the same: for a screen reader.
    #[prop(optional, into)]
    about: Option<String>,
    /// Whether it cannot be pressed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What it does.
    #[prop(into)]
    press: Callback<()>,
) -> impl IntoView {
    let says = label.clone();
    let about = about.map(|about| move || format!("{}: {about}", says.say()));
    view! {
        <button type="button" class=look.class() data-testid=test aria-label=about disabled=disabled on:click=move |_| press.run(())>
            <Icon name=icon />
            <span>{t(label)}</span>
        </button>
    }
    .into_any()
}

/// The next step, always in the same place: the lower edge of the screen.
#[component]
pub(crate) fn Next(children: Children) -> impl IntoView {
    view! { <div class="next no-print">{children()}</div> }.into_any()
}
