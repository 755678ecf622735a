//! One primitive a file, private: the rest of the crate uses them through types that cannot be mixed up.

pub(crate) mod aead;
pub(crate) mod age_file;
pub(crate) mod age_hybrid;
pub(crate) mod age_stream;
pub(crate) mod argon2id;
pub(crate) mod hash;
pub(crate) mod kdf;
pub(crate) mod padme;
pub(crate) mod poprf;
