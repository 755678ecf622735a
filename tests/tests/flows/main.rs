//! The real client against the real server, on a real disk.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attacks;
mod bad_input;
mod canary;
mod copies;
mod crash;
mod deniability;
mod doors;
mod export;
mod full_disk;
mod hostile_server;
mod interop;
mod kept;
mod load;
mod malicious_server;
mod network;
mod organisations;
mod package;
mod program;
mod proxies;
mod requests;
mod screens;
mod shared_stores;
mod shares;
mod start;
mod story;
mod timing;
mod tls;
mod traces;
mod uploads;
mod versions;
mod vouchers;
mod watch;
mod ways;

use std::io::Cursor;
use wallet_client::{NewDocument, NewFile};
use wallet_core::manifest::Details;

/// A document with this title and these bytes, two pages and a preview.
fn document(title: &str, original: &[u8]) -> NewDocument {
    NewDocument {
        details: Details { title: title.parse().unwrap(), ..Details::default() },
        file: NewFile {
            preview: Some(b"preview of ".iter().chain(title.as_bytes()).copied().collect()),
            pages: vec![[b"page 1 of ", title.as_bytes()].concat(), [b"page 2 of ", title.as_bytes()].concat()],
            ..file("application/pdf", original)
        },
    }
}

/// A file without pictures.
fn file(media_type: &str, original: &[u8]) -> NewFile {
    NewFile {
        media_type: media_type.parse().unwrap(),
        original: Box::new(Cursor::new(original.to_vec())),
        preview: None,
        pages: Vec::new(),
        added: None,
    }
}
