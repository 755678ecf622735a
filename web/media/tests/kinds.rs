//! Files as programs write them are of the kind that they are.

use media::sniff;

/// Written by LibreOffice 7.4 and ffmpeg 5.1, each with one word or a tenth of a second of sound.
const FILES: [(&str, &[u8]); 18] = [
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        include_bytes!("../fixtures/kinds/a.docx"),
    ),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", include_bytes!("../fixtures/kinds/a.xlsx")),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        include_bytes!("../fixtures/kinds/a.pptx"),
    ),
    ("application/vnd.oasis.opendocument.text", include_bytes!("../fixtures/kinds/a.odt")),
    ("application/vnd.oasis.opendocument.spreadsheet", include_bytes!("../fixtures/kinds/a.ods")),
    ("application/vnd.oasis.opendocument.presentation", include_bytes!("../fixtures/kinds/a.odp")),
    ("application/msword", include_bytes!("../fixtures/kinds/a.doc")),
    ("application/vnd.ms-excel", include_bytes!("../fixtures/kinds/a.xls")),
    ("application/rtf", include_bytes!("../fixtures/kinds/a.rtf")),
    ("application/zip", include_bytes!("../fixtures/kinds/a.zip")),
    ("audio/webm", include_bytes!("../fixtures/kinds/sound.webm")),
    ("audio/ogg", include_bytes!("../fixtures/kinds/sound.ogg")),
    ("audio/mp4", include_bytes!("../fixtures/kinds/sound.m4a")),
    // In pieces, as Safari records it.
    ("audio/mp4", include_bytes!("../fixtures/kinds/sound-in-pieces.mp4")),
    ("audio/mpeg", include_bytes!("../fixtures/kinds/sound.mp3")),
    ("audio/wav", include_bytes!("../fixtures/kinds/sound.wav")),
    // With moving pictures.
    ("application/octet-stream", include_bytes!("../fixtures/kinds/film.webm")),
    ("application/octet-stream", include_bytes!("../fixtures/kinds/film.mp4")),
];

#[test]
fn files_of_programs() {
    for (place, (media_type, file)) in FILES.iter().enumerate() {
        assert_eq!(sniff(file).media_type(), *media_type, "file {place}");
    }
}

#[test]
fn no_end_is_too_early_and_no_byte_too_odd() {
    for (_, file) in FILES {
        for cut in 0..file.len().min(2_000) {
            let _ = sniff(&file[..cut]);
            let _ = sniff(&file[cut..]);
        }
        let mut odd = file.to_vec();
        for place in (0..odd.len()).step_by(7) {
            odd[place] ^= 0xff;
            let _ = sniff(&odd);
            odd[place] ^= 0xff;
        }
    }
}
