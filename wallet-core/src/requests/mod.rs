//! File requests: somebody else puts files into a vault that they cannot read (`docs/protocol.md`, section 6).
//!
//! A [`RequestLink`] names the request, gives its secret, and pins the recipient that everything is encrypted to. Who has
//! it opens the [`Invitation`] and seals deposits by a [`DepositPlan`]; only the vault opens them, with
//! [`VaultKeys::open_deposit`](crate::keys::VaultKeys::open_deposit).

mod deposit;
mod invitation;
mod link;
mod secret;
mod signer;

pub use deposit::{DepositName, DepositNote, DepositPlan, NewDeposit, OpenedDeposit};
pub use invitation::{AskedFor, Invitation, OpenInvitationError, open_invitation, seal_invitation};
pub use link::{BadRequestLink, RequestLink};
pub use secret::{RequestSecret, RequestSecretError};
pub use signer::{Fingerprint, OrganisationKey, OrganisationKeyError, SignerKey, SignerKeyError};

pub(crate) use deposit::open;
