//! Opening a vault with a passkey.

use crate::api;
use crate::host::Host;
use crate::recovery::walk_straight;
use crate::unlock::enter;
use crate::{ClientError, wallet::Wallet};
use wallet_api::Bytes;
use wallet_api::passkeys::{PasskeyChallenge, PasskeyLoginRequest};
use wallet_core::unlock::PasskeyOutput;

/// What an authenticator gave when a passkey was used.
pub struct UsedPasskey {
    /// The output of its PRF, which stays here.
    pub output: PasskeyOutput,
    /// The credential's id.
    pub credential: Vec<u8>,
    /// The authenticator data.
    pub authenticator_data: Vec<u8>,
    /// The client data.
    pub client_data: Vec<u8>,
    /// The authenticator's signature.
    pub signature: Vec<u8>,
    /// The user handle.
    pub user: Vec<u8>,
}

/// What an authenticator needs to use a passkey.
///
/// # Errors
/// [`ClientError::NotThere`] if this server has no passkeys.
pub async fn ask_passkey(host: &impl Host) -> Result<PasskeyChallenge, ClientError> {
    api::passkey_challenge(host).await
}

/// Opens the vault that a passkey leads to; `challenge` is the one that the authenticator signed.
///
/// # Errors
/// [`ClientError::NothingOpens`] if it opens nothing now.
///
/// # Security
/// The output of the PRF leads to the door here and is not sent anywhere. The server checks both the authenticator's
/// signature and the door's.
pub async fn open_with_passkey<H: Host>(
    host: H,
    challenge: &PasskeyChallenge,
    used: UsedPasskey,
) -> Result<Wallet<H>, ClientError> {
    let door = walk_straight(&used.output);
    let info = api::server(&host).await?;
    let request = PasskeyLoginRequest {
        login: door.sign_login(host.origin(), &challenge.nonce),
        credential: Bytes(used.credential),
        authenticator_data: Bytes(used.authenticator_data),
        client_data: Bytes(used.client_data),
        signature: Bytes(used.signature),
        user: Bytes(used.user),
    };
    let opened = api::log_in_with_passkey(&host, &request).await?;
    enter(host, &door, opened, &info).await
}
