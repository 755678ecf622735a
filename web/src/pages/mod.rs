//! The screens, one file a route.

pub(crate) mod bin;
pub(crate) mod cover;
pub(crate) mod make;
pub(crate) mod open;
pub(crate) mod paper;
pub(crate) mod paper_edit;
pub(crate) mod papers;
pub(crate) mod receive;
pub(crate) mod received;
pub(crate) mod share;
pub(crate) mod share_made;
pub(crate) mod shared;
pub(crate) mod start;
