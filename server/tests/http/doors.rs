//! Keyslots come and go with a commit: all of it or nothing, never the last one, and what goes is gone at once.

use crate::world::{Answer, Body, Owner, World, commit_request, json, person};
use std::collections::BTreeSet;
use wallet_api::{
    Nonce, SlotId, SlotPublicKey, limits,
    passkeys::NewPasskey,
    routes,
    sessions::{ManifestRecord, OpenedVault},
    vaults::{AddedKeyslot, CommitRequest, NewKeyslot, Wait},
};

impl World {
    /// Lets keyslots come and go, in the commit that follows a version.
    pub(crate) async fn change(&self, owner: &Owner, follows: u64, new: &[AddedKeyslot], gone: &[SlotId]) -> Answer {
        let body = CommitRequest {
            new_slots: new.to_vec(),
            gone_slots: gone.to_vec(),
            ..commit_request(vec![u8::try_from(follows % 250).expect("small"); 200], &[], &[])
        };
        self.commit_as(owner, &format!("\"{follows}\""), &body).await
    }

    /// The version of the newest manifest, as a session sees it.
    pub(crate) async fn version(&self, owner: &Owner) -> u64 {
        let newest = self.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await;
        newest.json::<ManifestRecord>().version.0
    }
}

/// Another door of somebody's vault, as its holder and as a commit adds it.
pub(crate) fn door(owner: &Owner, n: u8, wait: Wait) -> (Owner, AddedKeyslot) {
    let door = Owner { vault: owner.vault.clone(), ..person(n) };
    let public_key = SlotPublicKey(door.key.verifying_key().to_bytes());
    let slot = NewKeyslot { id: door.slot.clone(), public_key, record: vec![n; 100].into() };
    (door, AddedKeyslot { slot, wait, passkey: None })
}

async fn session(world: &World, owner: &Owner) -> Owner {
    let opened: OpenedVault = world.login(owner).await.json();
    Owner { token: opened.session.expose_text(), ..owner.clone() }
}

async fn manifest(world: &World, owner: &Owner) -> Answer {
    world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await
}

#[tokio::test]
async fn a_new_keyslot_opens_the_vault_and_one_that_went_answers_like_one_that_never_was() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let (second, added) = door(&owner, 2, Wait::None);
    assert_eq!(world.login(&second).await.code(), "nothing-opens");
    assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), "204");
    let opened: OpenedVault = world.login(&second).await.json();
    assert_eq!((opened.vault, opened.keyslot.0), (owner.vault.clone(), vec![2; 100]));
    assert_eq!((opened.manifest.version.0, opened.recoveries), (2, vec![]));

    let second = session(&world, &second).await;
    let gone = std::slice::from_ref(&owner.slot);
    assert_eq!(world.change(&second, 2, &[], gone).await.code(), "204");
    let world = world.restart().await;
    let never = world.login(&person(9)).await;
    assert_eq!(never.code(), "nothing-opens");
    assert_eq!(world.login(&owner).await.everything(), never.everything());
    assert_eq!(world.login(&second).await.status, 200);
}

#[tokio::test]
async fn a_login_is_told_of_every_keyslot_of_its_vault_and_not_of_their_number() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let other = world.owner(2).await;
    let (second, added) = door(&owner, 3, Wait::Day);
    let told = async |who: &Owner| world.login(who).await.json::<OpenedVault>().slots;
    assert_eq!(told(&owner).await, vec![owner.slot.clone(); limits::VAULT_KEYSLOTS]);
    assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), "204");
    let slots = told(&owner).await;
    assert_eq!(slots.len(), limits::VAULT_KEYSLOTS);
    assert_eq!(slots.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([owner.slot, second.slot]));
    assert_eq!(told(&other).await, vec![other.slot; limits::VAULT_KEYSLOTS]);
}

#[tokio::test]
async fn when_a_keyslot_goes_every_other_session_ends_at_once_and_this_one_goes_on() {
    let world = World::new().await;
    let (owner, stranger) = (world.owner(1).await, world.owner(9).await);
    let (second, added) = door(&owner, 2, Wait::None);
    assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), "204");
    let others = [session(&world, &owner).await, session(&world, &second).await, session(&world, &second).await];
    let (_, third) = door(&owner, 3, Wait::None);
    assert_eq!(world.change(&owner, 2, &[third], &[]).await.code(), "204");
    for other in &others {
        assert_eq!(manifest(&world, other).await.status, 200, "one that comes ends nothing");
    }
    // The session that a keyslot opened can take this keyslot away.
    let gone = std::slice::from_ref(&second.slot);
    assert_eq!(world.change(&others[1], 3, &[], gone).await.code(), "204");
    for ended in [&owner, &others[0], &others[2]] {
        assert_eq!(manifest(&world, ended).await.code(), "session-ended");
    }
    assert_eq!(manifest(&world, &others[1]).await.status, 200);
    assert_eq!(manifest(&world, &stranger).await.status, 200, "another vault's");
    let later = session(&world, &owner).await;
    assert_eq!(world.change(&others[1], 3, &[], gone).await.code(), "204", "its answer was lost");
    assert_eq!(manifest(&world, &later).await.status, 200, "a repetition ends nothing");
}

#[tokio::test]
async fn a_commit_changes_all_of_its_keyslots_or_nothing() {
    let world = World::new().await;
    let (owner, other) = (world.owner(1).await, world.owner(2).await);
    let (fresh, new) = door(&owner, 10, Wait::None);
    let (_, taken) = door(&owner, 2, Wait::None);
    let (_, own) = door(&owner, 1, Wait::None);
    let unknown = SlotId([99; 16]);
    for (what, added, gone, code) in [
        ("another vault's comes", vec![new.clone(), taken], vec![], "already-exists"),
        ("its own comes again", vec![new.clone(), own.clone()], vec![], "already-exists"),
        ("another vault's goes", vec![new.clone()], vec![other.slot.clone()], "not-found"),
        ("an unknown one goes", vec![new.clone()], vec![unknown], "not-found"),
        ("one comes twice", vec![new.clone(), new.clone()], vec![], "malformed"),
        ("one goes twice", vec![new.clone()], vec![owner.slot.clone(), owner.slot.clone()], "malformed"),
        ("one comes and goes", vec![own], vec![owner.slot.clone()], "malformed"),
    ] {
        assert_eq!(world.change(&owner, 1, &added, &gone).await.code(), code, "{what}");
    }
    let blob = CommitRequest {
        new_slots: vec![new.clone()],
        ..commit_request(vec![1; 20], &[wallet_api::BlobId([7; 16])], &[])
    };
    assert_eq!(world.commit_as(&owner, "\"1\"", &blob).await.code(), "wrong-blob-state");
    assert_eq!(world.login(&fresh).await.code(), "nothing-opens", "no refused commit added it");
    assert_eq!(world.login(&owner).await.status, 200, "nor took the other away");
    assert_eq!(world.login(&other).await.status, 200);
    assert_eq!(world.version(&owner).await, 1);
    assert_eq!(world.change(&owner, 1, &[new], &[]).await.code(), "204", "it was the rest that was wrong");
    assert_eq!(world.login(&fresh).await.status, 200);
}

#[tokio::test]
async fn the_loser_of_a_race_changes_no_keyslot() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let (second, added) = door(&owner, 2, Wait::None);
    let gone = std::slice::from_ref(&owner.slot);
    assert_eq!(world.commit(&owner, 1, &[], &[]).await.code(), "204");
    let late = CommitRequest {
        new_slots: vec![added.clone()],
        gone_slots: gone.to_vec(),
        ..commit_request(vec![77; 20], &[], &[])
    };
    assert_eq!(world.commit_as(&owner, "\"1\"", &late).await.code(), "version-conflict");
    assert_eq!(world.login(&owner).await.status, 200);
    assert_eq!(world.login(&second).await.code(), "nothing-opens");
    assert_eq!(world.commit_as(&owner, "\"2\"", &late).await.code(), "204");
    assert_eq!(world.login(&owner).await.code(), "nothing-opens");
    assert_eq!(world.login(&second).await.status, 200);
}

#[tokio::test]
async fn the_last_keyslot_that_opens_at_once_cannot_go() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let gone = std::slice::from_ref(&owner.slot);
    assert_eq!(world.change(&owner, 1, &[], gone).await.code(), "last-keyslot");
    let (_, waiting) = door(&owner, 2, Wait::Day);
    assert_eq!(world.change(&owner, 1, std::slice::from_ref(&waiting), gone).await.code(), "last-keyslot");
    assert_eq!(world.change(&owner, 1, &[waiting], &[]).await.code(), "204");
    assert_eq!(world.change(&owner, 2, &[], gone).await.code(), "last-keyslot");
    assert_eq!(world.login(&owner).await.status, 200);
    let (third, at_once) = door(&owner, 3, Wait::None);
    assert_eq!(world.change(&owner, 2, &[at_once], gone).await.code(), "204", "another takes its place");
    assert_eq!(world.login(&third).await.status, 200);
}

#[tokio::test]
async fn a_vault_has_room_for_so_many_keyslots() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let many =
        |count: usize| -> Vec<AddedKeyslot> { (100_u8..).take(count).map(|n| door(&owner, n, Wait::None).1).collect() };
    for count in [limits::VAULT_KEYSLOTS, limits::VAULT_KEYSLOTS + 1] {
        assert_eq!(world.change(&owner, 1, &many(count), &[]).await.code(), "too-many-keyslots", "{count}");
    }
    assert_eq!(world.change(&owner, 1, &many(limits::VAULT_KEYSLOTS - 1), &[]).await.code(), "204");
    let (_, one_more) = door(&owner, 90, Wait::None);
    let added = std::slice::from_ref(&one_more);
    assert_eq!(world.change(&owner, 2, added, &[]).await.code(), "too-many-keyslots");
    assert_eq!(world.change(&owner, 2, added, &[SlotId([100; 16])]).await.code(), "204", "one goes for it");
    let gone: Vec<SlotId> = (1..30).map(|n| SlotId([n; 16])).collect();
    assert_eq!(world.change(&owner, 3, &[], &gone).await.code(), "too-large");
}

#[tokio::test]
async fn a_keyslot_has_its_sizes_and_a_passkey_does_not_wait() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let (_, plain) = door(&owner, 2, Wait::None);
    for (len, code) in [(limits::KEYSLOT_BYTES + 1, "too-large"), (0, "malformed"), (limits::KEYSLOT_BYTES, "204")] {
        let mut added = plain.clone();
        added.slot.record.0 = vec![1; len];
        assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), code, "{len}");
    }
    let (_, plain) = door(&owner, 3, Wait::None);
    for (wait, len, code) in [
        (Wait::Week, 10, "malformed"),
        (Wait::None, 0, "malformed"),
        (Wait::None, limits::PASSKEY_BYTES + 1, "too-large"),
        (Wait::None, limits::PASSKEY_BYTES, "passkey-refused"),
    ] {
        let part = || vec![1; len].into();
        let passkey =
            NewPasskey { nonce: Nonce([1; 32]), credential: part(), attestation: part(), client_data: part() };
        let added = AddedKeyslot { wait, passkey: Some(passkey), ..plain.clone() };
        assert_eq!(world.change(&owner, 2, &[added], &[]).await.code(), code, "{wait:?} {len}");
    }
}

#[tokio::test]
async fn a_wait_that_nobody_offers_is_malformed() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let (_, added) = door(&owner, 2, Wait::Day);
    let body = CommitRequest { new_slots: vec![added], ..commit_request(vec![1; 20], &[], &[]) };
    let mut value = serde_json::to_value(&body).expect("JSON");
    for (wait, code) in [(2, "malformed"), (-1, "malformed"), (65_537, "malformed"), (1, "204")] {
        value["new_slots"][0]["wait"] = wait.into();
        let request = world.request("PUT", routes::MANIFEST).bearer_auth(&owner.token).header("if-match", "\"1\"");
        assert_eq!(world.finish("PUT", routes::MANIFEST, request.json(&value)).await.code(), code, "{wait}");
    }
    let none = world.send("PUT", routes::MANIFEST, Some(&owner.token), json(&serde_json::json!({}))).await;
    assert_eq!(none.code(), "malformed");
}
