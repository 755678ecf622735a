//! The number of a card: 20 digits in groups of four.

use crate::text::{keys as k, t};
use leptos::prelude::*;

const DIGITS: usize = 20;
const GROUP: usize = 4;

/// Digits in groups of four.
pub(crate) fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(DIGITS + DIGITS / GROUP);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The digits in a text, at most 20; Arabic and Persian digits count too.
pub(crate) fn digits_of(text: &str) -> String {
    all_digits(text).chars().take(DIGITS).collect()
}

/// All digits in a text, in whatever script, as `0-9`.
pub(crate) fn all_digits(text: &str) -> String {
    let digit = |c: char| match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10),
        _ => None,
    };
    text.chars().filter_map(digit).collect()
}

/// A big field for the number of a card. Anything but digits is forgiven.
#[component]
pub(crate) fn NumberField(
    /// For tests.
    test: &'static str,
    /// The digits.
    digits: RwSignal<String>,
) -> impl IntoView {
    let typed = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let raw = input.value();
        let caret = input.selection_start().ok().flatten().unwrap_or(u32::MAX) as usize;
        let before = digits_of(&raw.chars().take(caret).collect::<String>()).len();
        let now = digits_of(&raw);
        let text = grouped(&now);
        input.set_value(&text);
        let caret = u32::try_from(grouped(&now[..before.min(now.len())]).len()).ok();
        // The caret stays where it was among the digits; a field that is not shown has none.
        let _ = input.set_selection_start(caret).and_then(|()| input.set_selection_end(caret));
        digits.set(now);
    };
    view! {
        <label class="field">
            <span>{t(k::OPEN_NUMBER_LABEL)}</span>
            <input
                class="number-field"
                data-testid=test
                type="text"
                inputmode="numeric"
                autocomplete="off"
                spellcheck="false"
                dir="ltr"
                placeholder="0000 0000 0000 0000 0000"
                prop:value=move || grouped(&digits.get())
                on:input=typed
            />
        </label>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{digits_of, grouped};

    #[test]
    fn a_number_is_forgiving() {
        assert_eq!(digits_of("12 34-5a6"), "123456");
        assert_eq!(digits_of("١٢٣ ۴۵"), "12345");
        assert_eq!(digits_of("1234567890123456789012"), "12345678901234567890");
        assert_eq!(grouped("123456789"), "1234 5678 9");
    }
}
