use crate::{
    convert::{fixed, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Inserted, Keys, StorageError};
use wallet_api::{OprfElement, OprfEpoch, sessions::OprfPublicKey};

#[async_trait]
impl Keys for SqliteTx {
    async fn oprf_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        let rows = self.all(query("SELECT epoch, public_key FROM oprf_keys ORDER BY epoch")).await?;
        rows.iter()
            .map(|row| {
                let public_key = OprfElement(fixed(row, "public_key")?);
                Ok(OprfPublicKey { epoch: OprfEpoch(uint32(row, "epoch")?), public_key })
            })
            .collect()
    }

    async fn insert_oprf_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO oprf_keys (epoch, public_key) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.insert(query(sql).bind(key.epoch.0).bind(&key.public_key.0[..])).await
    }
}
