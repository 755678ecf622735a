//! What an operator watches: numbers for Prometheus, on an address of their own, and traces for a collector, if one is named.
//!
//! # Security
//! Labels are texts of this program ([`Labels`]): what came from outside, an id in a path for instance, has no type that could be
//! one. `docs/watch.md` says what the numbers show all the same.

mod blobs;
mod collector;
mod machine;
mod numbers;
mod page;
mod requests;
mod storage;
mod traces;

pub(crate) use self::blobs::WatchedBlobs;
pub(crate) use self::numbers::{Connections, Numbers};
pub(crate) use self::page::{Page, router};
pub(crate) use self::requests::{Refused, count};
pub(crate) use self::storage::WatchedStorage;
pub(crate) use self::traces::carried;
pub use self::{
    collector::{Collector, ParseCollectorError},
    traces::{TraceOptions, Traces, TracesError},
};

use std::{net::SocketAddr, path::PathBuf};

/// Names and values that stand in this program and nowhere else.
type Labels<const N: usize> = [(&'static str, &'static str); N];

/// Where the numbers are shown, and what they are told of the machine.
#[derive(Clone, Debug)]
pub struct WatchOptions {
    /// The address of the metrics page; port 0 picks a free one.
    pub listen: SocketAddr,
    /// The folders whose disks are watched, by what they are called.
    pub folders: Vec<(&'static str, PathBuf)>,
}
