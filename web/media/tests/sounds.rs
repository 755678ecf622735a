//! Sounds lose what they say besides the sound, and nothing of the sound.
//!
//! The files were written by ffmpeg and exiftool, with "PLANTED" in every text that those can write, and a place: 52.1203.
//! Whether it is still the same sound is asked of a crate that has nothing to do with cleaning.

use std::io::Cursor;

use bridge::Cleaned;
use matroska_demuxer::{Frame, MatroskaFile};
use media::{Kind, Sound, clean, sniff};
use symphonia::core::formats::FormatOptions;
use symphonia::core::formats::probe::Hint;
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;

const SAID: Cleaned = Cleaned::TakenOut { place: false, device: true };
const SAID_WHERE: Cleaned = Cleaned::TakenOut { place: true, device: true };
const SAID_NOTHING: Cleaned = Cleaned::TakenOut { place: false, device: false };

const FILES: [(&str, &[u8], Cleaned); 10] = [
    ("mp4, title before the sound", include_bytes!("../fixtures/sounds/fast.m4a"), SAID_WHERE),
    ("mp4, title behind the sound", include_bytes!("../fixtures/sounds/tags.m4a"), SAID_WHERE),
    ("mp4 in pieces", include_bytes!("../fixtures/sounds/frag.mp4"), SAID_WHERE),
    ("opus", include_bytes!("../fixtures/sounds/opus.ogg"), SAID_WHERE),
    ("vorbis", include_bytes!("../fixtures/sounds/vorbis.ogg"), SAID_WHERE),
    ("speex", include_bytes!("../fixtures/sounds/speex.ogg"), SAID_WHERE),
    ("mp3", include_bytes!("../fixtures/sounds/mp3.mp3"), SAID_WHERE),
    ("wav", include_bytes!("../fixtures/sounds/wav.wav"), SAID),
    ("webm", include_bytes!("../fixtures/sounds/webm.webm"), SAID_WHERE),
    ("webm without lengths", include_bytes!("../fixtures/sounds/live.webm"), SAID_WHERE),
];

fn file(name: &str) -> Vec<u8> {
    FILES.iter().find(|(other, ..)| *other == name).expect("it is one of them").1.to_vec()
}

fn cleaned(file: &[u8]) -> (Cleaned, Option<Vec<u8>>) {
    clean(file, sniff(file))
}

fn has(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

fn says_anything(file: &[u8]) -> bool {
    has(file, b"PLANTED") || has(file, b"52.1203") || has(file, b"loci") || has(file, b"Lavf") || has(file, b"PLANT")
}

/// The packets of a sound with their times, if it can be read.
fn packets(file: &[u8]) -> Option<Vec<(i64, Vec<u8>)>> {
    if file.starts_with(b"\x1a\x45\xdf\xa3") {
        return blocks(file);
    }
    let stream = MediaSourceStream::new(Box::new(Cursor::new(file.to_vec())), MediaSourceStreamOptions::default());
    let probe = symphonia::default::get_probe();
    let (format, metadata) = (FormatOptions::default(), MetadataOptions::default());
    let mut reader = probe.probe(&Hint::new(), stream, format, metadata).ok()?;
    let mut packets = Vec::new();
    while let Some(packet) = reader.next_packet().ok()? {
        packets.push((packet.pts.get(), packet.data.to_vec()));
    }
    (!packets.is_empty()).then_some(packets)
}

/// The same of WebM.
fn blocks(file: &[u8]) -> Option<Vec<(i64, Vec<u8>)>> {
    let mut reader = MatroskaFile::open(Cursor::new(file)).ok()?;
    let (mut frame, mut blocks) = (Frame::default(), Vec::new());
    while reader.next_frame(&mut frame).ok()? {
        blocks.push((i64::try_from(frame.timestamp).ok()?, frame.data.clone()));
    }
    (!blocks.is_empty()).then_some(blocks)
}

/// Takes bytes out and puts others there.
fn replace(file: &mut Vec<u8>, part: &[u8], with: &[u8]) {
    let at = file.windows(part.len()).position(|window| window == part).expect("it is there");
    file.splice(at..at + part.len(), with.iter().copied());
}

#[test]
fn everything_but_the_sound_is_taken_out() {
    for (name, file, told) in FILES {
        assert!(has(file, b"PLANTED-"), "{name} says something before");
        assert!(told == SAID || has(file, b"52.1203") || has(file, b"loci"), "{name} says where");
        assert!(packets(file).is_some() || name == "speex", "{name} is a sound before");
        let (now_told, clean) = cleaned(file);
        let clean = clean.expect(name);
        assert_eq!(now_told, told, "{name}");
        assert!(!says_anything(&clean), "{name}");
        assert_eq!(packets(&clean), packets(file), "{name} is the same sound");
        // Nobody in Rust reads Speex. Here all pages behind the comment are the same.
        assert!(name != "speex" || clean[clean.len() - 1_000..] == file[file.len() - 1_000..]);
        assert_eq!(sniff(&clean), sniff(file), "{name}");
        assert_eq!(cleaned(&clean), (Cleaned::NothingToTakeOut, None), "{name}");
    }
}

#[test]
fn what_is_recorded_here_is_cleaned_without_a_word() {
    // Recorded by Chromium and Firefox, from a device that beeps: without lengths, and in pieces.
    for file in [
        &include_bytes!("../fixtures/sounds/chromium.webm")[..],
        include_bytes!("../fixtures/sounds/chromium.mp4"),
        include_bytes!("../fixtures/sounds/firefox.ogg"),
        include_bytes!("../fixtures/sounds/firefox.webm"),
        include_bytes!("../fixtures/kinds/sound.ogg"),
        include_bytes!("../fixtures/kinds/sound.mp3"),
    ] {
        let (told, clean) = cleaned(file);
        assert!(matches!(told, SAID_NOTHING | Cleaned::NothingToTakeOut), "{told:?}");
        assert!(packets(file).is_some());
        assert_eq!(packets(clean.as_deref().unwrap_or(file)), packets(file));
    }
}

#[test]
fn every_box_of_mp4_that_is_no_sound_is_freed() {
    let put = |name: &[u8; 4], inside: &[u8]| {
        let mut file = file("mp4 in pieces");
        let length = u32::try_from(8 + inside.len()).expect("it is short");
        file.extend([&length.to_be_bytes(), &name[..], inside].concat());
        file
    };
    for name in [b"uuid", b"free", b"meta", b"prft", b"emsg"] {
        let file = put(name, b"PLANTED-private");
        let clean = cleaned(&file).1.expect("something goes");
        assert!(!says_anything(&clean));
        assert_eq!(packets(&clean), packets(&file));
        assert_eq!(clean.len(), file.len(), "nothing moves");
    }
    // The moment of the recording, the name of the handler, and that of another file.
    let mut file = file("mp4, title behind the sound");
    replace(&mut file, b"mvhd\0\0\0\0\0\0\0\0\0\0\0\0", b"mvhd\0\0\0\0PLANTED!");
    replace(&mut file, b"SoundHandler", b"PLANTED-Name");
    assert!(says_anything(&file));
    let mut elsewhere = include_bytes!("../fixtures/sounds/chromium.mp4").to_vec();
    replace(&mut elsewhere, b"url \0\0\0\x01\0", b"url \0\0\0\x01P");
    assert!(!has(&cleaned(&elsewhere).1.expect("something goes"), b"url \0\0\0\x01P"));
    let clean = cleaned(&file).1.expect("something goes");
    assert!(!says_anything(&clean));
    assert_eq!(packets(&clean), packets(&file));
}

#[test]
fn mp4_with_more_than_sound_is_left_alone() {
    let mut texts = file("mp4, title before the sound");
    replace(&mut texts, b"soun", b"text");
    let mut flac = file("mp4, title before the sound");
    replace(&mut flac, b"mp4a", b"fLaC");
    let mut elsewhere = file("mp4, title before the sound");
    replace(&mut elsewhere, b"\0\0\0\x0curl \0\0\0\x01", b"\0\0\0\x0curl \0\0\0\0");
    for file in [texts, flac, elsewhere] {
        assert_eq!(clean(&file, Kind::Sound(Sound::Mp4)), (Cleaned::CouldNot, None));
    }
}

#[test]
fn every_tag_of_mp3_goes() {
    let frames = cleaned(&file("mp3")).1.expect("tags go");
    let id3 = b"ID3\x04\0\0\0\0\0\x0dTIT2\0PLANTED!";
    let id3_with_footer = b"ID3\x04\0\x10\0\0\0\x08PLANTED!3DI\x04\0\x10\0\0\0\x08";
    let ape = [&b"APETAGEX\xd0\x07\0\0"[..], b"PLANTED-owner", &[0; 40]].concat();
    let lyrics = b"LYRICSBEGINPLANTED-wordsLYRICS200";
    let id3v1 = [&b"TAGPLANTED"[..], &[0; 118]].concat();
    for (front, back) in [
        (vec![], ape.clone()),
        (vec![], lyrics.to_vec()),
        (vec![], id3v1.clone()),
        (vec![], [&ape[..], &id3v1].concat()),
        (id3.to_vec(), vec![]),
        ([&id3[..], id3_with_footer, &[0; 300]].concat(), id3.to_vec()),
    ] {
        let file = [&front[..], &frames, &back].concat();
        assert_eq!(cleaned(&file), (SAID, Some(frames.clone())));
    }
    // A frame that is cut short, with a tag behind it; and something between the frames.
    let cut = [&frames[..frames.len() - 40], &id3v1].concat();
    let cut_deep = [&frames[..frames.len() - 60], &b"TAGPLANTED"[..], &[0; 50]].concat();
    let between = [&frames[..], b"PLANTED", &frames].concat();
    for file in [cut, cut_deep, between] {
        assert_eq!(cleaned(&file), (Cleaned::CouldNot, None));
    }
}

#[test]
fn every_chunk_of_wav_that_is_no_sound_goes() {
    let bare = cleaned(&file("wav")).1.expect("chunks go");
    for name in [b"iXML", b"id3 ", b"_PMX", b"cart", b"cue ", b"JUNK", b"prIV"] {
        let mut file = bare.clone();
        file.extend([&name[..], b"\x0e\0\0\0PLANTED-device"].concat());
        let length = u32::try_from(file.len() - 8).expect("it is short");
        file[4..8].copy_from_slice(&length.to_le_bytes());
        let (told, clean) = cleaned(&file);
        assert_eq!(clean.as_ref(), Some(&bare), "{told:?}");
        assert_eq!(told, if name == b"JUNK" { SAID_NOTHING } else { SAID });
    }
    let behind = [&bare[..], b"PLANTED behind the end"].concat();
    assert_eq!(cleaned(&behind), (SAID, Some(bare)));
}

#[test]
fn streams_one_after_the_other_are_all_cleaned() {
    let second = include_bytes!("../fixtures/sounds/second.ogg");
    let both = [&file("opus")[..], second].concat();
    assert!(has(&both, b"PLANTED-second"));
    let clean = cleaned(&both).1.expect("comments go");
    assert!(!says_anything(&clean));
    let expected = [cleaned(&file("opus")).1, cleaned(second).1].map(Option::unwrap_or_default).concat();
    assert!(clean == expected, "as if each were cleaned alone");
}

#[test]
fn what_brings_texts_with_its_codec_is_left_alone() {
    for file in [&include_bytes!("../fixtures/sounds/flac.ogg")[..], include_bytes!("../fixtures/sounds/vorbis.webm")] {
        assert!(matches!(sniff(file), Kind::Sound(_)));
        assert_eq!(cleaned(file), (Cleaned::CouldNot, None));
    }
}

#[test]
fn damaged_sounds_are_left_alone() {
    for (name, file, _) in FILES {
        for cut in 0..file.len() {
            let (told, clean) = clean(&file[..cut], sniff(file));
            match told {
                Cleaned::CouldNot => assert_eq!(clean, None, "{name} cut at {cut}"),
                Cleaned::TakenOut { .. } => {
                    assert!(packets(&clean.expect("it is there")) == packets(&file[..cut]), "{name} cut at {cut}");
                }
                Cleaned::NothingToTakeOut | Cleaned::NoPhotograph => panic!("{name} cut at {cut}: {told:?}"),
            }
        }
    }
}

#[test]
fn a_sound_that_can_be_heard_is_never_spoilt() {
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % below as u64).unwrap_or(0)
    };
    for round in 0..6_000 {
        let (name, file, _) = FILES[round % FILES.len()];
        let mut file = file.to_vec();
        let kind = sniff(&file);
        let place = next(file.len());
        file[place] = next(256) as u8;
        let Some(bare) = clean(&file, kind).1 else { continue };
        assert_eq!(clean(&bare, kind).1, None, "{name}, round {round}, byte {place}: clean stays as it is");
        if let Some(before) = packets(&file) {
            assert!(packets(&bare) == Some(before), "{name}, round {round}, byte {place}");
        }
    }
}
