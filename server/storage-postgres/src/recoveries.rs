use crate::{
    convert::{fixed, seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_as};
use storage::{Inserted, Recoveries, StorageError};
use wallet_api::{SlotId, UnixSeconds, VaultId, sessions::PendingRecovery};

/// A row of the table, as it is read.
struct Stored {
    slot: Vec<u8>,
    started_at: i64,
    ready_at: i64,
}

fn read_recovery(row: Stored) -> Result<PendingRecovery, StorageError> {
    Ok(PendingRecovery {
        slot: SlotId(fixed(row.slot)?),
        started_at: seconds(row.started_at)?,
        ready_at: seconds(row.ready_at)?,
    })
}

#[async_trait]
impl Recoveries for PostgresTx {
    async fn insert_recovery(&mut self, recovery: &PendingRecovery) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO recoveries (slot, started_at, ready_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            &recovery.slot.0[..],
            time(recovery.started_at),
            time(recovery.ready_at),
        );
        self.insert(insert).await
    }

    async fn recovery(&mut self, slot: &SlotId) -> Result<Option<PendingRecovery>, StorageError> {
        let sql = query_as!(Stored, "SELECT slot, started_at, ready_at FROM recoveries WHERE slot = $1", &slot.0[..]);
        self.optional(sql).await?.map(read_recovery).transpose()
    }

    async fn recoveries(&mut self, vault: &VaultId) -> Result<Vec<PendingRecovery>, StorageError> {
        let sql = query_as!(
            Stored,
            "SELECT recoveries.slot, recoveries.started_at, recoveries.ready_at
             FROM slots JOIN recoveries ON recoveries.slot = slots.id
             WHERE slots.vault = $1 ORDER BY recoveries.started_at, recoveries.slot",
            &vault.0[..],
        );
        self.all(sql).await?.into_iter().map(read_recovery).collect()
    }

    async fn delete_recovery(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM recoveries WHERE slot = $1", &slot.0[..])).await.map(drop)
    }

    async fn delete_expired_recoveries(&mut self, ready_by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM recoveries WHERE slot IN (SELECT slot FROM recoveries WHERE ready_at <= $1 LIMIT $2)",
            time(ready_by),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
