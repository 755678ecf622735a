use crate::{
    convert::{bytes, fixed, optional_fixed, seconds, time},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::{query, sqlite::SqliteRow};
use storage::{CeremonyRow, PasskeyRow, Passkeys, StorageError};
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

fn read_ceremony(row: &SqliteRow) -> Result<CeremonyRow, StorageError> {
    Ok(CeremonyRow {
        nonce: Nonce(fixed(row, "nonce")?),
        vault: optional_fixed(row, "vault")?.map(VaultId),
        state: bytes(row, "state")?,
        expires_at: seconds(row, "expires_at")?,
    })
}

#[async_trait]
impl Passkeys for SqliteTx {
    async fn insert_ceremony(&mut self, ceremony: &CeremonyRow) -> Result<(), StorageError> {
        let sql = "INSERT INTO ceremonies (nonce, vault, state, expires_at) VALUES (?, ?, ?, ?)";
        self.execute(
            query(sql)
                .bind(&ceremony.nonce.0[..])
                .bind(ceremony.vault.as_ref().map(|vault| &vault.0[..]))
                .bind(&ceremony.state[..])
                .bind(time(ceremony.expires_at)),
        )
        .await?;
        Ok(())
    }

    async fn ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM ceremonies WHERE nonce = ?").bind(&nonce.0[..])).await?;
        found.map(|row| read_ceremony(&row)).transpose()
    }

    async fn take_ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        let sql = "DELETE FROM ceremonies WHERE nonce = ? RETURNING *";
        let found = self.optional(query(sql).bind(&nonce.0[..])).await?;
        found.map(|row| read_ceremony(&row)).transpose()
    }

    async fn delete_ceremonies(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM ceremonies WHERE vault = ?").bind(&vault.0[..])).await?;
        Ok(())
    }

    /// Row numbers count up, so that nothing has to be counted here; those that were taken count as kept.
    async fn trim_ceremonies(&mut self, keep: u32) -> Result<(), StorageError> {
        let sql = "DELETE FROM ceremonies WHERE vault IS NULL AND rowid <= (SELECT max(rowid) FROM ceremonies) - ?";
        self.execute(query(sql).bind(keep)).await?;
        Ok(())
    }

    async fn delete_expired_ceremonies(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM ceremonies WHERE rowid IN (SELECT rowid FROM ceremonies WHERE expires_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(now)).bind(limit)).await
    }

    async fn put_passkey(&mut self, passkey: &PasskeyRow) -> Result<(), StorageError> {
        let sql = "INSERT INTO passkeys (slot, credential, state) VALUES (?1, ?2, ?3)
                   ON CONFLICT (slot) DO UPDATE SET credential = ?2, state = ?3";
        let put = query(sql).bind(&passkey.slot.0[..]);
        self.execute(put.bind(&passkey.credential[..]).bind(&passkey.state[..])).await?;
        Ok(())
    }

    async fn passkey(&mut self, slot: &SlotId) -> Result<Option<PasskeyRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM passkeys WHERE slot = ?").bind(&slot.0[..])).await?;
        found
            .map(|row| {
                Ok(PasskeyRow {
                    slot: SlotId(fixed(&row, "slot")?),
                    credential: bytes(&row, "credential")?,
                    state: bytes(&row, "state")?,
                })
            })
            .transpose()
    }
}
