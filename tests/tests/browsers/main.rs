//! Real browsers: the harness itself, which must find planted faults, and the stories of people with the real server.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bad_input;
mod doors;
mod harness;
mod kept;
mod leaving;
mod memory;
mod papers;
mod person;
mod scan;
mod screens;
mod site;
mod story;
mod without_network;
