//! MP4: boxes in boxes (ISO 14496-12), each behind its length and its name.
//!
//! The tables of a sound hold places in the file, so no box is moved: what goes becomes a box of its length that is free.

use std::ops::Range;

use super::{Bare, is_empty};

/// Boxes that hold nothing but boxes, and what is kept of the others.
const HOLDS_BOXES: [&[u8; 4]; 9] = [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"mvex", b"moof", b"traf"];

/// The sound, its length, and where each of its pieces is.
const KEPT: [&[u8; 4]; 23] = [
    b"ftyp", b"styp", b"mdat", b"elst", b"smhd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2", b"stco",
    b"co64", b"stss", b"sgpd", b"sbgp", b"mehd", b"trex", b"mfhd", b"tfhd", b"tfdt", b"trun", b"sidx",
];

/// Sound that brings no texts of its own, as FLAC may.
const CODECS: [&[u8; 4]; 7] = [b"mp4a", b"Opus", b"alac", b"samr", b"sawb", b"ac-3", b"ec-3"];

/// What phones and programs write about a sound.
const SPEAKS: [&[u8; 4]; 3] = [b"udta", b"meta", b"uuid"];

/// Deeper than any box that is known here.
const MOST_DEPTH: usize = 8;

/// The same boxes, those that are no part of the sound free, and no moments; `None` if a length is wrong, or if there is anything
/// but sound: texts and places may be tracks of their own.
pub(super) fn clean(file: &[u8]) -> Option<Bare> {
    let mut cleaning = Cleaning { file: file.to_vec(), spoke: false, tracks: 0, sounds: 0 };
    cleaning.clean(0..file.len(), 0)?;
    let is_sound = cleaning.sounds > 0 && cleaning.sounds == cleaning.tracks;
    is_sound.then_some(Bare { file: cleaning.file, spoke: cleaning.spoke })
}

struct Cleaning {
    file: Vec<u8>,
    spoke: bool,
    tracks: usize,
    /// Tracks whose kind of sound is known.
    sounds: usize,
}

impl Cleaning {
    fn clean(&mut self, range: Range<usize>, depth: usize) -> Option<()> {
        let mut at = range.start;
        while at < range.end {
            let (name, inside) = self.read(at..range.end)?;
            let end = inside.end;
            match &name {
                _ if HOLDS_BOXES.contains(&&name) && depth < MOST_DEPTH => {
                    self.tracks += usize::from(name == *b"trak");
                    self.clean(inside, depth + 1)?;
                }
                b"mvhd" | b"tkhd" | b"mdhd" => self.forget_moments(inside)?,
                b"hdlr" => self.forget_program(inside)?,
                b"stsd" => self.check_codecs(inside)?,
                b"dinf" => self.forget_elsewhere(inside)?,
                _ if KEPT.contains(&&name) => {}
                _ => {
                    self.spoke |= SPEAKS.contains(&&name) && !is_empty(&self.file[inside.clone()]);
                    self.file[at + 4..at + 8].copy_from_slice(b"free");
                    self.file[inside].fill(0);
                }
            }
            at = end;
        }
        Some(())
    }

    /// The box that begins here: its name, and where its inside is.
    fn read(&self, range: Range<usize>) -> Option<([u8; 4], Range<usize>)> {
        let bytes = &self.file[range.clone()];
        let (length, rest) = bytes.split_first_chunk()?;
        let name = *rest.first_chunk()?;
        let (header, length) = match u32::from_be_bytes(*length) {
            // Up to the end of the file.
            0 => (8, bytes.len()),
            1 => (16, usize::try_from(u64::from_be_bytes(*bytes.get(8..)?.first_chunk()?)).ok()?),
            length => (8, usize::try_from(length).ok()?),
        };
        let is_there = (header..=bytes.len()).contains(&length);
        is_there.then(|| (name, range.start + header..range.start + length))
    }

    /// When it was recorded and changed: two numbers of 32 or 64 bits behind the version.
    fn forget_moments(&mut self, inside: Range<usize>) -> Option<()> {
        let inside = &mut self.file[inside];
        let moments = if *inside.first()? == 0 { 4..12 } else { 4..20 };
        inside.get_mut(moments)?.fill(0);
        Some(())
    }

    /// A track must be sound. Its handler bears a name, often of a program or a maker.
    fn forget_program(&mut self, inside: Range<usize>) -> Option<()> {
        let inside = &mut self.file[inside];
        let is_data = inside.get(4..8)? == b"dhlr";
        if inside.get(8..12)? != b"soun" && !is_data {
            return None;
        }
        inside.get_mut(12..)?.fill(0);
        Some(())
    }

    fn check_codecs(&mut self, inside: Range<usize>) -> Option<()> {
        let mut at = inside.start + 8;
        while at < inside.end {
            let (codec, inside) = self.read(at..inside.end)?;
            if !CODECS.contains(&&codec) {
                return None;
            }
            at = inside.end;
        }
        self.sounds += 1;
        Some(())
    }

    /// The sound must be in this file, not in another: then the name of another has no use.
    fn forget_elsewhere(&mut self, inside: Range<usize>) -> Option<()> {
        let (name, table) = self.read(inside.clone())?;
        if name != *b"dref" || table.end != inside.end {
            return None;
        }
        let mut at = table.start + 8;
        while at < table.end {
            let (_, entry) = self.read(at..table.end)?;
            at = entry.end;
            let entry = &mut self.file[entry];
            if *entry.get(..4)? != [0, 0, 0, 1] {
                return None;
            }
            entry[4..].fill(0);
        }
        Some(())
    }
}
