use crate::convert::{fixed, seconds, uint, uint32};
use storage::{ShareRow, StorageError, TokenHash};
use wallet_api::{AccessTokenHash, ShareId, VaultId, shares::Openings};

/// A row of the table, as it is read: all but the bundle, which can be large.
pub(crate) struct Stored {
    pub(crate) id: Vec<u8>,
    pub(crate) vault: Vec<u8>,
    pub(crate) access_token_hash: Vec<u8>,
    pub(crate) expires_at: i64,
    pub(crate) lifetime: i64,
    pub(crate) openings: i16,
    pub(crate) opened: i64,
    pub(crate) first_computer: bool,
    pub(crate) computer: Option<Vec<u8>>,
    pub(crate) said: bool,
}

pub(crate) fn openings_number(openings: Openings) -> i16 {
    match openings {
        Openings::Any => 0,
        Openings::Once => 1,
        Openings::Three => 3,
    }
}

fn read_openings(number: i16) -> Result<Openings, StorageError> {
    match number {
        0 => Ok(Openings::Any),
        1 => Ok(Openings::Once),
        3 => Ok(Openings::Three),
        other => Err(StorageError::engine(format!("unknown number of openings {other}"))),
    }
}

impl TryFrom<Stored> for ShareRow {
    type Error = StorageError;

    fn try_from(row: Stored) -> Result<Self, StorageError> {
        Ok(Self {
            id: ShareId(fixed(row.id)?),
            vault: VaultId(fixed(row.vault)?),
            access_token_hash: AccessTokenHash(fixed(row.access_token_hash)?),
            expires_at: seconds(row.expires_at)?,
            lifetime: uint(row.lifetime)?,
            openings: read_openings(row.openings)?,
            opened: uint32(row.opened)?,
            first_computer: row.first_computer,
            computer: row.computer.map(|computer| fixed(computer).map(TokenHash)).transpose()?,
            said: row.said,
        })
    }
}
