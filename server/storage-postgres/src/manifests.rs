use crate::{
    convert::{int, uint},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Manifests, StorageError};
use wallet_api::{ManifestVersion, VaultId, sessions::ManifestRecord};

#[async_trait]
impl Manifests for PostgresTx {
    async fn insert_manifest(
        &mut self,
        vault: &VaultId,
        manifest: &ManifestRecord,
        day: u64,
    ) -> Result<(), StorageError> {
        let insert = query!(
            "INSERT INTO manifests (vault, version, record, day) VALUES ($1, $2, $3, $4)",
            &vault.0[..],
            int(manifest.version.0),
            &manifest.record.0[..],
            int(day),
        );
        self.execute(insert).await.map(drop)
    }

    async fn newest_manifest(&mut self, vault: &VaultId) -> Result<Option<ManifestRecord>, StorageError> {
        let sql = query!(
            "SELECT version, record FROM manifests WHERE vault = $1 ORDER BY version DESC LIMIT 1",
            &vault.0[..],
        );
        let found = self.optional(sql).await?;
        found
            .map(|row| Ok(ManifestRecord { version: ManifestVersion(uint(row.version)?), record: row.record.into() }))
            .transpose()
    }

    async fn trim_manifests(&mut self, vault: &VaultId, keep: u64) -> Result<(), StorageError> {
        let trim = query!(
            "DELETE FROM manifests WHERE vault = $1
             AND version <= (SELECT max(version) FROM manifests WHERE vault = $1) - $2",
            &vault.0[..],
            int(keep),
        );
        self.execute(trim).await.map(drop)
    }

    async fn delete_old_manifests(&mut self, keep: u64, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM manifests WHERE (vault, version) IN
             (SELECT old.vault, old.version FROM manifests AS old
              JOIN (SELECT vault, max(version) AS newest FROM manifests GROUP BY vault) AS top
                ON top.vault = old.vault
              WHERE old.version <= top.newest - $1 LIMIT $2)",
            int(keep),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
