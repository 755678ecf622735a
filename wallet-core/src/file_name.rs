/// The longest stem of a name, in characters and in bytes: every file system takes 255 bytes, and there is an ending too.
const CHARACTERS: usize = 80;
const BYTES: usize = 200;

/// What Windows takes for a device, whatever its ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A name for saving a file: `stem` without what a file system or an eye could stumble over, and an ending.
///
/// It has no path, no control character, none that changes the direction of a text, no dot but the one before the ending;
/// and it is the same on every system.
#[must_use]
pub fn file_name(stem: &str, extension: &str) -> String {
    format!("{}.{extension}", safe_stem(stem))
}

/// What of a text can stand before the dot; `document` if that is nothing.
pub(crate) fn safe_stem(text: &str) -> String {
    let mut left = BYTES;
    let fits = |c: &char| {
        let less = left.checked_sub(c.len_utf8());
        left = less.unwrap_or(0);
        less.is_some()
    };
    let kept: String = text.chars().filter(|c| is_harmless(*c)).take(CHARACTERS).take_while(fits).collect();
    match kept.trim() {
        "" => "document".to_owned(),
        device if is_device(device) => format!("{device}_"),
        stem => stem.to_owned(),
    }
}

pub(crate) fn is_harmless(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '\'' | '’')
}

fn is_device(stem: &str) -> bool {
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
    stem.len() - letters.len() <= 1 && DEVICES.contains(&letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::MediaType;

    fn named(title: &str, media_type: &str) -> String {
        file_name(title, media_type.parse::<MediaType>().expect("a media type").extension())
    }

    #[test]
    fn a_file_name_is_harmless_whatever_the_title() {
        assert_eq!(named("Carte d'identité 2026", "application/pdf"), "Carte d'identité 2026.pdf");
        assert_eq!(named("../../etc/passwd", "image/jpeg"), "etcpasswd.jpg");
        assert_eq!(named("\u{202e}gpj.exe\0", "application/pdf"), "gpjexe.pdf");
        assert_eq!(named("C:\\Users\\x\r\n", "text/plain"), "CUsersx.txt");
        assert_eq!(named("...", "application/x-unknown"), "document.bin");
        assert_eq!(named("شهادة ميلاد", "application/pdf"), "شهادة ميلاد.pdf");
        assert_eq!(named(&"a".repeat(300), "image/png").chars().count(), 84);
        for device in ["CON", "nul", "Com1", "lpt9", "aux "] {
            assert!(named(device, "text/plain").ends_with("_.txt"), "{device}");
        }
        assert_eq!(named("console", "text/plain"), "console.txt");
        assert_eq!(named("com12", "text/plain"), "com12.txt");
    }

    #[test]
    fn no_name_is_longer_than_a_file_system_takes() {
        for letter in ['a', 'é', 'ش', '字', '\u{10330}'] {
            let name = named(&letter.to_string().repeat(300), "text/plain");
            assert!(name.len() <= 204 && name.chars().all(|c| c == letter || ".txt".contains(c)), "{name}");
        }
    }

    #[test]
    fn every_kind_of_file_has_its_ending() {
        let open = "application/vnd.oasis.opendocument.";
        let office = "application/vnd.openxmlformats-officedocument.";
        for (media_type, ending) in [
            ("application/pdf".to_owned(), "pdf"),
            ("image/jpeg".to_owned(), "jpg"),
            ("image/png".to_owned(), "png"),
            ("image/webp".to_owned(), "webp"),
            ("image/heic".to_owned(), "heic"),
            ("text/plain".to_owned(), "txt"),
            (format!("{office}wordprocessingml.document"), "docx"),
            (format!("{office}spreadsheetml.sheet"), "xlsx"),
            (format!("{office}presentationml.presentation"), "pptx"),
            (format!("{open}text"), "odt"),
            (format!("{open}spreadsheet"), "ods"),
            (format!("{open}presentation"), "odp"),
            ("application/msword".to_owned(), "doc"),
            ("application/vnd.ms-excel".to_owned(), "xls"),
            ("application/vnd.ms-powerpoint".to_owned(), "ppt"),
            ("application/rtf".to_owned(), "rtf"),
            ("audio/webm".to_owned(), "webm"),
            ("audio/ogg".to_owned(), "ogg"),
            ("audio/mp4".to_owned(), "m4a"),
            ("application/zip".to_owned(), "zip"),
            ("application/octet-stream".to_owned(), "bin"),
        ] {
            assert_eq!(named("paper", &media_type), format!("paper.{ending}"), "{media_type}");
        }
    }
}
