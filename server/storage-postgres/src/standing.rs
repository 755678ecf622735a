use crate::{
    convert::{fixed, seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Standing, StandingRow, Standings, StorageError};
use wallet_api::BlobId;

#[async_trait]
impl Standings for PostgresTx {
    async fn standing(&mut self) -> Result<StandingRow, StorageError> {
        let found = self.optional(query!("SELECT standing, mark, restored_at FROM standing WHERE id = 1")).await?;
        let Some(row) = found else { return Ok(StandingRow::default()) };
        let standing = match row.standing {
            0 => Standing::Serves,
            1 => Standing::Copy,
            2 => Standing::Moved,
            other => return Err(StorageError::engine(format!("unknown standing {other}"))),
        };
        let mark = row.mark.map(fixed).transpose()?.map(BlobId);
        Ok(StandingRow { standing, mark, restored_at: row.restored_at.map(seconds).transpose()? })
    }

    async fn put_standing(&mut self, row: &StandingRow) -> Result<(), StorageError> {
        let standing: i16 = match row.standing {
            Standing::Serves => 0,
            Standing::Copy => 1,
            Standing::Moved => 2,
        };
        let mark = row.mark.as_ref().map(|mark| mark.0.to_vec());
        let put = query!(
            "INSERT INTO standing (id, standing, mark, restored_at) VALUES (1, $1, $2, $3)
             ON CONFLICT (id) DO UPDATE SET standing = $1, mark = $2, restored_at = $3",
            standing,
            mark,
            row.restored_at.map(time),
        );
        self.execute(put).await?;
        Ok(())
    }
}
