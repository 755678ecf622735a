//! The pages that are photographed, drawn from their PDF.

use copier::Picture;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// A letter of one page, all text.
    Letter,
    /// A form with tables, a stamp and a signature in colour.
    Form,
    /// An identity card.
    Card,
}

/// A page as it is: 200 dots an inch (the card: 400).
pub(crate) struct Original {
    /// In mm.
    pub(crate) width: f32,
    /// In mm.
    pub(crate) height: f32,
    /// The picture, and smaller ones for those who look from far away.
    pub(crate) pictures: Vec<Picture>,
    /// Its words.
    pub(crate) words: Vec<String>,
}

impl Page {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Form => "form",
            Self::Card => "card",
        }
    }

    /// Drawn once.
    pub(crate) fn original(self) -> &'static Original {
        static DRAWN: [OnceLock<Original>; 3] = [const { OnceLock::new() }; 3];
        DRAWN[self as usize].get_or_init(|| self.draw())
    }

    fn draw(self) -> Original {
        let (width, height, dots) = match self {
            Self::Letter | Self::Form => (210.0, 297.0, "200"),
            Self::Card => (85.6, 53.98, "400"),
        };
        let pdf = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(self.name()).with_extension("pdf");
        let drawn = Command::new("pdftoppm").args(["-r", dots, "-png"]).arg(&pdf).output();
        let drawn = drawn.expect("pdftoppm is installed (Debian package poppler-utils)").stdout;
        let mut pictures = vec![decoded(&drawn)];
        while pictures.last().expect("one").height() > 600 {
            let last = pictures.last().expect("one");
            pictures.push(last.shrunk(last.width().max(last.height()) * 2 / 3));
        }
        let text = Command::new("pdftotext").args(["-layout"]).arg(&pdf).arg("-").output().expect("poppler-utils");
        Original { width, height, pictures, words: words(&String::from_utf8_lossy(&text.stdout)) }
    }
}

/// The words of a text that have at least three letters or digits, without what stands around them.
pub(crate) fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 3);
    words.map(str::to_owned).collect()
}

/// A picture file, decoded.
pub(crate) fn decoded(file: &[u8]) -> Picture {
    let decoded = image::load_from_memory(file).expect("a picture").to_rgba8();
    Picture::of_pixels(decoded.width(), decoded.height(), decoded.into_raw()).expect("sides that fit")
}

/// Writes a picture as PNG.
pub(crate) fn write(picture: &Picture, file: &Path) {
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    image::save_buffer(file, picture.rgba(), width, height, image::ColorType::Rgba8).expect("a place to write to");
}
