use crate::{app::AppState, http::Failure, rules::vouchers::is_running};
use storage::{StorageError, Tx};
use wallet_api::{sessions::OprfPublicKey, vouchers::Voucher};

/// What a request shows, before the database is asked.
pub(crate) enum Shown {
    /// None is needed here.
    NotNeeded,
    /// None is shown.
    Nothing,
    /// Not signed with the key of this server, or over.
    NotValid,
    /// Signed with this key.
    Signed(Voucher, OprfPublicKey),
}

/// Whether a vault can be made with it.
pub(crate) enum Standing {
    Good,
    Missing,
    NotValid,
    Used,
}

/// Checks the signature of a voucher, if one is needed here: as much work as a guess.
pub(crate) async fn look_at(app: &AppState, voucher: Option<&Voucher>) -> Result<Shown, Failure> {
    let Some(key) = &app.vouchers else { return Ok(Shown::NotNeeded) };
    let Some(voucher) = voucher else { return Ok(Shown::Nothing) };
    if !is_running(voucher.period, app.now()) {
        return Ok(Shown::NotValid);
    }
    let _place = app.place_to_guess().await.ok_or_else(Failure::busy)?;
    let _turn = app.turn().await.ok_or_else(Failure::busy)?;
    Ok(if key.has_signed(voucher) { Shown::Signed(voucher.clone(), key.public()) } else { Shown::NotValid })
}

/// Whether it is unused, and its key has not been replaced since this server started.
pub(crate) async fn standing(tx: &mut dyn Tx, shown: &Shown) -> Result<Standing, StorageError> {
    let (voucher, key) = match shown {
        Shown::NotNeeded => return Ok(Standing::Good),
        Shown::Nothing => return Ok(Standing::Missing),
        Shown::NotValid => return Ok(Standing::NotValid),
        Shown::Signed(voucher, key) => (voucher, key),
    };
    if tx.voucher_keys().await?.last() != Some(key) {
        return Ok(Standing::NotValid);
    }
    Ok(if tx.is_voucher_spent(&voucher.id).await? { Standing::Used } else { Standing::Good })
}
