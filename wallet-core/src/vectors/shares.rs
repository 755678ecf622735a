//! Tokens and bundles, links, receipts.

use super::{Vector, bent, flipped, run, same};
use crate::{
    keys::{ReceiptRecipient, RootKey, VaultKeys},
    shares::{
        Bundle, Handling, Receipt, ShareLink, ShareSecret, SpokenCode, SpokenDoor, SpokenGuess, access_token_hash,
        open_bundle, seal_bundle, seal_receipt,
    },
    testing::{OprfServer, document, rng},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wallet_api::{AccessToken, AccessTokenHash, BlobId, Bytes, HandleTag, ShareId, SpokenSlot, UnixSeconds};

fn vault(root_key: &Bytes) -> VaultKeys {
    VaultKeys::derive(&RootKey::filled(|out| out.copy_from_slice(&root_key.0)))
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShareCase {
    about: String,
    share: ShareId,
    secret: ShareSecret,
    access_token: AccessToken,
    access_token_hash: AccessTokenHash,
    record: Bytes,
    /// What the server grants.
    blobs: Vec<BlobId>,
    /// What is in it; `null` if it does not open.
    bundle: Value,
}

impl ShareCase {
    fn new(about: &str, handling: Handling) -> Self {
        let (mut rng, share) = (rng(1), ShareId([4; 16]));
        let secret = ShareSecret::generate(&mut rng);
        let documents = [document("Mietvertrag", 1, &mut rng), document("عقد", 2, &mut rng)];
        let recipient = vault(&vec![6; 32].into()).receipt_recipient(&share);
        let bundle =
            Bundle::new(&documents, "for the office".parse().expect("short"), handling, recipient, UnixSeconds(9));
        let token = secret.access_token(&share);
        Self {
            about: about.to_owned(),
            record: seal_bundle(&bundle, &share, &secret, &mut rng).expect("small"),
            share,
            secret,
            access_token_hash: access_token_hash(&token),
            access_token: token,
            blobs: bundle.blobs(),
            bundle: serde_json::to_value(&bundle).expect("plain data"),
        }
    }
}

impl Vector for ShareCase {
    const FOLDER: &'static str = "share";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let look = Self::new("two papers to look at", Handling::Look);
        let refused =
            |about: &str| Self { about: about.to_owned(), bundle: Value::Null, blobs: vec![], ..look.clone() };
        let older = Self::new("", Handling::Keep).record;
        vec![
            ("refused-flip", Self { record: bent(&look.record.0).into(), ..refused("one bit is changed") }),
            ("refused-cut", Self { record: older.0[..older.0.len() - 1].to_vec().into(), ..refused("cut") }),
            ("keep", Self::new("two papers to keep", Handling::Keep)),
            ("look", look),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let token = self.secret.access_token(&self.share);
        same("access token", token.0, self.access_token.0)?;
        same("its hash", access_token_hash(&token), self.access_token_hash.clone())?;
        let opened = open_bundle(&self.record, &self.share, &self.secret).ok();
        same("blobs", opened.as_ref().map(Bundle::blobs).unwrap_or_default(), self.blobs.clone())?;
        let json = opened.map_or(Value::Null, |bundle| serde_json::to_value(bundle).expect("plain data"));
        same("bundle", &json, &self.bundle)
    }

    fn spoil(&mut self) {
        self.access_token.0[31] ^= 1;
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkCase {
    about: String,
    fragment: String,
    /// `null` if the link is not whole.
    link: Option<LinkParts>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkParts {
    share: ShareId,
    secret: Bytes,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    asks_pin: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    first_computer: bool,
}

impl Vector for LinkCase {
    const FOLDER: &'static str = "link";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let link = ShareLink {
            share: ShareId([4; 16]),
            secret: ShareSecret::generate(&mut rng(1)),
            asks_pin: false,
            first_computer: false,
        };
        let parts = LinkParts {
            asks_pin: false,
            first_computer: false,
            share: link.share.clone(),
            secret: link.secret.expose_secret().to_vec().into(),
        };
        let fragment = link.fragment().to_string();
        let case = |about: &str, fragment: String, link: Option<&LinkParts>| Self {
            about: about.to_owned(),
            fragment,
            link: link.cloned(),
        };
        vec![
            ("refused-cut", case("the last character is missing", fragment[..44].to_owned(), None)),
            ("refused-padded", case("base64 with padding", format!("{fragment}=="), None)),
            ("refused-old", case("only a secret", fragment[23..].to_owned(), None)),
            ("surrounded", case("a hash sign and white space", format!(" #{fragment}\n"), Some(&parts))),
            (
                "pin",
                case("asks for a PIN", format!("{fragment}.pin"), Some(&LinkParts { asks_pin: true, ..parts.clone() })),
            ),
            (
                "pin-first",
                case(
                    "asks for a PIN and for the first computer",
                    format!("{fragment}.pin.first"),
                    Some(&LinkParts { asks_pin: true, first_computer: true, ..parts.clone() }),
                ),
            ),
            ("plain", case("as it is written", fragment, Some(&parts))),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let parsed = ShareLink::parse(&self.fragment).ok();
        let written = parsed.as_ref().map(|link| link.fragment().to_string());
        let parts = |link: ShareLink| LinkParts {
            asks_pin: link.asks_pin,
            first_computer: link.first_computer,
            share: link.share,
            secret: link.secret.expose_secret().to_vec().into(),
        };
        same("link", parsed.map(parts), self.link.clone())?;
        let trimmed = self.fragment.trim().trim_start_matches('#').to_owned();
        same("text", written, self.link.as_ref().map(|_| trimmed))
    }

    fn spoil(&mut self) {
        self.link = match self.link.take() {
            Some(link) => Some(LinkParts { secret: flipped(&link.secret.0).into(), ..link }),
            None => Some(LinkParts {
                share: ShareId([0; 16]),
                secret: Bytes::default(),
                asks_pin: false,
                first_computer: false,
            }),
        };
    }
}

/// A spoken code: where it leads on a server whose key comes of a seed, and the record there.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpokenCase {
    about: String,
    code: SpokenCode,
    server_seed: u8,
    tag: HandleTag,
    slot: SpokenSlot,
    record: Bytes,
    /// What stands after `#`; `null` if the record does not open.
    fragment: Option<String>,
}

impl SpokenCase {
    fn door(&self) -> (HandleTag, SpokenDoor) {
        let server = OprfServer::new(self.server_seed);
        let (request, guess) = SpokenGuess::blind(&self.code, &server.public_key(), &mut rng(1)).expect("a good key");
        (request.tag.clone(), guess.finish(&server.evaluate(&request)).expect("an honest server"))
    }
}

impl Vector for SpokenCase {
    const FOLDER: &'static str = "spoken";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let link = ShareLink {
            share: ShareId([4; 16]),
            secret: ShareSecret::generate(&mut rng(1)),
            asks_pin: true,
            first_computer: false,
        };
        let mut case = Self {
            about: "a code and its link".to_owned(),
            code: SpokenCode::new([12, 2_047, 3, 99], 42).expect("in the list"),
            server_seed: 1,
            tag: HandleTag([0; 32]),
            slot: SpokenSlot([0; 16]),
            record: Bytes::default(),
            fragment: Some(link.fragment().to_string()),
        };
        let (tag, door) = case.door();
        (case.tag, case.slot, case.record) = (tag, door.slot().clone(), door.seal(&link, &mut rng(2)));
        let refused = Self {
            about: "one bit is changed".to_owned(),
            record: bent(&case.record.0).into(),
            fragment: None,
            ..case.clone()
        };
        vec![("opens", case), ("refused-flip", refused)]
    }

    fn check(&self) -> Result<(), String> {
        let (tag, door) = self.door();
        same("tag", tag, self.tag.clone())?;
        same("slot", door.slot().clone(), self.slot.clone())?;
        same("link", door.open(&self.record).ok().map(|link| link.fragment().to_string()), self.fragment.clone())
    }

    fn spoil(&mut self) {
        self.slot.0[0] ^= 1;
    }
}

#[test]
fn vectors_of_spoken_codes() {
    run::<SpokenCase>();
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiptCase {
    about: String,
    root_key: Bytes,
    share: ShareId,
    recipient: ReceiptRecipient,
    receipt: Bytes,
    /// Time, name and organisation; `null` if it does not open.
    opened: Option<(u64, String, String)>,
}

impl Vector for ReceiptCase {
    const FOLDER: &'static str = "receipt";
    const REPEATABLE: bool = false;

    fn make() -> Vec<(&'static str, Self)> {
        let (root_key, share) = (Bytes(vec![6; 32]), ShareId([4; 16]));
        let recipient = vault(&root_key).receipt_recipient(&share);
        let (name, organisation) = ("Leïla", "OCMW – CPAS \"Zuid\"");
        let parse = |text: &str| text.parse().expect("short");
        let receipt = Receipt { opened_at: UnixSeconds(1), name: parse(name), organisation: parse(organisation) };
        let good = Self {
            about: "a receipt".to_owned(),
            receipt: seal_receipt(&recipient, &receipt),
            root_key,
            share,
            recipient,
            opened: Some((1, name.to_owned(), organisation.to_owned())),
        };
        let refused = |about: &str| Self { about: about.to_owned(), opened: None, ..good.clone() };
        let other_share = ShareId([5; 16]);
        let other_recipient = vault(&good.root_key).receipt_recipient(&other_share);
        let moved = Self { share: other_share, recipient: other_recipient, ..refused("moved to another share") };
        vec![
            ("refused-flip", Self { receipt: bent(&good.receipt.0).into(), ..refused("one bit is changed") }),
            ("refused-moved", moved),
            ("opens", good),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let keys = vault(&self.root_key);
        same("recipient", keys.receipt_recipient(&self.share), self.recipient.clone())?;
        let words =
            |receipt: Receipt| (receipt.opened_at.0, receipt.name.to_string(), receipt.organisation.to_string());
        same("receipt", keys.open_receipt(&self.share, &self.receipt).ok().map(words), self.opened.clone())
    }

    fn spoil(&mut self) {
        self.opened = match self.opened {
            Some(_) => None,
            None => Some((0, String::new(), String::new())),
        };
    }
}

#[test]
fn vectors_of_shares() {
    run::<ShareCase>();
}

#[test]
fn vectors_of_links() {
    run::<LinkCase>();
}

#[test]
fn vectors_of_receipts() {
    run::<ReceiptCase>();
}
