//! Blobs of documents. age files cannot be made twice alike, so these are opened only.

use super::{Vector, bent, run, same};
use crate::{
    documents::{BlobRef, MediaType, Part, PartFile, open_part, seal_part},
    testing::rng,
};
use serde::{Deserialize, Serialize};
use wallet_api::Bytes;

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BlobCase {
    about: String,
    reference: BlobRef,
    ciphertext: Bytes,
    /// `null` if the blob does not open.
    opened: Option<Opened>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Opened {
    part: Part,
    files: Vec<OpenedFile>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenedFile {
    name: String,
    media_type: MediaType,
    bytes: Bytes,
}

fn opened(part: Part, files: &[PartFile]) -> Opened {
    let file = |file: &PartFile| OpenedFile {
        name: file.name().to_owned(),
        media_type: file.media_type().clone(),
        bytes: file.bytes().to_vec().into(),
    };
    Opened { part, files: files.iter().map(file).collect() }
}

impl BlobCase {
    fn new(about: &str, seed: u64, part: Part, files: &[PartFile]) -> Self {
        let sealed = seal_part(part, files, &mut rng(seed)).expect("small");
        let opened = Some(opened(part, files));
        Self { about: about.to_owned(), reference: sealed.reference, ciphertext: sealed.ciphertext.into(), opened }
    }
}

impl Vector for BlobCase {
    const FOLDER: &'static str = "blob";
    const REPEATABLE: bool = false;

    fn make() -> Vec<(&'static str, Self)> {
        let text = PartFile::original("text/plain".parse().expect("a media type"), "récit\n".into());
        let original = Self::new("a text", 1, Part::Original, &[text]);
        let pages = [PartFile::page(0, vec![0xff; 700]), PartFile::page(1, vec![0xd8; 3])];
        let other = Self::new("two pages", 2, Part::Pages, &pages);
        let refused = |about: &str| Self { about: about.to_owned(), opened: None, ..original.clone() };
        let cut = original.ciphertext.0[..original.ciphertext.0.len() - 1].to_vec();
        vec![
            ("refused-flip", Self { ciphertext: bent(&original.ciphertext.0).into(), ..refused("one bit is changed") }),
            ("refused-cut", Self { ciphertext: cut.into(), ..refused("the last byte is missing") }),
            (
                "refused-other",
                Self { ciphertext: other.ciphertext.clone(), ..refused("another blob of the same vault") },
            ),
            ("preview-empty", Self::new("no preview", 3, Part::Preview, &[])),
            ("original", original),
            ("pages", other),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let found = open_part(&self.reference, &self.ciphertext.0).ok();
        same("content", found.map(|part| opened(part.part, &part.files)), self.opened.clone())
    }

    fn spoil(&mut self) {
        self.opened = match self.opened.take() {
            Some(opened) => Some(Opened { part: Part::Original, files: [opened.files, vec![extra()]].concat() }),
            None => Some(Opened { part: Part::Original, files: Vec::new() }),
        };
    }
}

fn extra() -> OpenedFile {
    OpenedFile { name: "planted.bin".to_owned(), media_type: MediaType::jpeg(), bytes: Bytes::default() }
}

#[test]
fn vectors_of_blobs() {
    run::<BlobCase>();
}
