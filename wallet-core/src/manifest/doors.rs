//! What the owner remembers of the ways into the vault.

use super::{EditError, Manifest};
use crate::unlock::Handle;
use serde::{Deserialize, Serialize};
use std::fmt;
use wallet_api::{SlotId, UnixSeconds, vaults::Wait};

/// One way into the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoorRecord {
    /// Its keyslot.
    pub slot: SlotId,
    /// What opens it.
    pub way: DoorWay,
    /// When it was made.
    pub made_at: UnixSeconds,
}

/// What opens a door. None of these holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DoorWay {
    /// A picture phrase.
    Pictures {
        /// With this handle, so that a card can be printed again.
        handle: KeptHandle,
    },
    /// A typed passphrase.
    Passphrase {
        /// With this handle.
        handle: KeptHandle,
    },
    /// A passkey.
    Passkey,
    /// A recovery sheet.
    Sheet {
        /// How long whoever comes with it waits.
        wait: Wait,
    },
    /// Guardians.
    Guardians {
        /// How many of them are needed.
        needed: u8,
        /// How many there are.
        parts: u8,
        /// How long they wait.
        wait: Wait,
    },
}

impl DoorWay {
    /// How long whoever comes this way waits.
    #[must_use]
    pub fn wait(&self) -> Wait {
        match self {
            Self::Pictures { .. } | Self::Passphrase { .. } | Self::Passkey => Wait::None,
            Self::Sheet { wait } | Self::Guardians { wait, .. } => *wait,
        }
    }
}

/// A handle as the vault remembers it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeptHandle {
    /// The 20 digits of a card.
    Card(String),
    /// A nickname in its normal form.
    Nickname(String),
}

impl KeptHandle {
    /// What to remember of a handle.
    #[must_use]
    pub fn of(handle: &Handle) -> Self {
        match (handle.card(), handle) {
            (Some(card), Handle::Card(_) | Handle::Nickname(_)) => Self::Card(card.digits()),
            (None, Handle::Card(card)) => Self::Card(card.digits()),
            (None, Handle::Nickname(nickname)) => Self::Nickname(nickname.as_str().to_owned()),
        }
    }
}

/// Prints only its kind.
impl fmt::Debug for KeptHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Card(_) => "Card",
            Self::Nickname(_) => "Nickname",
        })
    }
}

impl Manifest {
    /// One way into the vault.
    #[must_use]
    pub fn door(&self, slot: &SlotId) -> Option<&DoorRecord> {
        self.doors.iter().find(|door| door.slot == *slot)
    }

    /// Remembers a way into the vault.
    ///
    /// # Errors
    ///
    /// [`EditError::AlreadyThere`].
    pub fn add_door(&mut self, door: DoorRecord) -> Result<(), EditError> {
        if self.door(&door.slot).is_some() {
            return Err(EditError::AlreadyThere);
        }
        self.doors.push(door);
        self.sort();
        Ok(())
    }

    /// Forgets a way into the vault.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`].
    pub fn remove_door(&mut self, slot: &SlotId) -> Result<(), EditError> {
        let count = self.doors.len();
        self.doors.retain(|door| door.slot != *slot);
        if self.doors.len() == count { Err(EditError::NotThere) } else { Ok(()) }
    }

    /// Notes that the owner was told of a refused guess.
    pub fn see_refusal(&mut self, at: UnixSeconds) {
        self.refusal_seen = self.refusal_seen.max(Some(at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{testing::rng, unlock::CardNumber};
    use wallet_api::VaultId;

    #[test]
    fn the_life_of_a_door() {
        let mut manifest = Manifest::new(VaultId([1; 16]), Vec::new());
        let door = |slot: u8, made_at| DoorRecord {
            slot: SlotId([slot; 16]),
            way: DoorWay::Passkey,
            made_at: UnixSeconds(made_at),
        };
        manifest.add_door(door(1, 1)).expect("new");
        manifest.add_door(door(2, 2)).expect("new");
        assert_eq!(manifest.add_door(door(2, 3)), Err(EditError::AlreadyThere));
        assert_eq!(manifest.doors(), [door(2, 2), door(1, 1)], "the newest first");
        manifest.remove_door(&SlotId([1; 16])).expect("there");
        assert_eq!(manifest.remove_door(&SlotId([1; 16])), Err(EditError::NotThere));
        manifest.see_refusal(UnixSeconds(9));
        manifest.see_refusal(UnixSeconds(5));
        assert_eq!(manifest.refusal_seen(), Some(UnixSeconds(9)));
    }

    #[test]
    fn a_card_is_remembered_as_a_card_however_it_was_typed_and_does_not_print() {
        let card = CardNumber::generate(&mut rng(1));
        let typed = Handle::Nickname(card.grouped().parse().expect("long enough"));
        assert_eq!(KeptHandle::of(&typed), KeptHandle::of(&Handle::Card(card)));
        let nickname = KeptHandle::of(&Handle::Nickname("Anna  Canary".parse().expect("long enough")));
        assert_eq!(nickname, KeptHandle::Nickname("anna canary".to_owned()));
        assert_eq!(format!("{nickname:?}"), "Nickname");
    }
}
