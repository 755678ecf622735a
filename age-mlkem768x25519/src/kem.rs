//! MLKEM768-X25519 as a KEM of HPKE (C2SP hpke-hybrids; X-Wing by another name).

use hpke::generic_array::{
    GenericArray,
    typenum::{Sum, U32, U96, U192, U1024},
};
use hpke::{
    Deserializable, HpkeError, Serializable,
    kem::SharedSecret,
    rand_core::{CryptoRng, RngCore},
};
use ml_kem::{
    EncodedSizeUser, KemCore, MlKem768,
    kem::{Decapsulate, Encapsulate},
};
use sha3::{
    Digest, Sha3_256, Shake256,
    digest::{ExtendableOutput, Update, XofReader},
};
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

/// Binds the shared secret to this hybrid: `\.//^\`.
const LABEL: &[u8] = br"\.//^\";

const SEED: usize = 32;
const POINT: usize = 32;
/// An encapsulation key of ML-KEM-768 (FIPS 203, table 3).
const EK_PQ: usize = 1_184;
/// A ciphertext of ML-KEM-768.
const CT_PQ: usize = 1_088;

type Decapsulation = <MlKem768 as KemCore>::DecapsulationKey;
type Encapsulation = <MlKem768 as KemCore>::EncapsulationKey;

/// The KEM.
pub(crate) struct MlKem768X25519;

/// A seed, and what it expands to.
#[derive(Clone)]
pub(crate) struct PrivateKey {
    seed: Zeroizing<[u8; SEED]>,
    pq: Decapsulation,
    scalar: Zeroizing<[u8; POINT]>,
}

impl PrivateKey {
    pub(crate) fn new(seed: Zeroizing<[u8; SEED]>) -> Self {
        let (mut d, mut z) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 32]));
        let mut scalar = Zeroizing::new([0; POINT]);
        let mut expanded = Shake256::default().chain(*seed).finalize_xof();
        expanded.read(&mut *d);
        expanded.read(&mut *z);
        expanded.read(&mut *scalar);
        let (pq, _) = MlKem768::generate_deterministic(&(*d).into(), &(*z).into());
        Self { seed, pq, scalar }
    }

    pub(crate) fn seed(&self) -> &[u8; SEED] {
        &self.seed
    }

    pub(crate) fn public(&self) -> PublicKey {
        PublicKey { pq: self.pq.encapsulation_key().clone(), point: x25519(*self.scalar, X25519_BASEPOINT_BYTES) }
    }
}

impl PartialEq for PrivateKey {
    fn eq(&self, other: &Self) -> bool {
        self.seed == other.seed
    }
}

impl Eq for PrivateKey {}

impl Serializable for PrivateKey {
    type OutputSize = U32;

    fn write_exact(&self, out: &mut [u8]) {
        out.copy_from_slice(&*self.seed);
    }
}

impl Deserializable for PrivateKey {
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let seed = encoded.try_into().map_err(|_| HpkeError::IncorrectInputLength(SEED, encoded.len()))?;
        Ok(Self::new(Zeroizing::new(seed)))
    }
}

/// Both public keys.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PublicKey {
    pq: Encapsulation,
    point: [u8; POINT],
}

impl Eq for PublicKey {}

impl Serializable for PublicKey {
    type OutputSize = Sum<U1024, U192>;

    fn write_exact(&self, out: &mut [u8]) {
        let (pq, point) = out.split_at_mut(EK_PQ);
        pq.copy_from_slice(&self.pq.as_bytes());
        point.copy_from_slice(&self.point);
    }
}

impl Deserializable for PublicKey {
    /// Refuses what [`Kem::encap`](hpke::Kem::encap) could not encrypt to, and what has a second spelling.
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let (pq, point) = split::<EK_PQ>(encoded)?;
        let encapsulation = Encapsulation::from_bytes(&(*pq).into());
        let is_canonical = *encapsulation.as_bytes() == *pq;
        // Of low order for one scalar is of low order for all: clamped scalars are multiples of the cofactor.
        let is_contributory = x25519([8; 32], *point) != [0; 32];
        let key = Self { pq: encapsulation, point: *point };
        (is_canonical && is_contributory).then_some(key).ok_or(HpkeError::ValidationError)
    }
}

/// A ciphertext of ML-KEM and an ephemeral share of X25519.
#[derive(Clone)]
pub(crate) struct EncappedKey {
    pq: [u8; CT_PQ],
    share: [u8; POINT],
}

impl EncappedKey {
    /// Bytes of one.
    pub(crate) const BYTES: usize = CT_PQ + POINT;
}

impl Serializable for EncappedKey {
    type OutputSize = Sum<U1024, U96>;

    fn write_exact(&self, out: &mut [u8]) {
        let (pq, share) = out.split_at_mut(CT_PQ);
        pq.copy_from_slice(&self.pq);
        share.copy_from_slice(&self.share);
    }
}

impl Deserializable for EncappedKey {
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let (pq, share) = split::<CT_PQ>(encoded)?;
        Ok(Self { pq: *pq, share: *share })
    }
}

impl hpke::Kem for MlKem768X25519 {
    type PublicKey = PublicKey;
    type PrivateKey = PrivateKey;
    type EncappedKey = EncappedKey;
    type NSecret = U32;

    const KEM_ID: u16 = 0x647a;

    fn sk_to_pk(private: &PrivateKey) -> PublicKey {
        private.public()
    }

    /// `SHAKE256.LabeledDerive(ikm, "DeriveKeyPair", "", 32)`.
    fn derive_keypair(ikm: &[u8]) -> (PrivateKey, PublicKey) {
        let mut seed = Zeroizing::new([0; SEED]);
        Shake256::default()
            .chain(ikm)
            .chain(b"HPKE-v1KEM")
            .chain(Self::KEM_ID.to_be_bytes())
            .chain([0, 13])
            .chain(b"DeriveKeyPair")
            .chain([0, 32])
            .finalize_xof()
            .read(&mut *seed);
        let private = PrivateKey::new(seed);
        let public = private.public();
        (private, public)
    }

    /// Without a sender's own key, which these hybrids do not have: it is an error to ask for one.
    fn decap(
        private: &PrivateKey,
        sender: Option<&PublicKey>,
        encapped: &EncappedKey,
    ) -> Result<SharedSecret<Self>, HpkeError> {
        let classic = Zeroizing::new(x25519(*private.scalar, encapped.share));
        if sender.is_some() || *classic == [0; POINT] {
            return Err(HpkeError::DecapError);
        }
        let pq = private.pq.decapsulate(&encapped.pq.into()).map_err(|()| HpkeError::DecapError)?;
        let pq = Zeroizing::new(pq.0);
        let own = x25519(*private.scalar, X25519_BASEPOINT_BYTES);
        Ok(combined(&pq, &classic, &encapped.share, &own))
    }

    /// As [`decap`](Self::decap).
    fn encap<R: CryptoRng + RngCore>(
        public: &PublicKey,
        sender: Option<(&PrivateKey, &PublicKey)>,
        random: &mut R,
    ) -> Result<(SharedSecret<Self>, EncappedKey), HpkeError> {
        let (ciphertext, pq) = public.pq.encapsulate(random).map_err(|()| HpkeError::EncapError)?;
        let pq = Zeroizing::new(pq.0);
        let mut ephemeral = Zeroizing::new([0; POINT]);
        random.fill_bytes(&mut *ephemeral);
        let share = x25519(*ephemeral, X25519_BASEPOINT_BYTES);
        let classic = Zeroizing::new(x25519(*ephemeral, public.point));
        if sender.is_some() || *classic == [0; POINT] {
            return Err(HpkeError::EncapError);
        }
        Ok((combined(&pq, &classic, &share, &public.point), EncappedKey { pq: ciphertext.0, share }))
    }
}

/// `SHA3-256(ss_PQ || ss_T || ct_T || ek_T || Label)`.
fn combined(
    pq: &[u8; 32],
    classic: &[u8; POINT],
    share: &[u8; POINT],
    point: &[u8; POINT],
) -> SharedSecret<MlKem768X25519> {
    let mut secret = SharedSecret(GenericArray::default());
    let parts = [pq, classic, share, point].into_iter().fold(Sha3_256::new(), |hash, part| hash.chain_update(part));
    parts.chain_update(LABEL).finalize_into(&mut secret.0);
    secret
}

/// The part of ML-KEM, so many bytes, and the point after it.
fn split<const PQ: usize>(encoded: &[u8]) -> Result<(&[u8; PQ], &[u8; POINT]), HpkeError> {
    let parts = encoded.split_first_chunk().and_then(|(pq, rest)| Some((pq, rest.try_into().ok()?)));
    parts.ok_or(HpkeError::IncorrectInputLength(PQ + POINT, encoded.len()))
}
