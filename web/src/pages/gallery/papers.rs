//! Papers, pages and sounds.

use super::part;
use crate::components::{DoorText, PaperTile, Phrased, SoundPlayer, Viewer};
use crate::state::{Picture, Sound, app};
use crate::text::{PURPOSES, local_field, now};
use bridge::{Day, Details, Door, DoorName, Handle, PaperId, PaperView, Way};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::{Blob, BlobPropertyBag};

/// A page, if one may say so.
const PAGE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='420' height='594'><path fill='#fff' d='M0 0h420v594H0z'/>\
    <path stroke='#555' stroke-width='12' d='M48 72h180M48 150h324M48 198h324M48 246h300M48 294h324M48 342h180M228 486h132'/></svg>";

/// A second of silence, 8,000 samples of one byte: what a WAV file begins with.
const SILENCE: &[u8; 44] =
    b"RIFF\x64\x1f\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x40\x1f\0\0";

pub(super) fn all() -> Vec<AnyView> {
    let picture = page();
    let pages = picture.clone().map(|picture| {
        let pages = vec![picture.clone(), picture];
        view! { <Viewer pages watermark=vec!["Nadia · CPAS".to_owned()] /> }
    });
    let sound = sound().map(|sound| view! { <SoundPlayer sound /> });
    vec![
        part("PaperTile", tiles(picture)),
        part("Viewer, MarkedPicture", pages.into_any()),
        part("SoundPlayer", sound.into_any()),
        part("DoorText", doors()),
        part("Phrased", view! { <Phrased stored=PURPOSES[0].stored() /> }.into_any()),
    ]
}

/// Plain, with a preview, chosen, not chosen, running out.
fn tiles(picture: Option<Arc<Picture>>) -> AnyView {
    let day = |seconds: u64| Some(Day(local_field(seconds).chars().take(10).collect()));
    let tile = |place: usize, title: &str, kind: &str, runs_out: Option<Day>| {
        let id = PaperId(format!("gallery-{place}"));
        app()
            .wallet
            .previews
            .update(|previews| drop(previews.insert(id.clone(), picture.clone().filter(|_| place > 0))));
        let details = Details { title: title.to_owned(), kind: kind.to_owned(), runs_out, ..Details::default() };
        PaperView { id, details, added: now(), binned: None, versions: Vec::new() }
    };
    let paper = [
        tile(0, "", "identity", None),
        tile(1, "Zorro", "health", day(now() + 864_000)),
        tile(2, "Zorro", "housing", day(now() - 864_000)),
    ];
    let switched = RwSignal::new(true);
    let chosen = [tile(3, "Zorro", "work", None), tile(4, "Zorro", "photo", None)];
    let opened = paper.map(|paper| view! { <li><PaperTile paper press=|_| {} /></li> }).into_iter().collect_view();
    let [on, off] = chosen;
    view! {
        <ul class="tiles".to_owned()>
            {opened}
            <li><PaperTile paper=on chosen=Signal::derive(move || switched.get()) press=move |_| switched.update(|on| *on = !*on) /></li>
            <li><PaperTile paper=off chosen=Signal::stored(false) press=|_| {} /></li>
        </ul>
    }
    .into_any()
}

fn doors() -> AnyView {
    let row = |way, is_this| {
        let door = Door { door: DoorName(String::new()), way, made_at: now(), is_this };
        view! { <li class="list-row".to_owned()><span class="door-row".to_owned()><DoorText door /></span></li> }
    };
    view! {
        <ul class="rows".to_owned()>
            {row(Way::Pictures { handle: Handle::Card(super::fields::NUMBER.to_owned()) }, true)}
            {row(Way::Helpers { needed: 2, sheets: 3, wait: 7 }, false)}
        </ul>
    }
    .into_any()
}

fn page() -> Option<Arc<Picture>> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    Picture::of_blob(&Blob::new_with_str_sequence_and_options(&Array::of1(&PAGE.into()), &kind).ok()?)
}

fn sound() -> Option<Arc<Sound>> {
    let mut wave = SILENCE.to_vec();
    wave.resize(SILENCE.len() + 8_000, 0x80);
    Sound::of_buffer(&Uint8Array::from(wave.as_slice()).buffer(), "audio/wav")
}
