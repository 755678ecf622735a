use crate::{
    convert::{bytes, fixed, int, optional_fixed, seconds, time, uint, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{query, sqlite::SqliteRow};
use storage::{Inserted, OpeningRow, ReceiptRow, ShareRow, Shares, StorageError, TokenHash};
use wallet_api::{
    AccessTokenHash, BlobId, ShareId, SpokenSlot, UnixSeconds, VaultId,
    shares::{Openings, StoredReceipt},
};

/// All but the bundle, which can be large.
const COLUMNS: &str = "id, vault, access_token_hash, expires_at, lifetime, openings, opened, first_computer, computer,
                       spoken_slot IS NOT NULL AS said";

fn read_openings(row: &SqliteRow) -> Result<Openings, StorageError> {
    match uint32(row, "openings")? {
        0 => Ok(Openings::Any),
        1 => Ok(Openings::Once),
        3 => Ok(Openings::Three),
        other => Err(StorageError::engine(format!("unknown number of openings {other}"))),
    }
}

fn read_share(row: &SqliteRow) -> Result<ShareRow, StorageError> {
    Ok(ShareRow {
        id: ShareId(fixed(row, "id")?),
        vault: VaultId(fixed(row, "vault")?),
        access_token_hash: AccessTokenHash(fixed(row, "access_token_hash")?),
        expires_at: seconds(row, "expires_at")?,
        lifetime: uint(row, "lifetime")?,
        openings: read_openings(row)?,
        opened: uint32(row, "opened")?,
        first_computer: uint32(row, "first_computer")? == 1,
        computer: optional_fixed(row, "computer")?.map(TokenHash),
        said: uint32(row, "said")? == 1,
    })
}

#[async_trait]
impl Shares for SqliteTx {
    async fn insert_share(
        &mut self,
        share: &ShareRow,
        bundle: &[u8],
        blobs: &[BlobId],
    ) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO shares
                   (id, vault, access_token_hash, bundle, expires_at, lifetime, openings, opened, first_computer, computer)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
        let insert = query(sql)
            .bind(&share.id.0[..])
            .bind(&share.vault.0[..])
            .bind(&share.access_token_hash.0[..])
            .bind(bundle)
            .bind(time(share.expires_at))
            .bind(int(share.lifetime))
            .bind(share.openings.limit().unwrap_or(0))
            .bind(share.opened)
            .bind(share.first_computer)
            .bind(share.computer.as_ref().map(|computer| &computer.0[..]));
        if self.insert(insert).await? == Inserted::Taken {
            return Ok(Inserted::Taken);
        }
        for blob in blobs {
            let sql = "INSERT INTO share_blobs (share, blob) VALUES (?, ?) ON CONFLICT DO NOTHING";
            self.execute(query(sql).bind(&share.id.0[..]).bind(&blob.0[..])).await?;
        }
        Ok(Inserted::New)
    }

    async fn share(&mut self, id: &ShareId) -> Result<Option<ShareRow>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM shares WHERE id = ?");
        let found = self.optional(query(&sql).bind(&id.0[..])).await?;
        found.map(|row| read_share(&row)).transpose()
    }

    async fn share_bundle(&mut self, id: &ShareId) -> Result<Option<Vec<u8>>, StorageError> {
        let found = self.optional(query("SELECT bundle FROM shares WHERE id = ?").bind(&id.0[..])).await?;
        found.map(|row| bytes(&row, "bundle")).transpose()
    }

    async fn share_blobs(&mut self, id: &ShareId) -> Result<Vec<BlobId>, StorageError> {
        let rows = self.all(query("SELECT blob FROM share_blobs WHERE share = ?").bind(&id.0[..])).await?;
        rows.iter().map(|row| fixed(row, "blob").map(BlobId)).collect()
    }

    async fn share_gives(&mut self, id: &ShareId, blob: &BlobId) -> Result<bool, StorageError> {
        let sql = "SELECT 1 FROM share_blobs WHERE share = ? AND blob = ?";
        Ok(self.optional(query(sql).bind(&id.0[..]).bind(&blob.0[..])).await?.is_some())
    }

    async fn live_shares(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<ShareRow>, StorageError> {
        let sql = format!("SELECT {COLUMNS} FROM shares WHERE vault = ? AND expires_at > ? ORDER BY expires_at, id");
        let rows = self.all(query(&sql).bind(&vault.0[..]).bind(time(now))).await?;
        rows.iter().map(read_share).collect()
    }

    async fn count_opening(&mut self, id: &ShareId, limit: u32) -> Result<bool, StorageError> {
        let sql = "UPDATE shares SET opened = opened + 1 WHERE id = ? AND opened < ?";
        Ok(self.execute(query(sql).bind(&id.0[..]).bind(limit)).await? == 1)
    }

    async fn bind_computer(&mut self, id: &ShareId, computer: &TokenHash) -> Result<(), StorageError> {
        let sql = "UPDATE shares SET computer = ? WHERE id = ? AND computer IS NULL";
        self.execute(query(sql).bind(&computer.0[..]).bind(&id.0[..])).await.map(drop)
    }

    async fn put_spoken(&mut self, id: &ShareId, slot: &SpokenSlot, record: &[u8]) -> Result<Inserted, StorageError> {
        let sql = "SELECT 1 FROM shares WHERE spoken_slot = ? AND id <> ?";
        if self.optional(query(sql).bind(&slot.0[..]).bind(&id.0[..])).await?.is_some() {
            return Ok(Inserted::Taken);
        }
        let sql = "UPDATE shares SET spoken_slot = ?, spoken_record = ? WHERE id = ?";
        self.execute(query(sql).bind(&slot.0[..]).bind(record).bind(&id.0[..])).await?;
        Ok(Inserted::New)
    }

    async fn spoken(&mut self, slot: &SpokenSlot) -> Result<Option<(ShareId, Vec<u8>)>, StorageError> {
        let sql = "SELECT id, spoken_record FROM shares WHERE spoken_slot = ?";
        let found = self.optional(query(sql).bind(&slot.0[..])).await?;
        found.map(|row| Ok((ShareId(fixed(&row, "id")?), bytes(&row, "spoken_record")?))).transpose()
    }

    async fn delete_share(&mut self, vault: &VaultId, id: &ShareId) -> Result<(), StorageError> {
        let sql = "DELETE FROM shares WHERE vault = ? AND id = ?";
        self.execute(query(sql).bind(&vault.0[..]).bind(&id.0[..])).await?;
        Ok(())
    }

    async fn delete_shares(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM shares WHERE vault = ?").bind(&vault.0[..])).await?;
        Ok(())
    }

    async fn delete_expired_shares(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM shares WHERE id IN (SELECT id FROM shares WHERE expires_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(now)).bind(limit)).await
    }

    async fn insert_opening(&mut self, opening: &OpeningRow) -> Result<(), StorageError> {
        let sql = "INSERT INTO openings (token_hash, share, ends_at) VALUES (?, ?, ?)";
        self.execute(query(sql).bind(&opening.token_hash.0[..]).bind(&opening.share.0[..]).bind(time(opening.ends_at)))
            .await?;
        Ok(())
    }

    async fn opening(&mut self, token_hash: &TokenHash) -> Result<Option<OpeningRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM openings WHERE token_hash = ?").bind(&token_hash.0[..])).await?;
        found
            .map(|row| {
                Ok(OpeningRow {
                    token_hash: TokenHash(fixed(&row, "token_hash")?),
                    share: ShareId(fixed(&row, "share")?),
                    ends_at: seconds(&row, "ends_at")?,
                })
            })
            .transpose()
    }

    async fn delete_expired_openings(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM openings WHERE token_hash IN
                   (SELECT token_hash FROM openings WHERE ends_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(now)).bind(limit)).await
    }

    async fn insert_receipt(&mut self, receipt: &ReceiptRow) -> Result<Inserted, StorageError> {
        let sql = "INSERT INTO receipts (opening, share, vault, receipt, day) VALUES (?, ?, ?, ?, ?)
                   ON CONFLICT DO NOTHING";
        self.insert(
            query(sql)
                .bind(&receipt.opening.0[..])
                .bind(&receipt.share.0[..])
                .bind(&receipt.vault.0[..])
                .bind(&receipt.receipt[..])
                .bind(int(receipt.day)),
        )
        .await
    }

    async fn receipt_of(&mut self, opening: &TokenHash) -> Result<Option<Vec<u8>>, StorageError> {
        let sql = "SELECT receipt FROM receipts WHERE opening = ?";
        let found = self.optional(query(sql).bind(&opening.0[..])).await?;
        found.map(|row| bytes(&row, "receipt")).transpose()
    }

    async fn trim_receipts(&mut self, share: &ShareId, keep: u32) -> Result<(), StorageError> {
        let sql = "UPDATE receipts SET receipt = x'' WHERE share = ?1 AND receipt <> x'' AND rowid NOT IN
                   (SELECT rowid FROM receipts WHERE share = ?1 ORDER BY rowid DESC LIMIT ?2)";
        self.execute(query(sql).bind(&share.0[..]).bind(keep)).await?;
        Ok(())
    }

    async fn receipts(&mut self, vault: &VaultId) -> Result<Vec<StoredReceipt>, StorageError> {
        let sql = "SELECT share, receipt FROM receipts WHERE vault = ? AND receipt <> x'' ORDER BY rowid";
        let rows = self.all(query(sql).bind(&vault.0[..])).await?;
        rows.iter()
            .map(|row| {
                Ok(StoredReceipt { share: ShareId(fixed(row, "share")?), receipt: bytes(row, "receipt")?.into() })
            })
            .collect()
    }

    async fn delete_old_receipts(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM receipts WHERE rowid IN (SELECT rowid FROM receipts WHERE day <= ? LIMIT ?)";
        self.execute(query(sql).bind(int(day)).bind(limit)).await
    }
}
