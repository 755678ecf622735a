//! RF-13: two devices commit; nothing is lost, and all of a commit happens or nothing.

use crate::world::{Body, World, commit_request};
use wallet_api::{BlobId, limits, routes, sessions::ManifestRecord, vaults::CommitRequest};

fn body(record: u8, live: &[BlobId], gone: &[BlobId]) -> CommitRequest {
    commit_request(vec![record; 20], live, gone)
}

#[tokio::test]
async fn the_loser_of_a_race_gets_the_newest_manifest_and_a_retry_succeeds() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    assert_eq!(world.commit_as(&owner, "\"1\"", &body(10, &[], &[])).await.code(), "204");
    assert_eq!(world.commit_as(&owner, "\"1\"", &body(10, &[], &[])).await.code(), "204", "its answer was lost");
    let refused = world.commit_as(&owner, "\"1\"", &body(11, &[], &[])).await;
    assert_eq!(refused.code(), "version-conflict");
    let current = refused.problem().current.expect("the newest manifest");
    assert_eq!((current.version.0, current.record.0), (2, vec![10; 20]));
    assert_eq!(world.commit_as(&owner, "\"2\"", &body(11, &[], &[])).await.code(), "204");
    assert_eq!(world.commit_as(&owner, "\"9\"", &body(12, &[], &[])).await.code(), "version-conflict", "the future");
    let newest = world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.json::<ManifestRecord>();
    assert_eq!((newest.version.0, newest.record.0), (3, vec![11; 20]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_parallel_commits_exactly_one_wins() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let commits: Vec<_> = (0..20)
        .map(|n| {
            let request = world.request("PUT", routes::MANIFEST).bearer_auth(&owner.token).header("if-match", "\"1\"");
            tokio::spawn(request.json(&body(n, &[], &[])).send())
        })
        .collect();
    let mut won = 0;
    for commit in commits {
        won += u32::from(commit.await.expect("no panic").expect("an answer").status() == 204);
    }
    assert_eq!(won, 1);
}

#[tokio::test]
async fn if_match_is_one_quoted_version() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let missing = world.request("PUT", routes::MANIFEST).bearer_auth(&owner.token).json(&body(1, &[], &[]));
    assert_eq!(world.finish("PUT", routes::MANIFEST, missing).await.code(), "version-required");
    for wrong in ["1", "\"1", "W/\"1\"", "*", "\"+1\"", "\"01\"", "\"1\", \"2\"", "\"18446744073709551616\"", "\"\""] {
        assert_eq!(world.commit_as(&owner, wrong, &body(1, &[], &[])).await.code(), "malformed", "{wrong}");
    }
    for version in ["\"0\"", "\"9223372036854775807\""] {
        assert_eq!(world.commit_as(&owner, version, &body(1, &[], &[])).await.code(), "version-conflict", "{version}");
    }
}

#[tokio::test]
async fn a_commit_checks_every_blob_and_then_does_all_or_nothing() {
    let world = World::on_disk().await;
    let (owner, other) = (world.owner(1).await, world.owner(2).await);
    let pending = world.upload(&owner, 10, b"a").await;
    let live = world.upload(&owner, 11, b"b").await;
    let foreign = world.upload(&other, 12, b"c").await;
    assert_eq!(world.commit(&owner, 1, std::slice::from_ref(&live), &[]).await.code(), "204");
    let incomplete = BlobId([13; 16]);
    let announce = crate::world::json(&wallet_api::blobs::AnnounceBlobRequest {
        size: 5,
        how: wallet_api::blobs::Announcement::Anew,
    });
    world.send("PUT", &routes::blob(&incomplete), Some(&owner.token), announce).await;

    let unknown = BlobId([99; 16]);
    for (what, live, gone) in [
        ("incomplete", vec![pending.clone(), incomplete.clone()], vec![]),
        ("another vault's", vec![pending.clone(), foreign.clone()], vec![]),
        ("unknown", vec![pending.clone(), unknown.clone()], vec![]),
        ("live already", vec![pending.clone(), live.clone()], vec![]),
        ("gone, but pending", vec![], vec![pending.clone()]),
        ("gone, but another vault's", vec![], vec![foreign.clone()]),
    ] {
        assert_eq!(world.commit_as(&owner, "\"2\"", &body(2, &live, &gone)).await.code(), "wrong-blob-state", "{what}");
    }
    for (live, gone) in [(vec![pending.clone(), pending.clone()], vec![]), (vec![live.clone()], vec![live.clone()])] {
        assert_eq!(world.commit_as(&owner, "\"2\"", &body(2, &live, &gone)).await.code(), "malformed");
    }
    let dropped = world.send("DELETE", &routes::blob(&pending), Some(&owner.token), Body::None).await;
    assert_eq!(dropped.code(), "204", "no refused commit made it live");
    assert_eq!(world.commit_as(&owner, "\"2\"", &body(2, &[], &[])).await.code(), "204", "nor took the version");
}

#[tokio::test]
async fn what_is_gone_can_be_brought_back() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 10, b"a").await;
    let blobs = std::slice::from_ref(&blob);
    assert_eq!(world.commit(&owner, 1, blobs, &[]).await.code(), "204");
    assert_eq!(world.commit(&owner, 2, &[], blobs).await.code(), "204");
    assert_eq!(world.commit(&owner, 3, &[], blobs).await.code(), "wrong-blob-state", "gone once");
    assert_eq!(world.commit(&owner, 3, blobs, &[]).await.code(), "204");
}

#[tokio::test]
async fn a_commit_has_its_sizes() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let mut large = body(1, &[], &[]);
    for (len, code) in [(limits::MANIFEST_BYTES + 1, "too-large"), (0, "malformed"), (limits::MANIFEST_BYTES, "204")] {
        large.record.0 = vec![1; len];
        assert_eq!(world.commit_as(&owner, "\"1\"", &large).await.code(), code, "{len}");
    }
    let many: Vec<BlobId> = (0..=limits::COMMIT_BLOBS).map(|n| BlobId((n as u128).to_be_bytes())).collect();
    assert_eq!(world.commit_as(&owner, "\"2\"", &body(1, &many, &[])).await.code(), "too-large");
}
