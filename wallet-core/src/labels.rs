//! Every derivation label and context string, in one place. A label is never used for two things and never changed: a
//! new meaning gets a new number.

// 1. Unlocking (docs/protocol.md, section 2).

/// Hashed before a handle: what the server counts attempts by, and the public info of the POPRF.
pub(crate) const HANDLE_TAG: &str = "farde/handle/v1";
/// Hashed before a handle: the salt of Argon2id.
pub(crate) const HANDLE_SALT: &str = "farde/salt/v1";
/// Begins the POPRF input.
pub(crate) const SECRET: &str = "farde/secret/v1";
/// From a door's root to its slot id.
pub(crate) const SLOT_ID: &str = "farde/slot id/v1";
/// From a door's root to its Ed25519 seed.
pub(crate) const AUTH_KEY: &str = "farde/auth key/v1";
/// From a door's root to the key that wraps the vault's root key.
pub(crate) const WRAP_KEY: &str = "farde/wrap key/v1";

/// From the secret of a recovery sheet to the root of its door.
pub(crate) const SHEET_ROOT: &str = "farde/sheet root/v1";
/// From the secret that helpers hold in parts to the root of its door.
pub(crate) const GUARDIANS_ROOT: &str = "farde/guardians root/v1";
/// From the output of a passkey's PRF to the root of its door.
pub(crate) const PASSKEY_ROOT: &str = "farde/passkey root/v1";

// 2. The vault's keys (section 3).

/// From the root key to the manifest key.
pub(crate) const MANIFEST_KEY: &str = "farde/manifest key/v1";
/// From the root key to the seed of all receipt identities.
pub(crate) const RECEIPT_SEED: &str = "farde/receipt seed/v1";
/// From the receipt seed and a share's id to the seed of the hybrid identity that opens the receipts of this share.
pub(crate) const RECEIPT_IDENTITY: &str = "farde/receipt identity/v2";

/// From the root key to the seed of all inbox identities.
pub(crate) const INBOX_SEED: &str = "farde/inbox seed/v1";
/// From the inbox seed and a file request's id to the seed of the hybrid identity that opens what was deposited for it.
pub(crate) const INBOX_IDENTITY: &str = "farde/inbox identity/v1";

/// From the root key to the seed of the ids and identities of blobs.
pub(crate) const BLOB_SEED: &str = "farde/blob seed/v1";
/// From the blob seed, a content and the place that it is for to a blob's id.
pub(crate) const BLOB_ID: &str = "farde/blob id/v1";
/// From the blob seed, a content and the place that it is for to a blob's X25519 identity.
pub(crate) const BLOB_IDENTITY: &str = "farde/blob identity/v1";
/// Hashed before the hashes of all chunks of a part's plaintext: what the part is named by.
pub(crate) const CONTENT: &str = "farde/content/v1";

/// From the root key to the name of what the vault keeps on a device.
pub(crate) const KEPT_NAME: &str = "farde/kept name/v1";
/// From the root key to the key of what the vault keeps on a device.
pub(crate) const KEPT_KEY: &str = "farde/kept key/v1";
/// From the output of a passkey's PRF to the key that wraps the key before.
pub(crate) const KEPT_WRAP_KEY: &str = "farde/kept wrap key/v1";

// 3. Sealed records (section 1); bound as associated data.

/// A keyslot: context is the vault id and the slot id.
pub(crate) const KEYSLOT: &str = "farde/keyslot/v1";
/// A manifest: context is the vault id and the version (8 bytes, big endian).
pub(crate) const MANIFEST: &str = "farde/manifest/v1";
/// A share's bundle: context is the share id.
pub(crate) const BUNDLE: &str = "farde/bundle/v1";
/// What a file request says to those who have its link: context is the request id.
pub(crate) const INVITATION: &str = "farde/invitation/v1";
/// The list of what is kept on a device: context is its name.
pub(crate) const KEPT_LIST: &str = "farde/kept list/v1";
/// The key of what is kept on a device: context is its name and the relying party id.
pub(crate) const KEPT_DOOR: &str = "farde/kept door/v1";
/// The keyslot of the passkey that opens what is kept: context is its name, the relying party id and the record before.
pub(crate) const KEPT_SLOT: &str = "farde/kept slot/v1";

// 4. Shares (section 5); the share id follows the label in the HKDF info.

/// From a share's secret to the access token.
pub(crate) const SHARE_ACCESS: &str = "farde/share access/v1";
/// From a share's secret to the key of its bundle.
pub(crate) const SHARE_BUNDLE: &str = "farde/share bundle/v1";
/// Begins the POPRF input of a PIN.
pub(crate) const SHARE_PIN: &str = "farde/share pin/v1";
/// Hashed before a share's id: what the server counts guesses of its PIN by.
pub(crate) const SHARE_PIN_TAG: &str = "farde/share pin tag/v1";
/// Hashed before what says which spoken code is meant: what the server counts guesses by.
pub(crate) const SPOKEN_TAG: &str = "farde/spoken tag/v1";
/// Hashed before the same: the salt of Argon2id.
pub(crate) const SPOKEN_SALT: &str = "farde/spoken salt/v1";
/// Begins the POPRF input of a spoken code.
pub(crate) const SPOKEN_SECRET: &str = "farde/spoken secret/v1";
/// From the root of a spoken code to the name of its record.
pub(crate) const SPOKEN_SLOT: &str = "farde/spoken slot/v1";
/// From the root of a spoken code to the key of its record.
pub(crate) const SPOKEN_KEY: &str = "farde/spoken key/v1";
/// The record that holds a spoken code's link.
pub(crate) const SPOKEN_RECORD: &str = "farde/spoken record/v1";
/// From the secret that a screen shows to the name of the record that is sent to it.
pub(crate) const SCREEN_SLOT: &str = "farde/screen slot/v1";
/// From the same to the key of that record.
pub(crate) const SCREEN_KEY: &str = "farde/screen key/v1";
/// The record that holds the link of what is shown on a screen.
pub(crate) const SCREEN_RECORD: &str = "farde/screen record/v1";
/// From what a computer keeps to itself and a share's id to what it shows when it opens the share.
pub(crate) const COMPUTER_TOKEN: &str = "farde/computer token/v1";
/// From the secret in a link and the POPRF's output to the secret behind the PIN.
pub(crate) const SHARE_BEHIND_PIN: &str = "farde/share behind pin/v1";

// 5. Formats inside age files.

/// `document.json`.
pub(crate) const DOCUMENT_FORMAT: &str = "farde/document/v1";
/// A receipt.
pub(crate) const RECEIPT_FORMAT: &str = "farde/receipt/v1";

/// `deposit.json`.
pub(crate) const DEPOSIT_FORMAT: &str = "farde/deposit/v1";

/// `farde.json`: what begins the name of every version of its format, and the version that is written here.
pub(crate) const EXPORT_FORMATS: &str = "farde/export/v";
pub(crate) const EXPORT_FORMAT: &str = "farde/export/v2";
/// The record of what the person agreed to with one share.
pub(crate) const CONSENT_FORMAT: &str = "farde/consent/v1";

// 6. Sheets (section 3).

/// Hashed with the content of a sheet: its last byte, which finds what the check digits of the rows did not.
pub(crate) const SHEET_CHECK: &str = "farde/sheet check/v1";
/// Hashed with the secret that guardians hold: the check value that is split together with it.
pub(crate) const GUARDIANS_CHECK: &str = "farde/guardians check/v1";

// 7. File requests (section 6); the request id follows the label.

/// From the secret of a file request to the access token.
pub(crate) const REQUEST_ACCESS: &str = "farde/request access/v1";
/// From the secret of a file request to the key of its invitation.
pub(crate) const REQUEST_INVITATION: &str = "farde/request invitation/v1";
/// Hashed before the request id and the recipient: what the link names the recipient by.
pub(crate) const INBOX_RECIPIENT: &str = "farde/inbox recipient/v1";
/// Signed before `deposit.json`.
pub(crate) const DEPOSIT_SIGNATURE: &str = "farde/deposit signature/v1";
/// Hashed before an organisation's public key: the digits that people compare.
pub(crate) const FINGERPRINT: &str = "farde/fingerprint/v1";
