//! Files of every kind with pieces taken out, doubled, and put in: no panic, and an answer for each.

mod papers;
mod photographs;

use media::{Kind, clean, sniff};
use proptest::prelude::*;

/// What is done to a file. Places are shares of its length, in 65536ths.
#[derive(Clone, Debug)]
enum Change {
    Cut { from: u16 },
    TakeOut { from: u16, length: usize },
    Repeat { from: u16, length: usize, times: usize },
    PutIn { at: u16, bytes: Vec<u8> },
    Number { at: u16, value: u32 },
}

fn change() -> impl Strategy<Value = Change> {
    // The lengths and numbers that programs stumble over.
    let odd =
        prop::sample::select(vec![0u32, 1, 2, 7, 8, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, u32::MAX]);
    prop_oneof![
        any::<u16>().prop_map(|from| Change::Cut { from }),
        (any::<u16>(), 1..400usize).prop_map(|(from, length)| Change::TakeOut { from, length }),
        (any::<u16>(), 1..400usize, 1..20usize).prop_map(|(from, length, times)| Change::Repeat {
            from,
            length,
            times
        }),
        (any::<u16>(), prop::collection::vec(any::<u8>(), 1..64)).prop_map(|(at, bytes)| Change::PutIn { at, bytes }),
        (any::<u16>(), odd).prop_map(|(at, value)| Change::Number { at, value }),
    ]
}

fn apply(file: &mut Vec<u8>, change: &Change) {
    let length_now = file.len();
    let place = |share: u16| length_now * usize::from(share) / 65_536;
    match *change {
        Change::Cut { from } => file.truncate(place(from)),
        Change::TakeOut { from, length } => drop(file.drain(place(from)..(place(from) + length).min(length_now))),
        Change::Repeat { from, length, times } => {
            let piece = file[place(from)..(place(from) + length).min(length_now)].repeat(times);
            file.splice(place(from)..place(from), piece);
        }
        Change::PutIn { at, ref bytes } => drop(file.splice(place(at)..place(at), bytes.iter().copied())),
        Change::Number { at, value } => {
            let end = (place(at) + 4).min(length_now);
            file.splice(place(at)..end, value.to_be_bytes());
        }
    }
}

fn files() -> Vec<Vec<u8>> {
    let mut files = vec![
        photographs::jpeg(photographs::Scans::One),
        photographs::jpeg(photographs::Scans::Several),
        photographs::png(),
        photographs::webp(),
        include_bytes!("../fixtures/animated.webp").to_vec(),
        include_bytes!("../fixtures/kinds/a.docx").to_vec(),
        include_bytes!("../fixtures/kinds/a.xls").to_vec(),
        include_bytes!("../fixtures/kinds/sound.webm").to_vec(),
        include_bytes!("../fixtures/kinds/sound-in-pieces.mp4").to_vec(),
        include_bytes!("../fixtures/sounds/fast.m4a").to_vec(),
        include_bytes!("../fixtures/sounds/vorbis.ogg").to_vec(),
        include_bytes!("../fixtures/sounds/mp3.mp3").to_vec(),
        include_bytes!("../fixtures/sounds/wav.wav").to_vec(),
    ];
    files
        .extend([papers::STANDARD_FONTS, papers::EMBEDDED_FONTS, papers::SCAN, papers::OWNER_ONLY].map(<[u8]>::to_vec));
    files.push(include_bytes!("../fixtures/form.pdf").to_vec());
    files
}

/// What the worker does with a file, as far as it needs no browser.
fn look(file: &[u8]) {
    let kind = sniff(file);
    let bare = clean(file, kind).1;
    if let Some(bare) = bare {
        assert_eq!(clean(&bare, kind).1, None, "what is clean stays as it is");
    }
    let _ = media::fits(file);
    if kind == Kind::Pdf {
        let drawn = papers::draw(file, 48);
        assert!(drawn.not_drawn.is_some() || drawn.pages.len() == drawn.pages_in_all as usize);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_files_have_an_answer(which in 0..18usize, changes in prop::collection::vec(change(), 1..4)) {
        let mut file = files().swap_remove(which);
        for change in &changes {
            apply(&mut file, change);
        }
        look(&file);
    }
}

#[test]
fn cut_at_every_power_of_two() {
    for file in files() {
        for power in 0..20 {
            look(&file[..file.len().min(1 << power)]);
        }
    }
}

#[test]
fn two_files_in_one_are_the_first() {
    let files = files();
    for first in &files {
        for second in &files {
            let both = [first.as_slice(), second].concat();
            // A ZIP archive is found from its end, and OLE and text by what they are as a whole.
            if !first.starts_with(b"PK") {
                assert_eq!(sniff(&both), sniff(first));
            }
            look(&both);
        }
    }
}
