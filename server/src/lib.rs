//! Farde's server: stores ciphertext for vaults that it cannot read.
//!
//! [`Server::start`] takes everything that the server is made of ([`ServerOptions`]) and gives a [`RunningServer`].
//! The program `farde` fills the options from its settings ([`config`]); tests fill them with what they like.

mod app;
mod clock;
pub mod config;
pub mod copies;
mod data_folder;
mod http;
mod jobs;
mod logs;
mod oprf;
mod options;
mod passkeys;
mod random;
mod rules;
mod running;
mod stores;
mod voices;

pub use ::blobs::{BlobError, BlobStore, FolderBlobs, MemoryBlobs, Writing};
pub use clock::{Clock, MockClock, SystemClock};
pub use data_folder::{DataFolderError, open_data_folder};
pub use http::{Network, ParseNetworkError};
pub use logs::{LogFormat, start as start_logs};
pub use oprf::{KeyError, OprfKeys};
pub use options::{Limits, ServerOptions};
pub use random::{Random, SystemRandom};
pub use running::{RunningServer, Server};
pub use stores::{OpenError, Opening, Secret, open_blobs, open_database};
pub use voices::{Voices, VoicesCommand, VoicesError};
