//! Manifests: those of formats 1 to 4 stay as they are, and are opened; those of format 5 are made.

use super::{Vector, run, same};
use crate::{
    keys::{RootKey, VaultKeys},
    manifest::{Descent, DoorRecord, DoorWay, KeptHandle, KnownOrganisation, Manifest, OpenManifestError},
    requests::OrganisationKey,
    testing::{OprfServer, document, request_record, rng, share_record, version},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wallet_api::{Bytes, ManifestVersion, SlotId, VaultId, sessions::ManifestRecord, vaults::Wait};

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestCase {
    about: String,
    root_key: Bytes,
    vault: VaultId,
    version: ManifestVersion,
    record: Bytes,
    /// The record before this one, if there is one.
    before: Option<Bytes>,
    /// What is in it; `null` if it does not open.
    manifest: Value,
}

impl ManifestCase {
    fn keys(&self) -> VaultKeys {
        VaultKeys::derive(&RootKey::filled(|out| out.copy_from_slice(&self.root_key.0)))
    }

    fn opened(&self) -> Result<Manifest, OpenManifestError> {
        let record = ManifestRecord { version: self.version, record: self.record.clone() };
        Manifest::open(self.keys().manifest_key(), &self.vault, &record)
    }
}

fn ways() -> Vec<DoorWay> {
    vec![
        DoorWay::Pictures { handle: KeptHandle::Card("12345678901234567888".to_owned()) },
        DoorWay::Passphrase { handle: KeptHandle::Nickname("anna".to_owned()) },
        DoorWay::Passkey,
        DoorWay::Sheet { wait: Wait::Week },
        DoorWay::Guardians { needed: 2, parts: 3, wait: Wait::Day },
    ]
}

fn content() -> Manifest {
    let mut rng = rng(1);
    let mut manifest = Manifest::new(VaultId([5; 16]), vec![OprfServer::new(1).public_key()]);
    let (passport, lease) = (document("Reisepass ✓", 100, &mut rng), document("", 200, &mut rng));
    let mut details = passport.details().clone();
    details.date = Some("2024-02-29".parse().expect("a day"));
    details.runs_out = Some("2034-02-28".parse().expect("a day"));
    details.note = "two\nlines".parse().expect("short");
    details.place = Some(3);
    let (id, binned) = (passport.id().clone(), lease.id().clone());
    let mut stopped = share_record(300, &[&passport], &mut rng);
    stopped.secret = None;
    stopped.stopped_at = Some(wallet_api::UnixSeconds(400));
    let mut live = share_record(301, &[&passport, &lease], &mut rng);
    live.pin = Some("012345".parse().expect("six digits"));
    manifest.add_share(live).expect("new");
    manifest.add_share(stopped).expect("new");
    manifest.add(passport).expect("new");
    manifest.add(lease).expect("new");
    manifest.describe(&id, details).expect("there");
    manifest.bin(&binned, wallet_api::UnixSeconds(500)).expect("there");
    for (slot, way) in ways().into_iter().enumerate() {
        let slot = SlotId([u8::try_from(slot).expect("few"); 16]);
        manifest.add_door(DoorRecord { slot, way, made_at: wallet_api::UnixSeconds(100) }).expect("new");
    }
    manifest.add_version(&id, version(700, &mut rng)).expect("there");
    // One paper was in the bin for its time.
    let forgotten = document("forgotten", 1, &mut rng);
    let gone = forgotten.id().clone();
    manifest.add(forgotten).expect("new");
    manifest.bin(&gone, wallet_api::UnixSeconds(1)).expect("there");
    manifest.drop_expired_bin(wallet_api::UnixSeconds(1 + 30 * 86_400));
    manifest.see_refusal(wallet_api::UnixSeconds(600));
    manifest.add_request(request_record(310, &mut rng)).expect("new");
    let closed = request_record(311, &mut rng);
    let request = closed.request.clone();
    manifest.add_request(closed).expect("new");
    manifest.close_request(&request, wallet_api::UnixSeconds(400)).expect("there");
    let key = OrganisationKey::generate(&mut rng).signer_key();
    let name = "CPAS · OCMW".parse().expect("short");
    let (calls_itself, known_since) = ("CPAS".parse().expect("short"), wallet_api::UnixSeconds(450));
    manifest.know_organisation(KnownOrganisation { key, name, calls_itself, known_since }).expect("room");
    manifest
}

impl Vector for ManifestCase {
    const FOLDER: &'static str = "manifest";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let root = RootKey::generate(&mut rng(1));
        let keys = VaultKeys::derive(&root);
        let case = |about: &str, manifest: &Manifest, before: Option<&Bytes>| Self {
            about: about.to_owned(),
            root_key: root.expose_secret().to_vec().into(),
            vault: manifest.vault().clone(),
            version: manifest.version(),
            record: manifest.seal(keys.manifest_key(), &mut rng(2)).expect("small"),
            before: before.cloned(),
            manifest: serde_json::to_value(manifest).expect("plain data"),
        };
        let first = Manifest::new(VaultId([5; 16]), vec![OprfServer::new(1).public_key()]);
        let one = case("the first of a new vault", &first, None);
        let two =
            case("papers, shares, bin, file requests, organisations", &content().next(&one.record), Some(&one.record));
        vec![("first-5", one), ("second-5", two)]
    }

    fn check(&self) -> Result<(), String> {
        let opened = self.opened();
        let before = ManifestVersion(self.version.0.saturating_sub(1));
        let follows =
            |sealed| opened.as_ref().is_ok_and(|manifest| manifest.descent(before, sealed) == Descent::Proved);
        same("predecessor", self.before.as_ref().is_none_or(follows), true)?;
        let json = opened.map_or(Value::Null, |manifest| serde_json::to_value(manifest).expect("plain data"));
        same("manifest", &json, &self.manifest)
    }

    fn spoil(&mut self) {
        match self.manifest.get_mut("format") {
            Some(format) => *format = 9.into(),
            None => self.manifest = Value::Bool(true),
        }
    }
}

#[test]
fn vectors_of_manifests() {
    run::<ManifestCase>();
}
