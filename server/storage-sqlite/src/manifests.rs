use crate::{
    convert::{bytes, int, uint},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Manifests, StorageError};
use wallet_api::{ManifestVersion, VaultId, sessions::ManifestRecord};

#[async_trait]
impl Manifests for SqliteTx {
    async fn insert_manifest(
        &mut self,
        vault: &VaultId,
        manifest: &ManifestRecord,
        day: u64,
    ) -> Result<(), StorageError> {
        self.execute(
            query("INSERT INTO manifests (vault, version, record, day) VALUES (?, ?, ?, ?)")
                .bind(&vault.0[..])
                .bind(int(manifest.version.0))
                .bind(&manifest.record.0[..])
                .bind(int(day)),
        )
        .await?;
        Ok(())
    }

    async fn newest_manifest(&mut self, vault: &VaultId) -> Result<Option<ManifestRecord>, StorageError> {
        let sql = "SELECT version, record FROM manifests WHERE vault = ? ORDER BY version DESC LIMIT 1";
        let found = self.optional(query(sql).bind(&vault.0[..])).await?;
        found
            .map(|row| {
                Ok(ManifestRecord {
                    version: ManifestVersion(uint(&row, "version")?),
                    record: bytes(&row, "record")?.into(),
                })
            })
            .transpose()
    }

    async fn trim_manifests(&mut self, vault: &VaultId, keep: u64) -> Result<(), StorageError> {
        let sql = "DELETE FROM manifests WHERE vault = ?1
                   AND version <= (SELECT max(version) FROM manifests WHERE vault = ?1) - ?2";
        self.execute(query(sql).bind(&vault.0[..]).bind(int(keep))).await?;
        Ok(())
    }

    async fn delete_old_manifests(&mut self, keep: u64, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM manifests WHERE rowid IN
                   (SELECT old.rowid FROM manifests AS old
                    JOIN (SELECT vault, max(version) AS newest FROM manifests GROUP BY vault) AS top
                      ON top.vault = old.vault
                    WHERE old.version <= top.newest - ? LIMIT ?)";
        self.execute(query(sql).bind(int(keep)).bind(limit)).await
    }
}
