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

pub(crate) use secret_bytes;
