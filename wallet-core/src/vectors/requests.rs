//! Links and invitations of file requests, and deposits.

use super::{Vector, bent, run, same};
use crate::{
    keys::{RecipientHash, RootKey, VaultKeys},
    requests::{
        DepositPlan, Invitation, NewDeposit, OpenedDeposit, OrganisationKey, RequestLink, RequestSecret,
        open_invitation, seal_invitation,
    },
    testing::rng,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::Cursor;
use wallet_api::{AccessToken, Bytes, RequestId};

fn vault(root_key: &Bytes) -> VaultKeys {
    VaultKeys::derive(&RootKey::filled(|out| out.copy_from_slice(&root_key.0)))
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestCase {
    about: String,
    root_key: Bytes,
    fragment: String,
    /// `null` if the link is not whole.
    link: Option<LinkParts>,
    record: Bytes,
    /// What is in it; `null` if it does not open.
    invitation: Value,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkParts {
    request: RequestId,
    secret: RequestSecret,
    access_token: AccessToken,
    recipient: RecipientHash,
}

impl LinkParts {
    fn of(link: &RequestLink) -> Self {
        Self {
            request: link.request.clone(),
            access_token: link.secret.access_token(&link.request),
            secret: link.secret.clone(),
            recipient: link.recipient.clone(),
        }
    }

    fn bytes(&self) -> [Vec<u8>; 4] {
        let Self { request, secret, access_token, recipient } = self;
        [request.0.to_vec(), secret.expose_secret().to_vec(), access_token.0.to_vec(), recipient.0.to_vec()]
    }
}

impl Vector for RequestCase {
    const FOLDER: &'static str = "request";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let (root_key, request) = (Bytes(vec![6; 32]), RequestId([4; 16]));
        let recipient = vault(&root_key).inbox_recipient(&request);
        let mut rng = rng(1);
        let secret = RequestSecret::generate(&mut rng);
        let link = RequestLink { recipient: recipient.hash(&request), request: request.clone(), secret };
        let invitation = Invitation::new(recipient, "Wohnsitzbestätigung – شهادة".parse().expect("short"));
        let good = Self {
            about: "a link with its invitation".to_owned(),
            fragment: link.fragment().to_string(),
            link: Some(LinkParts::of(&link)),
            record: seal_invitation(&invitation, &link, &mut rng),
            invitation: serde_json::to_value(&invitation).expect("plain data"),
            root_key,
        };
        let other = vault(&Bytes(vec![7; 32])).inbox_recipient(&request);
        let swapped = seal_invitation(&Invitation::new(other, invitation.asked_for().clone()), &link, &mut rng);
        let refused = |about: &str| Self { about: about.to_owned(), invitation: Value::Null, ..good.clone() };
        let cut = Self {
            fragment: good.fragment[..67].to_owned(),
            link: None,
            ..refused("the last character of the link is missing")
        };
        vec![
            ("refused-cut", cut),
            ("refused-flip", Self { record: bent(&good.record.0).into(), ..refused("one bit is changed") }),
            ("refused-swapped", Self { record: swapped, ..refused("sealed with the secret, for another recipient") }),
            ("opens", good),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let link = RequestLink::parse(&self.fragment).ok();
        let parts = |link: &RequestLink| LinkParts::of(link).bytes();
        same("link", link.as_ref().map(parts), self.link.as_ref().map(LinkParts::bytes))?;
        if let Some(link) = &link {
            same("text", link.fragment().to_string(), self.fragment.clone())?;
            let recipient = vault(&self.root_key).inbox_recipient(&link.request).hash(&link.request);
            same("recipient", recipient, link.recipient.clone())?;
        }
        let opened = link.and_then(|link| open_invitation(&self.record, &link).ok());
        let json = opened.map_or(Value::Null, |invitation| serde_json::to_value(invitation).expect("plain data"));
        same("invitation", &json, &self.invitation)
    }

    fn spoil(&mut self) {
        match &mut self.link {
            Some(link) => link.access_token.0[31] ^= 1,
            None => self.invitation = Value::Bool(true),
        }
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DepositCase {
    about: String,
    root_key: Bytes,
    request: RequestId,
    deposit: Bytes,
    /// `null` if it does not open.
    opened: Option<Words>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    from: String,
    note: String,
    media_type: String,
    file: Bytes,
    /// The digits, if it is signed.
    fingerprint: Option<String>,
}

impl Words {
    fn of(opened: OpenedDeposit) -> Self {
        Self {
            title: opened.title.to_string(),
            from: opened.from.to_string(),
            note: opened.note.to_string(),
            media_type: opened.file.media_type().as_str().to_owned(),
            fingerprint: opened.signer.map(|signer| signer.fingerprint().to_string()),
            file: Bytes(opened.file.into_bytes()),
        }
    }
}

fn deposit(keys: &VaultKeys, request: &RequestId, signer: Option<&OrganisationKey>) -> Bytes {
    let new = NewDeposit {
        name: "../Bescheid \u{202e}2026.txt".parse().expect("short"),
        from: "CPAS – OCMW".parse().expect("short"),
        note: "two\nlines".parse().expect("short"),
        media_type: "text/plain".parse().expect("a media type"),
        bytes: Box::new(Cursor::new(b"what was asked for")),
    };
    let invitation = Invitation::new(keys.inbox_recipient(request), "x".parse().expect("short"));
    let mut plan = DepositPlan::read(request, &invitation, new, signer).expect("small");
    let mut sealing = plan.seal().expect("small");
    let mut file = Vec::new();
    while let Some(piece) = sealing.next_piece().expect("in memory") {
        file.extend_from_slice(&piece);
    }
    Bytes(file)
}

impl Vector for DepositCase {
    const FOLDER: &'static str = "deposit";
    const REPEATABLE: bool = false;

    fn make() -> Vec<(&'static str, Self)> {
        let (root_key, request) = (Bytes(vec![6; 32]), RequestId([4; 16]));
        let keys = vault(&root_key);
        let key = OrganisationKey::generate(&mut rng(1));
        let words = |signer: Option<&OrganisationKey>| Words {
            title: "Bescheid 2026".to_owned(),
            from: "CPAS – OCMW".to_owned(),
            note: "two\nlines".to_owned(),
            media_type: "text/plain".to_owned(),
            file: Bytes(b"what was asked for".to_vec()),
            fingerprint: signer.map(|key| key.signer_key().fingerprint().to_string()),
        };
        let case = |about: &str, signer: Option<&OrganisationKey>| Self {
            about: about.to_owned(),
            deposit: deposit(&keys, &request, signer),
            opened: Some(words(signer)),
            root_key: root_key.clone(),
            request: request.clone(),
        };
        let signed = case("signed by an organisation", Some(&key));
        let refused = |about: &str| Self { about: about.to_owned(), opened: None, ..signed.clone() };
        vec![
            ("refused-flip", Self { deposit: bent(&signed.deposit.0).into(), ..refused("one bit is changed") }),
            ("refused-moved", Self { request: RequestId([5; 16]), ..refused("moved to another request") }),
            ("plain", case("nobody signed it", None)),
            ("signed", signed),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let opened = vault(&self.root_key).open_deposit(&self.request, &self.deposit.0);
        same("deposit", opened.ok().map(Words::of), self.opened.clone())
    }

    fn spoil(&mut self) {
        self.opened = match self.opened.take() {
            Some(words) => Some(Words { fingerprint: Some(String::new()), ..words }),
            None => Some(Words {
                title: String::new(),
                from: String::new(),
                note: String::new(),
                media_type: String::new(),
                file: Bytes::default(),
                fingerprint: None,
            }),
        };
    }
}

#[test]
fn vectors_of_file_requests() {
    run::<RequestCase>();
}

#[test]
fn vectors_of_deposits() {
    run::<DepositCase>();
}
