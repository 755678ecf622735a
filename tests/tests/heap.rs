//! How much memory the largest file takes, on its way up and on its way along: client and server of one process together.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and prints what it measured")]

use std::fs::File;
use std::io::{BufWriter, Write};
use tests::world::World;
use wallet_api::limits::{DOCUMENT_BYTES, PIECE_BYTES};
use wallet_client::{ExportForm, Import, NewDocument, NewFile};
use wallet_core::manifest::Details;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

const MIB: usize = 1024 * 1024;

/// The largest file, on the disk.
fn largest(folder: &std::path::Path) -> File {
    let path = folder.join("largest");
    let mut file = BufWriter::new(File::create(&path).unwrap());
    for at in 0..DOCUMENT_BYTES {
        file.write_all(&[(at ^ (at >> 11)).to_le_bytes()[0]]).unwrap();
    }
    file.flush().unwrap();
    File::open(path).unwrap()
}

/// The most that was on the heap while something was done, beyond what was there before.
async fn peak<R>(what: &str, action: impl Future<Output = R>) -> (R, usize) {
    // What was taken before the profiler starts is not counted: the key derivation alone has 64 MiB.
    let profiler = dhat::Profiler::builder().testing().build();
    let result = action.await;
    let peak = dhat::HeapStats::get().max_bytes;
    drop(profiler);
    println!("{what}: {:.1} MiB", peak as f64 / MIB as f64);
    (result, peak)
}

/// One test, as the profiler counts for the whole process.
#[tokio::test]
async fn the_largest_file_takes_a_few_pieces_of_memory_on_its_way_up() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    wallet.host().forget_wire();
    let folder = tempfile::tempdir().unwrap();
    let file = NewFile {
        media_type: "application/pdf".parse().unwrap(),
        original: Box::new(largest(folder.path())),
        preview: None,
        pages: Vec::new(),
        added: None,
    };
    let (vec, seen) = peak("a vector of 10 MiB", async { vec![1_u8; 10 * MIB] }).await;
    assert!(seen >= vec.len(), "the profiler sees what is there");
    drop(vec);

    let new = NewDocument { details: Details::default(), file };
    let (added, up) = peak("sending a file of 25 MB", wallet.add(new)).await;
    assert!(up < 16 * PIECE_BYTES, "{up} bytes");

    let output = File::create(folder.path().join("farde.zip")).unwrap();
    let (made, along) = peak("taking it along", wallet.export(ExportForm::Plain, output)).await;
    drop(made.unwrap());
    // One document as it comes, and once more as it goes out.
    assert!(along < 4 * usize::try_from(DOCUMENT_BYTES).unwrap(), "{along} bytes");

    let brought = Box::new(File::open(folder.path().join("farde.zip")).unwrap());
    let (import, back) = peak("opening it elsewhere", Import::open(wallet.host(), brought, None)).await;
    drop(import.unwrap());
    assert!(back < 3 * usize::try_from(DOCUMENT_BYTES).unwrap(), "{back} bytes");
    assert!(wallet.manifest().document(&added.unwrap()).is_some());
}
