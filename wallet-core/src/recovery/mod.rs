//! Ways back (`docs/protocol.md`, section 3): the recovery sheet, and the sheets of guardians.
//!
//! Both are 128 random bits. A sheet holds them whole, guardians hold them in parts of which any `needed` give them back
//! and fewer say nothing. Printed as rows of digits and as a QR code of the same digits: [`Sheet`].

mod guardians;
mod rows;
mod secret;
mod sheet;

pub use guardians::{CombineError, GuardianPart, SplitError, combine, split};
pub use rows::check_rows;
pub use secret::{GuardiansSecret, SheetSecret};
pub use sheet::{Sheet, SheetError};
