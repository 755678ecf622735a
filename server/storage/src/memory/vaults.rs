use super::{MemoryTx, State, note, remove_some};
use crate::{
    AttemptRow, Attempts, CreationBucket, Creations, Inserted, Manifests, SessionRow, Sessions, SlotRow, StorageError,
    TokenHash, VaultRow, Vaults,
};
use async_trait::async_trait;
use std::collections::btree_map::Entry;
use wallet_api::{
    HandleTag, ManifestVersion, Nonce, SlotId, UnixSeconds, VaultId, sessions::ManifestRecord, vaults::Wait,
};

pub(super) fn insert_new<K: Ord, V>(entry: Entry<'_, K, V>, value: V) -> Inserted {
    match entry {
        Entry::Occupied(_) => Inserted::Taken,
        Entry::Vacant(place) => {
            place.insert(value);
            Inserted::New
        }
    }
}

impl State {
    /// Removes keyslots with their waits and passkeys; sessions that they opened forget them.
    fn remove_slots(&mut self, which: impl Fn(&SlotRow) -> bool) {
        self.slots.retain(|_, slot| !which(slot));
        self.recoveries.retain(|slot, _| self.slots.contains_key(slot));
        self.passkeys.retain(|slot, _| self.slots.contains_key(slot));
        for session in self.sessions.values_mut() {
            session.slot = session.slot.take().filter(|slot| self.slots.contains_key(slot));
        }
    }
}

#[async_trait]
impl Vaults for MemoryTx {
    async fn insert_vault(&mut self, vault: &VaultRow) -> Result<Inserted, StorageError> {
        Ok(insert_new(self.state.vaults.entry(vault.id.clone()), vault.clone()))
    }

    async fn vault(&mut self, id: &VaultId) -> Result<Option<VaultRow>, StorageError> {
        note(&self.noted, "vault");
        Ok(self.state.vaults.get(id).cloned())
    }

    async fn set_lock(&mut self, id: &VaultId, until: UnixSeconds) -> Result<(), StorageError> {
        if let Some(vault) = self.state.vaults.get_mut(id) {
            vault.locked_until = Some(until);
        }
        Ok(())
    }

    async fn set_erasure(&mut self, id: &VaultId, at: Option<UnixSeconds>) -> Result<(), StorageError> {
        if let Some(vault) = self.state.vaults.get_mut(id) {
            vault.erased_at = at;
        }
        Ok(())
    }

    async fn vaults_to_erase(&mut self, now: UnixSeconds, limit: u32) -> Result<Vec<VaultId>, StorageError> {
        let due = self.state.vaults.values().filter(|v| v.erased_at.is_some_and(|at| at <= now));
        Ok(due.map(|v| v.id.clone()).take(limit as usize).collect())
    }

    async fn delete_vault(&mut self, id: &VaultId) -> Result<(), StorageError> {
        let state = &mut self.state;
        state.doomed.extend(state.blobs.values().filter(|b| b.vault == *id).map(|b| b.id.clone()));
        state.blobs.retain(|_, b| b.vault != *id);
        state.remove_deposits_without_blob();
        state.remove_requests(|request| request.vault == *id, u32::MAX);
        state.remove_slots(|slot| slot.vault == *id);
        state.ceremonies.retain(|c| c.vault.as_ref() != Some(id));
        state.sessions.retain(|_, s| s.vault != *id);
        state.manifests.retain(|(vault, _), _| vault != id);
        state.receipts.retain(|r| r.vault != *id);
        state.remove_shares(|share| share.vault == *id, u32::MAX);
        state.vaults.remove(id);
        Ok(())
    }

    async fn insert_slot(&mut self, slot: &SlotRow) -> Result<Inserted, StorageError> {
        Ok(insert_new(self.state.slots.entry(slot.id.clone()), slot.clone()))
    }

    async fn slot(&mut self, id: &SlotId) -> Result<Option<SlotRow>, StorageError> {
        note(&self.noted, "slot");
        Ok(self.state.slots.get(id).cloned())
    }

    async fn slot_waits(&mut self, vault: &VaultId) -> Result<Vec<Wait>, StorageError> {
        Ok(self.state.slots.values().filter(|slot| slot.vault == *vault).map(|slot| slot.wait).collect())
    }

    async fn slot_ids(&mut self, vault: &VaultId) -> Result<Vec<SlotId>, StorageError> {
        let of_vault = self.state.slots.values().filter(|slot| slot.vault == *vault);
        let mut ids: Vec<SlotId> = of_vault.map(|slot| slot.id.clone()).collect();
        ids.sort();
        Ok(ids)
    }

    async fn delete_slot(&mut self, vault: &VaultId, id: &SlotId) -> Result<bool, StorageError> {
        let before = self.state.slots.len();
        self.state.remove_slots(|slot| slot.vault == *vault && slot.id == *id);
        Ok(self.state.slots.len() < before)
    }
}

#[async_trait]
impl Sessions for MemoryTx {
    async fn insert_challenge(&mut self, nonce: &Nonce, expires_at: UnixSeconds) -> Result<(), StorageError> {
        self.state.challenges.insert(nonce.clone(), expires_at);
        Ok(())
    }

    async fn take_challenge(&mut self, nonce: &Nonce) -> Result<Option<UnixSeconds>, StorageError> {
        Ok(self.state.challenges.remove(nonce))
    }

    async fn delete_expired_challenges(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.challenges, limit, |_, expires_at| *expires_at <= now))
    }

    async fn insert_session(&mut self, session: &SessionRow) -> Result<(), StorageError> {
        self.state.sessions.insert(session.token_hash, session.clone());
        Ok(())
    }

    async fn session(&mut self, token_hash: &TokenHash) -> Result<Option<SessionRow>, StorageError> {
        Ok(self.state.sessions.get(token_hash).cloned())
    }

    async fn touch_session(&mut self, token_hash: &TokenHash, used_at: UnixSeconds) -> Result<(), StorageError> {
        if let Some(session) = self.state.sessions.get_mut(token_hash) {
            session.used_at = used_at;
        }
        Ok(())
    }

    async fn end_session(&mut self, token_hash: &TokenHash) -> Result<(), StorageError> {
        self.state.sessions.remove(token_hash);
        Ok(())
    }

    async fn end_sessions(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.state.sessions.retain(|_, session| session.vault != *vault);
        Ok(())
    }

    async fn end_other_sessions(&mut self, vault: &VaultId, keep: &TokenHash) -> Result<(), StorageError> {
        self.state.sessions.retain(|hash, session| session.vault != *vault || hash == keep);
        Ok(())
    }

    async fn end_sessions_by(&mut self, slot: &SlotId) -> Result<(), StorageError> {
        self.state.sessions.retain(|_, session| session.slot.as_ref() != Some(slot));
        Ok(())
    }

    async fn delete_expired_sessions(
        &mut self,
        started_by: UnixSeconds,
        used_by: UnixSeconds,
        limit: u32,
    ) -> Result<u64, StorageError> {
        let is_over = |_: &TokenHash, s: &SessionRow| s.started_at <= started_by || s.used_at <= used_by;
        Ok(remove_some(&mut self.state.sessions, limit, is_over))
    }
}

#[async_trait]
impl Manifests for MemoryTx {
    async fn insert_manifest(
        &mut self,
        vault: &VaultId,
        manifest: &ManifestRecord,
        _day: u64,
    ) -> Result<(), StorageError> {
        match self.state.manifests.entry((vault.clone(), manifest.version)) {
            Entry::Occupied(_) => Err(StorageError::engine("a manifest with this version exists")),
            Entry::Vacant(place) => {
                place.insert(manifest.record.0.clone());
                Ok(())
            }
        }
    }

    async fn newest_manifest(&mut self, vault: &VaultId) -> Result<Option<ManifestRecord>, StorageError> {
        note(&self.noted, "manifest");
        let all = (vault.clone(), ManifestVersion(0))..=(vault.clone(), ManifestVersion(u64::MAX));
        let newest = self.state.manifests.range(all).next_back();
        Ok(newest.map(|((_, version), record)| ManifestRecord { version: *version, record: record.clone().into() }))
    }

    async fn trim_manifests(&mut self, vault: &VaultId, keep: u64) -> Result<(), StorageError> {
        if let Some(newest) = self.newest_manifest(vault).await? {
            self.state.manifests.retain(|(v, version), _| v != vault || version.0 + keep > newest.version.0);
        }
        Ok(())
    }

    async fn delete_old_manifests(&mut self, keep: u64, limit: u32) -> Result<u64, StorageError> {
        let mut newest = std::collections::BTreeMap::new();
        for (vault, version) in self.state.manifests.keys() {
            newest.insert(vault.clone(), version.0);
        }
        let is_old = |(vault, version): &(VaultId, ManifestVersion), _: &Vec<u8>| {
            newest.get(vault).is_some_and(|newest| version.0 + keep <= *newest)
        };
        Ok(remove_some(&mut self.state.manifests, limit, is_old))
    }
}

#[async_trait]
impl Attempts for MemoryTx {
    async fn attempts(&mut self, tag: &HandleTag) -> Result<Option<AttemptRow>, StorageError> {
        Ok(self.state.attempts.get(tag).copied())
    }

    async fn put_attempts(&mut self, tag: &HandleTag, row: &AttemptRow) -> Result<(), StorageError> {
        self.state.attempts.insert(tag.clone(), *row);
        Ok(())
    }

    async fn delete_refilled_attempts(
        &mut self,
        by: UnixSeconds,
        once: (u64, UnixSeconds),
        limit: u32,
    ) -> Result<u64, StorageError> {
        let is_full =
            |_: &HandleTag, row: &AttemptRow| row.last_at <= by || (row.wait <= once.0 && row.last_at <= once.1);
        Ok(remove_some(&mut self.state.attempts, limit, is_full))
    }
}

#[async_trait]
impl Creations for MemoryTx {
    async fn creation_key(&mut self, day: u64) -> Result<Option<[u8; 32]>, StorageError> {
        Ok(self.state.creation_keys.get(&day).copied())
    }

    async fn insert_creation_key(&mut self, day: u64, key: &[u8; 32]) -> Result<(), StorageError> {
        self.state.creation_keys.entry(day).or_insert(*key);
        Ok(())
    }

    async fn creations(&mut self, bucket: &CreationBucket, hour: u64) -> Result<u32, StorageError> {
        Ok(self.state.creations.get(&(*bucket, hour)).copied().unwrap_or(0))
    }

    async fn count_creation(&mut self, bucket: &CreationBucket, hour: u64) -> Result<(), StorageError> {
        *self.state.creations.entry((*bucket, hour)).or_insert(0) += 1;
        Ok(())
    }

    async fn delete_old_creations(&mut self, hour: u64, day: u64, limit: u32) -> Result<u64, StorageError> {
        let keys = remove_some(&mut self.state.creation_keys, u32::MAX, |d, _| *d < day);
        Ok(keys + remove_some(&mut self.state.creations, limit, |(_, h), _| *h < hour))
    }
}
