//! One newtype for each id, key and token: a value that exists has the right length.

use crate::bytes::{ParseBytesError, decode, encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Defines a fixed-length byte string that travels as base64url.
///
/// `public` ones print their value; `secret` ones print only their name, and are compared nowhere by `==`.
macro_rules! fixed_bytes {
    ($(#[$doc:meta])* public $name:ident, $len:literal) => {
        fixed_bytes!(@common $(#[$doc])* $name, $len, derive(PartialEq, Eq, PartialOrd, Ord, Hash));

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), encode(&self.0))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&encode(&self.0))
            }
        }
    };
    ($(#[$doc:meta])* secret $name:ident, $len:literal) => {
        fixed_bytes!(@common $(#[$doc])* $name, $len, derive());

        impl $name {
            /// The text that goes into an `Authorization: Bearer` header.
            #[must_use]
            pub fn expose_text(&self) -> String {
                encode(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    };
    (@common $(#[$doc:meta])* $name:ident, $len:literal, $derive:meta) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[$derive]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// The raw bytes.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = ParseBytesError;

            fn from_str(text: &str) -> Result<Self, ParseBytesError> {
                let bytes = decode(text)?;
                bytes.try_into().map(Self).map_err(|_| ParseBytesError)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&encode(&self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

fixed_bytes! {
    /// Names a vault; random, drawn by the client.
    public VaultId, 16
}
fixed_bytes! {
    /// Names a keyslot; derived from a door's secret, so it cannot be told from random.
    public SlotId, 16
}
fixed_bytes! {
    /// The Ed25519 public key (RFC 8032) that a door signs its login with.
    public SlotPublicKey, 32
}
fixed_bytes! {
    /// An Ed25519 signature (RFC 8032).
    public Signature, 64
}
fixed_bytes! {
    /// SHA-256 over a handle, its only form that reaches a server. Attempts are counted by it.
    public HandleTag, 32
}
fixed_bytes! {
    /// A serialised ristretto255 element (RFC 9497, section 4.1).
    public OprfElement, 32
}
fixed_bytes! {
    /// A POPRF proof: two scalars (RFC 9497, section 2.2).
    public OprfProof, 64
}
fixed_bytes! {
    /// The challenge that a login signs; used once, dead after [`limits::CHALLENGE_SECONDS`](crate::limits::CHALLENGE_SECONDS).
    public Nonce, 32
}
fixed_bytes! {
    /// Names a blob; random, drawn by the client.
    public BlobId, 16
}
fixed_bytes! {
    /// SHA-256 (FIPS 180-4).
    public Sha256, 32
}
fixed_bytes! {
    /// Names a share; random, drawn by the client.
    public ShareId, 16
}
fixed_bytes! {
    /// Names a file request; random, drawn by the client.
    public RequestId, 16
}
fixed_bytes! {
    /// Names a deposit among those of its file request; random, drawn by the depositor.
    public DepositId, 16
}
fixed_bytes! {
    /// Names the record of a spoken code; derived from the code, so it cannot be told from random.
    public SpokenSlot, 16
}
fixed_bytes! {
    /// What the server keeps of an [`AccessToken`]: its SHA-256.
    public AccessTokenHash, 32
}
fixed_bytes! {
    /// Proves an opened vault; shown to the client once, kept by the server as a hash.
    secret SessionToken, 32
}
fixed_bytes! {
    /// Derived from the secret of a share or a file request; lets its holder open the share, or deposit.
    secret AccessToken, 32
}
fixed_bytes! {
    /// Proves one opening of a share; shown to the receiver once, kept by the server as a hash.
    secret OpeningToken, 32
}

fixed_bytes! {
    /// Shows that a computer is the one that opened a share first; differs from share to share, kept by the server as a hash.
    secret ComputerToken, 32
}

fixed_bytes! {
    /// Names a voucher to the server: SHA-256 over the key that it was made with and its nonce.
    public VoucherId, 32
}
fixed_bytes! {
    /// Drawn for a voucher by the organisation; stands on the paper.
    secret VoucherNonce, 32
}
fixed_bytes! {
    /// The POPRF's output for a voucher (RFC 9497, section 3.3.3): shows that the server signed it.
    secret VoucherOutput, 64
}

/// The number of a manifest: 1 for the first, then one more for each commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ManifestVersion(pub u64);

impl ManifestVersion {
    /// The version that a new vault starts with.
    pub const FIRST: Self = Self(1);

    /// The version that follows this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// The number of a POPRF key of the server; a newer key has a higher one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OprfEpoch(pub u32);

/// The place of a piece in its blob, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PieceIndex(pub u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_text_and_nothing_else_parses() {
        let id = VaultId([7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id.clone()));
        for wrong in ["", "AAAA", "BwcHBwcHBwcHBwcHBwcHBw==", "BwcHBwcHBwcHBwcHBwcHB!", "BwcHBwcHBwcHBwcHBwcHBx"] {
            assert_eq!(wrong.parse::<VaultId>(), Err(ParseBytesError), "{wrong}");
        }
    }

    #[test]
    fn a_secret_prints_only_its_name() {
        assert_eq!(format!("{:?}", SessionToken([9; 32])), "SessionToken");
    }
}
