//! A link, read from its code or pasted.

use super::{Button, Look, Scan, focus_title};
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// A link on its way in.
#[derive(Clone, Copy)]
pub(crate) struct LinkEntry {
    typed: RwSignal<String>,
    /// Whether the camera is wanted.
    camera: RwSignal<bool>,
    /// What was shown last is something else.
    is_other: RwSignal<bool>,
    take: Callback<String, bool>,
}

impl LinkEntry {
    /// `take` hears each text, and says whether it is a link of the right kind. Any other, perhaps of a poster on the wall,
    /// changes nothing.
    pub(crate) fn new(camera: RwSignal<bool>, take: impl Fn(String) -> bool + Send + Sync + 'static) -> Self {
        Self { typed: RwSignal::default(), camera, is_other: RwSignal::new(false), take: Callback::new(take) }
    }

    /// Whether nothing is typed; tracked.
    pub(crate) fn is_empty(self) -> bool {
        self.typed.with(|typed| typed.trim().is_empty())
    }

    /// Takes what is typed.
    pub(crate) fn submit(self) {
        if !untrack(|| self.is_empty()) {
            self.show(self.typed.get_untracked());
        }
    }

    /// Takes the camera. The button is gone then, and with it the place where the keyboard was.
    fn look(self) {
        self.camera.set(true);
        leptos::task::spawn_local(focus_title());
    }

    fn show(self, text: String) {
        let is_one = self.take.run(text);
        // The screen may be gone by then.
        let _ = self.is_other.try_set(!is_one);
    }
}

/// The camera, once it is wanted, and the field. The camera is what most have: the screen shows what goes on with the field once something
/// is in it.
#[component]
pub(crate) fn EnterLink(
    /// For tests: of the button and of the field.
    test: (&'static str, &'static str),
    /// The link.
    entry: LinkEntry,
    /// What is said of anything else.
    other: Wording,
) -> impl IntoView {
    let (camera, field) = test;
    let why = format!("{field}-why");
    let found = Callback::new(move |text: String| entry.show(text));
    // What goes on with the field is the main thing once something is in it.
    let is_empty = Memo::new(move |_| entry.is_empty());
    let eye = move || {
        if entry.camera.get() {
            return view! { <Scan found /> }.into_any();
        }
        let look = if is_empty.get() { Look::Main } else { Look::Plain };
        view! {
            <div class="row">
                <Button test=camera icon="a-scan" label=k::HAND_LINK_CAMERA look press=move |()| entry.look() />
            </div>
        }
        .into_any()
    };
    view! {
        {eye}
        <form on:submit=move |event| { event.prevent_default(); entry.submit(); }>
            <label class="field">
                <span>{t(k::MADE_LINK)}</span>
                <input
                    type="text"
                    dir="auto"
                    data-testid=field
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=why.clone()
                    prop:value=entry.typed
                    on:input=move |event| {
                        entry.is_other.set(false);
                        entry.typed.set(event_target_value(&event));
                    }
                />
            </label>
            <p class="missing" id=why role="status">
                {move || entry.is_other.get().then(|| other.say())}
            </p>
        </form>
    }
    .into_any()
}
