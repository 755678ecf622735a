//! The endpoints, one a file: `<resource>/<verb>.rs`.

pub(super) mod about;
pub(super) mod blobs;
pub(super) mod challenges;
pub(super) mod deposits;
pub(super) mod erasure;
pub(super) mod lock;
pub(super) mod manifest;
pub(super) mod openings;
pub(super) mod oprf;
pub(super) mod passkeys;
pub(super) mod pieces;
pub(super) mod receipts;
pub(super) mod recoveries;
pub(super) mod requests;
pub(super) mod sessions;
pub(super) mod shared_pieces;
pub(super) mod shares;
pub(super) mod spoken;
pub(super) mod vaults;
pub(super) mod vouchers;
