use crate::{
    convert::{fixed, seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_as};
use storage::{CeremonyRow, PasskeyRow, Passkeys, StorageError};
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

/// A row of the table of ceremonies, as it is read.
struct StoredCeremony {
    nonce: Vec<u8>,
    vault: Option<Vec<u8>>,
    state: Vec<u8>,
    expires_at: i64,
}

impl TryFrom<StoredCeremony> for CeremonyRow {
    type Error = StorageError;

    fn try_from(row: StoredCeremony) -> Result<Self, StorageError> {
        Ok(Self {
            nonce: Nonce(fixed(row.nonce)?),
            vault: row.vault.map(|vault| fixed(vault).map(VaultId)).transpose()?,
            state: row.state,
            expires_at: seconds(row.expires_at)?,
        })
    }
}

#[async_trait]
impl Passkeys for PostgresTx {
    async fn insert_ceremony(&mut self, ceremony: &CeremonyRow) -> Result<(), StorageError> {
        let insert = query!(
            "INSERT INTO ceremonies (nonce, vault, state, expires_at) VALUES ($1, $2, $3, $4)",
            &ceremony.nonce.0[..],
            ceremony.vault.as_ref().map(|vault| &vault.0[..]),
            &ceremony.state[..],
            time(ceremony.expires_at),
        );
        self.execute(insert).await.map(drop)
    }

    async fn ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        let sql = query_as!(
            StoredCeremony,
            "SELECT nonce, vault, state, expires_at FROM ceremonies WHERE nonce = $1",
            &nonce.0[..],
        );
        self.optional(sql).await?.map(CeremonyRow::try_from).transpose()
    }

    async fn take_ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError> {
        let sql = query_as!(
            StoredCeremony,
            "DELETE FROM ceremonies WHERE nonce = $1 RETURNING nonce, vault, state, expires_at",
            &nonce.0[..],
        );
        self.optional(sql).await?.map(CeremonyRow::try_from).transpose()
    }

    async fn delete_ceremonies(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM ceremonies WHERE vault = $1", &vault.0[..])).await.map(drop)
    }

    /// Their numbers count up, so that nothing has to be counted here; those that were taken count as kept.
    async fn trim_ceremonies(&mut self, keep: u32) -> Result<(), StorageError> {
        let trim = query!(
            "DELETE FROM ceremonies WHERE vault IS NULL
             AND number <= (SELECT max(number) FROM ceremonies WHERE vault IS NULL) - $1",
            i64::from(keep),
        );
        self.execute(trim).await.map(drop)
    }

    async fn delete_expired_ceremonies(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM ceremonies WHERE nonce IN (SELECT nonce FROM ceremonies WHERE expires_at <= $1 LIMIT $2)",
            time(now),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn put_passkey(&mut self, passkey: &PasskeyRow) -> Result<(), StorageError> {
        let put = query!(
            "INSERT INTO passkeys (slot, credential, state) VALUES ($1, $2, $3)
             ON CONFLICT (slot) DO UPDATE SET credential = $2, state = $3",
            &passkey.slot.0[..],
            &passkey.credential[..],
            &passkey.state[..],
        );
        self.execute(put).await.map(drop)
    }

    async fn passkey(&mut self, slot: &SlotId) -> Result<Option<PasskeyRow>, StorageError> {
        let sql = query!("SELECT credential, state FROM passkeys WHERE slot = $1", &slot.0[..]);
        let found = self.optional(sql).await?;
        Ok(found.map(|row| PasskeyRow { slot: SlotId(slot.0), credential: row.credential, state: row.state }))
    }
}
