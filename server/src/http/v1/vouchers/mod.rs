//! Vouchers: whether one can be used, here and when a vault is made.

pub(crate) mod look;
mod standing;

pub(super) use standing::{Shown, Standing, look_at, standing};
