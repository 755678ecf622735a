//! What went wrong, as a picture, a sentence, and what can be done. Never a code, never blame.

use super::{Button, Dialog, Icon, Look};
use crate::state::{Route, app};
use crate::text::{Wording, keys as k, moment, now, t};
use bridge::Failure;
use leptos::prelude::*;

/// A picture and two sentences: what is, and what to do.
struct Explained {
    icon: &'static str,
    is: Wording,
    to_do: Wording,
}

fn explained(failure: Failure) -> Explained {
    let (icon, is, to_do) = match failure {
        Failure::NothingOpens if app().place.get_untracked().route == Route::Recover => {
            ("s-page", k::FAIL_SHEET, k::FAIL_SHEET_DO)
        }
        Failure::NothingOpens => ("s-locked", k::FAIL_NOTHING_OPENS, k::FAIL_NOTHING_OPENS_DO),
        Failure::WaitFirst { seconds } => ("s-wait", k::FAIL_WAIT, k::fail_wait_do(seconds.div_ceil(60))),
        Failure::RecoveryWaits { seconds } => ("s-hourglass", k::WAITS_TITLE, k::waits_from(moment(now() + seconds))),
        Failure::SheetsDoNotFit => ("s-page", k::FAIL_SHEETS, k::FAIL_SHEETS_DO),
        Failure::LastDoor => ("s-door", k::FAIL_LAST_DOOR, k::FAIL_LAST_DOOR_DO),
        Failure::TooManyDoors => ("s-door", k::FAIL_MANY_DOORS, k::FAIL_MANY_DOORS_DO),
        Failure::AlreadyOpens => ("s-pictures", k::FAIL_ALREADY, k::FAIL_ALREADY_DO),
        Failure::VoucherNeeded => ("k-membership", k::VOUCHER_TITLE, k::VOUCHER_NONE),
        Failure::VoucherNotValid => ("s-over", k::FAIL_VOUCHER, k::FAIL_VOUCHER_DO),
        Failure::VoucherUsed => ("k-membership", k::FAIL_VOUCHER_USED, k::FAIL_VOUCHER_USED_DO),
        Failure::OpenAgain => ("s-over", k::FAIL_OPEN_AGAIN, k::FAIL_OPEN_AGAIN_DO),
        Failure::ShareNotAvailable => ("s-over", k::FAIL_SHARE, k::FAIL_SHARE_DO),
        Failure::RequestNotAvailable => ("s-over", k::FAIL_REQUEST, k::FAIL_REQUEST_DO),
        Failure::NotADeposit => ("s-page", k::FAIL_DEPOSIT, k::FAIL_DEPOSIT_DO),
        Failure::BadLink => ("s-link", k::FAIL_LINK, k::FAIL_LINK_DO),
        Failure::Offline => ("s-offline", k::FAIL_OFFLINE, k::FAIL_OFFLINE_DO),
        Failure::ServerBusy => ("s-wait", k::FAIL_BUSY, k::FAIL_BUSY_DO),
        Failure::TooLarge { limit } => ("s-large", k::FAIL_LARGE, k::fail_large_do(limit / 1_000_000)),
        Failure::VaultFull => ("s-full", k::FAIL_FULL, k::FAIL_FULL_DO),
        Failure::EmptyFile => ("s-page", k::FAIL_EMPTY, k::FAIL_EMPTY_DO),
        Failure::CannotDraw => ("s-page", k::FAIL_DRAW, k::FAIL_DRAW_DO),
        Failure::OtherPasskey => ("s-key", k::FAIL_OTHER_PASSKEY, k::FAIL_OTHER_PASSKEY_DO),
        Failure::DeviceFull => ("s-full", k::FAIL_DEVICE_FULL, k::FAIL_DEVICE_FULL_DO),
        Failure::KeptDamaged => ("s-page", k::FAIL_KEPT_DAMAGED, k::FAIL_KEPT_DAMAGED_DO),
        Failure::Tampered => ("s-shield", k::FAIL_TAMPERED, k::FAIL_TAMPERED_DO),
        Failure::NotThere => ("s-search", k::FAIL_NOT_THERE, k::FAIL_NOT_THERE_DO),
        Failure::BadInput => ("s-pencil", k::FAIL_INPUT, k::FAIL_INPUT_DO),
        Failure::Unsupported => ("s-computer", k::FAIL_BROWSER, k::FAIL_BROWSER_DO),
        Failure::CodeNeeded => ("s-key", k::FAIL_CODE, k::FAIL_CODE_DO),
        Failure::WrongCode => ("s-key", k::FAIL_WRONG_CODE, k::FAIL_WRONG_CODE_DO),
        Failure::NotAnExport => ("s-inbox", k::FAIL_NOT_EXPORT, k::FAIL_NOT_EXPORT_DO),
        Failure::Unreadable => ("s-page", k::FAIL_UNREADABLE, k::FAIL_UNREADABLE_DO),
        Failure::Stopped => ("s-hand", k::FAIL_STOPPED, k::FAIL_STOPPED_DO),
        Failure::Fault => ("s-repair", k::FAIL_FAULT, k::FAIL_FAULT_DO),
    };
    Explained { icon, is, to_do }
}

/// What went wrong, in the place where it did.
#[component]
pub(crate) fn FailureCard(
    /// What went wrong.
    failure: Failure,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let Explained { icon, is, to_do } = explained(failure);
    view! {
        <div class="failure" role="alert" data-testid="failure" data-failure=name(failure)>
            <div class="failure-picture".to_owned()><Icon name=icon /></div>
            <p class="failure-is">{t(is)}</p>
            <p>{t(to_do)}</p>
            {children.map(|children| view! { <div class="row".to_owned()>{children()}</div> })}
        </div>
    }
    .into_any()
}

/// What went wrong in the background, as a dialog.
#[component]
pub(crate) fn Trouble() -> impl IntoView {
    let app = app();
    move || {
        app.trouble.get().map(|failure| {
            let close = move |()| app.trouble.set(None);
            view! {
                <Dialog test="dialog-trouble" title=k::TROUBLE_TITLE close>
                    <FailureCard failure />
                    <div class="row">
                        <Button test="trouble-close" icon="a-check" label=k::UNDERSTOOD look=Look::Main press=close />
                    </div>
                </Dialog>
            }
        })
    }
}

/// For tests: which failure it is, as it is written in messages.
fn name(failure: Failure) -> &'static str {
    match failure {
        Failure::NothingOpens => "nothing-opens",
        Failure::WaitFirst { .. } => "wait-first",
        Failure::RecoveryWaits { .. } => "recovery-waits",
        Failure::SheetsDoNotFit => "sheets-do-not-fit",
        Failure::LastDoor => "last-door",
        Failure::TooManyDoors => "too-many-doors",
        Failure::AlreadyOpens => "already-opens",
        Failure::VoucherNeeded => "voucher-needed",
        Failure::VoucherNotValid => "voucher-not-valid",
        Failure::VoucherUsed => "voucher-used",
        Failure::OpenAgain => "open-again",
        Failure::ShareNotAvailable => "share-not-available",
        Failure::RequestNotAvailable => "request-not-available",
        Failure::NotADeposit => "not-a-deposit",
        Failure::BadLink => "bad-link",
        Failure::Offline => "offline",
        Failure::ServerBusy => "server-busy",
        Failure::TooLarge { .. } => "too-large",
        Failure::VaultFull => "vault-full",
        Failure::EmptyFile => "empty-file",
        Failure::CannotDraw => "cannot-draw",
        Failure::OtherPasskey => "other-passkey",
        Failure::DeviceFull => "device-full",
        Failure::KeptDamaged => "kept-damaged",
        Failure::Tampered => "tampered",
        Failure::NotThere => "not-there",
        Failure::BadInput => "bad-input",
        Failure::Unsupported => "unsupported",
        Failure::CodeNeeded => "code-needed",
        Failure::WrongCode => "wrong-code",
        Failure::NotAnExport => "not-an-export",
        Failure::Unreadable => "unreadable",
        Failure::Stopped => "stopped",
        Failure::Fault => "fault",
    }
}
