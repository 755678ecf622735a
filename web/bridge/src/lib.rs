//! The typed messages between the page and its workers.
//!
//! A message is a JavaScript array `[json, attached, attached, ...]`: `json` is one of the envelopes below as text, and what
//! is attached are `ArrayBuffer`s, *transferred* and not copied, or `Blob`s, which the other side reads by itself. A command or
//! reply that carries bytes names them in its documentation, in order.
//!
//! A worker sends [`FromWorker::Ready`] once; what is sent to it before that is lost, so the page waits for it.
//! Every command gets exactly one reply with its id, and before that any number of progress messages.

mod copier;
mod doors;
mod export;
mod kept;
mod media;
mod requests;
mod scanner;
mod screen;
mod shares;
mod vouchers;
mod wallet;

pub use copier::*;
pub use doors::*;
pub use export::*;
pub use kept::*;
pub use media::*;
pub use requests::*;
pub use scanner::*;
pub use screen::*;
pub use shares::*;
pub use vouchers::*;
pub use wallet::*;

use serde::{Deserialize, Serialize};

/// Page to worker: a numbered command.
#[derive(Debug, Serialize, Deserialize)]
pub struct ToWorker<C> {
    /// Repeated in the reply and in progress messages.
    pub id: u32,
    /// What to do.
    pub command: C,
}

/// Worker to page.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FromWorker<R> {
    /// The worker listens now.
    Ready,
    /// How far a command has come.
    Progress {
        /// Which command.
        id: u32,
        /// How far.
        progress: Progress,
    },
    /// A command succeeded.
    Done {
        /// Which command.
        id: u32,
        /// What came of it.
        reply: R,
    },
    /// A command failed; nothing was changed.
    Failed {
        /// Which command.
        id: u32,
        /// What the person can do.
        failure: Failure,
    },
}

/// How far a command has come, in units of `total` (bytes, or pages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is going on.
    pub step: Step,
    /// Done so far.
    pub done: u64,
    /// In all; at least 1.
    pub total: u64,
}

/// What is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// A key is being derived, which takes a second or two.
    Unlocking,
    /// Page pictures are being made.
    Drawing,
    /// Encrypting.
    Encrypting,
    /// Sending.
    Sending,
    /// The connection is lost; it will be tried again.
    Waiting,
    /// Receiving.
    Receiving,
}

/// Why a command failed, named by what can be done next. The page has a picture and a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// Nothing opens with this now: check the card and the pictures, or wait if it was locked.
    NothingOpens,
    /// Too many tries: wait so many seconds.
    WaitFirst {
        /// Seconds.
        seconds: u64,
    },
    /// The sheet is right, and has to wait: come again in so many seconds.
    RecoveryWaits {
        /// Seconds.
        seconds: u64,
    },
    /// The sheets do not belong together, or there are too few of them.
    SheetsDoNotFit,
    /// It would leave no door that opens at once: make another one first.
    LastDoor,
    /// The vault has as many doors as there can be: remove one.
    TooManyDoors,
    /// This card or nickname and this secret already open a wallet: choose others.
    AlreadyOpens,
    /// Making a wallet needs a voucher here: show one.
    VoucherNeeded,
    /// This voucher is not of this server, or has run out: ask for another.
    VoucherNotValid,
    /// A wallet was made with this voucher already: ask for another.
    VoucherUsed,
    /// The vault was locked or the time is over: open it again.
    OpenAgain,
    /// There is nothing to open here: ask the person for another code.
    ShareNotAvailable,
    /// Nothing can be handed in here: it is over, closed or full, or was never there.
    RequestNotAvailable,
    /// What came was not made as it should be: it can only be refused.
    NotADeposit,
    /// The link or code is not whole: copy it again.
    BadLink,
    /// The server cannot be reached: try again when there is a network.
    Offline,
    /// The server is busy or full: try again later. Nothing was lost.
    ServerBusy,
    /// This file is larger than the limit in bytes.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The vault is full: put something in the bin.
    VaultFull,
    /// The file is empty.
    EmptyFile,
    /// The file cannot be drawn (damaged, encrypted, or of an unknown kind); it can be kept all the same.
    CannotDraw,
    /// The passkey that was used is none of this vault: use another, or add this device first.
    OtherPasskey,
    /// There is no room on this device: keep fewer papers. What was kept before still is.
    DeviceFull,
    /// What is kept of this paper on this device is damaged: open the vault with a network.
    KeptDamaged,
    /// What came from the server is not what was stored: it was refused. Tell the organisation.
    Tampered,
    /// The paper is not there any more.
    NotThere,
    /// The input is not valid (a title that is too long, a number with a mistake): correct it.
    BadInput,
    /// The file could not be read to its end, or was changed meanwhile: choose it again.
    Unreadable,
    /// The person stopped it; nothing of it is kept.
    Stopped,
    /// The file is sealed: its code is needed.
    CodeNeeded,
    /// The code does not open the file: check it.
    WrongCode,
    /// This is not a file that was taken out of a wallet, or it is damaged: choose another.
    NotAnExport,
    /// This browser, or this version of the app, cannot do it: use a newer one.
    Unsupported,
    /// A fault of ours: try again.
    Fault,
}
