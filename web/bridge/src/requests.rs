//! File requests: others put papers into the person's letterbox.

use crate::Details;
use serde::{Deserialize, Serialize};

/// Names a file request: base64url of 16 bytes, opaque to the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RequestName(pub String);

/// Names a deposit: base64url of 16 bytes, opaque to the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DepositName(pub String);

/// The public key of an organisation, base64url of 32 bytes. People compare its fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SignerName(pub String);

/// What the owner does about file requests and what came.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InboxCommand {
    /// What was asked for, and what came. → [`WalletReply::Inbox`](crate::WalletReply::Inbox)
    See,
    /// Asks others for files. → [`WalletReply::Requested`](crate::WalletReply::Requested)
    Ask {
        /// In the person's words or from the list; may be empty, at most 200 characters.
        asked_for: String,
        /// For how long, in seconds.
        lifetime: u64,
        /// How many files.
        files: u32,
        /// How many bytes in all.
        bytes: u64,
    },
    /// The code of a file request that lives, once more. → [`WalletReply::Requested`](crate::WalletReply::Requested)
    Code {
        /// Which.
        request: RequestName,
    },
    /// Closes a file request; what came stays. → [`WalletReply::Inbox`](crate::WalletReply::Inbox), as with every change;
    /// [`WalletReply::Checked`](crate::WalletReply::Checked) if it is done and only the list could not be had
    Close {
        /// Which.
        request: RequestName,
    },
    /// Opens what came, to look at it. Progress: receiving. → [`WalletReply::Deposit`](crate::WalletReply::Deposit), or the
    /// failure `not-a-deposit`: it can only be refused
    Look {
        /// Which.
        deposit: DepositName,
    },
    /// Keeps what came as a paper, and takes it out of the letterbox. Attached as with
    /// [`WalletCommand::Add`](crate::WalletCommand::Add). → [`WalletReply::Added`](crate::WalletReply::Added)
    Keep {
        /// Which.
        deposit: DepositName,
        /// How it is described.
        details: Details,
        /// Its media type, as found by the media worker.
        media_type: String,
        /// Whether the second thing attached is a preview (JPEG).
        has_preview: bool,
        /// Number of page pictures (JPEG) at the end.
        pages: u32,
    },
    /// Removes what came for good; nobody is told. → [`WalletReply::Inbox`](crate::WalletReply::Inbox)
    Refuse {
        /// Which.
        deposit: DepositName,
    },
    /// Remembers an organisation whose fingerprint the person compared. → [`WalletReply::Inbox`](crate::WalletReply::Inbox)
    Know {
        /// Its key.
        signer: SignerName,
        /// What the person calls it, at most 200 characters.
        name: String,
        /// What it calls itself; may be empty.
        calls_itself: String,
    },
    /// Forgets an organisation. → [`WalletReply::Inbox`](crate::WalletReply::Inbox)
    Forget {
        /// Its key.
        signer: SignerName,
    },
}

/// What a depositor does. No wallet is needed for it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandInCommand {
    /// Looks at what is asked for; changes nothing. → [`WalletReply::HandIn`](crate::WalletReply::HandIn)
    Open {
        /// What stands after `#` in the link.
        fragment: String,
    },
    /// Hands a file in. Attached: the file, as a `Blob`. Progress: encrypting, sending, waiting.
    /// → [`WalletReply::HandIn`](crate::WalletReply::HandIn) with what is left
    Deposit {
        /// What stands after `#` in the link that it is meant for.
        fragment: String,
        /// The fingerprint of the key that it is signed with; none if it is not signed. With another key than that nothing
        /// is sent: `bad-input`.
        signer: Option<String>,
        /// The file's own name.
        file_name: String,
        /// As the browser says; the owner's device decides by the content.
        media_type: String,
        /// Who hands it in, in their own words; may be empty.
        from: String,
        /// What they have to say; may be empty.
        note: String,
    },
    /// Draws a key for an organisation, and signs with it from now on. → [`WalletReply::Signer`](crate::WalletReply::Signer)
    DrawKey,
    /// Signs with this key from now on. → [`WalletReply::Signer`](crate::WalletReply::Signer), or the failure `bad-input`
    UseKey {
        /// The text of the key, as it was saved.
        key: String,
    },
    /// Signs no more. → [`WalletReply::Signer`](crate::WalletReply::Signer)
    DropKey,
}

/// What was asked for, what came, and who is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InboxView {
    /// File requests, the newest first; those that are over too, as long as they are remembered.
    pub requests: Vec<RequestView>,
    /// What came, the oldest first.
    pub deposits: Vec<DepositItem>,
    /// Organisations that the person tells apart.
    pub known: Vec<KnownView>,
}

/// A file request as its owner sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequestView {
    /// Its name.
    pub request: RequestName,
    /// What is asked for; may be empty.
    pub asked_for: String,
    /// When it was made, seconds since 1970 (UTC).
    pub made_at: u64,
    /// When it ends or ended, seconds since 1970 (UTC), by the server's clock.
    pub expires_at: u64,
    /// Whether something can be handed in now.
    pub state: RequestState,
    /// Seconds that are left; 0 if it is over.
    pub seconds_left: u64,
    /// How many files were asked for at most.
    pub files: u32,
    /// How many of them can still come.
    pub files_left: u32,
}

/// Whether something can be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestState {
    /// Yes.
    Live,
    /// As many files came as were asked for.
    Full,
    /// Its time is over.
    Over,
    /// The person closed it.
    Closed,
}

/// One thing that came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DepositItem {
    /// Its name.
    pub deposit: DepositName,
    /// What had been asked for; empty if that is not known any more.
    pub asked_for: String,
    /// The day that it came, seconds since 1970 (UTC) at its beginning.
    pub day: u64,
    /// Its size in bytes, a little more than the file's.
    pub size: u64,
}

/// What came, opened. Buffer: the file. All of it is what its depositor says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DepositView {
    /// Made of the file's name; may be empty.
    pub title: String,
    /// Who handed it in, in their own words; may be empty.
    pub from: String,
    /// What they have to say; may be empty.
    pub note: String,
    /// Size of the file in bytes.
    pub size: u64,
    /// Who signed it.
    pub signer: Option<SignerView>,
    /// It goes by the name of an organisation that the person knows, and is not signed by it.
    pub impostor: bool,
}

/// Whose signature a deposit has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignerView {
    /// The key.
    pub signer: SignerName,
    /// Thirty digits in five groups.
    pub fingerprint: String,
    /// What the person calls it, if they know it.
    pub known_as: Option<String>,
}

/// An organisation that the person knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KnownView {
    /// Its key.
    pub signer: SignerName,
    /// Thirty digits in five groups.
    pub fingerprint: String,
    /// What the person calls it.
    pub name: String,
}

/// A file request that was just made, or its code once more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewRequest {
    /// Its name.
    pub request: RequestName,
    /// The whole link; what stands after `#` is secret.
    pub link: String,
    /// What is asked for; may be empty.
    pub asked_for: String,
    /// How many files.
    pub files: u32,
    /// When it ends, seconds since 1970 (UTC), by the server's clock.
    pub expires_at: u64,
}

/// A file request as its depositor sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandInView {
    /// What is asked for, in the words of whoever made the link; may be empty.
    pub asked_for: String,
    /// How many files can still be handed in.
    pub files_left: u32,
    /// How many bytes can still be handed in.
    pub bytes_left: u64,
    /// When it ends, seconds since 1970 (UTC), by the server's clock.
    pub expires_at: u64,
}

/// Whether a link, or what stands after its `#`, has the shape of a file request's.
pub fn is_request(link: &str) -> bool {
    let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment).trim();
    let is_base64url = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
    let is_id = |part: &str| part.len() == 22 && part.bytes().all(is_base64url);
    fragment.split('.').count() == 3 && fragment.split('.').all(is_id)
}

/// The key that a depositor signs with.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningKey {
    /// Thirty digits in five groups, to be given to people by another way.
    pub fingerprint: String,
    /// The key itself, if it was just drawn: to be saved by the organisation.
    pub secret: Option<String>,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}
