//! Every store keeps the contract.

use blobs::{
    FolderBlobs, MemoryBlobs, Patience, S3Blobs,
    contract::{Subject, check, rewrite_files},
    testing::S3Server,
};
use std::sync::Arc;
use url::Url;

#[tokio::test]
async fn memory_keeps_the_contract() {
    check(|| async { Subject { store: Arc::new(MemoryBlobs::default()), damage: None } }).await;
}

#[tokio::test]
async fn a_folder_keeps_the_contract() {
    check(|| async {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Arc::new(FolderBlobs::open(folder.path()).expect("opens"));
        Subject { store, damage: Some(Box::new(move |change| rewrite_files(folder.path(), change).expect("rewrites"))) }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn s3_keeps_the_contract() {
    check(|| subject(None)).await;
}

/// Every listing has several pages, and none ends where a blob does.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn s3_keeps_the_contract_page_by_page() {
    check(|| subject(Some(3))).await;
}

async fn subject(page: Option<usize>) -> Subject {
    let server = S3Server::start().await.expect("a server");
    let url = Url::parse(&server.url()).expect("is a URL");
    let patience = Patience { page, ..Patience::default() };
    let store = Arc::new(S3Blobs::open(&url, &server.keys(), patience).expect("opens"));
    Subject { store, damage: Some(Box::new(move |change| rewrite_files(&server.objects(), change).expect("rewrites"))) }
}
