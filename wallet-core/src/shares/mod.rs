//! Chosen documents for a chosen time (`docs/protocol.md`, section 5).
//!
//! A [`ShareSecret`] gives the token that the server asks for and the key of the [`Bundle`]. It reaches the receiver by
//! one of the ways that implement [`Handover`]: a link, or a spoken code that leads to a link.

mod bundle;
mod computer;
mod consent;
mod handover;
mod link;
mod pin;
mod receipt;
mod screen;
mod secret;
mod spoken;

pub use bundle::{
    Bundle, Handling, OpenBundleError, Purpose, SealBundleError, SharedDocument, open_bundle, seal_bundle,
};
pub use computer::ComputerSecret;
pub use consent::{ConsentRecord, ShareEnd, ShareSeen};
pub use handover::Handover;
pub use link::{BadLink, ShareLink};
pub use pin::{Pin, PinError, PinGuess};
pub use receipt::{Receipt, ReceiptName, seal_receipt};
pub use screen::{BadScreenCode, Screen, ScreenCode};
pub use secret::{ShareSecret, ShareSecretError, access_token_hash};
pub use spoken::{SPOKEN_LIST, SpokenCode, SpokenCodeError, SpokenDoor, SpokenGuess};
