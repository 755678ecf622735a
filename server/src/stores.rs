//! Where rows and encrypted files go, as an operator writes it: one URL each.

use blobs::{BlobError, BlobStore, BlobUrlError, FolderBlobs, S3Keys, open_url, open_url_to_read};
use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};
use storage::{CopiedStorage, Schema, StorageError};
use storage_postgres::PostgresStorage;
use storage_sqlite::SqliteStorage;
use zeroize::Zeroizing;

/// What nobody should see: it does not show in logs, and is wiped.
#[derive(Clone, serde::Deserialize)]
#[serde(from = "String")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(Zeroizing::new(secret))
    }
}

impl FromStr for Secret {
    type Err = std::convert::Infallible;

    fn from_str(secret: &str) -> Result<Self, Self::Err> {
        Ok(secret.to_owned().into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Why a store cannot be opened. No text holds a URL: there may be a password in it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A URL of another kind.
    #[error("\"{0}:\" is no kind of database that this program knows; write sqlite:FILE or postgres://USER@HOST/NAME")]
    Database(String),
    /// No kind at all.
    #[error("the database needs a kind before it: write sqlite:FILE or postgres://USER@HOST/NAME")]
    NoKind,
    /// A setting that the driver would pass over, `sslmode` written wrong for instance.
    #[error("\"{0}\" is no setting of a PostgreSQL URL; known are {known}", known = SETTINGS.join(", "))]
    Setting(String),
    /// The database.
    #[error("the database cannot be used: {0}")]
    Storage(#[from] StorageError),
    /// The folder of encrypted files.
    #[error("the encrypted files cannot be used: {0}")]
    Blobs(#[from] BlobError),
    /// The store of encrypted files.
    #[error("the encrypted files cannot be used: {0}")]
    BlobUrl(#[from] BlobUrlError),
}

/// What may stand behind the question mark of a PostgreSQL URL.
const SETTINGS: [&str; 7] = ["sslmode", "sslrootcert", "sslcert", "sslkey", "host", "port", "application_name"];

fn check_settings(url: &str) -> Result<(), OpenError> {
    let settings = url.split_once('?').map_or("", |(_, settings)| settings);
    let names = settings.split('&').filter(|setting| !setting.is_empty()).map(|setting| setting.split('=').next());
    match names.flatten().find(|name| !SETTINGS.contains(name)) {
        Some(unknown) => Err(OpenError::Setting(unknown.chars().take(20).collect())),
        None => Ok(()),
    }
}

/// What a place is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// To keep something in it: what is missing is made, and the schema brought up to date.
    Use,
    /// To read what a server may be using: nothing is made, changed or cleared.
    Read,
}

/// Opens the database of a URL; without one, the file `farde.db` of the data folder.
///
/// # Errors
/// In one sentence, without the URL.
pub async fn open_database(
    url: Option<&Secret>,
    data: &Path,
    opening: Opening,
) -> Result<Arc<dyn CopiedStorage>, OpenError> {
    Ok(match (Place::of(url, data)?, opening) {
        (Place::Postgres(url), Opening::Use) => Arc::new(PostgresStorage::open(url).await?),
        (Place::Postgres(url), Opening::Read) => Arc::new(PostgresStorage::open_to_read(url).await?),
        (Place::Sqlite(file), Opening::Use) => Arc::new(SqliteStorage::open(&file).await?),
        (Place::Sqlite(file), Opening::Read) => Arc::new(SqliteStorage::open_to_read(&file).await?),
    })
}

/// Where a database is.
enum Place<'a> {
    Postgres(&'a str),
    Sqlite(PathBuf),
}

impl<'a> Place<'a> {
    fn of(url: Option<&'a Secret>, data: &Path) -> Result<Self, OpenError> {
        let Some(url) = url.map(Secret::expose) else { return Ok(Self::Sqlite(data.join("farde.db"))) };
        match url.split_once(':').ok_or(OpenError::NoKind)? {
            ("postgres" | "postgresql", rest) => check_settings(rest).map(|()| Self::Postgres(url)),
            ("sqlite", file) => Ok(Self::Sqlite(file.strip_prefix("//").unwrap_or(file).into())),
            (kind, _) => Err(OpenError::Database(kind.chars().take(20).collect())),
        }
    }
}

/// What [`open_database`] would find, without changing or making anything.
///
/// # Errors
/// In one sentence, without the URL.
pub(crate) async fn schema_of_database(url: Option<&Secret>, data: &Path) -> Result<Schema, OpenError> {
    Ok(match Place::of(url, data)? {
        Place::Postgres(url) => storage_postgres::schema_of(url).await?,
        Place::Sqlite(file) => storage_sqlite::schema_of(&file).await?,
    })
}

/// Opens the store of encrypted files of a URL; without one, the folder `blobs` of the data folder.
///
/// # Errors
/// In one sentence, without the secret.
pub fn open_blobs(
    url: Option<&str>,
    keys: Option<(String, Secret)>,
    data: &Path,
    opening: Opening,
) -> Result<Arc<dyn BlobStore>, OpenError> {
    let folder = data.join("blobs");
    let keys = keys.map(|(id, Secret(secret))| S3Keys::new(id, secret));
    Ok(match (url, opening) {
        (None, Opening::Use) => Arc::new(FolderBlobs::open(&folder)?),
        (None, Opening::Read) => Arc::new(FolderBlobs::open_to_read(&folder)),
        (Some(url), Opening::Use) => open_url(url, keys.as_ref())?,
        (Some(url), Opening::Read) => open_url_to_read(url, keys.as_ref())?,
    })
}
