//! Looks for secrets where none may be: in every byte of a folder, a log or a capture.
//!
//! A canary is searched for as it is and in the shapes that programs give to bytes: hexadecimal, base64 (both alphabets, at
//! all three alignments), UTF-16, percent-encoding, JSON escapes.

use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// One thing that must not be found.
pub struct Canary {
    name: String,
    shapes: Vec<(&'static str, Vec<u8>)>,
}

/// Where a canary was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which canary.
    pub canary: String,
    /// In which shape.
    pub shape: &'static str,
    /// In which file or capture.
    pub place: PathBuf,
}

impl Canary {
    /// A canary of at least 6 bytes: shorter ones would be found by chance.
    ///
    /// # Panics
    /// If it is shorter.
    #[must_use]
    pub fn new(name: &str, bytes: &[u8]) -> Self {
        assert!(bytes.len() >= 6, "the canary {name} is too short to mean anything");
        let mut shapes = vec![
            ("raw", bytes.to_vec()),
            ("hex", hex(bytes, false)),
            ("HEX", hex(bytes, true)),
            ("percent", percent(bytes)),
            ("utf-16", bytes.iter().flat_map(|byte| [*byte, 0]).collect()),
            ("json", json(bytes)),
        ];
        for skip in 0..3 {
            shapes.push(("base64", base64_core(bytes, skip, &STANDARD)));
            shapes.push(("base64url", base64_core(bytes, skip, &URL_SAFE)));
        }
        shapes.retain(|(_, shape)| shape.len() >= 6);
        Self { name: name.to_owned(), shapes }
    }

    /// A text canary.
    #[must_use]
    pub fn text(name: &str, text: &str) -> Self {
        Self::new(name, text.as_bytes())
    }

    fn search(&self, bytes: &[u8], place: &Path) -> Option<Finding> {
        let found = self.shapes.iter().find(|(_, shape)| memchr::memmem::find(bytes, shape).is_some());
        found.map(|(shape, _)| Finding { canary: self.name.clone(), shape, place: place.to_owned() })
    }
}

/// Searches bytes for every canary.
#[must_use]
pub fn search_bytes(canaries: &[Canary], bytes: &[u8], place: &str) -> Vec<Finding> {
    canaries.iter().filter_map(|canary| canary.search(bytes, Path::new(place))).collect()
}

/// Searches what a running program has in memory, page by page, for canaries as they are and in UTF-16: what the kernel says
/// is there, without the programs and libraries themselves.
///
/// # Panics
/// If the program's memory may not be read; a program that ended meanwhile has none.
#[must_use]
pub fn search_memory(canaries: &[Canary], process: u32) -> Vec<Finding> {
    use std::os::unix::fs::FileExt;
    /// Read at once; each lot overlaps the next by the longest canary.
    const LOT: u64 = 16 << 20;
    let finders: Vec<_> = canaries
        .iter()
        .flat_map(|canary| {
            canary
                .shapes
                .iter()
                .filter(|(shape, _)| ["raw", "utf-16"].contains(shape))
                .map(move |shape| (canary, shape))
        })
        .map(|(canary, (shape, bytes))| (canary, *shape, bytes.len() as u64, memchr::memmem::Finder::new(bytes)))
        .collect();
    let overlap = finders.iter().map(|(.., length, _)| *length).max().unwrap_or_default();
    let (Ok(maps), Ok(memory)) =
        (std::fs::read_to_string(format!("/proc/{process}/maps")), std::fs::File::open(format!("/proc/{process}/mem")))
    else {
        assert!(!Path::new(&format!("/proc/{process}")).exists(), "the memory of {process} may not be read");
        return Vec::new();
    };
    let (mut findings, mut searched, mut unread) = (Vec::new(), 0_u64, 0_u64);
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else { continue };
        let name = words.nth(3).unwrap_or_default();
        // Programs and libraries themselves hold nothing of a person.
        let is_program = !rights.contains('w') && ["/usr/", "/lib"].iter().any(|folder| name.starts_with(folder));
        let bounds = range
            .split_once('-')
            .and_then(|(from, to)| Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?)));
        let Some((from, to)) = bounds.filter(|_| rights.starts_with('r') && !is_program) else { continue };
        let mut at = from;
        while at < to {
            let length = LOT.min(to - at);
            let mut lot = vec![0; usize::try_from(length).unwrap_or_default()];
            // What was mapped and given back in between cannot be read, and holds nothing.
            let read = memory.read_at(&mut lot, at).unwrap_or_default();
            searched += read as u64;
            unread += length - read as u64;
            for (canary, shape, _, finder) in &finders {
                if finder.find(&lot[..read]).is_some() {
                    let place = PathBuf::from(format!("memory of {process} at {at:x} {name}"));
                    findings.push(Finding { canary: canary.name.clone(), shape, place });
                }
            }
            at += if length == LOT { LOT - overlap } else { length };
        }
    }
    // A search that reads nothing finds nothing.
    assert!(unread <= searched / 50, "{unread} bytes of {process} could not be read, {searched} could");
    findings
}

/// Searches several folders, as [`search_folder`].
#[must_use]
pub fn search_folders(canaries: &[Canary], folders: &[PathBuf]) -> Vec<Finding> {
    folders.iter().flat_map(|folder| search_folder(canaries, folder)).collect()
}

/// Searches every file below a folder, names of files included. A running program may take files away meanwhile: those are
/// not there any more.
///
/// # Panics
/// If a file cannot be read.
#[must_use]
pub fn search_folder(canaries: &[Canary], folder: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = match entry {
            Err(error) if error.io_error().is_some_and(|error| error.kind() == ErrorKind::NotFound) => continue,
            entry => entry.expect("the folder can be walked"),
        };
        let name = entry.path().to_string_lossy().into_owned();
        findings.extend(search_bytes(canaries, name.as_bytes(), &name));
        if entry.file_type().is_file() {
            let bytes = match std::fs::read(entry.path()) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                bytes => bytes.expect("the file can be read"),
            };
            findings.extend(search_bytes(canaries, &bytes, &name));
        }
    }
    findings
}

fn hex(bytes: &[u8], upper: bool) -> Vec<u8> {
    let digit = |byte: &u8| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") };
    bytes.iter().map(digit).collect::<String>().into_bytes()
}

fn percent(bytes: &[u8]) -> Vec<u8> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let encode = |byte: &u8| if plain(*byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") };
    bytes.iter().map(encode).collect::<String>().into_bytes()
}

fn json(bytes: &[u8]) -> Vec<u8> {
    let escape = |c: char| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", c as u32) };
    String::from_utf8_lossy(bytes).chars().map(escape).collect::<String>().into_bytes()
}

/// The middle of the base64 text of something that holds the bytes at offset `skip` modulo 3.
fn base64_core(bytes: &[u8], skip: usize, engine: &impl base64::Engine) -> Vec<u8> {
    let aligned = &bytes[(3 - skip) % 3..];
    let whole = aligned.len() / 3 * 3;
    engine.encode(&aligned[..whole]).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;

    #[test]
    fn a_planted_canary_is_found_in_every_shape() {
        let canary = [Canary::text("title", "Décision du CPAS, dossier 4711")];
        let text = "Décision du CPAS, dossier 4711";
        let mut planted: Vec<Vec<u8>> = vec![
            text.as_bytes().to_vec(),
            hex(text.as_bytes(), false),
            hex(text.as_bytes(), true),
            percent(text.as_bytes()),
            json(text.as_bytes()),
            text.bytes().flat_map(|byte| [byte, 0]).collect(),
        ];
        for before in ["", "x", "xy"] {
            planted.push(STANDARD.encode(format!("{before}{text} and more")).into_bytes());
            planted.push(URL_SAFE.encode(format!("{before}{text} and more")).into_bytes());
        }
        for shape in planted {
            let hay = [b"something before ".as_slice(), &shape, b" something after"].concat();
            assert_eq!(search_bytes(&canary, &hay, "plant").len(), 1, "{}", String::from_utf8_lossy(&shape));
        }
        assert!(search_bytes(&canary, b"nothing of the kind", "clean").is_empty());
    }

    #[test]
    fn a_planted_file_and_a_planted_name_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let canary = [Canary::text("name", "Amina-4711-canary")];
        assert!(search_folder(&canary, folder.path()).is_empty());
        std::fs::create_dir(folder.path().join("deep")).expect("a folder");
        std::fs::write(folder.path().join("deep/file"), b"....Amina-4711-canary....").expect("a file");
        std::fs::write(folder.path().join("Amina-4711-canary.txt"), b"").expect("a file");
        assert_eq!(search_folder(&canary, folder.path()).len(), 2);
    }
}
