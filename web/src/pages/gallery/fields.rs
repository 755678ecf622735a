//! Where something is entered: digits, words, pictures.

use super::part;
use crate::components::{EnterLink, EnterNumber, LinkEntry, NicknameField, NumberEntry, Pad, RowsField, WordsField};
use crate::text::keys as k;
use leptos::prelude::*;

/// No card has this number.
pub(super) const NUMBER: &str = "12345678901234567890";

pub(super) fn all() -> Vec<AnyView> {
    let entry = NumberEntry::new(RwSignal::new(NUMBER[..10].to_owned()));
    let link = LinkEntry::new(RwSignal::new(false), |_| false);
    let rows = RwSignal::new(["123456", "234567", "345", ""].map(str::to_owned).to_vec());
    let fits = Signal::stored(vec![Some(true), Some(false), None, None]);
    let name = RwSignal::new("Zorro".to_owned());
    let words = RwSignal::new("Zorro".to_owned());
    let entered = RwSignal::new(vec![3, 7]);
    vec![
        part("NumberField", view! { <EnterNumber test="gallery-number" entry read=super::nothing /> }.into_any()),
        part(
            "EnterLink",
            view! { <EnterLink test=("gallery-camera", "gallery-link") entry=link other=k::VOUCHER_OTHER /> }
                .into_any(),
        ),
        part("RowsField", view! { <RowsField rows fits changed=super::nothing /> }.into_any()),
        part("NicknameField", view! { <NicknameField test="gallery-nickname" name /> }.into_any()),
        part("WordsField", view! { <WordsField test="gallery-words" label=k::WORDS_LABEL words /> }.into_any()),
        part("Pad", view! { <Pad entered wanted=6 /> }.into_any()),
    ]
}
