//! The wallet worker: holds every key, runs wallet-client.
//!
//! It only converts: messages of `bridge` to calls of `wallet-client` and back. The page ends it with
//! `terminate()`, which leaves no copy of a key in memory; nothing here is written anywhere.

#[cfg(target_arch = "wasm32")]
mod browser;
mod commands;
mod convert;
mod doors;
mod export;
#[cfg(target_arch = "wasm32")]
mod file;
#[cfg(target_arch = "wasm32")]
mod messages;
#[cfg(target_arch = "wasm32")]
mod output;

/// Wipes whatever is freed.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub use commands::{Answer, Attached, State};
#[cfg(target_arch = "wasm32")]
pub use messages::start;
