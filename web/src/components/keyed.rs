//! Lists whose rows stay.

use leptos::prelude::*;

/// A list whose rows stay on the screen as long as they are in it: a touch in the moment of a change finds what it was
/// meant for, and a row keeps the focus. What changes inside a row, the row follows by itself.
///
/// One component, not one a list: each would be made anew for its types, and downloaded.
#[component]
pub(crate) fn Keyed(
    /// A name for each row, none twice, in the order of the rows.
    #[prop(into)]
    keys: Signal<Vec<String>>,
    /// Makes a row out of its place and its name.
    #[prop(into)]
    row: Callback<(ReadSignal<usize>, String), AnyView>,
) -> impl IntoView {
    let children = move |place, key| row.run((place, key));
    view! { <ForEnumerate each=move || keys.get() key=Clone::clone children /> }.into_any()
}
