//! Handles, and the way from a handle and a secret to a door.

use super::{Vector, flipped, run, same};
use crate::{
    testing::{FixedRng, OprfServer},
    unlock::{Guess, Handle, PicturePhrase, Secret, WayIn},
};
use serde::{Deserialize, Serialize};
use wallet_api::{
    Bytes, HandleTag, Nonce, Signature, SlotId, SlotPublicKey,
    sessions::{EvaluateRequest, EvaluateResponse, OprfPublicKey},
};

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum TypedHandle {
    Card(String),
    Nickname(String),
}

impl TypedHandle {
    fn parse(&self) -> Handle {
        match self {
            Self::Card(text) => Handle::Card(text.parse().expect("a card number")),
            Self::Nickname(text) => Handle::Nickname(text.parse().expect("a nickname")),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandleCase {
    about: String,
    handle: TypedHandle,
    tag: HandleTag,
    salt: Bytes,
}

impl Vector for HandleCase {
    const FOLDER: &'static str = "handle";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let case = |about: &str, typed: TypedHandle| {
            let handle = typed.parse();
            Self { about: about.to_owned(), handle: typed, tag: handle.tag(), salt: handle.salt().to_vec().into() }
        };
        let (card, nickname) = (|t: &str| TypedHandle::Card(t.into()), |t: &str| TypedHandle::Nickname(t.into()));
        vec![
            ("card", case("a card", card("1234 5678 9012 3456 7888"))),
            ("card-arabic", case("the same card in Arabic-Indic digits", card("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٨٨"))),
            ("card-as-nickname", case("the same card typed as a nickname", nickname("1234-5678-9012-3456-7888"))),
            ("nickname", case("a nickname", nickname("Zoë  van  Straße"))),
            ("nickname-spelled", case("the same in another spelling", nickname(" ZOE\u{308} VAN STRASSE "))),
            ("nickname-arabic", case("right to left, with a mark", nickname("\u{200f}علي ٣"))),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let handle = self.handle.parse();
        same("tag", handle.tag(), self.tag.clone())?;
        same("salt", handle.salt().to_vec(), self.salt.0.clone())
    }

    fn spoil(&mut self) {
        self.tag.0[0] ^= 1;
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum TypedSecret {
    Pictures(Vec<u8>),
    Passphrase(String),
}

impl TypedSecret {
    fn parse(&self) -> Secret {
        match self {
            Self::Pictures(pictures) => Secret::Pictures(PicturePhrase::new(pictures.clone()).expect("pictures")),
            Self::Passphrase(text) => Secret::Passphrase(text.parse().expect("a passphrase")),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoorCase {
    about: String,
    handle: TypedHandle,
    secret: TypedSecret,
    /// The POPRF input.
    encoded_secret: Bytes,
    /// The blind scalar.
    blind: Bytes,
    server_key: OprfPublicKey,
    request: EvaluateRequest,
    response: EvaluateResponse,
    origin: String,
    nonce: Nonce,
    /// `null` if the answer is refused.
    door: Option<DoorFacts>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoorFacts {
    root: Bytes,
    slot: SlotId,
    public_key: SlotPublicKey,
    login: Signature,
}

impl DoorCase {
    fn new(about: &str, handle: TypedHandle, secret: TypedSecret) -> Self {
        let (server, blind) = (OprfServer::new(1), [7; 31].to_vec());
        let (typed_handle, typed_secret) = (handle.parse(), secret.parse());
        let mut rng = FixedRng(blind.clone());
        let (request, _) =
            Guess::blind(&typed_handle, &typed_secret, &server.public_key(), &mut rng).expect("a good key");
        let mut case = Self {
            about: about.to_owned(),
            handle,
            secret,
            encoded_secret: typed_secret.encoded().to_vec().into(),
            blind: blind.into(),
            server_key: server.public_key(),
            response: server.evaluate(&request),
            request,
            origin: "https://farde.example".to_owned(),
            nonce: Nonce([3; 32]),
            door: None,
        };
        case.door = case.facts().ok();
        case
    }

    fn facts(&self) -> Result<DoorFacts, String> {
        let mut rng = FixedRng(self.blind.0.clone());
        let (handle, secret) = (self.handle.parse(), self.secret.parse());
        same("encoded secret", secret.encoded().to_vec(), self.encoded_secret.0.clone())?;
        let (request, guess) = Guess::blind(&handle, &secret, &self.server_key, &mut rng).map_err(|e| e.to_string())?;
        same("tag", request.tag, self.request.tag.clone())?;
        same("blinded", request.blinded, self.request.blinded.clone())?;
        let root = guess.root(&self.response).map_err(|error| error.to_string())?;
        let door = crate::unlock::Door::derive(&root);
        Ok(DoorFacts {
            root: root.expose_secret().to_vec().into(),
            slot: door.slot().clone(),
            public_key: door.public_key(),
            login: door.sign_login(&self.origin, &self.nonce).signature,
        })
    }
}

impl Vector for DoorCase {
    const FOLDER: &'static str = "door";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let card = || TypedHandle::Card("12345678901234567888".to_owned());
        let pictures = || TypedSecret::Pictures(vec![0, 63, 7, 7, 42, 1]);
        let nickname = TypedHandle::Nickname("Anna".to_owned());
        let passphrase = TypedSecret::Passphrase(" Ein Weißer  Schwan im Park ".to_owned());
        let refused = |about: &str, change: fn(&mut EvaluateResponse)| {
            let mut case = DoorCase::new(about, card(), pictures());
            change(&mut case.response);
            case.door = None;
            case
        };
        vec![
            ("card-pictures", DoorCase::new("a card and six pictures", card(), pictures())),
            ("nickname-passphrase", DoorCase::new("a nickname and a passphrase", nickname, passphrase)),
            ("refused-proof", refused("one bit of the proof is changed", |response| response.proof.0[10] ^= 1)),
            ("refused-element", refused("the identity as evaluation", |response| response.evaluated.0 = [0; 32])),
        ]
    }

    fn check(&self) -> Result<(), String> {
        match (self.facts(), &self.door) {
            (Ok(facts), Some(expected)) => same("door", &facts, expected),
            (Err(_), None) => Ok(()),
            (Ok(_), None) => Err("it should be refused".to_owned()),
            (Err(error), Some(_)) => Err(error),
        }
    }

    fn spoil(&mut self) {
        match &mut self.door {
            Some(door) => door.root = flipped(&door.root.0).into(),
            None => self.response = OprfServer::new(1).evaluate(&self.request),
        }
    }
}

#[test]
fn vectors_of_handles() {
    run::<HandleCase>();
}

#[test]
fn vectors_of_doors() {
    run::<DoorCase>();
}
