//! The use cases of Farde on top of wallet-core: open, add, share, receive, sync.
