use crate::{
    convert::{int, uint, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{Counted, Counts, Kept, Month, StorageError};

#[async_trait]
impl Counts for PostgresTx {
    async fn add_count(&mut self, month: Month, what: Counted, more: u64) -> Result<(), StorageError> {
        let add = query!(
            "INSERT INTO counts (month, what, count) VALUES ($1, $2, $3)
             ON CONFLICT (month, what) DO UPDATE SET count = counts.count + excluded.count",
            i64::from(month.0),
            i16::from(what.number()),
            int(more),
        );
        self.execute(add).await.map(drop)
    }

    async fn counts(&mut self) -> Result<Vec<(Month, Counted, u64)>, StorageError> {
        let rows = self.all(query!("SELECT month, what, count FROM counts ORDER BY month, what")).await?;
        let mut counts = Vec::new();
        for row in rows {
            if let Some(what) = Counted::of_number(uint(row.what.into())?) {
                counts.push((Month(uint32(row.month)?), what, uint(row.count)?));
            }
        }
        Ok(counts)
    }

    async fn is_counted(&mut self, month: Month, what: Counted) -> Result<bool, StorageError> {
        let (month, what) = (i64::from(month.0), i16::from(what.number()));
        let sql = query_scalar!("SELECT count FROM counts WHERE month = $1 AND what = $2", month, what);
        Ok(self.optional(sql).await?.is_some())
    }

    async fn kept_before(&mut self, day: u64) -> Result<Kept, StorageError> {
        let vaults = query_scalar!(r#"SELECT count(*) AS "vaults!" FROM vaults WHERE created_day < $1"#, int(day));
        let vaults = uint(self.one(vaults).await?)?;
        if vaults == 0 {
            return Ok(Kept { vaults, blobs: 0, bytes: 0 });
        }
        // Sums of BIGINT are NUMERIC.
        let sql = query!(
            r#"SELECT count(*) AS "blobs!", coalesce(sum(size), 0)::bigint AS "bytes!"
               FROM blobs WHERE state = 1 AND since < $1"#,
            int(day * 86_400),
        );
        let row = self.one(sql).await?;
        Ok(Kept { vaults, blobs: uint(row.blobs)?, bytes: uint(row.bytes)? })
    }

    async fn delete_old_counts(&mut self, before: Month) -> Result<u64, StorageError> {
        self.execute(query!("DELETE FROM counts WHERE month < $1", i64::from(before.0))).await
    }
}
