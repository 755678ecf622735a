//! Vouchers: one makes one wallet, and nothing tells which. (`docs/protocol.md`, section 8)

use server::{Limits, SystemRandom, VoucherError, VoucherKey, VoucherRequest, VoucherSecrets, period_of_new_vouchers};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use storage::{Access, run};
use tests::canary::{Canary, search_folders};
use tests::host::{Network, TestHost};
use tests::world::{Person, World};
use wallet_api::vouchers::{VoucherCode, VoucherPeriod, id_message};
use wallet_api::{OprfElement, UnixSeconds, VoucherId, VoucherOutput};
use wallet_client::{ClientError, VoucherStanding, Wallet, create_with, look_at_voucher};

async fn world() -> World {
    World::with_vouchers(Limits { vaults_per_address: 1_000, ..Limits::default() }).await
}

async fn make(world: &World, seed: u64, code: Option<&VoucherCode>) -> Result<Wallet<TestHost>, ClientError> {
    let person = Person::new(seed);
    create_with(world.device(seed), &person.handle, &person.secret, code).await
}

/// How a voucher stands; `Ok` if it can be used.
async fn look(world: &World, code: &VoucherCode) -> Result<VoucherStanding, ClientError> {
    look_at_voucher(&world.device(90), Some(code)).await
}

fn id_of(world: &World, code: &VoucherCode) -> VoucherId {
    wallet_core::vouchers::redeem(code, &world.voucher_key().public_key()).unwrap().id
}

#[tokio::test]
async fn a_voucher_makes_one_wallet() {
    let world = world().await;
    let codes = world.vouchers(3);
    assert_eq!(make(&world, 1, None).await.err(), Some(ClientError::VoucherNeeded));
    assert_eq!(look(&world, &codes[0]).await, Ok(VoucherStanding::Good));
    make(&world, 1, Some(&codes[0])).await.unwrap();
    world.open(&Person::new(1), 11).await;
    assert_eq!(look(&world, &codes[0]).await, Err(ClientError::VoucherUsed));
    assert_eq!(make(&world, 2, Some(&codes[0])).await.err(), Some(ClientError::VoucherUsed));
    world.run_jobs().await;
    assert_eq!(make(&world, 2, Some(&codes[0])).await.err(), Some(ClientError::VoucherUsed), "after the jobs");
    make(&world, 2, Some(&codes[1])).await.unwrap();
}

#[tokio::test]
async fn of_many_at_the_same_moment_one_gets_a_wallet() {
    let world = world().await;
    for (round, code) in (0_u64..).zip(world.vouchers(4)) {
        let seed = |number: u64| 10 * round + number;
        let (a, b, c, d) = tokio::join!(
            make(&world, seed(1), Some(&code)),
            make(&world, seed(2), Some(&code)),
            make(&world, seed(3), Some(&code)),
            make(&world, seed(4), Some(&code)),
        );
        let made = [a, b, c, d].map(|made| made.err());
        assert_eq!(made.iter().filter(|error| error.is_none()).count(), 1, "{made:?}");
        assert_eq!(made.iter().flatten().filter(|error| **error == ClientError::VoucherUsed).count(), 3, "{made:?}");
    }
}

#[tokio::test]
async fn what_the_server_did_not_sign_for_now_is_refused() {
    let world = world().await;
    let good = world.vouchers(1).remove(0);
    let other = world_key(&tempfile::tempdir().unwrap()).await;
    let mut wrong = Vec::new();
    for byte in [0, 31, 32, 63] {
        let mut output = good.output.clone();
        output.0[byte] ^= 1;
        wrong.push(VoucherCode { output, ..good.clone() });
    }
    let mut nonce = good.nonce.clone();
    nonce.0[7] ^= 0x10;
    wrong.push(VoucherCode { nonce, ..good.clone() });
    for period in [good.period.0 - 1, good.period.0 + 1, 0, u16::MAX] {
        wrong.push(VoucherCode { period: VoucherPeriod(period), ..good.clone() });
    }
    wrong.push(VoucherCode { output: VoucherOutput([0; 64]), ..good.clone() });
    let others = codes_of(&other, world.clock().as_ref());
    let (device, sent) = (world.device(91), Arc::new(AtomicUsize::new(0)));
    let counted = sent.clone();
    device.set_network(move |_, _| {
        counted.fetch_add(1, Ordering::Relaxed);
        Network::Works
    });
    assert_eq!(look_at_voucher(&device, Some(&others)).await, Err(ClientError::VoucherNotValid));
    assert_eq!(sent.load(Ordering::Relaxed), 1, "only the key is asked for: the voucher stays here");
    look_at_voucher(&device, Some(&good)).await.unwrap();
    assert_eq!(sent.load(Ordering::Relaxed), 3, "and this is how one is seen that does not stay");
    wrong.push(VoucherCode { key: good.key, ..others });
    for (seed, code) in (50..).zip(&wrong) {
        assert_eq!(look(&world, code).await, Err(ClientError::VoucherNotValid), "{:?}", code.period);
        assert_eq!(make(&world, seed, Some(code)).await.err(), Some(ClientError::VoucherNotValid));
    }
    for length in [0, 40, 131] {
        assert!(VoucherCode::parse(&good.expose_text()[..length]).is_err());
    }
    make(&world, 3, Some(&good)).await.expect("none of these used it up");
}

/// A key of somebody else.
async fn world_key(folder: &tempfile::TempDir) -> VoucherKey {
    let storage = storage::memory::MemoryStorage::new();
    VoucherKey::of_database(&folder.path().join("keys"), &SystemRandom, &storage).await.unwrap()
}

fn codes_of(key: &VoucherKey, clock: &dyn server::Clock) -> VoucherCode {
    let period = period_of_new_vouchers(clock.now());
    let (request, secrets) = VoucherSecrets::ask("http://x", &key.public_key(), period, 1, &SystemRandom).unwrap();
    secrets.codes(&request.sign(key, clock.now(), &SystemRandom).unwrap()).unwrap().remove(0)
}

#[tokio::test]
async fn a_voucher_runs_out_and_its_row_goes() {
    let world = world().await;
    let [used, unused] = <[VoucherCode; 2]>::try_from(world.vouchers(2)).unwrap();
    make(&world, 1, Some(&used)).await.unwrap();
    // From 21 November 2026 on they are good to the end of June.
    let (last, over) = (UnixSeconds(1_814_399_000), UnixSeconds(1_814_400_000));
    world.clock().advance(last.0 - tests::world::BEGINNING.0);
    world.run_jobs().await;
    assert_eq!(look(&world, &unused).await, Ok(VoucherStanding::Good));
    assert_eq!(look(&world, &used).await, Err(ClientError::VoucherUsed));
    world.clock().advance(over.0 - last.0);
    assert_eq!(look(&world, &unused).await, Err(ClientError::VoucherNotValid));
    world.run_jobs().await;
    assert!(is_spent(&world, &used).await, "a clock that jumped may go back");
    world.clock().advance(1_830_297_600 - over.0);
    assert!(is_spent(&world, &used).await, "until the jobs");
    world.run_jobs().await;
    assert!(!is_spent(&world, &used).await);
    assert_eq!(look(&world, &used).await, Err(ClientError::VoucherNotValid));
}

async fn is_spent(world: &World, code: &VoucherCode) -> bool {
    let (storage, id) = (world.storage().await, id_of(world, code));
    let spent = run(&*storage, Access::Read, &id, |tx, id| Box::pin(tx.is_voucher_spent(id))).await;
    storage.close().await;
    let spent: Result<bool, storage::StorageError> = spent;
    spent.unwrap()
}

#[tokio::test]
async fn whichever_answer_is_lost_one_voucher_is_used_for_one_wallet() {
    let world = world().await;
    // The second request is the guess, which is never sent twice by itself: losing it says so.
    for (lost, code) in [0, 2, 3, 4, 5].into_iter().zip(world.vouchers(5)) {
        let person = Person::new(100 + lost);
        let device = world.device(200 + lost);
        device
            .set_network(move |number, _| if number == lost as usize { Network::LosesAnswer } else { Network::Works });
        create_with(device, &person.handle, &person.secret, Some(&code)).await.unwrap();
        assert_eq!(look(&world, &code).await, Err(ClientError::VoucherUsed));
        world.open(&person, 300 + lost).await;
    }
}

#[tokio::test]
async fn a_making_that_fails_uses_up_nothing() {
    let world = World::with_vouchers(Limits { vaults_per_address: 1, ..Limits::default() }).await;
    let codes = world.vouchers(2);
    make(&world, 1, Some(&codes[0])).await.unwrap();
    world.clock().advance(600);
    assert_eq!(make(&world, 1, Some(&codes[1])).await.err(), Some(ClientError::AlreadyOpens));
    let refused = make(&world, 2, Some(&codes[1])).await.err();
    assert!(matches!(refused, Some(ClientError::WaitFirst { .. })), "{refused:?}");
    assert_eq!(look(&world, &codes[1]).await, Ok(VoucherStanding::Good));
    world.clock().advance(3_600);
    make(&world, 2, Some(&codes[1])).await.unwrap();
}

#[tokio::test]
async fn nothing_of_a_voucher_is_kept_but_that_it_is_used() {
    let world = world().await;
    let code = world.vouchers(1).remove(0);
    make(&world, 1, Some(&code)).await.unwrap();
    let text = code.expose_text();
    let canaries = [
        Canary::text("code", &text),
        Canary::new("nonce", code.nonce.as_bytes()),
        Canary::new("output", code.output.as_bytes()),
    ];
    assert_eq!(search_folders(&canaries, &world.places()), []);
    // The search finds what is there.
    std::fs::write(world.data().join("planted"), code.nonce.as_bytes()).unwrap();
    assert_eq!(search_folders(&canaries, &world.places()).len(), 1);
}

/// Changes one field of a file that travels.
fn with(value: &impl serde::Serialize, field: &str, to: impl serde::Serialize) -> serde_json::Value {
    let mut value = serde_json::to_value(value).unwrap();
    value[field] = serde_json::to_value(to).unwrap();
    value
}

#[tokio::test]
async fn an_organisation_finds_out_that_it_was_given_a_key_or_a_period_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (world, other) = (world().await, world_key(&folder).await);
    let (key, now) = (world.voucher_key(), server::Clock::now(world.clock().as_ref()));
    let period = period_of_new_vouchers(now);
    let (request, secrets) = VoucherSecrets::ask(world.origin(), &key.public_key(), period, 3, &SystemRandom).unwrap();
    let signed = |request: serde_json::Value, key: &VoucherKey| {
        let request: VoucherRequest = serde_json::from_value(request).unwrap();
        request.sign(key, now, &SystemRandom)
    };
    let honest = signed(serde_json::to_value(&request).unwrap(), &key).unwrap();
    assert_eq!(secrets.codes(&honest).unwrap().len(), 3);
    assert!(matches!(signed(serde_json::to_value(&request).unwrap(), &other), Err(VoucherError::OtherKey)));
    let tagged = signed(with(&request, "key", other.public_key()), &other).unwrap();
    let earlier = signed(with(&request, "period", period.0 - 1), &key).unwrap();
    for answer in [&tagged, &earlier] {
        assert!(matches!(secrets.codes(answer), Err(VoucherError::NotProved)));
    }
    // One of three under another key, with either proof.
    let mut mixed = serde_json::to_value(&honest).unwrap();
    mixed["evaluated"][1] = serde_json::to_value(&tagged).unwrap()["evaluated"][1].clone();
    for proof in [&honest, &tagged] {
        let proof = serde_json::to_value(proof).unwrap()["proof"].clone();
        let answer = serde_json::from_value(with(&mixed, "proof", proof)).unwrap();
        assert!(matches!(secrets.codes(&answer), Err(VoucherError::NotProved)));
    }
    assert!(matches!(signed(with(&request, "period", period.0 + 1), &key), Err(VoucherError::Period(_))));
    let none = with(&request, "blinded", Vec::<OprfElement>::new());
    assert!(matches!(signed(none, &key), Err(VoucherError::Count)));
    let identity = with(&request, "blinded", [OprfElement([0; 32])]);
    assert!(matches!(signed(identity, &key), Err(VoucherError::Damaged)));
}

/// A server that signed for one organisation with a key of its own, and shows another one when the person comes, gets nothing by
/// which it could try them one after the other.
#[test]
fn a_voucher_of_a_key_of_ones_own_says_nothing_under_the_key_of_all() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (folder, everybody) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (own, all) = runtime.block_on(async { (world_key(&folder).await, world_key(&everybody).await) });
    let code = codes_of(&own, &server::MockClock::at(tests::world::BEGINNING));
    assert!(wallet_core::vouchers::redeem(&code, &own.public_key()).is_some());
    assert!(wallet_core::vouchers::redeem(&code, &all.public_key()).is_none());
    assert_ne!(id_message(&own.public_key(), &code.nonce), id_message(&all.public_key(), &code.nonce));
}

#[tokio::test]
async fn a_new_key_ends_all_vouchers_at_once() {
    let mut world = world().await;
    let code = world.vouchers(1).remove(0);
    assert_eq!(look(&world, &code).await, Ok(VoucherStanding::Good));
    let storage = world.storage().await;
    VoucherKey::replace(&world.data().join("keys"), &SystemRandom, &*storage).await.unwrap();
    storage.close().await;
    assert_eq!(look(&world, &code).await, Err(ClientError::VoucherNotValid), "while the server runs");
    assert_eq!(make(&world, 1, Some(&code)).await.err(), Some(ClientError::VoucherNotValid));
    world.restart().await;
    assert_eq!(look(&world, &code).await, Err(ClientError::VoucherNotValid));
    let new = world.vouchers(1).remove(0);
    make(&world, 1, Some(&new)).await.unwrap();
}

#[tokio::test]
async fn a_key_that_was_lost_is_replaced() {
    let mut world = world().await;
    let old = world.vouchers(1).remove(0);
    let keys = world.data().join("keys");
    std::fs::remove_file(keys.join("voucher-1.key")).unwrap();
    let storage = world.storage().await;
    let refused = VoucherKey::of_database(&keys, &SystemRandom, &*storage).await.unwrap_err().to_string();
    assert!(refused.contains("epoch 1"), "{refused}");
    VoucherKey::replace(&keys, &SystemRandom, &*storage).await.unwrap();
    storage.close().await;
    world.restart().await;
    assert_eq!(look(&world, &old).await, Err(ClientError::VoucherNotValid));
    let new = world.vouchers(1).remove(0);
    make(&world, 1, Some(&new)).await.unwrap();
}

#[tokio::test]
async fn a_key_for_guesses_is_none_for_vouchers() {
    let world = world().await;
    let keys = world.data().join("keys");
    std::fs::copy(keys.join("oprf-1.key"), keys.join("voucher-2.key")).unwrap();
    let refused = VoucherKey::of_folder(&keys).unwrap_err().to_string();
    assert!(refused.contains("is not a key file"), "{refused}");
    std::fs::remove_file(keys.join("voucher-2.key")).unwrap();
    std::fs::copy(keys.join("voucher-1.key"), keys.join("oprf-2.key")).unwrap();
    let refused = server::OprfKeys::load_or_create(&keys, &SystemRandom).unwrap_err().to_string();
    assert!(refused.contains("is not a key file"), "{refused}");
}

#[tokio::test]
async fn a_server_that_asks_for_none_looks_at_none() {
    let world = World::new().await;
    assert_eq!(look_at_voucher(&world.device(1), None).await, Ok(VoucherStanding::NotNeeded));
    make(&world, 1, None).await.unwrap();
}
