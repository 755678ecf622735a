use crate::{Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::{VoucherId, sessions::OprfPublicKey, vouchers::VoucherPeriod};

/// Which vouchers are used up. Of a used one there is the id and when it runs out: not when it was used, and not for which vault.
#[async_trait]
pub trait Vouchers: Send {
    /// The public halves of the keys that vouchers were made with, the oldest first; only the newest one counts.
    async fn voucher_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError>;
    /// Remembers the key of an epoch, once.
    async fn insert_voucher_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError>;
    /// Whether a voucher is used up.
    async fn is_voucher_spent(&mut self, id: &VoucherId) -> Result<bool, StorageError>;
    /// Uses up a voucher, once.
    async fn spend_voucher(&mut self, id: &VoucherId, period: VoucherPeriod) -> Result<Inserted, StorageError>;
    /// Deletes used vouchers that ran out before a period began; gives how many.
    async fn delete_old_vouchers(&mut self, period: VoucherPeriod, limit: u32) -> Result<u64, StorageError>;
    /// Makes sure that the engine's own bookkeeping does not tell which voucher was used together with which vault: where rows
    /// lie in the order in which they came, or know their transaction, they are written anew, all at once, in the order of
    /// their ids.
    async fn mix_vouchers(&mut self) -> Result<(), StorageError>;
}
