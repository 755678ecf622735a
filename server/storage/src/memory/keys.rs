use super::MemoryTx;
use crate::{Inserted, Keys, StorageError};
use async_trait::async_trait;
use std::collections::btree_map::Entry;
use wallet_api::sessions::OprfPublicKey;

#[async_trait]
impl Keys for MemoryTx {
    async fn oprf_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError> {
        Ok(self.state.oprf_keys.values().cloned().collect())
    }

    async fn insert_oprf_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError> {
        match self.state.oprf_keys.entry(key.epoch.0) {
            Entry::Occupied(_) => Ok(Inserted::Taken),
            Entry::Vacant(place) => {
                place.insert(key.clone());
                Ok(Inserted::New)
            }
        }
    }
}
