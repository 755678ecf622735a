//! What a receiver leaves.

pub(crate) mod leave;
