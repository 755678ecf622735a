//! Sounds without what they say besides the sound: where and when it was recorded, its title, its owner, with what.
//!
//! As with photographs, what a sound is made of is kept by name. Where a file holds places of other parts of it (MP4, WebM),
//! nothing is moved: what goes is overwritten and becomes a gap of the same length, as the formats provide it. The sound itself is
//! not touched, not one sample.
//!
//! `lofty`, the crate that knows most kinds of tags, takes out those that players show, and leaves what phones write:
//! the place in MP4 (`©xyz`, `loci`, Apple's keys), `bext` and `iXML` in WAV. So it would not do.

mod mp3;
mod mp4;
mod ogg;
mod wav;
mod webm;

use crate::sniff::{Kind, Sound, sniff};
use bridge::Cleaned;

/// A sound without what it said.
struct Bare {
    file: Vec<u8>,
    /// Whether it said anything of a person: more than when it was written, and by what program.
    spoke: bool,
}

/// How places are named: MP4, 3GPP, Apple, Vorbis comments.
const PLACES: [&[u8]; 5] = [b"\xa9xyz", b"loci", b"location", b"LOCATION", b"GEO"];

/// Takes out of a sound what it says besides the sound; answers as [`super::clean`] does.
pub(super) fn clean(file: &[u8], sound: Sound) -> (Cleaned, Option<Vec<u8>>) {
    let bare = match sound {
        Sound::WebM => webm::clean(file),
        Sound::Ogg => ogg::clean(file),
        Sound::Mp4 => mp4::clean(file),
        Sound::Mp3 => mp3::clean(file),
        Sound::Wav => wav::clean(file),
    };
    match bare {
        Some(Bare { file: same, .. }) if same == file => (Cleaned::NothingToTakeOut, None),
        Some(Bare { file: bare, spoke }) if sniff(&bare) == Kind::Sound(sound) => {
            let place = spoke && PLACES.iter().any(|name| has(file, name));
            (Cleaned::TakenOut { place, device: spoke }, Some(bare))
        }
        Some(_) | None => (Cleaned::CouldNot, None),
    }
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn is_empty(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}
