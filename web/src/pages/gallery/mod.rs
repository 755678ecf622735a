//! Every token and every piece of screens in one place, with its states, for those who make them: what looks unlike its family
//! is seen here. The names are those of the code, in English; what the pieces say is said elsewhere too.

mod answers;
mod fields;
mod papers;
mod said;
mod tokens;

use crate::components::{Button, Look, Next, Screen};
use crate::text::keys as k;
use leptos::prelude::*;

/// The gallery.
#[component]
pub(crate) fn Gallery() -> impl IntoView {
    view! {
        <Screen test="screen-gallery" title=k::START_TITLE lead=k::MAKE_DONE_LEAD icon="s-pictures">
            {tokens::all()}
            {answers::all()}
            {fields::all()}
            {papers::all()}
            {said::all()}
            <Next>
                <Button test="gallery-plain" icon="a-print" label=k::PRINT press=nothing />
                <Button test="gallery-main" icon="a-forward" label=k::NEXT look=Look::Main press=nothing />
            </Next>
        </Screen>
    }
    .into_any()
}

/// A piece in all its states, under its name.
fn part(name: &'static str, shown: AnyView) -> AnyView {
    view! {
        <section class="group" data-part=name>
            <h2 lang="en" dir="ltr">{name}</h2>
            {shown}
        </section>
    }
    .into_any()
}

/// What a piece does when it is pressed here.
fn nothing(_: ()) {}
