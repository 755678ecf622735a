//! The storage contracts of the server, their contract suite, and the in-memory engine.
