use crate::{
    blobs::read_blob,
    convert::{bytes, fixed, int, optional_uint, seconds, time, uint, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{query, sqlite::SqliteRow};
use storage::{BlobRow, Blobs, DepositRow, Inserted, RequestRow, Requests, StorageError};
use wallet_api::{
    AccessTokenHash, BlobId, DepositId, RequestId, UnixSeconds, VaultId,
    requests::{InboxItem, Room},
};

/// All but the invitation, which is larger than the rest.
const COLUMNS: &str =
    "id, vault, access_token_hash, expires_at, lifetime, files, bytes, whole_files, whole_bytes, begun";

fn read_request(row: &SqliteRow) -> Result<RequestRow, StorageError> {
    Ok(RequestRow {
        id: RequestId(fixed(row, "id")?),
        vault: VaultId(fixed(row, "vault")?),
        access_token_hash: AccessTokenHash(fixed(row, "access_token_hash")?),
        expires_at: seconds(row, "expires_at")?,
        lifetime: uint(row, "lifetime")?,
        room: Room { files: uint32(row, "files")?, bytes: uint(row, "bytes")? },
        whole: Room { files: uint32(row, "whole_files")?, bytes: uint(row, "whole_bytes")? },
        begun: uint32(row, "begun")?,
    })
}

impl SqliteTx {
    /// Dooms the blobs that a statement names in its column `blob`; gives how many.
    async fn doom_all(&mut self, rows: Vec<SqliteRow>) -> Result<u64, StorageError> {
        for row in &rows {
            self.doom_blob(&BlobId(fixed(row, "blob")?)).await?;
        }
        Ok(rows.len() as u64)
    }
}

#[async_trait]
impl Requests for SqliteTx {
    async fn insert_request(&mut self, request: &RequestRow, invitation: &[u8]) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO requests (id, vault, access_token_hash, invitation, expires_at, lifetime, files, bytes,
                   whole_files, whole_bytes, begun) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
        self.insert(
            query(sql)
                .bind(&request.id.0[..])
                .bind(&request.vault.0[..])
                .bind(&request.access_token_hash.0[..])
                .bind(invitation)
                .bind(time(request.expires_at))
                .bind(int(request.lifetime))
                .bind(request.room.files)
                .bind(int(request.room.bytes))
                .bind(request.whole.files)
                .bind(int(request.whole.bytes))
                .bind(request.begun),
        )
        .await
    }

    async fn request(&mut self, id: &RequestId) -> Result<Option<RequestRow>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM requests WHERE id = ?");
        let found = self.optional(query(&sql).bind(&id.0[..])).await?;
        found.map(|row| read_request(&row)).transpose()
    }

    async fn request_invitation(&mut self, id: &RequestId) -> Result<Option<Vec<u8>>, StorageError> {
        let found = self.optional(query("SELECT invitation FROM requests WHERE id = ?").bind(&id.0[..])).await?;
        found.map(|row| bytes(&row, "invitation")).transpose()
    }

    async fn live_requests(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<RequestRow>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM requests WHERE vault = ? AND expires_at > ? ORDER BY expires_at, id");
        let rows = self.all(query(&sql).bind(&vault.0[..]).bind(time(now))).await?;
        rows.iter().map(read_request).collect()
    }

    async fn count_beginning(&mut self, id: &RequestId, limit: u32) -> Result<bool, StorageError> {
        let sql = "UPDATE requests SET begun = begun + 1 WHERE id = ? AND begun < ?";
        Ok(self.execute(query(sql).bind(&id.0[..]).bind(limit)).await? == 1)
    }

    async fn count_whole(&mut self, id: &RequestId, bytes: u64) -> Result<(), StorageError> {
        let sql = "UPDATE requests SET whole_files = whole_files + 1, whole_bytes = whole_bytes + ? WHERE id = ?";
        self.execute(query(sql).bind(int(bytes)).bind(&id.0[..])).await?;
        Ok(())
    }

    async fn delete_request(&mut self, vault: &VaultId, id: &RequestId) -> Result<(), StorageError> {
        let sql = "DELETE FROM requests WHERE vault = ? AND id = ?";
        self.execute(query(sql).bind(&vault.0[..]).bind(&id.0[..])).await?;
        Ok(())
    }

    async fn delete_expired_requests(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE expires_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(now)).bind(limit)).await
    }

    async fn insert_deposit(&mut self, deposit: &DepositRow) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO deposits (blob, request, id, day) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
        self.insert(
            query(sql)
                .bind(&deposit.blob.0[..])
                .bind(&deposit.request.0[..])
                .bind(&deposit.id.0[..])
                .bind(deposit.day.map(int)),
        )
        .await
    }

    async fn deposit(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<DepositRow>, StorageError> {
        let sql = "SELECT * FROM deposits WHERE request = ? AND id = ?";
        let found = self.optional(query(sql).bind(&request.0[..]).bind(&id.0[..])).await?;
        found
            .map(|row| {
                Ok(DepositRow {
                    blob: BlobId(fixed(&row, "blob")?),
                    request: RequestId(fixed(&row, "request")?),
                    id: DepositId(fixed(&row, "id")?),
                    day: optional_uint(&row, "day")?,
                })
            })
            .transpose()
    }

    async fn arriving(&mut self, request: &RequestId) -> Result<Vec<BlobRow>, StorageError> {
        let sql = "SELECT blobs.* FROM deposits JOIN blobs ON blobs.id = deposits.blob
                   WHERE deposits.request = ? AND deposits.day IS NULL";
        let rows = self.all(query(sql).bind(&request.0[..])).await?;
        rows.iter().map(read_blob).collect()
    }

    async fn deposited(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<u64>, StorageError> {
        let sql = "SELECT size FROM deposited WHERE request = ? AND id = ?";
        let found = self.optional(query(sql).bind(&request.0[..]).bind(&id.0[..])).await?;
        found.map(|row| uint(&row, "size")).transpose()
    }

    async fn finish_deposit(&mut self, blob: &BlobId, day: u64) -> Result<(), StorageError> {
        let sql = "INSERT INTO deposited (request, id, size) SELECT deposits.request, deposits.id, blobs.size
                   FROM deposits JOIN blobs ON blobs.id = deposits.blob JOIN requests ON requests.id = deposits.request
                   WHERE deposits.blob = ? ON CONFLICT DO NOTHING";
        self.execute(query(sql).bind(&blob.0[..])).await?;
        self.execute(query("UPDATE deposits SET day = ? WHERE blob = ?").bind(int(day)).bind(&blob.0[..])).await?;
        Ok(())
    }

    async fn inbox(&mut self, vault: &VaultId) -> Result<Vec<InboxItem>, StorageError> {
        let sql = "SELECT deposits.blob, deposits.request, blobs.size, deposits.day
                   FROM blobs JOIN deposits ON deposits.blob = blobs.id
                   WHERE blobs.vault = ? AND deposits.day IS NOT NULL ORDER BY deposits.day, deposits.blob";
        let rows = self.all(query(sql).bind(&vault.0[..])).await?;
        rows.iter()
            .map(|row| {
                Ok(InboxItem {
                    blob: BlobId(fixed(row, "blob")?),
                    request: RequestId(fixed(row, "request")?),
                    size: uint(row, "size")?,
                    day: uint(row, "day")?,
                })
            })
            .collect()
    }

    async fn doom_stale_deposits(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "SELECT deposits.blob FROM deposits JOIN blobs ON blobs.id = deposits.blob
                   WHERE deposits.day IS NULL AND (blobs.since <= ?
                   OR NOT EXISTS (SELECT 1 FROM requests WHERE requests.id = deposits.request)) LIMIT ?";
        let rows = self.all(query(sql).bind(time(by)).bind(limit)).await?;
        self.doom_all(rows).await
    }

    async fn doom_old_deposits(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        let rows =
            self.all(query("SELECT blob FROM deposits WHERE day <= ? LIMIT ?").bind(int(day)).bind(limit)).await?;
        self.doom_all(rows).await
    }
}
