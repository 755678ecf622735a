//! Vouchers (`docs/protocol.md`, section 8): how one is shown to the server that asks for it.

use crate::hazmat::hash::sha256;
use wallet_api::{
    OprfElement, VoucherId,
    vouchers::{Voucher, VoucherCode, VoucherKeyHash, id_message},
};

/// A voucher as the server gets it; `None` if it was made with another key than the one that the server shows.
///
/// # Security
/// Nothing is sent of a voucher of another key. A server that took one key for each organisation could show one after the other
/// to whoever comes, and see with which of them the voucher fits.
#[must_use]
pub fn redeem(code: &VoucherCode, key: &OprfElement) -> Option<Voucher> {
    if hash_of(key) != code.key {
        return None;
    }
    let id = VoucherId(sha256(&[&id_message(key, &code.nonce)]));
    Some(Voucher { period: code.period, id, output: code.output.clone() })
}

/// What a code says of the key that it was made with.
fn hash_of(key: &OprfElement) -> VoucherKeyHash {
    let mut first = [0; 16];
    first.copy_from_slice(&sha256(&[key.as_bytes()])[..16]);
    VoucherKeyHash(first)
}
