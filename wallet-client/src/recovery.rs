//! Ways back: opening a vault with a recovery sheet, or with enough of the guardians' sheets.

use crate::api;
use crate::host::Host;
use crate::unlock::enter;
use crate::{ClientError, wallet::Wallet};
use std::convert::Infallible;
use wallet_core::recovery::{GuardianPart, Sheet, combine};
use wallet_core::unlock::{Door, WayIn};

/// Opens the vault that sheets lead to: one recovery sheet, or enough of the guardians' sheets. They are put together here
/// and nowhere else.
///
/// # Errors
/// [`ClientError::BadInput`] for what is no sheet; [`ClientError::SheetsDoNotFit`] for too few, or those of different
/// sets; [`ClientError::RecoveryWaits`] if its owner set a waiting time, which begins now;
/// [`ClientError::NothingOpens`] if they open nothing now.
pub async fn recover<H: Host>(host: H, sheets: &[&str]) -> Result<Wallet<H>, ClientError> {
    let door = door_of(sheets)?;
    let info = api::server(&host).await?;
    let nonce = api::challenge(&host).await?;
    let opened = api::log_in(&host, &door.sign_login(host.origin(), &nonce)).await?;
    enter(host, &door, opened, &info).await
}

fn door_of(sheets: &[&str]) -> Result<Door, ClientError> {
    let mut parts: Vec<GuardianPart> = Vec::new();
    for text in sheets {
        match text.parse::<Sheet>().map_err(|_| ClientError::BadInput { what: "a sheet" })? {
            Sheet::Recovery(_) if sheets.len() > 1 => return Err(ClientError::SheetsDoNotFit),
            Sheet::Recovery(secret) => return Ok(walk_straight(&secret)),
            Sheet::Part(part) => parts.push(part),
        }
    }
    let secret = combine(&parts).map_err(|_| ClientError::SheetsDoNotFit)?;
    Ok(walk_straight(&secret))
}

/// The door of a secret that needs no answer from anywhere.
pub(crate) fn walk_straight<W: WayIn<Answer = (), Error = Infallible>>(way: W) -> Door {
    match way.door(&()) {
        Ok(door) => door,
    }
}
