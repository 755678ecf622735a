//! Every endpoint over real HTTP; every answer is held against the OpenAPI description.

mod authenticator;
mod blobs;
mod commits;
mod deposits;
mod doors;
mod guesses;
mod jobs;
mod logins;
mod passkeys;
mod recoveries;
mod refusals;
mod requests;
mod shares;
mod stats;
mod vaults;
mod web;
mod wire;
mod world;
