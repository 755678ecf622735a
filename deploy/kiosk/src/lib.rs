//! The kit that turns a Debian computer into a shared computer for Farde, and the doctor that says what is unsafe on one.
//!
//! One table says what the browser must be told ([`policies`]). The set-up writes it, the doctor compares with it, and the
//! documents for Windows and ChromeOS are made from it.

mod address;
mod command;
mod doctor;
mod documents;
mod kit;
pub mod policies;
mod setup;
mod tree;

pub use address::{AddressError, Origin};
pub use command::{DoctorArgs, DoctorCommand, KioskCommand, PoliciesArgs, RemoveArgs, SetUpArgs};
pub use doctor::{DoctorError, Finding, Report, look};
pub use documents::policies as policies_for;
pub use kit::{Kit, Piece};
pub use setup::{SetUpError, Way, remove, set_up};
pub use tree::{Done, Tree};
