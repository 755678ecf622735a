use super::{KeptKey, KeptName};
use crate::{
    OpenError,
    documents::{BlobRef, DocumentId},
    labels,
    manifest::{Document, Manifest},
    records::{self, RecordKind},
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use wallet_api::{BlobId, limits::MANIFEST_BYTES};
use zeroize::Zeroizing;

const FORMAT: u32 = 1;
/// One paper and a few look alike.
const LIST: RecordKind = RecordKind { label: labels::KEPT_LIST, floor: 16 * 1024, limit: MANIFEST_BYTES };

/// Which papers are kept on a device, each with one version and all that opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptList {
    format: u32,
    papers: Vec<Document>,
}

/// Why a list cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealKeptError {
    /// More papers than a list can hold.
    #[error("too many papers")]
    TooLarge,
}

/// Why a list cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenKeptError {
    /// Not sealed with this key under this name.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Written by a newer version of this program.
    #[error("written by a newer version of this program")]
    NewerFormat,
}

impl KeptList {
    /// These papers, each in its newest version; those in the bin and those that are not there are left out.
    #[must_use]
    pub fn of(manifest: &Manifest, papers: &[DocumentId]) -> Self {
        let live = papers.iter().filter_map(|id| live(manifest, id));
        Self { format: FORMAT, papers: live.map(|paper| paper.with_only(paper.current().clone())).collect() }
    }

    /// The papers, in the order chosen.
    #[must_use]
    pub fn papers(&self) -> &[Document] {
        &self.papers
    }

    /// All that it takes to open their blobs.
    pub fn blobs(&self) -> impl Iterator<Item = &BlobRef> {
        self.papers.iter().flat_map(|paper| paper.current().blob_refs())
    }

    /// The list as it can be now: described as the vault says, without what is in the bin or gone, and each paper in its
    /// newest version as soon as all blobs of that are here. Until then the older one stays.
    #[must_use]
    pub fn follow(&self, manifest: &Manifest, is_here: impl Fn(&BlobId) -> bool) -> Self {
        let follow = |paper: &Document| {
            let now = live(manifest, paper.id())?;
            let newest = now.current();
            let version = if newest.blobs().all(&is_here) { newest } else { paper.current() };
            Some(now.with_only(version.clone()))
        };
        Self { format: FORMAT, papers: self.papers.iter().filter_map(follow).collect() }
    }

    /// Seals it under its name.
    ///
    /// # Errors
    ///
    /// [`SealKeptError::TooLarge`].
    pub fn seal(&self, key: &KeptKey, name: &KeptName, rng: &mut impl CryptoRngCore) -> Result<Vec<u8>, SealKeptError> {
        let json = Zeroizing::new(serde_json::to_vec(self).expect("plain data"));
        records::seal(key.expose_secret(), &LIST, &[name.as_bytes()], &json, rng).map_err(|_| SealKeptError::TooLarge)
    }

    /// Opens the list under a name.
    ///
    /// # Errors
    ///
    /// [`OpenKeptError`].
    ///
    /// # Security
    ///
    /// Whoever can write on the device can put an older list in its place, and so take papers away, but none in.
    pub fn open(key: &KeptKey, name: &KeptName, record: &[u8]) -> Result<Self, OpenKeptError> {
        let json = records::open(key.expose_secret(), &LIST, &[name.as_bytes()], record)?;
        let opened = serde_json::from_slice::<Self>(&json).ok().filter(|list| list.format == FORMAT);
        opened.ok_or_else(|| if format_of(&json) > FORMAT { OpenKeptError::NewerFormat } else { OpenError.into() })
    }
}

fn live<'a>(manifest: &'a Manifest, id: &DocumentId) -> Option<&'a Document> {
    manifest.document(id).filter(|document| document.binned().is_none())
}

/// The format that a record says to be of, whatever else is in it.
fn format_of(json: &[u8]) -> u32 {
    #[derive(Deserialize)]
    struct OnlyFormat {
        format: u32,
    }
    serde_json::from_slice(json).map_or(0, |OnlyFormat { format }| format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::{RootKey, VaultKeys},
        testing::{document, mutations, rng, titled, version},
    };
    use wallet_api::{UnixSeconds, VaultId};

    fn keys(seed: u64) -> VaultKeys {
        VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
    }

    fn manifest(papers: &[&Document]) -> Manifest {
        let mut manifest = Manifest::new(VaultId([1; 16]), Vec::new());
        papers.iter().for_each(|paper| manifest.add((*paper).clone()).expect("new"));
        manifest
    }

    fn titles(list: &KeptList) -> Vec<&str> {
        list.papers().iter().map(|paper| paper.details().title.as_str()).collect()
    }

    #[test]
    fn a_list_opens_with_its_key_under_its_name_only() {
        let (keys, other) = (keys(1), keys(2));
        let paper = document("Mietvertrag", 1, &mut rng(3));
        let list = KeptList::of(&manifest(&[&paper]), &[paper.id().clone()]);
        let record = list.seal(keys.kept_key(), keys.kept_name(), &mut rng(4)).expect("small");
        let opens = |key, name, record: &[u8]| KeptList::open(key, name, record);
        assert_eq!(opens(keys.kept_key(), keys.kept_name(), &record), Ok(list));
        assert!(opens(other.kept_key(), keys.kept_name(), &record).is_err());
        assert!(opens(keys.kept_key(), other.kept_name(), &record).is_err());
        for changed in mutations(&record).into_iter().step_by(37) {
            assert!(opens(keys.kept_key(), keys.kept_name(), &changed).is_err());
        }
    }

    #[test]
    fn one_paper_and_a_few_have_the_same_size_and_a_thousand_fit() {
        let keys = keys(1);
        let papers: Vec<Document> = (0..1_000).map(|n| document("A paper", n, &mut rng(n))).collect();
        let size = |count: usize| {
            let list = KeptList { format: FORMAT, papers: papers[..count].to_vec() };
            list.seal(keys.kept_key(), keys.kept_name(), &mut rng(4)).expect("small").len()
        };
        assert_eq!(size(1), size(9));
        assert!(size(1_000) < MANIFEST_BYTES);
    }

    #[test]
    fn a_newer_format_is_told_from_a_damaged_list() {
        let keys = keys(1);
        let list = KeptList { format: FORMAT + 1, papers: Vec::new() };
        let record = list.seal(keys.kept_key(), keys.kept_name(), &mut rng(4)).expect("small");
        assert_eq!(KeptList::open(keys.kept_key(), keys.kept_name(), &record), Err(OpenKeptError::NewerFormat));
    }

    #[test]
    fn it_follows_the_vault_and_holds_on_to_the_old_version_until_the_new_one_is_here() {
        let (one, two) = (document("one", 1, &mut rng(1)), document("two", 2, &mut rng(2)));
        let mut manifest = manifest(&[&one, &two]);
        let list = KeptList::of(&manifest, &[two.id().clone(), one.id().clone()]);
        assert_eq!(titles(&list), ["two", "one"]);
        assert_eq!(list.follow(&manifest, |_| false), list);

        let newer = version(9, &mut rng(9));
        manifest.add_version(one.id(), newer.clone()).expect("there");
        manifest.describe(one.id(), titled("first")).expect("there");
        let half = list.follow(&manifest, |blob| *blob == newer.original.blob);
        assert_eq!(titles(&half), ["two", "first"], "the description follows at once");
        assert_eq!(half.papers()[1].current(), one.current(), "the pages are not here yet");
        let whole = half.follow(&manifest, |_| true);
        assert_eq!(whole.papers()[1].versions(), [newer]);

        manifest.bin(one.id(), UnixSeconds(10)).expect("there");
        assert_eq!(titles(&whole.follow(&manifest, |_| true)), ["two"]);
        assert_eq!(titles(&KeptList::of(&manifest, &[one.id().clone(), two.id().clone()])), ["two"]);
    }
}
