//! The wallet worker: holds every key, runs wallet-client.
//!
//! It only converts: messages of `bridge` to calls of `wallet-client` and back. The page ends it with
//! `terminate()`, which leaves no copy of a key in memory. Nothing here is written anywhere, but for the papers that somebody
//! asks to keep on this device, which stay encrypted (`store.rs`).

#[cfg(target_arch = "wasm32")]
mod browser;
mod commands;
mod convert;
mod doors;
mod export;
#[cfg(target_arch = "wasm32")]
mod file;
mod kept;
#[cfg(target_arch = "wasm32")]
mod messages;
#[cfg(target_arch = "wasm32")]
mod output;
mod requests;
mod screen;
#[cfg(target_arch = "wasm32")]
mod store;

/// Wipes whatever is freed.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub use commands::{Answer, Attached, State};
#[cfg(target_arch = "wasm32")]
pub use messages::start;
