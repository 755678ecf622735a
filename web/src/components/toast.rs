//! A short message at the edge of the screen.

use super::{Icon, focus_title};
use crate::state::app;
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// The message, if there is one. It goes by itself; what it offers can be done elsewhere too.
#[component]
pub(crate) fn ToastBar() -> impl IntoView {
    let app = app();
    let shown = move || {
        app.toast.get().map(|toast| {
            let papers = toast.take_back;
            let take_back = (!papers.is_empty()).then(|| {
                view! {
                    <button
                        type="button"
                        class="button"
                        data-testid="toast-take-back"
                        on:click=move |_| app.take_back(papers.clone())
                    >
                        <Icon name="a-restore" />
                        <span>{t(k::TAKE_BACK)}</span>
                    </button>
                }
            });
            // What it offered may have had the focus.
            on_cleanup(|| leptos::task::spawn_local(focus_title()));
            view! {
                <div class="toast" data-testid="toast">
                    <span>{t(toast.says)}</span>
                    {take_back}
                </div>
            }
        })
    };
    view! { <div class="toasts no-print" role="status">{shown}</div> }.into_any()
}
