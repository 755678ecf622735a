//! Between the page's words and the client's: parse, never decide.

mod doors;
mod export;
mod kept;
mod requests;

pub(crate) use doors::*;
pub(crate) use export::*;
pub(crate) use kept::*;
pub(crate) use requests::*;

use bridge::Failure;
use wallet_api::UnixSeconds;
use wallet_api::vouchers::VoucherCode;
use wallet_client::{ClientError, Host, MadeShare, ReceivedShare, ShareOverview, Wallet};
use wallet_core::documents::{DocumentId, MediaType};
use wallet_core::manifest::{Details, Document, DocumentVersion, Manifest};
use wallet_core::shares::{Handling, ShareEnd, SharedDocument};
use wallet_core::unlock::{Handle, PicturePhrase, Secret};
use wallet_core::{Day, Kind};
use zeroize::Zeroizing;

pub(crate) fn failure(error: ClientError) -> Failure {
    match error {
        ClientError::NothingOpens => Failure::NothingOpens,
        ClientError::WaitFirst { seconds } => Failure::WaitFirst { seconds },
        ClientError::AlreadyOpens => Failure::AlreadyOpens,
        ClientError::RecoveryWaits { seconds } => Failure::RecoveryWaits { seconds },
        ClientError::SheetsDoNotFit => Failure::SheetsDoNotFit,
        ClientError::LastDoor => Failure::LastDoor,
        ClientError::TooManyDoors => Failure::TooManyDoors,
        ClientError::OpenAgain => Failure::OpenAgain,
        ClientError::ShareNotAvailable => Failure::ShareNotAvailable,
        ClientError::RequestNotAvailable => Failure::RequestNotAvailable,
        ClientError::NotADeposit => Failure::NotADeposit,
        ClientError::BadLink => Failure::BadLink,
        ClientError::Offline => Failure::Offline,
        ClientError::ServerBusy => Failure::ServerBusy,
        ClientError::TooLarge { limit } => Failure::TooLarge { limit },
        ClientError::VaultFull => Failure::VaultFull,
        ClientError::EmptyFile => Failure::EmptyFile,
        ClientError::Unreadable => Failure::Unreadable,
        ClientError::Stopped => Failure::Stopped,
        ClientError::CodeNeeded => Failure::CodeNeeded,
        ClientError::WrongCode => Failure::WrongCode,
        ClientError::NotAnExport => Failure::NotAnExport,
        ClientError::NewerFormat => Failure::Unsupported,
        ClientError::Tampered => Failure::Tampered,
        ClientError::OtherPasskey => Failure::OtherPasskey,
        ClientError::DeviceFull => Failure::DeviceFull,
        ClientError::NoStore => Failure::Unsupported,
        ClientError::VoucherNeeded => Failure::VoucherNeeded,
        ClientError::VoucherNotValid => Failure::VoucherNotValid,
        ClientError::VoucherUsed => Failure::VoucherUsed,
        ClientError::KeptDamaged => Failure::KeptDamaged,
        ClientError::NotThere => Failure::NotThere,
        ClientError::BadInput { .. } => Failure::BadInput,
        ClientError::Fault { .. } => Failure::Fault,
    }
}

pub(crate) fn handle(handle: bridge::Handle) -> Result<Handle, Failure> {
    match handle {
        bridge::Handle::Card(number) => number.parse().map(Handle::Card).map_err(|_| Failure::BadInput),
        bridge::Handle::Nickname(name) => name.parse().map(Handle::Nickname).map_err(|_| Failure::BadInput),
    }
}

pub(crate) fn secret(secret: bridge::Secret) -> Result<Secret, Failure> {
    match secret {
        bridge::Secret::Pictures(pictures) => {
            PicturePhrase::new(pictures).map(Secret::Pictures).map_err(|_| Failure::BadInput)
        }
        bridge::Secret::Passphrase(text) => text.parse().map(Secret::Passphrase).map_err(|_| Failure::BadInput),
    }
}

/// What somebody showed as a voucher; a failure if it is none.
pub(crate) fn voucher(shown: Option<bridge::VoucherText>) -> Result<Option<VoucherCode>, Failure> {
    let shown = Zeroizing::new(shown.map(|text| text.0).unwrap_or_default());
    if shown.is_empty() {
        return Ok(None);
    }
    VoucherCode::parse(&shown).map(Some).map_err(|_| Failure::BadLink)
}

pub(crate) fn document(id: &bridge::PaperId) -> Result<DocumentId, Failure> {
    id.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn paper_id(id: &DocumentId) -> bridge::PaperId {
    bridge::PaperId(id.to_string())
}

pub(crate) fn documents(ids: &[bridge::PaperId]) -> Result<Vec<DocumentId>, Failure> {
    ids.iter().map(document).collect()
}

pub(crate) fn share(name: &bridge::ShareName) -> Result<wallet_api::ShareId, Failure> {
    name.0.parse().map_err(|_| Failure::NotThere)
}

pub(crate) fn details(details: bridge::Details) -> Result<Details, Failure> {
    let day = |day: Option<bridge::Day>| day.map(|day| day.0.parse::<Day>()).transpose().map_err(|_| Failure::BadInput);
    Ok(Details {
        title: text(details.title)?,
        kind: details.kind.try_into().map_err(|_| Failure::BadInput)?,
        date: day(details.date)?,
        runs_out: day(details.runs_out)?,
        note: text(details.note)?,
        place: details.place,
    })
}

pub(crate) fn text<const MAX: usize>(text: String) -> Result<wallet_core::Text<MAX>, Failure> {
    text.try_into().map_err(|_| Failure::BadInput)
}

pub(crate) fn media_type(text: String) -> Result<MediaType, Failure> {
    text.try_into().map_err(|_| Failure::Fault)
}

pub(crate) fn openings(openings: bridge::Openings) -> wallet_api::shares::Openings {
    match openings {
        bridge::Openings::Once => wallet_api::shares::Openings::Once,
        bridge::Openings::Three => wallet_api::shares::Openings::Three,
        bridge::Openings::Any => wallet_api::shares::Openings::Any,
    }
}

pub(crate) fn handling(handling: bridge::Handling) -> Handling {
    match handling {
        bridge::Handling::Look => Handling::Look,
        bridge::Handling::Print => Handling::Print,
        bridge::Handling::Keep => Handling::Keep,
    }
}

pub(crate) fn papers<H: Host>(wallet: &Wallet<H>) -> bridge::Papers {
    let manifest = wallet.manifest();
    let mut papers: Vec<_> = manifest.documents().iter().filter(|d| d.binned().is_none()).map(paper).collect();
    let mut bin: Vec<_> = manifest.documents().iter().filter(|d| d.binned().is_some()).map(paper).collect();
    newest_first(&mut papers);
    bin.sort_by(|a, b| (b.binned, &a.id).cmp(&(a.binned, &b.id)));
    let used = manifest.documents().iter().flat_map(Document::versions);
    let used = used.map(|version| version.original.size + version.pages_blob.size + version.preview.size).sum();
    bridge::Papers {
        papers,
        bin,
        used,
        quota: wallet.quota(),
        recoveries: wallet.recoveries().iter().map(|recovery| doors::recovery(recovery, manifest)).collect(),
        refused_at: wallet.refused_at().map(|time| time.0),
        recovered: wallet.is_recovered(),
        unlisted: wallet.unlisted() > 0,
        opened_by: manifest.door(wallet.opened_by()).map(|door| doors::name(&door.slot)),
        kept: wallet.kept().map(|list| kept::view(list, wallet.is_kept_behind())),
        without_network: false,
    }
}

fn newest_first(papers: &mut [bridge::PaperView]) {
    papers.sort_by(|a, b| (b.added, &a.id).cmp(&(a.added, &b.id)));
}

fn paper(document: &Document) -> bridge::PaperView {
    bridge::PaperView {
        id: paper_id(document.id()),
        details: details_view(document.details()),
        added: document.added().0,
        binned: document.binned().map(|time| time.0),
        versions: document.versions().iter().map(version).collect(),
    }
}

fn details_view(details: &Details) -> bridge::Details {
    bridge::Details {
        title: details.title.to_string(),
        kind: details.kind.as_str().to_owned(),
        date: details.date.map(day),
        runs_out: details.runs_out.map(day),
        note: details.note.to_string(),
        place: details.place,
    }
}

fn version(version: &DocumentVersion) -> bridge::VersionView {
    bridge::VersionView {
        added: version.added.0,
        size: version.size,
        media_type: version.media_type.as_str().to_owned(),
        pages: version.pages,
    }
}

fn day(day: Day) -> bridge::Day {
    bridge::Day(day.to_string())
}

pub(crate) fn made_share(made: MadeShare) -> bridge::NewShare {
    bridge::NewShare {
        share: bridge::ShareName(made.share.to_string()),
        link: made.link,
        pin: made.pin.map(|pin| pin.expose_text().to_owned()),
        expires_at: made.expires_at.0,
    }
}

pub(crate) fn share_view(overview: ShareOverview, manifest: &Manifest, now: UnixSeconds) -> bridge::ShareView {
    let (seen, ended_at) = (overview.seen(), overview.ended_at());
    let ShareOverview { record, status, mut receipts } = overview;
    let can_stop = status.is_some() && record.stopped_at.is_none();
    receipts.sort_by_key(|receipt| std::cmp::Reverse(receipt.as_ref().map(|receipt| receipt.opened_at)));
    let kinds = record.kinds.iter().map(Kind::as_str).chain(std::iter::repeat("")).take(record.titles.len());
    let is_here = |id: &&DocumentId| manifest.document(id).is_some_and(|document| document.binned().is_none());
    bridge::ShareView {
        share: bridge::ShareName(record.share.to_string()),
        titles: record.titles.iter().map(ToString::to_string).collect(),
        kinds: kinds.map(str::to_owned).collect(),
        papers: record.documents.iter().filter(is_here).map(paper_id).collect(),
        purpose: record.purpose.to_string(),
        handling: handling_view(record.handling),
        openings: openings_view(record.openings),
        made_at: record.made_at.0,
        expires_at: seen.expires_at.0,
        asks_pin: record.asks_pin,
        first_computer: record.first_computer,
        can_stop,
        state: share_state(seen.end),
        ended_at: ended_at.map(|time| time.0),
        seconds_left: if seen.end.is_none() { seen.expires_at.0.saturating_sub(now.0) } else { 0 },
        opened: seen.opened,
        receipts: receipts.into_iter().map(receipt).collect(),
    }
}

fn share_state(end: Option<ShareEnd>) -> bridge::ShareState {
    match end {
        None => bridge::ShareState::Live,
        Some(ShareEnd::UsedUp) => bridge::ShareState::UsedUp,
        Some(ShareEnd::Over) => bridge::ShareState::Over,
        Some(ShareEnd::Stopped) => bridge::ShareState::Stopped,
    }
}

fn receipt(receipt: Option<wallet_core::shares::Receipt>) -> bridge::ReceiptView {
    let unreadable = receipt.is_none();
    let (opened_at, name, organisation) = receipt.map_or_else(Default::default, |receipt| {
        (receipt.opened_at.0, receipt.name.to_string(), receipt.organisation.to_string())
    });
    bridge::ReceiptView { opened_at, name, organisation, unreadable }
}

pub(crate) fn received<H: Host>(share: &ReceivedShare<H>) -> bridge::Received {
    let bundle = share.bundle();
    bridge::Received {
        papers: bundle.documents().iter().map(received_paper).collect(),
        purpose: bundle.purpose().to_string(),
        handling: handling_view(bundle.handling()),
        expires_at: share.expires_at().0,
        seconds_left: share.seconds_left(),
    }
}

fn received_paper(document: &SharedDocument) -> bridge::ReceivedPaper {
    bridge::ReceivedPaper {
        title: document.title.to_string(),
        kind: document.kind.as_str().to_owned(),
        date: document.date.map(day),
        runs_out: document.runs_out.map(day),
        pages: document.pages,
        media_type: document.media_type.as_str().to_owned(),
        size: document.size,
    }
}

fn handling_view(handling: Handling) -> bridge::Handling {
    match handling {
        Handling::Look => bridge::Handling::Look,
        Handling::Print => bridge::Handling::Print,
        Handling::Keep => bridge::Handling::Keep,
    }
}

fn openings_view(openings: wallet_api::shares::Openings) -> bridge::Openings {
    match openings {
        wallet_api::shares::Openings::Once => bridge::Openings::Once,
        wallet_api::shares::Openings::Three => bridge::Openings::Three,
        wallet_api::shares::Openings::Any => bridge::Openings::Any,
    }
}
