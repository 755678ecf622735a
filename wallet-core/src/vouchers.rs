//! Vouchers (`docs/protocol.md`, section 8): how one is shown to the server that asks for it.

use crate::hazmat::hash::sha256;
use wallet_api::{
    OprfElement, VoucherId,
    vouchers::{Voucher, VoucherCode, id_message},
};

/// A voucher as the server gets it.
///
/// # Security
/// `key` is the one that the server shows to everybody, before it knows which voucher comes. With another key than the one that
/// it was made with the id is another one, and can be matched with no list and no organisation.
pub fn redeem(code: &VoucherCode, key: &OprfElement) -> Voucher {
    let id = VoucherId(sha256(&[&id_message(key, &code.nonce)]));
    Voucher { period: code.period, id, output: code.output.clone() }
}
