use crate::{
    convert::{fixed, int, seconds, time},
    share_row::{Stored, openings_number},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_as, query_scalar};
use storage::{Inserted, OpeningRow, ReceiptRow, ShareRow, Shares, StorageError, TokenHash};
use wallet_api::{BlobId, ShareId, SpokenSlot, UnixSeconds, VaultId, shares::StoredReceipt};

#[async_trait]
impl Shares for PostgresTx {
    async fn insert_share(
        &mut self,
        share: &ShareRow,
        bundle: &[u8],
        blobs: &[BlobId],
    ) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO shares
             (id, vault, access_token_hash, bundle, expires_at, lifetime, openings, opened, first_computer, computer)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
            &share.id.0[..],
            &share.vault.0[..],
            &share.access_token_hash.0[..],
            bundle,
            time(share.expires_at),
            int(share.lifetime),
            openings_number(share.openings),
            i64::from(share.opened),
            share.first_computer,
            share.computer.as_ref().map(|computer| &computer.0[..]),
        );
        if self.insert(insert).await? == Inserted::Taken {
            return Ok(Inserted::Taken);
        }
        let blobs: Vec<Vec<u8>> = blobs.iter().map(|blob| blob.0.to_vec()).collect();
        let give = query!(
            "INSERT INTO share_blobs (share, blob) SELECT $1, unnest($2::bytea[]) ON CONFLICT DO NOTHING",
            &share.id.0[..],
            &blobs,
        );
        self.execute(give).await?;
        Ok(Inserted::New)
    }

    async fn share(&mut self, id: &ShareId) -> Result<Option<ShareRow>, StorageError> {
        let sql = query_as!(
            Stored,
            r#"SELECT id, vault, access_token_hash, expires_at, lifetime, openings, opened, first_computer, computer,
               spoken_slot IS NOT NULL AS "said!" FROM shares WHERE id = $1"#,
            &id.0[..],
        );
        self.optional(sql).await?.map(ShareRow::try_from).transpose()
    }

    async fn share_bundle(&mut self, id: &ShareId) -> Result<Option<Vec<u8>>, StorageError> {
        self.optional(query_scalar!("SELECT bundle FROM shares WHERE id = $1", &id.0[..])).await
    }

    async fn share_blobs(&mut self, id: &ShareId) -> Result<Vec<BlobId>, StorageError> {
        let found = self.all(query_scalar!("SELECT blob FROM share_blobs WHERE share = $1", &id.0[..])).await?;
        found.into_iter().map(|blob| fixed(blob).map(BlobId)).collect()
    }

    async fn share_gives(&mut self, id: &ShareId, blob: &BlobId) -> Result<bool, StorageError> {
        let sql = query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM share_blobs WHERE share = $1 AND blob = $2) AS "gives!""#,
            &id.0[..],
            &blob.0[..],
        );
        self.one(sql).await
    }

    async fn live_shares(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<ShareRow>, StorageError> {
        let sql = query_as!(
            Stored,
            r#"SELECT id, vault, access_token_hash, expires_at, lifetime, openings, opened, first_computer, computer,
               spoken_slot IS NOT NULL AS "said!"
               FROM shares WHERE vault = $1 AND expires_at > $2 ORDER BY expires_at, id"#,
            &vault.0[..],
            time(now),
        );
        self.all(sql).await?.into_iter().map(ShareRow::try_from).collect()
    }

    async fn count_opening(&mut self, id: &ShareId, limit: u32) -> Result<bool, StorageError> {
        let limit = i64::from(limit);
        let count = query!("UPDATE shares SET opened = opened + 1 WHERE id = $1 AND opened < $2", &id.0[..], limit);
        Ok(self.execute(count).await? == 1)
    }

    async fn bind_computer(&mut self, id: &ShareId, computer: &TokenHash) -> Result<(), StorageError> {
        let bind =
            query!("UPDATE shares SET computer = $1 WHERE id = $2 AND computer IS NULL", &computer.0[..], &id.0[..],);
        self.execute(bind).await.map(drop)
    }

    async fn put_spoken(&mut self, id: &ShareId, slot: &SpokenSlot, record: &[u8]) -> Result<Inserted, StorageError> {
        let sql = query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM shares WHERE spoken_slot = $1 AND id <> $2) AS "taken!""#,
            &slot.0[..],
            &id.0[..],
        );
        if self.one(sql).await? {
            return Ok(Inserted::Taken);
        }
        let put = query!(
            "UPDATE shares SET spoken_slot = $1, spoken_record = $2 WHERE id = $3",
            &slot.0[..],
            record,
            &id.0[..],
        );
        self.execute(put).await?;
        Ok(Inserted::New)
    }

    async fn spoken(&mut self, slot: &SpokenSlot) -> Result<Option<(ShareId, Vec<u8>)>, StorageError> {
        let sql = query!(r#"SELECT id, spoken_record AS "record!" FROM shares WHERE spoken_slot = $1"#, &slot.0[..],);
        let found = self.optional(sql).await?;
        found.map(|row| Ok((ShareId(fixed(row.id)?), row.record))).transpose()
    }

    async fn delete_share(&mut self, vault: &VaultId, id: &ShareId) -> Result<(), StorageError> {
        let delete = query!("DELETE FROM shares WHERE vault = $1 AND id = $2", &vault.0[..], &id.0[..]);
        self.execute(delete).await.map(drop)
    }

    async fn delete_shares(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM shares WHERE vault = $1", &vault.0[..])).await.map(drop)
    }

    async fn delete_expired_shares(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM shares WHERE id IN (SELECT id FROM shares WHERE expires_at <= $1 LIMIT $2)",
            time(now),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn insert_opening(&mut self, opening: &OpeningRow) -> Result<(), StorageError> {
        let insert = query!(
            "INSERT INTO openings (token_hash, share, ends_at) VALUES ($1, $2, $3)",
            &opening.token_hash.0[..],
            &opening.share.0[..],
            time(opening.ends_at),
        );
        self.execute(insert).await.map(drop)
    }

    async fn opening(&mut self, token_hash: &TokenHash) -> Result<Option<OpeningRow>, StorageError> {
        let sql = query!("SELECT share, ends_at FROM openings WHERE token_hash = $1", &token_hash.0[..]);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                let (share, ends_at) = (ShareId(fixed(row.share)?), seconds(row.ends_at)?);
                Ok(OpeningRow { token_hash: *token_hash, share, ends_at })
            })
            .transpose()
    }

    async fn delete_expired_openings(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM openings WHERE token_hash IN
             (SELECT token_hash FROM openings WHERE ends_at <= $1 LIMIT $2)",
            time(now),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn insert_receipt(&mut self, receipt: &ReceiptRow) -> Result<Inserted, StorageError> {
        let insert = query!(
            "INSERT INTO receipts (opening, share, vault, receipt, day) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            &receipt.opening.0[..],
            &receipt.share.0[..],
            &receipt.vault.0[..],
            &receipt.receipt[..],
            int(receipt.day),
        );
        self.insert(insert).await
    }

    async fn receipt_of(&mut self, opening: &TokenHash) -> Result<Option<Vec<u8>>, StorageError> {
        self.optional(query_scalar!("SELECT receipt FROM receipts WHERE opening = $1", &opening.0[..])).await
    }

    async fn trim_receipts(&mut self, share: &ShareId, keep: u32) -> Result<(), StorageError> {
        let trim = query!(
            "UPDATE receipts SET receipt = '' WHERE share = $1 AND receipt <> '' AND number NOT IN
             (SELECT number FROM receipts WHERE share = $1 ORDER BY number DESC LIMIT $2)",
            &share.0[..],
            i64::from(keep),
        );
        self.execute(trim).await.map(drop)
    }

    async fn receipts(&mut self, vault: &VaultId) -> Result<Vec<StoredReceipt>, StorageError> {
        let sql = query!(
            "SELECT share, receipt FROM receipts WHERE vault = $1 AND receipt <> '' ORDER BY number",
            &vault.0[..],
        );
        let found = self.all(sql).await?;
        found
            .into_iter()
            .map(|row| Ok(StoredReceipt { share: ShareId(fixed(row.share)?), receipt: row.receipt.into() }))
            .collect()
    }

    async fn delete_old_receipts(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM receipts WHERE opening IN (SELECT opening FROM receipts WHERE day <= $1 LIMIT $2)",
            int(day),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
