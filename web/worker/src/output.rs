//! A file that is put together here and given to the page as one `Blob`, which the browser may keep on its disk.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use web_sys::{Blob, BlobPropertyBag};

/// How much is held here before it goes to the browser, in bytes.
const HELD: usize = 1024 * 1024;

/// Takes what is written; clones are the same file.
#[derive(Clone, Default)]
pub(crate) struct BlobOutput(Rc<RefCell<Parts>>);

#[derive(Default)]
struct Parts {
    held: Vec<u8>,
    parts: js_sys::Array,
}

impl BlobOutput {
    /// All that was written, as one file; `None` if the browser cannot make it.
    pub(crate) fn into_blob(self, media_type: &str) -> Option<Blob> {
        let mut parts = self.0.borrow_mut();
        parts.hand_over().ok()?;
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        Blob::new_with_blob_sequence_and_options(&parts.parts, &options).ok()
    }
}

impl Parts {
    fn hand_over(&mut self) -> io::Result<()> {
        let bytes = js_sys::Uint8Array::from(self.held.as_slice());
        let part = Blob::new_with_u8_array_sequence(&js_sys::Array::of1(&bytes));
        bytes.fill(0, 0, bytes.length());
        self.held.clear();
        let part = part.map_err(|_| io::Error::from(io::ErrorKind::StorageFull))?;
        self.parts.push(&part);
        Ok(())
    }
}

impl Write for BlobOutput {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut parts = self.0.borrow_mut();
        let taken = bytes.len().min(HELD - parts.held.len());
        parts.held.extend_from_slice(&bytes[..taken]);
        if parts.held.len() == HELD {
            parts.hand_over()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
