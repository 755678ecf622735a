//! From a picture to the text of a code.

use crate::picture::Picture;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The longest text that is taken, in characters: ours have at most 150, which is what a camera reads well.
pub const LONGEST_TEXT: usize = 200;

/// The most bytes that such a text has.
const LONGEST_BYTES: usize = 4 * LONGEST_TEXT;

/// The text of the first code in a picture that has one we could have written: of 1 to [`LONGEST_TEXT`] characters,
/// none of them a control character.
///
/// It looks twice: at the picture as it is, in which small codes are read, and at a softer one, in which the noise of a
/// camera in a dim room is gone.
///
/// A picture that makes the reader of codes panic has no code. In the browser there is no catching: the worker ends,
/// having said the same.
pub fn read(picture: &Picture) -> Option<String> {
    let look = |picture: &Picture| catch_unwind(AssertUnwindSafe(|| read_or_panic(picture))).unwrap_or_default();
    look(picture).or_else(|| look(&picture.softened()))
}

fn read_or_panic(picture: &Picture) -> Option<String> {
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width(), picture.height(), |x, y| picture.at(x, y));
    prepared.detect_grids().iter().find_map(|grid| {
        let mut bytes = Bounded(Vec::with_capacity(LONGEST_BYTES));
        grid.decode_to(&mut bytes).ok()?;
        text(bytes.0)
    })
}

fn text(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    let fits = !text.is_empty() && text.chars().count() <= LONGEST_TEXT && !text.contains(char::is_control);
    fits.then_some(text)
}

/// Takes no more than it should.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_that_we_could_have_written_are_taken() {
        assert_eq!(text(b"https://farde.example/#abc".to_vec()).as_deref(), Some("https://farde.example/#abc"));
        assert_eq!(text("é".repeat(200).into_bytes()), Some("é".repeat(200)));
        for refused in [Vec::new(), b"a\nb".to_vec(), vec![0xff], "é".repeat(201).into_bytes()] {
            assert_eq!(text(refused), None);
        }
    }

    #[test]
    fn a_writer_that_is_full_takes_nothing_more() {
        let mut writer = Bounded(Vec::new());
        writer.write_all(&[b'a'; LONGEST_BYTES]).unwrap();
        assert!(writer.write_all(b"a").is_err());
        assert_eq!(writer.0.len(), LONGEST_BYTES);
    }
}
