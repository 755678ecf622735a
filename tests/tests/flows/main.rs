//! The real client against the real server, on a real disk.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attacks;
mod bad_input;
mod canary;
mod crash;
mod deniability;
mod doors;
mod full_disk;
mod hostile_server;
mod interop;
mod network;
mod program;
mod shares;
mod story;
mod timing;
mod ways;

use wallet_client::NewDocument;
use wallet_core::manifest::Details;

/// A document with this title and these bytes, one page and a preview.
fn document(title: &str, original: &[u8]) -> NewDocument {
    NewDocument {
        details: Details { title: title.parse().unwrap(), ..Details::default() },
        media_type: "application/pdf".parse().unwrap(),
        original: original.to_vec(),
        preview: Some(b"preview of ".iter().chain(title.as_bytes()).copied().collect()),
        pages: vec![[b"page 1 of ", title.as_bytes()].concat(), [b"page 2 of ", title.as_bytes()].concat()],
    }
}
