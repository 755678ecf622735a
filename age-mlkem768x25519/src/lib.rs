//! The hybrid post-quantum recipient type of age, `mlkem768x25519`, as a pair for the traits of the [`age`] crate.
//!
//! What is encrypted to a [`Recipient`] stays closed to somebody who keeps the file and has a quantum computer one day:
//! they would have to break ML-KEM-768 **and** X25519. Files are ordinary age files, which the Go tool (from 1.3) and
//! the npm package `age-encryption` open too.
//!
//! Sources: [C2SP age](https://c2sp.org/age), "The MLKEM768-X25519 hybrid post-quantum recipient type", and
//! [C2SP hpke-hybrids](https://c2sp.org/hpke-hybrids).
//!
//! ```
//! use age_mlkem768x25519::Identity;
//!
//! let identity = Identity::generate(&mut rand_core::OsRng);
//! let file = age::encrypt(&identity.to_recipient(), b"for later")?;
//! assert_eq!(age::decrypt(&identity, &file)?, b"for later");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Security
//!
//! - A file is never encrypted to this and to a recipient without post-quantum security at once: the age crate refuses
//!   it by the label `postquantum`. An identity opens such a file of somebody else all the same, as the specification
//!   has it.
//! - A recipient is refused when it is parsed if its ML-KEM half is not in its one encoding (FIPS 203, section 7.2, the
//!   modulus check), or if its X25519 half is of low order, which would leave only ML-KEM.
//! - A stanza whose X25519 share is of low order is a broken header, not one for somebody else.
//! - Whoever has a recipient can encrypt to it: that a file opens says nothing about who made it.

mod identity;
mod kem;
mod recipient;

pub use identity::{Identity, ParseIdentityError};
pub use recipient::{ParseRecipientError, Recipient};

/// The first argument of a stanza.
const TAG: &str = "mlkem768x25519";

/// HPKE's `info`.
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";

type Kem = kem::MlKem768X25519;
