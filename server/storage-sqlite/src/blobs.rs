use crate::{
    convert::{fixed, int, seconds, time, uint, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{QueryBuilder, Row, query, sqlite::SqliteRow};
use std::collections::BTreeSet;
use storage::{BlobRow, BlobState, Blobs, CHARGE_UNIT, Inserted, PieceTag, StorageError};
use wallet_api::{BlobId, Sha256, UnixSeconds, VaultId};

fn state_number(state: BlobState) -> i64 {
    match state {
        BlobState::Pending => 0,
        BlobState::Live => 1,
        BlobState::Binned => 2,
    }
}

fn read_state(row: &SqliteRow) -> Result<BlobState, StorageError> {
    match row.try_get::<i64, _>("state").map_err(crate::convert::failed)? {
        0 => Ok(BlobState::Pending),
        1 => Ok(BlobState::Live),
        2 => Ok(BlobState::Binned),
        other => Err(StorageError::engine(format!("unknown blob state {other}"))),
    }
}

fn tags_as_bytes(tags: &[PieceTag]) -> Vec<u8> {
    tags.iter().flat_map(|tag| tag.0).collect()
}

fn read_tags(row: &SqliteRow) -> Result<Vec<PieceTag>, StorageError> {
    let tags: &[u8] = row.try_get("tags").map_err(crate::convert::failed)?;
    let (tags, rest) = tags.as_chunks();
    if rest.is_empty() {
        Ok(tags.iter().map(|tag| PieceTag(*tag)).collect())
    } else {
        Err(StorageError::engine("tags"))
    }
}

pub(crate) fn read_blob(row: &SqliteRow) -> Result<BlobRow, StorageError> {
    Ok(BlobRow {
        id: BlobId(fixed(row, "id")?),
        vault: VaultId(fixed(row, "vault")?),
        born: PieceTag(fixed(row, "born")?),
        size: uint(row, "size")?,
        received: uint32(row, "received")?,
        so_far: Sha256(fixed(row, "so_far")?),
        tags: read_tags(row)?,
        state: read_state(row)?,
        since: seconds(row, "since")?,
    })
}

#[async_trait]
impl Blobs for SqliteTx {
    async fn insert_blob(&mut self, blob: &BlobRow) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO blobs (id, vault, size, received, so_far, tags, state, since, born)
                   SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (SELECT 1 FROM doomed_files WHERE blob = ?1)
                   ON CONFLICT DO NOTHING";
        self.insert(
            query(sql)
                .bind(&blob.id.0[..])
                .bind(&blob.vault.0[..])
                .bind(int(blob.size))
                .bind(blob.received)
                .bind(&blob.so_far.0[..])
                .bind(tags_as_bytes(&blob.tags))
                .bind(state_number(blob.state))
                .bind(time(blob.since))
                .bind(blob.born.0.to_vec()),
        )
        .await
    }

    async fn blob(&mut self, id: &BlobId) -> Result<Option<BlobRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM blobs WHERE id = ?").bind(&id.0[..])).await?;
        found.map(|row| read_blob(&row)).transpose()
    }

    async fn charged_bytes(&mut self, vault: &VaultId) -> Result<u64, StorageError> {
        let sql = "SELECT coalesce(sum((size + ?2 - 1) / ?2 * ?2), 0) AS charged FROM blobs WHERE vault = ?1";
        let row = self.one(query(sql).bind(&vault.0[..]).bind(int(CHARGE_UNIT))).await?;
        uint(&row, "charged")
    }

    async fn resize_blob(&mut self, id: &BlobId, before: u32, size: u64) -> Result<bool, StorageError> {
        let sql = "UPDATE blobs SET size = ? WHERE id = ? AND received = ? AND state = 0";
        Ok(self.execute(query(sql).bind(int(size)).bind(&id.0[..]).bind(before)).await? == 1)
    }

    async fn count_piece(
        &mut self,
        id: &BlobId,
        before: u32,
        so_far: &Sha256,
        tag: PieceTag,
    ) -> Result<bool, StorageError> {
        // `||` makes text of two byte strings.
        let sql = "UPDATE blobs SET received = received + 1, so_far = ?, tags = CAST(tags || ? AS BLOB)
                   WHERE id = ? AND received = ? AND state = 0";
        let update = query(sql).bind(&so_far.0[..]).bind(tag.0.to_vec()).bind(&id.0[..]).bind(before);
        Ok(self.execute(update).await? == 1)
    }

    async fn set_blob_state(&mut self, id: &BlobId, state: BlobState, since: UnixSeconds) -> Result<(), StorageError> {
        let sql = "UPDATE blobs SET state = ?, since = ? WHERE id = ?";
        self.execute(query(sql).bind(state_number(state)).bind(time(since)).bind(&id.0[..])).await?;
        Ok(())
    }

    async fn doom_blob(&mut self, id: &BlobId) -> Result<(), StorageError> {
        let doom = "INSERT INTO doomed_files (blob) SELECT id FROM blobs WHERE id = ? ON CONFLICT DO NOTHING";
        self.execute(query(doom).bind(&id.0[..])).await?;
        self.execute(query("DELETE FROM blobs WHERE id = ?").bind(&id.0[..])).await?;
        Ok(())
    }

    async fn doom_stale_blobs(&mut self, state: BlobState, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "SELECT id FROM blobs WHERE state = ? AND state <> 1 AND since <= ?
                   AND (state <> 0 OR NOT EXISTS (SELECT 1 FROM deposits WHERE blob = blobs.id)) LIMIT ?";
        let rows = self.all(query(sql).bind(state_number(state)).bind(time(by)).bind(limit)).await?;
        for row in &rows {
            self.doom_blob(&BlobId(fixed(row, "id")?)).await?;
        }
        Ok(rows.len() as u64)
    }

    async fn doom_unknown(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        let sql = "INSERT INTO doomed_files (blob) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM blobs WHERE id = ?1)
                   ON CONFLICT DO NOTHING";
        Ok(self.execute(query(sql).bind(&id.0[..])).await? == 1)
    }

    async fn doomed_files(&mut self, limit: u32) -> Result<Vec<BlobId>, StorageError> {
        let rows = self.all(query("SELECT blob FROM doomed_files LIMIT ?").bind(limit)).await?;
        rows.iter().map(|row| fixed(row, "blob").map(BlobId)).collect()
    }

    async fn is_doomed(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        let sql = "SELECT 1 FROM doomed_files WHERE blob = ?";
        Ok(self.optional(query(sql).bind(&id.0[..])).await?.is_some())
    }

    async fn forget_doomed(&mut self, id: &BlobId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM doomed_files WHERE blob = ?").bind(&id.0[..])).await?;
        Ok(())
    }

    async fn unknown_blobs(&mut self, ids: &[BlobId]) -> Result<Vec<BlobId>, StorageError> {
        let mut known = BTreeSet::new();
        for beginning in ["SELECT id FROM blobs WHERE id IN (", "SELECT blob AS id FROM doomed_files WHERE blob IN ("] {
            let mut sql = QueryBuilder::new(beginning);
            let mut list = sql.separated(", ");
            for id in ids {
                list.push_bind(&id.0[..]);
            }
            sql.push(")");
            for row in self.all(sql.build()).await? {
                known.insert(BlobId(fixed(&row, "id")?));
            }
        }
        Ok(ids.iter().filter(|id| !known.contains(id)).cloned().collect())
    }
}
