//! File requests, in the page's words.

use bridge::Failure;
use wallet_api::requests::{InboxItem, Room};
use wallet_api::{BlobId, RequestId, UnixSeconds};
use wallet_client::{Depositor, Host, Inbox, RequestOverview, Wallet};
use wallet_core::Text;
use wallet_core::manifest::KnownOrganisation;
use wallet_core::requests::{OpenedDeposit, OrganisationKey, SignerKey};

const DAY: u64 = 86_400;

pub(crate) fn request(name: &bridge::RequestName) -> Result<RequestId, Failure> {
    name.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn deposit(name: &bridge::DepositName) -> Result<BlobId, Failure> {
    name.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn signer(name: &bridge::SignerName) -> Result<SignerKey, Failure> {
    name.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn room(files: u32, bytes: u64) -> Room {
    Room { files, bytes }
}

/// As much of a text as there is room for: a file's name is not the depositor's fault.
pub(crate) fn cut<const MAX: usize>(text: &str) -> Text<MAX> {
    text.chars().take(MAX).collect::<String>().try_into().unwrap_or_default()
}

pub(crate) fn requested<H: Host>(wallet: &Wallet<H>, request: &RequestId) -> Result<bridge::NewRequest, Failure> {
    let record = wallet.manifest().request(request).ok_or(Failure::NotThere)?;
    let link = wallet.request_link_again(request).ok_or(Failure::NotThere)?;
    Ok(bridge::NewRequest {
        request: bridge::RequestName(request.to_string()),
        link,
        asked_for: record.asked_for.to_string(),
        files: record.room.files,
        expires_at: record.expires_at.0,
    })
}

pub(crate) fn inbox<H: Host>(wallet: &Wallet<H>, inbox: Inbox) -> bridge::InboxView {
    let now = wallet.now();
    let asked_for =
        |item: &InboxItem| wallet.manifest().request(&item.request).map(|record| record.asked_for.to_string());
    let item = |item: &InboxItem| bridge::DepositItem {
        deposit: bridge::DepositName(item.blob.to_string()),
        asked_for: asked_for(item).unwrap_or_default(),
        day: item.day.saturating_mul(DAY),
        size: item.size,
    };
    bridge::InboxView {
        requests: inbox.requests.iter().map(|overview| request_view(overview, now)).collect(),
        deposits: inbox.deposits.iter().map(item).collect(),
        known: wallet.manifest().organisations().iter().map(known).collect(),
    }
}

fn request_view(overview: &RequestOverview, now: UnixSeconds) -> bridge::RequestView {
    let RequestOverview { record, status } = overview;
    let expires_at = status.as_ref().map_or(record.expires_at, |status| status.expires_at);
    let state = match status {
        _ if record.closed_at.is_some() => bridge::RequestState::Closed,
        Some(status) if status.left.files == 0 => bridge::RequestState::Full,
        Some(_) => bridge::RequestState::Live,
        None => bridge::RequestState::Over,
    };
    let lives = matches!(state, bridge::RequestState::Live | bridge::RequestState::Full);
    bridge::RequestView {
        request: bridge::RequestName(record.request.to_string()),
        asked_for: record.asked_for.to_string(),
        made_at: record.made_at.0,
        expires_at: expires_at.0,
        state,
        seconds_left: if lives { expires_at.0.saturating_sub(now.0) } else { 0 },
        files: record.room.files,
        files_left: status.as_ref().map_or(0, |status| status.left.files),
    }
}

fn known(known: &KnownOrganisation) -> bridge::KnownView {
    bridge::KnownView {
        signer: bridge::SignerName(known.key.to_string()),
        fingerprint: known.fingerprint().to_string(),
        name: known.name.to_string(),
    }
}

pub(crate) fn deposit_view<H: Host>(wallet: &Wallet<H>, opened: &OpenedDeposit) -> bridge::DepositView {
    let signer = |key: &SignerKey| bridge::SignerView {
        signer: bridge::SignerName(key.to_string()),
        fingerprint: key.fingerprint().to_string(),
        known_as: wallet.manifest().organisation(key).map(|known| known.name.to_string()),
    };
    bridge::DepositView {
        title: opened.title.to_string(),
        from: opened.from.to_string(),
        note: opened.note.to_string(),
        size: opened.file.bytes().len() as u64,
        signer: opened.signer.as_ref().map(signer),
        impostor: wallet.manifest().is_impostor(&opened.from, opened.signer.as_ref()),
    }
}

pub(crate) fn hand_in<H: Host>(depositor: &Depositor<H>) -> bridge::HandInView {
    let left = depositor.left();
    bridge::HandInView {
        asked_for: depositor.asked_for().to_string(),
        files_left: left.files,
        bytes_left: left.bytes,
        expires_at: depositor.expires_at().0,
    }
}

pub(crate) fn signing_key(key: &OrganisationKey, drawn: bool) -> bridge::SigningKey {
    bridge::SigningKey {
        fingerprint: key.signer_key().fingerprint().to_string(),
        secret: drawn.then(|| key.expose_text().to_string()),
    }
}
