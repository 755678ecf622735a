use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Names a document inside its vault: 16 random bytes, written as base64url without padding. Never sent to a server.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentId([u8; 16]);

/// A text that is not the id of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the id of a document")]
pub struct ParseDocumentIdError;

impl DocumentId {
    /// Draws a new id.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }
}

impl FromStr for DocumentId {
    type Err = ParseDocumentIdError;

    fn from_str(text: &str) -> Result<Self, ParseDocumentIdError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| ParseDocumentIdError)?;
        bytes.try_into().map(Self).map_err(|_| ParseDocumentIdError)
    }
}

impl TryFrom<String> for DocumentId {
    type Error = ParseDocumentIdError;

    fn try_from(text: String) -> Result<Self, ParseDocumentIdError> {
        text.parse()
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl From<DocumentId> for String {
    fn from(id: DocumentId) -> Self {
        id.to_string()
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentId({self})")
    }
}
