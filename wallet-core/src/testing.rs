//! What several test modules need: seeded randomness, a POPRF server, made-up papers.

use crate::{
    documents::{BlobIdentity, BlobRef, MediaType},
    manifest::{Details, Document, DocumentVersion, RequestRecord, ShareRecord},
    requests::RequestSecret,
    shares::{Handling, ShareSecret},
};
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, RngCore, SeedableRng};
use voprf::{BlindedElement, PoprfServer, Ristretto255};
use wallet_api::{
    BlobId, OprfElement, OprfEpoch, OprfProof, RequestId, Sha256, ShareId, UnixSeconds,
    requests::Room,
    sessions::{EvaluateRequest, EvaluateResponse, OprfPublicKey},
    shares::Openings,
};

/// The same numbers every time.
pub(crate) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// Gives out chosen bytes, then zeros.
pub(crate) struct FixedRng(pub(crate) Vec<u8>);

impl RngCore for FixedRng {
    fn next_u32(&mut self) -> u32 {
        rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        rand_core::impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, out: &mut [u8]) {
        out.fill(0);
        let count = out.len().min(self.0.len());
        out[..count].copy_from_slice(&self.0[..count]);
        self.0.drain(..count);
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(out);
        Ok(())
    }
}

impl CryptoRng for FixedRng {}

/// The server's side of the POPRF.
pub(crate) struct OprfServer(PoprfServer<Ristretto255>);

impl OprfServer {
    pub(crate) fn new(seed: u8) -> Self {
        Self(PoprfServer::new_from_seed(&[seed; 32], b"test").expect("a seed of 32 bytes"))
    }

    pub(crate) fn with_key(key: &[u8]) -> Self {
        Self(PoprfServer::new_with_key(key).expect("a scalar"))
    }

    pub(crate) fn public_key(&self) -> OprfPublicKey {
        let element = <Ristretto255 as voprf::Group>::serialize_elem(self.0.get_public_key());
        OprfPublicKey { epoch: OprfEpoch(1), public_key: OprfElement(element.into()) }
    }

    pub(crate) fn evaluate(&self, request: &EvaluateRequest) -> EvaluateResponse {
        let blinded = BlindedElement::deserialize(request.blinded.as_bytes()).expect("an element");
        let result = self.0.blind_evaluate(&mut rng(9), &blinded, Some(request.tag.as_bytes())).expect("a tweak");
        EvaluateResponse {
            evaluated: OprfElement(result.message.serialize().into()),
            proof: OprfProof(result.proof.serialize().into()),
            refused_at: None,
        }
    }
}

pub(crate) fn titled(title: &str) -> Details {
    Details { title: title.parse().expect("short"), kind: "identity".parse().expect("a slug"), ..Details::default() }
}

/// A reference to a blob that nobody has.
fn blob_ref(rng: &mut ChaCha20Rng) -> BlobRef {
    let (mut blob, mut sha256) = (BlobId([0; 16]), Sha256([0; 32]));
    rng.fill_bytes(&mut blob.0);
    rng.fill_bytes(&mut sha256.0);
    BlobRef { blob, size: 8_500, sha256, identity: BlobIdentity::generate(rng) }
}

pub(crate) fn version(added: u64, rng: &mut ChaCha20Rng) -> DocumentVersion {
    DocumentVersion {
        added: UnixSeconds(added),
        media_type: MediaType::jpeg(),
        size: 6,
        pages: 0,
        has_preview: false,
        original: blob_ref(rng),
        pages_blob: blob_ref(rng),
        preview: blob_ref(rng),
    }
}

pub(crate) fn document(title: &str, added: u64, rng: &mut ChaCha20Rng) -> Document {
    let version = version(added, rng);
    Document::new(titled(title), version, rng)
}

pub(crate) fn share_record(made_at: u64, documents: &[&Document], rng: &mut ChaCha20Rng) -> ShareRecord {
    let mut share = ShareId([0; 16]);
    rng.fill_bytes(&mut share.0);
    ShareRecord {
        share,
        secret: Some(ShareSecret::generate(rng)),
        pin: None,
        asks_pin: false,
        spoken: None,
        documents: documents.iter().map(|document| document.id().clone()).collect(),
        titles: documents.iter().map(|document| document.details().title.clone()).collect(),
        kinds: documents.iter().map(|document| document.details().kind.clone()).collect(),
        purpose: "reference address".parse().expect("short"),
        handling: Handling::Print,
        openings: Openings::Three,
        first_computer: true,
        lifetime: 86_400,
        made_at: UnixSeconds(made_at),
        expires_at: UnixSeconds(made_at + 86_400),
        stopped_at: None,
    }
}

pub(crate) fn request_record(made_at: u64, rng: &mut ChaCha20Rng) -> RequestRecord {
    let mut request = RequestId([0; 16]);
    rng.fill_bytes(&mut request.0);
    RequestRecord {
        request,
        secret: Some(RequestSecret::generate(rng)),
        asked_for: "the attestation".parse().expect("short"),
        room: Room { files: 3, bytes: 1_000_000 },
        lifetime: 86_400,
        made_at: UnixSeconds(made_at),
        expires_at: UnixSeconds(made_at + 86_400),
        closed_at: None,
    }
}

/// Many ways to change a byte string a little: every bit of a short one and of the ends of a long one, some bits in the
/// middle, one byte less or more at either end, nothing left.
pub(crate) fn mutations(bytes: &[u8]) -> Vec<Vec<u8>> {
    let every_bit = |at: usize| bytes.len() <= 64 || at < 24 || at + 24 > bytes.len();
    let flip = |at: usize, bit: usize| {
        let mut changed = bytes.to_vec();
        changed[at] ^= 1 << bit;
        changed
    };
    let all_flips = (0..bytes.len()).flat_map(|at| (0..8).map(move |bit| (at, bit)));
    let chosen = all_flips.filter(|(at, bit)| every_bit(*at) || (at * 8 + bit).is_multiple_of(299));
    let mut all: Vec<Vec<u8>> = chosen.map(|(at, bit)| flip(at, bit)).collect();
    all.push(bytes[1..].to_vec());
    all.push(bytes[..bytes.len() - 1].to_vec());
    all.push([bytes, &[0]].concat());
    all.push([&[0], bytes].concat());
    all.push(Vec::new());
    all
}
