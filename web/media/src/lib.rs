//! The media worker: draws files as page pictures, holds no key.
