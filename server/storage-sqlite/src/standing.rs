use crate::{
    convert::{optional_fixed, optional_seconds, time, uint},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Standing, StandingRow, Standings, StorageError};
use wallet_api::BlobId;

#[async_trait]
impl Standings for SqliteTx {
    async fn standing(&mut self) -> Result<StandingRow, StorageError> {
        let found = self.optional(query("SELECT standing, mark, restored_at FROM standing")).await?;
        let Some(row) = found else { return Ok(StandingRow::default()) };
        let standing = match uint(&row, "standing")? {
            0 => Standing::Serves,
            1 => Standing::Copy,
            2 => Standing::Moved,
            other => return Err(StorageError::engine(format!("unknown standing {other}"))),
        };
        let mark = optional_fixed(&row, "mark")?.map(BlobId);
        Ok(StandingRow { standing, mark, restored_at: optional_seconds(&row, "restored_at")? })
    }

    async fn put_standing(&mut self, row: &StandingRow) -> Result<(), StorageError> {
        let standing = match row.standing {
            Standing::Serves => 0,
            Standing::Copy => 1,
            Standing::Moved => 2,
        };
        let sql = "INSERT INTO standing (id, standing, mark, restored_at) VALUES (1, ?1, ?2, ?3)
                   ON CONFLICT (id) DO UPDATE SET standing = ?1, mark = ?2, restored_at = ?3";
        let mark = row.mark.as_ref().map(|mark| mark.0.to_vec());
        self.execute(query(sql).bind(standing).bind(mark).bind(row.restored_at.map(time))).await?;
        Ok(())
    }
}
