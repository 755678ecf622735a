use crate::{OpenError, Text, hazmat::age_hybrid, keys::ReceiptRecipient, labels, text::without_tricks};
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, UnixSeconds};
use zeroize::Zeroizing;

/// A name in a receipt: at most 100 characters.
pub type ReceiptName = Text<100>;

/// That a share was opened, in the receiver's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// When, by the receiver's clock.
    pub opened_at: UnixSeconds,
    /// By whom.
    pub name: ReceiptName,
    /// For which organisation; may be empty.
    pub organisation: ReceiptName,
}

/// The JSON of a receipt.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    opened_at: UnixSeconds,
    name: ReceiptName,
    organisation: ReceiptName,
}

impl Receipt {
    /// Every receipt is padded to this size: 200 characters that JSON writes with 6 bytes each, and the rest.
    pub(crate) const PADDED_BYTES: usize = 2_048;

    pub(crate) fn parse(plaintext: &[u8]) -> Result<Self, OpenError> {
        let written: Written = serde_json::from_slice(plaintext).map_err(|_| OpenError)?;
        let right = plaintext.len() == Self::PADDED_BYTES && written.format == labels::RECEIPT_FORMAT;
        // Two names that look alike are alike.
        let clean = |name: &ReceiptName| without_tricks(name.as_str()).parse().map_err(|_| OpenError);
        let (name, organisation) = (clean(&written.name)?, clean(&written.organisation)?);
        let receipt = Self { opened_at: written.opened_at, name, organisation };
        right.then_some(receipt).ok_or(OpenError)
    }

    fn padded(&self) -> Zeroizing<Vec<u8>> {
        let written = Written {
            format: labels::RECEIPT_FORMAT.to_owned(),
            opened_at: self.opened_at,
            name: self.name.clone(),
            organisation: self.organisation.clone(),
        };
        let mut json = Zeroizing::new(serde_json::to_vec(&written).expect("plain data"));
        assert!(json.len() <= Self::PADDED_BYTES, "the limits of the names leave room");
        json.resize(Self::PADDED_BYTES, b' ');
        json
    }
}

/// Seals a receipt: an age file over JSON that is padded with spaces to one size.
#[must_use]
pub fn seal_receipt(recipient: &ReceiptRecipient, receipt: &Receipt) -> Bytes {
    Bytes(age_hybrid::encrypt_to(recipient.as_str(), &receipt.padded()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_receipts_have_one_size() {
        let receipt = |text: String| {
            let name: ReceiptName = text.try_into().expect("at most 100 characters");
            Receipt { opened_at: UnixSeconds(u64::MAX), organisation: name.clone(), name }
        };
        for text in [String::new(), "\u{0}".repeat(100), "\u{10ffff}".repeat(100), "\"".repeat(100)] {
            let receipt = receipt(text);
            assert_eq!(receipt.padded().len(), Receipt::PADDED_BYTES);
            let opened = Receipt::parse(&receipt.padded()).expect("a good one");
            assert_eq!(opened.name.as_str(), without_tricks(receipt.name.as_str()));
        }
    }

    #[test]
    fn names_that_look_alike_are_alike() {
        let receipt = |name: &str| Receipt {
            opened_at: UnixSeconds(1),
            name: name.parse().expect("short"),
            organisation: ReceiptName::default(),
        };
        let opened = Receipt::parse(&receipt("Na\u{200b}dia\u{202e}").padded()).expect("a good one");
        assert_eq!(opened, receipt("Nadia"));
    }
}
