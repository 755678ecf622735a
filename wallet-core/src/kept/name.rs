use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{fmt, str::FromStr};

/// Names what one vault keeps on a device: 16 bytes, written as base64url without padding. Without the vault's root key it
/// cannot be told from random, nor led back to the vault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeptName([u8; 16]);

/// A text that is not such a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of something that is kept")]
pub struct ParseKeptNameError;

impl KeptName {
    pub(crate) fn filled(fill: impl FnOnce(&mut [u8; 16])) -> Self {
        let mut bytes = [0; 16];
        fill(&mut bytes);
        Self(bytes)
    }

    pub(super) fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl FromStr for KeptName {
    type Err = ParseKeptNameError;

    fn from_str(text: &str) -> Result<Self, ParseKeptNameError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| ParseKeptNameError)?;
        bytes.try_into().map(Self).map_err(|_| ParseKeptNameError)
    }
}

impl fmt::Display for KeptName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for KeptName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeptName({self})")
    }
}
