//! Papers that are kept on this device for when there is no network, only when asked (`docs/protocol.md`, section 12).
//!
//! Under the vault's name lie a list, a door and the blobs as the server has them. What is written first is named by nothing
//! yet, and what is removed last neither: an interruption leaves the old state or the new one, and the next opening removes
//! what neither names.

use crate::blobs::{Access, Meter, download};
use crate::documents::{Kept, Shown, kept, open_expected, shown};
use crate::host::{Host, ProgressStep, StoreError};
use crate::recovery::walk_straight;
use crate::{ClientError, wallet::Wallet};
use std::collections::BTreeSet;
use wallet_core::documents::{BlobRef, DocumentId, OpenedPart, Part, PartFile};
use wallet_core::kept::{KeptDoor, KeptList, KeptName, OpenKeptError, SealKeptError};
use wallet_core::manifest::{Document, DocumentVersion, DoorWay};
use wallet_core::unlock::PasskeyOutput;

const LIST: &str = "list";
const DOOR: &str = "door";

/// What the open vault keeps on this device.
pub(crate) struct KeptHere {
    list: KeptList,
    is_behind: bool,
}

impl<H: Host> Wallet<H> {
    /// What this vault keeps on this device; `None` if nothing.
    pub fn kept(&self) -> Option<&KeptList> {
        self.kept.as_ref().map(|kept| &kept.list)
    }

    /// Whether there are blobs that [`renew_kept`](Self::renew_kept) has to fetch.
    pub fn is_kept_behind(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.is_behind)
    }

    /// Keeps these papers on this device, and no others of this vault. To begin with, a passkey of this vault must have been
    /// used: it is what opens them without a network.
    ///
    /// # Errors
    /// [`ClientError::OtherPasskey`]; [`ClientError::NotThere`] if none of the papers is; [`ClientError::DeviceFull`] and
    /// [`ClientError::NoStore`]; [`ClientError::Stopped`], [`ClientError::Offline`]. What was kept before still is, whole.
    ///
    /// # Security
    /// The passkey of one vault never opens what another keeps: it must be among the doors of this one.
    pub async fn keep_here(
        &mut self,
        papers: &[DocumentId],
        passkey: Option<(&PasskeyOutput, &str)>,
    ) -> Result<(), ClientError> {
        let list = KeptList::of(&self.manifest, papers);
        if list.papers().is_empty() {
            return Err(ClientError::NotThere);
        }
        let door = match passkey {
            Some((output, rp_id)) => Some(self.kept_door(output, rp_id)?),
            None if self.kept.is_some() => None,
            None => return Err(ClientError::BadInput { what: "no passkey to open it by" }),
        };
        let kept = self.put_kept(&list, door.as_ref()).await;
        self.settle_kept().await;
        kept
    }

    /// Removes everything that this vault keeps on this device.
    ///
    /// # Errors
    /// [`ClientError::NoStore`].
    pub async fn forget_kept(&mut self) -> Result<(), ClientError> {
        let removed = remove_all(&self.host, self.keys.kept_name()).await;
        self.kept = None;
        Ok(removed?)
    }

    /// Fetches the next blob of what has to follow the vault; nothing if it is all here.
    ///
    /// # Errors
    /// As [`keep_here`](Self::keep_here).
    pub async fn renew_kept(&mut self) -> Result<(), ClientError> {
        self.settle_kept().await;
        let Some(kept) = &self.kept else { return Ok(()) };
        let (newest, here) = (self.newest_of(&kept.list), self.kept_entries().await?);
        if let Some(blob) = newest.blobs().find(|blob| !here.contains(&blob.blob.to_string())) {
            let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
            self.put_blob(blob, &mut meter).await?;
            self.settle_kept().await;
        }
        Ok(())
    }

    /// The same as [`settle_kept`](Self::settle_kept), where it is known already whether something is kept.
    pub(crate) async fn follow_kept(&mut self) {
        if self.kept.is_some() {
            self.settle_kept().await;
        }
    }

    /// Makes what is kept follow the vault as far as it can at once, and removes what no list names; all of it if the passkey
    /// is no door of the vault any more. A store that fails keeps nobody from the vault itself.
    pub(crate) async fn settle_kept(&mut self) {
        self.kept = self.settled().await.unwrap_or_default();
    }

    /// As [`forget_kept`](Self::forget_kept), where there is nothing to be done about a store that fails.
    pub(crate) async fn remove_kept(&self) {
        let _ = remove_all(&self.host, self.keys.kept_name()).await;
    }

    async fn settled(&self) -> Result<Option<KeptHere>, StoreError> {
        let here = self.kept_entries().await?;
        if here.is_empty() {
            return Ok(None);
        }
        let list = match self.stored_list(&here).await? {
            Ok(list) => list,
            // Another page of the app wrote it, which the next opening may be by.
            Err(OpenKeptError::NewerFormat) => return Ok(None),
            Err(OpenKeptError::Open(_)) => {
                remove_all(&self.host, self.keys.kept_name()).await?;
                return Ok(None);
            }
        };
        let next = list.follow(&self.manifest, |blob| here.contains(&blob.to_string()));
        if next.papers().is_empty() {
            remove_all(&self.host, self.keys.kept_name()).await?;
            return Ok(None);
        }
        if next != list {
            self.put_list(&next).await.map_err(|_| StoreError::Unavailable)?;
        }
        let newest = self.newest_of(&next);
        let named: BTreeSet<String> = next.blobs().chain(newest.blobs()).map(|blob| blob.blob.to_string()).collect();
        let loose = here.iter().filter(|what| !named.contains(*what) && *what != LIST && *what != DOOR);
        let loose: Vec<String> = loose.map(|what| entry(self.keys.kept_name(), what)).collect();
        if !loose.is_empty() {
            self.host.remove(&loose).await?;
        }
        let is_behind = newest.blobs().any(|blob| !here.contains(&blob.blob.to_string()));
        Ok(Some(KeptHere { list: next, is_behind }))
    }

    /// The list, if it is whole and its passkey a door of this vault.
    async fn stored_list(&self, here: &BTreeSet<String>) -> Result<Result<KeptList, OpenKeptError>, StoreError> {
        let (name, nothing) = (self.keys.kept_name(), Err(OpenKeptError::Open(wallet_core::OpenError)));
        if !here.contains(DOOR) {
            return Ok(nothing);
        }
        let door = self.host.load(&entry(name, DOOR)).await?.and_then(|bytes| KeptDoor::from_bytes(&bytes));
        let slot = door.and_then(|door| door.slot(&self.keys).ok());
        let way = slot.and_then(|slot| self.manifest.door(&slot)).map(|door| &door.way);
        match (way, self.host.load(&entry(name, LIST)).await?) {
            (Some(DoorWay::Passkey), Some(record)) => Ok(KeptList::open(self.keys.kept_key(), name, &record)),
            (_, _) => Ok(nothing),
        }
    }

    fn kept_door(&self, output: &PasskeyOutput, rp_id: &str) -> Result<KeptDoor, ClientError> {
        let walked = walk_straight(output);
        match self.manifest.door(walked.slot()).map(|door| &door.way) {
            Some(DoorWay::Passkey) => Ok(KeptDoor::new(&self.keys, output, walked.slot(), rp_id, &mut self.host.rng())),
            Some(_) | None => Err(ClientError::OtherPasskey),
        }
    }

    /// The blobs, which nothing names yet; the list, which names them; the door, without which there is nothing.
    async fn put_kept(&self, list: &KeptList, door: Option<&KeptDoor>) -> Result<(), ClientError> {
        let here = self.kept_entries().await?;
        let missing: Vec<&BlobRef> = list.blobs().filter(|blob| !here.contains(&blob.blob.to_string())).collect();
        let total = missing.iter().map(|blob| blob.size).sum();
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, total);
        for blob in missing {
            self.put_blob(blob, &mut meter).await?;
        }
        self.put_list(list).await?;
        if let Some(door) = door {
            self.host.store(&entry(self.keys.kept_name(), DOOR), &door.to_bytes()).await?;
        }
        Ok(())
    }

    async fn put_blob(&self, blob: &BlobRef, meter: &mut Meter<'_, H>) -> Result<(), ClientError> {
        let bytes = download(&self.host, &Access::Session(&self.session), blob, meter).await?;
        if !blob.is_of(&bytes) {
            return Err(ClientError::Tampered);
        }
        Ok(self.host.store(&entry(self.keys.kept_name(), &blob.blob.to_string()), &bytes).await?)
    }

    async fn put_list(&self, list: &KeptList) -> Result<(), ClientError> {
        let (key, name) = (self.keys.kept_key(), self.keys.kept_name());
        let record = list.seal(key, name, &mut self.host.rng())?;
        Ok(self.host.store(&entry(name, LIST), &record).await?)
    }

    /// The same papers as the vault has them now.
    fn newest_of(&self, list: &KeptList) -> KeptList {
        let ids: Vec<DocumentId> = list.papers().iter().map(|paper| paper.id().clone()).collect();
        KeptList::of(&self.manifest, &ids)
    }

    async fn kept_entries(&self) -> Result<BTreeSet<String>, StoreError> {
        entries_of(&self.host, self.keys.kept_name()).await
    }
}

/// What is kept on this device, opened without a network: to look at only.
pub struct KeptWallet<H> {
    host: H,
    name: KeptName,
    list: KeptList,
}

/// Opens what a passkey leads to on this device.
///
/// # Errors
/// [`ClientError::Offline`] if it leads to nothing here: then only a network helps.
pub async fn open_kept<H: Host>(host: H, output: &PasskeyOutput) -> Result<KeptWallet<H>, ClientError> {
    for (name, door) in doors(&host).await? {
        let Ok(key) = door.open(&name, output) else { continue };
        let record = host.load(&entry(&name, LIST)).await?.ok_or(ClientError::KeptDamaged)?;
        return match KeptList::open(&key, &name, &record) {
            Ok(list) => Ok(KeptWallet { host, name, list }),
            Err(OpenKeptError::NewerFormat) => Err(ClientError::NewerFormat),
            Err(OpenKeptError::Open(_)) => Err(ClientError::KeptDamaged),
        };
    }
    Err(ClientError::Offline)
}

impl<H: Host> KeptWallet<H> {
    /// The papers, each in one version.
    pub fn papers(&self) -> &[Document] {
        self.list.papers()
    }

    /// The previews (JPEG) of papers, in order; `None` for one that has none, or whose preview is damaged.
    ///
    /// # Errors
    /// [`ClientError::NotThere`].
    pub async fn previews(&self, ids: &[DocumentId]) -> Result<Vec<Option<Vec<u8>>>, ClientError> {
        let mut previews = Vec::with_capacity(ids.len());
        for id in ids {
            let version = self.version(id)?;
            let opened = self.open(&version.preview, Part::Preview).await.ok().filter(|_| version.has_preview);
            previews.push(opened.and_then(|mut part| part.files.pop()).map(PartFile::into_bytes));
        }
        Ok(previews)
    }

    /// What there is to look at of a paper.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::KeptDamaged`].
    pub async fn pages(&self, id: &DocumentId) -> Result<Shown, ClientError> {
        shown(self.open(&self.version(id)?.pages_blob, Part::Pages).await?)
    }

    /// The original of a paper, byte for byte.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::KeptDamaged`].
    pub async fn original(&self, id: &DocumentId) -> Result<Kept, ClientError> {
        kept(self.open(&self.version(id)?.original, Part::Original).await?)
    }

    fn version(&self, id: &DocumentId) -> Result<&DocumentVersion, ClientError> {
        let paper = self.papers().iter().find(|paper| paper.id() == id);
        paper.map(Document::current).ok_or(ClientError::NotThere)
    }

    /// Opens a blob; a damaged one is removed, so that the next opening with a network fetches it anew.
    async fn open(&self, blob: &BlobRef, part: Part) -> Result<OpenedPart, ClientError> {
        let entry = entry(&self.name, &blob.blob.to_string());
        let bytes = self.host.load(&entry).await?.ok_or(ClientError::KeptDamaged)?;
        if !blob.is_of(&bytes) {
            let _ = self.host.remove(&[entry]).await;
            return Err(ClientError::KeptDamaged);
        }
        open_expected(blob, part, &bytes)
    }
}

/// The relying party id of the passkeys that open something on this device; `None` if nothing is kept.
pub(crate) async fn kept_rp_id(host: &impl Host) -> Option<String> {
    let doors = doors(host).await.ok()?;
    doors.into_iter().next().map(|(_, door)| door.rp_id().to_owned())
}

/// Removes what a passkey leads to on this device.
pub(crate) async fn forget_kept_by(host: &impl Host, output: &PasskeyOutput) {
    for (name, door) in doors(host).await.unwrap_or_default() {
        if door.open(&name, output).is_ok() {
            // There is nothing more to be done about a store that fails.
            let _ = remove_all(host, &name).await;
        }
    }
}

/// The doors of all vaults that keep something here.
async fn doors(host: &impl Host) -> Result<Vec<(KeptName, KeptDoor)>, StoreError> {
    let mut doors = Vec::new();
    for entry in host.entries().await? {
        let Some((name, DOOR)) = entry.split_once('/') else { continue };
        let Ok(name) = name.parse::<KeptName>() else { continue };
        let door = host.load(&entry).await?.and_then(|bytes| KeptDoor::from_bytes(&bytes));
        doors.extend(door.map(|door| (name, door)));
    }
    Ok(doors)
}

/// The door first: without it nothing is kept, whatever else is still there.
async fn remove_all(host: &impl Host, name: &KeptName) -> Result<(), StoreError> {
    let mut here = entries_of(host, name).await?;
    let first = [DOOR, LIST].into_iter().filter(|what| here.remove(*what)).map(ToOwned::to_owned).collect::<Vec<_>>();
    let entries: Vec<String> = first.iter().chain(&here).map(|what| entry(name, what)).collect();
    if entries.is_empty() { Ok(()) } else { host.remove(&entries).await }
}

async fn entries_of(host: &impl Host, name: &KeptName) -> Result<BTreeSet<String>, StoreError> {
    let prefix = entry(name, "");
    let entries = host.entries().await?;
    Ok(entries.iter().filter_map(|entry| entry.strip_prefix(&prefix)).map(ToOwned::to_owned).collect())
}

fn entry(name: &KeptName, what: &str) -> String {
    format!("{name}/{what}")
}

impl From<StoreError> for ClientError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::DeviceFull,
            StoreError::Unavailable => Self::NoStore,
        }
    }
}

impl From<SealKeptError> for ClientError {
    fn from(error: SealKeptError) -> Self {
        match error {
            SealKeptError::TooLarge => Self::DeviceFull,
        }
    }
}
