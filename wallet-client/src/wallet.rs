//! An opened vault: its session, its keys, its manifest, and the one way to change it.

use crate::ClientError;
use crate::api::{self, CommitOutcome};
use crate::host::Host;
use crate::kept::KeptHere;
use std::collections::BTreeSet;
use wallet_api::limits::VAULT_KEYSLOTS;
use wallet_api::passkeys::PasskeyCreation;
use wallet_api::sessions::{ManifestRecord, OpenedVault, PendingRecovery};
use wallet_api::vaults::{AddedKeyslot, CommitRequest, ErasureRequest, ErasureTime, LockRequest};
use wallet_api::{Bytes, SessionToken, SlotId, UnixSeconds, VaultId};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::manifest::{Descent, EditError, Manifest, OpenManifestError, SealManifestError, blob_changes, merge};

/// How often a commit is merged and tried again before giving up.
const COMMIT_TRIES: u32 = 8;

/// An opened vault. Dropping it wipes its keys; [`Wallet::end`] also ends the session.
pub struct Wallet<H> {
    pub(crate) host: H,
    pub(crate) session: SessionToken,
    pub(crate) vault: VaultId,
    pub(crate) root: RootKey,
    pub(crate) keys: VaultKeys,
    pub(crate) manifest: Manifest,
    pub(crate) opened_by: SlotId,
    pub(crate) recoveries: Vec<PendingRecovery>,
    pub(crate) refused_at: Option<UnixSeconds>,
    pub(crate) new_passkey: Option<PasskeyCreation>,
    pub(crate) found_unlisted: usize,
    pub(crate) kept: Option<KeptHere>,
    unlisted: BTreeSet<SlotId>,
    sealed: Bytes,
    quota: u64,
    erased_at: Option<UnixSeconds>,
    clock_ahead: i64,
}

/// Keyslots that come and go with a commit.
#[derive(Default)]
pub(crate) struct SlotChanges {
    pub(crate) new: Vec<AddedKeyslot>,
    pub(crate) gone: Vec<SlotId>,
}

impl<H: Host> Wallet<H> {
    /// A vault that was opened by a door: `manifest` is what is in `opened`.
    pub(crate) fn new(
        host: H,
        opened: OpenedVault,
        root: RootKey,
        slot: SlotId,
        manifest: Manifest,
        quota: u64,
    ) -> Self {
        let listed = |slot: &SlotId| manifest.door(slot).is_some();
        let unlisted: BTreeSet<SlotId> =
            opened.slots.into_iter().take(VAULT_KEYSLOTS).filter(|slot| !listed(slot)).collect();
        let clock_ahead = opened.now.0.cast_signed() - host.now().0.cast_signed();
        Self {
            host,
            session: opened.session,
            vault: opened.vault,
            keys: VaultKeys::derive(&root),
            root,
            manifest,
            opened_by: slot,
            recoveries: opened.recoveries,
            refused_at: None,
            new_passkey: None,
            found_unlisted: unlisted.len(),
            kept: None,
            unlisted,
            sealed: opened.manifest.record,
            quota,
            erased_at: opened.erased_at,
            clock_ahead,
        }
    }

    /// The newest manifest that this device knows.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What the vault may hold, in bytes.
    pub fn quota(&self) -> u64 {
        self.quota
    }

    /// When the vault will be erased, if its owner said so.
    pub fn erased_at(&self) -> Option<UnixSeconds> {
        self.erased_at
    }

    /// The outside world.
    pub fn host(&self) -> &H {
        &self.host
    }

    /// The time by the server's clock, as far as it is known: a device's clock may be wrong by years.
    pub fn now(&self) -> UnixSeconds {
        UnixSeconds(self.host.now().0.saturating_add_signed(self.clock_ahead))
    }

    /// Reads the newest manifest from the server.
    ///
    /// # Errors
    /// [`ClientError::Tampered`] if it is older than the one known, or does not follow it.
    pub async fn refresh(&mut self) -> Result<(), ClientError> {
        let record = api::manifest(&self.host, &self.session).await?;
        let newer = self.verify(&record)?;
        self.adopt(newer, record.record);
        self.follow_kept().await;
        Ok(())
    }

    /// Ends the session.
    ///
    /// # Errors
    /// None that matters: the session ends by itself; the wallet is dropped in any case.
    pub async fn end(self) -> Result<(), ClientError> {
        api::end_session(&self.host, &self.session).await
    }

    /// Locks the vault for everybody until a time; there is no way to open it before. Ends every session, and removes what is
    /// kept on this device.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] for a time more than 366 days away.
    pub async fn lock_until(&self, until: UnixSeconds) -> Result<(), ClientError> {
        let latest = self.now().plus(wallet_api::limits::LOCK_SECONDS);
        if until > latest {
            return Err(ClientError::BadInput { what: "more than a year away" });
        }
        api::lock(&self.host, &self.session, &LockRequest { until }).await?;
        self.remove_kept().await;
        Ok(())
    }

    /// Erases the vault at once, and what is kept on this device; there is no way back.
    ///
    /// # Errors
    /// As any request.
    pub async fn erase_now(self) -> Result<(), ClientError> {
        api::erase(&self.host, &self.session, &ErasureRequest { when: ErasureTime::Now }).await?;
        self.remove_kept().await;
        Ok(())
    }

    /// Erases the vault in seven days; [`Wallet::keep`] takes it back. What is kept on this device is removed at once.
    ///
    /// # Errors
    /// As any request.
    pub async fn erase_in_seven_days(&mut self) -> Result<(), ClientError> {
        api::erase(&self.host, &self.session, &ErasureRequest { when: ErasureTime::InSevenDays }).await?;
        self.erased_at = Some(self.now().plus(7 * 86_400));
        self.remove_kept().await;
        self.kept = None;
        Ok(())
    }

    /// Takes back an erasure in seven days.
    ///
    /// # Errors
    /// As any request.
    pub async fn keep(&mut self) -> Result<(), ClientError> {
        api::keep(&self.host, &self.session).await?;
        self.erased_at = None;
        Ok(())
    }

    /// Changes the manifest: applies `edit` to a copy, seals it and commits it, all or nothing.
    ///
    /// When another device was faster, both changes are merged and committed again.
    pub(crate) async fn commit<R>(
        &mut self,
        edit: impl FnOnce(&mut Manifest) -> Result<R, EditError>,
    ) -> Result<R, ClientError> {
        self.commit_with(SlotChanges::default(), edit).await
    }

    /// As [`commit`](Self::commit); keyslots come and go in the same moment.
    ///
    /// # Security
    /// A keyslot that the manifest does not list goes with the first commit, whatever that is for: somebody who once had the
    /// vault open could have put it there to come back by, and its owner would not see it.
    pub(crate) async fn commit_with<R>(
        &mut self,
        mut slots: SlotChanges,
        edit: impl FnOnce(&mut Manifest) -> Result<R, EditError>,
    ) -> Result<R, ClientError> {
        let base = self.manifest.clone();
        let mut ours = self.manifest.next(&self.sealed);
        let result = edit(&mut ours)?;
        // Forgetting is for good: only what is over by both clocks is forgotten, so that a lying one empties nothing.
        let surely = self.now().min(self.host.now());
        ours.drop_expired_bin(surely);
        ours.tidy_shares(surely);
        ours.tidy_requests(surely);
        for _ in 0..COMMIT_TRIES {
            match self.try_commit(&ours, &slots).await {
                Ok(None) => {
                    self.follow_kept().await;
                    return Ok(result);
                }
                // They went with a commit whose answer was lost.
                Err(ClientError::NotThere) if !self.unlisted.is_empty() => self.unlisted.clear(),
                Err(error) => return Err(error),
                Ok(Some(newer)) => {
                    let record = newer.record.clone();
                    let theirs = self.verify(&newer)?;
                    // What the other device removed is gone already.
                    slots.gone.retain(|slot| theirs.door(slot).is_some());
                    let merged = merge(&base, &ours, &theirs, &mut self.host.rng());
                    self.adopt(theirs, record);
                    ours = merged.next(&self.sealed);
                }
            }
        }
        Err(ClientError::ServerBusy)
    }

    async fn try_commit(
        &mut self,
        ours: &Manifest,
        slots: &SlotChanges,
    ) -> Result<Option<ManifestRecord>, ClientError> {
        let record = ours.seal(self.keys.manifest_key(), &mut self.host.rng())?;
        let changes = blob_changes(&self.manifest, ours);
        let unlisted = self.unlisted.iter().filter(|slot| ours.door(slot).is_none() && !slots.gone.contains(slot));
        let request = CommitRequest {
            record: record.clone(),
            live: changes.live,
            gone: changes.gone,
            new_slots: slots.new.clone(),
            gone_slots: slots.gone.iter().chain(unlisted).cloned().collect(),
        };
        match api::commit(&self.host, &self.session, self.manifest.version(), &request).await? {
            CommitOutcome::Done => {
                self.adopt(ours.clone(), record);
                self.unlisted.clear();
                Ok(None)
            }
            CommitOutcome::Conflict(newer) => Ok(Some(newer)),
        }
    }

    /// Opens a manifest from the server, and refuses one that does not come of the one known.
    fn verify(&self, record: &ManifestRecord) -> Result<Manifest, ClientError> {
        let newer = Manifest::open(self.keys.manifest_key(), &self.vault, record)?;
        if newer.version() == self.manifest.version() && record.record == self.sealed {
            return Ok(newer);
        }
        match newer.descent(self.manifest.version(), &self.sealed) {
            Descent::Proved => Ok(newer),
            Descent::TooLongAgo => Err(ClientError::OpenAgain),
            Descent::Other => Err(ClientError::Tampered),
        }
    }

    fn adopt(&mut self, manifest: Manifest, sealed: Bytes) {
        self.manifest = manifest;
        self.sealed = sealed;
    }
}

impl From<OpenManifestError> for ClientError {
    fn from(error: OpenManifestError) -> Self {
        match error {
            OpenManifestError::Open(_) => Self::Tampered,
            OpenManifestError::NewerFormat => Self::Fault { what: "written by a newer version of this program" },
        }
    }
}

impl From<SealManifestError> for ClientError {
    fn from(error: SealManifestError) -> Self {
        match error {
            SealManifestError::TooLarge => Self::VaultFull,
        }
    }
}

impl From<EditError> for ClientError {
    fn from(error: EditError) -> Self {
        match error {
            EditError::NotThere => Self::NotThere,
            EditError::AlreadyThere => Self::Fault { what: "it is there already" },
            EditError::InBin => Self::BadInput { what: "it is in the bin" },
            EditError::Full => Self::VaultFull,
        }
    }
}
