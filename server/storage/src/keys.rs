use crate::{Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::sessions::OprfPublicKey;

/// Which POPRF keys the doors of this database were made with. A server that has others would refuse every right guess, so it
/// must not start.
#[async_trait]
pub trait Keys: Send {
    /// The public halves, by epoch, the oldest first.
    async fn oprf_keys(&mut self) -> Result<Vec<OprfPublicKey>, StorageError>;
    /// Remembers the key of an epoch, once.
    async fn insert_oprf_key(&mut self, key: &OprfPublicKey) -> Result<Inserted, StorageError>;
}
