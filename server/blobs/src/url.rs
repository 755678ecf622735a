use crate::{BlobError, BlobStore, FolderBlobs, Patience, S3Blobs, S3Keys};
use std::{path::Path, sync::Arc};
use url::Url;

/// What is wrong with the URL of a store. Nothing of the URL is repeated that could hold a key.
#[derive(Debug, thiserror::Error)]
pub enum BlobUrlError {
    /// It is none.
    #[error("the URL of the blob store is none: {0}")]
    Invalid(#[from] url::ParseError),
    /// Neither a folder nor S3.
    #[error("unknown kind of store: write file:///folder or s3://bucket/folder")]
    Kind,
    /// A folder without its whole path.
    #[error("the URL of a folder is file:// and its whole path, as in file:///srv/blobs")]
    Folder,
    /// S3 without keys.
    #[error("an S3 store needs the id of a key and its secret: set FARDE_S3_KEY_ID and FARDE_S3_SECRET")]
    NoKeys,
    /// Something before or after the bucket that does not belong there.
    #[error("only a bucket stands before the folder: keys go to the environment, a port to the endpoint")]
    Credentials,
    /// No bucket, or a name that none can have.
    #[error("the URL names no bucket: three to 63 of a-z, 0-9, dot and hyphen")]
    Bucket,
    /// A folder in the bucket that not every store could hold.
    #[error("the folder in the bucket may have letters, digits, dots, hyphens and underscores, and / between them")]
    Prefix,
    /// A setting that nobody knows.
    #[error("unknown setting of an S3 store: {0}; known are endpoint, region and virtual-hosted")]
    Setting(String),
    /// A setting that is there twice.
    #[error("the setting {0} of the S3 store is there twice")]
    Twice(String),
    /// No endpoint.
    #[error("the endpoint of the S3 store must be a URL such as https://host:3900")]
    Endpoint,
    /// An endpoint that would send over a public network what others could read.
    #[error(
        "the endpoint of the S3 store must begin with https, unless it is on this computer or in a private network"
    )]
    Unencrypted,
    /// A region that is none.
    #[error("the region of the S3 store may have letters, digits and hyphens")]
    Region,
    /// Neither yes nor no, or yes where there is no host name to put the bucket before.
    #[error("virtual-hosted is true or false, and true only where the endpoint has a name")]
    VirtualHosted,
    /// The URL is right, the store is not.
    #[error(transparent)]
    Open(#[from] BlobError),
}

/// Opens the store that a URL names: `file:///folder`, or `s3://bucket/folder` (see [`S3Blobs::open`]).
///
/// # Errors
/// When the URL is wrong, or a folder cannot be made. Whether a bucket is there, [`BlobStore::ping`] says.
pub fn open_url(url: &str, keys: Option<&S3Keys>) -> Result<Arc<dyn BlobStore>, BlobUrlError> {
    open(url, keys, FolderBlobs::open)
}

/// As [`open_url`], to read what a server may be using: a folder is not made, and nothing in it is cleared.
///
/// # Errors
/// When the URL is wrong.
pub fn open_url_to_read(url: &str, keys: Option<&S3Keys>) -> Result<Arc<dyn BlobStore>, BlobUrlError> {
    open(url, keys, |path| Ok(FolderBlobs::open_to_read(path)))
}

fn open(
    url: &str,
    keys: Option<&S3Keys>,
    folder: impl Fn(&Path) -> Result<FolderBlobs, BlobError>,
) -> Result<Arc<dyn BlobStore>, BlobUrlError> {
    let url = Url::parse(url)?;
    match url.scheme() {
        "file" => {
            let extra = url.query().is_some() || url.fragment().is_some();
            let path = url.to_file_path().ok().filter(|path| !extra && path.parent().is_some());
            Ok(Arc::new(folder(&path.ok_or(BlobUrlError::Folder)?)?))
        }
        "s3" => Ok(Arc::new(S3Blobs::open(&url, keys.ok_or(BlobUrlError::NoKeys)?, Patience::default())?)),
        _ => Err(BlobUrlError::Kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn sentence(url: &str) -> String {
        let keys = S3Keys::new("id".to_owned(), Zeroizing::new("secret".to_owned()));
        match open_url(url, Some(&keys)) {
            Ok(_) => panic!("{url} was opened"),
            Err(error) => error.to_string(),
        }
    }

    #[tokio::test]
    async fn a_folder_is_opened() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a folder");
        let url = Url::from_file_path(&path).expect("is absolute");
        open_url(url.as_str(), None).expect("opens").ping().await.expect("can write");
        assert!(path.join("unfinished").exists());
    }

    #[test]
    fn each_wrong_url_has_its_sentence() {
        assert!(sentence("gs://papers").starts_with("unknown kind of store"));
        assert!(sentence("/srv/blobs").contains("is none"));
        assert!(sentence("file:///").contains("whole path"));
        assert!(sentence("file:///srv/blobs?sync=no").contains("whole path"));
        assert!(sentence("s3://papers?endpoint=http://example.org").contains("https"));
        assert!(matches!(open_url("s3://papers", None), Err(BlobUrlError::NoKeys)));
    }

    #[test]
    fn no_key_is_printed() {
        let keys = S3Keys::new("AKIA".to_owned(), Zeroizing::new("secret".to_owned()));
        let url = Url::parse("s3://papers?endpoint=http://localhost").expect("is a URL");
        let store = S3Blobs::open(&url, &keys, Patience::default()).expect("opens");
        let printed = format!("{keys:?} {store:?}");
        assert!(!printed.contains("AKIA") && !printed.contains("secret"), "{printed}");
    }
}
