//! The same for doors, sheets and passkeys.

use bridge::{Failure, Way};
use wallet_api::SlotId;
use wallet_api::passkeys::PasskeyCreation;
use wallet_api::sessions::PendingRecovery;
use wallet_api::vaults::Wait;
use wallet_client::{Host, MadePasskey, PasskeyQuestion, UsedPasskey, Wallet};
use wallet_core::manifest::{DoorRecord, DoorWay, KeptHandle, Manifest};
use wallet_core::recovery::{Sheet, check_rows};
use wallet_core::unlock::{PasskeyOutput, passkey_salt};

pub(crate) fn name(slot: &SlotId) -> bridge::DoorName {
    bridge::DoorName(slot.to_string())
}

pub(crate) fn slot(name: &bridge::DoorName) -> Result<SlotId, Failure> {
    name.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn slots(names: &[bridge::DoorName]) -> Result<Vec<SlotId>, Failure> {
    names.iter().map(slot).collect()
}

pub(crate) fn wait(days: u16) -> Result<Wait, Failure> {
    Wait::try_from(days).map_err(|_| Failure::BadInput)
}

pub(crate) fn doors<H: Host>(wallet: &Wallet<H>) -> Vec<bridge::Door> {
    let door = |door: &DoorRecord| bridge::Door {
        door: name(&door.slot),
        way: way(&door.way),
        made_at: door.made_at.0,
        is_this: door.slot == *wallet.opened_by(),
    };
    wallet.manifest().doors().iter().map(door).collect()
}

fn way(way: &DoorWay) -> Way {
    match way {
        DoorWay::Pictures { handle } => Way::Pictures { handle: kept_handle(handle) },
        DoorWay::Passphrase { handle } => Way::Passphrase { handle: kept_handle(handle) },
        DoorWay::Passkey => Way::Passkey,
        DoorWay::Sheet { wait } => Way::Sheet { wait: wait.days() },
        DoorWay::Guardians { needed, parts, wait } => {
            Way::Helpers { needed: *needed, sheets: *parts, wait: wait.days() }
        }
    }
}

fn kept_handle(handle: &KeptHandle) -> bridge::Handle {
    match handle {
        KeptHandle::Card(digits) => bridge::Handle::Card(digits.clone()),
        KeptHandle::Nickname(text) => bridge::Handle::Nickname(text.clone()),
    }
}

pub(crate) fn recovery(recovery: &PendingRecovery, manifest: &Manifest) -> bridge::Recovery {
    bridge::Recovery {
        door: name(&recovery.slot),
        way: manifest.door(&recovery.slot).map(|door| way(&door.way)),
        started_at: recovery.started_at.0,
        ready_at: recovery.ready_at.0,
    }
}

pub(crate) fn new_sheet(sheet: &Sheet, wait: Wait) -> bridge::NewSheet {
    let whole = whole_sheet(sheet);
    bridge::NewSheet {
        rows: sheet.rows().iter().map(|row| String::from(row.as_str())).collect(),
        number: whole.number,
        needed: whole.needed,
        sheets: whole.sheets,
        wait: wait.days(),
    }
}

pub(crate) fn sheet_rows(digits: &str) -> bridge::SheetRows {
    bridge::SheetRows { rows: check_rows(digits), sheet: digits.parse().ok().as_ref().map(whole_sheet) }
}

fn whole_sheet(sheet: &Sheet) -> bridge::WholeSheet {
    match sheet {
        Sheet::Recovery(_) => bridge::WholeSheet { number: 0, needed: 1, sheets: 1, set: 0 },
        Sheet::Part(part) => {
            bridge::WholeSheet { number: part.number(), needed: part.needed(), sheets: part.parts(), set: part.set() }
        }
    }
}

pub(crate) fn passkey_creation(creation: PasskeyCreation) -> bridge::PasskeyCreation {
    bridge::PasskeyCreation {
        challenge: creation.challenge.0,
        rp_id: creation.rp_id,
        user: creation.user.0,
        salt: passkey_salt().to_vec(),
    }
}

pub(crate) fn passkey_question(question: &PasskeyQuestion) -> bridge::PasskeyQuestion {
    let (challenge, rp_id) = match question {
        PasskeyQuestion::Server(asked) => (&asked.challenge.0, &asked.rp_id),
        PasskeyQuestion::Kept { challenge, rp_id } => (challenge, rp_id),
    };
    bridge::PasskeyQuestion { challenge: challenge.clone(), rp_id: rp_id.clone(), salt: passkey_salt().to_vec() }
}

/// Buffers: output, credential id, attestation, client data.
pub(crate) fn made_passkey(buffers: &[Vec<u8>]) -> Result<MadePasskey, Failure> {
    let [output, credential, attestation, client_data] = buffers else { return Err(Failure::Fault) };
    Ok(MadePasskey {
        output: PasskeyOutput::from_bytes(output).ok_or(Failure::Unsupported)?,
        credential: credential.clone(),
        attestation: attestation.clone(),
        client_data: client_data.clone(),
    })
}

/// Buffers: output, credential id, authenticator data, client data, signature, user handle.
pub(crate) fn used_passkey(buffers: &[Vec<u8>]) -> Result<UsedPasskey, Failure> {
    let [output, credential, authenticator_data, client_data, signature, user] = buffers else {
        return Err(Failure::Fault);
    };
    Ok(UsedPasskey {
        output: PasskeyOutput::from_bytes(output).ok_or(Failure::Unsupported)?,
        credential: credential.clone(),
        authenticator_data: authenticator_data.clone(),
        client_data: client_data.clone(),
        signature: signature.clone(),
        user: user.clone(),
    })
}
