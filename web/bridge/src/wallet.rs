//! Commands and replies of the wallet worker, which holds every key.

use crate::{
    DepositView, Door, DoorName, DoorsCommand, ExportForm, Exported, HandInCommand, HandInView, Handling, Import,
    InboxCommand, InboxView, KeptCommand, KeptView, NewRequest, NewShare, NewSheet, Openings, PasskeyCreation,
    PasskeyQuestion, Received, Recovery, ScreenCommand, ShareView, SheetRows, SigningKey, VoucherText,
};
use serde::{Deserialize, Serialize};

/// Names a paper inside its vault: base64url of 16 bytes, opaque to the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PaperId(pub String);

/// Names a share of this vault: base64url of 16 bytes, opaque to the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ShareName(pub String);

/// A day in the proleptic Gregorian calendar, `YYYY-MM-DD`, as `<input type="date">` gives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub String);

/// The public half of unlocking.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handle {
    /// The number of the card: 20 digits (spaces are ignored), the last two are check digits.
    Card(String),
    /// Any text of 2 to 64 characters.
    Nickname(String),
}

/// The secret half of unlocking.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Secret {
    /// Picture numbers, each 0 to 63, in order: 6 with a card, 10 with a nickname.
    Pictures(Vec<u8>),
    /// A typed passphrase.
    Passphrase(String),
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Handle")
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// What the page asks of the wallet worker.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WalletCommand {
    /// A new card number. → [`WalletReply::Card`]
    DrawCard,
    /// Whether the text is a card number with right check digits. → [`WalletReply::Checked`]
    CheckCard {
        /// 20 digits, spaces ignored.
        number: String,
    },
    /// A new picture phrase. → [`WalletReply::Phrase`]
    DrawPhrase {
        /// With a card 6 pictures, without 10.
        with_card: bool,
    },
    /// Whether a vault can be made with this voucher, or without one. It is not used up by that. → [`WalletReply::Checked`]:
    /// whether one is needed, and then this one is good; or the failures `voucher-needed`, `voucher-not-valid`, `voucher-used`,
    /// and `bad-link` if what was given is none
    LookAtVoucher {
        /// What its code says, or what stands after `#` in that.
        voucher: Option<VoucherText>,
    },
    /// Makes a vault and opens it. Progress: unlocking. → [`WalletReply::Papers`], or the failures of
    /// [`LookAtVoucher`](Self::LookAtVoucher)
    Make {
        /// The handle.
        handle: Handle,
        /// The secret.
        secret: Secret,
        /// As above.
        voucher: Option<VoucherText>,
    },
    /// Opens a vault. Progress: unlocking. → [`WalletReply::Papers`]
    Open {
        /// The handle.
        handle: Handle,
        /// The secret.
        secret: Secret,
    },
    /// All papers, read from the server again. → [`WalletReply::Papers`]
    List,
    /// Keeps a new paper. Attached: the original, as a `Blob`; the preview, if `has_preview`; then the page pictures.
    /// Progress: encrypting, sending, waiting. → [`WalletReply::Papers`]
    ///
    /// Adding a file again that was cut off before goes on where it stopped, after a reload and on another device too.
    Add {
        /// How it is described.
        details: Details,
        /// The original's media type, as found by the media worker. Of a sound (`audio/...`) there are no pages: whoever
        /// may look at the paper may listen to it.
        media_type: String,
        /// Whether the second thing attached is a preview (JPEG).
        has_preview: bool,
        /// Number of page pictures (JPEG) at the end.
        pages: u32,
        /// When it was added, if it was in another wallet before; seconds since 1970 (UTC).
        #[serde(default)]
        added: Option<u64>,
    },
    /// Keeps a newer version of a paper; the older ones stay. As [`WalletCommand::Add`].
    AddVersion {
        /// Which paper.
        paper: PaperId,
        /// The original's media type, as found by the media worker. Of a sound (`audio/...`) there are no pages: whoever
        /// may look at the paper may listen to it.
        media_type: String,
        /// Whether the second thing attached is a preview (JPEG).
        has_preview: bool,
        /// Number of page pictures (JPEG) at the end.
        pages: u32,
        /// When it was added, if it was in another wallet before; seconds since 1970 (UTC).
        #[serde(default)]
        added: Option<u64>,
    },
    /// Stops a command that is going on or waits: it fails with `stopped`, at the latest at the next piece that is sent. What
    /// it has sent is dropped. Heard at once. → [`WalletReply::Checked`]: whether there was such a command
    Stop {
        /// The id of its message.
        command: u32,
    },
    /// The previews of papers, in the order asked. Progress: receiving. → [`WalletReply::Previews`]
    Previews {
        /// Which.
        papers: Vec<PaperId>,
    },
    /// What there is to look at of a paper. Progress: receiving. → [`WalletReply::Pages`]
    Pages {
        /// Which.
        paper: PaperId,
        /// Which of its versions; 0 is the newest.
        version: u32,
    },
    /// The original file of a paper. Progress: receiving. → [`WalletReply::Original`]
    Original {
        /// Which.
        paper: PaperId,
        /// Which of its versions; 0 is the newest.
        version: u32,
    },
    /// Describes a paper anew. → [`WalletReply::Papers`]
    Describe {
        /// Which.
        paper: PaperId,
        /// The new description, whole.
        details: Details,
    },
    /// Gives the pieces of the story this order. → [`WalletReply::Papers`]
    Arrange {
        /// All of them, the first first. One that is gone meanwhile is left out.
        papers: Vec<PaperId>,
    },
    /// Moves papers to the bin; shares that hold one of them are stopped. → [`WalletReply::Papers`]
    Bin {
        /// Which.
        papers: Vec<PaperId>,
    },
    /// Takes papers out of the bin. → [`WalletReply::Papers`]
    Restore {
        /// Which.
        papers: Vec<PaperId>,
    },
    /// Shares papers. → [`WalletReply::Shared`]
    Share {
        /// Which papers.
        papers: Vec<PaperId>,
        /// For how long, in seconds.
        lifetime: u64,
        /// How often.
        openings: Openings,
        /// What the receiver may do.
        handling: Handling,
        /// What for, in the person's words or from the list; may be empty.
        purpose: String,
        /// Whether the receiver is told a PIN besides.
        asks_pin: bool,
        /// Whether only the computer that opens it first may open it again.
        first_computer: bool,
    },
    /// A code for a share that can be said aloud: the places of four words in a list, and a number. Progress: none, and it
    /// takes a second or two. → [`WalletReply::SpokenCode`]
    SpokenCode {
        /// Which.
        share: ShareName,
    },
    /// Follows a spoken code. → [`WalletReply::Link`], or the failure `share-not-available`
    FollowSpoken {
        /// As in [`WalletReply::SpokenCode`].
        code: String,
    },
    /// The code of a share that lives, once more. → [`WalletReply::Shared`]
    ShareCode {
        /// Which.
        share: ShareName,
    },
    /// Something about a screen that papers are shown on.
    Screen(ScreenCommand),
    /// Something about file requests and what came.
    Inbox(InboxCommand),
    /// The depositor: something about a file request of somebody else.
    HandIn(HandInCommand),
    /// Takes everything along that is not in the bin. Progress: receiving. → [`WalletReply::Exported`]
    Export {
        /// How.
        form: ExportForm,
    },
    /// Opens what was taken along elsewhere, and reads it to its end. Attached: the file, as a `Blob`. Progress: receiving.
    /// → [`WalletReply::Import`], or the failures `code-needed`, `wrong-code`, `not-an-export`
    OpenImport {
        /// What opens it, if it is sealed; everything but digits is ignored.
        code: Option<String>,
    },
    /// One file of what was opened last, to be drawn and added like any other. → [`WalletReply::Original`]
    ImportFile {
        /// Its paper's place in the list.
        entry: u32,
        /// Which version; 0 is the newest.
        version: u32,
    },
    /// What was shared, with receipts. → [`WalletReply::Shares`]
    Shares,
    /// Stops a share. → [`WalletReply::Shares`]
    StopShare {
        /// Which.
        share: ShareName,
    },
    /// Stops every share. → [`WalletReply::Shares`]
    StopAllShares,
    /// Something about the doors of the open vault.
    Doors(DoorsCommand),
    /// The rows of a recovery sheet as far as they were typed or read. → [`WalletReply::SheetRows`]
    CheckSheet {
        /// Digits; everything else is ignored.
        digits: String,
    },
    /// Opens a vault with a recovery sheet, or with enough of the helpers' sheets. Progress: unlocking.
    /// → [`WalletReply::Papers`], whose `recovered` is set, or the failure `recovery-waits`
    Recover {
        /// The digits of each sheet.
        sheets: Vec<String>,
    },
    /// Something about the papers that are kept on this device.
    Kept(KeptCommand),
    /// Asks for what an authenticator needs to use a passkey. → [`WalletReply::PasskeyQuestion`]
    AskPasskey {
        /// Waits for the network, even if something on this device could be opened without.
        with_network: bool,
    },
    /// Opens a vault with a passkey; without a network, what is kept of it on this device. Buffers: the output of the PRF (32 bytes), credential id, authenticator data, client
    /// data, signature, user handle. Progress: unlocking. → [`WalletReply::Papers`]
    OpenWithPasskey,
    /// Locks the vault for everybody until a time. The page terminates the worker afterwards. → [`WalletReply::Locked`]
    LockUntil {
        /// Seconds since 1970 (UTC); at most 366 days away.
        until: u64,
    },
    /// Ends the session; the page terminates the worker afterwards. → [`WalletReply::Locked`]
    Lock,
    /// The receiver: opens a share, leaving a receipt. Progress: receiving. → [`WalletReply::Received`]
    Receive {
        /// What stands after `#` in the link.
        fragment: String,
        /// In the receiver's own words.
        name: String,
        /// In the receiver's own words; may be empty.
        organisation: String,
        /// Six digits that the receiver was told, where [`asks_pin`](crate::asks_pin) says so.
        pin: Option<String>,
    },
    /// The receiver: whether the share is still open. → [`WalletReply::Checked`], or the failure `share-not-available`
    StillOpen,
    /// The receiver: previews of the shared papers, by place. Progress: receiving. → [`WalletReply::Previews`]
    ReceivedPreviews,
    /// The receiver: what there is to look at of one shared paper. Progress: receiving. → [`WalletReply::Pages`]
    ReceivedPages {
        /// Its place, from 0.
        place: u32,
    },
    /// The receiver: the original of one shared paper, where the share allows to keep. → [`WalletReply::Original`]
    ReceivedOriginal {
        /// Its place, from 0.
        place: u32,
    },
}

/// What the wallet worker answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WalletReply {
    /// A card number, 20 digits without spaces.
    Card(String),
    /// Picture numbers.
    Phrase(Vec<u8>),
    /// Yes or no.
    Checked(bool),
    /// The vault as it is now.
    Papers(Papers),
    /// A paper was added.
    Added {
        /// Which.
        paper: PaperId,
        /// The vault as it is now.
        papers: Papers,
    },
    /// One entry for each paper asked, in order: whether it has a preview; the buffers are those (JPEG) in order.
    Previews(Vec<bool>),
    /// Buffers: the page pictures, in order; none if the paper cannot be drawn. Of a sound: the sound.
    Pages {
        /// `image/jpeg`, or the type of the sound (`audio/...`).
        media_type: String,
    },
    /// Buffer: the file.
    Original {
        /// Its media type.
        media_type: String,
        /// A name for saving it: the title with the right ending, free of path and control characters.
        file_name: String,
    },
    /// Everything was taken along. Attached: the file, as a `Blob`.
    Exported(Exported),
    /// What somebody brings from elsewhere.
    Import(Import),
    /// The share was made.
    Shared(NewShare),
    /// `12-2047-3-99-042`: the places of four words in the list of a language, from 0, and three digits.
    SpokenCode(String),
    /// What stands after `#` in a link; secret.
    Link(String),
    /// When a shared computer locks.
    KioskTimes {
        /// After so many seconds without a touch.
        idle_seconds: u32,
        /// After so many seconds in all.
        longest_seconds: u32,
    },
    /// What was shared.
    Shares(Vec<ShareView>),
    /// What was asked for, and what came.
    Inbox(InboxView),
    /// The file request was made, or this is its code once more.
    Requested(NewRequest),
    /// What came, opened. Buffer: the file.
    Deposit(DepositView),
    /// What somebody else asks for.
    HandIn(HandInView),
    /// The key that files are signed with from now on.
    Signer(Option<SigningKey>),
    /// The doors of the open vault, the newest first.
    Doors(Vec<Door>),
    /// A sheet to print, which is shown this once, and the doors as they are now.
    Sheet {
        /// The sheet, or one for each helper.
        sheets: Vec<NewSheet>,
        /// The doors.
        doors: Vec<Door>,
    },
    /// How the rows of a sheet stand.
    SheetRows(SheetRows),
    /// What an authenticator needs to make a passkey.
    PasskeyCreation(PasskeyCreation),
    /// What an authenticator needs to use a passkey.
    PasskeyQuestion(PasskeyQuestion),
    /// The session is over and the keys are gone.
    Locked,
    /// The share was opened.
    Received(Received),
}

/// The vault as the person sees it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Papers {
    /// Live papers, newest first.
    pub papers: Vec<PaperView>,
    /// Papers in the bin, last removed first.
    pub bin: Vec<PaperView>,
    /// Bytes used on the server, and how many there may be.
    pub used: u64,
    /// The quota in bytes.
    pub quota: u64,
    /// Openings by a sheet or by helpers that wait: to be shown at once, each can be refused.
    pub recoveries: Vec<Recovery>,
    /// Tries under this card or nickname were refused because there were too many, and the person has not been told:
    /// when the last of them was, seconds since 1970 (UTC).
    pub refused_at: Option<u64>,
    /// Opened by a sheet or by helpers: a new story has to be made before anything else.
    pub recovered: bool,
    /// A way in was found at opening that no list shows, left by somebody who once had the vault open. It is shut.
    pub unlisted: bool,
    /// The door that it was opened by.
    pub opened_by: Option<DoorName>,
    /// What is kept of it on this device.
    pub kept: Option<KeptView>,
    /// There is no network: these are the papers that are kept on this device, to be looked at only. Every command that needs
    /// the vault itself fails with `offline`.
    pub without_network: bool,
}

/// One paper as the person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperView {
    /// Its id.
    pub id: PaperId,
    /// Its description.
    pub details: Details,
    /// When it was added, seconds since 1970 (UTC).
    pub added: u64,
    /// When it was moved to the bin, if it was; seconds since 1970 (UTC).
    pub binned: Option<u64>,
    /// Its versions, the newest first; never empty.
    pub versions: Vec<VersionView>,
}

/// One version of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionView {
    /// When it was added, seconds since 1970 (UTC).
    pub added: u64,
    /// Size of the original in bytes.
    pub size: u64,
    /// The original's media type.
    pub media_type: String,
    /// How many page pictures it has; 0 if it cannot be drawn, or is a sound.
    pub pages: u32,
}

/// How a paper is described, all by the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// At most 200 characters.
    pub title: String,
    /// A kind from the page's list, as a short name (`a-z`, `-`); empty if none was chosen.
    pub kind: String,
    /// The date of the paper.
    pub date: Option<Day>,
    /// When it runs out.
    pub runs_out: Option<Day>,
    /// At most 2,000 characters.
    pub note: String,
    /// Its place among the pieces of the person's story, in their own order.
    #[serde(default)]
    pub place: Option<u32>,
}
