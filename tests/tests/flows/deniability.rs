//! Nobody can count the vaults (`docs/protocol.md`, section 7).
//!
//! Many wallets; half of them have a second vault under the same card, some a third. An adversary has the first vault's
//! secret, sees all that is on the screen and all that crosses the wire while it is opened and used, and then tries for
//! itself with a client of its own. It must not tell better than by tossing a coin which wallets have more than one
//! vault; and the same adversary must do so when a tell is planted.

use rand_core::{RngCore, SeedableRng};
use serde_json::Value;
use tests::adversary::{Outcome, Seen, attack};
use tests::host::{Network, TestHost};
use tests::world::{Person, World};
use wallet_api::sessions::ServerInfo;
use wallet_api::{limits::ATTEMPTS_AT_ONCE, routes};
use wallet_client::{Body, Clock, Method, Random, Request, Transport, create};
use wallet_core::manifest::Details;
use wallet_core::unlock::Guess;
use worker::{Answer, State};

const WALLETS: u64 = 80;
const WALLETS_WITH_A_TELL: u64 = 40;

/// A fault that would give the other vaults away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tell {
    None,
    /// One byte more in an answer.
    Size,
    /// One request more.
    Count,
    /// Two requests change places.
    Order,
    /// An answer that comes later.
    Time,
    /// Another vault of this card was used within the last minute.
    JustUsed,
}

struct Wallet {
    person: Person,
    others: Vec<Person>,
}

fn chance(seed: u64) -> rand_chacha::ChaCha20Rng {
    rand_chacha::ChaCha20Rng::seed_from_u64(seed)
}

/// Makes wallets in one order, by chance with or without others, all used in the same way.
async fn wallets(world: &World, count: u64) -> Vec<Wallet> {
    let mut rng = chance(42);
    let mut wallets = Vec::new();
    for seed in 0..count {
        let person = Person::new(seed);
        let how_many = if seed % 2 == 0 { 0 } else { 1 + u64::from(rng.next_u32() % 2) };
        let others = (1..=how_many)
            .map(|other| Person { secret: Person::new(seed + other * 10_000).secret, handle: person.handle.clone() });
        let others: Vec<Person> = others.collect();
        for (number, one) in std::iter::once(&person).chain(&others).enumerate() {
            let device = world.device(seed * 10 + number as u64);
            let mut wallet = create(device, &one.handle, &one.secret).await.unwrap();
            for paper in 0..rng.next_u32() % 3 {
                let size = rng.next_u32() as usize % 5_000;
                wallet.add(paper_of(paper, size)).await.unwrap();
            }
            wallet.end().await.unwrap();
        }
        wallets.push(Wallet { person, others });
    }
    // Who made wallets when is not known to the adversary; the order in which they are looked at says nothing.
    for place in (1..wallets.len()).rev() {
        wallets.swap(place, rng.next_u32() as usize % (place + 1));
    }
    world.clock().advance(86_400);
    wallets
}

fn paper_of(number: u32, size: usize) -> wallet_client::NewDocument {
    wallet_client::NewDocument {
        details: Details { title: format!("paper {number}").parse().unwrap(), ..Details::default() },
        ..crate::document("paper", &vec![7; size])
    }
}

/// All that the adversary sees of one wallet.
async fn look(world: &World, wallet: &Wallet, tell: Tell, seed: u64) -> Seen {
    let has_others = !wallet.others.is_empty();
    if let (Tell::JustUsed, Some(other)) = (tell, wallet.others.first()) {
        world.open(other, seed + 3).await.end().await.unwrap();
    }
    let mut seen = Seen::new();
    let device = world.device(seed);
    plant(&device, tell, has_others).await;
    let screens = use_it(&device, wallet, tell == Tell::Order && has_others).await;
    for (number, screen) in screens.iter().enumerate() {
        look_at_screen(&mut seen, &format!("screen {number}"), screen);
    }
    look_at_traffic(&mut seen, "owner", &device);
    try_alone(world, wallet, seed + 1, &mut seen).await;
    seen
}

async fn plant(device: &TestHost, tell: Tell, has_others: bool) {
    match tell {
        Tell::Size if has_others => device.set_tamper(|path, mut body| {
            if path == routes::SESSIONS {
                body.push(b' ');
            }
            body
        }),
        Tell::Time if has_others => device.set_network(|_, request| {
            if request.path == routes::SESSIONS {
                std::thread::sleep(std::time::Duration::from_millis(250));
            }
            Network::Works
        }),
        Tell::Count if has_others => drop(get(device, routes::SERVER).await),
        Tell::None | Tell::Size | Tell::Count | Tell::Order | Tell::Time | Tell::JustUsed => {}
    }
}

async fn get(device: &TestHost, path: &str) -> Vec<u8> {
    send(device, Method::Get, path, Body::Empty).await.1
}

async fn send(device: &TestHost, method: Method, path: &str, body: Body) -> (u16, Vec<u8>) {
    let request = Request { method, path: path.to_owned(), bearer: None, if_match: None, patience: None, body };
    let response = device.send(request).await.unwrap();
    (response.status, response.body)
}

/// Opens the first vault as the page does and goes through its screens.
async fn use_it(device: &TestHost, wallet: &Wallet, other_order: bool) -> Vec<Value> {
    use bridge::{DoorsCommand, WalletCommand};
    let mut state = State::new(device.clone());
    let opening = WalletCommand::Open { handle: handle(&wallet.person), secret: secret(&wallet.person) };
    let (doors, shares) = (WalletCommand::Doors(DoorsCommand::List), WalletCommand::Shares);
    let (one, two) = if other_order { (shares, WalletCommand::List) } else { (WalletCommand::List, shares) };
    let mut screens = Vec::new();
    for command in [opening, one, two, doors, WalletCommand::Lock] {
        let Answer { reply, .. } = state.handle(command, Vec::new()).await.unwrap();
        screens.push(serde_json::to_value(reply).unwrap());
    }
    screens
}

fn handle(person: &Person) -> bridge::Handle {
    bridge::Handle::Card(person.handle.card().expect("a card").digits())
}

fn secret(person: &Person) -> bridge::Secret {
    let wallet_core::unlock::Secret::Pictures(pictures) = &person.secret else { panic!("pictures") };
    bridge::Secret::Pictures(pictures.expose_secret().to_vec())
}

/// Every number on a screen, and how long every text and list is.
fn look_at_screen(seen: &mut Seen, name: &str, screen: &Value) {
    let length = |length: usize| f64::from(u32::try_from(length).unwrap());
    match screen {
        Value::Null => drop(seen.insert(name.to_owned(), 0.0)),
        Value::Bool(yes) => drop(seen.insert(name.to_owned(), f64::from(u8::from(*yes)))),
        Value::Number(number) => drop(seen.insert(name.to_owned(), number.as_f64().unwrap())),
        Value::String(text) => drop(seen.insert(name.to_owned(), length(text.len()))),
        Value::Array(items) => {
            seen.insert(name.to_owned(), length(items.len()));
            items.iter().enumerate().for_each(|(at, item)| look_at_screen(seen, &format!("{name}/{at}"), item));
        }
        Value::Object(fields) => {
            seen.insert(format!("{name} fields"), length(fields.len()));
            fields.iter().for_each(|(key, value)| look_at_screen(seen, &format!("{name}/{key}"), value));
        }
    }
}

fn look_at_traffic(seen: &mut Seen, whose: &str, device: &TestHost) {
    let number = |number: usize| f64::from(u32::try_from(number).unwrap());
    let traffic = device.traffic();
    seen.insert(format!("{whose} requests"), number(traffic.len()));
    for (place, exchange) in traffic.iter().enumerate() {
        let what = exchange.what.bytes().fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        seen.insert(format!("{whose} {place} what"), f64::from(what));
        seen.insert(format!("{whose} {place} sent"), number(exchange.sent));
        seen.insert(format!("{whose} {place} status"), f64::from(exchange.status));
        seen.insert(format!("{whose} {place} received"), number(exchange.received));
        seen.insert(format!("{whose} {place} seconds"), exchange.took.as_secs_f64());
    }
}

/// What the adversary's own client learns under this card: how many guesses go through, how the refusal looks, and what
/// each answer weighs and takes.
async fn try_alone(world: &World, wallet: &Wallet, seed: u64, seen: &mut Seen) {
    let device = world.device(seed);
    let info: ServerInfo = serde_json::from_slice(&get(&device, routes::SERVER).await).unwrap();
    let wrong = Person::new(seed + 777_777);
    for guess in 0..=ATTEMPTS_AT_ONCE {
        let (request, _) =
            Guess::blind(&wallet.person.handle, &wrong.secret, &info.oprf_keys[0], &mut device.rng()).unwrap();
        let body = Body::Json(serde_json::to_vec(&request).unwrap());
        let (status, body) = send(&device, Method::Post, routes::OPRF, body).await;
        seen.insert(format!("guess {guess} status"), f64::from(status));
        let answer: Value = serde_json::from_slice(&body).unwrap();
        let said = |name: &str| answer.get(name).and_then(Value::as_f64).unwrap_or(-1.0);
        seen.insert(format!("guess {guess} waits"), said("retry_after"));
        let now = f64::from(u32::try_from(device.now().0).unwrap());
        seen.insert(format!("guess {guess} refused"), now - said("refused_at"));
    }
    look_at_traffic(seen, "alone", &device);
}

async fn outcome(count: u64, tell: Tell) -> Outcome {
    let world = World::with_limits(server::Limits {
        vaults_per_address: 10_000,
        vaults_per_hour: 10_000,
        ..server::Limits::default()
    })
    .await;
    let wallets = wallets(&world, count).await;
    let mut seen = Vec::new();
    for (number, wallet) in wallets.iter().enumerate() {
        let of_this = look(&world, wallet, tell, 1_000_000 + number as u64 * 10).await;
        seen.push((of_this, !wallet.others.is_empty()));
    }
    attack(&seen)
}

#[tokio::test]
async fn nobody_can_tell_whether_there_are_other_vaults() {
    let outcome = outcome(WALLETS, Tell::None).await;
    assert!(!outcome.beats_chance(), "{outcome:?}");
}

#[tokio::test]
async fn the_adversary_sees_every_tell_that_is_planted() {
    for tell in [Tell::Size, Tell::Count, Tell::Order, Tell::Time, Tell::JustUsed] {
        let outcome = outcome(WALLETS_WITH_A_TELL, tell).await;
        assert!(outcome.beats_chance(), "{tell:?}: {outcome:?}");
    }
}
