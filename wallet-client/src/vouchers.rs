//! Vouchers, where making a vault needs one.

use crate::ClientError;
use crate::api;
use crate::host::Host;
use wallet_api::sessions::ServerInfo;
use wallet_api::vouchers::{Voucher, VoucherCode};
use wallet_core::vouchers::redeem;

/// Whether a vault can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoucherStanding {
    /// The server asks for none.
    NotNeeded,
    /// With the one that was shown.
    Good,
}

/// Asks whether a vault can be made with this voucher, or without one. It is not used up by that.
///
/// # Errors
/// [`ClientError::VoucherNeeded`], [`ClientError::VoucherNotValid`], [`ClientError::VoucherUsed`].
pub async fn look_at_voucher(host: &impl Host, code: Option<&VoucherCode>) -> Result<VoucherStanding, ClientError> {
    let info = api::server_soon(host).await?;
    let Some(voucher) = to_show(&info, code)? else { return Ok(VoucherStanding::NotNeeded) };
    api::look_at_voucher(host, &voucher).await?;
    Ok(VoucherStanding::Good)
}

/// What is shown to this server; nothing to one that asks for nothing.
///
/// # Errors
/// [`ClientError::VoucherNeeded`]; [`ClientError::VoucherNotValid`] if it was made with another key than the one that the server
/// shows, and then nothing is sent.
pub(crate) fn to_show(info: &ServerInfo, code: Option<&VoucherCode>) -> Result<Option<Voucher>, ClientError> {
    let Some(key) = &info.voucher_key else { return Ok(None) };
    let code = code.ok_or(ClientError::VoucherNeeded)?;
    redeem(code, key).map(Some).ok_or(ClientError::VoucherNotValid)
}
