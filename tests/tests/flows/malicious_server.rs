//! A malicious server, as one set: everything goes through a proxy that sees, keeps and changes requests and answers. Each row is
//! one attack and what the attacked side makes of it; after each, nothing that must not be seen was seen. (MS-04, MS-12, MS-14,
//! MS-15, MS-17, MS-19, MS-22, MS-25, MS-27)
//!
//! What a server can do alone, and nobody notices, stands in `limits` and in section 9 of `docs/protocol.md`.

mod depositing;
mod limits;
mod owning;
mod receiving;
mod scene;
