//! The wallet worker: holds every key, runs wallet-client.
