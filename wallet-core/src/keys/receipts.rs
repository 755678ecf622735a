use super::VaultKeys;
use crate::{
    OpenError,
    hazmat::{
        age_file::{self, Scalar},
        kdf,
    },
    labels,
    shares::Receipt,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use wallet_api::{Bytes, ShareId};

/// Whom the receipts of one share are encrypted to: an age recipient.
///
/// The text begins with the kind of recipient (`age1...` is X25519), so that a hybrid post-quantum one can be added.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReceiptRecipient(String);

/// A text that is not a recipient of a kind known here, or one of low order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age recipient of a known kind")]
pub struct RecipientError;

impl ReceiptRecipient {
    /// `age1...`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ReceiptRecipient {
    type Error = RecipientError;

    fn try_from(text: String) -> Result<Self, RecipientError> {
        if age_file::is_recipient(&text) { Ok(Self(text)) } else { Err(RecipientError) }
    }
}

impl FromStr for ReceiptRecipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        Self::try_from(text.to_owned())
    }
}

impl From<ReceiptRecipient> for String {
    fn from(recipient: ReceiptRecipient) -> Self {
        recipient.0
    }
}

impl fmt::Debug for ReceiptRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl VaultKeys {
    /// Whom the receipts of a share are encrypted to.
    ///
    /// # Security
    ///
    /// Each share has its own, derived from the vault's root and the share's id: two receivers who compare what they got
    /// cannot tell that it came from one vault, and a receipt that the server moved to another share does not open.
    #[must_use]
    pub fn receipt_recipient(&self, share: &ShareId) -> ReceiptRecipient {
        ReceiptRecipient(age_file::recipient_text(&self.receipt_identity(share)))
    }

    /// Opens a receipt that was left for a share.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is for another share or vault, was changed, is too large, or is not a receipt.
    ///
    /// # Security
    ///
    /// Whoever can open the share can write anything into its receipt: show it as the receiver's own words.
    pub fn open_receipt(&self, share: &ShareId, receipt: &Bytes) -> Result<Receipt, OpenError> {
        if receipt.0.len() > wallet_api::limits::RECEIPT_BYTES {
            return Err(OpenError);
        }
        let plaintext = age_file::decrypt(&self.receipt_identity(share), &receipt.0, Receipt::PADDED_BYTES)?;
        Receipt::parse(&plaintext)
    }

    fn receipt_identity(&self, share: &ShareId) -> Scalar {
        let seed = self.receipts.expose_secret();
        Scalar::filled(|out| kdf::derive(seed, labels::RECEIPT_IDENTITY, share.as_bytes(), out))
    }
}
