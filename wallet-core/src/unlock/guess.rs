use super::{Door, DoorRoot, Handle, Secret, WayIn};
use crate::hazmat::{argon2id, poprf};
use rand_core::CryptoRngCore;
use std::fmt;
use wallet_api::{
    HandleTag,
    sessions::{EvaluateRequest, EvaluateResponse, OprfPublicKey},
};

/// A guess on its way: a handle and a secret, blinded, waiting for the server's evaluation.
///
/// POPRF with ristretto255-SHA512 (RFC 9497), then Argon2id (RFC 9106; 64 MiB, 3 passes, 1 lane, compiled in).
pub struct Guess {
    blinded: poprf::Blinded,
    key: poprf::PublicKey,
    tag: HandleTag,
    salt: [u8; 32],
}

/// Why a guess leads nowhere. None of these says anything about the secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// The server's public key is not a group element, or is the identity.
    #[error("the server's public key is not valid")]
    ServerKey,
    /// The evaluation is not a group element, or was not made with the pinned key for this handle.
    #[error("the server's evaluation is not valid")]
    Evaluation,
    /// There are no 64 MiB of memory for Argon2id.
    #[error("not enough memory")]
    OutOfMemory,
}

impl Guess {
    /// Blinds a secret.
    ///
    /// # Errors
    ///
    /// [`UnlockError::ServerKey`].
    ///
    /// # Security
    ///
    /// `key` is the pinned one: whoever can choose it can tell persons apart by it. The request says nothing about the
    /// secret, not even to somebody who could compute discrete logarithms.
    pub fn blind(
        handle: &Handle,
        secret: &Secret,
        key: &OprfPublicKey,
        rng: &mut impl CryptoRngCore,
    ) -> Result<(EvaluateRequest, Self), UnlockError> {
        let public_key = poprf::PublicKey::parse(&key.public_key).map_err(|_| UnlockError::ServerKey)?;
        // Blinding fails only for an input that hashes to the identity, which nobody can find.
        let (element, blinded) = poprf::blind(secret.encoded(), rng).map_err(|_| UnlockError::Evaluation)?;
        let tag = handle.tag();
        let request = EvaluateRequest { epoch: key.epoch, tag: tag.clone(), blinded: element };
        Ok((request, Self { blinded, key: public_key, tag, salt: handle.salt() }))
    }

    /// Checks the server's proof against the pinned key and derives the door. Takes a second or two.
    ///
    /// # Errors
    ///
    /// [`UnlockError::Evaluation`] and [`UnlockError::OutOfMemory`]. A wrong secret is no error.
    pub fn finish(self, response: &EvaluateResponse) -> Result<Door, UnlockError> {
        self.door(response)
    }
}

impl WayIn for Guess {
    type Answer = EvaluateResponse;
    type Error = UnlockError;

    fn root(self, response: &EvaluateResponse) -> Result<DoorRoot, UnlockError> {
        let output = self
            .blinded
            .finalize(&response.evaluated, &response.proof, &self.key, self.tag.as_bytes())
            .map_err(|_| UnlockError::Evaluation)?;
        let mut outcome = Ok(());
        let root = DoorRoot::filled(|out| outcome = argon2id::derive(&output, &self.salt, out));
        outcome.map_err(|_| UnlockError::OutOfMemory).map(|()| root)
    }
}

impl fmt::Debug for Guess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guess")
    }
}
