//! An authenticator in software (WebAuthn Level 3, attestation "none", ES256), and a client that can lie for it.

use crate::{
    doors::door,
    world::{Answer, Body, Owner, World, json},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature as P256Signature, SigningKey, signature::Signer};
use sha2::{Digest, Sha256};
use wallet_api::{
    Nonce, Signature,
    passkeys::*,
    routes,
    sessions::{LoginRequest, login_message},
    vaults::{AddedKeyslot, Wait},
};

/// The host name that the tests' servers are seen under.
pub(crate) const HOST: &str = "farde.example";
/// And their origin.
pub(crate) const ORIGIN: &str = "https://farde.example";

/// Flags of the authenticator data: a person was there, was verified, and the new key is part of it.
pub(crate) const PRESENT: u8 = 1;
pub(crate) const VERIFIED: u8 = 1 << 2;
const ATTESTED: u8 = 1 << 6;

/// What a client says to an authenticator, and of it.
#[derive(Clone)]
pub(crate) struct Said {
    pub(crate) kind: &'static str,
    pub(crate) origin: String,
    pub(crate) challenge: Vec<u8>,
    pub(crate) rp_id: String,
    pub(crate) flags: u8,
    pub(crate) counter: u32,
}

impl Said {
    /// The truth.
    fn new(kind: &'static str, challenge: &[u8], counter: u32) -> Self {
        let (origin, rp_id) = (ORIGIN.to_owned(), HOST.to_owned());
        Self { kind, origin, challenge: challenge.to_vec(), rp_id, flags: PRESENT | VERIFIED, counter }
    }

    fn client_data(&self) -> Vec<u8> {
        let challenge = URL_SAFE_NO_PAD.encode(&self.challenge);
        let json = serde_json::json!({
            "type": self.kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false,
        });
        json.to_string().into_bytes()
    }

    fn authenticator_data(&self, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.rp_id.as_bytes()).to_vec();
        data.push(self.flags | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }
}

/// A passkey in the hands of its owner.
pub(crate) struct Authenticator {
    key: SigningKey,
    pub(crate) credential: Vec<u8>,
    pub(crate) user: Vec<u8>,
    /// The door that the PRF's output leads to.
    pub(crate) door: Owner,
    pub(crate) counter: u32,
}

impl Authenticator {
    /// The passkey number `n` of a vault.
    pub(crate) fn new(owner: &Owner, n: u8) -> Self {
        let key = SigningKey::from_slice(&[n; 32]).expect("a scalar");
        Self { key, credential: vec![n; 24], user: vec![], door: door(owner, n, Wait::None).0, counter: 0 }
    }

    /// Makes the passkey, or another one if something is changed.
    pub(crate) fn make(&mut self, creation: &PasskeyCreation, change: impl FnOnce(&mut Said)) -> NewPasskey {
        self.user = creation.user.0.clone();
        let mut said = Said::new("webauthn.create", &creation.challenge.0, 0);
        change(&mut said);
        NewPasskey {
            nonce: creation.nonce.clone(),
            credential: self.credential.clone().into(),
            attestation: self.attestation(&said).into(),
            client_data: said.client_data().into(),
        }
    }

    /// CBOR by hand: the key is `{1: 2, 3: -7, -1: 1, -2: x, -3: y}`, the object has `fmt`, `attStmt` and `authData`.
    fn attestation(&self, said: &Said) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let mut data = said.authenticator_data(ATTESTED);
        data.extend([0; 16]);
        data.extend([0, u8::try_from(self.credential.len()).expect("short")]);
        data.extend(&self.credential);
        data.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        data.extend(x);
        data.extend(b"\x22\x58\x20");
        data.extend(y);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        object
    }

    /// The keyslot that a commit adds for it.
    pub(crate) fn added(&self, passkey: NewPasskey) -> AddedKeyslot {
        let (_, added) = door(&self.door, self.door.slot.0[0], Wait::None);
        AddedKeyslot { passkey: Some(passkey), ..added }
    }

    /// Uses the passkey and signs with its door, or something else if it is changed.
    pub(crate) fn use_it(
        &mut self,
        challenge: &PasskeyChallenge,
        change: impl FnOnce(&mut Said),
    ) -> PasskeyLoginRequest {
        self.counter += 1;
        let mut said = Said::new("webauthn.get", &challenge.challenge.0, self.counter);
        change(&mut said);
        let (data, client_data) = (said.authenticator_data(0), said.client_data());
        let signed = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature: P256Signature = self.key.sign(&signed);
        PasskeyLoginRequest {
            login: self.sign(&challenge.nonce),
            credential: self.credential.clone().into(),
            authenticator_data: data.into(),
            client_data: client_data.into(),
            signature: signature.to_der().as_bytes().to_vec().into(),
            user: self.user.clone().into(),
        }
    }

    fn sign(&self, nonce: &Nonce) -> LoginRequest {
        use ed25519_dalek::Signer as _;
        let message = login_message(ORIGIN, &self.door.slot, nonce);
        let signature = Signature(self.door.key.sign(&message).to_bytes());
        LoginRequest { slot: self.door.slot.clone(), nonce: nonce.clone(), signature }
    }
}

impl World {
    pub(crate) async fn begin_passkey(&self, owner: &Owner) -> PasskeyCreation {
        self.send("POST", routes::PASSKEYS, Some(&owner.token), Body::None).await.json()
    }

    /// Makes the passkey number `n` of a vault, in the commit that follows a version.
    pub(crate) async fn passkey(&self, owner: &Owner, n: u8, follows: u64) -> Authenticator {
        let mut authenticator = Authenticator::new(owner, n);
        let passkey = authenticator.make(&self.begin_passkey(owner).await, |_| {});
        let answer = self.change(owner, follows, &[authenticator.added(passkey)], &[]).await;
        assert_eq!(answer.code(), "204", "{}", answer.text());
        authenticator
    }

    pub(crate) async fn passkey_challenge(&self) -> PasskeyChallenge {
        self.send("POST", routes::PASSKEY_CHALLENGES, None, Body::None).await.json()
    }

    pub(crate) async fn passkey_login(&self, authenticator: &mut Authenticator) -> Answer {
        let request = authenticator.use_it(&self.passkey_challenge().await, |_| {});
        self.send_passkey(&request).await
    }

    pub(crate) async fn send_passkey(&self, request: &PasskeyLoginRequest) -> Answer {
        self.send("POST", routes::PASSKEY_SESSIONS, None, json(request)).await
    }
}
