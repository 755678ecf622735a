//! A disk that is really full: nothing acknowledged is lost, reading goes on, and it recovers when there is room. (RF-04)

use crate::document;
use crate::program::{Farde, free_address, now};
use tests::host::TestHost;
use tests::world::Person;
use wallet_client::ClientError;

/// Small enough to fill quickly.
const DISK: &str = "6m";

#[tokio::test]
async fn a_full_disk_loses_nothing_and_says_so() {
    let data = tempfile::tempdir().unwrap();
    let (address, person) = (free_address(), Person::new(1));
    let farde = Farde::start_on_small_disk(data.path(), &address, DISK);
    // Something that can be taken away again.
    let ballast = farde.sees(data.path()).join("ballast");
    std::fs::write(&ballast, vec![0; 1_500_000]).unwrap();
    let device = TestHost::new(&format!("http://{address}"), now, 1);
    let mut wallet = wallet_client::create(device, &person.handle, &person.secret).await.unwrap();
    let mut kept = Vec::new();
    let full = loop {
        let bytes = vec![kept.len().to_le_bytes()[0]; 250_000];
        match wallet.add(document("paper", &bytes)).await {
            Ok(id) => kept.push((id, bytes)),
            Err(error) => break error,
        }
        assert!(kept.len() < 100, "the disk never became full");
    };
    assert_eq!(full, ClientError::ServerBusy);
    assert!(kept.len() > 3);
    wallet.refresh().await.unwrap();
    assert_eq!(wallet.manifest().documents().len(), kept.len());
    for (id, bytes) in &kept {
        assert_eq!(&wallet.original(id, 0).await.unwrap().bytes, bytes, "reading goes on");
    }
    std::fs::remove_file(&ballast).unwrap();
    let id = wallet.add(document("after", b"there is room again")).await.unwrap();
    assert_eq!(wallet.original(&id, 0).await.unwrap().bytes, b"there is room again");
}
