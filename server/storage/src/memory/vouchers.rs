use super::{MemoryTx, remove_some};
use crate::{Inserted, StorageError, Vouchers};
use async_trait::async_trait;
use std::collections::{BTreeMap, btree_map::Entry};
use wallet_api::{VoucherId, sessions::OprfPublicKey, vouchers::VoucherPeriod};

#[async_trait]
impl Vouchers for MemoryTx {
    async fn voucher_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        Ok(self.state.voucher_keys.values().cloned().collect())
    }

    async fn insert_voucher_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        Ok(insert(&mut self.state.voucher_keys, key.epoch.0, key.clone()))
    }

    async fn is_voucher_spent(&mut self, id: &VoucherId) -> Result<bool, StorageError> {
        Ok(self.state.spent_vouchers.contains_key(id))
    }

    async fn spend_voucher(&mut self, id: &VoucherId, period: VoucherPeriod) -> Result<Inserted, StorageError> {
        Ok(insert(&mut self.state.spent_vouchers, id.clone(), period))
    }

    async fn delete_old_vouchers(&mut self, period: VoucherPeriod, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.spent_vouchers, limit, |_, end| *end < period))
    }

    /// Nothing to do: they are in the order of their ids.
    async fn mix_vouchers(&mut self) -> Result<(), StorageError> {
        Ok(())
    }
}

fn insert<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: V) -> Inserted {
    match map.entry(key) {
        Entry::Occupied(_) => Inserted::Taken,
        Entry::Vacant(place) => {
            place.insert(value);
            Inserted::New
        }
    }
}
