use crate::{
    convert::{fixed, int, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{CreationBucket, Creations, StorageError};

#[async_trait]
impl Creations for PostgresTx {
    async fn creation_key(&mut self, day: u64) -> Result<Option<[u8; 32]>, StorageError> {
        let found = self.optional(query_scalar!("SELECT key FROM creation_keys WHERE day = $1", int(day))).await?;
        found.map(fixed).transpose()
    }

    async fn insert_creation_key(&mut self, day: u64, key: &[u8; 32]) -> Result<(), StorageError> {
        let insert =
            query!("INSERT INTO creation_keys (day, key) VALUES ($1, $2) ON CONFLICT DO NOTHING", int(day), &key[..],);
        self.execute(insert).await.map(drop)
    }

    async fn creations(&mut self, bucket: &CreationBucket, hour: u64) -> Result<u32, StorageError> {
        let sql =
            query_scalar!("SELECT made FROM creations WHERE bucket = $1 AND hour = $2", &bucket.0[..], int(hour),);
        self.optional(sql).await?.map_or(Ok(0), uint32)
    }

    async fn count_creation(&mut self, bucket: &CreationBucket, hour: u64) -> Result<(), StorageError> {
        let count = query!(
            "INSERT INTO creations (bucket, hour, made) VALUES ($1, $2, 1)
             ON CONFLICT (bucket, hour) DO UPDATE SET made = creations.made + 1",
            &bucket.0[..],
            int(hour),
        );
        self.execute(count).await.map(drop)
    }

    async fn delete_old_creations(&mut self, hour: u64, day: u64, limit: u32) -> Result<u64, StorageError> {
        let counts = query!(
            "DELETE FROM creations WHERE (bucket, hour) IN
             (SELECT bucket, hour FROM creations WHERE hour < $1 LIMIT $2)",
            int(hour),
            i64::from(limit),
        );
        let counts = self.execute(counts).await?;
        let keys = self.execute(query!("DELETE FROM creation_keys WHERE day < $1", int(day))).await?;
        Ok(counts + keys)
    }
}
