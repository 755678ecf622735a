use super::{FORMAT, HISTORY, Manifest};
use crate::{
    OpenError,
    keys::ManifestKey,
    labels,
    records::{self, RecordKind},
};
use rand_core::CryptoRngCore;
use serde::Deserialize;
use std::collections::BTreeSet;
use wallet_api::{Bytes, ManifestVersion, VaultId, limits::MANIFEST_BYTES, sessions::ManifestRecord};
use zeroize::Zeroizing;

/// An empty vault and one with a few papers look alike.
const MANIFEST: RecordKind = RecordKind { label: labels::MANIFEST, floor: 16 * 1024, limit: MANIFEST_BYTES };

/// Why a manifest cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealManifestError {
    /// More than a server takes.
    #[error("the manifest is too large")]
    TooLarge,
}

/// Why a manifest cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenManifestError {
    /// Not sealed with this key for this vault under this number.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Written by a newer version of this program.
    #[error("written by a newer version of this program")]
    NewerFormat,
}

impl Manifest {
    /// Seals this manifest under its vault and number.
    ///
    /// # Errors
    ///
    /// [`SealManifestError::TooLarge`].
    pub fn seal(&self, key: &ManifestKey, rng: &mut impl CryptoRngCore) -> Result<Bytes, SealManifestError> {
        let json = self.json();
        let context = [self.vault.as_bytes().as_slice(), &self.version.0.to_be_bytes()];
        let record = records::seal(key.expose_secret(), &MANIFEST, &context, &json, rng);
        record.map(Bytes).map_err(|_| SealManifestError::TooLarge)
    }

    pub(super) fn json(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(serde_json::to_vec(self).expect("plain data"))
    }

    /// Opens the manifest of a vault.
    ///
    /// # Errors
    ///
    /// [`OpenManifestError`].
    ///
    /// # Security
    ///
    /// Vault and number are bound: another vault's record, or an older one under a newer number, does not open. That a
    /// server gives an older record under its own number is for the caller to notice, who remembers the newest number.
    pub fn open(key: &ManifestKey, vault: &VaultId, record: &ManifestRecord) -> Result<Self, OpenManifestError> {
        let context = [vault.as_bytes().as_slice(), &record.version.0.to_be_bytes()];
        let json = records::open(key.expose_secret(), &MANIFEST, &context, &record.record.0)?;
        if read_format(&json)? > FORMAT {
            return Err(OpenManifestError::NewerFormat);
        }
        let manifest: Self = serde_json::from_slice(&json).map_err(|_| OpenError)?;
        if manifest.is_sound(vault, record.version) { Ok(manifest) } else { Err(OpenError.into()) }
    }

    fn is_sound(&self, vault: &VaultId, version: ManifestVersion) -> bool {
        let documents: BTreeSet<_> = self.documents.iter().map(|document| &document.id).collect();
        let shares: BTreeSet<_> = self.shares.iter().map(|record| &record.share).collect();
        let doors: BTreeSet<_> = self.doors.iter().map(|door| &door.slot).collect();
        let requests: BTreeSet<_> = self.requests.iter().map(|record| &record.request).collect();
        let organisations: BTreeSet<_> = self.organisations.iter().map(|known| known.key.to_string()).collect();
        let unlike = [documents.len(), shares.len(), doors.len(), requests.len(), organisations.len()];
        let known = self.organisations.len();
        let no_double =
            unlike == [self.documents.len(), self.shares.len(), self.doors.len(), self.requests.len(), known];
        let is_this = (1..=FORMAT).contains(&self.format) && self.vault == *vault && self.version == version;
        is_this && no_double && self.history.len() <= HISTORY
    }
}

/// Reads the one field that every format has.
fn read_format(json: &[u8]) -> Result<u32, OpenError> {
    #[derive(Deserialize)]
    struct AnyFormat {
        format: u32,
    }
    serde_json::from_slice::<AnyFormat>(json).map(|any| any.format).map_err(|_| OpenError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::Descent;
    use crate::{
        keys::{RootKey, VaultKeys},
        testing::{OprfServer, document, mutations, rng, share_record},
    };

    const VAULT: VaultId = VaultId([1; 16]);

    fn keys(seed: u64) -> VaultKeys {
        VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
    }

    fn manifest() -> Manifest {
        let mut rng = rng(1);
        let mut manifest = Manifest::new(VAULT, vec![OprfServer::new(1).public_key()]);
        let paper = document("passport", 1, &mut rng);
        manifest.add_share(share_record(5, &[&paper], &mut rng)).expect("new");
        manifest.add(paper).expect("new");
        manifest
    }

    fn record(manifest: &Manifest) -> ManifestRecord {
        let record = manifest.seal(keys(1).manifest_key(), &mut rng(2)).expect("small");
        ManifestRecord { version: manifest.version(), record }
    }

    fn open(record: &ManifestRecord) -> Result<Manifest, OpenManifestError> {
        Manifest::open(keys(1).manifest_key(), &VAULT, record)
    }

    #[test]
    fn a_manifest_opens_for_its_vault_under_its_number_only() {
        let record = record(&manifest());
        assert_eq!(open(&record), Ok(manifest()));
        assert!(Manifest::open(keys(2).manifest_key(), &VAULT, &record).is_err(), "another key");
        assert!(Manifest::open(keys(1).manifest_key(), &VaultId([2; 16]), &record).is_err(), "another vault");
        let newer = ManifestRecord { version: ManifestVersion(2), ..record.clone() };
        assert!(open(&newer).is_err(), "an older record under a newer number");
        for changed in mutations(&record.record.0) {
            assert!(open(&ManifestRecord { record: Bytes(changed), ..record.clone() }).is_err());
        }
    }

    #[test]
    fn each_manifest_names_the_one_before() {
        let first = record(&manifest());
        let second = open(&first).expect("just sealed").next(&first.record);
        assert_eq!(second.version(), ManifestVersion(2));
        assert_eq!(second.descent(ManifestVersion(1), &first.record), Descent::Proved);
        assert_eq!(manifest().descent(ManifestVersion(1), &first.record), Descent::Other, "not of itself");
        let other = manifest().seal(keys(1).manifest_key(), &mut rng(9)).expect("small");
        let descent = second.descent(ManifestVersion(1), &other);
        assert_eq!(descent, Descent::Other, "the same content in another record is another history");
        assert_eq!(open(&record(&second)), Ok(second));
    }

    #[test]
    fn a_manifest_proves_its_descent_over_32_versions() {
        let first = record(&manifest());
        let (mut newest, mut sealed) = (manifest(), first.record.clone());
        let mut records = vec![sealed.clone()];
        for _ in 0..40 {
            newest = newest.next(&sealed);
            sealed = record(&newest).record;
            records.push(sealed.clone());
        }
        assert_eq!(open(&record(&newest)).as_ref(), Ok(&newest));
        for (place, sealed) in records[..40].iter().enumerate() {
            let version = ManifestVersion(place as u64 + 1);
            let expected = if place < 8 { Descent::TooLongAgo } else { Descent::Proved };
            assert_eq!(newest.descent(version, sealed), expected, "{place}");
            let forked = newest.descent(version, &Bytes(vec![1]));
            assert_eq!(forked, if place < 8 { Descent::TooLongAgo } else { Descent::Other }, "{place}");
        }
    }

    fn reopened(json: &str) -> Result<Manifest, OpenManifestError> {
        let context = [VAULT.as_bytes().as_slice(), &1u64.to_be_bytes()];
        let key = keys(1);
        let sealed =
            records::seal(key.manifest_key().expose_secret(), &MANIFEST, &context, json.as_bytes(), &mut rng(3));
        open(&ManifestRecord { version: ManifestVersion(1), record: Bytes(sealed.expect("small")) })
    }

    #[test]
    fn what_is_not_understood_is_refused_whole() {
        let json = serde_json::to_string(&manifest()).expect("plain data");
        let refused = Err(OpenManifestError::Open(OpenError));
        assert_eq!(reopened(&json), Ok(manifest()), "the test itself must be able to make a good one");
        let newer = json.replace("\"format\":5", "\"format\":6,\"inbox\":[]");
        assert_eq!(reopened(&newer), Err(OpenManifestError::NewerFormat));
        for (from, to) in [
            ("\"format\":5", "\"format\":0"),
            ("\"format\":5", "\"format\":5,\"inbox\":[]"),
            ("\"format\":5,", ""),
            ("\"note\"", "\"remark\""),
            ("\"version\":1", "\"version\":2"),
            ("\"original\":{", "\"original\":{\"x\":1,"),
        ] {
            assert!(json.contains(from), "{from}");
            assert_eq!(reopened(&json.replace(from, to)), refused, "{to}");
        }
        let older = reopened(&json.replace("\"format\":5", "\"format\":1")).expect("the first format is understood");
        assert_eq!(older.next(&Bytes(vec![1])).format, FORMAT, "and the next is of the newest");
        let vault = VAULT.to_string();
        assert_eq!(reopened(&json.replace(&vault, &VaultId([9; 16]).to_string())), refused);
    }

    #[test]
    fn doubles_and_empty_documents_are_refused() {
        let mut twice = manifest();
        twice.documents.push(twice.documents[0].clone());
        assert!(open(&record(&twice)).is_err());
        let mut twice = manifest();
        twice.shares.push(twice.shares[0].clone());
        assert!(open(&record(&twice)).is_err());
        let mut empty = manifest();
        empty.documents[0].versions.clear();
        assert!(open(&record(&empty)).is_err());
    }

    #[test]
    fn small_vaults_look_alike_and_too_large_ones_are_refused() {
        let empty = Manifest::new(VAULT, vec![OprfServer::new(1).public_key()]);
        assert_eq!(record(&empty).record.0.len(), record(&manifest()).record.0.len());
        let mut rng = rng(1);
        let paper = document("passport", 1, &mut rng);
        let mut large = manifest();
        large.documents = (0..6_000).map(|_| paper.clone()).collect();
        let sealed = large.seal(keys(1).manifest_key(), &mut rng);
        assert_eq!(sealed, Err(SealManifestError::TooLarge));
    }
}
