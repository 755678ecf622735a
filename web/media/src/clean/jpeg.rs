//! JPEG: segments, and between them the scans.

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::{Bytes, ImageEXIF, ImageICC};

use super::{exif, icc};

/// A progressive picture has about ten scans. Each costs a copy of the rest.
const MOST_SCANS: usize = 100;

const START: [u8; 2] = [markers::P, markers::SOI];
const END: [u8; 2] = [markers::P, markers::EOI];

/// The picture from its start to its end and nothing else; `None` if it has no end.
///
/// The crate reads up to the first scan and keeps the rest as it is, with further pictures, films and whatever else was
/// appended. So it is handed the rest after each scan as if that were a new file, until the end of the picture comes.
pub(super) fn clean(file: Bytes) -> Option<Vec<u8>> {
    let mut out = START.to_vec();
    let mut rest = file;
    for scan in 0..MOST_SCANS {
        let part = Jpeg::from_bytes(rest.clone()).ok()?;
        if scan > 0 && !is_gapless(&part, &rest) {
            return None;
        }
        let beside = if scan == 0 { beside_the_picture(&part)? } else { Vec::new() };
        write(part.segments().iter().filter_map(essential), beside, &mut out);
        let Some(last) = part.segments().last().filter(|last| last.marker() == markers::SOS) else {
            out.extend(END);
            // A picture without a single scan is none.
            return (scan > 0).then_some(out);
        };
        let entropy = last.clone().encoder().bytes().slice(last.len()..);
        let end = end_of_scan(&entropy)?;
        out.extend(&entropy[..end]);
        rest = [&START, &entropy[end..]].concat().into();
    }
    None
}

/// The segments that say how the picture is turned, and its colour profile.
fn beside_the_picture(part: &Jpeg) -> Option<Vec<JpegSegment>> {
    let mut beside = Jpeg::from_bytes([START, END].concat().into()).ok()?;
    beside.set_icc_profile(part.icc_profile().and_then(|profile| icc::bare(&profile)).map(Bytes::from));
    beside.set_exif(exif::only_orientation(part.exif()));
    Some(beside.segments().clone())
}

/// Writes segments. What is beside the picture comes before the first table or frame, behind the marks of the format (APP0).
fn write(kept: impl Iterator<Item = JpegSegment>, mut beside: Vec<JpegSegment>, out: &mut Vec<u8>) {
    for segment in kept {
        if segment.marker() != markers::APP0 {
            beside.drain(..).for_each(|segment| out.extend_from_slice(&segment.encoder().bytes()));
        }
        let bare = JpegSegment::new_with_contents(segment.marker(), segment.contents().clone());
        out.extend_from_slice(&bare.encoder().bytes());
    }
}

/// A segment without which the picture would look otherwise, cut to what it needs.
fn essential(segment: &JpegSegment) -> Option<JpegSegment> {
    let contents = segment.contents();
    let cut = |length: usize| (contents.len() >= length).then(|| contents.slice(..length));
    let kept = match segment.marker() {
        // JFIF may end in a small copy of the picture: it is said to have no width and no height.
        markers::APP0 if contents.starts_with(b"JFIF\0") => [&cut(12)?[..], &[0, 0]].concat().into(),
        // How colours are mixed.
        markers::APP14 if contents.starts_with(b"Adobe") => cut(12)?,
        markers::SOF0..=markers::SOF7 | markers::SOF9..=markers::SOF15 => contents.clone(),
        markers::SOS | markers::DQT | markers::DNL | markers::DRI => contents.clone(),
        _ => return None,
    };
    Some(JpegSegment::new_with_contents(segment.marker(), kept))
}

/// Whether segments follow each other up to the next scan or the end. Between scans anything else is not an odd program's
/// filling but a scan that is damaged, and more of the picture may come behind it.
fn is_gapless(part: &Jpeg, rest: &[u8]) -> bool {
    let read = START.len() + part.segments().iter().map(JpegSegment::len_with_entropy).sum::<usize>();
    read == rest.len() || rest.get(read..read + END.len()) == Some(&END)
}

/// Where the next marker stands that is no part of a scan: neither a stuffed byte, nor a restart, nor filling.
fn end_of_scan(entropy: &[u8]) -> Option<usize> {
    let inside = |byte: u8| matches!(byte, 0 | markers::RST0..=markers::RST7 | markers::P);
    entropy.windows(2).position(|pair| pair[0] == markers::P && !inside(pair[1]))
}
