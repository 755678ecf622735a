//! What somebody who has the link of a file request puts into the inbox. There is nothing here to read it again.

pub(crate) mod begin;
pub(crate) mod give_up;
pub(crate) mod store;
mod whole;

pub(crate) use whole::whole;
