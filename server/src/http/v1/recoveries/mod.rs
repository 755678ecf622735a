//! Openings that wait.

pub(crate) mod refuse;
