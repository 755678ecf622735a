//! POPRF with ristretto255-SHA512, the client's side (RFC 9497, mode 0x02).

use rand_core::CryptoRngCore;
use voprf::{EvaluationElement, Group, PoprfClient, Proof, Ristretto255};
use wallet_api::{OprfElement, OprfProof};
use zeroize::{Zeroize, Zeroizing};

/// An element or scalar that is not canonical, the identity, or a proof that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused;

/// The server's public key: a group element that is not the identity.
pub(crate) struct PublicKey(<Ristretto255 as Group>::Elem);

impl PublicKey {
    pub(crate) fn parse(element: &OprfElement) -> Result<Self, Refused> {
        Ristretto255::deserialize_elem(element.as_bytes()).map(Self).map_err(|_| Refused)
    }
}

/// What the client keeps between blinding and finalising. The blind wipes itself on drop.
pub(crate) struct Blinded {
    client: PoprfClient<Ristretto255>,
    input: Zeroizing<Vec<u8>>,
}

/// `Blind` of RFC 9497, section 3.3.1.
pub(crate) fn blind(
    input: Zeroizing<Vec<u8>>,
    rng: &mut impl CryptoRngCore,
) -> Result<(OprfElement, Blinded), Refused> {
    let result = PoprfClient::<Ristretto255>::blind(&input, rng).map_err(|_| Refused)?;
    let element = OprfElement(result.message.serialize().into());
    Ok((element, Blinded { client: result.state, input }))
}

impl Blinded {
    /// `Finalize` of RFC 9497, section 3.3.3: checks the proof, then gives the 64 bytes.
    pub(crate) fn finalize(
        self,
        evaluated: &OprfElement,
        proof: &OprfProof,
        key: &PublicKey,
        info: &[u8],
    ) -> Result<Zeroizing<[u8; 64]>, Refused> {
        let element = EvaluationElement::deserialize(evaluated.as_bytes()).map_err(|_| Refused)?;
        let proof = Proof::deserialize(proof.as_bytes()).map_err(|_| Refused)?;
        let finalized = self.client.finalize(&self.input, &element, &proof, key.0, Some(info));
        let mut output = finalized.map_err(|_| Refused)?;
        let mut bytes = Zeroizing::new([0; 64]);
        bytes.copy_from_slice(&output);
        output.as_mut_slice().zeroize();
        Ok(bytes)
    }
}
