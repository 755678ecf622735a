//! Attacks on the ways in and the ways back, by their ids in the catalogue of attacks. Each test first shows that the
//! attack would be seen if it worked.

use crate::document;
use server::Clock as _;
use sha2::{Digest, Sha256};
use tests::host::{Network, TestHost};
use tests::world::{BEGINNING, Person, World};
use wallet_api::sessions::{ChallengeResponse, EvaluateResponse, OpenedVault, PendingRecovery};
use wallet_api::vaults::{AddedKeyslot, CommitRequest, NewKeyslot, Wait};
use wallet_api::{Bytes, SessionToken, SlotId, UnixSeconds, routes};
use wallet_client::{Body, ClientError, Method, Request, Response, Transport, Wallet, recover};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::manifest::Manifest;
use wallet_core::recovery::{Sheet, SheetSecret};
use wallet_core::unlock::{Door, WayIn};

const DAY: u64 = 86_400;

fn rng(seed: u64) -> rand_chacha::ChaCha20Rng {
    rand_core::SeedableRng::seed_from_u64(seed)
}

fn sheet_door(digits: &str) -> Door {
    door_of(&digits.parse().unwrap())
}

fn door_of(sheet: &Sheet) -> Door {
    let Sheet::Recovery(secret) = sheet else { panic!("a sheet of its own") };
    match secret.door(&()) {
        Ok(door) => door,
    }
}

/// The body of an answer that is no refusal.
fn good(answer: &Response) -> &[u8] {
    assert!((200..300).contains(&answer.status), "{}", String::from_utf8_lossy(&answer.body));
    &answer.body
}

/// A client of the attacker's own: it holds to nothing that ours holds to.
struct Rogue {
    device: TestHost,
    door: Door,
    session: SessionToken,
    root: RootKey,
    opened: OpenedVault,
}

async fn send(device: &TestHost, method: Method, path: &str, session: Option<&SessionToken>, body: Body) -> Response {
    let bearer = session.map(SessionToken::expose_text);
    device.send(Request { method, path: path.to_owned(), bearer, if_match: None, patience: None, body }).await.unwrap()
}

async fn log_in(device: &TestHost, door: &Door) -> Response {
    let challenge = send(device, Method::Post, routes::CHALLENGES, None, Body::Empty).await;
    let nonce = serde_json::from_slice::<ChallengeResponse>(good(&challenge)).unwrap().nonce;
    let login = door.sign_login(wallet_client::Transport::origin(device), &nonce);
    send(device, Method::Post, routes::SESSIONS, None, Body::Json(serde_json::to_vec(&login).unwrap())).await
}

impl Rogue {
    async fn enter(world: &World, door: Door, seed: u64) -> Self {
        let device = world.device(seed);
        let opened: OpenedVault = serde_json::from_slice(good(&log_in(&device, &door).await)).unwrap();
        let root = door.open_keyslot(&opened.vault, &opened.keyslot).unwrap();
        let session = opened.session.clone();
        Self { device, door, session, root, opened }
    }

    async fn looks(&self) -> u16 {
        send(&self.device, Method::Get, routes::MANIFEST, Some(&self.session), Body::Empty).await.status
    }

    /// Commits keyslots with a manifest that says nothing of them.
    async fn commit(&self, new: Vec<NewKeyslot>, gone: Vec<SlotId>) -> Response {
        let keys = VaultKeys::derive(&self.root);
        let newest = send(&self.device, Method::Get, routes::MANIFEST, Some(&self.session), Body::Empty).await;
        let newest: wallet_api::sessions::ManifestRecord = serde_json::from_slice(good(&newest)).unwrap();
        let manifest = Manifest::open(keys.manifest_key(), &self.opened.vault, &newest).unwrap();
        let record = manifest.next(&newest.record).seal(keys.manifest_key(), &mut rng(77)).unwrap();
        let new_slots = new.into_iter().map(|slot| AddedKeyslot { slot, wait: Wait::None, passkey: None }).collect();
        let request = CommitRequest { record, live: vec![], gone: vec![], new_slots, gone_slots: gone };
        let request = Request {
            method: Method::Put,
            path: routes::MANIFEST.to_owned(),
            bearer: Some(self.session.expose_text()),
            if_match: Some(newest.version),
            patience: None,
            body: Body::Json(serde_json::to_vec(&request).unwrap()),
        };
        self.device.send(request).await.unwrap()
    }

    /// Puts a keyslot into the vault that its manifest does not list; gives the sheet that leads to it.
    async fn hides_a_keyslot(&self) -> String {
        let sheet = Sheet::Recovery(SheetSecret::generate(&mut rng(99)));
        let slot = door_of(&sheet).new_keyslot(&self.root, &self.opened.vault, &mut rng(98));
        assert_eq!(self.commit(vec![slot], vec![]).await.status, 204);
        sheet.to_string()
    }
}

/// A person with a paper and a sheet, and somebody who came in by the sheet with a client of their own.
async fn let_in(world: &World) -> (Person, Wallet<TestHost>, Rogue) {
    let (person, mut wallet) = world.person(1).await;
    wallet.add(document("passport", b"1")).await.unwrap();
    let sheet = wallet.add_sheet(Wait::None).await.unwrap();
    let rogue = Rogue::enter(world, door_of(&sheet), 50).await;
    (person, wallet, rogue)
}

/// CO-03, CO-07: who was let in once puts a keyslot there that the list of doors does not show.
#[tokio::test]
async fn a_keyslot_that_no_list_shows_ends_when_the_owner_comes_by() {
    let world = World::new().await;
    let (person, wallet, rogue) = let_in(&world).await;
    drop(wallet);
    let hidden = rogue.hides_a_keyslot().await;
    for _ in 0..2 {
        assert_eq!(log_in(&rogue.device, &sheet_door(&hidden)).await.status, 200, "the attack works until then");
    }
    let sneaked = Rogue::enter(&world, sheet_door(&hidden), 51).await;
    world.clock().advance(60);
    assert_eq!(sneaked.looks().await, 200);

    let owner = world.open(&person, 2).await;
    assert_eq!((owner.unlisted(), owner.manifest().doors().len()), (1, 2), "what is listed stays");
    assert_eq!(sneaked.looks().await, 401, "what it opened");
    assert_eq!(recover(world.device(53), &[&hidden]).await.err(), Some(ClientError::NothingOpens));
    assert_eq!(world.open(&person, 3).await.unlisted(), 0);
}

/// CO-07: the same, when the answers to what the owner does are lost, and the owner removes the door that the attacker
/// came by.
#[tokio::test]
async fn who_was_removed_has_no_way_left() {
    let world = World::new().await;
    let (person, wallet, rogue) = let_in(&world).await;
    drop(wallet);
    let hidden = rogue.hides_a_keyslot().await;
    world.clock().advance(DAY);
    let rogue = Rogue::enter(&world, rogue.door, 54).await;
    let device = world.device(2);
    // The connection is there until the vault is open, and then not.
    device.set_network(|_, request| match request.method {
        Method::Put => Network::LosesRequest,
        Method::Get | Method::Post | Method::Delete => Network::Works,
    });
    let mut owner = wallet_client::open(device.clone(), &person.handle, &person.secret).await.unwrap();
    assert_eq!((rogue.looks().await, owner.unlisted()), (200, 1));
    assert_eq!(log_in(&world.device(57), &sheet_door(&hidden)).await.status, 200, "it could not be removed yet");

    device.set_network(|_, _| Network::LosesAnswer);
    let sheet = rogue.door.slot().clone();
    assert_eq!(owner.remove_door(&sheet).await, Err(ClientError::Offline));
    device.set_network(|_, _| Network::Works);
    owner.add(document("letter", b"2")).await.unwrap();

    assert_eq!(rogue.looks().await, 401, "the running session");
    assert_eq!(log_in(&rogue.device, &rogue.door).await.status, 401, "the sheet");
    assert_eq!(recover(world.device(55), &[&hidden]).await.err(), Some(ClientError::NothingOpens), "the hidden one");
    assert_eq!(world.open(&person, 3).await.manifest().doors().len(), 1);
}

/// A server that lies about keyslots makes the owner remove nothing that is listed, and stops no change. (MS-13)
#[tokio::test]
async fn lies_about_keyslots_remove_no_door() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    wallet.add_sheet(Wait::None).await.unwrap();
    for (seed, lie) in
        [vec![], vec![SlotId([7; 16]); 24], (0..200).map(|n| SlotId([n; 16])).collect()].into_iter().enumerate()
    {
        world.clock().advance(DAY);
        let device = world.device(60 + seed as u64);
        let told = lie.clone();
        device.set_tamper(move |path, body| {
            if path != routes::SESSIONS {
                return body;
            }
            let mut opened: OpenedVault = serde_json::from_slice(&body).unwrap();
            opened.slots.clone_from(&told);
            opened.recoveries = vec![PendingRecovery {
                slot: SlotId([8; 16]),
                started_at: UnixSeconds(u64::MAX),
                ready_at: UnixSeconds(u64::MAX),
            }];
            serde_json::to_vec(&opened).unwrap()
        });
        let mut owner = wallet_client::open(device, &person.handle, &person.secret).await.unwrap();
        assert_eq!(owner.unlisted() > 0, !lie.is_empty(), "the lie is heard");
        assert!(owner.unlisted() <= wallet_api::limits::VAULT_KEYSLOTS);
        owner.add(document("letter", b"2")).await.unwrap();
        assert_eq!(owner.manifest().doors().len(), 2);
        assert_eq!(owner.refuse_recovery(&SlotId([8; 16])).await, Ok(()));
    }
    assert_eq!(world.open(&person, 9).await.manifest().doors().len(), 2);
}

/// The number of doors does not show in the length of an answer.
#[tokio::test]
async fn an_answer_is_as_long_whatever_the_number_of_doors() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let mut lengths = Vec::new();
    for round in 0..3 {
        world.clock().advance(DAY);
        let device = world.device(70 + round);
        wallet_client::open(device.clone(), &person.handle, &person.secret).await.unwrap();
        let traffic = device.traffic();
        lengths.push(traffic.iter().find(|exchange| exchange.what.ends_with(routes::SESSIONS)).unwrap().received);
        wallet = world.open(&person, 75 + round).await;
        wallet.add_sheet(Wait::Week).await.unwrap();
    }
    assert_eq!(wallet.manifest().doors().len(), 4);
    assert!(lengths.iter().all(|length| *length == lengths[0]), "{lengths:?}");
}

/// MS-11: another keyslot record is put in the place of the right one: of another door, another vault, or an older one.
#[tokio::test]
async fn a_keyslot_record_opens_in_its_place_only() {
    let world = World::new().await;
    let (_, wallet, rogue) = let_in(&world).await;
    drop(wallet);
    let (_, mut other) = world.person(2).await;
    let others = other.add_sheet(Wait::None).await.unwrap();
    let foreign = Rogue::enter(&world, door_of(&others), 56).await;
    let made_up = rogue.door.new_keyslot(&RootKey::generate(&mut rng(5)), &rogue.opened.vault, &mut rng(6));
    let own = |opened: &OpenedVault| opened.keyslot.clone();
    let digits = |rogue: &Rogue| rogue.door.slot().clone();
    assert_ne!(digits(&rogue), digits(&foreign));
    let opens = |record: &Bytes| rogue.door.open_keyslot(&rogue.opened.vault, record).is_ok();
    assert!(opens(&own(&rogue.opened)) && opens(&made_up.record), "who has the door's secret can make another one");
    assert!(!opens(&own(&foreign.opened)), "another vault's");
    let for_other_vault = rogue.door.new_keyslot(&foreign.root, &foreign.opened.vault, &mut rng(7));
    assert!(!opens(&for_other_vault.record), "this door's, of another vault");
    let mut cut = own(&rogue.opened);
    cut.0.pop();
    assert!(!opens(&cut));
}

/// TH-07: logins by a door that is being removed. Whatever order the server takes them in, none is left.
#[tokio::test]
async fn logins_in_flight_do_not_outlive_their_door() {
    let world = World::new().await;
    let (_, mut wallet, rogue) = let_in(&world).await;
    assert_eq!(rogue.looks().await, 200);
    for round in 0..5_u64 {
        let sheet = wallet.add_sheet(Wait::None).await.unwrap();
        let door = door_of(&sheet);
        let device = world.device(80 + round);
        let early = Rogue::enter(&world, door_of(&sheet), 85 + round).await;
        let logins = async {
            let mut tokens = vec![early.session];
            for _ in 0..15 {
                let answer = log_in(&device, &door).await;
                if answer.status == 200 {
                    tokens.push(serde_json::from_slice::<OpenedVault>(good(&answer)).unwrap().session);
                }
            }
            tokens
        };
        let (tokens, removed) = tokio::join!(logins, wallet.remove_door(door.slot()));
        removed.unwrap();
        for token in &tokens {
            let looked = send(&device, Method::Get, routes::MANIFEST, Some(token), Body::Empty).await;
            assert_eq!(looked.status, 401, "round {round}");
        }
        assert_eq!(log_in(&device, &door).await.status, 401);
    }
    assert_eq!(rogue.looks().await, 401, "removing another door ended it too");
}

/// CO-01: an open session asks whether an id is taken. It learns the same of its own vault's, another's and a locked one's.
#[tokio::test]
async fn a_taken_id_says_not_whose_it_is() {
    let world = World::new().await;
    let (_, _wallet, rogue) = let_in(&world).await;
    let (_, mut other) = world.person(2).await;
    let theirs = door_of(&other.add_sheet(Wait::None).await.unwrap());
    let slot = |door: &Door| door.new_keyslot(&rogue.root, &rogue.opened.vault, &mut rng(3));
    let free = door_of(&Sheet::Recovery(SheetSecret::generate(&mut rng(4))));
    assert_eq!(rogue.commit(vec![slot(&free)], vec![]).await.status, 204, "a free one is taken");
    let own = rogue.commit(vec![slot(&free)], vec![]).await;
    let others = rogue.commit(vec![slot(&theirs)], vec![]).await;
    other.lock_until(UnixSeconds(BEGINNING.0 + DAY)).await.unwrap();
    let locked = rogue.commit(vec![slot(&theirs)], vec![]).await;
    assert_eq!((own.status, &own.body), (others.status, &others.body));
    assert_eq!((own.status, &own.body), (locked.status, &locked.body));
    let never = rogue.commit(vec![], vec![SlotId([9; 16])]).await;
    let not_mine = rogue.commit(vec![], vec![theirs.slot().clone()]).await;
    assert_eq!((never.status, never.body), (not_mine.status, not_mine.body), "and can remove none of them");
    world.clock().advance(DAY + 1);
    assert_eq!(log_in(&world.device(90), &theirs).await.status, 200);
}

/// CO-06: once a wait has begun, coming again neither shortens nor renews it; and CO-08: before it is over, nothing opens.
#[tokio::test]
async fn a_wait_is_not_shortened_by_coming_again() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let sheet = wallet.add_sheet(Wait::Week).await.unwrap();
    let seconds = |answer: &Response| {
        assert_eq!(answer.status, 409, "{}", String::from_utf8_lossy(&answer.body));
        let problem: wallet_api::problem::Problem = serde_json::from_slice(&answer.body).unwrap();
        problem.retry_after.unwrap()
    };
    let (device, door) = (world.device(91), door_of(&sheet));
    assert_eq!(seconds(&log_in(&device, &door).await), 7 * DAY);
    for day in 1..7 {
        world.clock().advance(DAY);
        for _ in 0..3 {
            assert_eq!(seconds(&log_in(&device, &door).await), (7 - day) * DAY);
        }
    }
    world.clock().advance(DAY - 1);
    assert_eq!(seconds(&log_in(&device, &door).await), 1);
    world.clock().advance(1);
    assert_eq!(log_in(&device, &door).await.status, 200, "it does open, in its time");
}

/// CO-08: a helper who holds one sheet makes up the others. Nothing is even sent.
#[tokio::test]
async fn one_helper_cannot_make_up_the_others() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let sheets = wallet.add_guardians(2, 3, Wait::None).await.unwrap();
    let sheets: Vec<String> = sheets.iter().map(ToString::to_string).collect();
    assert_eq!(with_bytes(&sheets[1], |_| {}), sheets[1], "the forger writes sheets as they are written");
    assert!(recover(world.device(92), &[&sheets[0], &sheets[1]]).await.is_ok());
    // Kind, set, set, numbers, number of the part, then its bytes.
    type Forgery = fn(&mut Vec<u8>);
    let forgeries: [(&str, Forgery); 5] = [
        ("one bit of a part", |bytes| bytes[5] ^= 1),
        ("a part of zeros", |bytes| bytes[5..25].fill(0)),
        ("the number of another part", |bytes| bytes[4] = 3),
        ("a part that is not there", |bytes| bytes[4] = 0),
        ("one is enough", |bytes| bytes[3] = 0x13),
    ];
    for (what, forge) in forgeries {
        let forged = with_bytes(&sheets[1], forge);
        assert_ne!(forged, sheets[1]);
        let device = world.device(93);
        let refused = recover(device.clone(), &[&sheets[0], &forged]).await.err();
        assert!(
            matches!(refused, Some(ClientError::SheetsDoNotFit | ClientError::BadInput { .. })),
            "{what}: {refused:?}"
        );
        assert_eq!(device.traffic().len(), 0, "{what}");
    }
}

/// The digits of a sheet whose bytes were changed, with every check put right again.
fn with_bytes(digits: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let value = |row: &[u8]| row[..5].iter().fold(0_u32, |value, digit| value * 10 + u32::from(digit - b'0'));
    let rows = digits.as_bytes().chunks(6).map(|row| u16::try_from(value(row)).unwrap().to_be_bytes());
    let mut bytes: Vec<u8> = rows.flatten().collect();
    bytes.pop();
    change(&mut bytes);
    bytes.push(Sha256::digest([b"farde/sheet check/v1", bytes.as_slice()].concat())[0]);
    let row = |(place, pair): (usize, &[u8])| {
        let data = format!("{place:02}{:05}", u16::from_be_bytes([pair[0], pair[1]]));
        let product = data.bytes().fold(10, |product, digit| {
            let sum = (product + digit - b'0') % 10;
            (if sum == 0 { 10 } else { sum } * 2) % 11
        });
        format!("{}{}", &data[2..], (11 - product) % 10)
    };
    bytes.chunks(2).enumerate().map(row).collect()
}

/// A server that once says that a guess was refused in years to come does not silence what is true. (MS-31)
#[tokio::test]
async fn a_refusal_of_the_future_hides_no_true_one() {
    let world = World::new().await;
    let (person, _) = world.person(1).await;
    let told = |seed: u64, at: u64| {
        let device = world.device(seed);
        device.set_tamper(move |path, body| {
            if path != routes::OPRF {
                return body;
            }
            let mut answer: EvaluateResponse = serde_json::from_slice(&body).unwrap();
            answer.refused_at = Some(UnixSeconds(at));
            serde_json::to_vec(&answer).unwrap()
        });
        device
    };
    world.clock().advance(DAY);
    let lately = world.clock().now().0 - 60;
    let mut owner = wallet_client::open(told(2, lately), &person.handle, &person.secret).await.unwrap();
    assert_eq!(owner.refused_at(), Some(UnixSeconds(lately)), "the lie is heard");
    owner.see_refusal().await.unwrap();
    for at in [u64::MAX, world.clock().now().0 + 400 * DAY] {
        let mut owner = wallet_client::open(told(3, at), &person.handle, &person.secret).await.unwrap();
        assert_eq!(owner.refused_at(), None);
        owner.see_refusal().await.unwrap();
        assert_eq!(owner.manifest().refusal_seen(), Some(UnixSeconds(lately)));
    }
    world.clock().advance(DAY);
    let thief = Person { secret: Person::new(9).secret, handle: person.handle.clone() };
    while !matches!(world.try_open(&thief, 4).await.err(), Some(ClientError::WaitFirst { .. })) {}
    world.clock().advance(DAY);
    assert!(world.open(&person, 5).await.refused_at().is_some());
}
