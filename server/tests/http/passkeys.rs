//! Passkeys: made as asked or not at all; each refusal of a login like any other; the PRF's output never taken.

use crate::{
    authenticator::{Authenticator, ORIGIN, PRESENT, Said},
    world::{Answer, Body, World, commit_request, json, person},
};
use std::sync::Arc;
use storage::memory::MemoryStorage;
use wallet_api::{
    Signature, limits,
    passkeys::{NewPasskey, PasskeyChallenge, PasskeyCreation, PasskeyLoginRequest},
    routes,
    sessions::OpenedVault,
    vaults::{CommitRequest, LockRequest},
};

/// Changes what is said to an authenticator, or what it is said to have answered.
type Lie = fn(&mut Said);
type Change = fn(&mut PasskeyLoginRequest);

async fn world() -> World {
    World::at_origin(Arc::new(MemoryStorage::new()), ORIGIN).await
}

#[tokio::test]
async fn a_passkey_is_made_and_opens_the_vault_after_a_restart_too() {
    let world = World::on_disk_with(server::Limits::default(), Some(ORIGIN)).await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    for _ in 0..2 {
        let opened: OpenedVault = world.passkey_login(&mut passkey).await.json();
        assert_eq!((opened.vault, opened.keyslot.0), (owner.vault.clone(), vec![2; 100]));
        assert_eq!((opened.manifest.version.0, opened.recoveries.len()), (2, 0));
        let token = opened.session.expose_text();
        assert_eq!(world.send("GET", routes::MANIFEST, Some(&token), Body::None).await.status, 200);
    }
    let unused = (world.passkey_challenge().await, world.begin_passkey(&owner).await);
    let world = world.restart().await;
    assert_eq!(world.send_passkey(&passkey.use_it(&unused.0, |_| {})).await.status, 200, "begun before the restart");
    let mut second = Authenticator::new(&owner, 3);
    let made = second.make(&unused.1, |_| {});
    assert_eq!(world.change(&owner, 2, &[second.added(made)], &[]).await.code(), "204");
    assert_eq!(world.passkey_login(&mut second).await.status, 200);
    world.passkey_challenge().await;
    world.begin_passkey(&owner).await;
    world.clock.advance(limits::CEREMONY_SECONDS);
    assert_eq!(world.server.run_jobs().await, 0);
    assert_eq!(crate::jobs::count(&world, "ceremonies").await, 0);
    assert_eq!(crate::jobs::count(&world, "passkeys").await, 2);
}

#[tokio::test]
async fn a_passkey_that_was_not_made_as_asked_is_refused_with_its_whole_commit() {
    let world = world().await;
    let (owner, other) = (world.owner(1).await, world.owner(9).await);
    let creation = world.begin_passkey(&owner).await;
    let foreign = world.begin_passkey(&other).await;
    let use_nonce = world.passkey_challenge().await.nonce;
    let mut authenticator = Authenticator::new(&owner, 2);
    let lies: [(&str, Lie); 7] = [
        ("for another origin", |said| said.origin = "https://evil.example".into()),
        ("for a port of the same host", |said| said.origin = "https://farde.example:8443".into()),
        ("over plain http", |said| said.origin = "http://farde.example".into()),
        ("for another challenge", |said| said.challenge[0] ^= 1),
        ("as a use", |said| said.kind = "webauthn.get"),
        ("for another host", |said| said.rp_id = "evil.example".into()),
        ("nobody was verified", |said| said.flags = PRESENT),
    ];
    let mut made: Vec<(&str, NewPasskey)> =
        lies.into_iter().map(|(what, lie)| (what, authenticator.make(&creation, lie))).collect();
    let good = authenticator.make(&creation, |_| {});
    made.push(("another id", NewPasskey { credential: vec![9; 24].into(), ..good.clone() }));
    made.push(("no attestation", NewPasskey { attestation: vec![0xa0].into(), ..good.clone() }));
    made.push(("no client data", NewPasskey { client_data: b"{}".to_vec().into(), ..good.clone() }));
    made.push(("begun by another vault", Authenticator::new(&owner, 2).make(&foreign, |_| {})));
    made.push(("begun as a use", NewPasskey { nonce: use_nonce, ..good.clone() }));
    for (what, passkey) in made {
        let answer = world.change(&owner, 1, &[authenticator.added(passkey)], &[]).await;
        assert_eq!(answer.code(), "passkey-refused", "{what}");
        assert_eq!(world.version(&owner).await, 1, "{what}");
    }
    assert_eq!(world.passkey_login(&mut authenticator).await.code(), "nothing-opens");
    let added = authenticator.added(good.clone());
    assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), "204", "it was the lies that were refused");
    assert_eq!(world.passkey_login(&mut authenticator).await.status, 200);
    let mut again = Authenticator::new(&owner, 3);
    again.credential = authenticator.credential.clone();
    assert_eq!(world.change(&owner, 2, &[again.added(good)], &[]).await.code(), "passkey-refused", "used up");
}

#[tokio::test]
async fn the_making_of_a_passkey_has_its_time_and_ends_the_one_before() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut authenticator = Authenticator::new(&owner, 2);
    let first = world.begin_passkey(&owner).await;
    let second = world.begin_passkey(&owner).await;
    assert_ne!((&first.nonce, &first.challenge, &first.user), (&second.nonce, &second.challenge, &second.user));
    assert_eq!((second.user.0.len(), second.rp_id.as_str()), (16, "farde.example"));
    let made = authenticator.make(&first, |_| {});
    assert_eq!(world.change(&owner, 1, &[authenticator.added(made)], &[]).await.code(), "passkey-refused");
    world.clock.advance(limits::CEREMONY_SECONDS - 1);
    let made = authenticator.make(&second, |_| {});
    let conflict = world.change(&owner, 9, &[authenticator.added(made.clone())], &[]).await;
    assert_eq!(conflict.code(), "version-conflict", "the passkey is still good for the next try");
    assert_eq!(world.change(&owner, 1, &[authenticator.added(made.clone())], &[]).await.code(), "204");
    let repeated = world.change(&owner, 1, &[authenticator.added(made)], &[]).await;
    assert_eq!(repeated.code(), "204", "its answer was lost");
    let late = world.begin_passkey(&owner).await;
    world.clock.advance(limits::CEREMONY_SECONDS);
    let mut third = Authenticator::new(&owner, 3);
    let made = third.make(&late, |_| {});
    assert_eq!(world.change(&owner, 2, &[third.added(made)], &[]).await.code(), "passkey-refused");
}

/// A login with something changed, in what is signed or in what is sent.
async fn changed(
    world: &World,
    passkey: &mut Authenticator,
    lie: impl FnOnce(&mut Said),
    change: impl FnOnce(&mut PasskeyLoginRequest),
) -> Answer {
    let mut request = passkey.use_it(&world.passkey_challenge().await, lie);
    change(&mut request);
    world.send_passkey(&request).await
}

/// What can be wrong with a login whose keyslot and passkey are there.
const LIES: [(&str, Lie); 8] = [
    ("another origin", |said| said.origin = "https://evil.example".into()),
    ("another challenge", |said| said.challenge[0] ^= 1),
    ("a making", |said| said.kind = "webauthn.create"),
    ("another host", |said| said.rp_id = "evil.example".into()),
    ("nobody was verified", |said| said.flags = PRESENT),
    ("nobody was there", |said| said.flags = 0),
    ("an old counter", |said| said.counter = 0),
    ("backed up all at once", |said| said.flags |= 1 << 3),
];
const CHANGES: [(&str, Change); 7] = [
    ("the door's signature", |r| r.login.signature = Signature([7; 64])),
    ("the passkey's signature", |r| r.signature.0[9] ^= 1),
    ("no signature", |r| r.signature.0.clear()),
    ("another credential", |r| r.credential.0[0] ^= 1),
    ("another user", |r| r.user.0[0] ^= 1),
    ("no authenticator data", |r| r.authenticator_data.0.clear()),
    ("unknown nonce", |r| r.login.nonce.0[0] ^= 1),
];

#[tokio::test]
async fn whatever_is_wrong_with_the_use_of_a_passkey_is_answered_with_the_same_bytes() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let expected = world.login(&person(9)).await;
    assert_eq!(expected.code(), "nothing-opens");
    assert_eq!(world.passkey_login(&mut passkey).await.status, 200, "a counter was seen");
    for (what, lie) in LIES {
        let answer = changed(&world, &mut passkey, lie, |_| {}).await;
        assert_eq!(answer.everything(), expected.everything(), "{what}");
    }
    for (what, change) in CHANGES {
        let answer = changed(&world, &mut passkey, |_| {}, change).await;
        assert_eq!(answer.everything(), expected.everything(), "{what}");
    }
    assert_eq!(world.passkey_login(&mut passkey).await.status, 200, "it opens when all is right");
}

#[tokio::test]
async fn a_passkey_opens_its_own_keyslot_once_and_in_its_time() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let mut other = world.passkey(&owner, 3, 2).await;
    let expected = changed(&world, &mut passkey, |_| {}, |r| r.login.slot.0[0] ^= 1).await;
    assert_eq!(expected.everything(), world.login(&person(9)).await.everything(), "an unknown slot");

    let plain = owner.slot.clone();
    let mut answers = vec![("no passkey there", changed(&world, &mut passkey, |_| {}, |r| r.login.slot = plain).await)];
    let challenge = world.passkey_challenge().await;
    let login = other.use_it(&challenge, |_| {}).login;
    let mixed = PasskeyLoginRequest { login, ..passkey.use_it(&challenge, |_| {}) };
    answers.push(("another passkey's door", world.send_passkey(&mixed).await));
    answers.push(("a plain login", world.login(&passkey.door).await));
    let PasskeyCreation { nonce, challenge, rp_id, .. } = world.begin_passkey(&owner).await;
    let making = passkey.use_it(&PasskeyChallenge { nonce, challenge, rp_id }, |_| {});
    answers.push(("begun as a making", world.send_passkey(&making).await));
    // Many passkeys do not count: only the ceremony keeps them from being used twice.
    let used = other.use_it(&world.passkey_challenge().await, |said| said.counter = 0);
    assert_eq!(world.send_passkey(&used).await.status, 200);
    answers.push(("again", world.send_passkey(&used).await));
    let late = world.passkey_challenge().await;
    world.clock.advance(limits::CEREMONY_SECONDS);
    answers.push(("too late", world.send_passkey(&passkey.use_it(&late, |_| {})).await));
    for (reason, answer) in &answers {
        assert_eq!(answer.everything(), expected.everything(), "{reason}");
    }
    assert_eq!(world.passkey_login(&mut passkey).await.status, 200);
    assert_eq!(world.passkey_login(&mut other).await.status, 200);
}

#[tokio::test]
async fn a_passkey_that_went_and_a_locked_vault_answer_like_nothing() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let mut gone = world.passkey(&owner, 3, 2).await;
    let expected = world.login(&person(9)).await;
    assert_eq!(world.change(&owner, 3, &[], std::slice::from_ref(&gone.door.slot)).await.code(), "204");
    assert_eq!(world.passkey_login(&mut gone).await.everything(), expected.everything());
    let lock = json(&LockRequest { until: world.now().plus(100) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), lock).await.code(), "204");
    assert_eq!(world.passkey_login(&mut passkey).await.everything(), expected.everything());
    world.clock.advance(100);
    assert_eq!(world.passkey_login(&mut passkey).await.status, 200, "the lock is over");
}

#[tokio::test]
async fn a_login_with_a_passkey_costs_the_storage_the_same_whatever_is_there() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::at_origin(storage.clone(), ORIGIN).await;
    let (owner, locked) = (world.owner(1).await, world.owner(9).await);
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let mut shut = world.passkey(&locked, 8, 1).await;
    let lock = json(&LockRequest { until: world.now().plus(100) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&locked.token), lock).await.code(), "204");
    let mut unknown = Authenticator::new(&owner, 7);
    unknown.user = vec![1; 16];
    let mut seen = Vec::new();
    for (who, lie) in [(&mut unknown, false), (&mut passkey, true), (&mut shut, false)] {
        let challenge = world.passkey_challenge().await;
        let request = who.use_it(&challenge, |said| said.challenge[0] ^= u8::from(lie));
        let _ = storage.take_notes();
        assert_eq!(world.send_passkey(&request).await.code(), "nothing-opens");
        seen.push(storage.take_notes());
    }
    assert_eq!(seen[0], ["write", "ceremony", "slot", "vault", "passkey"]);
    assert!(seen.iter().all(|notes| *notes == seen[0]), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_logins_with_one_counter_one_opens() {
    let world = World::on_disk_with(server::Limits::default(), Some(ORIGIN)).await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let same = passkey.use_it(&world.passkey_challenge().await, |_| {});
    assert_eq!(parallel(&world, &vec![same; 10]).await, 1);
    let mut one_counter = Vec::new();
    for _ in 0..10 {
        let challenge = world.passkey_challenge().await;
        one_counter.push(passkey.use_it(&challenge, |said| said.counter = 50));
    }
    assert_eq!(parallel(&world, &one_counter).await, 1, "a copy of the passkey");
    passkey.counter = 50;
    assert_eq!(world.passkey_login(&mut passkey).await.status, 200);
}

/// Sends logins at once; gives how many opened the vault.
async fn parallel(world: &World, requests: &[PasskeyLoginRequest]) -> usize {
    let send = |request| tokio::spawn(world.request("POST", routes::PASSKEY_SESSIONS).json(request).send());
    let mut opened = 0;
    for answer in requests.iter().map(send).collect::<Vec<_>>() {
        opened += usize::from(answer.await.expect("no panic").expect("an answer").status() == 200);
    }
    opened
}

#[tokio::test]
async fn a_body_that_holds_the_output_of_the_prf_is_refused() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    let results = serde_json::json!({ "prf": { "results": { "first": "c2VjcmV0" } } });
    let mut other = Authenticator::new(&owner, 3);
    let made = other.make(&world.begin_passkey(&owner).await, |_| {});
    let commit = CommitRequest { new_slots: vec![other.added(made)], ..commit_request(vec![1; 20], &[], &[]) };
    let commit = serde_json::to_value(commit).expect("JSON");
    let send = async |value: &serde_json::Value| {
        let request = world.request("PUT", routes::MANIFEST).bearer_auth(&owner.token).header("if-match", "\"2\"");
        world.finish("PUT", routes::MANIFEST, request.json(value)).await.code()
    };
    for place in ["/new_slots/0/passkey", "/new_slots/0", ""] {
        let mut leaking = commit.clone();
        leaking.pointer_mut(place).expect("there")["clientExtensionResults"] = results.clone();
        assert_eq!(send(&leaking).await, "malformed", "{place}");
    }
    assert_eq!(send(&commit).await, "204", "without it it is taken");

    let login = serde_json::to_value(passkey.use_it(&world.passkey_challenge().await, |_| {})).expect("JSON");
    for (place, field) in [("", "clientExtensionResults"), ("", "extensions"), ("/login", "prf")] {
        let mut leaking = login.clone();
        leaking.pointer_mut(place).expect("there")[field] = results.clone();
        let answer = world.send("POST", routes::PASSKEY_SESSIONS, None, json(&leaking)).await;
        assert_eq!(answer.code(), "malformed", "{place} {field}");
    }
    let answer = world.send("POST", routes::PASSKEY_SESSIONS, None, json(&login)).await;
    assert_eq!(answer.status, 200, "without it it opens: nothing was used up");
}

#[tokio::test]
async fn where_the_origin_is_an_address_there_are_no_passkeys_and_all_else_works() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    assert!(world.server.origin.starts_with("http://127.0.0.1:"));
    assert_eq!(world.send("POST", routes::PASSKEY_CHALLENGES, None, Body::None).await.code(), "not-found");
    assert_eq!(world.send("POST", routes::PASSKEYS, Some(&owner.token), Body::None).await.code(), "not-found");
    assert_eq!(world.send("POST", routes::PASSKEYS, None, Body::None).await.code(), "session-ended");
    let elsewhere = self::world().await;
    let stranger = elsewhere.owner(1).await;
    let mut authenticator = Authenticator::new(&stranger, 2);
    let made = authenticator.make(&elsewhere.begin_passkey(&stranger).await, |_| {});
    assert_eq!(world.change(&owner, 1, &[authenticator.added(made)], &[]).await.code(), "passkey-refused");
    let login = authenticator.use_it(&elsewhere.passkey_challenge().await, |_| {});
    assert_eq!(world.send_passkey(&login).await.everything(), world.login(&person(9)).await.everything());
    assert_eq!(world.login(&owner).await.status, 200);
}

#[tokio::test]
async fn parts_of_a_passkey_have_their_sizes() {
    let world = world().await;
    let owner = world.owner(1).await;
    let mut passkey = world.passkey(&owner, 2, 1).await;
    for (len, code) in [(limits::PASSKEY_BYTES + 1, "too-large"), (limits::PASSKEY_BYTES, "nothing-opens")] {
        assert_eq!(changed(&world, &mut passkey, |_| {}, |r| r.client_data.0 = vec![b' '; len]).await.code(), code);
    }
}
