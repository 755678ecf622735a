//! The scanner: reads QR codes in pictures, holds no key.
//!
//! It runs in a dedicated worker of its own, so that a hostile picture meets neither a key nor the page. What it cannot
//! promise is that the reader of codes survives every picture: it may panic, and a picture full of the corners of
//! codes may keep it busy for hours. A panic ends this worker after it has answered, and the page ends a worker that
//! takes too long; either costs one picture, and the page starts another scanner for the next.

mod picture;
mod read;
mod worker;

pub use picture::Picture;
pub use read::{LONGEST_TEXT, read};
pub use worker::start;
