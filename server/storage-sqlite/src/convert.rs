use sqlx::{Row, sqlite::SqliteRow};
use storage::StorageError;
use wallet_api::UnixSeconds;

/// SQLite's primary result codes that mean something to a caller.
const SQLITE_BUSY: i32 = 5;
const SQLITE_LOCKED: i32 = 6;
const SQLITE_FULL: i32 = 13;
/// The extended code for a write-ahead index that cannot grow: a full disk too.
const SQLITE_IOERR_SHMSIZE: i32 = 4874;

/// Names the failures that a caller can do something about.
pub(crate) fn failed(error: sqlx::Error) -> StorageError {
    if matches!(error, sqlx::Error::PoolTimedOut) {
        return StorageError::Busy;
    }
    let code = error.as_database_error().and_then(|e| e.code()).and_then(|code| code.parse::<i32>().ok());
    match code {
        Some(SQLITE_IOERR_SHMSIZE) => StorageError::Full,
        Some(code) if code & 0xff == SQLITE_FULL => StorageError::Full,
        Some(code) if [SQLITE_BUSY, SQLITE_LOCKED].contains(&(code & 0xff)) => StorageError::Conflict,
        Some(_) | None => StorageError::engine(error),
    }
}

/// SQLite's integers are signed.
pub(crate) fn int(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

pub(crate) fn time(value: UnixSeconds) -> i64 {
    int(value.0)
}

pub(crate) fn uint(row: &SqliteRow, column: &str) -> Result<u64, StorageError> {
    let value: i64 = row.try_get(column).map_err(failed)?;
    u64::try_from(value).map_err(StorageError::engine)
}

pub(crate) fn uint32(row: &SqliteRow, column: &str) -> Result<u32, StorageError> {
    u32::try_from(uint(row, column)?).map_err(StorageError::engine)
}

pub(crate) fn seconds(row: &SqliteRow, column: &str) -> Result<UnixSeconds, StorageError> {
    uint(row, column).map(UnixSeconds)
}

pub(crate) fn optional_seconds(row: &SqliteRow, column: &str) -> Result<Option<UnixSeconds>, StorageError> {
    Ok(optional_uint(row, column)?.map(UnixSeconds))
}

pub(crate) fn optional_uint(row: &SqliteRow, column: &str) -> Result<Option<u64>, StorageError> {
    let value: Option<i64> = row.try_get(column).map_err(failed)?;
    value.map(|v| u64::try_from(v).map_err(StorageError::engine)).transpose()
}

pub(crate) fn bytes(row: &SqliteRow, column: &str) -> Result<Vec<u8>, StorageError> {
    row.try_get(column).map_err(failed)
}

pub(crate) fn optional_fixed<const N: usize>(row: &SqliteRow, column: &str) -> Result<Option<[u8; N]>, StorageError> {
    let value: Option<&[u8]> = row.try_get(column).map_err(failed)?;
    value.map(|value| value.try_into().map_err(StorageError::engine)).transpose()
}

pub(crate) fn fixed<const N: usize>(row: &SqliteRow, column: &str) -> Result<[u8; N], StorageError> {
    let value: &[u8] = row.try_get(column).map_err(failed)?;
    value.try_into().map_err(StorageError::engine)
}
