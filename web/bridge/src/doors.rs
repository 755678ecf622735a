//! Doors: the ways into a vault.

use crate::{Handle, Secret};
use serde::{Deserialize, Serialize};

/// Names a door of this vault: base64url of 16 bytes, opaque to the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DoorName(pub String);

/// What the page asks about the doors of the open vault.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DoorsCommand {
    /// All of them. → [`WalletReply::Doors`](crate::WalletReply::Doors)
    List,
    /// A new handle and secret; the doors named stop opening this vault in the same moment, and every other session
    /// ends. Progress: unlocking. → [`WalletReply::Doors`](crate::WalletReply::Doors)
    ///
    /// Changing the story, a new card, and the end of a recovery are all this.
    Replace {
        /// The handle, the old one or a new one.
        handle: Handle,
        /// The new secret.
        secret: Secret,
        /// The doors that go.
        gone: Vec<DoorName>,
    },
    /// A new recovery sheet. → [`WalletReply::Sheet`](crate::WalletReply::Sheet)
    AddSheet {
        /// 0, 1, 7 or 30 days.
        wait: u16,
    },
    /// New sheets for helpers. → [`WalletReply::Sheet`](crate::WalletReply::Sheet)
    AddHelpers {
        /// How many sheets open the vault together; 2 or more.
        needed: u8,
        /// How many sheets there are; at most 7.
        sheets: u8,
        /// 0, 1, 7 or 30 days.
        wait: u16,
    },
    /// Asks for what an authenticator needs to make a passkey.
    /// → [`WalletReply::PasskeyCreation`](crate::WalletReply::PasskeyCreation)
    BeginPasskey,
    /// Adds the passkey that was made. Buffers: the output of the PRF (32 bytes), credential id, attestation, client
    /// data. → [`WalletReply::Doors`](crate::WalletReply::Doors)
    AddPasskey,
    /// A door stops opening this vault, and every other session ends. The last one that opens at once cannot go.
    /// → [`WalletReply::Doors`](crate::WalletReply::Doors)
    Remove {
        /// Which.
        door: DoorName,
    },
    /// Refuses an opening that waits. → [`WalletReply::Papers`](crate::WalletReply::Papers)
    RefuseRecovery {
        /// By which door it came.
        door: DoorName,
    },
    /// The person has read that tries were refused. → [`WalletReply::Papers`](crate::WalletReply::Papers)
    SeenRefusal,
}

/// A door as the person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// Its name.
    pub door: DoorName,
    /// What opens it.
    pub way: Way,
    /// When it was made, seconds since 1970 (UTC).
    pub made_at: u64,
    /// Whether the vault was opened by it just now.
    pub is_this: bool,
}

/// What opens a door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A story of pictures.
    Pictures {
        /// With this card or nickname.
        handle: Handle,
    },
    /// A typed passphrase.
    Passphrase {
        /// With this card or nickname.
        handle: Handle,
    },
    /// A passkey on a device.
    Passkey,
    /// A printed recovery sheet.
    Sheet {
        /// 0, 1, 7 or 30 days.
        wait: u16,
    },
    /// Helpers, each with a printed sheet.
    Helpers {
        /// How many of them are needed.
        needed: u8,
        /// How many there are.
        sheets: u8,
        /// 0, 1, 7 or 30 days.
        wait: u16,
    },
}

/// An opening that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// By which door it came.
    pub door: DoorName,
    /// What opens that door; `None` if the vault does not know it.
    pub way: Option<Way>,
    /// When it began, seconds since 1970 (UTC).
    pub started_at: u64,
    /// From when on it opens, seconds since 1970 (UTC).
    pub ready_at: u64,
}

/// A sheet to print.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSheet {
    /// Rows of 6 digits, the last of each a check digit; the QR code holds the same, one after the other.
    pub rows: Vec<String>,
    /// Which of the helpers' sheets this is, from 1; 0 for a sheet of its own.
    pub number: u8,
    /// How many are needed; 1 for a sheet of its own.
    pub needed: u8,
    /// How many there are; 1 for a sheet of its own.
    pub sheets: u8,
    /// 0, 1, 7 or 30 days.
    pub wait: u16,
}

impl std::fmt::Debug for NewSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewSheet")
    }
}

/// How the rows of a sheet stand that is being typed or was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRows {
    /// For each whole row so far, whether its check digit fits.
    pub rows: Vec<bool>,
    /// What the sheet is, once it is whole and right.
    pub sheet: Option<WholeSheet>,
}

/// A whole sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeSheet {
    /// Which of the helpers' sheets this is, from 1; 0 for a sheet of its own.
    pub number: u8,
    /// How many are needed; 1 for a sheet of its own.
    pub needed: u8,
    /// How many there are; 1 for a sheet of its own.
    pub sheets: u8,
    /// The same for all sheets that were made together.
    pub set: u16,
}

/// What an authenticator needs to make a passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyCreation {
    /// The challenge.
    pub challenge: Vec<u8>,
    /// The relying party id.
    pub rp_id: String,
    /// The user handle.
    pub user: Vec<u8>,
    /// The salt of the PRF, 32 bytes.
    pub salt: Vec<u8>,
}

/// What an authenticator needs to use a passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyQuestion {
    /// The challenge.
    pub challenge: Vec<u8>,
    /// The relying party id.
    pub rp_id: String,
    /// The salt of the PRF, 32 bytes.
    pub salt: Vec<u8>,
}
