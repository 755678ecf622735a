//! The kind of a file, decided once and by its content alone.
//!
//! A file that is two kinds at once is of the kind that its first bytes say: the type that is shown is the type that
//! is drawn. Readers accept a PDF header anywhere in the first kilobyte; here it stands at the start or the file is no
//! PDF, because everything else is a way to be two things.

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A PDF document.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    WebP,
    /// UTF-8 without control characters.
    Text,
    /// Anything else.
    Other,
}

impl Kind {
    /// The media type as it is stored and shown.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Text => "text/plain",
            Self::Other => "application/octet-stream",
        }
    }
}

/// Decides what a file is.
#[must_use]
pub fn sniff(file: &[u8]) -> Kind {
    if file.starts_with(b"%PDF-") {
        Kind::Pdf
    } else if file.starts_with(b"\xff\xd8\xff") {
        Kind::Jpeg
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        Kind::WebP
    } else if is_text(file) {
        Kind::Text
    } else {
        Kind::Other
    }
}

/// UTF-8 whose only control characters are line ends, tabs and form feeds.
fn is_text(file: &[u8]) -> bool {
    !file.is_empty()
        && file.iter().all(|&b| (b >= b' ' && b != 0x7f) || matches!(b, b'\n' | b'\r' | b'\t' | 0x0c))
        && std::str::from_utf8(file).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_content() {
        for (file, kind) in [
            (&b"%PDF-1.7\n"[..], Kind::Pdf),
            (b"\xff\xd8\xff\xe0..", Kind::Jpeg),
            (b"\x89PNG\r\n\x1a\n....", Kind::Png),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Kind::WebP),
            (b"RIFF\x10\0\0\0WAVE", Kind::Other),
            (b"\xef\xbb\xbfBonjour\r\n", Kind::Text),
            ("سلام\tworld\n".as_bytes(), Kind::Text),
            (b"caf\xe9", Kind::Other),
            (b"a\0b", Kind::Other),
            (b"\x1b[2J", Kind::Other),
            (b"PK\x03\x04", Kind::Other),
            (b"", Kind::Other),
            (b"%PDF", Kind::Text),
            (b"\0\0\0\x18ftypheic", Kind::Other),
        ] {
            assert_eq!(sniff(file), kind, "{file:?}");
        }
    }

    #[test]
    fn two_kinds_at_once_are_the_first() {
        assert_eq!(sniff(b"\xff\xd8\xff\xe0 %PDF-1.4 ... PK\x03\x04"), Kind::Jpeg);
        assert_eq!(sniff(b"%PDF-1.4 \xff\xd8\xff PK\x03\x04"), Kind::Pdf);
        assert_eq!(sniff(b"\n%PDF-1.4\n%\xe2\xe3\xcf\xd3"), Kind::Other);
        assert_eq!(sniff(b"PK\x03\x04 %PDF-1.4"), Kind::Other);
    }

    #[test]
    fn markup_is_only_text() {
        assert_eq!(sniff(b"<!doctype html><script>alert(1)</script>").media_type(), "text/plain");
        assert_eq!(sniff(b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>").media_type(), "text/plain");
    }
}
