//! WebM: elements, each behind its id and its length (RFC 8794, RFC 9559).
//!
//! An id means the same wherever it stands, so elements are read as one list, with those that hold others being no more than
//! their heads. That is needed, too: browsers record them without a length. Nothing is moved: what goes becomes a void.

use super::{Bare, has, is_empty};

/// Elements that hold elements: the head of the file, the segment, its contents, what is said about all of it, the tracks, and
/// the sound.
const HOLDS: [u32; 8] = [0x1a45_dfa3, 0x1853_8067, 0x114d_9b74, 0x1549_a966, 0x1654_ae6b, 0xae, 0x1f43_b675, 0xa0];

/// What the file is, how its time is counted, how long it is, and where its parts are.
const FILE: [u32; 10] = [0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4282, 0x4287, 0x4285, 0x2a_d7b1, 0x4489, 0x1c53_bb6b];

/// A track: number, id, kind, flags, codec, delays, sound.
const TRACK: [u32; 15] =
    [0xd7, 0x73c5, 0x83, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x23_e383, 0x55ee, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe1];

/// The sound: time, blocks, and how many bytes were before.
const SOUND: [u32; 7] = [0xe7, 0xa3, 0xa1, 0x9b, 0xfb, 0x75a2, 0xab];

/// The programs that wrote it, without which it is no WebM: they stay, with nothing in them.
const PROGRAMS: [u32; 2] = [0x4d80, 0x5741];

/// What a person or a phone says: title, name of a track, tags, chapters, attached files.
const SPEAKS: [u32; 5] = [0x7ba9, 0x536e, 0x1254_c367, 0x1043_a770, 0x1941_a469];

/// A line of the contents, and the ids of what stays in them: readers are strict about what is not where it should be.
const SEEK: u32 = 0x4dbb;
const SOUGHT: [&[u8]; 3] = [b"\x15\x49\xa9\x66", b"\x16\x54\xae\x6b", b"\x1c\x53\xbb\x6b"];

const TRACK_KIND: u32 = 0x83;
const CODEC: u32 = 0x86;
const BLOCKS: [u32; 2] = [0xa3, 0xa1];
/// How blocks are packed again: then the sound cannot be told from texts.
const ENCODINGS: u32 = 0x6d80;
const VOID: u8 = 0xec;

/// The same elements, those that are no part of the sound void; `None` if a length is wrong, or for anything but Opus: Vorbis
/// brings its comments within the description of the codec.
pub(super) fn clean(file: &[u8]) -> Option<Bare> {
    let mut file = file.to_vec();
    let (mut at, mut spoke, mut has_sound) = (0, false, false);
    while at < file.len() {
        let Element { id, head, length } = Element::read(&file[at..])?;
        let inside = at + head;
        if HOLDS.contains(&id) {
            at = inside;
            continue;
        }
        let end = inside.checked_add(length?)?;
        let contents = file.get_mut(inside..end)?;
        match id {
            TRACK_KIND if *contents != [2] => return None,
            CODEC if !contents.starts_with(b"A_OPUS") => return None,
            ENCODINGS => return None,
            SEEK if SOUGHT.iter().any(|id| has(contents, id)) => {}
            _ if PROGRAMS.contains(&id) => contents.fill(0),
            _ if FILE.contains(&id) || TRACK.contains(&id) => {}
            _ if SOUND.contains(&id) => has_sound |= BLOCKS.contains(&id),
            _ => {
                spoke |= SPEAKS.contains(&id) && !is_empty(contents);
                make_void(&mut file[at..end], head);
            }
        }
        at = end;
    }
    has_sound.then_some(Bare { file, spoke })
}

/// A void's id has one byte; what is left of the head holds its length.
fn make_void(element: &mut [u8], head: usize) {
    let width = (head - 1).min(8);
    let length = (element.len() - 1 - width) as u64;
    element.fill(0);
    element[0] = VOID;
    element[1..=width].copy_from_slice(&length.to_be_bytes()[8 - width..]);
    element[1] |= 0x80 >> (width - 1);
}

/// What stands before an element.
struct Element {
    id: u32,
    /// So many bytes are its id and its length.
    head: usize,
    /// `None` if it ends where the next one begins that cannot be in it.
    length: Option<usize>,
}

impl Element {
    fn read(bytes: &[u8]) -> Option<Self> {
        let id_width = width(bytes, 4)?;
        let id = number(bytes.get(..id_width)?);
        let rest = bytes.get(id_width..)?;
        let length_width = width(rest, 8)?;
        let all_ones = (1 << (7 * length_width)) - 1;
        let length = number(rest.get(..length_width)?) & all_ones;
        let known = (length != all_ones).then(|| usize::try_from(length).ok());
        let length = match known {
            Some(length) => Some(length?),
            None => None,
        };
        Some(Self { id: u32::try_from(id).ok()?, head: id_width + length_width, length })
    }
}

/// The zeros before the first one say how many bytes follow.
fn width(bytes: &[u8], most: usize) -> Option<usize> {
    let width = 1 + usize::try_from(bytes.first()?.leading_zeros()).ok()?;
    (width <= most).then_some(width)
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
