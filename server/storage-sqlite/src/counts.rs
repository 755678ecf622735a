use crate::{
    convert::{int, uint, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Counted, Counts, Kept, Month, StorageError};

#[async_trait]
impl Counts for SqliteTx {
    async fn add_count(&mut self, month: Month, what: Counted, more: u64) -> Result<(), StorageError> {
        let sql = "INSERT INTO counts (month, what, count) VALUES (?, ?, ?)
                   ON CONFLICT (month, what) DO UPDATE SET count = count + excluded.count";
        self.execute(query(sql).bind(month.0).bind(what.number()).bind(int(more))).await?;
        Ok(())
    }

    async fn counts(&mut self) -> Result<Vec<(Month, Counted, u64)>, StorageError> {
        let rows = self.all(query("SELECT month, what, count FROM counts ORDER BY month, what")).await?;
        let mut counts = Vec::new();
        for row in &rows {
            if let Some(what) = Counted::of_number(uint(row, "what")?) {
                counts.push((Month(uint32(row, "month")?), what, uint(row, "count")?));
            }
        }
        Ok(counts)
    }

    async fn is_counted(&mut self, month: Month, what: Counted) -> Result<bool, StorageError> {
        let sql = "SELECT 1 FROM counts WHERE month = ? AND what = ?";
        Ok(self.optional(query(sql).bind(month.0).bind(what.number())).await?.is_some())
    }

    async fn kept_before(&mut self, day: u64) -> Result<Kept, StorageError> {
        let vaults = query("SELECT count(*) AS vaults FROM vaults WHERE created_day < ?").bind(int(day));
        let vaults = uint(&self.one(vaults).await?, "vaults")?;
        if vaults == 0 {
            return Ok(Kept { vaults, blobs: 0, bytes: 0 });
        }
        let sql = "SELECT count(*) AS blobs, coalesce(sum(size), 0) AS bytes FROM blobs WHERE state = 1 AND since < ?";
        let row = self.one(query(sql).bind(int(day * 86_400))).await?;
        Ok(Kept { vaults, blobs: uint(&row, "blobs")?, bytes: uint(&row, "bytes")? })
    }

    async fn delete_old_counts(&mut self, before: Month) -> Result<u64, StorageError> {
        self.execute(query("DELETE FROM counts WHERE month < ?").bind(before.0)).await
    }
}
