//! Farde's server: stores ciphertext for vaults that it cannot read.
//!
//! [`Server::start`] takes everything that the server is made of ([`ServerOptions`]) and gives a [`RunningServer`].
//! The program `farde` fills the options from its settings ([`config`]); tests fill them with what they like.

mod app;
mod clock;
pub mod config;
pub mod copies;
mod data_folder;
mod doctor;
mod http;
mod jobs;
mod key_files;
mod logs;
mod oprf;
mod options;
mod passkeys;
mod random;
mod rules;
mod running;
mod stats;
mod stores;
mod tls;
mod voices;
mod vouchers;
mod watch;

pub use ::blobs::{BlobError, BlobStore, FolderBlobs, MemoryBlobs, Writing};
pub use clock::{AbsurdClock, Clock, MockClock, Sanity, SystemClock, check_clock};
pub use data_folder::{DataFolderError, open_data_folder};
pub use doctor::{DoctorArgs, Verdict};
pub use http::{Network, ParseNetworkError};
pub use logs::{LogFormat, start as start_logs};
pub use oprf::{KeyError, OprfKeys};
pub use options::{Limits, ServerOptions};
pub use random::{Random, SystemRandom};
pub use running::{ListenError, RunningServer, Server};
pub use stats::{StatsArgs, StatsError};
pub use stores::{OpenError, Opening, Secret, open_blobs, open_database};
pub use tls::{Tls, TlsError, TlsFiles};
pub use voices::{Voices, VoicesCommand, VoicesError};
pub use vouchers::{
    Answer as VoucherAnswer, Request as VoucherRequest, Secrets as VoucherSecrets, VoucherError, VoucherKey,
    VouchersCommand, last_day as last_day_of_vouchers, period_now as period_of_new_vouchers,
};
pub use watch::{Collector, ParseCollectorError, TraceOptions, Traces, TracesError, WatchOptions};
