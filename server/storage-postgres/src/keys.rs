use crate::{
    convert::{fixed, int, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Inserted, Keys, StorageError};
use wallet_api::{OprfElement, OprfEpoch, sessions::OprfPublicKey};

#[async_trait]
impl Keys for PostgresTx {
    async fn oprf_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        let rows = self.all(query!("SELECT epoch, public_key FROM oprf_keys ORDER BY epoch")).await?;
        rows.into_iter()
            .map(|row| {
                let public_key = OprfElement(fixed(row.public_key)?);
                Ok(OprfPublicKey { epoch: OprfEpoch(uint32(row.epoch)?), public_key })
            })
            .collect()
    }

    async fn insert_oprf_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        let (epoch, public_key) = (int(u64::from(key.epoch.0)), &key.public_key.0[..]);
        let insert = query!(
            "INSERT INTO oprf_keys (epoch, public_key) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            epoch,
            public_key,
        );
        self.insert(insert).await
    }
}
