use super::{MemoryTx, remove_some, vaults::insert_new};
use crate::{Inserted, Recoveries, StorageError};
use async_trait::async_trait;
use wallet_api::{SlotId, UnixSeconds, VaultId, sessions::PendingRecovery};

#[async_trait]
impl Recoveries for MemoryTx {
    async fn insert_recovery(&mut self, recovery: &PendingRecovery) -> Result<Inserted, StorageError> {
        Ok(insert_new(self.state.recoveries.entry(recovery.slot.clone()), recovery.clone()))
    }

    async fn recovery(&mut self, slot: &SlotId) -> Result<Option<PendingRecovery>, StorageError> {
        Ok(self.state.recoveries.get(slot).cloned())
    }

    async fn recoveries(&mut self, vault: &VaultId) -> Result<Vec<PendingRecovery>, StorageError> {
        let slots = &self.state.slots;
        let is_own = |slot: &SlotId| slots.get(slot).is_some_and(|slot| slot.vault == *vault);
        let mut own: Vec<_> = self.state.recoveries.values().filter(|r| is_own(&r.slot)).cloned().collect();
        own.sort_by(|a, b| (a.started_at, &a.slot).cmp(&(b.started_at, &b.slot)));
        Ok(own)
    }

    async fn delete_recovery(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.state.recoveries.remove(slot);
        Ok(())
    }

    async fn delete_expired_recoveries(&mut self, ready_by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.recoveries, limit, |_, recovery| recovery.ready_at <= ready_by))
    }
}
