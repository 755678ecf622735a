//! Big choices: a picture, a word, and perhaps a sentence.

use super::Icon;
use crate::text::{Wording, t};
use leptos::prelude::*;

/// Several big choices.
#[component]
pub(crate) fn Ways(
    /// How many beside each other where there is room: 2 or 3.
    #[prop(optional)]
    two: bool,
    children: Children,
) -> impl IntoView {
    view! { <div class="ways" class:two=two>{children()}</div> }.into_any()
}

/// One of them.
#[component]
pub(crate) fn Way(
    /// For tests.
    test: &'static str,
    /// Its picture.
    icon: &'static str,
    /// What it says.
    label: Wording,
    /// Why one would choose it.
    #[prop(optional)]
    why: Option<Wording>,
    /// Whether it is what most people choose.
    #[prop(optional)]
    first: bool,
    /// What it does.
    #[prop(into)]
    press: Callback<()>,
) -> impl IntoView {
    let class = if first { "way way-first" } else { "way" };
    view! {
        <button type="button" class=class data-testid=test on:click=move |_| press.run(())>
            <Icon name=icon />
            <span>{t(label)}{why.map(|why| view! { <small>{t(why)}</small> })}</span>
        </button>
    }
    .into_any()
}
