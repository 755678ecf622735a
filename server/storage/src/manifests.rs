use crate::StorageError;
use async_trait::async_trait;
use wallet_api::{VaultId, sessions::ManifestRecord};

/// The sealed manifests of a vault: the newest, and some before it.
#[async_trait]
pub trait Manifests: Send {
    /// Adds a manifest; its version must be new for the vault.
    async fn insert_manifest(
        &mut self,
        vault: &VaultId,
        manifest: &ManifestRecord,
        day: u64,
    ) -> Result<(), StorageError>;
    /// The newest manifest.
    async fn newest_manifest(&mut self, vault: &VaultId) -> Result<Option<ManifestRecord>, StorageError>;
    /// Deletes a vault's manifests but the newest `keep`.
    async fn trim_manifests(&mut self, vault: &VaultId, keep: u64) -> Result<(), StorageError>;
    /// Deletes manifests of all vaults beyond the newest `keep` of each, `limit` at most; gives how many.
    async fn delete_old_manifests(&mut self, keep: u64, limit: u32) -> Result<u64, StorageError>;
}
