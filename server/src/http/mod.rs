//! HTTP: extract, decide, act, commit, respond.

mod address;
mod answer;
mod assets;
pub(crate) mod extract;
mod failure;
mod health;
mod layers;
mod router;
mod serve;
mod stall;
mod v1;
mod voices;

pub use address::{Network, ParseNetworkError};
pub(crate) use address::{client_address, is_trusted};
pub(crate) use answer::{bytes, json, no_content};
pub(crate) use assets::texts;
pub(crate) use failure::{Failure, endpoint_error};
pub(crate) use layers::method_name;
pub(crate) use router::{API, router};
pub(crate) use serve::{Listening, Peer};
