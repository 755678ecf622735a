//! The server's half of passkeys (WebAuthn Level 3), by `webauthn-rs`.
//!
//! The library draws its challenges itself, from the machine's random generator. What it keeps between the two halves
//! of a ceremony, and of a passkey, goes to the storage as JSON.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::json;
use wallet_api::{
    Bytes,
    passkeys::{NewPasskey, PasskeyLoginRequest},
};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};
use webauthn_rs_proto::{AuthenticatorAssertionResponseRaw, AuthenticatorAttestationResponseRaw};

/// What the library asks for and nobody is shown: the client writes its own name on a passkey.
const NO_NAME: &str = "-";

/// The public key of a passkey that nobody has, on P-256: the base point. See [`Passkeys::nobody`].
const NOBODY: [&str; 2] =
    ["axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY", "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU"];

/// Why a ceremony does not begin.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BeginError {
    #[error("the passkey library refused: {0}")]
    Library(#[from] WebauthnError),
    #[error("the state of a ceremony is no JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A ceremony that has begun.
pub(crate) struct Begun {
    pub(crate) challenge: Bytes,
    /// To be stored until it ends.
    pub(crate) state: Vec<u8>,
}

/// The state of a ceremony that makes a passkey.
#[derive(Serialize, Deserialize)]
struct Making {
    user: Bytes,
    registration: PasskeyRegistration,
}

/// A passkey as it is stored.
#[derive(Serialize, Deserialize)]
struct Kept {
    user: Bytes,
    passkey: Passkey,
}

/// Makes and verifies passkeys for one origin.
pub(crate) struct Passkeys {
    webauthn: Webauthn,
    rp_id: String,
}

impl Passkeys {
    /// Passkeys belong to a host name: `None` for an origin that is an address.
    pub(crate) fn for_origin(origin: &str) -> Option<Self> {
        let url = Url::parse(origin).ok()?;
        let rp_id = url.domain()?.to_owned();
        let webauthn = WebauthnBuilder::new(&rp_id, &url).ok()?.build().ok()?;
        Some(Self { webauthn, rp_id })
    }

    /// The relying party id: the host name.
    pub(crate) fn rp_id(&self) -> &str {
        &self.rp_id
    }

    /// Begins to make a passkey for a user handle. User verification is required. That the passkey is discoverable is for
    /// the client to ask: no authenticator tells a server in a way that it could believe.
    pub(crate) fn begin_making(&self, user: [u8; 16]) -> Result<Begun, BeginError> {
        let (options, registration) =
            self.webauthn.start_passkey_registration(Uuid::from_bytes(user), NO_NAME, NO_NAME, None)?;
        let state = serde_json::to_vec(&Making { user: user.to_vec().into(), registration })?;
        Ok(Begun { challenge: options.public_key.challenge.into(), state })
    }

    /// Verifies a passkey that was made; gives what its logins are verified with.
    pub(crate) fn finish_making(&self, state: &[u8], made: &NewPasskey) -> Option<Vec<u8>> {
        let Making { user, registration } = parse(state)?;
        let answer = RegisterPublicKeyCredential {
            id: URL_SAFE_NO_PAD.encode(&made.credential.0),
            raw_id: made.credential.0.clone(),
            response: AuthenticatorAttestationResponseRaw {
                attestation_object: made.attestation.0.clone(),
                client_data_json: made.client_data.0.clone(),
                transports: None,
            },
            type_: "public-key".to_owned(),
            extensions: Default::default(),
        };
        let passkey = self.webauthn.finish_passkey_registration(&answer, &registration).ok()?;
        // The library believes the attested id, and does not look whether the other one is the same.
        if *passkey.cred_id() != made.credential.0 {
            return None;
        }
        serde_json::to_vec(&Kept { user, passkey }).ok()
    }

    /// Begins the use of a passkey, whosever it is.
    pub(crate) fn begin_use(&self) -> Result<Begun, BeginError> {
        let (options, state) = self.webauthn.start_discoverable_authentication()?;
        Ok(Begun { challenge: options.public_key.challenge.into(), state: serde_json::to_vec(&state)? })
    }

    /// Verifies the use of a passkey; gives what its next login is verified with.
    ///
    /// # Security
    /// The credential, the user handle, the challenge, the origin, the presence and verification of a person, the
    /// counter and the signature are all looked at.
    pub(crate) fn finish_use(&self, state: &[u8], kept: &[u8], used: &PasskeyLoginRequest) -> Option<Vec<u8>> {
        let state: DiscoverableAuthentication = parse(state)?;
        let Kept { user, mut passkey } = parse(kept)?;
        let answer = PublicKeyCredential {
            id: URL_SAFE_NO_PAD.encode(&used.credential.0),
            raw_id: used.credential.0.clone(),
            response: AuthenticatorAssertionResponseRaw {
                authenticator_data: used.authenticator_data.0.clone(),
                client_data_json: used.client_data.0.clone(),
                signature: used.signature.0.clone(),
                user_handle: Some(used.user.0.clone()),
            },
            extensions: Default::default(),
            type_: "public-key".to_owned(),
        };
        let result = self.webauthn.finish_discoverable_authentication_v2(&answer, state, &passkey).ok()?;
        passkey.update_credential(&result)?;
        if used.user != user {
            return None;
        }
        serde_json::to_vec(&Kept { user, passkey }).ok()
    }

    /// A passkey that a login is verified against where there is none, so that it takes as long.
    ///
    /// It has the credential's id and claims to be backed up if the login says so: else the library would give up early.
    /// Whatever comes of it, nothing opens.
    pub(crate) fn nobody(used: &PasskeyLoginRequest) -> Vec<u8> {
        const BACKUP_ELIGIBLE: u8 = 1 << 3;
        let flags = used.authenticator_data.0.get(32).copied().unwrap_or_default();
        let [x, y] = NOBODY;
        let passkey = json!({ "cred": {
            "cred_id": used.credential,
            "cred": { "type_": "ES256", "key": { "EC_EC2": { "curve": "SECP256R1", "x": x, "y": y } } },
            "counter": 0,
            "transports": null,
            "user_verified": true,
            "backup_eligible": flags & BACKUP_ELIGIBLE != 0,
            "backup_state": false,
            "registration_policy": "required",
            "extensions": {},
            "attestation": { "data": "None", "metadata": "None" },
            "attestation_format": "none",
        } });
        json!({ "user": used.user, "passkey": passkey }).to_string().into_bytes()
    }
}

fn parse<T: DeserializeOwned>(state: &[u8]) -> Option<T> {
    serde_json::from_slice(state).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wallet_api::{Nonce, Signature, SlotId, sessions::LoginRequest};

    #[test]
    fn an_origin_that_is_an_address_has_no_passkeys() {
        let rp_id = |origin| Passkeys::for_origin(origin).map(|passkeys| passkeys.rp_id().to_owned());
        assert_eq!(rp_id("https://farde.example").as_deref(), Some("farde.example"));
        assert_eq!(rp_id("http://localhost:8080").as_deref(), Some("localhost"));
        for address in ["http://127.0.0.1:8080", "http://[::1]:8080", "https://192.0.2.1", "farde.example"] {
            assert_eq!(rp_id(address), None, "{address}");
        }
    }

    #[test]
    fn the_state_of_a_ceremony_is_small() {
        let passkeys = Passkeys::for_origin("https://farde.example").expect("a host name");
        for begun in [passkeys.begin_use(), passkeys.begin_making([1; 16])] {
            let begun = begun.expect("begins");
            assert_eq!(begun.challenge.0.len(), 32);
            assert!(begun.state.len() < 600, "{} bytes", begun.state.len());
        }
    }

    #[test]
    fn the_passkey_of_nobody_is_one_that_the_library_reads() {
        let used = |flags: u8| PasskeyLoginRequest {
            login: LoginRequest { slot: SlotId([1; 16]), nonce: Nonce([1; 32]), signature: Signature([1; 64]) },
            credential: vec![7; 20].into(),
            authenticator_data: [vec![0; 32], vec![flags, 0, 0, 0, 0]].concat().into(),
            client_data: vec![].into(),
            signature: vec![].into(),
            user: vec![1; 16].into(),
        };
        for (flags, eligible) in [(0x05, false), (0x0d, true), (0x1d, true)] {
            let kept: Kept = parse(&Passkeys::nobody(&used(flags))).expect("a passkey");
            assert_eq!((kept.user.0, kept.passkey.cred_id()), (vec![1; 16], &vec![7; 20]));
            let json = serde_json::to_value(&kept.passkey).expect("JSON");
            assert_eq!(json["cred"]["backup_eligible"], eligible);
        }
    }
}
