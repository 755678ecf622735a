//! WAV: chunks of RIFF.

use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};

use super::{Bare, is_empty};

/// How the sound is packed, how long it is, and the sound.
const KEPT: [&[u8; 4]; 3] = [b"fmt ", b"fact", b"data"];

/// What fills gaps, and how loud the sound is at most.
const SAYS_NOTHING: [&[u8; 4]; 5] = [b"JUNK", b"junk", b"PAD ", b"FLLR", b"PEAK"];

/// The sound from its start to its end and nothing else; `None` if it is cut short.
pub(super) fn clean(file: &[u8]) -> Option<Bare> {
    let mut sound = RiffChunk::from_bytes(Bytes::copy_from_slice(file)).ok()?;
    let behind = file.get(usize::try_from(sound.len()).ok()?..).unwrap_or_default();
    let mut spoke = !is_empty(behind);
    let RiffContent::List { kind: Some(kind), subchunks: parts } = sound.content_mut() else { return None };
    let is_there = |name: &[u8; 4]| {
        let mut found = parts.iter().filter(|part| part.id() == *name);
        let is_full = found.next().is_some_and(|part| part.content().len() > 0);
        is_full && found.next().is_none()
    };
    if *kind != *b"WAVE" || !is_there(b"fmt ") || !is_there(b"data") {
        return None;
    }
    spoke |= parts.iter().any(|part| !KEPT.contains(&&part.id()) && !SAYS_NOTHING.contains(&&part.id()));
    parts.retain(|part| KEPT.contains(&&part.id()));
    Some(Bare { file: sound.encoder().bytes().to_vec(), spoke })
}
