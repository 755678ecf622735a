//! Documents as age files (`docs/protocol.md`, sections 1 and 4).
//!
//! Each version of a document is exactly three blobs, one for each [`Part`], whether it has pages and a preview or not:
//! the number of blobs tells nothing. Each blob is an age file with an identity of its own over a tar archive, and opens
//! with the stock programs: `age -d -i key blob | tar x`.

mod archive;
mod blob;
mod id;
mod part;
mod seal;
mod source;

pub(crate) use archive::read as read_archive;
pub use blob::{BlobIdentity, BlobRef, OpenedPart, open_part};
pub use id::{DocumentId, ParseDocumentIdError};
pub use part::{MediaType, MediaTypeError, Part, PartFile};
pub use seal::{BlobBeginning, BlobKeys, ContentName, PartPlan, SealPartError, SealedBlob, Sealing, seal_part};
pub use source::{PartSource, ReadSeek};
