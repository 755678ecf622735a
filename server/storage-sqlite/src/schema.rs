use crate::convert::failed;
use sqlx::{Row, SqliteExecutor, SqlitePool};
use storage::StorageError;

/// The steps in order; the number of a step is its place, from 1, and stands in the database as `user_version`.
const STEPS: &[&str] = &[
    include_str!("../../../migrations/sqlite/0001_first.sql"),
    include_str!("../../../migrations/sqlite/0002_receipts_share.sql"),
    include_str!("../../../migrations/sqlite/0003_doors.sql"),
    include_str!("../../../migrations/sqlite/0004_so_far.sql"),
    include_str!("../../../migrations/sqlite/0005_first_computer.sql"),
    include_str!("../../../migrations/sqlite/0006_requests.sql"),
    include_str!("../../../migrations/sqlite/0007_spoken.sql"),
    include_str!("../../../migrations/sqlite/0008_deposited.sql"),
    include_str!("../../../migrations/sqlite/0009_tags.sql"),
    include_str!("../../../migrations/sqlite/0010_oprf_keys.sql"),
    include_str!("../../../migrations/sqlite/0011_rounds.sql"),
    include_str!("../../../migrations/sqlite/0012_standing.sql"),
    include_str!("../../../migrations/sqlite/0013_vouchers.sql"),
    include_str!("../../../migrations/sqlite/0014_counts.sql"),
];

/// The newest step.
pub(crate) const KNOWN: i64 = STEPS.len() as i64;

/// Brings the schema up to date, after a look for damage: of a large file only if there is something to bring up.
pub(crate) async fn migrate(pool: &SqlitePool, is_small: bool) -> Result<(), StorageError> {
    let found = version(pool).await?;
    if found > KNOWN {
        return Err(StorageError::SchemaTooNew { found, known: KNOWN });
    }
    if is_small || found < KNOWN {
        check_integrity(pool).await?;
    }
    for (number, step) in (1_i64..).zip(STEPS) {
        if number > found {
            apply(pool, number, step).await?;
        }
    }
    Ok(())
}

/// Whether the schema is the one that this program writes.
pub(crate) async fn require_known(pool: &SqlitePool) -> Result<(), StorageError> {
    let known = STEPS.len() as i64;
    match version(pool).await? {
        found if found > known => Err(StorageError::SchemaTooNew { found, known }),
        found if found < known => Err(StorageError::SchemaTooOld { found, known }),
        _ => Ok(()),
    }
}

/// The number of the newest step that was taken; 0 in an empty database.
pub(crate) async fn version(pool: &SqlitePool) -> Result<i64, StorageError> {
    let row = sqlx::query("PRAGMA user_version").fetch_one(pool).await.map_err(failed)?;
    row.try_get(0).map_err(failed)
}

/// A damaged page is found now and not when it is needed.
pub(crate) async fn check_integrity(executor: impl SqliteExecutor<'_>) -> Result<(), StorageError> {
    let row = sqlx::query("PRAGMA quick_check(1)").fetch_one(executor).await.map_err(failed)?;
    let verdict: String = row.try_get(0).map_err(failed)?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(StorageError::engine(format!("the database file is damaged: {verdict}")))
}

async fn apply(pool: &SqlitePool, number: i64, step: &str) -> Result<(), StorageError> {
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
    sqlx::raw_sql(step).execute(&mut *tx).await.map_err(failed)?;
    sqlx::raw_sql(&format!("PRAGMA user_version = {number}")).execute(&mut *tx).await.map_err(failed)?;
    tx.commit().await.map_err(failed)
}
