//! Making a vault, and its end.

use crate::world::{Body, World, json, person};
use server::Limits;
use wallet_api::{
    Signature, SlotId, VaultId, limits, routes,
    sessions::OpenedVault,
    shares::Openings,
    vaults::{ErasureRequest, ErasureTime, LockRequest},
};

#[tokio::test]
async fn the_same_request_makes_the_same_vault_and_another_session() {
    let world = World::new().await;
    let owner = person(1);
    let first = world.send("POST", routes::VAULTS, None, json(&world.creation(&owner).await)).await;
    assert_eq!(first.status, 201);
    let again = world.send("POST", routes::VAULTS, None, json(&world.creation(&owner).await)).await;
    assert_eq!(again.status, 200);
    let (first, again): (OpenedVault, OpenedVault) = (first.json(), again.json());
    assert_eq!(first.vault, again.vault);
    assert_ne!(first.session.expose_text(), again.session.expose_text());
}

#[tokio::test]
async fn an_id_that_is_taken_by_other_content_is_refused() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let mut other_manifest = world.creation(&owner).await;
    other_manifest.manifest.0[0] ^= 1;
    let mut other_record = world.creation(&owner).await;
    other_record.slot.record.0[0] ^= 1;
    let other_slot = world.creation(&crate::world::Owner { slot: SlotId([9; 16]), ..owner.clone() }).await;
    let other_vault = world.creation(&crate::world::Owner { vault: VaultId([9; 16]), ..owner.clone() }).await;
    let other_key = world.creation(&crate::world::Owner { key: person(2).key, ..owner.clone() }).await;
    for request in [other_manifest, other_record, other_slot, other_vault, other_key] {
        assert_eq!(world.send("POST", routes::VAULTS, None, json(&request)).await.code(), "already-exists");
    }
    world.commit(&owner, 1, &[], &[]).await;
    let late = world.creation(&owner).await;
    assert_eq!(
        world.send("POST", routes::VAULTS, None, json(&late)).await.code(),
        "already-exists",
        "version 2 by now"
    );
}

#[tokio::test]
async fn a_locked_vault_is_not_opened_by_making_it_again() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let lock = json(&LockRequest { until: world.now().plus(1_000) });
    world.send("PUT", routes::LOCK, Some(&owner.token), lock).await;
    let again = world.creation(&owner).await;
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&again)).await.code(), "already-exists");
}

#[tokio::test]
async fn a_vault_needs_a_challenge_a_signature_and_its_sizes() {
    let world = World::new().await;
    let owner = person(1);
    let mut forged = world.creation(&owner).await;
    forged.signature = Signature([7; 64]);
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&forged)).await.code(), "nothing-opens");
    let mut unknown = world.creation(&owner).await;
    unknown.nonce.0[0] ^= 1;
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&unknown)).await.code(), "nothing-opens");
    for (record, manifest, code) in [
        (limits::KEYSLOT_BYTES + 1, 1, "too-large"),
        (1, 64 * 1024 + 1, "too-large"),
        (1, 80 * 1024, "too-large"),
        (1, limits::MANIFEST_BYTES, "too-large"),
        (0, 1, "malformed"),
        (1, 0, "malformed"),
        (limits::KEYSLOT_BYTES, 64 * 1024, "201"),
    ] {
        let mut request = world.creation(&owner).await;
        request.slot.record.0 = vec![1; record];
        request.manifest.0 = vec![1; manifest];
        let answer = world.send("POST", routes::VAULTS, None, json(&request)).await;
        assert_eq!(answer.code(), code, "{record} {manifest}");
    }
}

#[tokio::test]
async fn only_so_many_vaults_are_made_in_an_hour() {
    let world = World::with(Limits { vaults_per_address: 2, ..Limits::default() }).await;
    for n in [1, 2] {
        world.owner(n).await;
    }
    let request = world.creation(&person(3)).await;
    let refused = world.send("POST", routes::VAULTS, None, json(&request)).await;
    assert_eq!(refused.code(), "too-many-vaults");
    assert!(refused.problem().retry_after.is_some_and(|seconds| (1..=3_600).contains(&seconds)));
    let again = world.creation(&person(1)).await;
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&again)).await.status, 200, "a retry is not counted");
    world.clock.advance(3_600);
    world.owner(3).await;
}

#[tokio::test]
async fn a_client_cannot_choose_the_address_that_it_is_counted_under() {
    let limits = Limits { vaults_per_address: 1, ..Limits::default() };
    let trusting = Limits { trusted_proxies: vec!["127.0.0.1".parse().expect("an address")], ..limits.clone() };
    for (limits, second) in [(limits, "too-many-vaults"), (trusting, "201")] {
        let world = World::with(limits).await;
        for (n, code) in [(1, "201"), (2, second)] {
            let body = world.creation(&person(n)).await;
            let request = world.request("POST", routes::VAULTS).header("x-forwarded-for", format!("192.0.2.{n}"));
            assert_eq!(world.finish("POST", routes::VAULTS, request.json(&body)).await.code(), code);
        }
    }
}

#[tokio::test]
async fn everybody_together_has_a_limit_too() {
    let world = World::with(Limits { vaults_per_hour: 1, ..Limits::default() }).await;
    world.owner(1).await;
    let request = world.creation(&person(2)).await;
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&request)).await.code(), "too-many-vaults");
}

#[tokio::test]
async fn erasing_now_leaves_nothing() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 5, b"ciphertext").await;
    world.commit(&owner, 1, &[blob], &[]).await;
    let erase = json(&ErasureRequest { when: ErasureTime::Now });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&owner.token), erase).await.status, 204);
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.code(), "session-ended");
    assert_eq!(world.login(&owner).await.code(), "nothing-opens");
    assert!(!world.folder().join("blobs/05/05").join("05".repeat(16)).exists(), "the file is gone");
    world.owner(1).await;
}

#[tokio::test]
async fn erasing_in_seven_days_can_be_taken_back() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let erase = || json(&ErasureRequest { when: ErasureTime::InSevenDays });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&owner.token), erase()).await.status, 204);
    let opened: OpenedVault = world.login(&owner).await.json();
    assert_eq!(opened.erased_at, Some(world.now().plus(7 * 86_400)));
    let token = opened.session.expose_text();
    assert_eq!(world.send("DELETE", routes::ERASURE, Some(&token), Body::None).await.status, 204);
    assert_eq!(world.login(&owner).await.json::<OpenedVault>().erased_at, None);

    world.send("PUT", routes::ERASURE, Some(&token), erase()).await;
    world.clock.advance(7 * 86_400 - 1);
    world.server.run_jobs().await;
    assert_eq!(world.login(&owner).await.status, 200);
    world.clock.advance(1);
    assert_eq!(world.login(&owner).await.code(), "nothing-opens", "over, before the job came by");
    world.server.run_jobs().await;
    world.owner(1).await;
}

#[tokio::test]
async fn a_vault_whose_erasure_is_due_is_gone_before_the_job_comes_by() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 5, b"p").await;
    world.commit(&owner, 1, std::slice::from_ref(&blob), &[]).await;
    let erase = json(&ErasureRequest { when: ErasureTime::InSevenDays });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&owner.token), erase).await.status, 204);
    let unchanged = world.owner(2).await;
    let erase = json(&ErasureRequest { when: ErasureTime::InSevenDays });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&unchanged.token), erase).await.status, 204);

    world.clock.advance(7 * 86_400 - 1);
    let opened: OpenedVault = world.login(&owner).await.json();
    let token = opened.session.expose_text();
    let owner = crate::world::Owner { token: token.clone(), ..owner };
    let given = world.share(&owner, 1, std::slice::from_ref(&blob), Openings::Any).await;
    let opening = world.open_with_receipt(&given).await;
    assert_eq!(world.shared_piece(&given, &opening, &blob, 0).await.status, 200);
    world.clock.advance(1);

    for (method, path) in [
        ("GET", routes::MANIFEST.to_owned()),
        ("GET", routes::SHARES.to_owned()),
        ("GET", routes::piece(&blob, wallet_api::PieceIndex(0))),
        ("DELETE", routes::SHARES.to_owned()),
        ("DELETE", routes::ERASURE.to_owned()),
    ] {
        assert_eq!(world.send(method, &path, Some(&token), Body::None).await.code(), "session-ended", "{path}");
    }
    assert_eq!(world.open(&given).await.code(), "share-not-available");
    assert_eq!(world.receipt(&given, &opening, b"receipt").await.code(), "share-not-available");
    assert_eq!(world.shared_piece(&given, &opening, &blob, 0).await.code(), "share-not-available");
    assert_eq!(world.login(&owner).await.code(), "nothing-opens");
    let again = world.creation(&unchanged).await;
    assert_eq!(world.send("POST", routes::VAULTS, None, json(&again)).await.code(), "already-exists");
    world.server.run_jobs().await;
    world.owner(2).await;
}
