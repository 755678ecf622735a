use super::*;
use crate::{
    keys::{RootKey, VaultKeys},
    requests::AskedFor,
    testing::{mutations, rng},
};
use proptest::prelude::*;
use std::io::Cursor;

const REQUEST: RequestId = RequestId([1; 16]);

fn keys(seed: u64) -> VaultKeys {
    VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
}

fn invitation() -> Invitation {
    Invitation::new(keys(1).inbox_recipient(&REQUEST), AskedFor::default())
}

fn new(name: &str, bytes: &[u8]) -> NewDeposit<'static> {
    NewDeposit {
        name: name.parse().expect("short"),
        from: "Anna, CPAS".parse().expect("short"),
        note: "as promised".parse().expect("short"),
        media_type: "application/pdf".parse().expect("a media type"),
        bytes: Box::new(Cursor::new(bytes.to_vec())),
    }
}

fn sealed(new: NewDeposit<'_>, signer: Option<&OrganisationKey>) -> Vec<u8> {
    let mut plan = DepositPlan::read(&REQUEST, &invitation(), new, signer).expect("small");
    let mut sealing = plan.seal().expect("small");
    let mut file = Vec::new();
    while let Some(piece) = sealing.next_piece().expect("in memory") {
        file.extend_from_slice(&piece);
    }
    assert_eq!(file.len() as u64, sealing.size());
    file
}

#[test]
fn a_deposit_opens_for_its_request_and_vault_only() {
    let bytes: Vec<u8> = (0..=255).cycle().take(700_000).collect();
    let file = sealed(new("attestation.pdf", &bytes), None);
    let opened = keys(1).open_deposit(&REQUEST, &file).expect("just sealed");
    assert_eq!((opened.title.as_str(), opened.from.as_str()), ("attestation", "Anna, CPAS"));
    assert_eq!((opened.note.as_str(), opened.signer), ("as promised", None));
    assert_eq!((opened.file.name(), opened.file.bytes()), ("original.pdf", &bytes[..]));
    assert!(keys(2).open_deposit(&REQUEST, &file).is_err(), "another vault");
    assert!(keys(1).open_deposit(&RequestId([2; 16]), &file).is_err(), "moved to another request");
    let small = sealed(new("a.pdf", b"x"), None);
    for changed in mutations(&small) {
        assert!(keys(1).open_deposit(&REQUEST, &changed).is_err());
    }
}

#[test]
fn a_signature_names_its_key() {
    let key = OrganisationKey::generate(&mut rng(7));
    let file = sealed(new("a.pdf", b"x"), Some(&key));
    let opened = keys(1).open_deposit(&REQUEST, &file).expect("just sealed");
    assert_eq!(opened.signer, Some(key.signer_key()));
}

/// What somebody who has the recipient can make of anything.
fn forged(files: Vec<PartSource<'_>>, part: Part) -> Result<OpenedDeposit, OpenError> {
    let mut plan = PartPlan::read(part, files).expect("small");
    let recipient = keys(1).inbox_recipient(&REQUEST);
    let mut sealing = plan.seal(BlobBeginning::for_others(age_hybrid::begin_to(recipient.as_str()))).expect("small");
    let mut file = Vec::new();
    while let Some(piece) = sealing.next_piece().expect("in memory") {
        file.extend_from_slice(&piece);
    }
    keys(1).open_deposit(&REQUEST, &file)
}

fn statement() -> serde_json::Value {
    serde_json::json!({
        "format": "farde/deposit/v1",
        "request": REQUEST,
        "recipient": keys(1).inbox_recipient(&REQUEST).hash(&REQUEST),
        "name": "a.pdf",
        "from": "",
        "note": "",
        "media_type": "application/pdf",
        "size": 1,
        "sha256": sha256_of(b"x"),
    })
}

fn original(bytes: &'static [u8]) -> PartSource<'static> {
    PartSource::original("application/pdf".parse().expect("a media type"), Cursor::new(bytes)).expect("memory")
}

fn with(statement: &serde_json::Value) -> Vec<PartSource<'static>> {
    vec![beside(STATEMENT, &statement.to_string()), original(b"x")]
}

fn beside(name: &'static str, text: &str) -> PartSource<'static> {
    PartSource::beside(name, json_type(), text.as_bytes().to_vec())
}

#[test]
fn what_a_cheating_depositor_says_is_checked() {
    assert!(forged(with(&statement()), Part::Original).is_ok(), "the forger must be able to make a good one");
    for (field, lie) in [
        ("format", "farde/deposit/v2".into()),
        ("request", serde_json::json!(RequestId([2; 16]))),
        ("recipient", serde_json::json!(keys(2).inbox_recipient(&REQUEST).hash(&REQUEST))),
        ("name", "a".repeat(201).into()),
        ("note", "a".repeat(501).into()),
        ("media_type", "text/html; x".into()),
        ("media_type", "text/plain".into()),
        ("size", 2.into()),
        ("sha256", serde_json::json!(sha256_of(b"y"))),
        ("owner", "me".into()),
    ] {
        let mut lying = statement();
        lying[field] = lie;
        assert!(forged(with(&lying), Part::Original).is_err(), "{field}");
    }
    assert!(forged(with(&statement()), Part::Pages).is_err(), "another part");
    assert!(forged(vec![original(b"x")], Part::Original).is_err(), "no statement");
    assert!(forged(vec![beside(STATEMENT, &statement().to_string())], Part::Original).is_err(), "no file");
    assert!(forged(vec![], Part::Original).is_err(), "nothing");
    let mut more = with(&statement());
    more.insert(1, beside("more.json", "{}"));
    assert!(forged(more, Part::Original).is_err(), "a file more");
    let long = format!("{}{}", statement(), " ".repeat(9_000));
    assert!(forged(vec![beside(STATEMENT, &long), original(b"x")], Part::Original).is_err(), "a long statement");
}

#[test]
fn a_signature_that_is_not_right_is_no_deposit() {
    let (key, other) = (OrganisationKey::generate(&mut rng(7)), OrganisationKey::generate(&mut rng(8)));
    let text = statement().to_string();
    let signed = |public_key: &OrganisationKey, signature: Signature| {
        let public_key = public_key.signer_key().to_bytes();
        serde_json::to_string(&Signed { public_key, signature }).expect("plain data")
    };
    let open = |signed: &str| {
        forged(vec![beside(STATEMENT, &text), beside(SIGNATURE, signed), original(b"x")], Part::Original)
    };
    let good = signed(&key, key.sign(text.as_bytes()));
    assert!(open(&good).is_ok_and(|opened| opened.signer == Some(key.signer_key())), "the forger can make a good one");
    assert!(open(&signed(&other, key.sign(text.as_bytes()))).is_err(), "under another key");
    assert!(open(&signed(&key, key.sign(b"something else"))).is_err(), "of something else");
    assert!(open("{}").is_err());
    let mut other_request = statement();
    other_request["request"] = serde_json::json!(RequestId([2; 16]));
    assert!(open(&signed(&key, key.sign(other_request.to_string().as_bytes()))).is_err(), "taken from another request");
}

/// MU-05.
#[test]
fn hostile_names_become_harmless_titles() {
    for (name, expected) in [
        ("../../etc/passwd", "etcpasswd"),
        ("C:\\Windows\\system32\\a.exe", "CWindowssystem32a"),
        ("\u{202e}fdp.exe", "fdp"),
        ("a\0b\u{1b}[31m.pdf", "ab31m"),
        ("nul.txt", "nul_"),
        ("", "document"),
        (".", "document"),
        ("..", "document"),
        ("\u{200b}\u{2066}\u{feff}", "document"),
        (".htaccess", "htaccess"),
        ("letter of 1.2.2026 to the town hall", "letter of 122026 to the town hall"),
        ("شهادة.pdf", "شهادة"),
    ] {
        let opened = keys(1).open_deposit(&REQUEST, &sealed(new(name, b"x"), None)).expect("a good deposit");
        assert_eq!(opened.title.as_str(), expected, "{name:?}");
        assert_eq!(opened.file.name(), "original.pdf");
    }
    let hostile = NewDeposit {
        from: "\u{202e}SAPC\0".parse().expect("short"),
        note: "line\nline\u{2028}\u{1b}[2J".parse().expect("short"),
        ..new("a.pdf", b"x")
    };
    let opened = keys(1).open_deposit(&REQUEST, &sealed(hostile, None)).expect("a good deposit");
    assert_eq!((opened.from.as_str(), opened.note.as_str()), ("SAPC", "line\nline[2J"));
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let mut plan = DepositPlan::read(&REQUEST, &invitation(), new("a.pdf", &[7; 300_000]), None).expect("small");
    assert!(plan.seal().is_ok());
    let shifting = NewDeposit { bytes: Box::new(Shifting { at: 0, round: 0 }), ..new("a.pdf", b"") };
    let mut plan = DepositPlan::read(&REQUEST, &invitation(), shifting, None).expect("small");
    let mut sealing = plan.seal().expect("small");
    assert_eq!(sealing.next_piece().err(), Some(SealPartError::Unreadable));
}

/// 1,000 bytes that are others after each rewinding.
struct Shifting {
    at: u64,
    round: u8,
}

impl io::Read for Shifting {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = out.len().min(usize::try_from(1_000 - self.at).expect("small"));
        out[..read].fill(self.round);
        self.at += read as u64;
        Ok(read)
    }
}

impl io::Seek for Shifting {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.at = match to {
            io::SeekFrom::Start(at) => at,
            io::SeekFrom::End(_) => 1_000,
            io::SeekFrom::Current(_) => self.at,
        };
        self.round += u8::from(self.at == 0);
        Ok(self.at)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn garbage_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..3_000), statement: String) {
        let recipient = keys(1).inbox_recipient(&REQUEST);
        let sealed = age_hybrid::encrypt_to(recipient.as_str(), &bytes);
        prop_assert!(keys(1).open_deposit(&REQUEST, &sealed).is_err());
        prop_assert!(keys(1).open_deposit(&REQUEST, &bytes).is_err());
        prop_assert!(forged(vec![beside(STATEMENT, &statement), original(b"x")], Part::Original).is_err());
    }
}
