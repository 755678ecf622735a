//! Commands and replies of the scanner, which reads QR codes in pictures and holds no key.

use serde::{Deserialize, Serialize};

/// The longest side of a picture, in pixels.
pub const SCAN_SIDE: u32 = 2_000;

/// What the page asks of the scanner.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScannerCommand {
    /// Looks for a QR code. Buffer: the pixels, four bytes each (red, green, blue, alpha), row by row.
    /// → [`ScannerReply::Found`]
    ///
    /// Fails with `BadInput` if a side is 0 or more than [`SCAN_SIDE`], or if the buffer has another size than they say.
    Read {
        /// Pixels from side to side.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
}

/// What the scanner answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScannerReply {
    /// The text of a code, of 1 to 200 characters without control characters; `None` if no such code was found.
    Found(Option<String>),
}

impl std::fmt::Debug for ScannerReply {
    /// A code may hold a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ScannerReply")
    }
}
