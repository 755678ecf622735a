use crate::{convert::failed, schema, tx::SqliteTx};
use async_trait::async_trait;
use sqlx::{
    ConnectOptions, Connection, Row, SqlitePool,
    sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use storage::{Access, Facts, OpenTx, Schema, Storage, StorageError};

/// How many transactions read at the same time.
const READERS: u32 = 8;
/// How long a request waits for a connection before it is told that the server is busy.
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(10);
/// How long a statement waits for another process (a backup, for instance) that holds the file.
const WAIT_FOR_FILE: Duration = Duration::from_secs(5);

/// Ends a statement that is under way when it is dropped.
#[derive(Default)]
struct Stop(Arc<AtomicBool>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A file of this size is looked through in a second or so; a service manager waits for 90.
const CHECKED_AT_START: u64 = 256 << 20;

/// A database file and its connections.
#[derive(Debug)]
pub struct SqliteStorage {
    pub(crate) writer: SqlitePool,
    pub(crate) readers: SqlitePool,
}

impl SqliteStorage {
    /// Opens the database file, makes it when it is missing, and brings its schema up to date.
    ///
    /// A file of up to 256 MiB, and one that is brought up to date, is looked through for damage first. That would hold up each start
    /// with a larger one for too long: see [`Storage::quick_check`].
    ///
    /// # Errors
    /// When the file cannot be opened, is damaged, or was written by a newer version of the program.
    pub async fn open(file: &Path) -> Result<Self, StorageError> {
        let writer = pool(1).connect_with(writer_options(file)).await.map_err(failed)?;
        schema::migrate(&writer, is_small(file)).await?;
        let readers = pool(READERS).connect_with(reader_options(file)).await.map_err(failed)?;
        Ok(Self { writer, readers })
    }

    /// Opens a database file to look at it, while a server uses it: makes nothing, and changes no schema.
    ///
    /// # Errors
    /// When it is not there, or was written by another version of the program.
    pub async fn open_to_read(file: &Path) -> Result<Self, StorageError> {
        let readers = pool(READERS).connect_with(reader_options(file)).await.map_err(failed)?;
        schema::require_known(&readers).await?;
        // Nothing is done with it unless somebody writes.
        let writer = pool(1).connect_lazy_with(writer_options(file).create_if_missing(false));
        Ok(Self { writer, readers })
    }
}

/// How far the database in a file was brought. Nothing is made or changed; a file that is not there is an error.
///
/// # Errors
/// When it cannot be read.
pub async fn schema_of(file: &Path) -> Result<Schema, StorageError> {
    let only_looking = pool(1).connect_with(reader_options(file)).await.map_err(failed)?;
    let found = schema::version(&only_looking).await;
    only_looking.close().await;
    Ok(Schema { found: found?, known: schema::KNOWN })
}

fn is_small(file: &Path) -> bool {
    file.metadata().is_ok_and(|metadata| metadata.len() <= CHECKED_AT_START)
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .foreign_keys(true)
        .busy_timeout(WAIT_FOR_FILE)
        .pragma("trusted_schema", "OFF")
        .pragma("temp_store", "MEMORY")
}

fn writer_options(file: &Path) -> SqliteConnectOptions {
    options(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .pragma("secure_delete", "ON")
}

fn reader_options(file: &Path) -> SqliteConnectOptions {
    options(file).pragma("query_only", "ON")
}

/// SQLite ends a transaction by itself when the disk is full or fails. The driver does not notice, and its connection begins
/// no other one: such a connection is closed before it is used again, and a new one takes its place.
fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(WAIT_FOR_CONNECTION)
        .idle_timeout(None)
        .max_lifetime(None)
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
}

#[async_trait]
impl Storage for SqliteStorage {
    async fn begin(&self, access: Access) -> Result<Box<dyn OpenTx>, StorageError> {
        let inner = match access {
            Access::Read => self.readers.begin().await,
            Access::Write => self.writer.begin_with("BEGIN IMMEDIATE").await,
        };
        Ok(Box::new(SqliteTx { inner: inner.map_err(failed)? }))
    }

    async fn ping(&self) -> Result<(), StorageError> {
        sqlx::query("SELECT count(*) FROM creation_keys").execute(&self.readers).await.map_err(failed)?;
        Ok(())
    }

    async fn facts(&self) -> Result<Facts, StorageError> {
        let sql = "SELECT sqlite_version(), page_count * page_size FROM pragma_page_count, pragma_page_size";
        let row = sqlx::query(sql).fetch_one(&self.readers).await.map_err(failed)?;
        let (version, bytes): (String, i64) = (row.try_get(0).map_err(failed)?, row.try_get(1).map_err(failed)?);
        Ok(Facts { engine: format!("SQLite {version}"), bytes: bytes.unsigned_abs(), now: None })
    }

    async fn tidy(&self) -> Result<(), StorageError> {
        sqlx::query("PRAGMA incremental_vacuum(256)").execute(&self.writer).await.map_err(failed)?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.writer).await.map_err(failed)?;
        Ok(())
    }

    async fn quick_check(&self) -> Result<(), StorageError> {
        // A connection of its own: nobody waits for it, and it ends with whoever asked.
        let mut connection = self.readers.connect_options().connect().await.map_err(failed)?;
        let stop = Stop::default();
        let is_over = stop.0.clone();
        connection
            .lock_handle()
            .await
            .map_err(failed)?
            .set_progress_handler(10_000, move || !is_over.load(Ordering::Relaxed));
        let checked = schema::check_integrity(&mut connection).await;
        connection.close().await.map_err(failed)?;
        checked
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
