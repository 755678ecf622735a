//! The in-memory engine keeps the contract.
#![cfg(feature = "testing")]

use std::sync::Arc;
use storage::{Storage, contract, memory::MemoryStorage};

#[tokio::test]
async fn the_memory_engine_keeps_the_contract() {
    contract::check(|| async { Arc::new(MemoryStorage::new()) as Arc<dyn Storage> }).await;
}
