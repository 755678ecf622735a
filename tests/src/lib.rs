//! The world: real client against real server, real browsers, faults and attacks.
//!
//! Helpers stand here, tests in `tests/tests/`, few programs with many modules each, as linking is what takes time.

pub mod adversary;
pub mod balancer;
pub mod browser;
pub mod camera;
pub mod canary;
pub mod collector;
pub mod host;
pub mod machine;
pub mod paper;
pub mod papers;
pub mod passkey;
pub mod printed;
pub mod proxy;
pub mod stored;
pub mod stores;
pub mod tools;
pub mod wire;
pub mod world;
