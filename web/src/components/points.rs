//! What matters, each with its picture.

use super::Icon;
use crate::text::{Wording, t};
use leptos::prelude::*;

/// A few sentences, each with its picture.
#[component]
pub(crate) fn Points(
    /// Picture and sentence.
    points: Vec<(&'static str, Wording)>,
    /// Whether they stand beside the matter.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let points = points.into_iter().map(|(icon, says)| view! { <li><Icon name=icon /><span>{t(says)}</span></li> });
    view! { <ul class="points no-print" class:small=small>{points.collect_view()}</ul> }.into_any()
}
