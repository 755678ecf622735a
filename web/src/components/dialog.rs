//! A native dialog.

use super::{Icon, Speaker, focus_title};
use crate::state::app;
use crate::text::{Wording, keys as k, t};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A modal dialog, shown as long as it is in the view. Escape asks to close it.
#[component]
pub(crate) fn Dialog(
    /// For tests: `dialog-…`.
    test: &'static str,
    /// Its title.
    title: Wording,
    /// Escape was pressed.
    #[prop(into)]
    close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let before = StoredValue::new_local(document().active_element());
    let open = Memo::new(move |_| app().wallet.is_open());
    Effect::new(move |_| {
        if let Some(dialog) = node.get() {
            // A dialog in the document that is not open can always be shown.
            let _ = dialog.show_modal();
        }
    });
    on_cleanup(move || {
        if let Some(element) =
            before.try_get_value().flatten().and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = element.focus();
        }
        // What had the focus before may be gone.
        leptos::task::spawn_local(focus_title());
    });
    view! {
        <dialog
            node_ref=node
            class="dialog no-print"
            data-testid=test
            aria-labelledby=format!("{test}-title")
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                close.run(());
            }
        >
            <h2 id=format!("{test}-title")>{t(title)}</h2>
            {children()}
            // Behind the buttons: the first of those has the focus.
            <div class="dialog-tools">
                <Speaker test="dialog-speak" />
                {move || open.get().then(|| view! { <CoverHere /> })}
            </div>
        </dialog>
    }
    .into_any()
}

/// A modal dialog lies over the bar, so the way to hide everything at once is in it too.
#[component]
fn CoverHere() -> impl IntoView {
    view! {
        <button type="button" class="bar-button cover dialog-cover" data-testid="dialog-cover" on:click=|_| app().cover()>
            <Icon name="a-cover" />
            <span>{t(k::COVER)}</span>
        </button>
    }
    .into_any()
}
