use super::MemoryTx;
use crate::{StandingRow, Standings, StorageError};
use async_trait::async_trait;

#[async_trait]
impl Standings for MemoryTx {
    async fn standing(&mut self) -> Result<StandingRow, StorageError> {
        Ok(self.state.standing.clone())
    }

    async fn put_standing(&mut self, row: &StandingRow) -> Result<(), StorageError> {
        self.state.standing = row.clone();
        Ok(())
    }
}
