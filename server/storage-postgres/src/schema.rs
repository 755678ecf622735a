use crate::convert::failed;
use sqlx::{Executor, PgConnection, PgPool, query, query_scalar};
use storage::StorageError;

/// The steps in order; the number of a step is its place, from 1, and stands in the table `schema_version`.
const STEPS: &[&str] = &[
    include_str!("../../../migrations/postgres/0001_first.sql"),
    include_str!("../../../migrations/postgres/0012_standing.sql"),
    include_str!("../../../migrations/postgres/0013_vouchers.sql"),
    include_str!("../../../migrations/postgres/0014_counts.sql"),
];

/// The newest step.
pub(crate) const KNOWN: i64 = STEPS.len() as i64;

/// Names the lock that servers that start at the same moment wait for each other with: "Farde" in ASCII.
const LOCK: i64 = 0x46_61_72_64_65;

/// Brings the schema up to date: all steps that are missing in one transaction, by one server at a time.
pub(crate) async fn migrate(pool: &PgPool) -> Result<(), StorageError> {
    // Each statement sees what was committed before it: after the wait, what another server did meanwhile.
    let mut tx = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await.map_err(failed)?;
    // A step over much data takes its time, and so does the wait for another server that takes one.
    tx.execute("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0").await.map_err(failed)?;
    query!("SELECT pg_advisory_xact_lock($1)", LOCK).execute(&mut *tx).await.map_err(failed)?;
    let found = version(&mut tx).await?;
    if found > KNOWN {
        return Err(StorageError::SchemaTooNew { found, known: KNOWN });
    }
    if found == KNOWN {
        return Ok(());
    }
    for (number, step) in (1_i64..).zip(STEPS) {
        if number > found {
            tx.execute(*step).await.map_err(failed)?;
        }
    }
    let put =
        query!("INSERT INTO schema_version (version) VALUES ($1) ON CONFLICT (one) DO UPDATE SET version = $1", KNOWN);
    put.execute(&mut *tx).await.map_err(failed)?;
    tx.commit().await.map_err(failed)
}

/// Whether the schema is the one that this program writes.
pub(crate) async fn require_known(pool: &PgPool) -> Result<(), StorageError> {
    let known = STEPS.len() as i64;
    let mut connection = pool.acquire().await.map_err(failed)?;
    match version(&mut connection).await? {
        found if found > known => Err(StorageError::SchemaTooNew { found, known }),
        found if found < known => Err(StorageError::SchemaTooOld { found, known }),
        _ => Ok(()),
    }
}

/// The number of the newest step that was taken; 0 in an empty database.
pub(crate) async fn version(connection: &mut PgConnection) -> Result<i64, StorageError> {
    let there = query_scalar!(r#"SELECT to_regclass('schema_version') IS NOT NULL AS "there!""#);
    if !there.fetch_one(&mut *connection).await.map_err(failed)? {
        return Ok(0);
    }
    query_scalar!("SELECT version FROM schema_version").fetch_one(connection).await.map_err(failed)
}
