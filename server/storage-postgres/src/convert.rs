use sqlx::postgres::{PgDatabaseError, PgSeverity};
use storage::StorageError;
use wallet_api::UnixSeconds;

/// The SQLSTATEs that mean something to a caller.
const SERIALIZATION_FAILURE: &str = "40001";
const DEADLOCK: &str = "40P01";
const UNIQUE_VIOLATION: &str = "23505";
const FOREIGN_KEY_VIOLATION: &str = "23503";
const DISK_FULL: &str = "53100";
const TOO_MANY_CONNECTIONS: &str = "53300";
const LOCK_NOT_AVAILABLE: &str = "55P03";
/// The server shuts down, has crashed, or is starting.
const SERVER_GOES: &[&str] = &["57P01", "57P02", "57P03"];
/// The class of everything that is wrong with a connection.
const CONNECTION: &str = "08";

/// Names the failures that a caller can do something about.
pub(crate) fn failed(error: sqlx::Error) -> StorageError {
    if matches!(error, sqlx::Error::PoolTimedOut) {
        return StorageError::Busy;
    }
    match code(&error).as_deref() {
        Some(SERIALIZATION_FAILURE | DEADLOCK) => StorageError::Conflict,
        Some(DISK_FULL) => StorageError::Full,
        Some(LOCK_NOT_AVAILABLE | TOO_MANY_CONNECTIONS) => StorageError::Busy,
        Some(_) | None => StorageError::engine(error),
    }
}

/// As [`failed`], for what happens in a transaction before its `COMMIT` is sent: then nothing was stored, whatever happened, and
/// the work can be tried again on another connection if this one was lost.
///
/// A row that is there although the transaction saw none, or whose parent is gone although it saw it, is the trace of another
/// transaction too: these checks look beyond the state that the transaction sees, and now and then speak before the
/// serialization check does.
pub(crate) fn failed_before_commit(error: sqlx::Error) -> StorageError {
    let overtaken = code(&error).is_some_and(|code| [UNIQUE_VIOLATION, FOREIGN_KEY_VIOLATION].contains(&code.as_str()));
    if overtaken || is_lost(&error) { StorageError::Conflict } else { failed(error) }
}

/// As [`failed`], for `COMMIT` itself.
///
/// An answer of the kind `ERROR` says that everything was taken back. Without one (the connection is lost, the server goes) the
/// transaction may be durable or not, and nobody here can know: done again it could count twice, or be refused because of what
/// it did itself. So it is no conflict, and whoever asked is told that the server failed, and looks what is there.
pub(crate) fn failed_at_commit(error: sqlx::Error) -> StorageError {
    let answer = error.as_database_error().and_then(|error| error.try_downcast_ref::<PgDatabaseError>());
    let taken_back = answer.is_some_and(|answer| matches!(answer.severity(), PgSeverity::Error));
    if taken_back && !is_lost(&error) { failed(error) } else { StorageError::engine(error) }
}

fn code(error: &sqlx::Error) -> Option<String> {
    Some(error.as_database_error()?.code()?.into_owned())
}

fn is_lost(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(_))
        || code(error).is_some_and(|code| code.starts_with(CONNECTION) || SERVER_GOES.contains(&code.as_str()))
}

/// PostgreSQL's integers are signed.
pub(crate) fn int(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

pub(crate) fn time(value: UnixSeconds) -> i64 {
    int(value.0)
}

pub(crate) fn uint(value: i64) -> Result<u64, StorageError> {
    u64::try_from(value).map_err(StorageError::engine)
}

pub(crate) fn uint32(value: i64) -> Result<u32, StorageError> {
    u32::try_from(value).map_err(StorageError::engine)
}

pub(crate) fn seconds(value: i64) -> Result<UnixSeconds, StorageError> {
    uint(value).map(UnixSeconds)
}

/// The bytes of a column whose length is known.
pub(crate) fn fixed<const N: usize>(value: Vec<u8>) -> Result<[u8; N], StorageError> {
    value.try_into().map_err(|value: Vec<u8>| StorageError::engine(format!("{} bytes where {N} belong", value.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;

    fn lost() -> sqlx::Error {
        sqlx::Error::Io(ErrorKind::ConnectionReset.into())
    }

    #[test]
    fn a_lost_connection_is_tried_again_only_before_the_commit() {
        assert!(matches!(failed_before_commit(lost()), StorageError::Conflict));
        assert!(matches!(failed_at_commit(lost()), StorageError::Engine(_)), "perhaps it is stored");
        assert!(matches!(failed(lost()), StorageError::Engine(_)));
    }

    #[test]
    fn no_free_connection_is_said_as_such() {
        assert!(matches!(failed_before_commit(sqlx::Error::PoolTimedOut), StorageError::Busy));
    }
}
