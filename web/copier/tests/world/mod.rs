//! A small world in which papers lie on tables and are photographed: known pages, known cameras, known light. The same
//! for the same seed.

pub(crate) mod camera;
pub(crate) mod chance;
pub(crate) mod light;
pub(crate) mod pages;
pub(crate) mod reading;
pub(crate) mod scenes;
pub(crate) mod table;
