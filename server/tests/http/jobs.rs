//! What expires is deleted, neither early nor late; twice is no harm.

use crate::world::{Body, Owner, World, json};
use wallet_api::{
    BlobId, PieceIndex,
    limits::{BIN_DAYS, PENDING_SECONDS, RECEIPT_DAYS},
    routes,
    sessions::OpenedVault,
    shares::{Openings, SharesResponse},
};

async fn login(world: &World, owner: &Owner) -> Owner {
    let opened: OpenedVault = world.login(owner).await.json();
    Owner { token: opened.session.expose_text(), ..owner.clone() }
}

async fn status(world: &World, owner: &Owner, blob: &BlobId) -> String {
    let owner = login(world, owner).await;
    world.send("GET", &routes::blob(blob), Some(&owner.token), Body::None).await.code()
}

async fn run(world: &World) {
    assert_eq!(world.server.run_jobs().await, 0, "no job fails");
    assert_eq!(world.server.run_jobs().await, 0, "nor the second time");
}

fn file(world: &World, n: u8) -> bool {
    let hex = format!("{n:02x}");
    world.folder().join("blobs").join(&hex).join(&hex).join(hex.repeat(16)).exists()
}

#[tokio::test]
async fn pending_blobs_live_a_day_and_binned_ones_thirty() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let [pending, binned, live] = [10, 11, 12];
    let pending = world.upload(&owner, pending, b"p").await;
    let binned = world.upload(&owner, binned, b"b").await;
    let live = world.upload(&owner, live, b"l").await;
    world.commit(&owner, 1, &[binned.clone(), live.clone()], &[]).await;
    world.commit(&owner, 2, &[], std::slice::from_ref(&binned)).await;

    world.clock.advance(PENDING_SECONDS - 1);
    run(&world).await;
    assert_eq!(status(&world, &owner, &pending).await, "200");
    world.clock.advance(1);
    run(&world).await;
    assert_eq!(status(&world, &owner, &pending).await, "not-found");
    assert!(!file(&world, 10));

    world.clock.advance(BIN_DAYS * 86_400 - PENDING_SECONDS - 1);
    run(&world).await;
    assert_eq!(status(&world, &owner, &binned).await, "200");
    world.clock.advance(1);
    run(&world).await;
    assert_eq!(status(&world, &owner, &binned).await, "not-found");
    assert!(!file(&world, 11) && file(&world, 12), "the live one stays");
    let owner = login(&world, &owner).await;
    let bytes = world.send("GET", &routes::piece(&live, PieceIndex(0)), Some(&owner.token), Body::None).await;
    assert_eq!(bytes.body, b"l");
}

#[tokio::test]
async fn shares_end_and_receipts_stay_for_their_time() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 10, b"p").await;
    world.commit(&owner, 1, std::slice::from_ref(&blob), &[]).await;
    let given = world.share(&owner, 1, &[blob], Openings::Any).await;
    world.open_with_receipt(&given).await;
    let receipts = async || {
        let owner = login(&world, &owner).await;
        let seen = world.send("GET", routes::SHARES, Some(&owner.token), Body::None).await.json::<SharesResponse>();
        (seen.shares.len(), seen.receipts.len())
    };
    world.clock.advance(86_399);
    run(&world).await;
    assert_eq!(receipts().await, (1, 1));
    world.clock.advance(1);
    run(&world).await;
    assert_eq!(receipts().await, (0, 1));
    world.clock.advance((RECEIPT_DAYS - 2) * 86_400);
    run(&world).await;
    assert_eq!(receipts().await, (0, 1));
    world.clock.advance(86_400);
    run(&world).await;
    assert_eq!(receipts().await, (0, 0));
}

#[tokio::test]
async fn nothing_is_left_behind_by_what_is_over() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    for n in 1..30 {
        assert_eq!(world.commit(&owner, n, &[], &[]).await.code(), "204");
    }
    world.nonce().await;
    let guess = wallet_api::sessions::EvaluateRequest {
        epoch: wallet_api::OprfEpoch(1),
        tag: wallet_api::HandleTag([1; 32]),
        blinded: base_point(),
    };
    assert_eq!(world.send("POST", routes::OPRF, None, json(&guess)).await.code(), "200");
    let counted = |table| count(&world, table);
    assert_eq!(counted("manifests").await, 20);
    for table in ["challenges", "sessions", "attempts", "creations", "creation_keys"] {
        assert!(counted(table).await > 0, "{table}");
    }
    world.clock.advance(2 * 86_400);
    run(&world).await;
    for table in ["challenges", "sessions", "attempts", "creations", "creation_keys"] {
        assert_eq!(counted(table).await, 0, "{table}");
    }
    assert_eq!(counted("vaults").await, 1);
}

fn base_point() -> wallet_api::OprfElement {
    use voprf::{Group, Ristretto255};
    wallet_api::OprfElement(Ristretto255::serialize_elem(Ristretto255::base_elem()).into())
}

pub(crate) async fn count(world: &World, table: &str) -> i64 {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(world.folder().join("farde.db"));
    let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
    sqlx::query_scalar(&format!("SELECT count(*) FROM {table}")).fetch_one(&pool).await.expect("counts")
}

#[tokio::test]
async fn files_that_no_row_knows_are_removed() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    world.upload(&owner, 10, b"p").await;
    let orphan = world.folder().join("blobs/0b/0b").join("0b".repeat(16));
    std::fs::create_dir_all(&orphan).expect("makes");
    std::fs::write(orphan.join("0"), b"x").expect("writes");
    run(&world).await;
    assert!(!orphan.exists() && file(&world, 10));
}

#[tokio::test]
async fn a_job_that_fails_says_so_and_is_tried_again() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 10, b"p").await;
    world.clock.advance(PENDING_SECONDS);
    let folder = world.folder().join("blobs/0a/0a").join("0a".repeat(16));
    let piece = std::fs::read_dir(folder).expect("lists").next().expect("one file").expect("lists").path();
    // A folder stands where the file should be.
    std::fs::remove_file(&piece).expect("removes");
    std::fs::create_dir(&piece).expect("makes");
    assert!(world.server.run_jobs().await > 0, "what is no file is not deleted");
    assert!(file(&world, 10));
    std::fs::remove_dir(&piece).expect("removes");
    std::fs::write(&piece, b"p").expect("writes");
    run(&world).await;
    assert!(!file(&world, 10));
    assert_eq!(status(&world, &owner, &blob).await, "not-found");
}
