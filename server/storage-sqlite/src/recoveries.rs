use crate::{
    convert::{fixed, seconds, time},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{query, sqlite::SqliteRow};
use storage::{Inserted, Recoveries, StorageError};
use wallet_api::{SlotId, UnixSeconds, VaultId, sessions::PendingRecovery};

fn read_recovery(row: &SqliteRow) -> Result<PendingRecovery, StorageError> {
    Ok(PendingRecovery {
        slot: SlotId(fixed(row, "slot")?),
        started_at: seconds(row, "started_at")?,
        ready_at: seconds(row, "ready_at")?,
    })
}

#[async_trait]
impl Recoveries for SqliteTx {
    async fn insert_recovery(&mut self, recovery: &PendingRecovery) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO recoveries (slot, started_at, ready_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        let insert = query(sql).bind(&recovery.slot.0[..]);
        self.insert(insert.bind(time(recovery.started_at)).bind(time(recovery.ready_at))).await
    }

    async fn recovery(&mut self, slot: &SlotId) -> Result<Option<PendingRecovery>, StorageError> {
        let found = self.optional(query("SELECT * FROM recoveries WHERE slot = ?").bind(&slot.0[..])).await?;
        found.map(|row| read_recovery(&row)).transpose()
    }

    async fn recoveries(&mut self, vault: &VaultId) -> Result<Vec<PendingRecovery>, StorageError> {
        let sql = "SELECT recoveries.* FROM slots JOIN recoveries ON recoveries.slot = slots.id
                   WHERE slots.vault = ? ORDER BY recoveries.started_at, recoveries.slot";
        let rows = self.all(query(sql).bind(&vault.0[..])).await?;
        rows.iter().map(read_recovery).collect()
    }

    async fn delete_recovery(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM recoveries WHERE slot = ?").bind(&slot.0[..])).await?;
        Ok(())
    }

    async fn delete_expired_recoveries(&mut self, ready_by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM recoveries WHERE slot IN (SELECT slot FROM recoveries WHERE ready_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(ready_by)).bind(limit)).await
    }
}
