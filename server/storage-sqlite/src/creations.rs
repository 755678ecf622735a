use crate::{
    convert::{fixed, int, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{CreationBucket, Creations, StorageError};

#[async_trait]
impl Creations for SqliteTx {
    async fn creation_key(&mut self, day: u64) -> Result<Option<[u8; 32]>, StorageError> {
        let found = self.optional(query("SELECT key FROM creation_keys WHERE day = ?").bind(int(day))).await?;
        found.map(|row| fixed(&row, "key")).transpose()
    }

    async fn insert_creation_key(&mut self, day: u64, key: &[u8; 32]) -> Result<(), StorageError> {
        let sql = "INSERT INTO creation_keys (day, key) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.execute(query(sql).bind(int(day)).bind(&key[..])).await?;
        Ok(())
    }

    async fn creations(&mut self, bucket: &CreationBucket, hour: u64) -> Result<u32, StorageError> {
        let sql = "SELECT made FROM creations WHERE bucket = ? AND hour = ?";
        let found = self.optional(query(sql).bind(&bucket.0[..]).bind(int(hour))).await?;
        found.map_or(Ok(0), |row| uint32(&row, "made"))
    }

    async fn count_creation(&mut self, bucket: &CreationBucket, hour: u64) -> Result<(), StorageError> {
        let sql = "INSERT INTO creations (bucket, hour, made) VALUES (?, ?, 1)
                   ON CONFLICT (bucket, hour) DO UPDATE SET made = made + 1";
        self.execute(query(sql).bind(&bucket.0[..]).bind(int(hour))).await?;
        Ok(())
    }

    async fn delete_old_creations(&mut self, hour: u64, day: u64, limit: u32) -> Result<u64, StorageError> {
        let counts = "DELETE FROM creations WHERE (bucket, hour) IN
                      (SELECT bucket, hour FROM creations WHERE hour < ? LIMIT ?)";
        let counts = self.execute(query(counts).bind(int(hour)).bind(limit)).await?;
        let keys = self.execute(query("DELETE FROM creation_keys WHERE day < ?").bind(int(day))).await?;
        Ok(counts + keys)
    }
}
