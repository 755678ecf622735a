//! The doors of an opened vault: all listed, more made, any removed.

use crate::api;
use crate::host::Host;
use crate::recovery::walk_straight;
use crate::unlock::{walk, way_of};
use crate::wallet::SlotChanges;
use crate::{ClientError, wallet::Wallet};
use wallet_api::passkeys::{NewPasskey, PasskeyCreation};
use wallet_api::sessions::PendingRecovery;
use wallet_api::vaults::{AddedKeyslot, Wait};
use wallet_api::{Bytes, SlotId, UnixSeconds};
use wallet_core::manifest::{DoorRecord, DoorWay};
use wallet_core::recovery::{GuardiansSecret, Sheet, SheetSecret, split};
use wallet_core::unlock::{Door, Handle, PasskeyOutput, Secret};

/// What an authenticator gave when a passkey was made.
pub struct MadePasskey {
    /// The output of its PRF, which stays here.
    pub output: PasskeyOutput,
    /// The credential's id.
    pub credential: Vec<u8>,
    /// The attestation object.
    pub attestation: Vec<u8>,
    /// The client data.
    pub client_data: Vec<u8>,
}

impl<H: Host> Wallet<H> {
    /// The door that this vault was opened by.
    pub fn opened_by(&self) -> &SlotId {
        &self.opened_by
    }

    /// Openings that wait, or could be made now, by a sheet or by guardians.
    pub fn recoveries(&self) -> &[PendingRecovery] {
        &self.recoveries
    }

    /// How many keyslots led to this vault without being among its doors, when it was opened. They were removed; whoever
    /// put them there had it open once.
    pub fn unlisted(&self) -> usize {
        self.found_unlisted
    }

    /// Removes keyslots that are not among the doors. If that fails now, the next change does it.
    pub(crate) async fn remove_unlisted(&mut self) {
        if self.found_unlisted > 0 {
            let _ = self.commit(|_| Ok(())).await;
        }
    }

    /// Whether it was opened by a sheet or by guardians: then a new secret has to be made.
    pub fn is_recovered(&self) -> bool {
        let way = self.manifest.door(&self.opened_by).map(|door| &door.way);
        matches!(way, Some(DoorWay::Sheet { .. } | DoorWay::Guardians { .. }))
    }

    /// When the last guess under this handle was refused, if the owner has not been told of it.
    ///
    /// # Security
    /// A time to come is not believed: once noted as seen, it would keep every true one until then from being told.
    pub fn refused_at(&self) -> Option<UnixSeconds> {
        let latest = self.now().max(self.host.now());
        self.refused_at.filter(|at| Some(*at) > self.manifest.refusal_seen() && *at <= latest)
    }

    /// Remembers that the owner was told of the refused guess.
    ///
    /// # Errors
    /// As any commit.
    pub async fn see_refusal(&mut self) -> Result<(), ClientError> {
        let Some(at) = self.refused_at() else { return Ok(()) };
        self.commit(|manifest| {
            manifest.see_refusal(at);
            Ok(())
        })
        .await
    }

    /// Makes a new door of a handle and a secret, and removes others in the same moment; every other session ends.
    ///
    /// Changing the secret, a new card and the end of a recovery are all this.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] if the secret is too short for the handle; [`ClientError::AlreadyOpens`] if both open a
    /// vault already; [`ClientError::WaitFirst`] after too many tries under this handle.
    pub async fn replace_doors(
        &mut self,
        handle: &Handle,
        secret: &Secret,
        gone: Vec<SlotId>,
    ) -> Result<(), ClientError> {
        secret.strong_enough_for(handle).map_err(|_| ClientError::BadInput { what: "a secret that is too short" })?;
        let newest = self.manifest.oprf_keys().first().cloned();
        let newest = newest.ok_or(ClientError::Fault { what: "a vault without a pinned key" })?;
        let (door, _) = walk(&self.host, handle, secret, &newest).await?;
        self.add_door(&door, way_of(handle, secret), None, gone).await?;
        self.opened_by = door.slot().clone();
        Ok(())
    }

    /// Makes a recovery sheet. It is given out this once and kept nowhere.
    ///
    /// # Errors
    /// [`ClientError::TooManyDoors`].
    pub async fn add_sheet(&mut self, wait: Wait) -> Result<Sheet, ClientError> {
        let secret = SheetSecret::generate(&mut self.host.rng());
        self.add_door(&walk_straight(&secret), DoorWay::Sheet { wait }, None, Vec::new()).await?;
        Ok(Sheet::Recovery(secret))
    }

    /// Makes the sheets of guardians. They are given out this once and kept nowhere.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] unless `2 <= needed <= parts <= 7`; [`ClientError::TooManyDoors`].
    pub async fn add_guardians(&mut self, needed: u8, parts: u8, wait: Wait) -> Result<Vec<Sheet>, ClientError> {
        let secret = GuardiansSecret::generate(&mut self.host.rng());
        let sheets = split(&secret, needed, parts, &mut self.host.rng());
        let sheets = sheets.map_err(|_| ClientError::BadInput { what: "a number of guardians" })?;
        let way = DoorWay::Guardians { needed, parts, wait };
        self.add_door(&walk_straight(&secret), way, None, Vec::new()).await?;
        Ok(sheets.into_iter().map(Sheet::Part).collect())
    }

    /// Begins to make a passkey: what the authenticator needs.
    ///
    /// # Errors
    /// [`ClientError::NotThere`] if this server has no passkeys.
    pub async fn begin_passkey(&mut self) -> Result<PasskeyCreation, ClientError> {
        let creation = api::begin_passkey(&self.host, &self.session).await?;
        Ok(self.new_passkey.insert(creation).clone())
    }

    /// Adds the passkey that was made.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] if none was begun, or it was not made as asked; [`ClientError::TooManyDoors`].
    ///
    /// # Security
    /// The output of the PRF leads to the door here and is not sent anywhere.
    pub async fn add_passkey(&mut self, made: MadePasskey) -> Result<(), ClientError> {
        let begun = self.new_passkey.take().ok_or(ClientError::BadInput { what: "a passkey that was not begun" })?;
        let passkey = NewPasskey {
            nonce: begun.nonce,
            credential: Bytes(made.credential),
            attestation: Bytes(made.attestation),
            client_data: Bytes(made.client_data),
        };
        self.add_door(&walk_straight(&made.output), DoorWay::Passkey, Some(passkey), Vec::new()).await
    }

    /// Removes a door: it stops opening this vault at once, and every other session ends.
    ///
    /// # Errors
    /// [`ClientError::LastDoor`] if no door would be left that opens at once; [`ClientError::NotThere`].
    pub async fn remove_door(&mut self, slot: &SlotId) -> Result<(), ClientError> {
        let opens_at_once = |door: &&DoorRecord| door.slot != *slot && door.way.wait() == Wait::None;
        if !self.manifest.doors().iter().any(|door| opens_at_once(&door)) {
            return Err(ClientError::LastDoor);
        }
        let slots = SlotChanges { new: Vec::new(), gone: vec![slot.clone()] };
        self.commit_with(slots, |manifest| manifest.remove_door(slot)).await?;
        self.recoveries.retain(|recovery| recovery.slot != *slot);
        Ok(())
    }

    /// Refuses an opening that waits.
    ///
    /// # Errors
    /// As any request.
    pub async fn refuse_recovery(&mut self, slot: &SlotId) -> Result<(), ClientError> {
        api::refuse_recovery(&self.host, &self.session, slot).await?;
        self.recoveries.retain(|recovery| recovery.slot != *slot);
        Ok(())
    }

    async fn add_door(
        &mut self,
        door: &Door,
        way: DoorWay,
        passkey: Option<NewPasskey>,
        gone: Vec<SlotId>,
    ) -> Result<(), ClientError> {
        let slot = door.new_keyslot(&self.root, &self.vault, &mut self.host.rng());
        let record = DoorRecord { slot: slot.id.clone(), way, made_at: self.now() };
        let new = vec![AddedKeyslot { slot, wait: record.way.wait(), passkey }];
        let known = |slot: &SlotId| self.manifest.door(slot).is_some();
        let gone: Vec<SlotId> = gone.into_iter().filter(known).collect();
        let slots = SlotChanges { new, gone: gone.clone() };
        self.commit_with(slots, |manifest| {
            gone.iter().try_for_each(|slot| manifest.remove_door(slot))?;
            manifest.add_door(record)
        })
        .await?;
        self.recoveries.retain(|recovery| !gone.contains(&recovery.slot));
        Ok(())
    }
}
