//! Passkeys: `WebAuthn` discoverable credentials with the PRF extension (`docs/protocol.md`, section 3).
//!
//! The output of the PRF is a key. It is in none of these types, which take no field that they do not name: a client
//! that sends `PublicKeyCredential.toJSON()` as it is, which holds that output, is refused.

use crate::{Bytes, Nonce, sessions::LoginRequest};
use serde::{Deserialize, Serialize};

/// What the salt of the PRF is made of: SHA-256 over this, for every passkey, as a discoverable login does not know whose
/// it will be.
pub const PRF_SALT: &str = "farde/passkey prf/v1";

/// A passkey may be made: `POST /api/v1/vault/passkeys`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyCreation {
    /// Names this ceremony in the commit that ends it.
    pub nonce: Nonce,
    /// What the authenticator signs.
    pub challenge: Bytes,
    /// The relying party id: the host name of the server.
    pub rp_id: String,
    /// The user handle: random, 16 bytes, another one for each passkey.
    pub user: Bytes,
}

/// A passkey that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// Of [`PasskeyCreation`].
    pub nonce: Nonce,
    /// The credential's id.
    pub credential: Bytes,
    /// The attestation object (`none`).
    pub attestation: Bytes,
    /// The client data, as the browser made it.
    pub client_data: Bytes,
}

/// A passkey may be used: `POST /api/v1/passkeys/challenges`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyChallenge {
    /// Signed by the door, and names this ceremony in the login.
    pub nonce: Nonce,
    /// What the authenticator signs.
    pub challenge: Bytes,
    /// The relying party id: the host name of the server.
    pub rp_id: String,
}

/// A login with a passkey: `POST /api/v1/sessions/passkey`, answered by [`OpenedVault`](crate::sessions::OpenedVault).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyLoginRequest {
    /// By the door that the PRF's output leads to, over the nonce of [`PasskeyChallenge`].
    pub login: LoginRequest,
    /// The credential's id.
    pub credential: Bytes,
    /// The authenticator data.
    pub authenticator_data: Bytes,
    /// The client data, as the browser made it.
    pub client_data: Bytes,
    /// The authenticator's signature.
    pub signature: Bytes,
    /// The user handle.
    pub user: Bytes,
}
