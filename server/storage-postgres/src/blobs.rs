use crate::{
    convert::{fixed, int, seconds, time, uint, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_as, query_scalar};
use storage::{BlobRow, BlobState, Blobs, CHARGE_UNIT, Inserted, PieceTag, StorageError};
use wallet_api::{BlobId, Sha256, UnixSeconds, VaultId};

fn state_number(state: BlobState) -> i16 {
    match state {
        BlobState::Pending => 0,
        BlobState::Live => 1,
        BlobState::Binned => 2,
    }
}

fn read_state(number: i16) -> Result<BlobState, StorageError> {
    match number {
        0 => Ok(BlobState::Pending),
        1 => Ok(BlobState::Live),
        2 => Ok(BlobState::Binned),
        other => Err(StorageError::engine(format!("unknown blob state {other}"))),
    }
}

fn tags_as_bytes(tags: &[PieceTag]) -> Vec<u8> {
    tags.iter().flat_map(|tag| tag.0).collect()
}

fn read_tags(tags: &[u8]) -> Result<Vec<PieceTag>, StorageError> {
    let (tags, rest) = tags.as_chunks();
    if rest.is_empty() {
        Ok(tags.iter().map(|tag| PieceTag(*tag)).collect())
    } else {
        Err(StorageError::engine("tags"))
    }
}

/// A row of the table, as it is read.
pub(crate) struct Stored {
    pub(crate) id: Vec<u8>,
    pub(crate) vault: Vec<u8>,
    pub(crate) born: Vec<u8>,
    pub(crate) size: i64,
    pub(crate) received: i64,
    pub(crate) so_far: Vec<u8>,
    pub(crate) tags: Vec<u8>,
    pub(crate) state: i16,
    pub(crate) since: i64,
}

impl TryFrom<Stored> for BlobRow {
    type Error = StorageError;

    fn try_from(row: Stored) -> Result<Self, StorageError> {
        Ok(Self {
            id: BlobId(fixed(row.id)?),
            vault: VaultId(fixed(row.vault)?),
            born: PieceTag(fixed(row.born)?),
            size: uint(row.size)?,
            received: uint32(row.received)?,
            so_far: Sha256(fixed(row.so_far)?),
            tags: read_tags(&row.tags)?,
            state: read_state(row.state)?,
            since: seconds(row.since)?,
        })
    }
}

impl PostgresTx {
    /// Dooms blobs that were found; gives how many.
    pub(crate) async fn doom_all(&mut self, blobs: Vec<Vec<u8>>) -> Result<u64, StorageError> {
        let doom = query!("INSERT INTO doomed_files (blob) SELECT unnest($1::bytea[]) ON CONFLICT DO NOTHING", &blobs);
        self.execute(doom).await?;
        self.execute(query!("DELETE FROM blobs WHERE id = ANY($1)", &blobs)).await
    }
}

#[async_trait]
impl Blobs for PostgresTx {
    async fn insert_blob(&mut self, blob: &BlobRow) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO blobs (id, vault, size, received, so_far, tags, state, since, born)
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 WHERE NOT EXISTS (SELECT 1 FROM doomed_files WHERE blob = $1)
             ON CONFLICT DO NOTHING",
            &blob.id.0[..],
            &blob.vault.0[..],
            int(blob.size),
            i64::from(blob.received),
            &blob.so_far.0[..],
            tags_as_bytes(&blob.tags),
            state_number(blob.state),
            time(blob.since),
            &blob.born.0[..],
        );
        self.insert(insert).await
    }

    async fn blob(&mut self, id: &BlobId) -> Result<Option<BlobRow>, StorageError> {
        let sql = query_as!(
            Stored,
            "SELECT id, vault, born, size, received, so_far, tags, state, since FROM blobs WHERE id = $1",
            &id.0[..],
        );
        self.optional(sql).await?.map(BlobRow::try_from).transpose()
    }

    async fn charged_bytes(&mut self, vault: &VaultId) -> Result<u64, StorageError> {
        // Sums of BIGINT are NUMERIC.
        let sql = query_scalar!(
            r#"SELECT coalesce(sum((size + $2 - 1) / $2 * $2), 0)::bigint AS "charged!" FROM blobs WHERE vault = $1"#,
            &vault.0[..],
            int(CHARGE_UNIT),
        );
        uint(self.one(sql).await?)
    }

    async fn resize_blob(&mut self, id: &BlobId, before: u32, size: u64) -> Result<bool, StorageError> {
        let update = query!(
            "UPDATE blobs SET size = $1 WHERE id = $2 AND received = $3 AND state = 0",
            int(size),
            &id.0[..],
            i64::from(before),
        );
        Ok(self.execute(update).await? == 1)
    }

    async fn count_piece(
        &mut self,
        id: &BlobId,
        before: u32,
        so_far: &Sha256,
        tag: PieceTag,
    ) -> Result<bool, StorageError> {
        let update = query!(
            "UPDATE blobs SET received = received + 1, so_far = $1, tags = tags || $2
             WHERE id = $3 AND received = $4 AND state = 0",
            &so_far.0[..],
            &tag.0[..],
            &id.0[..],
            i64::from(before),
        );
        Ok(self.execute(update).await? == 1)
    }

    async fn set_blob_state(&mut self, id: &BlobId, state: BlobState, since: UnixSeconds) -> Result<(), StorageError> {
        let number = state_number(state);
        let update = query!("UPDATE blobs SET state = $1, since = $2 WHERE id = $3", number, time(since), &id.0[..]);
        self.execute(update).await.map(drop)
    }

    async fn doom_blob(&mut self, id: &BlobId) -> Result<(), StorageError> {
        let doom = query!(
            "INSERT INTO doomed_files (blob) SELECT id FROM blobs WHERE id = $1 ON CONFLICT DO NOTHING",
            &id.0[..],
        );
        self.execute(doom).await?;
        self.execute(query!("DELETE FROM blobs WHERE id = $1", &id.0[..])).await.map(drop)
    }

    async fn doom_stale_blobs(&mut self, state: BlobState, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = query_scalar!(
            "SELECT id FROM blobs WHERE state = $1 AND state <> 1 AND since <= $2
             AND (state <> 0 OR NOT EXISTS (SELECT 1 FROM deposits WHERE blob = blobs.id)) LIMIT $3",
            state_number(state),
            time(by),
            i64::from(limit),
        );
        let stale = self.all(sql).await?;
        self.doom_all(stale).await
    }

    async fn doom_unknown(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        let doom = query!(
            "INSERT INTO doomed_files (blob) SELECT $1 WHERE NOT EXISTS (SELECT 1 FROM blobs WHERE id = $1)
             ON CONFLICT DO NOTHING",
            &id.0[..],
        );
        Ok(self.execute(doom).await? == 1)
    }

    async fn doomed_files(&mut self, limit: u32) -> Result<Vec<BlobId>, StorageError> {
        let found = self.all(query_scalar!("SELECT blob FROM doomed_files LIMIT $1", i64::from(limit))).await?;
        found.into_iter().map(|blob| fixed(blob).map(BlobId)).collect()
    }

    async fn is_doomed(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        let sql = query_scalar!("SELECT blob FROM doomed_files WHERE blob = $1", &id.0[..]);
        Ok(self.optional(sql).await?.is_some())
    }

    async fn forget_doomed(&mut self, id: &BlobId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM doomed_files WHERE blob = $1", &id.0[..])).await.map(drop)
    }

    async fn unknown_blobs(&mut self, ids: &[BlobId]) -> Result<Vec<BlobId>, StorageError> {
        let asked: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
        let sql = query_scalar!(
            r#"SELECT id AS "id!" FROM unnest($1::bytea[]) AS asked (id)
               WHERE NOT EXISTS (SELECT 1 FROM blobs WHERE blobs.id = asked.id)
               AND NOT EXISTS (SELECT 1 FROM doomed_files WHERE blob = asked.id)"#,
            &asked,
        );
        self.all(sql).await?.into_iter().map(|id| fixed(id).map(BlobId)).collect()
    }
}
