use crate::{
    convert::{fixed, seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{SessionRow, Sessions, StorageError, TokenHash};
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

#[async_trait]
impl Sessions for PostgresTx {
    async fn insert_challenge(&mut self, nonce: &Nonce, expires_at: UnixSeconds) -> Result<(), StorageError> {
        let at = time(expires_at);
        let insert = query!("INSERT INTO challenges (nonce, expires_at) VALUES ($1, $2)", &nonce.0[..], at);
        self.execute(insert).await.map(drop)
    }

    async fn take_challenge(&mut self, nonce: &Nonce) -> Result<Option<UnixSeconds>, StorageError> {
        let take = query_scalar!("DELETE FROM challenges WHERE nonce = $1 RETURNING expires_at", &nonce.0[..]);
        self.optional(take).await?.map(seconds).transpose()
    }

    async fn delete_expired_challenges(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM challenges WHERE nonce IN (SELECT nonce FROM challenges WHERE expires_at <= $1 LIMIT $2)",
            time(now),
            i64::from(limit),
        );
        self.execute(delete).await
    }

    async fn insert_session(&mut self, session: &SessionRow) -> Result<(), StorageError> {
        let insert = query!(
            "INSERT INTO sessions (token_hash, vault, slot, started_at, used_at) VALUES ($1, $2, $3, $4, $5)",
            &session.token_hash.0[..],
            &session.vault.0[..],
            session.slot.as_ref().map(|slot| &slot.0[..]),
            time(session.started_at),
            time(session.used_at),
        );
        self.execute(insert).await.map(drop)
    }

    async fn session(&mut self, token_hash: &TokenHash) -> Result<Option<SessionRow>, StorageError> {
        let sql =
            query!("SELECT vault, slot, started_at, used_at FROM sessions WHERE token_hash = $1", &token_hash.0[..],);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                Ok(SessionRow {
                    token_hash: *token_hash,
                    vault: VaultId(fixed(row.vault)?),
                    slot: row.slot.map(|slot| fixed(slot).map(SlotId)).transpose()?,
                    started_at: seconds(row.started_at)?,
                    used_at: seconds(row.used_at)?,
                })
            })
            .transpose()
    }

    async fn touch_session(&mut self, token_hash: &TokenHash, used_at: UnixSeconds) -> Result<(), StorageError> {
        let at = time(used_at);
        let update = query!("UPDATE sessions SET used_at = $1 WHERE token_hash = $2", at, &token_hash.0[..]);
        self.execute(update).await.map(drop)
    }

    async fn end_session(&mut self, token_hash: &TokenHash) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM sessions WHERE token_hash = $1", &token_hash.0[..])).await.map(drop)
    }

    async fn end_sessions(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM sessions WHERE vault = $1", &vault.0[..])).await.map(drop)
    }

    async fn end_other_sessions(&mut self, vault: &VaultId, keep: &TokenHash) -> Result<(), StorageError> {
        let end = query!("DELETE FROM sessions WHERE vault = $1 AND token_hash <> $2", &vault.0[..], &keep.0[..]);
        self.execute(end).await.map(drop)
    }

    async fn end_sessions_by(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.execute(query!("DELETE FROM sessions WHERE slot = $1", &slot.0[..])).await.map(drop)
    }

    async fn delete_expired_sessions(
        &mut self,
        started_by: UnixSeconds,
        used_by: UnixSeconds,
        limit: u32,
    ) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM sessions WHERE token_hash IN
             (SELECT token_hash FROM sessions WHERE started_at <= $1 OR used_at <= $2 LIMIT $3)",
            time(started_by),
            time(used_by),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
