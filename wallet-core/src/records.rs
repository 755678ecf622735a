//! Sealed records: small things that the vault says to itself (`docs/protocol.md`, section 1).
//!
//! A record is a version byte (1), a random nonce (12 bytes), and ChaCha20-Poly1305 (RFC 8439) over the padded content.
//! The associated data names the place that the record belongs to, so that it opens nowhere else. The padded content is
//! its length (4 bytes, big endian), the bytes, and zeros.

use crate::{
    OpenError,
    hazmat::{
        aead::{self, NONCE_LEN, TAG_LEN},
        padme::padme,
    },
};
use rand_core::CryptoRngCore;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const LENGTH_LEN: usize = 4;

/// How much a record is larger than its padded content.
pub(crate) const OVERHEAD: usize = 1 + NONCE_LEN + TAG_LEN;

/// What kind of record it is.
pub(crate) struct RecordKind {
    /// From `labels.rs`.
    pub(crate) label: &'static str,
    /// The smallest padded content in bytes; above it sizes follow Padmé.
    pub(crate) floor: usize,
    /// The largest record in bytes.
    pub(crate) limit: usize,
}

/// The record would be larger than its kind may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RecordTooLarge;

/// Seals `data` at the place that `context` names.
pub(crate) fn seal(
    key: &[u8; 32],
    kind: &RecordKind,
    context: &[&[u8]],
    data: &[u8],
    rng: &mut impl CryptoRngCore,
) -> Result<Vec<u8>, RecordTooLarge> {
    let padded = padme((LENGTH_LEN + data.len()).max(kind.floor));
    if padded + OVERHEAD > kind.limit {
        return Err(RecordTooLarge);
    }
    let mut nonce = [0; NONCE_LEN];
    rng.fill_bytes(&mut nonce);
    let mut record = Vec::with_capacity(padded + OVERHEAD);
    record.push(VERSION);
    record.extend_from_slice(&nonce);
    record.extend_from_slice(&u32::try_from(data.len()).map_err(|_| RecordTooLarge)?.to_be_bytes());
    record.extend_from_slice(data);
    record.resize(1 + NONCE_LEN + padded, 0);
    let tag = aead::encrypt(key, &nonce, &associated_data(kind.label, context), &mut record[1 + NONCE_LEN..]);
    record.extend_from_slice(&tag);
    Ok(record)
}

/// Opens a record that was sealed at the same place.
pub(crate) fn open(
    key: &[u8; 32],
    kind: &RecordKind,
    context: &[&[u8]],
    record: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if record.len() > kind.limit {
        return Err(OpenError);
    }
    let (version, rest) = record.split_first().ok_or(OpenError)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>().ok_or(OpenError)?;
    let (sealed, tag) = rest.split_last_chunk::<TAG_LEN>().ok_or(OpenError)?;
    if *version != VERSION {
        return Err(OpenError);
    }
    let mut content = Zeroizing::new(sealed.to_vec());
    aead::decrypt(key, nonce, &associated_data(kind.label, context), &mut content, tag)?;
    unpad(content)
}

fn unpad(mut content: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (len, rest) = content.split_first_chunk::<LENGTH_LEN>().ok_or(OpenError)?;
    let len = usize::try_from(u32::from_be_bytes(*len)).map_err(|_| OpenError)?;
    let padding = rest.get(len..).ok_or(OpenError)?;
    if padding.iter().any(|byte| *byte != 0) {
        return Err(OpenError);
    }
    content.drain(..LENGTH_LEN);
    content.truncate(len);
    Ok(content)
}

/// The label and every part of the context, each with its length before it (4 bytes, big endian).
fn associated_data(label: &str, context: &[&[u8]]) -> Vec<u8> {
    let mut data = Vec::new();
    for part in std::iter::once(label.as_bytes()).chain(context.iter().copied()) {
        let len = u32::try_from(part.len()).expect("labels and ids are short");
        data.extend_from_slice(&len.to_be_bytes());
        data.extend_from_slice(part);
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{mutations, rng};
    use proptest::prelude::*;

    const KIND: RecordKind = RecordKind { label: "farde/test/v1", floor: 64, limit: 1 << 20 };
    const KEY: [u8; 32] = [7; 32];

    fn sealed(data: &[u8]) -> Vec<u8> {
        seal(&KEY, &KIND, &[b"vault", b"1"], data, &mut rng(1)).expect("small")
    }

    fn opens(key: &[u8; 32], kind: &RecordKind, context: &[&[u8]], record: &[u8]) -> bool {
        open(key, kind, context, record).is_ok()
    }

    #[test]
    fn a_record_opens_at_its_place_only() {
        let record = sealed(b"data");
        assert!(opens(&KEY, &KIND, &[b"vault", b"1"], &record), "the test itself must be able to open it");
        let other = RecordKind { label: "farde/other/v1", ..KIND };
        assert!(!opens(&KEY, &other, &[b"vault", b"1"], &record), "another label");
        assert!(!opens(&[8; 32], &KIND, &[b"vault", b"1"], &record), "another key");
        assert!(!opens(&KEY, &KIND, &[b"vault", b"2"], &record), "another version");
        assert!(!opens(&KEY, &KIND, &[b"1", b"vault"], &record), "parts swapped");
        assert!(!opens(&KEY, &KIND, &[b"vault1", b""], &record), "a byte moved between parts");
        assert!(!opens(&KEY, &KIND, &[b"vault", b"1", b""], &record), "a part more");
        assert!(!opens(&KEY, &KIND, &[b"vault1"], &record), "a part less");
    }

    #[test]
    fn every_small_change_is_refused() {
        let record = sealed(b"data");
        for changed in mutations(&record) {
            assert!(!opens(&KEY, &KIND, &[b"vault", b"1"], &changed));
        }
    }

    #[test]
    fn padding_that_is_not_zero_or_a_wrong_length_is_refused() {
        let forge = |content: &[u8]| {
            let mut body = content.to_vec();
            let tag = aead::encrypt(&KEY, &[0; 12], &associated_data(KIND.label, &[]), &mut body);
            [&[1][..], &[0; 12], &body, &tag].concat()
        };
        assert!(opens(&KEY, &KIND, &[], &forge(&[0, 0, 0, 1, 9, 0, 0])), "the forger must be able to make a good one");
        for wrong in [&[0, 0, 0, 1, 9, 0, 1][..], &[0, 0, 0, 4, 9, 0, 0], &[255, 255, 255, 255, 9], &[0, 0, 0], &[]] {
            assert!(!opens(&KEY, &KIND, &[], &forge(wrong)), "{wrong:?}");
        }
    }

    #[test]
    fn what_is_too_large_is_refused_on_both_sides() {
        assert_eq!(seal(&KEY, &KIND, &[], &vec![0; 1 << 20], &mut rng(1)), Err(RecordTooLarge));
        assert!(!opens(&KEY, &RecordKind { limit: 64, ..KIND }, &[b"vault", b"1"], &sealed(b"data")));
    }

    #[test]
    fn sizes_fall_into_few_buckets() {
        let sizes: std::collections::BTreeSet<usize> = (0..1_000).map(|len| sealed(&vec![0; len]).len()).collect();
        assert_eq!(sizes.first(), Some(&(64 + OVERHEAD)));
        assert!(sizes.len() < 50, "{sizes:?}");
    }

    #[test]
    fn nonces_do_not_repeat() {
        let mut rng = rng(3);
        let mut nonces = std::collections::BTreeSet::new();
        for _ in 0..2_000 {
            let record = seal(&KEY, &KIND, &[], b"", &mut rng).expect("small");
            assert!(nonces.insert(record[1..13].to_vec()));
        }
    }

    proptest! {
        #[test]
        fn whatever_goes_in_comes_out(data: Vec<u8>, key: [u8; 32], context: Vec<u8>) {
            let record = seal(&key, &KIND, &[&context], &data, &mut rng(2)).expect("small");
            let opened = open(&key, &KIND, &[&context], &record).map(|content| content.to_vec());
            prop_assert_eq!(opened, Ok(data));
        }

        #[test]
        fn garbage_never_panics(record: Vec<u8>) {
            prop_assert!(!opens(&KEY, &KIND, &[], &record));
        }
    }
}
