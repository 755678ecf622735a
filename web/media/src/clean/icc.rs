//! Colour profiles (ICC): the numbers that make colours, and nothing else.
//!
//! A profile may be made for one single display or scanner, and say which: its maker, model and serial number, how it is
//! adjusted, when that was. `moxcms`, which the renderer brings, reads profiles and writes them, but always as version 4, with
//! tables of another size, and at places where ICC allows no tag (it asks for multiples of four bytes). So only the table of contents is
//! filtered here: what turns numbers into colours is copied byte for byte, and everything else is left out.

use std::ops::Range;

/// Profiles for printing have two megabytes.
const MOST: usize = 4 << 20;
const MOST_TAGS: usize = 200;

const HEADER: usize = 128;
const ENTRY: usize = 12;

/// What of the header says how to read the numbers: version, class, colour spaces; that it is a profile; intent and
/// white. Dates, makers, models, programs and the checksum by which a profile can be recognised stay zero.
const HEADER_KEPT: [Range<usize>; 4] = [8..10, 12..24, 36..40, 66..80];

/// The tags that turn numbers into colours: three colours and their curves, or tables.
const KEPT: [&[u8; 4]; 16] = [
    b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"chad", b"cicp", b"A2B0", b"A2B1",
    b"A2B2", b"B2A0", b"B2A1", b"B2A2",
];

/// Without a description and a copyright a profile is none. These say "c", as the tags of version 2 and of version 4.
const DESCRIPTION_2: [u8; 92] = {
    let mut tag = [0; 92];
    (tag[0], tag[1], tag[2], tag[3]) = (b'd', b'e', b's', b'c');
    (tag[11], tag[12]) = (2, b'c');
    tag
};
const COPYRIGHT_2: [u8; 10] = *b"text\0\0\0\0c\0";
const TEXT_4: [u8; 30] = *b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\x02\0\0\0\x1c\0c";

/// Names of what is no one's own.
const WELL_KNOWN: [&[u8]; 9] =
    [b"sRGB", b"Display P3", b"Adobe RGB", b"ProPhoto", b"BT.", b"Gray", b"Dot Gain", b"SWOP", b"FOGRA"];

/// Tags that only a profile of one device has: maker and model of a display, its adjustment, what a scanner measured.
const OF_A_DEVICE: [&[u8; 4]; 5] = [b"mmod", b"vcgt", b"vcgp", b"ndin", b"targ"];

/// A profile that makes the same colours and says nothing else.
///
/// `None` if it is damaged, or not of a kind that we know: then the picture is better off without it, because browsers
/// take such a profile for none, too.
pub(super) fn bare(profile: &[u8]) -> Option<Vec<u8>> {
    let tags = tags(profile)?;
    let mut kept: Vec<([u8; 4], &[u8])> = Vec::new();
    for (name, contents) in tags {
        let is_first = kept.iter().all(|(other, _)| *other != name);
        if KEPT.contains(&&name) && is_first {
            kept.push((name, without_slack(contents)?));
        }
    }
    let makes_colours = |(name, _): &([u8; 4], &[u8])| matches!(name, b"rXYZ" | b"kTRC" | b"A2B0" | b"cicp");
    if !kept.iter().any(makes_colours) {
        return None;
    }
    let is_new = *profile.get(8)? >= 4;
    kept.push((*b"desc", if is_new { &TEXT_4 } else { &DESCRIPTION_2 }));
    kept.push((*b"cprt", if is_new { &TEXT_4 } else { &COPYRIGHT_2 }));
    write(profile, &kept)
}

/// Whether a profile says more than the name of a common colour space.
pub(super) fn names_device(profile: &[u8]) -> bool {
    let Some(tags) = tags(profile) else { return false };
    let is_common = |contents: &[u8]| {
        // It may be written with two bytes a letter.
        let letters: Vec<u8> = contents.iter().copied().filter(|byte| *byte != 0).collect();
        WELL_KNOWN.iter().any(|name| letters.windows(name.len()).any(|part| part == *name))
    };
    tags.iter().any(|(name, contents)| OF_A_DEVICE.contains(&name) || (name == b"desc" && !is_common(contents)))
}

/// The table of contents: names and what they stand for. `None` if anything of it is not there.
fn tags(profile: &[u8]) -> Option<Vec<([u8; 4], &[u8])>> {
    if profile.len() > MOST || profile.get(36..40)? != b"acsp" {
        return None;
    }
    let count = number(profile, HEADER)?;
    if count > MOST_TAGS {
        return None;
    }
    let entries = profile.get(HEADER + 4..)?.get(..count * ENTRY)?.chunks_exact(ENTRY);
    entries
        .map(|entry| {
            let contents = profile.get(number(entry, 4)?..)?.get(..number(entry, 8)?)?;
            Some((*entry.first_chunk()?, contents))
        })
        .collect()
}

/// What a tag says, without what may stand behind it; `None` if it is of a type that makes no colours.
fn without_slack(contents: &[u8]) -> Option<&[u8]> {
    let length = match contents.first_chunk()? {
        b"XYZ " => 20,
        b"sf32" => 44,
        b"cicp" => 12,
        b"curv" => number(contents, 8)?.checked_mul(2)?.checked_add(12)?,
        b"para" => 12 + 4 * [1, 3, 4, 5, 7].get(usize::from(*contents.get(9)?))?,
        b"mft1" | b"mft2" | b"mAB " | b"mBA " => contents.len(),
        _ => return None,
    };
    contents.get(..length)
}

/// Puts tags behind a header. Tags that say the same share one place, as curves often do.
fn write(profile: &[u8], tags: &[([u8; 4], &[u8])]) -> Option<Vec<u8>> {
    let mut out = vec![0; HEADER];
    for range in HEADER_KEPT {
        out[range.clone()].copy_from_slice(profile.get(range)?);
    }
    out.extend(u32::try_from(tags.len()).ok()?.to_be_bytes());
    let begin = out.len() + tags.len() * ENTRY;
    let mut all: Vec<u8> = Vec::new();
    let mut placed: Vec<(&[u8], usize)> = Vec::new();
    for (name, contents) in tags {
        let known = placed.iter().find(|(other, _)| other == contents).map(|(_, place)| *place);
        let place = known.unwrap_or(begin + all.len());
        if known.is_none() {
            placed.push((contents, place));
            all.extend_from_slice(contents);
            all.resize(all.len().next_multiple_of(4), 0);
        }
        out.extend_from_slice(name);
        out.extend(u32::try_from(place).ok()?.to_be_bytes());
        out.extend(u32::try_from(contents.len()).ok()?.to_be_bytes());
    }
    out.extend_from_slice(&all);
    let length = u32::try_from(out.len()).ok()?;
    out[..4].copy_from_slice(&length.to_be_bytes());
    Some(out)
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    usize::try_from(u32::from_be_bytes(*bytes)).ok()
}
