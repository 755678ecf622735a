use super::spot::{Spot, content, everything, rows, table};
use crate::document;
use crate::program::program;
use blobs::testing::Fault;
use server::copies::{CopyError, Place, Progress, backup, backup_stream, restore, restore_stream, verify};
use server::{FolderBlobs, Opening, SystemRandom};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use storage::Value;
use storage::contract::sample;
use storage_sqlite::SqliteStorage;
use wallet_client::{ClientError, ReceivedShare};
use wallet_core::shares::Handling;

const DAY: u64 = 86_400;

fn fragment(link: &str) -> String {
    link.split_once('#').unwrap().1.to_owned()
}

async fn look(folder: &Path) -> Place {
    let storage = Arc::new(SqliteStorage::open_to_read(&folder.join("farde.db")).await.unwrap());
    Place { storage, blobs: Arc::new(FolderBlobs::open_to_read(&folder.join("blobs"))) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_under_load_is_restored_elsewhere_without_what_was_ended_since_and_without_fresh_guesses() {
    let clock = Spot::clock();
    let (mut old, mut new) = (Spot::small(&clock), Spot::large(&clock).await);
    old.serve().await.unwrap();
    let (person, mut wallet) = old.person(1).await;
    let first = wallet.add(document("first", &content(0))).await.unwrap();
    let terms = || crate::story::terms(vec![first.clone()], 20 * DAY, Handling::Keep);
    let (stopped, kept) = (wallet.share(terms()).await.unwrap(), wallet.share(terms()).await.unwrap());
    let opened = ReceivedShare::open(old.device(8), &fragment(&stopped.link), "Fatima", "", None).await.unwrap();
    assert!(opened.original(0).await.is_ok());
    drop(opened);

    let (from, quiet) = (old.place(Opening::Read).await, Progress::quiet());
    let disk = tempfile::tempdir().unwrap();
    let folder = disk.path().join("backup");
    let adding = async {
        let mut papers = vec![(0, first.clone())];
        for number in 1..5 {
            papers.push((number, wallet.add(document(&format!("paper {number}"), &content(number))).await.unwrap()));
        }
        papers
    };
    let backing = async {
        for _ in 0..3 {
            backup(&from, &folder, clock_now(&old), &SystemRandom, &quiet).await.unwrap();
            assert!(verify(&look(&folder).await, &quiet).await.unwrap().is_clean(), "whole at each moment");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let (papers, ()) = tokio::join!(adding, backing);
    backup(&from, &folder, clock_now(&old), &SystemRandom, &quiet).await.unwrap();
    let again = backup(&from, &folder, clock_now(&old), &SystemRandom, &quiet).await.unwrap();
    assert_eq!((again.pieces, again.deleted), (0, 0), "nothing new, nothing copied");

    let copied = look(&folder).await;
    for (name, is_there) in [("shares", false), ("sessions", false), ("creation_keys", false), ("creations", false)]
        .into_iter()
        .chain([("vaults", true), ("manifests", true), ("receipts", true)])
    {
        assert!(!rows(&from.storage, table(name)).await.is_empty(), "{name}");
        assert_eq!(
            !rows(&copied.storage, table(name)).await.is_empty(),
            is_there,
            "{name}: who has a backup has no links"
        );
    }

    // After the backup.
    wallet.stop_share(&stopped.share).await.unwrap();
    clock.advance(DAY);
    for _ in 0..2 {
        old.open(&person, 9).await.unwrap();
    }
    old.stop().await;

    old.copy_keys_to(&new);
    let place = new.place(Opening::Use).await;
    let (scratch, keys) = (tempfile::tempdir().unwrap(), new.keys());
    let done = restore(&folder, &new.how(&place, &keys, scratch.path(), &quiet)).await.unwrap();
    assert!(done.has_keys && done.counts.faults.is_empty());
    assert!(verify(&place, &quiet).await.unwrap().is_clean());
    new.serve().await.unwrap();
    new.run_jobs().await;
    for link in [&stopped.link, &kept.link] {
        let refused = ReceivedShare::open(new.device(3), &fragment(link), "Fatima", "", None).await;
        assert_eq!(refused.err(), Some(ClientError::ShareNotAvailable), "what was ended since nobody knows");
    }
    let mut there = new.open(&person, 2).await.unwrap();
    let second = new.open(&person, 4).await.err();
    assert_eq!(second, Some(ClientError::WaitFirst { seconds: 3_600 }), "no fresh guesses");
    // Nor has a handle that nobody tried lately.
    let (stranger, _) = new.person(2).await;
    assert_eq!(new.open(&stranger, 6).await.err(), Some(ClientError::WaitFirst { seconds: 3_600 }));
    for (number, id) in &papers {
        assert_eq!(there.original(id, 0).await.unwrap().bytes, content(*number), "paper {number}");
    }
    assert_eq!(there.shares().await.unwrap()[0].receipts.len(), 1, "who looked stays known");
    there.add(document("after", b"the new place")).await.unwrap();
    clock.advance(3_600);
    new.open(&person, 5).await.unwrap();

    // A second time is no restore but somebody's place.
    let refused = restore(&folder, &new.how(&place, &keys, scratch.path(), &quiet)).await.unwrap_err();
    assert!(matches!(refused, CopyError::NotEmpty), "{refused}");
}

fn clock_now(spot: &Spot) -> wallet_api::UnixSeconds {
    spot.now()
}

#[tokio::test]
async fn an_erasure_that_was_asked_for_can_be_taken_back_again_and_a_wait_begins_anew() {
    let clock = Spot::clock();
    let (mut old, mut new) = (Spot::small(&clock), Spot::small(&clock));
    old.serve().await.unwrap();
    let (person, mut wallet) = old.person(1).await;
    wallet.add(document("paper", b"a paper")).await.unwrap();
    wallet.erase_in_seven_days().await.unwrap();
    let (from, quiet, disk) = (old.place(Opening::Read).await, Progress::quiet(), tempfile::tempdir().unwrap());
    backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    clock.advance(30 * DAY);
    old.copy_keys_to(&new);
    let (place, scratch, keys) = (new.place(Opening::Use).await, tempfile::tempdir().unwrap(), new.keys());
    restore(disk.path(), &new.how(&place, &keys, scratch.path(), &quiet)).await.unwrap();
    for ended in ["sessions", "challenges", "ceremonies", "recoveries", "shares", "openings", "requests"] {
        assert!(rows(&place.storage, table(ended)).await.is_empty(), "{ended}");
    }
    new.serve().await.unwrap();
    new.run_jobs().await;
    let there = new.open(&person, 2).await.unwrap();
    assert_eq!(there.manifest().documents().len(), 1, "it may have been taken back since");
    clock.advance(7 * DAY + 1);
    new.run_jobs().await;
    assert!(new.open(&person, 3).await.is_err(), "and if not, it is erased");
}

#[tokio::test]
async fn with_the_rows_of_the_lost_database_nothing_comes_back_that_was_ended() {
    let clock = Spot::clock();
    let (mut old, mut new) = (Spot::small(&clock), Spot::small(&clock));
    old.serve().await.unwrap();
    let (erased, to_erase) = old.person(1).await;
    let (person, mut wallet) = old.person(2).await;
    let before = wallet.add(document("before", &content(1))).await.unwrap();
    let (from, quiet, disk) = (old.place(Opening::Read).await, Progress::quiet(), tempfile::tempdir().unwrap());
    backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    to_erase.erase_now().await.unwrap();
    let after = wallet.add(document("after", &content(2))).await.unwrap();
    old.stop().await;
    old.copy_keys_to(&new);
    clock.advance(DAY);
    // A file that was on its way.
    let (blobs, mut upload) = (table("blobs"), sample(table("blobs"), 0x66));
    upload[blobs.at("vault").unwrap()] = rows(&from.storage, table("vaults")).await[0][0].clone();
    upload[blobs.at("state").unwrap()] = Value::Number(0);
    for (column, len) in [("so_far", 32), ("tags", 8), ("born", 8)] {
        upload[blobs.at(column).unwrap()] = Value::Bytes(vec![0x66; len]);
    }
    let mut filling = from.storage.fill().await.unwrap();
    filling.put(blobs, &[upload]).await.unwrap();
    filling.commit().await.unwrap();

    let (place, scratch, keys) = (new.place(Opening::Use).await, tempfile::tempdir().unwrap(), new.keys());
    let mut how = new.how(&place, &keys, scratch.path(), &quiet);
    how.rows = Some(from.storage.clone());
    let refused = restore(disk.path(), &how).await.unwrap_err().to_string();
    assert!(refused.contains("not in the backup"), "files that came since: {refused}");
    assert!(new.serve().await.unwrap_err().contains("not whole"));
    let scratch = tempfile::tempdir().unwrap();
    let mut how = new.how(&place, &keys, scratch.path(), &quiet);
    (how.rows, how.incomplete) = (Some(from.storage.clone()), true);
    let done = restore(disk.path(), &how).await.unwrap();
    assert!(!done.counts.faults.is_empty());
    let uploads = rows(&place.storage, blobs).await;
    assert!(uploads.len() == 6 && uploads.iter().all(|row| row[0] != Value::Bytes(vec![0x66; 16])), "it begins anew");
    new.serve().await.unwrap();
    assert!(new.open(&erased, 3).await.is_err(), "erased stays erased");
    let mut there = new.open(&person, 4).await.unwrap();
    assert_eq!(there.original(&before, 0).await.unwrap().bytes, content(1));
    assert!(there.original(&after, 0).await.is_err());
    there.bin(&[after]).await.unwrap();
}

/// Where a stream goes.
#[derive(Clone, Default)]
struct Stream(Arc<Mutex<Vec<u8>>>);

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_is_a_backup_that_tar_unpacks_and_a_cut_one_is_none() {
    let clock = Spot::clock();
    let (mut old, mut new) = (Spot::small(&clock), Spot::small(&clock));
    old.serve().await.unwrap();
    let (person, mut wallet) = old.person(1).await;
    let paper = wallet.add(document("paper", &content(1))).await.unwrap();
    let (from, quiet, scratch) = (old.place(Opening::Read).await, Progress::quiet(), tempfile::tempdir().unwrap());
    let stream = Stream::default();
    backup_stream(&from, stream.clone(), scratch.path(), old.now(), &quiet).await.unwrap();
    let bytes = stream.0.lock().unwrap().clone();

    // As `tar` sees it.
    let unpacked = tempfile::tempdir().unwrap();
    let file = unpacked.path().join("farde.tar");
    std::fs::write(&file, &bytes).unwrap();
    assert!(Command::new("tar").arg("xf").arg(&file).arg("-C").arg(unpacked.path()).status().unwrap().success());
    assert!(verify(&look(unpacked.path()).await, &quiet).await.unwrap().is_clean());
    assert!(unpacked.path().join("backup.json").exists());

    old.copy_keys_to(&new);
    clock.advance(DAY);
    let (place, keys) = (new.place(Opening::Use).await, new.keys());
    let mut foreign = bytes.clone();
    foreign[..6].copy_from_slice(b"../../");
    let mut damaged = bytes.clone();
    damaged[2_000] ^= 1;
    let cuts = [0, 100, 512, bytes.len() / 2, bytes.len() - 2_048].map(|end| bytes[..end].to_vec());
    for broken in cuts.into_iter().chain([foreign, damaged, vec![7; 5_000]]) {
        let scratch = tempfile::tempdir().unwrap();
        let how = new.how(&place, &keys, scratch.path(), &quiet);
        let len = broken.len();
        assert!(restore_stream(std::io::Cursor::new(broken), &how).await.is_err(), "{len} bytes");
        assert!(new.serve().await.is_err(), "nothing is served");
    }
    let scratch = tempfile::tempdir().unwrap();
    let how = new.how(&place, &keys, scratch.path(), &quiet);
    restore_stream(std::io::Cursor::new(bytes), &how).await.unwrap();
    assert!(verify(&place, &quiet).await.unwrap().is_clean());
    assert!(everything(&place).await.1 == everything(&from).await.1, "what the broken ones brought is gone");
    new.serve().await.unwrap();
    let there = new.open(&person, 2).await.unwrap();
    assert_eq!(there.original(&paper, 0).await.unwrap().bytes, content(1));
}

#[tokio::test]
async fn other_keys_are_refused_and_missing_ones_are_told() {
    let clock = Spot::clock();
    let (mut old, mut new, mut other) = (Spot::small(&clock), Spot::small(&clock), Spot::small(&clock));
    for spot in [&mut old, &mut other] {
        spot.serve().await.unwrap();
    }
    let (from, quiet, disk) = (old.place(Opening::Read).await, Progress::quiet(), tempfile::tempdir().unwrap());
    backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    let place = new.place(Opening::Use).await;
    let attempt = async |keys: &Path| {
        let scratch = tempfile::tempdir().unwrap();
        restore(disk.path(), &new.how(&place, keys, scratch.path(), &quiet)).await
    };
    assert!(matches!(attempt(&other.keys()).await, Err(CopyError::OtherKeys(_))));
    let done = attempt(&new.keys()).await.unwrap();
    assert!(!done.has_keys && !new.keys().exists(), "none is made that would be taken for the right one");
    assert!(new.serve().await.unwrap_err().contains("another folder of keys"));
    old.copy_keys_to(&new);
    new.serve().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_that_is_interrupted_leaves_the_one_that_was_there() {
    let clock = Spot::clock();
    let mut old = Spot::large(&clock).await;
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    wallet.add(document("before", &content(1))).await.unwrap();
    let (from, quiet, disk) = (old.place(Opening::Read).await, Progress::quiet(), tempfile::tempdir().unwrap());
    backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    let before = everything(&look(disk.path()).await).await.0;
    wallet.add(document("after", &content(2))).await.unwrap();
    let s3 = old.s3.as_ref().unwrap();
    s3.break_after(2, u32::MAX, Fault::Refuse(403, "AccessDenied"));
    assert!(backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.is_err());
    s3.heal();
    assert!(verify(&look(disk.path()).await, &quiet).await.unwrap().is_clean());
    assert_eq!(everything(&look(disk.path()).await).await.0, before);
    backup(&from, disk.path(), old.now(), &SystemRandom, &quiet).await.unwrap();
    assert_ne!(everything(&look(disk.path()).await).await.0, before);
}

/// Killed at moments that wander over all that it does.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a real process lives in real time")]
async fn a_backup_that_is_killed_is_none_or_a_whole_one() {
    let clock = Spot::clock();
    let mut old = Spot::small(&clock);
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    let (disk, quiet) = (tempfile::tempdir().unwrap(), Progress::quiet());
    let start = || {
        let mut command = Command::new(program());
        command.args(["backup", "--data"]).arg(old.folder.path()).arg(disk.path());
        (command.stderr(std::process::Stdio::null()).spawn().unwrap(), Instant::now())
    };
    wallet.add(document("paper", &content(0))).await.unwrap();
    let (mut whole, began) = start();
    assert!(whole.wait().unwrap().success());
    let (mut usual, mut killed) = (began.elapsed(), 0);
    for number in 1.. {
        wallet.add(document("paper", &content(number))).await.unwrap();
        let (mut child, began) = start();
        let moment = usual.mul_f64(f64::from(number % 8 + 1) / 8.0);
        // One that is done before its moment shows that they take less time than was thought.
        while began.elapsed() < moment {
            if child.try_wait().unwrap().is_some() {
                usual = usual.min(began.elapsed());
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        let findings = verify(&look(disk.path()).await, &quiet).await.unwrap();
        assert!(findings.is_clean() && findings.files >= 3, "{findings:?}");
        if killed == 6 {
            break;
        }
        assert!(number < 50, "{killed} were killed, and they take {usual:?}");
    }
    let (mut whole, _) = start();
    assert!(whole.wait().unwrap().success());
    let all = rows(&old.storage(Opening::Read).await, table("blobs")).await;
    assert_eq!(rows(&look(disk.path()).await.storage, table("blobs")).await, all);
}

#[tokio::test]
async fn a_full_disk_leaves_no_backup_that_looks_whole_and_it_goes_on_when_there_is_room() {
    let clock = Spot::clock();
    let mut old = Spot::small(&clock);
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    for number in 0..6 {
        wallet.add(document("paper", &content(number))).await.unwrap();
    }
    // A disk of its own for the folder; first too small, then large enough.
    let script = r#"mount -t tmpfs -o size=1500k tmpfs "$2" || exit 9
        "$1" backup --data "$3" "$2" 2>&1; echo "first: $?"; ls "$2"
        mount -o remount,size=60m "$2"; "$1" backup --data "$3" "$2" 2>&1; echo "second: $?"; ls "$2""#;
    let disk = tempfile::tempdir().unwrap();
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", script, "sh"]);
    let output = command.arg(program()).arg(disk.path()).arg(old.folder.path()).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let (first, second) = said.split_once("first: 2").unwrap_or_else(|| panic!("{said}"));
    assert!(first.contains("the disk is full"), "{said}");
    let (listed, second) = second.split_once("second: 0").unwrap_or_else(|| panic!("{said}"));
    assert!(!listed.lines().take_while(|line| !line.contains("rows put")).any(|line| line == "backup.json"), "{said}");
    assert!(second.contains("backup.json"), "{said}");
}
