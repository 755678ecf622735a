use crate::{
    convert::{bytes, fixed, int, optional_seconds, time, uint},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{query, sqlite::SqliteRow};
use storage::{Inserted, SlotRow, StorageError, VaultRow, Vaults};
use wallet_api::{SlotId, SlotPublicKey, UnixSeconds, VaultId, vaults::Wait};

fn wait(row: &SqliteRow) -> Result<Wait, StorageError> {
    let days = u16::try_from(uint(row, "wait_days")?).map_err(StorageError::engine)?;
    Wait::try_from(days).map_err(StorageError::engine)
}

#[async_trait]
impl Vaults for SqliteTx {
    async fn insert_vault(&mut self, vault: &VaultRow) -> Result<Inserted, StorageError> {
        self.insert(
            query(
                "INSERT INTO vaults (id, created_day, locked_until, erased_at) VALUES (?, ?, ?, ?)
                 ON CONFLICT DO NOTHING",
            )
            .bind(&vault.id.0[..])
            .bind(int(vault.created_day))
            .bind(vault.locked_until.map(time))
            .bind(vault.erased_at.map(time)),
        )
        .await
    }

    async fn vault(&mut self, id: &VaultId) -> Result<Option<VaultRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM vaults WHERE id = ?").bind(&id.0[..])).await?;
        found
            .map(|row| {
                Ok(VaultRow {
                    id: VaultId(fixed(&row, "id")?),
                    created_day: uint(&row, "created_day")?,
                    locked_until: optional_seconds(&row, "locked_until")?,
                    erased_at: optional_seconds(&row, "erased_at")?,
                })
            })
            .transpose()
    }

    async fn set_lock(&mut self, id: &VaultId, until: UnixSeconds) -> Result<(), StorageError> {
        self.execute(query("UPDATE vaults SET locked_until = ? WHERE id = ?").bind(time(until)).bind(&id.0[..]))
            .await?;
        Ok(())
    }

    async fn set_erasure(&mut self, id: &VaultId, at: Option<UnixSeconds>) -> Result<(), StorageError> {
        self.execute(query("UPDATE vaults SET erased_at = ? WHERE id = ?").bind(at.map(time)).bind(&id.0[..])).await?;
        Ok(())
    }

    async fn vaults_to_erase(&mut self, now: UnixSeconds, limit: u32) -> Result<Vec<VaultId>, StorageError> {
        let rows =
            self.all(query("SELECT id FROM vaults WHERE erased_at <= ? LIMIT ?").bind(time(now)).bind(limit)).await?;
        rows.iter().map(|row| fixed(row, "id").map(VaultId)).collect()
    }

    async fn delete_vault(&mut self, id: &VaultId) -> Result<(), StorageError> {
        let doom = "INSERT INTO doomed_files (blob) SELECT id FROM blobs WHERE vault = ? ON CONFLICT DO NOTHING";
        self.execute(query(doom).bind(&id.0[..])).await?;
        self.execute(query("DELETE FROM vaults WHERE id = ?").bind(&id.0[..])).await?;
        Ok(())
    }

    async fn insert_slot(&mut self, slot: &SlotRow) -> Result<Inserted, StorageError> {
        self.insert(
            query(
                "INSERT INTO slots (id, vault, public_key, record, wait_days) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT DO NOTHING",
            )
            .bind(&slot.id.0[..])
            .bind(&slot.vault.0[..])
            .bind(&slot.public_key.0[..])
            .bind(&slot.record[..])
            .bind(slot.wait.days()),
        )
        .await
    }

    async fn slot(&mut self, id: &SlotId) -> Result<Option<SlotRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM slots WHERE id = ?").bind(&id.0[..])).await?;
        found
            .map(|row| {
                Ok(SlotRow {
                    id: SlotId(fixed(&row, "id")?),
                    vault: VaultId(fixed(&row, "vault")?),
                    public_key: SlotPublicKey(fixed(&row, "public_key")?),
                    record: bytes(&row, "record")?,
                    wait: wait(&row)?,
                })
            })
            .transpose()
    }

    async fn slot_waits(&mut self, vault: &VaultId) -> Result<Vec<Wait>, StorageError> {
        let rows = self.all(query("SELECT wait_days FROM slots WHERE vault = ?").bind(&vault.0[..])).await?;
        rows.iter().map(wait).collect()
    }

    async fn slot_ids(&mut self, vault: &VaultId) -> Result<Vec<SlotId>, StorageError> {
        let rows = self.all(query("SELECT id FROM slots WHERE vault = ? ORDER BY id").bind(&vault.0[..])).await?;
        rows.iter().map(|row| fixed(row, "id").map(SlotId)).collect()
    }

    async fn delete_slot(&mut self, vault: &VaultId, id: &SlotId) -> Result<bool, StorageError> {
        let sql = "DELETE FROM slots WHERE vault = ? AND id = ?";
        Ok(self.execute(query(sql).bind(&vault.0[..]).bind(&id.0[..])).await? == 1)
    }
}
