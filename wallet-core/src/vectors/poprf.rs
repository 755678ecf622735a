//! RFC 9497, appendix A.1.3, against our use of the POPRF. In hexadecimal, as in the RFC.

use super::{Vector, flipped, run, same};
use crate::{
    hazmat::poprf::{PublicKey, blind},
    testing::{FixedRng, OprfServer},
};
use serde::{Deserialize, Serialize};
use wallet_api::{OprfElement, OprfProof};
use zeroize::Zeroizing;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Poprf {
    about: String,
    secret_key: String,
    public_key: String,
    input: String,
    info: String,
    blind: String,
    blinded: String,
    evaluated: String,
    proof: String,
    output: String,
}

fn bytes(hex: &str) -> Vec<u8> {
    let digit = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    (0..hex.len()).step_by(2).map(digit).collect()
}

fn array<const N: usize>(hex: &str) -> [u8; N] {
    bytes(hex).try_into().expect("the right length")
}

impl Vector for Poprf {
    const FOLDER: &'static str = "poprf";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        Vec::new()
    }

    fn check(&self) -> Result<(), String> {
        let server = OprfServer::with_key(&bytes(&self.secret_key));
        same("public key", server.public_key().public_key, OprfElement(array(&self.public_key)))?;
        // A random scalar is 64 bytes, little endian, reduced: these 32 and zeros are the blind of the RFC.
        let mut rng = FixedRng(bytes(&self.blind));
        let (element, state) = blind(Zeroizing::new(bytes(&self.input)), &mut rng).map_err(|_| "cannot blind")?;
        same("blinded element", element, OprfElement(array(&self.blinded)))?;
        let key = PublicKey::parse(&OprfElement(array(&self.public_key))).map_err(|_| "bad key")?;
        let (evaluated, proof) = (OprfElement(array(&self.evaluated)), OprfProof(array(&self.proof)));
        let output = state.finalize(&evaluated, &proof, &key, &bytes(&self.info)).map_err(|_| "not finalised")?;
        same("output", *output, array(&self.output))
    }

    fn spoil(&mut self) {
        let changed = flipped(&bytes(&self.output));
        self.output = changed.iter().map(|byte| format!("{byte:02x}")).collect();
    }
}

#[test]
fn vectors_of_the_rfc() {
    run::<Poprf>();
}
