use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// Defines a type for secret bytes: it wipes itself on drop, prints only its name and cannot be compared.
///
/// The bytes live in a box and are filled in place, so that moving the value leaves no copy behind.
macro_rules! secret_bytes {
    ($(#[$doc:meta])* $vis:vis $name:ident, $len:literal) => {
        $(#[$doc])*
        $vis struct $name(Box<zeroize::Zeroizing<[u8; $len]>>);

        impl $name {
            pub(crate) fn filled(fill: impl FnOnce(&mut [u8; $len])) -> Self {
                let mut bytes = Box::new(zeroize::Zeroizing::new([0; $len]));
                fill(&mut bytes);
                Self(bytes)
            }

            /// The secret bytes.
            ///
            /// # Security
            ///
            /// Copy them nowhere that does not wipe itself.
            #[must_use]
            $vis fn expose_secret(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    };
}

/// Lets the manifest remember secret bytes and a link hold them: as text, and copied, as a manifest is before it is changed.
macro_rules! secret_as_text {
    ($name:ident, $error:ident) => {
        impl Clone for $name {
            fn clone(&self) -> Self {
                Self::filled(|bytes| bytes.copy_from_slice(self.expose_secret()))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                $crate::secret::from_text(text, |bytes| Self::filled(|out| *out = *bytes)).ok_or($error)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.expose_text())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use {secret_as_text, secret_bytes};

/// Base64url without padding.
pub(crate) fn to_text(secret: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(URL_SAFE_NO_PAD.encode(secret))
}

/// Takes the bytes of such a text from where they wipe themselves; `None` if they are not so many.
pub(crate) fn from_text<T, const LEN: usize>(text: &str, take: impl FnOnce(&[u8; LEN]) -> T) -> Option<T> {
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
    bytes.as_slice().try_into().ok().map(take)
}
