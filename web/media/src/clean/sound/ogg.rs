//! Ogg: packets of Opus, Vorbis or Speex. The second packet of each stream is the comment.

use std::collections::BTreeMap;
use std::io::Cursor;

use ogg::{Packet, PacketReader, PacketWriteEndInfo, PacketWriter};

use super::Bare;

/// Sound has one. Each costs memory for a page.
const MOST_STREAMS: usize = 100;

/// How a stream is packed.
#[derive(Clone, Copy)]
enum Codec {
    Opus,
    Vorbis,
    Speex,
}

/// All packets as they are, but for comments, which are empty; `None` if a checksum is wrong or a stream is of another kind.
pub(super) fn clean(file: &[u8]) -> Option<Bare> {
    let mut reader = PacketReader::new(Cursor::new(file));
    let mut writer = PacketWriter::new(Vec::with_capacity(file.len()));
    let mut streams: BTreeMap<u32, (Codec, u32)> = BTreeMap::new();
    let mut spoke = false;
    while let Some(mut packet) = reader.read_packet().ok()? {
        let serial = packet.stream_serial();
        if packet.first_in_stream() && streams.insert(serial, (Codec::of(&packet.data)?, 0)).is_some() {
            return None;
        }
        if streams.len() > MOST_STREAMS {
            return None;
        }
        let (codec, number) = streams.get_mut(&serial)?;
        if *number == 1 {
            let (prefix, suffix) = codec.around_comment();
            let comment = packet.data.strip_prefix(prefix)?;
            spoke |= speaks(comment)?;
            // No program, and no comment.
            packet.data = [prefix, &[0; 8], suffix].concat();
        }
        *number += 1;
        let (end, moment) = (end_of(&packet), packet.absgp_page());
        writer.write_packet(packet.data, serial, end, moment).ok()?;
    }
    // A stream without sound is none.
    let is_whole = !streams.is_empty() && streams.values().all(|(_, packets)| *packets > 2);
    is_whole.then(|| Bare { file: writer.into_inner(), spoke })
}

impl Codec {
    fn of(first: &[u8]) -> Option<Self> {
        let kinds: [(&[u8], _); 3] =
            [(b"OpusHead", Self::Opus), (b"\x01vorbis", Self::Vorbis), (b"Speex   ", Self::Speex)];
        kinds.into_iter().find(|(magic, _)| first.starts_with(magic)).map(|(_, codec)| codec)
    }

    /// What stands before and behind the comments themselves.
    fn around_comment(self) -> (&'static [u8], &'static [u8]) {
        match self {
            Self::Opus => (b"OpusTags", b""),
            Self::Vorbis => (b"\x03vorbis", b"\x01"),
            Self::Speex => (b"", b""),
        }
    }
}

fn end_of(packet: &Packet) -> PacketWriteEndInfo {
    if packet.last_in_stream() {
        PacketWriteEndInfo::EndStream
    } else if packet.last_in_page() {
        PacketWriteEndInfo::EndPage
    } else {
        PacketWriteEndInfo::NormalPacket
    }
}

/// Whether there is a comment that names more than the program that packed the sound; `None` if it cannot be read.
fn speaks(comment: &[u8]) -> Option<bool> {
    let (_program, rest) = text(comment)?;
    let (count, mut rest) = rest.split_first_chunk()?;
    for _ in 0..u32::from_le_bytes(*count) {
        let (said, behind) = text(rest)?;
        let is_program = said.get(..8).is_some_and(|key| key.eq_ignore_ascii_case(b"ENCODER="));
        if !is_program {
            return Some(true);
        }
        rest = behind;
    }
    Some(false)
}

/// Splits off a text, which stands behind its length.
fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)
}
