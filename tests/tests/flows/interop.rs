//! The wallet outlives this software: a stored blob opens with the stock `age` and `tar` programs.

use crate::document;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::papers;
use tests::world::World;

#[tokio::test]
async fn a_stored_blob_opens_with_age_and_tar() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    for original in [papers::letter(), papers::photograph()] {
        let id = wallet.add(document("paper", original)).await.unwrap();
        let reference = &wallet.manifest().document(&id).unwrap().current().original;
        let folder = tempfile::tempdir().unwrap();
        let (blob, key) = (folder.path().join("blob.age"), folder.path().join("key.txt"));
        std::fs::write(&blob, stored(&world, reference.size, &reference.sha256.0)).unwrap();
        std::fs::write(&key, reference.identity.expose_secret().as_bytes()).unwrap();
        let unpacked = unpack(&blob, &key, folder.path());
        assert_eq!(std::fs::read(unpacked).unwrap(), original, "byte for byte");
    }
}

/// Runs `age -d -i key blob | tar x`. (Without `pipefail`: tar stops reading where the padding begins.)
fn unpack(blob: &Path, key: &Path, folder: &Path) -> PathBuf {
    let script = r#"age -d -i "$1" "$2" | tar x -C "$3""#;
    let output = Command::new("bash").args(["-c", script, "unpack"]).args([key, blob, folder]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "age and tar are needed (`cargo xtask test` installs them): {said}");
    assert!(folder.join("document.json").exists());
    folder.join("original.pdf")
}

/// Finds a blob in the store by nothing but its content, as somebody would who has only the store.
///
/// On a disk each piece is a file that ends in 32 bytes of checksum: `head -c -32 0-* && head -c -32 1-* && ...`.
fn stored(world: &World, size: u64, sha256: &[u8]) -> Vec<u8> {
    use sha2::Digest;
    let all = world.stored().into_iter().map(|blob| blob.bytes());
    let mut found = all.filter(|bytes| bytes.len() as u64 == size && sha2::Sha256::digest(bytes).as_slice() == sha256);
    found.next().expect("the blob is stored")
}
