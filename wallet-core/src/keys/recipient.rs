/// Defines a hybrid post-quantum age recipient for one purpose, so that those of different purposes cannot be mixed up.
///
/// The text begins with the kind of recipient, `age1pq1`, so that another kind can be added.
macro_rules! hybrid_recipient {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            fn of(identity: &$crate::hazmat::age_hybrid::Seed) -> Self {
                Self($crate::hazmat::age_hybrid::recipient_text(identity))
            }

            /// `age1pq1...`, 1,959 characters.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::keys::RecipientError;

            fn try_from(text: String) -> Result<Self, $crate::keys::RecipientError> {
                if $crate::hazmat::age_hybrid::is_recipient(&text) {
                    Ok(Self(text))
                } else {
                    Err($crate::keys::RecipientError)
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::keys::RecipientError;

            fn from_str(text: &str) -> Result<Self, $crate::keys::RecipientError> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(recipient: $name) -> Self {
                recipient.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

pub(super) use hybrid_recipient;

/// A text that is not a recipient of a kind known here, or a weak one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age recipient of a known kind")]
pub struct RecipientError;
