use crate::{
    convert::{failed, failed_before_commit},
    schema,
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{
    ConnectOptions, Connection, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
    query, query_scalar,
};
use std::{str::FromStr, time::Duration};
use storage::{Access, Facts, OpenTx, Schema, Storage, StorageError};

/// How many transactions read at the same time.
const READERS: u32 = 8;
/// How many transactions write at the same time. Those that come in wait here and not for each other's rows: the fewer run
/// beside each other, the fewer are tried again.
const WRITERS: u32 = 8;
/// How long a request waits for a connection before it is told that the server is busy.
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(10);

/// What every connection says of itself when it is made.
const SETTINGS: [(&str, &str); 6] = [
    // A commit that was confirmed is on the disk.
    ("synchronous_commit", "on"),
    // Nothing waits for ever: not for a statement, not for a row that somebody else holds, and nobody for us.
    ("statement_timeout", "30s"),
    ("lock_timeout", "5s"),
    ("idle_in_transaction_session_timeout", "30s"),
    // Small tables are read whole where nothing speaks against it, and then each transaction that reads one meets each that writes
    // there (PostgreSQL 15, 13.2.3): once autovacuum had analysed them, four people at once were told now and then that the server is
    // busy. By an index, hardly any meet.
    ("enable_seqscan", "off"),
    // What has no index all the same (some statements of jobs and of the start) looks so dear by that that it would be compiled first.
    ("jit", "off"),
];

/// Connections to a database.
#[derive(Debug)]
pub struct PostgresStorage {
    pub(crate) writers: PgPool,
    pub(crate) readers: PgPool,
}

impl PostgresStorage {
    /// Opens the database at an address (`postgres://user:password@host/name`) and brings its schema up to date. The database
    /// is there and is the user's.
    ///
    /// An address that says nothing about TLS has it where the database offers it, from whomever answers; only
    /// `?sslmode=verify-full` (with `&sslrootcert=<file>` for an authority of one's own) makes sure who that is.
    ///
    /// # Errors
    /// When the database does not answer, or was written by a newer version of the program.
    pub async fn open(url: &str) -> Result<Self, StorageError> {
        let options = reachable(url).await?;
        let writers = pool(WRITERS).connect_with(options.clone()).await.map_err(failed)?;
        schema::migrate(&writers).await?;
        let readers = pool(READERS).connect_with(options).await.map_err(failed)?;
        Ok(Self { writers, readers })
    }

    /// Opens a database to look at it, while servers use it: changes no schema.
    ///
    /// # Errors
    /// When it does not answer, or was written by another version of the program.
    pub async fn open_to_read(url: &str) -> Result<Self, StorageError> {
        let options = reachable(url).await?;
        let readers = pool(READERS).connect_with(options.clone()).await.map_err(failed)?;
        schema::require_known(&readers).await?;
        Ok(Self { writers: pool(WRITERS).connect_lazy_with(options), readers })
    }
}

/// An address, once the database there has answered.
async fn reachable(url: &str) -> Result<PgConnectOptions, StorageError> {
    let options = PgConnectOptions::from_str(url).map_err(failed)?.options(SETTINGS);
    // A pool would try for a while and say that it had no time; a single connection says why there is none.
    options.connect().await.map_err(failed)?.close().await.map_err(failed)?;
    Ok(options)
}

/// How far the database at an address was brought. Nothing is made or changed.
///
/// # Errors
/// When it does not answer.
pub async fn schema_of(url: &str) -> Result<Schema, StorageError> {
    let options = PgConnectOptions::from_str(url).map_err(failed)?.options(SETTINGS);
    let mut only_looking = options.connect().await.map_err(failed)?;
    let found = schema::version(&mut only_looking).await;
    only_looking.close().await.map_err(failed)?;
    Ok(Schema { found: found?, known: schema::KNOWN })
}

/// A connection is tried before it is used: one that the server has closed meanwhile is replaced without a word.
fn pool(connections: u32) -> PgPoolOptions {
    PgPoolOptions::new().max_connections(connections).acquire_timeout(WAIT_FOR_CONNECTION)
}

#[async_trait]
impl Storage for PostgresStorage {
    async fn begin(&self, access: Access) -> Result<Box<dyn OpenTx>, StorageError> {
        let inner = match access {
            Access::Read => self.readers.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await,
            Access::Write => self.writers.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await,
        };
        Ok(Box::new(PostgresTx::new(inner.map_err(failed_before_commit)?)))
    }

    async fn ping(&self) -> Result<(), StorageError> {
        let count = query_scalar!("SELECT count(*) FROM creation_keys");
        count.fetch_one(&self.readers).await.map_err(failed)?;
        Ok(())
    }

    async fn facts(&self) -> Result<Facts, StorageError> {
        let facts = query!(
            r#"SELECT current_setting('server_version') AS "version!",
                      pg_database_size(current_database()) AS "bytes!",
                      extract(epoch FROM clock_timestamp())::float8 AS "now!""#
        );
        let facts = facts.fetch_one(&self.readers).await.map_err(failed)?;
        let engine = format!("PostgreSQL {}", facts.version);
        Ok(Facts { engine, bytes: facts.bytes.unsigned_abs(), now: Some(facts.now) })
    }

    /// PostgreSQL frees what deleted rows left behind by itself (autovacuum), but late where there are few: of used vouchers
    /// nothing may stay where it was written first.
    async fn tidy(&self) -> Result<(), StorageError> {
        sqlx::query("VACUUM spent_vouchers").execute(&self.writers).await.map_err(failed)?;
        Ok(())
    }

    /// PostgreSQL compares the checksums of its pages when it reads them, if it was made so (`initdb --data-checksums`).
    async fn quick_check(&self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}
