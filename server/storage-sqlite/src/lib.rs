//! The SQLite engine of the storage contracts.
