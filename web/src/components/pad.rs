//! The picture pad. Nobody beside the person can read it: the places are shuffled each time, and what was touched is
//! neither marked nor shown, only counted.

use super::{Icon, Pictogram, SecretSpeaker, picture_name};
use crate::state::app;
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// All pictures in shuffled places.
#[component]
pub(crate) fn Pad(
    /// What was touched so far.
    entered: RwSignal<Vec<u8>>,
    /// How many are wanted.
    wanted: usize,
) -> impl IntoView {
    let count = move || entered.with(Vec::len);
    let voices = app().voices;
    let touch = move |picture| {
        if count() >= wanted {
            return;
        }
        entered.update(|entered| entered.push(picture));
        if voices.says_names.get_untracked() {
            voices.say(&picture_name(picture).say());
        }
    };
    let undo = move |_| {
        entered.update(|entered| {
            let _ = entered.pop();
        });
    };
    // The next person is asked again.
    on_cleanup(move || voices.forget());
    let toggle = move |()| {
        voices.hush();
        voices.says_names.update(|says| *says = !*says);
    };
    let names = move || if voices.says_names.get() { k::NAMES_SILENT } else { k::NAMES_SAY };
    let dots = move || {
        (0..wanted).map(|place| view! { <span class="dot" class:full=move || place < count()></span> }).collect_view()
    };
    let pictures = shuffled()
        .into_iter()
        .map(|picture| {
            view! {
                <button
                    type="button"
                    class="pad-picture"
                    data-testid=format!("pad-{picture}")
                    aria-label=t(picture_name(picture))
                    on:click=move |_| touch(picture)
                >
                    <Pictogram number=picture />
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="pad" data-testid="pad">
            <div class="pad-count">
                <div class="dots" role="status">
                    <span aria-hidden="true" class="dots-row">{dots()}</span>
                    <span class="spoken" data-testid="pad-count">{move || k::pad_count(count(), wanted).say()}</span>
                </div>
                <button
                    type="button"
                    class="button quiet"
                    data-testid="pad-undo"
                    disabled=move || count() == 0
                    on:click=undo
                >
                    <Icon name="a-undo" />
                    <span>{t(k::PAD_UNDO)}</span>
                </button>
            </div>
            <div class="row">
                <SecretSpeaker test="names-say" label=Signal::derive(names) press=toggle />
            </div>
            <div class="pad-grid" role="group" aria-label=t(k::PAD_LABEL)>{pictures}</div>
        </div>
    }
    .into_any()
}

/// The 64 pictures in random places.
fn shuffled() -> Vec<u8> {
    let mut random = [0_u8; 256];
    if let Ok(crypto) = window().crypto() {
        // Without randomness the pad still works, in its plain order.
        let _ = crypto.get_random_values_with_u8_array(&mut random);
    }
    let mut pictures: Vec<u8> = (0..64).collect();
    for (place, bytes) in (1..pictures.len()).rev().zip(random.chunks_exact(4)) {
        let number = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
        pictures.swap(place, number % (place + 1));
    }
    pictures
}
