//! The kinds of paper: a short name that is stored, a picture, a colour and a word.

use super::Icon;
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// A kind of paper. Its colour is the class `kind-<slug>`.
pub(crate) struct Kind {
    /// What is stored.
    pub(crate) slug: &'static str,
    /// Its picture.
    pub(crate) icon: &'static str,
    /// Its name.
    pub(crate) name: Wording,
}

/// All kinds, in the order of the dividers. A slug is never changed: it is stored in wallets.
pub(crate) static KINDS: [Kind; 16] = [
    Kind { slug: "identity", icon: "k-identity", name: k::KIND_IDENTITY },
    Kind { slug: "residence", icon: "k-residence", name: k::KIND_RESIDENCE },
    Kind { slug: "income", icon: "k-income", name: k::KIND_INCOME },
    Kind { slug: "welfare", icon: "k-welfare", name: k::KIND_WELFARE },
    Kind { slug: "health", icon: "k-health", name: k::KIND_HEALTH },
    Kind { slug: "housing", icon: "k-housing", name: k::KIND_HOUSING },
    Kind { slug: "work", icon: "k-work", name: k::KIND_WORK },
    Kind { slug: "school", icon: "k-school", name: k::KIND_SCHOOL },
    Kind { slug: "family-children", icon: "k-family-children", name: k::KIND_FAMILY_CHILDREN },
    Kind { slug: "social-report", icon: "k-social-report", name: k::KIND_SOCIAL_REPORT },
    Kind { slug: "story", icon: "k-story", name: k::KIND_STORY },
    Kind { slug: "request", icon: "k-request", name: k::KIND_REQUEST },
    Kind { slug: "receipt", icon: "k-receipt", name: k::KIND_RECEIPT },
    Kind { slug: "membership", icon: "k-membership", name: k::KIND_MEMBERSHIP },
    Kind { slug: "photo", icon: "k-photo", name: k::KIND_PHOTO },
    Kind { slug: "other", icon: "k-other", name: k::KIND_OTHER },
];

/// The kind with this slug; "other" for none and for one that this release does not know.
pub(crate) fn kind_of(slug: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.slug == slug).unwrap_or(&KINDS[KINDS.len() - 1])
}

impl Kind {
    /// Its colour.
    pub(crate) fn class(&self) -> String {
        format!("kind-{}", self.slug)
    }
}

/// The picture of a kind on its colour.
#[component]
pub(crate) fn KindIcon(
    /// Which.
    kind: &'static Kind,
) -> impl IntoView {
    view! { <span class=format!("kind-icon {}", kind.class())><Icon name=kind.icon /></span> }.into_any()
}

/// All kinds to choose from.
#[component]
pub(crate) fn KindPicker(
    /// The chosen slug.
    #[prop(into)]
    chosen: Signal<String>,
    /// A kind was chosen.
    #[prop(into)]
    choose: Callback<&'static str>,
) -> impl IntoView {
    let tiles = KINDS
        .iter()
        .map(|kind| {
            view! {
                <button
                    type="button"
                    class=format!("kind-tile {}", kind.class())
                    data-testid=format!("kind-{}", kind.slug)
                    aria-pressed=move || if chosen.with(|chosen| chosen == kind.slug) { "true" } else { "false" }
                    on:click=move |_| choose.run(kind.slug)
                >
                    <Icon name=kind.icon />
                    <span>{t(kind.name.clone())}</span>
                </button>
            }
        })
        .collect_view();
    view! { <div class="kind-picker" role="group" aria-label=t(k::KIND_LABEL)>{tiles}</div> }.into_any()
}
