//! MP3: frames, one after the other. Tags stand before and behind them.

use super::{Bare, has, is_empty};

/// What may stand behind the last frame: ID3v1, APE, Lyrics3, and ID3v2 again.
const TAGS: [&[u8]; 4] = [b"TAG", b"APETAGEX", b"LYRICSBEGIN", b"ID3"];

/// The frames and nothing else; `None` if anything between or behind them is neither frame nor tag.
///
/// The first frame may say how long the sound is and what program packed it (Xing, Info): that is a part of the sound.
pub(super) fn clean(file: &[u8]) -> Option<Bare> {
    let begin = behind_tags(file)?;
    let kind = Frame::read(file.get(begin..)?)?;
    let (mut end, mut last) = (begin, begin);
    while let Some(frame) = Frame::read(&file[end..]).filter(|frame| frame.is_like(&kind)) {
        // It is cut short. Whether what is left is sound, nobody knows.
        file.get(end..end + frame.length)?;
        last = end;
        end += frame.length;
    }
    let behind = &file[end..];
    let is_known = is_empty(behind) || TAGS.iter().any(|tag| behind.starts_with(tag));
    // A frame that was cut short before a tag was put behind it has a part of the tag as its end.
    if !is_known || TAGS.iter().any(|tag| has(&file[last..end], tag)) {
        return None;
    }
    let spoke = !is_empty(&file[..begin]) || !is_empty(behind);
    Some(Bare { file: file[begin..end].to_vec(), spoke })
}

/// Where the first frame begins: behind ID3v2, once or more, and the zeros that fill it up.
fn behind_tags(file: &[u8]) -> Option<usize> {
    let mut at = 0;
    while file.get(at..at + 3)? == b"ID3" {
        let header: &[u8; 10] = file.get(at..)?.first_chunk()?;
        // Seven bits a byte. A footer repeats the header.
        let length = header[6..].iter().fold(0, |length, byte| length << 7 | usize::from(byte & 0x7f));
        let footer = if header[5] & 0x10 == 0 { 0 } else { 10 };
        at += 10 + length + footer;
        at += file.get(at..)?.iter().take_while(|byte| **byte == 0).count();
    }
    Some(at)
}

/// What the four bytes before a frame say (ISO 11172-3, 2.4.1.3; ISO 13818-3).
struct Frame {
    /// Version, layer and sample rate: the same in all of a file.
    kind: [u8; 2],
    length: usize,
}

impl Frame {
    /// `None` if it is no frame of layer III of a known length.
    fn read(bytes: &[u8]) -> Option<Self> {
        /// Kilobits a second of MPEG 1, and of MPEG 2 and 2.5.
        const RATES: [[usize; 15]; 2] = [
            [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
            [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
        ];
        let &[sync, second, third, _] = bytes.first_chunk()?;
        if sync != 0xff || second & 0xe6 != 0xe2 {
            return None;
        }
        let (samples, divisor, rates) = match second >> 3 & 3 {
            3 => (1_152, 1, RATES[0]),
            2 => (576, 2, RATES[1]),
            0 => (576, 4, RATES[1]),
            _ => return None,
        };
        let rate = *rates.get(usize::from(third >> 4)).filter(|rate| **rate > 0)? * 1_000;
        let hertz = *[44_100, 48_000, 32_000].get(usize::from(third >> 2 & 3))? / divisor;
        let padding = usize::from(third >> 1 & 1);
        Some(Self { kind: [second & 0x1e, third & 0x0c], length: samples / 8 * rate / hertz + padding })
    }

    fn is_like(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}
