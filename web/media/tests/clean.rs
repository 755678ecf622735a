//! Photographs lose what they say besides the picture, and nothing of the picture.

mod photographs;

use bridge::Cleaned;
use img_parts::{Bytes, DynImage, ImageEXIF, ImageICC};
use media::{Kind, clean, sniff};
use moxcms::{ColorProfile, LutWarehouse};
use photographs::{PLACE_BYTES, Scans, bare_jpeg, bare_png, bare_webp, decode, display, jpeg, png, profile, webp};

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

/// What a profile says about colours, as a crate reads it that has nothing to do with cleaning.
fn colours(profile: &[u8]) -> String {
    let profile = ColorProfile::new_from_slice(profile).expect("a profile");
    let ColorProfile { red_colorant, green_colorant, blue_colorant, red_trc, green_trc, blue_trc, gray_trc, .. } =
        &profile;
    let ColorProfile { color_space, pcs, media_white_point, lut_a_to_b_perceptual, rendering_intent, .. } = &profile;
    let lut = lut_a_to_b_perceptual.as_ref().map(|lut| match lut {
        LutWarehouse::Lut(lut) => format!("{:?} {:?} {:?}", lut.input_table, lut.clut_table, lut.output_table),
        LutWarehouse::Multidimensional(lut) => format!("{lut:?}"),
    });
    format!(
        "{color_space:?} {pcs:?} {media_white_point:?} {rendering_intent:?} {red_colorant:?} {green_colorant:?}
         {blue_colorant:?} {red_trc:?} {green_trc:?} {blue_trc:?} {gray_trc:?} {lut:?}"
    )
}

fn cleaned(file: &[u8]) -> (Cleaned, Option<Vec<u8>>) {
    clean(file, sniff(file))
}

/// Where the marks of the tests stand, and what follows them. They may be written with two bytes a letter.
fn planted(file: &[u8]) -> Vec<String> {
    let narrow: Vec<u8> = file.iter().copied().filter(|byte| *byte != 0).collect();
    let file = &narrow;
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
        assert!(clean.len() < bare.len() + 750, "{name}: {} bytes became {}", bare.len(), clean.len());
    }
}

#[test]
fn the_turn_and_the_colours_stay() {
    for (name, file, _) in full() {
        let clean = cleaned(&file).1.unwrap_or_default();
        let image = DynImage::from_bytes(Bytes::from(clean)).unwrap().unwrap();
        let profile = image.icc_profile().unwrap();
        assert_eq!(colours(&profile), colours(&display()), "{name}");
        assert_eq!(planted(&profile), [""; 0], "{name}");
        let metadata = exif::Reader::new().read_raw(image.exif().unwrap().to_vec()).unwrap();
        let fields: Vec<_> = metadata.fields().map(|field| (field.tag, field.value.get_uint(0))).collect();
        assert_eq!(fields, [(exif::Tag::Orientation, Some(6))], "{name}");
    }
}

fn with_profile(profile: Vec<u8>) -> Vec<(&'static str, Vec<u8>)> {
    [("jpeg", bare_jpeg(Scans::One)), ("png", bare_png()), ("webp", bare_webp())]
        .into_iter()
        .map(|(name, bare)| {
            let mut image = DynImage::from_bytes(bare.into()).ok().flatten().expect("a photograph");
            image.set_icc_profile(Some(profile.clone().into()));
            (name, image.encoder().bytes().to_vec())
        })
        .collect()
}

fn profile_of(file: &[u8]) -> Option<Bytes> {
    DynImage::from_bytes(Bytes::copy_from_slice(file)).ok()??.icc_profile()
}

#[test]
fn a_profile_says_colours_and_nothing_else() {
    let gray = || vec![(b"kTRC", b"curv\0\0\0\0\0\0\0\x03\0\0\x12\x34\xff\xff".to_vec())];
    let parametric = || {
        let numbers = [0x2_6666_u32, 0xf2a7, 0xd59, 0x13d0, 0xa5b].into_iter().flat_map(u32::to_be_bytes);
        let curve = [b"para\0\0\0\0\0\x03\0\0".to_vec(), numbers.collect()].concat();
        let is_curve = |name: &[u8; 4]| name.ends_with(b"TRC");
        profile::display().into_iter().map(move |(name, tag)| (name, if is_curve(name) { curve.clone() } else { tag }))
    };
    for (space, tags) in [
        (*b"RGB ", profile::display()),
        (*b"RGB ", parametric().collect()),
        (*b"GRAY", gray()),
        (*b"RGB ", profile::table(3)),
        (*b"CMYK", profile::table(4)),
    ] {
        let profile = profile::full(space, tags);
        assert!(planted(&profile).len() >= 15, "{:?}", planted(&profile));
        for (name, file) in with_profile(profile.clone()) {
            assert_eq!(profile_of(&file).unwrap(), profile, "{name}: planted");
            let (told, clean) = cleaned(&file);
            let clean = clean.unwrap();
            assert_eq!(told, Cleaned::TakenOut { place: false, device: true }, "{name}");
            let bare = profile_of(&clean).unwrap();
            assert_eq!(planted(&bare), [""; 0], "{name}");
            assert_eq!(planted(&clean), [""; 0], "{name}");
            assert_eq!(&bare[24..36], [0; 12], "no moment");
            assert_eq!(colours(&bare), colours(&profile), "{name}");
            assert_eq!(decode(&clean), decode(&file), "{name}");
            assert_eq!(cleaned(&clean), (Cleaned::NothingToTakeOut, None), "{name}");
        }
    }
}

#[test]
fn a_common_profile_is_no_device() {
    let text = |text: &[u8]| [b"text\0\0\0\0", text, b"\0"].concat();
    let tags = [profile::display(), vec![(b"desc", text(b"Display P3")), (b"cprt", text(b"somebody"))]].concat();
    for (name, file) in with_profile(profile::written(*b"RGB ", &tags)) {
        assert_eq!(cleaned(&file).0, Cleaned::TakenOut { place: false, device: false }, "{name}");
    }
}

#[test]
fn a_damaged_profile_goes() {
    let full = profile::full(*b"RGB ", profile::display());
    let nothing_but_texts = profile::full(*b"RGB ", Vec::new());
    for profile in [b"PLANTED".to_vec(), full[..full.len() / 2].to_vec(), nothing_but_texts] {
        for (name, file) in with_profile(profile) {
            let clean = cleaned(&file).1.unwrap();
            assert_eq!(profile_of(&clean), None, "{name}");
            assert_eq!(planted(&clean), [""; 0], "{name}");
            assert_eq!(decode(&clean), decode(&file), "{name}");
        }
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
