//! What handlers are given: values that are already right. Each rejection is a problem.

mod body;
mod path;
mod token;

pub(crate) use body::{Json, PieceBody};
pub(crate) use path::{BlobPath, PiecePath, RecoveryPath, SharePath, SharedPath, SharedPiecePath, SpokenPath};
pub(crate) use token::{AccessHash, OpeningHash, Session};
