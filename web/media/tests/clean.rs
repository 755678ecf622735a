//! Photographs lose what they say besides the picture, and nothing of the picture.

mod photographs;

use bridge::Cleaned;
use img_parts::{Bytes, DynImage, ImageEXIF, ImageICC};
use media::{Kind, clean, sniff};
use photographs::{PLACE_BYTES, PROFILE, Scans, bare_jpeg, bare_png, bare_webp, decode, jpeg, png, webp};

const EVERYTHING: Cleaned = Cleaned::TakenOut { place: true, device: true };

fn full() -> [(&'static str, Vec<u8>, Vec<u8>); 4] {
    [
        ("jpeg", jpeg(Scans::One), bare_jpeg(Scans::One)),
        ("progressive jpeg", jpeg(Scans::Several), bare_jpeg(Scans::Several)),
        ("png", png(), bare_png()),
        ("webp", webp(), bare_webp()),
    ]
}

fn has(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

fn cleaned(file: &[u8]) -> (Cleaned, Option<Vec<u8>>) {
    clean(file, sniff(file))
}

/// Where the marks of the tests stand, and what follows them.
fn planted(file: &[u8]) -> Vec<String> {
    let marks = file.windows(7).enumerate().filter(|(_, window)| window.eq_ignore_ascii_case(b"PLANTED"));
    marks.map(|(at, _)| String::from_utf8_lossy(&file[at..(at + 20).min(file.len())]).into_owned()).collect()
}

#[test]
fn everything_but_the_picture_is_taken_out() {
    for (name, file, bare) in full() {
        let least = if name.ends_with("jpeg") { 22 } else { 9 };
        assert!(planted(&file).len() >= least, "{name} has only {:?}", planted(&file));
        assert!(has(&file, PLACE_BYTES), "{name}");
        assert!(decode(&file).is_some() && decode(&file) == decode(&bare), "{name} is a picture before");
        let (told, clean) = cleaned(&file);
        let clean = clean.unwrap_or_default();
        assert_eq!(told, EVERYTHING, "{name}");
        assert_eq!(planted(&clean), [""; 0], "{name}");
        assert!(!has(&clean, PLACE_BYTES), "{name}");
        assert!(decode(&clean).is_some() && decode(&clean) == decode(&file), "{name} is the same picture");
        assert!(clean.len() < bare.len() + 250, "{name}: {} bytes became {}", bare.len(), clean.len());
    }
}

#[test]
fn the_turn_and_the_colours_stay() {
    for (name, file, _) in full() {
        let clean = cleaned(&file).1.unwrap_or_default();
        let image = DynImage::from_bytes(Bytes::from(clean)).unwrap().unwrap();
        assert!(has(&image.icc_profile().unwrap(), PROFILE), "{name}");
        let metadata = exif::Reader::new().read_raw(image.exif().unwrap().to_vec()).unwrap();
        let fields: Vec<_> = metadata.fields().map(|field| (field.tag, field.value.get_uint(0))).collect();
        assert_eq!(fields, [(exif::Tag::Orientation, Some(6))], "{name}");
    }
}

#[test]
fn what_is_clean_is_not_touched() {
    for (name, file, bare) in full() {
        let clean = cleaned(&file).1.unwrap_or_default();
        assert_eq!(cleaned(&clean), (Cleaned::NothingToTakeOut, None), "{name}");
        assert_eq!(cleaned(&bare), (Cleaned::NothingToTakeOut, None), "{name}");
    }
}

#[test]
fn what_was_in_it_is_told() {
    let mut file = bare_jpeg(Scans::One);
    file.extend(b"a trailer");
    assert_eq!(cleaned(&file).0, Cleaned::TakenOut { place: false, device: false });
    file.extend(b"....\xa9xyz+50.8+004.3/");
    assert_eq!(cleaned(&file).0, Cleaned::TakenOut { place: true, device: false });
}

#[test]
fn an_animation_is_cleaned_frame_by_frame() {
    let file = include_bytes!("../fixtures/animated.webp");
    let length_at = |file: &[u8], at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap());
    let frame = file.windows(4).position(|window| window == b"ANMF").unwrap();
    let end = frame + 8 + usize::try_from(length_at(file, frame + 4)).unwrap();
    // A chunk of its own at the end of the first frame: the lengths around it grow by its 16 bytes.
    let mut full = file.to_vec();
    full.splice(end..end, b"PRIV\x08\0\0\0PLANTED!".to_vec());
    for place in [4, frame + 4] {
        let longer = length_at(&full, place) + 16;
        full[place..place + 4].copy_from_slice(&longer.to_le_bytes());
    }
    assert!(decode(&full).is_some() && decode(&full) == decode(file), "a picture before");
    let clean = cleaned(&full).1.unwrap();
    assert_eq!(planted(&clean), [""; 0]);
    assert!(clean == file, "nothing else has changed");
}

#[test]
fn damaged_photographs_are_left_alone() {
    for (name, file, _) in full() {
        let whole = decode(&file);
        for cut in 0..file.len() {
            let short = &file[..cut];
            let (told, clean) = clean(short, sniff(&file));
            match told {
                // Only what was appended is missing, or the colour profile of a picture that has its end.
                Cleaned::TakenOut { .. } => assert!(decode(&clean.unwrap()) == whole, "{name} cut at {cut}"),
                Cleaned::CouldNot => assert_eq!(clean, None, "{name} cut at {cut}"),
                Cleaned::NoPhotograph | Cleaned::NothingToTakeOut => panic!("{name} cut at {cut}: {told:?}"),
            }
        }
    }
}

#[test]
fn a_photograph_that_can_be_seen_is_never_spoilt() {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % below as u64).unwrap_or(0)
    };
    let files = full();
    for round in 0..4_000 {
        let (name, mut file, _) = files[round % files.len()].clone();
        let kind = sniff(&file);
        let place = next(file.len());
        file[place] = next(256) as u8;
        let (told, Some(bare)) = clean(&file, kind) else { continue };
        assert!(matches!(told, Cleaned::TakenOut { .. }));
        if let Some(before) = decode(&file) {
            assert!(decode(&bare) == Some(before), "{name}, round {round}, byte {place}");
        }
    }
}

#[test]
fn other_kinds_are_kept_as_they_are() {
    assert_eq!(clean(b"%PDF-1.7", Kind::Pdf), (Cleaned::NoPhotograph, None));
    assert_eq!(clean(b"\0\0\0\x18ftypheic", Kind::Heic), (Cleaned::CouldNot, None));
}
