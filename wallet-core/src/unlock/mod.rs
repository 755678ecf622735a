//! A secret opens a door (`docs/protocol.md`, section 2).
//!
//! The public half is a [`Handle`], the secret half a [`Secret`]. A [`Guess`] takes both through the server's POPRF and
//! Argon2id and leads to a [`Door`], which signs logins and wraps the vault's root key. Each other way to a door (a
//! passkey; a recovery sheet and guardians, in [`recovery`](crate::recovery)) is one more implementation of [`WayIn`].

mod card;
mod door;
mod guess;
mod handle;
mod normal;
mod passkey;
mod secret;
mod way_in;

pub(crate) use card::random_digit;
pub(crate) use normal::digits_of;

pub use card::{CardNumber, CardNumberError};
pub use door::Door;
pub use guess::{Guess, UnlockError};
pub use handle::{Handle, Nickname, NicknameError};
pub use passkey::{PasskeyOutput, passkey_salt};
pub use secret::{
    CARD_PICTURES, NICKNAME_PICTURES, PICTURES, Passphrase, PassphraseError, PicturePhrase, PicturePhraseError, Secret,
    WeakSecret,
};
pub use way_in::{DoorRoot, WayIn};
