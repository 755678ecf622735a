use super::spot::{Spot, content, everything, table};
use crate::document;
use crate::program::{Farde, free_address, program};
use blobs::testing::Fault;
use server::copies::{Progress, finish, migrate, take_back, verify};
use server::{Opening, SystemRandom};
use std::process::Command;
use std::time::Duration;
use wallet_api::BlobId;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_small_place_moves_to_a_large_one_while_papers_are_added_and_everything_is_there() {
    let clock = Spot::clock();
    let (mut old, mut new) = (Spot::small(&clock), Spot::large(&clock).await);
    old.serve().await.unwrap();
    let (person, mut wallet) = old.person(1).await;
    let first = wallet.add(document("first", &content(0))).await.unwrap();
    let (from, to) = (old.place(Opening::Read).await, new.place(Opening::Use).await);
    let quiet = Progress::quiet();

    let adding = async {
        let mut papers = vec![(0, first)];
        for number in 1..6 {
            papers.push((number, wallet.add(document(&format!("paper {number}"), &content(number))).await.unwrap()));
        }
        papers
    };
    let moving = async {
        for _ in 0..3 {
            migrate(&from, &to, &SystemRandom, &quiet).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert!(verify(&to, &quiet).await.unwrap().is_clean(), "the copy is whole");
    };
    let (papers, ()) = tokio::join!(adding, moving);
    assert!(new.serve().await.unwrap_err().contains("not whole yet"), "a copy is not served");
    let made = wallet.share(crate::story::terms(vec![papers[0].1.clone()], 3_600, wallet_core::shares::Handling::Keep));
    let link = made.await.unwrap().link;
    old.stop().await;

    let counts = finish(&from, &to, &SystemRandom, &quiet).await.unwrap();
    assert!(counts.pieces < 12, "only what is new is copied: {counts:?}");
    let (before, after) = (everything(&from).await, everything(&to).await);
    assert!(before.0["blobs"].len() >= 18 && before.1.len() >= 24);
    for (name, rows) in &before.0 {
        assert_eq!(rows, &after.0[name], "{name}");
    }
    assert!(before.1 == after.1, "byte by byte, and nothing beside it");
    assert!(verify(&to, &quiet).await.unwrap().is_clean());

    assert!(old.serve().await.unwrap_err().contains("has moved to another place"));
    old.copy_keys_to(&new);
    new.serve().await.unwrap();
    new.run_jobs().await;
    let mut there = new.open(&person, 2).await.unwrap();
    for (number, id) in &papers {
        assert_eq!(there.original(id, 0).await.unwrap().bytes, content(*number), "paper {number}");
    }
    let fragment = link.split_once('#').unwrap().1;
    let shared = wallet_client::ReceivedShare::open(new.device(3), fragment, "Fatima", "", None).await;
    assert_eq!(shared.unwrap().original(0).await.unwrap().bytes, content(0), "shares go along");
    there.add(document("after", b"the new place")).await.unwrap();

    // In use, it is filled by nobody any more.
    let refused = migrate(&from, &to, &SystemRandom, &quiet).await.unwrap_err().to_string();
    assert!(refused.contains("not empty"), "{refused}");
    take_back(&from).await.unwrap();
    old.serve().await.unwrap();
    old.open(&person, 4).await.unwrap();
    assert!(take_back(&from).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_still_runs_loses_nothing_as_it_is_refused_every_change() {
    let clock = Spot::clock();
    let (mut old, new) = (Spot::large(&clock).await, Spot::small(&clock));
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    wallet.add(document("before", &content(1))).await.unwrap();
    let (from, to) = (old.place(Opening::Read).await, new.place(Opening::Use).await);
    let quiet = Progress::quiet();
    finish(&from, &to, &SystemRandom, &quiet).await.unwrap();
    assert!(wallet.add(document("after", b"too late")).await.is_err(), "it is not acknowledged");
    let (before, after) = (everything(&from).await, everything(&to).await);
    assert_eq!(before.0, after.0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_interrupted_goes_on_and_what_failed_leaves_the_source_as_it_was() {
    let clock = Spot::clock();
    let (mut old, new) = (Spot::small(&clock), Spot::large(&clock).await);
    old.serve().await.unwrap();
    let (person, mut wallet) = old.person(1).await;
    for number in 0..3 {
        wallet.add(document("paper", &content(number))).await.unwrap();
    }
    let (from, to) = (old.place(Opening::Read).await, new.place(Opening::Use).await);
    let (quiet, s3) = (Progress::quiet(), new.s3.as_ref().unwrap());
    // In the midst of the files, after the look whether there are any.
    s3.break_after(270, u32::MAX, Fault::Refuse(403, "AccessDenied"));
    assert!(migrate(&from, &to, &SystemRandom, &quiet).await.is_err());
    assert!(finish(&from, &to, &SystemRandom, &quiet).await.is_err());
    s3.heal();
    wallet.add(document("meanwhile", &content(9))).await.unwrap();
    old.stop().await;
    // As if it had been killed in the midst of the last run.
    from.storage.shut().await.unwrap();
    let counts = finish(&from, &to, &SystemRandom, &quiet).await.unwrap();
    let all: usize = everything(&to).await.1.len();
    assert!((counts.pieces as usize) < all, "{} of {all}: it goes on", counts.pieces);
    assert_eq!(everything(&from).await, everything(&to).await);
    take_back(&from).await.unwrap();
    old.serve().await.unwrap();
    old.open(&person, 2).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_belongs_to_somebody_else_is_left_alone() {
    let clock = Spot::clock();
    let (mut ours, mut theirs, empty) = (Spot::small(&clock), Spot::small(&clock), Spot::small(&clock));
    for spot in [&mut ours, &mut theirs] {
        spot.serve().await.unwrap();
        let (_, mut wallet) = spot.person(1).await;
        wallet.add(document("paper", b"a paper")).await.unwrap();
        spot.stop().await;
    }
    let (from, other, place) =
        (ours.place(Opening::Read).await, theirs.place(Opening::Use).await, empty.place(Opening::Use).await);
    let (quiet, before) = (Progress::quiet(), everything(&other).await);
    let refused =
        async |to: &server::copies::Place| migrate(&from, to, &SystemRandom, &quiet).await.unwrap_err().to_string();
    assert!(refused(&other).await.contains("not empty"));
    assert!(refused(&from).await.contains("not empty"), "itself");
    // An empty database with the files of somebody, and the other way round.
    let mixed = server::copies::Place { storage: place.storage.clone(), blobs: other.blobs.clone() };
    assert!(refused(&mixed).await.contains("store of files"));
    migrate(&from, &place, &SystemRandom, &quiet).await.unwrap();
    assert!(refused(&mixed).await.contains("store of files"), "not the one that it was begun with");
    let foreign = migrate(&other, &place, &SystemRandom, &quiet).await.unwrap_err().to_string();
    assert!(foreign.contains("another Farde"), "{foreign}");
    assert_eq!(everything(&other).await, before, "nothing was changed");
    // What the source lost between is no reason to take anything from the copy but what is gone.
    let mut filling = place.storage.fill().await.unwrap();
    filling
        .delete(table("vaults"), &[vec![super::spot::rows(&place.storage, table("vaults")).await[0][0].clone()]])
        .await
        .unwrap();
    filling.commit().await.unwrap();
    place
        .blobs
        .put_piece(&BlobId([3; 16]), wallet_api::PieceIndex(0), storage::PieceTag([3; 8]), vec![1])
        .await
        .unwrap();
    migrate(&from, &place, &SystemRandom, &quiet).await.unwrap();
    assert_eq!(everything(&from).await.0, everything(&place).await.0, "differences are mended, whatever they are");
    assert!(place.blobs.writings(&BlobId([3; 16])).await.unwrap().is_empty());
}

fn farde(spot: &Spot, arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.arg(arguments[0]).arg("--data").arg(spot.folder.path()).args(&arguments[1..]);
    command
}

fn said(mut command: Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// As an operator types it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commands_do_it_too() {
    let clock = Spot::clock();
    let (mut old, new, restored) = (Spot::small(&clock), Spot::large(&clock).await, Spot::small(&clock));
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    wallet.add(document("paper", &content(1))).await.unwrap();
    old.stop().await;
    let address = free_address();
    let running = Farde::start(old.folder.path(), &address);
    let s3 = new.s3.as_ref().unwrap();
    let keys = s3.keys();
    let (id, secret) = keys.expose();
    let migrate = |arguments: &[&str]| {
        let mut command = farde(&old, arguments);
        command.env("FARDE_TO_DATABASE", &new.database).env("FARDE_TO_BLOBS", s3.url());
        command.env("FARDE_TO_S3_KEY_ID", id).env("FARDE_TO_S3_SECRET", secret);
        said(command)
    };
    let (code, text) = migrate(&["migrate"]);
    assert!(code == Some(0) && text.contains("copied; run it again"), "{text}");
    let (code, text) = migrate(&["migrate", "--finish"]);
    assert!(code == Some(2) && text.contains("already serves") && text.lines().count() == 1, "{text}");
    let folder = old.folder.path().join("backup");
    let (code, text) = said(farde(&old, &["backup", folder.to_str().unwrap()]));
    assert!(code == Some(0) && text.contains("the keys folder is not in the backup"), "{text}");
    drop(running);
    let (code, text) = migrate(&["migrate", "--finish"]);
    assert!(code == Some(0) && text.contains("moved: every row and every file was compared"), "{text}");
    let (code, text) = said(farde(&old, &["serve"]));
    assert!(code == Some(1) && text.contains("farde migrate --take-back") && text.lines().count() == 1, "{text}");
    assert!(said(farde(&old, &["migrate", "--take-back"])).1.contains("can be served again"));
    drop(Farde::start(old.folder.path(), &address));

    let (code, text) = said(farde(&restored, &["restore", folder.to_str().unwrap()]));
    assert!(code == Some(0) && text.contains("has no keys"), "{text}");
    assert_eq!(said(farde(&restored, &["verify"])).0, Some(0));
    let (code, text) = said(farde(&restored, &["restore", folder.to_str().unwrap()]));
    assert!(code == Some(2) && text.contains("not empty"), "{text}");
    let (code, text) = said(farde(&restored, &["migrate"]));
    assert!(code == Some(2) && text.contains("--to-database and --to-blobs"), "{text}");
    let mut from_backup = farde(&restored, &["backup", restored.folder.path().join("b").to_str().unwrap()]);
    from_backup.env("FARDE_DATABASE", format!("sqlite:{}", folder.join("farde.db").display()));
    assert!(said(from_backup).1.contains("is a backup"), "a backup of a backup");
    assert!(!restored.folder.path().join("copying").exists());
}
