//! A short message at the edge of the screen.

use super::{Button, focus_title};
use crate::state::app;
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// The message, if there is one. It goes by itself; what it offers can be done elsewhere too.
#[component]
pub(crate) fn ToastBar() -> impl IntoView {
    let app = app();
    let shown = move || {
        app.toast.get().map(|toast| {
            let papers = toast.take_back;
            let take_back = (!papers.is_empty()).then(|| Callback::new(move |()| app.take_back(papers.clone())));
            // What it offered may have had the focus.
            on_cleanup(|| leptos::task::spawn_local(focus_title()));
            view! { <ToastNote says=toast.says take_back /> }
        })
    };
    view! { <div class="toasts no-print" role="status">{shown}</div> }.into_any()
}

/// One message.
#[component]
pub(crate) fn ToastNote(
    /// What it says.
    says: Wording,
    /// Takes back what was done, if that can be.
    take_back: Option<Callback<()>>,
) -> impl IntoView {
    let take_back =
        take_back.map(|press| view! { <Button test="toast-take-back" icon="a-restore" label=k::TAKE_BACK press /> });
    view! {
        <div class="toast" data-testid="toast">
            <span>{t(says)}</span>
            {take_back}
        </div>
    }
    .into_any()
}
