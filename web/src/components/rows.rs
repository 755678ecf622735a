//! The rows of a recovery sheet: six digits each, checked one by one.

use super::{Icon, all_digits};
use crate::text::{keys as k, t};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Digits of a row.
pub(crate) const ROW_DIGITS: usize = 6;

/// One field a row. A whole row leads to the next; what is pasted fills as many as it can.
#[component]
pub(crate) fn RowsField(
    /// The digits of each row.
    rows: RwSignal<Vec<String>>,
    /// For each row whether it fits; `None` while it is not whole, or is looked at.
    #[prop(into)]
    fits: Signal<Vec<Option<bool>>>,
    /// The rows have changed.
    #[prop(into)]
    changed: Callback<()>,
) -> impl IntoView {
    let count = Memo::new(move |_| rows.with(Vec::len));
    let fields = move || (0..count.get()).map(|place| view! { <RowField place rows fits changed /> }).collect_view();
    view! { <ol class="row-fields" dir="ltr">{fields}</ol> }.into_any()
}

#[component]
fn RowField(
    place: usize,
    rows: RwSignal<Vec<String>>,
    fits: Signal<Vec<Option<bool>>>,
    changed: Callback<()>,
) -> impl IntoView {
    let fit = Memo::new(move |_| fits.with(|fits| fits.get(place).copied().flatten()));
    let value = move || rows.with(|rows| rows.get(place).cloned().unwrap_or_default());
    let typed = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let digits = all_digits(&input.value());
        let last = fill(rows, place, &digits);
        input.set_value(&value());
        changed.run(());
        if digits.len() >= ROW_DIGITS {
            focus_row(last + 1);
        }
    };
    // An empty field leads back to the one before it.
    let erased = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Backspace" && place > 0 && value().is_empty() {
            event.prevent_default();
            focus_row(place - 1);
        }
    };
    let state = move || fit.get().map(|fits| if fits { "yes" } else { "no" });
    let mark = move || {
        fit.get().map(|fits| {
            let (icon, says) = if fits { ("a-check", k::ROW_FITS) } else { ("a-edit", k::ROW_LOOK_AGAIN) };
            view! {
                <Icon name=icon />
                <span class="spoken">{t(says)}</span>
            }
        })
    };
    view! {
        <li class="row-field" data-fits=state>
            <label class="row-place" for=id(place)>{(place + 1).to_string()}</label>
            <input
                id=id(place)
                class="number-field"
                data-testid=format!("recover-row-{}", place + 1)
                type="text"
                inputmode="numeric"
                autocomplete="off"
                spellcheck="false"
                placeholder="000000"
                prop:value=value
                on:input=typed
                on:keydown=erased
            />
            <span class="row-mark" role="status">{mark}</span>
        </li>
    }
    .into_any()
}

/// Puts digits into a row and, if there are more, into those after it; the last row that got some.
fn fill(rows: RwSignal<Vec<String>>, place: usize, digits: &str) -> usize {
    let mut last = place;
    rows.update(|rows| {
        if let Some(row) = rows.get_mut(place) {
            *row = digits.chars().take(ROW_DIGITS).collect();
        }
        let rest: Vec<char> = digits.chars().skip(ROW_DIGITS).collect();
        for (row, digits) in rows.iter_mut().skip(place + 1).zip(rest.chunks(ROW_DIGITS)) {
            *row = digits.iter().collect();
            last += 1;
        }
    });
    last
}

fn id(place: usize) -> String {
    format!("sheet-row-{place}")
}

/// Puts the focus into a row, if it is on the screen.
pub(crate) fn focus_row(place: usize) {
    let field = document().get_element_by_id(&id(place));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        // After the last row there is none.
        let _ = field.focus();
    }
}
