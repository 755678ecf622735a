//! How far something is.

use super::Icon;
use crate::text::{Wording, keys as k};
use bridge::{Progress, Step};
use leptos::prelude::*;

/// A bar, and a sentence of what is going on.
#[component]
pub(crate) fn ProgressBar(
    /// How far; `None` before anything is known.
    #[prop(into)]
    progress: Signal<Option<Progress>>,
) -> impl IntoView {
    // The sentence changes with the step and the page, not with every piece sent: a screen reader is not to be flooded.
    let sentence = Memo::new(move |_| progress.get().map_or(k::STEP_READING, says));
    let waiting = move || progress.get().is_some_and(|progress| progress.step == Step::Waiting);
    let value = move || {
        let known = progress.get().filter(|progress| progress.step != Step::Unlocking);
        known.map(|progress| (progress.done.saturating_mul(100) / progress.total.max(1)).to_string())
    };
    view! {
        <div class="progress" class:waiting=waiting data-testid="progress">
            <p role="status">
                {move || waiting().then(|| view! { <Icon name="s-offline" /> })}
                <span>{move || sentence.get().say()}</span>
            </p>
            <progress max="100" value=value aria-label=move || sentence.get().say()></progress>
        </div>
    }
    .into_any()
}

/// Something takes a moment, and it is not known how long.
#[component]
pub(crate) fn Busy() -> impl IntoView {
    view! { <ProgressBar progress=Signal::stored(None) /> }.into_any()
}

fn says(progress: Progress) -> Wording {
    let Progress { step, done, total } = progress;
    match step {
        Step::Unlocking => k::STEP_UNLOCKING,
        Step::Drawing => k::step_drawing((done + 1).min(total), total),
        Step::Encrypting => k::STEP_ENCRYPTING,
        Step::Sending => k::step_sending(total.div_ceil(1_000_000)),
        Step::Waiting => k::STEP_WAITING,
        Step::Receiving => k::STEP_RECEIVING,
    }
}
