//! A passkey in software, for clients without a browser (WebAuthn Level 3, attestation "none", ES256).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use sha2::{Digest, Sha256};
use wallet_api::passkeys::{PasskeyChallenge, PasskeyCreation};
use wallet_client::{MadePasskey, UsedPasskey};
use wallet_core::unlock::PasskeyOutput;

/// A person was there, and was verified.
const PRESENT_AND_VERIFIED: u8 = 1 | 1 << 2;
/// The new key is part of the authenticator data.
const ATTESTED: u8 = 1 << 6;

/// A passkey in the hands of its owner.
pub struct SoftPasskey {
    number: u8,
    key: SigningKey,
    user: Vec<u8>,
    counter: u32,
}

impl SoftPasskey {
    /// The passkey whose secrets follow from a number.
    ///
    /// # Panics
    /// For the number 0.
    #[must_use]
    pub fn new(number: u8) -> Self {
        let key = SigningKey::from_slice(&[number; 32]).expect("a scalar that is not 0");
        Self { number, key, user: Vec::new(), counter: 0 }
    }

    /// The output of its PRF.
    ///
    /// # Panics
    /// Never: it has 32 bytes.
    #[must_use]
    pub fn output(&self) -> PasskeyOutput {
        PasskeyOutput::from_bytes(&[self.number; 32]).expect("32 bytes")
    }

    /// Makes it for the server at an origin.
    pub fn make(&mut self, creation: &PasskeyCreation, origin: &str) -> MadePasskey {
        self.user.clone_from(&creation.user.0);
        MadePasskey {
            output: self.output(),
            credential: self.credential(),
            attestation: self.attestation(&creation.rp_id),
            client_data: client_data("webauthn.create", &creation.challenge.0, origin),
        }
    }

    /// Uses it.
    pub fn use_it(&mut self, challenge: &PasskeyChallenge, origin: &str) -> UsedPasskey {
        self.counter += 1;
        let client_data = client_data("webauthn.get", &challenge.challenge.0, origin);
        let authenticator_data = self.authenticator_data(&challenge.rp_id, 0);
        let signed = [authenticator_data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature: Signature = self.key.sign(&signed);
        UsedPasskey {
            output: self.output(),
            credential: self.credential(),
            authenticator_data,
            client_data,
            signature: signature.to_der().as_bytes().to_vec(),
            user: self.user.clone(),
        }
    }

    fn credential(&self) -> Vec<u8> {
        vec![self.number; 24]
    }

    fn authenticator_data(&self, rp_id: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(rp_id.as_bytes()).to_vec();
        data.push(PRESENT_AND_VERIFIED | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// CBOR by hand: the key is `{1: 2, 3: -7, -1: 1, -2: x, -3: y}`, the object has `fmt`, `attStmt` and `authData`.
    fn attestation(&self, rp_id: &str) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let mut data = self.authenticator_data(rp_id, ATTESTED);
        data.extend([0; 16]);
        data.extend([0, 24]);
        data.extend(self.credential());
        data.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        data.extend(x);
        data.extend(b"\x22\x58\x20");
        data.extend(y);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        object
    }
}

fn client_data(kind: &str, challenge: &[u8], origin: &str) -> Vec<u8> {
    let challenge = URL_SAFE_NO_PAD.encode(challenge);
    let json = serde_json::json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false });
    json.to_string().into_bytes()
}
