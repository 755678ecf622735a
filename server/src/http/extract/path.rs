use crate::{app::AppState, http::Failure};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use std::str::FromStr;
use wallet_api::{BlobId, PieceIndex, ShareId, SlotId, SpokenSlot, problem::ProblemCode};

/// An id in the path, if it is well formed.
fn param<T: FromStr>(params: &RawPathParams, name: &str) -> Option<T> {
    params.iter().find(|(key, _)| *key == name)?.1.parse().ok()
}

/// A piece's number in the one way that it is written.
fn piece(params: &RawPathParams) -> Option<PieceIndex> {
    let (_, text) = params.iter().find(|(key, _)| *key == "piece")?;
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(PieceIndex(number))
}

/// Defines an extractor; ids that are not well formed are answered like ids that do not exist.
macro_rules! path {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty = $parse:expr),* } or $code:ident) => {
        $(#[$meta])*
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
        }

        impl FromRequestParts<AppState> for $name {
            type Rejection = Failure;

            async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Failure> {
                let missing = || Failure::new(ProblemCode::$code);
                let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| missing())?;
                Ok(Self { $($field: $parse(&params).ok_or_else(missing)?,)* })
            }
        }
    };
}

path! {
    /// A blob of the session's vault.
    BlobPath { blob: BlobId = |p| param(p, "blob") } or NotFound
}
path! {
    /// A piece of a blob of the session's vault.
    PiecePath { blob: BlobId = |p| param(p, "blob"), piece: PieceIndex = piece } or NotFound
}
path! {
    /// A keyslot of the session's vault.
    RecoveryPath { slot: SlotId = |p| param(p, "slot") } or NotFound
}
path! {
    /// A share of the session's vault.
    SharePath { share: ShareId = |p| param(p, "share") } or NotFound
}
path! {
    /// The record of a spoken code.
    SpokenPath { slot: SpokenSlot = |p| param(p, "slot") } or ShareNotAvailable
}
path! {
    /// A share as its receiver names it.
    SharedPath { share: ShareId = |p| param(p, "share") } or ShareNotAvailable
}
path! {
    /// A piece as a receiver names it.
    SharedPiecePath {
        share: ShareId = |p| param(p, "share"),
        blob: BlobId = |p| param(p, "blob"),
        piece: PieceIndex = piece
    } or ShareNotAvailable
}
