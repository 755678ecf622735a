use wallet_api::problem::{Problem, ProblemCode};

/// Why an operation failed, named by what can be done next. Nothing was changed, unless said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// Nothing opens with this now: check what was entered, or wait if the vault was locked.
    #[error("nothing opens with this now")]
    NothingOpens,
    /// Too many tries: wait.
    #[error("too many tries; wait {seconds} s")]
    WaitFirst {
        /// How long, in seconds.
        seconds: u64,
    },
    /// This handle and this secret already open a vault: choose others.
    #[error("this already opens a vault")]
    AlreadyOpens,
    /// Making a vault needs a voucher here: show one.
    #[error("a voucher is needed")]
    VoucherNeeded,
    /// The voucher is none of this server, or too old: show another one.
    #[error("the voucher is not valid here")]
    VoucherNotValid,
    /// The voucher was used already: show another one.
    #[error("the voucher was used already")]
    VoucherUsed,
    /// The sheet is right, and has to wait.
    #[error("the sheet has to wait; come again in {seconds} s")]
    RecoveryWaits {
        /// How long, in seconds.
        seconds: u64,
    },
    /// The sheets do not belong together, or are too few.
    #[error("the sheets do not fit together")]
    SheetsDoNotFit,
    /// It would leave no door that opens at once: make another one first.
    #[error("the last door cannot go")]
    LastDoor,
    /// The vault has as many doors as there can be: remove one.
    #[error("too many doors")]
    TooManyDoors,
    /// The session is over: open the vault again.
    #[error("the session is over; open the vault again")]
    OpenAgain,
    /// There is nothing to open here: ask for another share.
    #[error("there is nothing to open here")]
    ShareNotAvailable,
    /// There is nothing to deposit here: ask for another link.
    #[error("there is nothing to deposit here")]
    RequestNotAvailable,
    /// Not a deposit as it should be, or a damaged one: refuse it.
    #[error("not a deposit, or damaged")]
    NotADeposit,
    /// The link is not whole: copy it again.
    #[error("the link is not whole")]
    BadLink,
    /// No answer after several tries. A commit may or may not have happened; opening again shows which.
    #[error("the server cannot be reached")]
    Offline,
    /// Try again later.
    #[error("the server is busy or full; try again later")]
    ServerBusy,
    /// Larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The vault's quota is used up.
    #[error("the vault is full")]
    VaultFull,
    /// An empty file.
    #[error("the file is empty")]
    EmptyFile,
    /// The file could not be read to its end, or was changed meanwhile: choose it again.
    #[error("the file cannot be read, or was changed meanwhile")]
    Unreadable,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
    /// The file is sealed: its code is needed.
    #[error("the code of the file is needed")]
    CodeNeeded,
    /// The code does not open the file: correct it.
    #[error("the code does not open the file")]
    WrongCode,
    /// Not a file that was taken out of a wallet, or a damaged one.
    #[error("not a file that was taken out of a wallet, or damaged")]
    NotAnExport,
    /// Written by a newer version of this program: use that.
    #[error("written by a newer version of this program")]
    NewerFormat,
    /// The passkey is none of this vault: use another, or make one first.
    #[error("the passkey is none of this vault")]
    OtherPasskey,
    /// There is no room on this device: nothing was kept, and what was kept before still is.
    #[error("there is no room on this device")]
    DeviceFull,
    /// Nothing can be kept on this device.
    #[error("nothing can be kept on this device")]
    NoStore,
    /// What is kept on this device of this paper is damaged or gone: open the vault with a network.
    #[error("what is kept on this device is damaged")]
    KeptDamaged,
    /// What came from the server is not what was stored, or is not proved: it was refused.
    #[error("the server's answer is not what was stored")]
    Tampered,
    /// The document or share is not there.
    #[error("not there")]
    NotThere,
    /// The input is not valid: correct it.
    #[error("not valid: {what}")]
    BadInput {
        /// Which input.
        what: &'static str,
    },
    /// A fault of client or server.
    #[error("a fault: {what}")]
    Fault {
        /// Where.
        what: &'static str,
    },
}

impl ClientError {
    /// What a problem means for the person, where its request gives it no other meaning.
    pub(crate) fn from_problem(problem: &Problem) -> Self {
        let seconds = problem.retry_after.unwrap_or(60);
        match problem.code {
            ProblemCode::NothingOpens => Self::NothingOpens,
            ProblemCode::SessionEnded => Self::OpenAgain,
            ProblemCode::TooManyAttempts | ProblemCode::TooManyVaults => Self::WaitFirst { seconds },
            ProblemCode::VoucherNeeded => Self::VoucherNeeded,
            ProblemCode::VoucherNotValid => Self::VoucherNotValid,
            ProblemCode::VoucherUsed => Self::VoucherUsed,
            ProblemCode::ShareNotAvailable => Self::ShareNotAvailable,
            ProblemCode::RequestNotAvailable => Self::RequestNotAvailable,
            ProblemCode::NotFound => Self::NotThere,
            ProblemCode::Busy | ProblemCode::StorageFull | ProblemCode::Internal => Self::ServerBusy,
            ProblemCode::TooLarge => Self::TooLarge { limit: wallet_api::limits::BLOB_BYTES },
            ProblemCode::QuotaExceeded => Self::VaultFull,
            ProblemCode::RecoveryWaits => Self::RecoveryWaits { seconds },
            ProblemCode::LastKeyslot => Self::LastDoor,
            ProblemCode::TooManyKeyslots => Self::TooManyDoors,
            ProblemCode::PasskeyRefused => Self::BadInput { what: "a passkey that was not made as asked" },
            ProblemCode::TooManyShares => Self::BadInput { what: "too many shares" },
            ProblemCode::TooManyFileRequests => Self::BadInput { what: "too many file requests" },
            ProblemCode::VersionConflict => Self::ServerBusy,
            ProblemCode::WrongBlobState => Self::Fault { what: "a blob was not in the expected state" },
            ProblemCode::AlreadyExists => Self::Fault { what: "an id was taken" },
            ProblemCode::MethodNotAllowed
            | ProblemCode::VersionRequired
            | ProblemCode::Malformed
            | ProblemCode::UnsupportedMediaType => Self::Fault { what: "the server did not understand the request" },
        }
    }
}
