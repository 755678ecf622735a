use crate::{
    convert::{fixed, optional_fixed, seconds, time},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{SessionRow, Sessions, StorageError, TokenHash};
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

#[async_trait]
impl Sessions for SqliteTx {
    async fn insert_challenge(&mut self, nonce: &Nonce, expires_at: UnixSeconds) -> Result<(), StorageError> {
        let sql = "INSERT INTO challenges (nonce, expires_at) VALUES (?, ?)";
        self.execute(query(sql).bind(&nonce.0[..]).bind(time(expires_at))).await?;
        Ok(())
    }

    async fn take_challenge(&mut self, nonce: &Nonce) -> Result<Option<UnixSeconds>, StorageError> {
        let sql = "DELETE FROM challenges WHERE nonce = ? RETURNING expires_at";
        let row = self.optional(query(sql).bind(&nonce.0[..])).await?;
        row.map(|row| seconds(&row, "expires_at")).transpose()
    }

    async fn delete_expired_challenges(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM challenges WHERE nonce IN (SELECT nonce FROM challenges WHERE expires_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(now)).bind(limit)).await
    }

    async fn insert_session(&mut self, session: &SessionRow) -> Result<(), StorageError> {
        let sql = "INSERT INTO sessions (token_hash, vault, slot, started_at, used_at) VALUES (?, ?, ?, ?, ?)";
        self.execute(
            query(sql)
                .bind(&session.token_hash.0[..])
                .bind(&session.vault.0[..])
                .bind(session.slot.as_ref().map(|slot| &slot.0[..]))
                .bind(time(session.started_at))
                .bind(time(session.used_at)),
        )
        .await?;
        Ok(())
    }

    async fn session(&mut self, token_hash: &TokenHash) -> Result<Option<SessionRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM sessions WHERE token_hash = ?").bind(&token_hash.0[..])).await?;
        found
            .map(|row| {
                Ok(SessionRow {
                    token_hash: TokenHash(fixed(&row, "token_hash")?),
                    vault: VaultId(fixed(&row, "vault")?),
                    slot: optional_fixed(&row, "slot")?.map(SlotId),
                    started_at: seconds(&row, "started_at")?,
                    used_at: seconds(&row, "used_at")?,
                })
            })
            .transpose()
    }

    async fn touch_session(&mut self, token_hash: &TokenHash, used_at: UnixSeconds) -> Result<(), StorageError> {
        let sql = "UPDATE sessions SET used_at = ? WHERE token_hash = ?";
        self.execute(query(sql).bind(time(used_at)).bind(&token_hash.0[..])).await?;
        Ok(())
    }

    async fn end_session(&mut self, token_hash: &TokenHash) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM sessions WHERE token_hash = ?").bind(&token_hash.0[..])).await?;
        Ok(())
    }

    async fn end_sessions(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM sessions WHERE vault = ?").bind(&vault.0[..])).await?;
        Ok(())
    }

    async fn end_other_sessions(&mut self, vault: &VaultId, keep: &TokenHash) -> Result<(), StorageError> {
        let sql = "DELETE FROM sessions WHERE vault = ? AND token_hash <> ?";
        self.execute(query(sql).bind(&vault.0[..]).bind(&keep.0[..])).await?;
        Ok(())
    }

    async fn end_sessions_by(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.execute(query("DELETE FROM sessions WHERE slot = ?").bind(&slot.0[..])).await?;
        Ok(())
    }

    async fn delete_expired_sessions(
        &mut self,
        started_by: UnixSeconds,
        used_by: UnixSeconds,
        limit: u32,
    ) -> Result<u64, StorageError> {
        let sql = "DELETE FROM sessions WHERE token_hash IN
                   (SELECT token_hash FROM sessions WHERE started_at <= ? OR used_at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(started_by)).bind(time(used_by)).bind(limit)).await
    }
}
