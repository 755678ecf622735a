//! Wrong secret, unknown slot, locked vault: one answer. Attempts: counted exactly.

use crate::document;
use ed25519_dalek::{Signer, SigningKey};
use tests::host::TestHost;
use tests::world::{Person, World};
use wallet_api::sessions::{ChallengeResponse, LoginRequest, login_message};
use wallet_api::{SlotId, UnixSeconds, routes};
use wallet_client::{Body, ClientError, Method, Request, Response, Transport};

async fn post(device: &TestHost, path: &str, body: Body) -> Response {
    let request =
        Request { method: Method::Post, path: path.to_owned(), bearer: None, if_match: None, patience: None, body };
    device.send(request).await.unwrap()
}

/// A login for a slot that nobody has, well signed.
async fn unknown_slot(device: &TestHost, origin: &str) -> Response {
    let challenge = post(device, routes::CHALLENGES, Body::Empty).await;
    let nonce = serde_json::from_slice::<ChallengeResponse>(&challenge.body).unwrap().nonce;
    let (slot, key) = (SlotId([7; 16]), SigningKey::from_bytes(&[8; 32]));
    let signature = wallet_api::Signature(key.sign(&login_message(origin, &slot, &nonce)).to_bytes());
    let login = serde_json::to_vec(&LoginRequest { slot, nonce, signature }).unwrap();
    post(device, routes::SESSIONS, Body::Json(login)).await
}

#[tokio::test]
async fn what_does_not_open_gives_one_answer() {
    let world = World::new().await;
    let (person, wallet) = world.person(1).await;
    let device = world.device(5);
    let unknown = unknown_slot(&device, world.origin()).await;
    assert_eq!(unknown.status, 401);

    let wrong = Person { secret: Person::new(2).secret, handle: person.handle.clone() };
    let (wrong_device, locked_device) = (world.device(6), world.device(7));
    let opened = wallet_client::open(wrong_device.clone(), &wrong.handle, &wrong.secret).await;
    assert_eq!(opened.err(), Some(ClientError::NothingOpens));

    wallet.lock_until(UnixSeconds(tests::world::BEGINNING.0 + 3_600)).await.unwrap();
    let opened = wallet_client::open(locked_device.clone(), &person.handle, &person.secret).await;
    assert_eq!(opened.err(), Some(ClientError::NothingOpens));

    let last_answer = |device: &TestHost| {
        let wire = device.wire();
        let start = memchr::memmem::rfind(&wire, b"401 {").expect("the login was refused");
        String::from_utf8_lossy(&wire[start..]).into_owned()
    };
    // Status, headers and body, byte for byte.
    assert_eq!(last_answer(&wrong_device), last_answer(&locked_device));
    assert_eq!(last_answer(&wrong_device), last_answer(&device));

    world.clock().advance(3_601);
    assert!(world.try_open(&person, 8).await.is_ok(), "after its time the lock is no more");
}

#[tokio::test]
async fn a_lock_cannot_be_opened_by_a_running_session_either() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let other = world.open(&person, 2).await;
    wallet.add(document("paper", b"1")).await.unwrap();
    other.lock_until(UnixSeconds(tests::world::BEGINNING.0 + 3_600)).await.unwrap();
    assert_eq!(wallet.refresh().await, Err(ClientError::OpenAgain));
}

#[tokio::test]
async fn fifty_guesses_at_once_are_five_and_a_restart_gives_no_more() {
    let mut world = World::new().await;
    let (person, _wallet) = world.person(1).await;
    world.clock().advance(86_400);
    assert_eq!(guesses(&world, &person, 50).await, 5);
    world.restart().await;
    assert_eq!(guesses(&world, &person, 10).await, 0, "a restart gives no fresh guesses");
    world.clock().advance(60);
    assert_eq!(guesses(&world, &person, 10).await, 1, "one more after a minute");
    world.clock().advance(59);
    assert_eq!(guesses(&world, &person, 10).await, 0, "and not sooner");
    world.clock().advance(1);
    assert_eq!(guesses(&world, &person, 10).await, 1);
    world.clock().advance(7 * 86_400);
    assert!(world.try_open(&person, 3).await.is_ok(), "nobody is locked out for good");
}

/// How many of so many guesses at the same time the server answers.
async fn guesses(world: &World, person: &Person, count: usize) -> usize {
    use wallet_core::unlock::Guess;
    let device = world.device(99);
    let info = device.send(Request {
        method: Method::Get,
        path: routes::SERVER.to_owned(),
        bearer: None,
        if_match: None,
        patience: None,
        body: Body::Empty,
    });
    let info: wallet_api::sessions::ServerInfo = serde_json::from_slice(&info.await.unwrap().body).unwrap();
    let mut rng = wallet_client::Random::rng(&device);
    let guess = Guess::blind(&person.handle, &person.secret, &info.oprf_keys[0], &mut rng);
    let body = serde_json::to_vec(&guess.unwrap().0).unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let one = |_| {
        let request = http.post(format!("{}{}", world.origin(), routes::OPRF));
        let request = request.header("content-type", "application/json").body(body.clone());
        tokio::spawn(async move { request.send().await.unwrap().status().as_u16() })
    };
    let mut answered = 0;
    for answer in (0..count).map(one).collect::<Vec<_>>() {
        match answer.await.unwrap() {
            200 => answered += 1,
            429 => {}
            other => panic!("unexpected status {other}"),
        }
    }
    answered
}
