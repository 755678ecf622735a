//! Any S3-compatible store.

mod cause;
mod client;
mod keys;
mod place;

use crate::format::{file_name, hex, parse_id, parse_writing, sealed, unsealed};
use crate::{BlobError, BlobStore, BlobUrlError, Writing};
use async_trait::async_trait;
use cause::{Cause, named};
use client::Client;
use futures_util::{StreamExt, stream};
use object_store::{
    BackoffConfig, ObjectStoreExt, PutPayload, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder, Checksum},
    list::{PaginatedListOptions, PaginatedListResult, PaginatedListStore},
    path::Path,
};
use place::Place;
use std::{
    fmt,
    io::{self, ErrorKind},
    time::Duration,
};
use storage::PieceTag;
use url::Url;
use wallet_api::{BlobId, PieceIndex};

pub use client::http_client;
pub use keys::S3Keys;

/// How many pieces of a blob are deleted at a time.
const DELETIONS: usize = 16;

/// How long a store is waited for.
///
/// What may pass is tried again, after a wait that grows and is drawn at random, until `retries` is over. The last
/// attempt may have begun just before, so nothing takes longer than `retries`, `pause` and `request` together.
#[derive(Clone, Debug)]
pub struct Patience {
    /// For a connection.
    pub connect: Duration,
    /// For one request and its whole answer.
    pub request: Duration,
    /// After which no request is tried again.
    pub retries: Duration,
    /// The longest wait between two attempts.
    pub pause: Duration,
    /// For all of a ping: whoever asks whether the store is there does not want to wait until it is.
    pub ping: Duration,
    /// How many names a listing gives at a time; without it as many as the store likes, which are 1,000 mostly.
    pub page: Option<usize>,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            request: Duration::from_secs(30),
            retries: Duration::from_secs(25),
            pause: Duration::from_secs(5),
            ping: Duration::from_secs(10),
            page: None,
        }
    }
}

/// A bucket of any S3-compatible store: objects `<prefix>/<id in hex>/<piece>-<tag in hex>`, each the piece and then
/// its SHA-256, as in [`FolderBlobs`](crate::FolderBlobs).
///
/// Names are never written twice, so no request has a condition, which not every engine has. Objects are put whole and
/// signed with their hash: a store that checks signatures takes no others.
///
/// Versioning of the bucket must be off, or a lifecycle rule must remove old versions: a deletion would only hide what
/// it deletes.
pub struct S3Blobs {
    store: AmazonS3,
    /// Empty, or ends with `/`.
    prefix: String,
    patience: Patience,
}

impl fmt::Debug for S3Blobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3Blobs").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

impl S3Blobs {
    /// Opens the bucket that a URL names; nothing is sent before the first piece, or [`BlobStore::ping`].
    ///
    /// `s3://bucket/prefix?endpoint=https%3A%2F%2Fhost%3A3900&region=garage`: without `endpoint` the bucket is
    /// Amazon's, without `region` it is `us-east-1`. The bucket goes into the path, or before the host with
    /// `virtual-hosted=true`.
    ///
    /// # Errors
    /// When the URL is wrong, or the system has no certificates that a store could be trusted by.
    pub fn open(url: &Url, keys: &S3Keys, patience: Patience) -> Result<Self, BlobUrlError> {
        let place = Place::parse(url)?;
        let store = AmazonS3Builder::new()
            .with_bucket_name(&place.bucket)
            .with_region(&place.region)
            .with_endpoint(place.endpoint.as_str().trim_end_matches('/'))
            .with_virtual_hosted_style_request(place.virtual_hosted)
            .with_credentials(keys.provider())
            .with_checksum_algorithm(Checksum::SHA256)
            // Not every engine has it (Google's has not), and where it is, deletions can fail within a success.
            .with_disable_bulk_delete(true)
            .with_retry(RetryConfig {
                backoff: BackoffConfig {
                    init_backoff: Duration::from_millis(100).min(patience.pause),
                    max_backoff: patience.pause,
                    base: 2.0,
                },
                // Time is the limit.
                max_retries: 1000,
                retry_timeout: patience.retries,
            })
            .with_http_connector(Client::new(place.endpoint.scheme() == "https", &patience)?)
            .build()
            .map_err(|error| named(&error))?;
        Ok(Self { store, prefix: place.prefix, patience })
    }

    /// The beginning of the names of a blob's pieces.
    fn folder(&self, blob: &BlobId) -> String {
        format!("{}{}/", self.prefix, hex(blob.as_bytes()))
    }

    fn key(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Path {
        Path::from(self.folder(blob) + &file_name(piece, tag))
    }

    async fn put(&self, key: &Path, bytes: Vec<u8>) -> Result<(), BlobError> {
        let put = self.store.put(key, PutPayload::from(sealed(bytes))).await;
        put.map(drop).map_err(|error| named(&error))
    }

    /// Deletes one object; no error when there is none.
    async fn remove(&self, key: &Path) -> Result<(), BlobError> {
        match self.store.delete(key).await.map_err(|error| named(&error)) {
            Ok(()) | Err(BlobError::Missing) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// All pages of a listing of the names that begin with `prefix`, a name up to its next `/` counting once.
    async fn list_all(&self, prefix: &str) -> Result<Vec<object_store::ListResult>, BlobError> {
        let mut pages = Vec::new();
        let mut token: Option<String> = None;
        loop {
            let page = self.list_page(prefix, token.clone()).await?;
            pages.push(page.result);
            match page.page_token {
                None => return Ok(pages),
                // It would never end.
                next if next == token => return Err(io::Error::other("the store's listing goes in circles").into()),
                next => token = next,
            }
        }
    }

    async fn list_page(&self, prefix: &str, page_token: Option<String>) -> Result<PaginatedListResult, BlobError> {
        let options = PaginatedListOptions {
            delimiter: Some("/".into()),
            max_keys: self.patience.page,
            page_token,
            ..PaginatedListOptions::default()
        };
        self.store.list_paginated(Some(prefix), options).await.map_err(|error| named(&error))
    }

    /// Puts and deletes an object under a name that begins like no id.
    async fn try_writing(&self) -> Result<(), BlobError> {
        let key = Path::from(format!("{}ready", self.prefix));
        self.put(&key, b"ready?".to_vec()).await?;
        self.remove(&key).await
    }
}

#[async_trait]
impl BlobStore for S3Blobs {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        self.put(&self.key(blob, piece, tag), bytes).await
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        let answer = self.store.get(&self.key(blob, piece, tag)).await.map_err(|error| named(&error))?;
        unsealed(answer.bytes().await.map_err(|error| named(&error))?.into())
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        let pages = self.list_all(&self.folder(blob)).await?;
        let objects = pages.iter().flat_map(|page| &page.objects);
        Ok(objects.filter_map(|object| parse_writing(object.location.filename()?)).collect())
    }

    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        let keys: Vec<_> = writings.iter().map(|Writing { piece, tag }| self.key(blob, *piece, *tag)).collect();
        let deleted = stream::iter(keys).map(|key| async move { self.remove(&key).await });
        // Those after one that failed are deleted all the same.
        deleted.buffer_unordered(DELETIONS).fold(Ok(()), |all, one| async { all.and(one) }).await
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        let pages = self.list_all(&format!("{}{}", self.prefix, hex(&[first_byte]))).await?;
        let folders = pages.iter().flat_map(|page| &page.common_prefixes);
        let mut ids: Vec<BlobId> = folders.filter_map(|folder| parse_id(folder.filename()?)).collect();
        // A store may give a name on two pages.
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    async fn ping(&self) -> Result<(), BlobError> {
        let in_time = tokio::time::timeout(self.patience.ping, self.try_writing()).await;
        in_time.map_err(|_| io::Error::new(ErrorKind::TimedOut, "the store did not answer in time"))?
    }
}
