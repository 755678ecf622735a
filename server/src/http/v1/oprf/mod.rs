//! Guesses.

pub(crate) mod evaluate;
