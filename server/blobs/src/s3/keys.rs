use object_store::{
    StaticCredentialProvider,
    aws::{AwsCredential, AwsCredentialProvider},
};
use std::{fmt, sync::Arc};
use zeroize::Zeroizing;

/// What requests to an S3 store are signed with.
///
/// # Security
/// The secret is wiped here; `object_store` holds a copy for as long as the store is open, and does not wipe it.
#[derive(Clone)]
pub struct S3Keys {
    id: String,
    secret: Zeroizing<String>,
}

impl S3Keys {
    /// From the id of a key and its secret.
    #[must_use]
    pub fn new(id: String, secret: Zeroizing<String>) -> Self {
        Self { id, secret }
    }

    /// The same keys, always: nobody is asked for others, no metadata service either.
    pub(super) fn provider(&self) -> AwsCredentialProvider {
        let (key_id, secret_key) = (self.id.clone(), self.secret.as_str().to_owned());
        Arc::new(StaticCredentialProvider::new(AwsCredential { key_id, secret_key, token: None }))
    }

    /// Both, for a test that gives them to a program.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn expose(&self) -> (&str, &str) {
        (&self.id, &self.secret)
    }
}

impl fmt::Debug for S3Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("S3Keys")
    }
}
