//! Whether a share, an opening and a blob can be used now. All refusals look alike to the outside.

use storage::{BlobRow, BlobState, OpeningRow, ShareRow, TokenHash};
use subtle::ConstantTimeEq;
use wallet_api::{UnixSeconds, limits::OPENING_SECONDS};

/// The largest receipt that is taken, in bytes; what clients agree on is more.
pub(crate) const RECEIPT_BYTES: usize = 4 * 1024;
const _: () = assert!(RECEIPT_BYTES <= wallet_api::limits::RECEIPT_BYTES);

/// How many receipts of a share are kept: the newest. A receiver who opens again and again cannot swell the owner's
/// list with more, and cannot keep a later one out of it; older ones are emptied, and stay counted as openings.
pub(crate) const RECEIPTS_KEPT: u32 = 50;

/// A share "for any number of openings" stops here.
const MOST_OPENINGS: u32 = 500;

/// The largest number of openings of a share.
pub(crate) fn opening_limit(share: &ShareRow) -> u32 {
    share.openings.limit().unwrap_or(MOST_OPENINGS)
}

/// Whether the share has not ended.
pub(crate) fn is_live(share: &ShareRow, now: UnixSeconds) -> bool {
    now < share.expires_at
}

/// Whether a hashed access token is the share's, in the same time for every token.
pub(crate) fn admits(share: &ShareRow, token_hash: &[u8; 32]) -> bool {
    share.access_token_hash.as_bytes().ct_eq(token_hash).into()
}

/// Whether this computer may open the share: any may, but where only the first one may; then one that shows no token
/// never may.
pub(crate) fn admits_computer(share: &ShareRow, computer: Option<&TokenHash>) -> bool {
    match (share.first_computer, computer) {
        (false, _) => true,
        (true, None) => false,
        (true, Some(shown)) => share.computer.as_ref().is_none_or(|first| first.0.ct_eq(&shown.0).into()),
    }
}

/// Until when an opening that begins now serves blobs.
pub(crate) fn opening_end(share: &ShareRow, now: UnixSeconds) -> UnixSeconds {
    share.expires_at.min(now.plus(OPENING_SECONDS))
}

/// Whether an opening of this share is still good.
pub(crate) fn is_open(share: &ShareRow, opening: &OpeningRow, now: UnixSeconds) -> bool {
    is_live(share, now) && opening.share == share.id && now < opening.ends_at
}

/// Whether a blob can still be given by the share: live, and of the same vault.
pub(crate) fn can_give(share: &ShareRow, blob: &BlobRow) -> bool {
    blob.state == BlobState::Live && blob.vault == share.vault
}
