//! The media worker: draws files as page pictures, holds no key.
//!
//! It runs in a dedicated worker of its own, so that a hostile file meets neither a key nor the page. The README says
//! what is drawn, what is not, and what the page does when this worker dies.

mod canvas;
mod clean;
mod letter;
mod limits;
mod order;
mod pdf;
mod photo;
mod raster;
mod sniff;
mod text;
mod weigh;
mod worker;

pub use clean::clean;
pub use limits::{check_size, fits};
pub use order::{Order, Pace, Pictures};
pub use pdf::draw as draw_pdf;
pub use sniff::{Kind, Office, Sound, sniff};
pub use text::{Direction, Line, wrap};
pub use worker::start;
