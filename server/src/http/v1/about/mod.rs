//! What the server says of itself.

pub(crate) mod describe;
pub(crate) mod openapi;
