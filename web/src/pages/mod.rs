//! The screens, one file or folder a route; and steps that several routes share.

pub(crate) mod add;
pub(crate) mod bin;
pub(crate) mod cover;
pub(crate) mod hand_in;
pub(crate) mod inbox;
pub(crate) mod list;
pub(crate) mod make;
pub(crate) mod open;
pub(crate) mod paper;
pub(crate) mod papers;
pub(crate) mod print;
pub(crate) mod receive;
pub(crate) mod received;
pub(crate) mod recover;
pub(crate) mod renew;
pub(crate) mod safety;
pub(crate) mod scan;
pub(crate) mod share;
pub(crate) mod share_made;
pub(crate) mod shared;
pub(crate) mod shared_record;
pub(crate) mod start;
pub(crate) mod story;
pub(crate) mod way_back;
pub(crate) mod way_in;
