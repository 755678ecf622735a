//! One question a screen: a title, a short sentence, and what can be done.

use super::Icon;
use crate::state::sleep;
use crate::text::{Wording, t};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A screen with its title, which takes the focus so that a screen reader begins there.
#[component]
pub(crate) fn Screen(
    /// For tests: `screen-…`.
    test: &'static str,
    /// The title.
    title: Wording,
    /// A picture above the title.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// A short sentence.
    #[prop(optional)]
    lead: Option<Wording>,
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // A title that is gone already needs no focus.
            let _ = heading.focus_with_options(&options);
        }
    });
    view! {
        <section class="screen" data-testid=test>
            {icon.map(|name| view! { <div class="screen-picture no-print".to_owned()><Icon name /></div> })}
            <h1 tabindex="-1" node_ref=heading class="no-print-title">{t(title)}</h1>
            {lead.map(|lead| view! { <p class="lead no-print">{t(lead)}</p> })}
            {children()}
        </section>
    }
    .into_any()
}

/// Puts the focus on the title of the screen, once what had it is gone: else it would fall out of the page.
pub(crate) async fn focus_title() {
    // What goes away takes longer on a slow device.
    for wait in [50, 250, 700] {
        sleep(wait).await;
        let lost = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
        let title = document().query_selector("main h1").ok().flatten();
        if lost && let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
            // Whoever was further down stays there.
            let still = web_sys::FocusOptions::new();
            still.set_prevent_scroll(true);
            // A title that is gone already needs no focus.
            let _ = title.focus_with_options(&still);
        }
    }
}

/// Puts the focus on a row that has moved, on the first of these tools that can be pressed: it went down when the browser
/// took the row out to put it elsewhere. Who has gone on to something else is left there.
pub(crate) async fn focus_moved(row: &str, tools: [&str; 2]) {
    leptos::task::tick().await;
    let stays =
        |element: web_sys::Element| element.tag_name() != "BODY" && !element.matches(":disabled").unwrap_or(false);
    if document().active_element().is_some_and(stays) {
        return;
    }
    let tool = tools.iter().find_map(|tool| {
        let selector = format!("[data-row='{row}'] [data-testid={tool}]:not([disabled])");
        document().query_selector(&selector).ok().flatten()
    });
    if let Some(tool) = tool.and_then(|tool| tool.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A tool that is gone already needs no focus.
        let _ = tool.focus();
    }
}

/// A remark with a picture.
#[component]
pub(crate) fn Note(
    /// Its picture.
    icon: &'static str,
    /// What it says.
    says: Wording,
) -> impl IntoView {
    view! {
        <p class="note">
            <Icon name=icon />
            <span>{t(says)}</span>
        </p>
    }
    .into_any()
}
