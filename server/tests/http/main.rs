//! Every endpoint over real HTTP; every answer is held against the OpenAPI description.

mod blobs;
mod commits;
mod guesses;
mod jobs;
mod logins;
mod shares;
mod vaults;
mod web;
mod wire;
mod world;
