//! Why there is no passkey, and what else can be done.

use super::Note;
use crate::passkey::PasskeyProblem;
use crate::text::keys as k;
use leptos::prelude::*;

/// A remark, as long as there is something to say.
#[component]
pub(crate) fn PasskeyNote(
    /// What is.
    problem: RwSignal<Option<PasskeyProblem>>,
) -> impl IntoView {
    let note = move || {
        problem.get().map(|problem| {
            let says = match problem {
                PasskeyProblem::Unsupported | PasskeyProblem::NoPrf => k::PASSKEY_CANNOT,
                PasskeyProblem::Refused => k::PASSKEY_REFUSED,
                PasskeyProblem::Failed => k::PASSKEY_FAILED,
            };
            view! { <Note icon="s-phone" says /> }
        })
    };
    view! { <div role="status" data-testid="passkey-note">{note}</div> }.into_any()
}
