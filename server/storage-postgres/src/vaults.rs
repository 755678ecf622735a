use crate::{
    convert::{fixed, int, seconds, time, uint},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{Inserted, SlotRow, StorageError, VaultRow, Vaults};
use wallet_api::{SlotId, SlotPublicKey, UnixSeconds, VaultId, vaults::Wait};

/// A wait has a few dozen days at most.
fn wait_days(wait: Wait) -> i16 {
    i16::try_from(wait.days()).unwrap_or(i16::MAX)
}

fn read_wait(days: i16) -> Result<Wait, StorageError> {
    let days = u16::try_from(days).map_err(StorageError::engine)?;
    Wait::try_from(days).map_err(StorageError::engine)
}

#[async_trait]
impl Vaults for PostgresTx {
    async fn insert_vault(&mut self, vault: &VaultRow) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO vaults (id, created_day, locked_until, erased_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING",
            &vault.id.0[..],
            int(vault.created_day),
            vault.locked_until.map(time),
            vault.erased_at.map(time),
        );
        self.insert(insert).await
    }

    async fn vault(&mut self, id: &VaultId) -> Result<Option<VaultRow>, StorageError> {
        let sql = query!("SELECT created_day, locked_until, erased_at FROM vaults WHERE id = $1", &id.0[..]);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                Ok(VaultRow {
                    id: VaultId(id.0),
                    created_day: uint(row.created_day)?,
                    locked_until: row.locked_until.map(seconds).transpose()?,
                    erased_at: row.erased_at.map(seconds).transpose()?,
                })
            })
            .transpose()
    }

    async fn set_lock(&mut self, id: &VaultId, until: UnixSeconds) -> Result<(), StorageError> {
        let update = query!("UPDATE vaults SET locked_until = $1 WHERE id = $2", time(until), &id.0[..]);
        self.execute(update).await.map(drop)
    }

    async fn set_erasure(&mut self, id: &VaultId, at: Option<UnixSeconds>) -> Result<(), StorageError> {
        let update = query!("UPDATE vaults SET erased_at = $1 WHERE id = $2", at.map(time), &id.0[..]);
        self.execute(update).await.map(drop)
    }

    async fn vaults_to_erase(&mut self, now: UnixSeconds, limit: u32) -> Result<Vec<VaultId>, StorageError> {
        let sql = query_scalar!("SELECT id FROM vaults WHERE erased_at <= $1 LIMIT $2", time(now), i64::from(limit));
        self.all(sql).await?.into_iter().map(|id| fixed(id).map(VaultId)).collect()
    }

    async fn delete_vault(&mut self, id: &VaultId) -> Result<(), StorageError> {
        let doom = query!(
            "INSERT INTO doomed_files (blob) SELECT id FROM blobs WHERE vault = $1 ON CONFLICT DO NOTHING",
            &id.0[..],
        );
        self.execute(doom).await?;
        self.execute(query!("DELETE FROM vaults WHERE id = $1", &id.0[..])).await.map(drop)
    }

    async fn insert_slot(&mut self, slot: &SlotRow) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO slots (id, vault, public_key, record, wait_days) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            &slot.id.0[..],
            &slot.vault.0[..],
            &slot.public_key.0[..],
            &slot.record[..],
            wait_days(slot.wait),
        );
        self.insert(insert).await
    }

    async fn slot(&mut self, id: &SlotId) -> Result<Option<SlotRow>, StorageError> {
        let sql = query!("SELECT vault, public_key, record, wait_days FROM slots WHERE id = $1", &id.0[..]);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                Ok(SlotRow {
                    id: SlotId(id.0),
                    vault: VaultId(fixed(row.vault)?),
                    public_key: SlotPublicKey(fixed(row.public_key)?),
                    record: row.record,
                    wait: read_wait(row.wait_days)?,
                })
            })
            .transpose()
    }

    async fn slot_waits(&mut self, vault: &VaultId) -> Result<Vec<Wait>, StorageError> {
        let found = self.all(query_scalar!("SELECT wait_days FROM slots WHERE vault = $1", &vault.0[..])).await?;
        found.into_iter().map(read_wait).collect()
    }

    async fn slot_ids(&mut self, vault: &VaultId) -> Result<Vec<SlotId>, StorageError> {
        let found = self.all(query_scalar!("SELECT id FROM slots WHERE vault = $1 ORDER BY id", &vault.0[..])).await?;
        found.into_iter().map(|id| fixed(id).map(SlotId)).collect()
    }

    async fn delete_slot(&mut self, vault: &VaultId, id: &SlotId) -> Result<bool, StorageError> {
        let delete = query!("DELETE FROM slots WHERE vault = $1 AND id = $2", &vault.0[..], &id.0[..]);
        Ok(self.execute(delete).await? == 1)
    }
}
