use super::{MemoryTx, note};
use crate::{CeremonyRow, PasskeyRow, Passkeys, StorageError};
use async_trait::async_trait;
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

#[async_trait]
impl Passkeys for MemoryTx {
    async fn insert_ceremony(&mut self, ceremony: &CeremonyRow) -> Result<(), StorageError> {
        self.state.ceremonies.push(ceremony.clone());
        Ok(())
    }

    async fn ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        note(&self.noted, "ceremony");
        Ok(self.state.ceremonies.iter().find(|ceremony| ceremony.nonce == *nonce).cloned())
    }

    async fn take_ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        let found = self.ceremony(nonce).await?;
        self.state.ceremonies.retain(|ceremony| ceremony.nonce != *nonce);
        Ok(found)
    }

    async fn delete_ceremonies(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.state.ceremonies.retain(|ceremony| ceremony.vault.as_ref() != Some(vault));
        Ok(())
    }

    async fn trim_ceremonies(&mut self, keep: u32) -> Result<(), StorageError> {
        let of_nobody = self.state.ceremonies.iter().filter(|ceremony| ceremony.vault.is_none()).count();
        let mut over = of_nobody.saturating_sub(keep as usize);
        self.state.ceremonies.retain(|ceremony| {
            let goes = ceremony.vault.is_none() && over > 0;
            over -= usize::from(goes);
            !goes
        });
        Ok(())
    }

    async fn delete_expired_ceremonies(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let mut left = limit;
        let before = self.state.ceremonies.len();
        self.state.ceremonies.retain(|ceremony| {
            let goes = ceremony.expires_at <= now && left > 0;
            left -= u32::from(goes);
            !goes
        });
        Ok((before - self.state.ceremonies.len()) as u64)
    }

    async fn put_passkey(&mut self, passkey: &PasskeyRow) -> Result<(), StorageError> {
        self.state.passkeys.insert(passkey.slot.clone(), passkey.clone());
        Ok(())
    }

    async fn passkey(&mut self, slot: &SlotId) -> Result<Option<PasskeyRow>, StorageError> {
        note(&self.noted, "passkey");
        Ok(self.state.passkeys.get(slot).cloned())
    }
}
