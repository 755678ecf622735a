use super::{VaultKeys, recipient::hybrid_recipient};
use crate::{
    OpenError,
    hazmat::{
        age_hybrid::{self, Seed},
        kdf,
    },
    labels,
    shares::Receipt,
};
use wallet_api::{Bytes, ShareId};

hybrid_recipient! {
    /// Whom the receipts of one share are encrypted to: a hybrid post-quantum age recipient.
    ReceiptRecipient
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
        ReceiptRecipient::of(&self.receipt_identity(share))
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
        let plaintext = age_hybrid::decrypt(&self.receipt_identity(share), &receipt.0, Receipt::PADDED_BYTES)?;
        Receipt::parse(&plaintext)
    }

    fn receipt_identity(&self, share: &ShareId) -> Seed {
        let seed = self.receipts.expose_secret();
        Seed::filled(|out| kdf::derive(seed, labels::RECEIPT_IDENTITY, share.as_bytes(), out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::RootKey,
        shares::seal_receipt,
        testing::{mutations, rng},
    };
    use wallet_api::UnixSeconds;

    fn keys(seed: u64) -> VaultKeys {
        VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
    }

    fn receipt(name: &str) -> Receipt {
        let name = name.parse().expect("short");
        Receipt { opened_at: UnixSeconds(1), name, organisation: "CPAS".parse().expect("short") }
    }

    #[test]
    fn a_receipt_opens_for_its_share_and_vault_only() {
        let share = ShareId([1; 16]);
        let sealed = seal_receipt(&keys(1).receipt_recipient(&share), &receipt("Anna"));
        assert_eq!(keys(1).open_receipt(&share, &sealed), Ok(receipt("Anna")));
        assert!(keys(2).open_receipt(&share, &sealed).is_err(), "another vault");
        assert!(keys(1).open_receipt(&ShareId([2; 16]), &sealed).is_err(), "moved to another share");
        for changed in mutations(&sealed.0) {
            assert!(keys(1).open_receipt(&share, &Bytes(changed)).is_err());
        }
    }

    #[test]
    fn two_shares_of_one_vault_have_nothing_in_common() {
        let (one, two) = (ShareId([1; 16]), ShareId([2; 16]));
        assert_eq!(keys(1).receipt_recipient(&one), keys(1).receipt_recipient(&one));
        assert_ne!(keys(1).receipt_recipient(&one), keys(1).receipt_recipient(&two));
    }

    #[test]
    fn what_a_cheating_receiver_leaves_is_refused() {
        let share = ShareId([1; 16]);
        let recipient = keys(1).receipt_recipient(&share);
        let leave = |plaintext: &[u8]| {
            keys(1).open_receipt(&share, &Bytes(age_hybrid::encrypt_to(recipient.as_str(), plaintext)))
        };
        let padded = |json: &str| format!("{json:2048}").into_bytes();
        let good = r#"{"format":"farde/receipt/v1","opened_at":1,"name":"Anna","organisation":"CPAS"}"#;
        assert_eq!(leave(&padded(good)), Ok(receipt("Anna")), "the forger must be able to make a good one");
        assert!(leave(good.as_bytes()).is_err(), "not padded");
        assert!(leave(&[padded(good), vec![b' ']].concat()).is_err(), "too long");
        assert!(leave(&padded(&good.replace("v1", "v2"))).is_err(), "another format");
        assert!(leave(&padded(&good.replace("Anna", &"a".repeat(101)))).is_err(), "a name that is too long");
        assert!(leave(&padded(&good.replace("\"name\"", "\"x\":1,\"name\""))).is_err(), "an unknown field");
        assert!(leave(b"").is_err());
        assert!(keys(1).open_receipt(&share, &Bytes(vec![0; 100_000])).is_err(), "larger than the limit");
    }
}
