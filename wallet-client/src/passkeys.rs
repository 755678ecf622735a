//! Opening a vault with a passkey.

use crate::api;
use crate::host::Host;
use crate::kept::{forget_kept_by, kept_rp_id};
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasskeyQuestion {
    /// The server asks.
    Server(PasskeyChallenge),
    /// The server cannot be reached: what is kept on this device can be opened.
    Kept {
        /// Drawn here: nobody checks what is signed.
        challenge: Vec<u8>,
        /// The relying party id.
        rp_id: String,
    },
}

/// Asks the server for what an authenticator needs to use a passkey.
///
/// # Errors
/// [`ClientError::NotThere`] if this server has no passkeys; [`ClientError::Offline`].
pub async fn ask_passkey(host: &impl Host) -> Result<PasskeyQuestion, ClientError> {
    api::passkey_challenge(host).await.map(PasskeyQuestion::Server)
}

/// The same; but where something is kept on this device, a server that does not answer at once is not waited for.
///
/// # Errors
/// As [`ask_passkey`].
pub async fn ask_passkey_or_kept(host: &impl Host) -> Result<PasskeyQuestion, ClientError> {
    let Some(rp_id) = kept_rp_id(host).await else { return ask_passkey(host).await };
    match api::passkey_challenge_soon(host).await {
        Err(ClientError::Offline | ClientError::ServerBusy) => {
            let mut challenge = vec![0; 32];
            rand_core::RngCore::fill_bytes(&mut host.rng(), &mut challenge);
            Ok(PasskeyQuestion::Kept { challenge, rp_id })
        }
        answer => answer.map(PasskeyQuestion::Server),
    }
}

/// Opens the vault that a passkey leads to; `challenge` is the one that the authenticator signed.
///
/// # Errors
/// [`ClientError::NothingOpens`] if it opens nothing now.
///
/// # Security
/// The output of the PRF leads to the door here and is not sent anywhere. The server checks both the authenticator's
/// signature and the door's. If it opens nothing now (the passkey was removed, or the vault is locked or erased), what is
/// kept for it on this device goes at once.
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
    match api::log_in_with_passkey(&host, &request).await {
        Ok(opened) => enter(host, &door, opened, &info).await,
        Err(error) => {
            if error == ClientError::NothingOpens {
                forget_kept_by(&host, &used.output).await;
            }
            Err(error)
        }
    }
}
