//! How long it takes; prints the rows of the table in `docs/benchmarks.md`.

use super::spot::{Spot, table};
use server::copies::{Place, Progress, backup, backup_stream, finish, restore, verify};
use server::{Opening, SystemRandom};
use sha2::{Digest, Sha256};
use std::time::Instant;
use storage::contract::sample;
use storage::{Filling, Value};

/// Vaults, each with a keyslot, a manifest and a blob of one piece: 2,000 blobs are 500 MB.
const VAULTS: u32 = 2_000;
const PIECE: usize = 250_000;

fn id(number: u32) -> Value {
    Value::Bytes([&number.to_be_bytes().map(|byte| byte.wrapping_mul(37))[..], &[7; 12]].concat())
}

async fn fill(place: &Place) {
    let mut filling: Box<dyn Filling> = place.storage.fill().await.unwrap();
    for number in 0..VAULTS {
        let bytes: Vec<u8> =
            (0..PIECE as u32).map(|at| (at ^ number).wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
        let so_far = Sha256::new().chain_update([0; 32]).chain_update(Sha256::digest(&bytes)).finalize();
        for (name, changes) in [
            ("vaults", vec![("id", id(number)), ("locked_until", Value::Null), ("erased_at", Value::Null)]),
            (
                "slots",
                vec![
                    ("id", id(number)),
                    ("vault", id(number)),
                    ("wait_days", Value::Number(0)),
                    ("public_key", Value::Bytes(vec![1; 32])),
                    ("record", Value::Bytes(vec![1; 200])),
                ],
            ),
            ("manifests", vec![("vault", id(number)), ("record", Value::Bytes(vec![1; 50_000]))]),
            (
                "blobs",
                vec![
                    ("id", id(number)),
                    ("vault", id(number)),
                    ("size", Value::Number(PIECE as i64)),
                    ("received", Value::Number(1)),
                    ("so_far", Value::Bytes(so_far.to_vec())),
                    ("tags", Value::Bytes(vec![5; 8])),
                    ("born", Value::Bytes(vec![5; 8])),
                ],
            ),
        ] {
            let table = table(name);
            let mut row = sample(table, 1);
            for (column, value) in changes {
                row[table.at(column).unwrap()] = value;
            }
            filling.put(table, &[row]).await.unwrap();
        }
        let Value::Bytes(blob) = id(number) else { unreachable!() };
        let blob = wallet_api::BlobId(blob.try_into().unwrap());
        place.blobs.put_piece(&blob, wallet_api::PieceIndex(0), storage::PieceTag([5; 8]), bytes).await.unwrap();
    }
    filling.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "it measures: cargo test -p tests --test flows -- --ignored --nocapture copies::numbers"]
#[expect(clippy::disallowed_methods, reason = "it measures real time")]
async fn of_two_thousand_vaults_with_five_hundred_megabytes() {
    let clock = Spot::clock();
    let (old, new, large) = (Spot::small(&clock), Spot::small(&clock), Spot::large(&clock).await);
    let source = old.place(Opening::Use).await;
    fill(&source).await;
    let (quiet, disk, scratch) = (Progress::quiet(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let row = |what: &str, start: Instant| println!("| {what} | {:.1} s |", start.elapsed().as_secs_f64());

    let start = Instant::now();
    assert!(verify(&source, &quiet).await.unwrap().is_clean());
    row("verify", start);
    let start = Instant::now();
    backup(&source, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    row("backup into an empty folder", start);
    let start = Instant::now();
    assert_eq!(backup(&source, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap().pieces, 0);
    row("backup into the same folder, nothing new", start);
    let start = Instant::now();
    backup_stream(&source, std::io::sink(), scratch.path(), old.now(), &quiet).await.unwrap();
    row("backup as a stream, to nobody", start);
    let place = new.place(Opening::Use).await;
    let (scratch, keys) = (tempfile::tempdir().unwrap(), new.keys());
    let start = Instant::now();
    restore(disk.path(), &new.how(&place, &keys, scratch.path(), &quiet)).await.unwrap();
    row("restore into an empty place", start);
    let start = Instant::now();
    assert!(verify(&place, &quiet).await.unwrap().is_clean());
    row("verify what was restored", start);
    let place = large.place(Opening::Use).await;
    let start = Instant::now();
    server::copies::migrate(&source, &place, &SystemRandom, &quiet).await.unwrap();
    row("migrate to PostgreSQL and S3, the first time", start);
    let start = Instant::now();
    finish(&source, &place, &SystemRandom, &quiet).await.unwrap();
    row("migrate --finish, nothing new: all rows compared, all files read in S3", start);
}
