//! The in-memory engine: for tests only, and gone with the process.
//!
//! A transaction works on a copy of everything, which takes the place of the original when it commits; writers wait
//! for each other. So it is as all-or-nothing as the engines that keep something.

mod blobs;
mod counts;
mod keys;
mod passkeys;
mod recoveries;
mod refusals;
mod requests;
mod rounds;
mod shares;
mod standing;
mod vaults;
mod vouchers;

use crate::{
    Access, AttemptRow, BlobRow, CeremonyRow, Counted, CreationBucket, DepositRow, Facts, Month, OpenTx, OpeningRow,
    PasskeyRow, ReceiptRow, RequestRow, Round, SessionRow, ShareRow, SlotRow, StandingRow, Storage, StorageError,
    TokenHash, Tx, VaultRow,
};
use async_trait::async_trait;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tokio::sync::{Mutex, OwnedMutexGuard, RwLock};
use wallet_api::{
    BlobId, DepositId, HandleTag, ManifestVersion, Nonce, RequestId, ShareId, SlotId, SpokenSlot, UnixSeconds, VaultId,
    VoucherId,
    sessions::{OprfPublicKey, PendingRecovery},
    vouchers::VoucherPeriod,
};

/// All rows.
#[derive(Clone, Debug, Default)]
struct State {
    vaults: BTreeMap<VaultId, VaultRow>,
    slots: BTreeMap<SlotId, SlotRow>,
    challenges: BTreeMap<Nonce, UnixSeconds>,
    sessions: BTreeMap<TokenHash, SessionRow>,
    recoveries: BTreeMap<SlotId, PendingRecovery>,
    /// In the order that they began.
    ceremonies: Vec<CeremonyRow>,
    passkeys: BTreeMap<SlotId, PasskeyRow>,
    manifests: BTreeMap<(VaultId, ManifestVersion), Vec<u8>>,
    blobs: BTreeMap<BlobId, BlobRow>,
    doomed: BTreeSet<BlobId>,
    shares: BTreeMap<ShareId, ShareRow>,
    bundles: BTreeMap<ShareId, Vec<u8>>,
    spoken: BTreeMap<SpokenSlot, (ShareId, Vec<u8>)>,
    share_blobs: BTreeSet<(ShareId, BlobId)>,
    openings: BTreeMap<TokenHash, OpeningRow>,
    receipts: Vec<ReceiptRow>,
    requests: BTreeMap<RequestId, RequestRow>,
    invitations: BTreeMap<RequestId, Vec<u8>>,
    deposits: BTreeMap<BlobId, DepositRow>,
    deposited: BTreeMap<(RequestId, DepositId), u64>,
    attempts: BTreeMap<HandleTag, AttemptRow>,
    refusals: BTreeMap<HandleTag, UnixSeconds>,
    creation_keys: BTreeMap<u64, [u8; 32]>,
    creations: BTreeMap<(CreationBucket, u64), u32>,
    oprf_keys: BTreeMap<u32, OprfPublicKey>,
    standing: StandingRow,
    next_rounds: BTreeMap<Round, UnixSeconds>,
    counts: BTreeMap<(Month, Counted), u64>,
    voucher_keys: BTreeMap<u32, OprfPublicKey>,
    spent_vouchers: BTreeMap<VoucherId, VoucherPeriod>,
}

/// What was asked, in order.
type Notes = Arc<std::sync::Mutex<Vec<&'static str>>>;

fn note(notes: &Notes, what: &'static str) {
    notes.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(what);
}

/// A storage engine that keeps everything in memory.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    committed: Arc<RwLock<State>>,
    writer: Arc<Mutex<()>>,
    noted: Notes,
    /// Lets writers run beside each other and lose each other's work.
    is_faulty: bool,
}

impl MemoryStorage {
    /// An empty storage.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty storage whose writers do not wait for each other, so that counting by reading and then writing goes
    /// wrong: a test that counts must be seen to fail on it.
    #[must_use]
    pub fn with_lost_updates() -> Self {
        Self { is_faulty: true, ..Self::default() }
    }

    /// A storage of its own with the same in it.
    pub async fn copy(&self) -> Self {
        let state = self.committed.read().await.clone();
        Self { committed: Arc::new(RwLock::new(state)), is_faulty: self.is_faulty, ..Self::default() }
    }

    /// The transactions that were begun ("read", "write"), the rows that were looked for in them ("vault", "slot",
    /// "manifest", "passkey", "ceremony") and the refusals that were written ("refusal") since the last call: two
    /// requests that must look alike must do the same.
    #[must_use]
    pub fn take_notes(&self) -> Vec<&'static str> {
        std::mem::take(&mut *self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

struct MemoryTx {
    state: State,
    committed: Arc<RwLock<State>>,
    access: Access,
    noted: Notes,
    /// Held by a writer until it is done.
    _writer: Option<OwnedMutexGuard<()>>,
}

#[async_trait]
impl Storage for MemoryStorage {
    async fn begin(&self, access: Access) -> Result<Box<dyn OpenTx>, StorageError> {
        note(
            &self.noted,
            match access {
                Access::Read => "read",
                Access::Write => "write",
            },
        );
        let writer = match access {
            Access::Write if self.is_faulty => None,
            Access::Read => None,
            Access::Write => Some(Arc::clone(&self.writer).lock_owned().await),
        };
        let state = self.committed.read().await.clone();
        if self.is_faulty {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        let (committed, noted) = (Arc::clone(&self.committed), Arc::clone(&self.noted));
        Ok(Box::new(MemoryTx { state, committed, access, noted, _writer: writer }))
    }

    async fn ping(&self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn facts(&self) -> Result<Facts, StorageError> {
        Ok(Facts { engine: "memory".to_owned(), bytes: 0, now: None })
    }

    async fn tidy(&self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn quick_check(&self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn close(&self) {}
}

#[async_trait]
impl OpenTx for MemoryTx {
    fn as_tx(&mut self) -> &mut dyn Tx {
        self
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        match self.access {
            Access::Read => {}
            Access::Write => *self.committed.write().await = self.state,
        }
        Ok(())
    }
}

/// Removes the first `limit` entries that `is_over` says are over; gives how many.
fn remove_some<K: Ord + Clone, V>(map: &mut BTreeMap<K, V>, limit: u32, is_over: impl Fn(&K, &V) -> bool) -> u64 {
    let over: Vec<K> = map.iter().filter(|(k, v)| is_over(k, v)).map(|(k, _)| k.clone()).take(limit as usize).collect();
    for key in &over {
        map.remove(key);
    }
    over.len() as u64
}
