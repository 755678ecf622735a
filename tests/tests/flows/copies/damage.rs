//! Planted damage: each is found, and told without a whole id.

use super::spot::{Spot, content, rows, table};
use crate::document;
use crate::program::program;
use blobs::Writing;
use server::Opening;
use server::copies::{Findings, Place, Progress, verify};
use std::process::Command;
use storage::{PieceTag, Row, Table, Value};
use wallet_api::{BlobId, PieceIndex};

async fn found(place: &Place) -> Findings {
    verify(place, &Progress::quiet()).await.unwrap()
}

async fn put(place: &Place, table: &Table, row: Row) {
    let mut filling = place.storage.fill().await.unwrap();
    filling.put(table, &[row]).await.unwrap();
    filling.commit().await.unwrap();
}

async fn delete(place: &Place, table: &Table, row: &Row) {
    let mut filling = place.storage.fill().await.unwrap();
    filling.delete(table, &[row[..table.key].to_vec()]).await.unwrap();
    filling.commit().await.unwrap();
}

fn file_of(spot: &Spot, blob: &BlobId, writing: Writing) -> std::path::PathBuf {
    spot.folder.path().join("blobs").join(blobs::path(blob, writing))
}

#[tokio::test]
async fn each_damage_is_found_and_nothing_else() {
    let clock = Spot::clock();
    let mut spot = Spot::small(&clock);
    spot.serve().await.unwrap();
    let (_, mut wallet) = spot.person(1).await;
    wallet.add(document("paper", &content(1))).await.unwrap();
    let place = spot.place(Opening::Use).await;
    assert!(found(&place).await.is_clean(), "while it is served");
    spot.stop().await;

    let blobs = table("blobs");
    let all = rows(&place.storage, blobs).await;
    let size = |row: &Row| if let Value::Number(size) = row[blobs.at("size").unwrap()] { size } else { 0 };
    let large = all.iter().find(|row| size(row) > 300_000).unwrap().clone();
    let bytes = |column: &str| match &large[blobs.at(column).unwrap()] {
        Value::Bytes(bytes) => bytes.clone(),
        other @ (Value::Null | Value::Number(_)) => panic!("{other:?}"),
    };
    let (blob, tag) = (BlobId(bytes("id").try_into().unwrap()), PieceTag(bytes("tags")[..8].try_into().unwrap()));
    let file = file_of(&spot, &blob, Writing { piece: PieceIndex(0), tag });
    let before = std::fs::read(&file).unwrap();
    let says = async |words: &str| {
        let findings = found(&place).await;
        assert!(findings.told.iter().any(|told| told.contains(words)), "{words}: {findings:?}");
        assert!(!findings.told.concat().contains(&blob.to_string()), "no whole id");
        assert_eq!(findings.count as usize, findings.told.len());
    };

    // A byte.
    let mut other = before.clone();
    other[1000] ^= 1;
    std::fs::write(&file, &other).unwrap();
    says("is damaged").await;
    let (code, said) = run_verify(&spot);
    assert!(code == 1 && said.contains("is damaged") && said.contains("1 findings"), "{code}: {said}");
    // A piece that is whole in itself, and another one.
    other.truncate(other.len() - 32);
    std::fs::write(&file, blobs::sealed(other)).unwrap();
    says("is not what was stored").await;
    // No piece, and one that is too short.
    std::fs::remove_file(&file).unwrap();
    says("is missing").await;
    std::fs::write(&file, blobs::sealed(vec![1; 10])).unwrap();
    says("another length").await;
    std::fs::write(&file, &before).unwrap();
    assert!(found(&place).await.is_clean());

    // Rows.
    for (column, value, words) in [
        ("size", Value::Number(size(&large) + 300_000), "pieces have arrived"),
        ("size", Value::Number(size(&large) - 1), "another length"),
        ("received", Value::Number(1), "does not say what its pieces are"),
        ("tags", Value::Bytes(bytes("tags")[..8].to_vec()), "does not say what its pieces are"),
        ("so_far", Value::Bytes(vec![1; 32]), "is not what was stored"),
        ("so_far", Value::Bytes(vec![1; 31]), "does not say what its pieces are"),
    ] {
        let mut row = large.clone();
        row[blobs.at(column).unwrap()] = value;
        put(&place, blobs, row).await;
        says(words).await;
        put(&place, blobs, large.clone()).await;
    }
    for (name, words) in [("slots", "no keyslot opens"), ("manifests", "without a manifest")] {
        let table = table(name);
        let kept = rows(&place.storage, table).await;
        for row in &kept {
            delete(&place, table, row).await;
        }
        says(words).await;
        for row in kept {
            put(&place, table, row).await;
        }
    }
    assert!(found(&place).await.is_clean());

    // A file without a row is no fault.
    delete(&place, blobs, &large).await;
    let findings = found(&place).await;
    assert!(findings.is_clean() && findings.strays == 1, "{findings:?}");
    let (code, said) = run_verify(&spot);
    assert!(code == 0 && said.contains("1 files that no row knows"), "{code}: {said}");
}

fn run_verify(spot: &Spot) -> (i32, String) {
    let output = Command::new(program()).arg("verify").arg("--data").arg(spot.folder.path()).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn whoever_cannot_look_says_so() {
    let nowhere = tempfile::tempdir().unwrap();
    let output = Command::new(program()).arg("verify").arg("--data").arg(nowhere.path()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && said.lines().count() == 1, "{said}");
    assert_eq!(std::fs::read_dir(nowhere.path()).unwrap().count(), 0, "nothing was made");
}
