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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        testing::{OprfServer, mutations, rng},
        unlock::PicturePhrase,
    };
    use wallet_api::{OprfElement, OprfProof};

    fn handle(name: &str) -> Handle {
        Handle::Nickname(name.parse().expect("long enough"))
    }

    fn secret(first: u8) -> Secret {
        Secret::Pictures(PicturePhrase::new(vec![first, 2, 3, 4, 5, 6]).expect("pictures"))
    }

    fn guess(name: &str, first: u8, seed: u64) -> (EvaluateRequest, Guess) {
        let key = OprfServer::new(1).public_key();
        Guess::blind(&handle(name), &secret(first), &key, &mut rng(seed)).expect("a good key")
    }

    /// Up to and with the proof, without the seconds of Argon2id.
    fn accepted(seed: u64, response: &EvaluateResponse) -> bool {
        let (_, guess) = guess("anna", 1, seed);
        guess.blinded.finalize(&response.evaluated, &response.proof, &guess.key, guess.tag.as_bytes()).is_ok()
    }

    #[test]
    fn one_secret_leads_to_one_door_and_another_to_another() {
        let server = OprfServer::new(1);
        let door = |name, first, seed| {
            let (request, guess) = guess(name, first, seed);
            guess.finish(&server.evaluate(&request)).expect("an honest server")
        };
        let slot = door("anna", 1, 1).slot().clone();
        assert_eq!(*door("ANNA ", 1, 2).slot(), slot, "another blind");
        assert_ne!(*door("anna", 2, 1).slot(), slot, "another secret");
        assert_ne!(*door("bert", 1, 1).slot(), slot, "another handle");
    }

    #[test]
    fn a_request_says_nothing_of_the_secret() {
        let (one, _) = guess("anna", 1, 1);
        let (two, _) = guess("anna", 1, 2);
        assert_eq!(one.tag, two.tag);
        assert_ne!(one.blinded, two.blinded, "the same secret is blinded anew each time");
    }

    #[test]
    fn every_changed_evaluation_is_refused() {
        let (request, _) = guess("anna", 1, 1);
        let good = OprfServer::new(1).evaluate(&request);
        assert!(accepted(1, &good), "the honest answer must pass this test's check");
        for proof in mutations(good.proof.as_bytes()).into_iter().filter_map(|bytes| bytes.try_into().ok()) {
            assert!(!accepted(1, &EvaluateResponse { proof: OprfProof(proof), ..good.clone() }));
        }
        for element in mutations(good.evaluated.as_bytes()).into_iter().filter_map(|bytes| bytes.try_into().ok()) {
            assert!(!accepted(1, &EvaluateResponse { evaluated: OprfElement(element), ..good.clone() }));
        }
    }

    #[test]
    fn another_key_another_handle_or_another_guess_is_refused() {
        let (request, _) = guess("anna", 1, 1);
        assert!(accepted(1, &OprfServer::new(1).evaluate(&request)));
        assert!(!accepted(1, &OprfServer::new(2).evaluate(&request)), "a key that is not pinned");
        let swapped = EvaluateRequest { tag: handle("bert").tag(), ..request.clone() };
        assert!(!accepted(1, &OprfServer::new(1).evaluate(&swapped)), "another handle's tweak");
        assert!(!accepted(2, &OprfServer::new(1).evaluate(&request)), "the answer to another request");
    }

    /// RFC 9496, appendix A.2, and the identity.
    #[test]
    fn bad_encodings_are_refused_everywhere() {
        let (request, _) = guess("anna", 1, 1);
        let good = OprfServer::new(1).evaluate(&request);
        let key = OprfServer::new(1).public_key();
        assert!(poprf::PublicKey::parse(&key.public_key).is_ok());
        for bytes in bad_elements() {
            let element = OprfElement(bytes);
            assert!(!accepted(1, &EvaluateResponse { evaluated: element.clone(), ..good.clone() }));
            let key = OprfPublicKey { public_key: element, ..key.clone() };
            let blinded = Guess::blind(&handle("anna"), &secret(1), &key, &mut rng(1));
            assert_eq!(blinded.err(), Some(UnlockError::ServerKey));
        }
    }

    fn bad_elements() -> Vec<[u8; 32]> {
        let with_ends = |first: u8, middle: u8, last: u8| {
            let mut bytes = [middle; 32];
            (bytes[0], bytes[31]) = (first, last);
            bytes
        };
        vec![
            [0; 32],                // the identity
            with_ends(0, 255, 255), // non-canonical field encodings
            with_ends(255, 255, 127),
            with_ends(243, 255, 127),
            with_ends(237, 255, 127),
            with_ends(1, 0, 0), // negative field elements
            with_ends(1, 255, 127),
            with_ends(236, 255, 127), // s = -1, which causes y = 0
            [255; 32],
        ]
    }
}
