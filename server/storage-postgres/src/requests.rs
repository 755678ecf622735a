use crate::{
    blobs::Stored as StoredBlob,
    convert::{fixed, int, seconds, time, uint, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_as, query_scalar};
use storage::{BlobRow, DepositRow, Inserted, RequestRow, Requests, StorageError};
use wallet_api::{
    AccessTokenHash, BlobId, DepositId, RequestId, UnixSeconds, VaultId,
    requests::{InboxItem, Room},
};

/// A row of the table, as it is read: all but the invitation, which is larger than the rest.
struct Stored {
    id: Vec<u8>,
    vault: Vec<u8>,
    access_token_hash: Vec<u8>,
    expires_at: i64,
    lifetime: i64,
    files: i64,
    bytes: i64,
    whole_files: i64,
    whole_bytes: i64,
    begun: i64,
}

impl TryFrom<Stored> for RequestRow {
    type Error = StorageError;

    fn try_from(row: Stored) -> Result<Self, StorageError> {
        Ok(Self {
            id: RequestId(fixed(row.id)?),
            vault: VaultId(fixed(row.vault)?),
            access_token_hash: AccessTokenHash(fixed(row.access_token_hash)?),
            expires_at: seconds(row.expires_at)?,
            lifetime: uint(row.lifetime)?,
            room: Room { files: uint32(row.files)?, bytes: uint(row.bytes)? },
            whole: Room { files: uint32(row.whole_files)?, bytes: uint(row.whole_bytes)? },
            begun: uint32(row.begun)?,
        })
    }
}

#[async_trait]
impl Requests for PostgresTx {
    async fn insert_request(&mut self, request: &RequestRow, invitation: &[u8]) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO requests (id, vault, access_token_hash, invitation, expires_at, lifetime, files, bytes,
             whole_files, whole_bytes, begun) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             ON CONFLICT DO NOTHING",
            &request.id.0[..],
            &request.vault.0[..],
            &request.access_token_hash.0[..],
            invitation,
            time(request.expires_at),
            int(request.lifetime),
            i64::from(request.room.files),
            int(request.room.bytes),
            i64::from(request.whole.files),
            int(request.whole.bytes),
            i64::from(request.begun),
        );
        self.insert(insert).await
    }

    async fn request(&mut self, id: &RequestId) -> Result<Option<RequestRow>, StorageError> {
        let sql = query_as!(
            Stored,
            "SELECT id, vault, access_token_hash, expires_at, lifetime, files, bytes, whole_files, whole_bytes, begun
             FROM requests WHERE id = $1",
            &id.0[..],
        );
        self.optional(sql).await?.map(RequestRow::try_from).transpose()
    }

    async fn request_invitation(&mut self, id: &RequestId) -> Result<Option<Vec<u8>>, StorageError> {
        self.optional(query_scalar!("SELECT invitation FROM requests WHERE id = $1", &id.0[..])).await
    }

    async fn live_requests(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<RequestRow>, StorageError> {
        let sql = query_as!(
            Stored,
            "SELECT id, vault, access_token_hash, expires_at, lifetime, files, bytes, whole_files, whole_bytes, begun
             FROM requests WHERE vault = $1 AND expires_at > $2 ORDER BY expires_at, id",
            &vault.0[..],
            time(now),
        );
        self.all(sql).await?.into_iter().map(RequestRow::try_from).collect()
    }

    async fn count_beginning(&mut self, id: &RequestId, limit: u32) -> Result<bool, StorageError> {
        let limit = i64::from(limit);
        let count = query!("UPDATE requests SET begun = begun + 1 WHERE id = $1 AND begun < $2", &id.0[..], limit);
        Ok(self.execute(count).await? == 1)
    }

    async fn count_whole(&mut self, id: &RequestId, bytes: u64) -> Result<(), StorageError> {
        let count = query!(
            "UPDATE requests SET whole_files = whole_files + 1, whole_bytes = whole_bytes + $1 WHERE id = $2",
            int(bytes),
            &id.0[..],
        );
        self.execute(count).await.map(drop)
    }

    async fn delete_request(&mut self, vault: &VaultId, id: &RequestId) -> Result<(), StorageError> {
        let delete = query!("DELETE FROM requests WHERE vault = $1 AND id = $2", &vault.0[..], &id.0[..]);
        self.execute(delete).await.map(drop)
    }

    async fn delete_expired_requests(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE expires_at <= $1 LIMIT $2)",
            time(now),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn insert_deposit(&mut self, deposit: &DepositRow) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO deposits (blob, request, id, day) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            &deposit.blob.0[..],
            &deposit.request.0[..],
            &deposit.id.0[..],
            deposit.day.map(int),
        );
        self.insert(insert).await
    }

    async fn deposit(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<DepositRow>, StorageError> {
        let sql = query!("SELECT blob, day FROM deposits WHERE request = $1 AND id = $2", &request.0[..], &id.0[..]);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                Ok(DepositRow {
                    blob: BlobId(fixed(row.blob)?),
                    request: RequestId(request.0),
                    id: DepositId(id.0),
                    day: row.day.map(uint).transpose()?,
                })
            })
            .transpose()
    }

    async fn arriving(&mut self, request: &RequestId) -> Result<Vec<BlobRow>, StorageError> {
        let sql = query_as!(
            StoredBlob,
            "SELECT blobs.id, vault, born, size, received, so_far, tags, state, since
             FROM deposits JOIN blobs ON blobs.id = deposits.blob
             WHERE deposits.request = $1 AND deposits.day IS NULL",
            &request.0[..],
        );
        self.all(sql).await?.into_iter().map(BlobRow::try_from).collect()
    }

    async fn deposited(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<u64>, StorageError> {
        let sql =
            query_scalar!("SELECT size FROM deposited WHERE request = $1 AND id = $2", &request.0[..], &id.0[..],);
        self.optional(sql).await?.map(uint).transpose()
    }

    async fn finish_deposit(&mut self, blob: &BlobId, day: u64) -> Result<(), StorageError> {
        let remember = query!(
            "INSERT INTO deposited (request, id, size) SELECT deposits.request, deposits.id, blobs.size
             FROM deposits JOIN blobs ON blobs.id = deposits.blob JOIN requests ON requests.id = deposits.request
             WHERE deposits.blob = $1 ON CONFLICT DO NOTHING",
            &blob.0[..],
        );
        self.execute(remember).await?;
        self.execute(query!("UPDATE deposits SET day = $1 WHERE blob = $2", int(day), &blob.0[..])).await.map(drop)
    }

    async fn inbox(&mut self, vault: &VaultId) -> Result<Vec<InboxItem>, StorageError> {
        let sql = query!(
            r#"SELECT deposits.blob, deposits.request, blobs.size, deposits.day AS "day!"
               FROM blobs JOIN deposits ON deposits.blob = blobs.id
               WHERE blobs.vault = $1 AND deposits.day IS NOT NULL ORDER BY deposits.day, deposits.blob"#,
            &vault.0[..],
        );
        let found = self.all(sql).await?;
        found
            .into_iter()
            .map(|row| {
                Ok(InboxItem {
                    blob: BlobId(fixed(row.blob)?),
                    request: RequestId(fixed(row.request)?),
                    size: uint(row.size)?,
                    day: uint(row.day)?,
                })
            })
            .collect()
    }

    async fn doom_stale_deposits(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = query_scalar!(
            "SELECT deposits.blob FROM deposits JOIN blobs ON blobs.id = deposits.blob
             WHERE deposits.day IS NULL AND (blobs.since <= $1
             OR NOT EXISTS (SELECT 1 FROM requests WHERE requests.id = deposits.request)) LIMIT $2",
            time(by),
            i64::from(limit),
        );
        let stale = self.all(sql).await?;
        self.doom_all(stale).await
    }

    async fn doom_old_deposits(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        let sql = query_scalar!("SELECT blob FROM deposits WHERE day <= $1 LIMIT $2", int(day), i64::from(limit));
        let old = self.all(sql).await?;
        self.doom_all(old).await
    }
}
