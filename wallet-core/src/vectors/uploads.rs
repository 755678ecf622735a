//! Where a content goes: an upload that was cut off by one version of this program goes on with the next.

use super::{Vector, flipped, run, same};
use crate::{
    documents::{MediaType, Part, PartPlan, PartSource},
    keys::{BlobPlace, RootKey, VaultKeys},
    testing::rng,
};
use serde::{Deserialize, Serialize};
use std::io::Cursor;
use wallet_api::{BlobId, Bytes};

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UploadCase {
    about: String,
    root_key: Bytes,
    media_type: MediaType,
    /// The original: so many bytes, counted from 0 to 250 and again.
    len: usize,
    round: u32,
    copy: u32,
    /// What the original's plaintext is named by.
    content: Bytes,
    original: BlobId,
    original_identity: String,
    /// Of an empty part beside it.
    pages: BlobId,
    pages_identity: String,
}

impl UploadCase {
    fn new(about: &str, media_type: &str, len: usize, round: u32, copy: u32) -> Self {
        let mut case = Self {
            about: about.to_owned(),
            root_key: RootKey::generate(&mut rng(1)).expose_secret().to_vec().into(),
            media_type: media_type.parse().expect("a media type"),
            len,
            round,
            copy,
            content: Bytes::default(),
            original: BlobId([0; 16]),
            original_identity: String::new(),
            pages: BlobId([0; 16]),
            pages_identity: String::new(),
        };
        case.derive();
        case
    }

    fn derive(&mut self) {
        let keys = VaultKeys::derive(&RootKey::filled(|out| out.copy_from_slice(&self.root_key.0)));
        let bytes: Vec<u8> = (0..=250).cycle().take(self.len).collect();
        let source = PartSource::original(self.media_type.clone(), Cursor::new(bytes)).expect("memory");
        let plan = PartPlan::read(Part::Original, vec![source]).expect("small");
        let place = BlobPlace::Original { round: self.round, copy: self.copy };
        let original = keys.blob_keys(plan.name(), place);
        let empty = PartPlan::read(Part::Pages, Vec::new()).expect("small");
        let pages = keys.blob_keys(empty.name(), BlobPlace::Beside(original.blob()));
        self.content = plan.name().0.to_vec().into();
        self.original = original.blob().clone();
        self.original_identity = original.identity.expose_secret().to_string();
        self.pages = pages.blob().clone();
        self.pages_identity = pages.identity.expose_secret().to_string();
    }
}

impl Vector for UploadCase {
    const FOLDER: &'static str = "upload";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        vec![
            ("one-chunk", Self::new("a short text", "text/plain", 5, 0, 0)),
            ("several-chunks", Self::new("three chunks", "application/pdf", 150_000, 0, 0)),
            ("second-copy", Self::new("the same, which is in the vault already", "application/pdf", 150_000, 0, 1)),
            ("later-round", Self::new("the same, after papers were forgotten", "application/pdf", 150_000, 3, 0)),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let mut again = self.clone();
        again.derive();
        same("content", &again.content, &self.content)?;
        same("blob ids", (&again.original, &again.pages), (&self.original, &self.pages))?;
        let identities = |case: &Self| (case.original_identity.clone(), case.pages_identity.clone());
        same("identities", identities(&again), identities(self))
    }

    fn spoil(&mut self) {
        self.content = flipped(&self.content.0).into();
    }
}

#[test]
fn vectors_of_uploads() {
    run::<UploadCase>();
}
