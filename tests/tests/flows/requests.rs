//! File requests: asked for, deposited, kept or refused; servers and depositors that cheat. (MS-17, MU-05, MU-08, MU-09, MU-11,
//! MU-13, MR-06, KU-11)

use crate::document;
use rand_core::SeedableRng;
use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;
use tests::canary::{Canary, search_bytes, search_folders};
use tests::host::{Network, TestHost};
use tests::papers;
use tests::world::World;
use wallet_api::limits::{BLOB_BYTES, DOCUMENT_BYTES, PIECE_BYTES};
use wallet_api::requests::{BeginDepositRequest, OpenFileRequest, Room};
use wallet_api::{DepositId, PieceIndex, RequestId, routes};
use wallet_client::{ClientError, Depositor, NewDocument, RequestTerms, Wallet};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::requests::{Invitation, NewDeposit, OrganisationKey, RequestLink, seal_invitation};

fn terms(asked_for: &str, files: u32) -> RequestTerms {
    let room = Room { files, bytes: u64::from(files) * BLOB_BYTES };
    RequestTerms { asked_for: asked_for.parse().unwrap(), lifetime: 86_400, room }
}

/// What stands after `#` in the link of a new file request.
async fn fragment(wallet: &mut Wallet<TestHost>, files: u32) -> String {
    let made = wallet.request_files(terms("the attestation", files)).await.unwrap();
    made.link.split_once('#').unwrap().1.to_owned()
}

fn file(name: &str, bytes: &[u8]) -> NewDeposit<'static> {
    NewDeposit {
        name: name.parse().unwrap(),
        from: "Anna, CPAS".parse().unwrap(),
        note: "as promised".parse().unwrap(),
        media_type: "application/pdf".parse().unwrap(),
        bytes: Box::new(Cursor::new(bytes.to_vec())),
    }
}

fn rng(seed: u64) -> rand_chacha::ChaCha20Rng {
    rand_chacha::ChaCha20Rng::seed_from_u64(seed)
}

#[tokio::test]
async fn a_paper_is_asked_for_deposited_and_kept() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let made = wallet.request_files(terms("Attestation de résidence", 3)).await.unwrap();
    assert!(made.link.starts_with(&format!("{}/r#", world.origin())));
    assert_eq!(wallet.request_link_again(&made.request).as_deref(), Some(made.link.as_str()));

    let desk = world.device(2);
    let mut depositor = Depositor::open(desk, made.link.split_once('#').unwrap().1).await.unwrap();
    assert_eq!(depositor.asked_for().as_str(), "Attestation de résidence");
    assert_eq!(
        (depositor.left().files, depositor.expires_at(), depositor.seconds_left()),
        (3, made.expires_at, 86_400)
    );
    let key = OrganisationKey::generate(&mut rng(7));
    depositor.deposit(file("attestation.pdf", papers::letter()), Some(&key)).await.unwrap();
    depositor.deposit(file("photo.jpg", papers::photograph()), None).await.unwrap();
    assert_eq!(depositor.left().files, 1);

    let mut wallet = world.open(&person, 3).await;
    let inbox = wallet.inbox().await.unwrap();
    assert_eq!(inbox.requests.len(), 1);
    assert_eq!(inbox.requests[0].record.asked_for.as_str(), "Attestation de résidence", "on every device");
    assert_eq!(inbox.requests[0].status.as_ref().unwrap().left.files, 1);
    assert_eq!(inbox.deposits.len(), 2);
    let (mut kept, mut signers) = (Vec::new(), Vec::new());
    for item in &inbox.deposits {
        let deposit = wallet.open_deposit(item).await.unwrap();
        assert_eq!((deposit.from.as_str(), deposit.note.as_str()), ("Anna, CPAS", "as promised"));
        signers.extend(deposit.signer.as_ref().map(|signer| signer.fingerprint().to_string()));
        if deposit.title.as_str() == "attestation" {
            kept.push(wallet.keep_deposit(&item.blob, NewDocument::from(deposit)).await.unwrap());
        } else {
            assert_eq!(deposit.file.bytes(), papers::photograph());
            wallet.refuse_deposit(&item.blob).await.unwrap();
            wallet.refuse_deposit(&item.blob).await.unwrap();
            assert_eq!(wallet.open_deposit(item).await.err(), Some(ClientError::NotThere));
        }
    }
    assert_eq!(signers, [key.signer_key().fingerprint().to_string()]);
    let paper = wallet.manifest().document(&kept[0]).unwrap();
    assert_eq!((paper.details().title.as_str(), paper.details().kind.as_str()), ("attestation", ""));
    assert_eq!(wallet.original(&kept[0], 0).await.unwrap().bytes, papers::letter());
    assert!(wallet.inbox().await.unwrap().deposits.is_empty());

    wallet.close_request(&made.request).await.unwrap();
    wallet.close_request(&made.request).await.unwrap();
    assert_eq!(wallet.request_link_again(&made.request), None);
    let late = depositor.deposit(file("late.pdf", b"late"), None).await;
    assert_eq!(late.err(), Some(ClientError::RequestNotAvailable));
    world.run_jobs().await;
    assert_eq!(wallet.original(&kept[0], 0).await.unwrap().bytes, papers::letter());
}

#[tokio::test]
async fn two_devices_that_ask_at_the_same_time_both_remember() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let mut two = world.open(&person, 2).await;
    let first = one.request_files(terms("one", 1)).await.unwrap();
    let second = two.request_files(terms("two", 1)).await.unwrap();
    one.close_request(&first.request).await.unwrap();
    let seen = two.inbox().await.unwrap();
    assert_eq!(seen.requests.len(), 2);
    two.refresh().await.unwrap();
    assert!(two.manifest().request(&first.request).unwrap().closed_at.is_some());
    assert!(two.manifest().request(&second.request).unwrap().secret.is_some());
}

/// The invitation of a thief for somebody else's file request, sealed with the secret that the link holds.
fn swapped(link: &RequestLink, thief: &VaultKeys) -> Vec<u8> {
    let invitation = Invitation::new(thief.inbox_recipient(&link.request), "the attestation".parse().unwrap());
    seal_invitation(&invitation, link, &mut rng(9)).0
}

/// Lets a device see another invitation than the server gives.
fn plant(device: &TestHost, invitation: Vec<u8>) {
    device.set_tamper(move |path, body| match serde_json::from_slice::<OpenFileRequest>(&body) {
        Ok(mut open) if path.starts_with("/api/v1/requests/") => {
            open.invitation = invitation.clone().into();
            serde_json::to_vec(&open).unwrap()
        }
        Ok(_) | Err(_) => body,
    });
}

/// A server that was told the link by somebody puts a recipient of its own in place of the person's.
#[tokio::test]
async fn a_server_that_swaps_the_recipient_is_found_out_before_anything_is_sent() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 2).await;
    let link = RequestLink::parse(&fragment).unwrap();
    let thief = VaultKeys::derive(&RootKey::generate(&mut rng(66)));

    let device = world.device(2);
    plant(&device, swapped(&link, &thief));
    assert_eq!(Depositor::open(device.clone(), &fragment).await.err(), Some(ClientError::Tampered));
    assert!(memchr::memmem::find(&device.wire(), b"/deposits/").is_none(), "it stopped there");

    // The planted fault: a depositor who does not compare. Then the thief reads, and the person does not.
    let gullible = RequestLink { recipient: thief.inbox_recipient(&link.request).hash(&link.request), ..link.clone() };
    let mut depositor = Depositor::open(device, &gullible.fragment()).await.unwrap();
    depositor.deposit(file("secret.pdf", papers::letter()), None).await.unwrap();
    let item = wallet.inbox().await.unwrap().deposits.remove(0);
    assert_eq!(wallet.open_deposit(&item).await.err(), Some(ClientError::NotADeposit));
    let blobs = world.stored();
    let blob = blobs.iter().find(|blob| blob.id == item.blob).unwrap();
    let read = thief.open_deposit(&link.request, &blob.bytes()).unwrap();
    assert_eq!(read.file.bytes(), papers::letter(), "so the comparison is what stands in between");
}

#[tokio::test]
async fn an_invitation_that_was_changed_or_is_of_another_request_is_refused() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let (one, two) = (fragment(&mut wallet, 2).await, fragment(&mut wallet, 2).await);
    let kept = Rc::new(RefCell::new(Vec::new()));
    let (device, keep) = (world.device(2), Rc::clone(&kept));
    device.set_tamper(move |_, body| {
        keep.borrow_mut().clone_from(&body);
        body
    });
    assert!(Depositor::open(device, &one).await.is_ok());
    let open: OpenFileRequest = serde_json::from_slice(&kept.borrow()).unwrap();
    let device = world.device(3);
    plant(&device, open.invitation.0.clone());
    assert!(Depositor::open(device.clone(), &one).await.is_ok(), "the answer itself is good where it belongs");
    assert_eq!(Depositor::open(device.clone(), &two).await.err(), Some(ClientError::Tampered));
    let mut bent = open.invitation.0.clone();
    bent[100] ^= 1;
    plant(&device, bent);
    assert_eq!(Depositor::open(device, &one).await.err(), Some(ClientError::Tampered));
}

#[tokio::test]
async fn links_that_are_cut_or_mixed_lead_nowhere() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let (one, two) = (fragment(&mut wallet, 2).await, fragment(&mut wallet, 2).await);
    for broken in ["", "x", &one[1..], &one[..one.len() - 1], &one[..45], &one.replace('.', "-")] {
        assert_eq!(Depositor::open(world.device(2), broken).await.err(), Some(ClientError::BadLink), "{broken}");
    }
    let (of_one, of_two) = (RequestLink::parse(&one).unwrap(), RequestLink::parse(&two).unwrap());
    for mixed in [
        RequestLink { request: of_two.request.clone(), ..of_one.clone() },
        RequestLink { secret: of_two.secret.clone(), ..of_one.clone() },
        RequestLink { request: RequestId([5; 16]), ..of_one.clone() },
    ] {
        let opened = Depositor::open(world.device(2), &mixed.fragment()).await;
        assert_eq!(opened.err(), Some(ClientError::RequestNotAvailable));
    }
    let other_hash = RequestLink { recipient: of_two.recipient.clone(), ..of_one.clone() };
    assert_eq!(Depositor::open(world.device(2), &other_hash.fragment()).await.err(), Some(ClientError::Tampered));
}

#[tokio::test]
async fn files_that_are_empty_or_too_large_are_refused_before_anything_is_sent() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 2).await;
    let device = world.device(2);
    let mut depositor = Depositor::open(device.clone(), &fragment).await.unwrap();
    device.set_network(|_, request| panic!("{} was requested", request.path));
    assert_eq!(depositor.deposit(file("empty", b""), None).await, Err(ClientError::EmptyFile));
    let large = vec![0; usize::try_from(DOCUMENT_BYTES).unwrap() + 1];
    let too_large = Err(ClientError::TooLarge { limit: DOCUMENT_BYTES });
    assert_eq!(depositor.deposit(file("large", &large), None).await, too_large);
    device.set_network(|_, _| Network::Works);
    device.forget_wire();
    depositor.deposit(file("largest", &large[1..]), None).await.unwrap();
    let item = wallet.inbox().await.unwrap().deposits.remove(0);
    let opened = wallet.open_deposit(&item).await.unwrap();
    assert!(opened.file.bytes() == &large[1..]);

    let small = RequestTerms { room: Room { files: 3, bytes: 100_000 }, ..terms("something small", 3) };
    let made = wallet.request_files(small).await.unwrap();
    let mut depositor = Depositor::open(world.device(3), made.link.split_once('#').unwrap().1).await.unwrap();
    let refused = depositor.deposit(file("a.pdf", &[1; 100_000]), None).await;
    assert_eq!(refused, Err(ClientError::TooLarge { limit: 100_000 }));
    depositor.deposit(file("a.pdf", &[1; 60_000]), None).await.unwrap();
    assert!(depositor.left().bytes < 40_000);
}

/// MU-05. Names that try to be paths, to turn the text around, to be none.
#[tokio::test]
async fn hostile_names_are_harmless_in_the_inbox() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 20).await;
    let mut depositor = Depositor::open(world.device(2), &fragment).await.unwrap();
    let names = ["../../../etc/cron.d/x", "\u{202e}fdp.exe", "a\0b\r\nc", "", "nul", "\u{feff}\u{200b}", "<script>x"];
    for name in names {
        let words: String = name.chars().cycle().take(100).collect();
        let hostile = NewDeposit { from: words.parse().unwrap(), note: words.parse().unwrap(), ..file(name, b"x") };
        depositor.deposit(hostile, None).await.unwrap();
    }
    let inbox = wallet.inbox().await.unwrap();
    assert_eq!(inbox.deposits.len(), names.len());
    for item in &inbox.deposits {
        let opened = wallet.open_deposit(item).await.unwrap();
        let plain = |c: char| c.is_alphanumeric() || " -_'’".contains(c);
        assert!(!opened.title.as_str().is_empty() && opened.title.as_str().chars().all(plain), "{}", opened.title);
        for text in [opened.from.as_str(), opened.note.as_str()] {
            let tricky = |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{feff}\u{200b}".contains(c);
            assert!(!text.contains(tricky), "{text:?}");
        }
    }
}

/// Somebody with the link who speaks to the server without the client.
struct Raw<'a> {
    world: &'a World,
    link: RequestLink,
    http: reqwest::Client,
}

impl<'a> Raw<'a> {
    fn new(world: &'a World, fragment: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { world, link: RequestLink::parse(fragment).unwrap(), http }
    }

    fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        let token = self.link.secret.access_token(&self.link.request).expose_text();
        self.http.request(method, format!("{}{path}", self.world.origin())).bearer_auth(token)
    }

    async fn begin(&self, n: u8, size: u64) -> u16 {
        let path = routes::deposit(&self.link.request, &DepositId([n; 16]));
        let request = self.request(reqwest::Method::PUT, &path).header("content-type", "application/json");
        let body = serde_json::to_vec(&BeginDepositRequest { size }).unwrap();
        request.body(body).send().await.unwrap().status().as_u16()
    }

    async fn put(&self, n: u8, piece: u32, bytes: Vec<u8>) -> u16 {
        let path = routes::deposit_piece(&self.link.request, &DepositId([n; 16]), PieceIndex(piece));
        let request = self.request(reqwest::Method::PUT, &path).header("content-type", "application/octet-stream");
        request.body(bytes).send().await.unwrap().status().as_u16()
    }
}

/// MU-13. What is deposited is not an age file, or one that costs much to open: it can be refused, and harms nothing else.
#[tokio::test]
async fn garbage_in_the_inbox_can_be_refused_and_hides_nothing() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 5).await;
    let raw = Raw::new(&world, &fragment);
    let stanza = format!("-> mlkem768x25519 {}\n{}\n", "A".repeat(1_494), "A".repeat(43));
    let many = format!("age-encryption.org/v1\n{}--- {}\n", stanza.repeat(5_000), "A".repeat(43));
    let line = format!("age-encryption.org/v1\n-> {}", "A".repeat(5_000_000));
    for (n, garbage) in (0..).zip([b"garbage".to_vec(), vec![0; 300_000], many.into_bytes(), line.into_bytes()]) {
        assert_eq!(raw.begin(n, garbage.len() as u64).await, 200);
        for (place, piece) in (0..).zip(garbage.chunks(PIECE_BYTES)) {
            assert_eq!(raw.put(n, place, piece.to_vec()).await, 200);
        }
    }
    let mut depositor = Depositor::open(world.device(2), &fragment).await.unwrap();
    depositor.deposit(file("honest.pdf", b"honest"), None).await.unwrap();
    let (mut honest, mut refused) = (0, 0);
    for item in wallet.inbox().await.unwrap().deposits {
        match wallet.open_deposit(&item).await {
            Ok(deposit) => honest += usize::from(deposit.file.bytes() == b"honest"),
            Err(error) => {
                assert_eq!(error, ClientError::NotADeposit);
                wallet.refuse_deposit(&item.blob).await.unwrap();
                refused += 1;
            }
        }
    }
    assert_eq!((honest, refused), (1, 4));
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 1);
}

/// MU-08. More than was announced, a body without an end, a deposit that is never finished.
#[tokio::test]
async fn an_endless_depositor_gets_no_further_than_announced() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 1).await;
    let raw = Raw::new(&world, &fragment);
    assert_eq!(raw.begin(1, BLOB_BYTES + 1).await, 413);
    assert_eq!(raw.begin(1, 2 * PIECE_BYTES as u64).await, 200);
    assert_eq!(raw.put(1, 0, vec![7; 50 * PIECE_BYTES]).await, 413);
    assert_eq!(raw.put(1, 0, vec![7; PIECE_BYTES]).await, 200);
    assert_eq!(raw.put(1, 2, vec![7; PIECE_BYTES]).await, 409, "beyond its end");
    let waiting = Depositor::open(world.device(2), &fragment).await;
    assert_eq!(waiting.err(), Some(ClientError::RequestNotAvailable), "the one place is taken");
    world.clock().advance(600);
    let mut depositor = Depositor::open(world.device(2), &fragment).await.unwrap();
    depositor.deposit(file("honest.pdf", b"honest"), None).await.unwrap();
    assert_eq!(raw.put(1, 1, vec![7; PIECE_BYTES]).await, 404);
    world.run_jobs().await;
    let inbox = wallet.inbox().await.unwrap();
    assert_eq!(inbox.deposits.len(), 1);
    assert_eq!(wallet.open_deposit(&inbox.deposits[0]).await.unwrap().file.bytes(), b"honest");
    assert_eq!(world.stored_pieces(), 1, "nothing of the other is left");
}

#[tokio::test]
async fn many_depositors_at_once_fill_the_places_and_no_more() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 5).await;
    let tasks = tokio::task::LocalSet::new();
    let one = |n: u64| {
        let (device, fragment) = (world.device(100 + n), fragment.clone());
        tasks.spawn_local(async move {
            let mut depositor = Depositor::open(device, &fragment).await?;
            depositor.deposit(file(&format!("{n}.pdf"), &vec![1; 300_000]), None).await
        })
    };
    let spawned: Vec<_> = (0..30).map(one).collect();
    tasks.await;
    let (mut taken, mut refused) = (0, 0);
    for task in spawned {
        match task.await.unwrap() {
            Ok(()) => taken += 1,
            Err(ClientError::RequestNotAvailable) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((taken, refused), (5, 25));
    let inbox = wallet.inbox().await.unwrap();
    assert_eq!((inbox.deposits.len(), inbox.requests[0].status.as_ref().unwrap().left.files), (5, 0));
    for item in &inbox.deposits {
        assert_eq!(wallet.open_deposit(item).await.unwrap().file.bytes().len(), 300_000);
    }
}

#[tokio::test]
async fn a_vault_without_room_refuses_before_a_byte_is_sent_and_keeps_what_it_has() {
    let world = World::with_limits(server::Limits { vault_bytes: 300_000, ..server::Limits::default() }).await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", &[1; 50_000])).await.unwrap();
    let fragment = fragment(&mut wallet, 5).await;
    let device = world.device(2);
    let mut depositor = Depositor::open(device.clone(), &fragment).await.unwrap();
    let refused = depositor.deposit(file("large.pdf", &[1; 400_000]), None).await;
    assert_eq!(refused, Err(ClientError::RequestNotAvailable), "nothing is said of the vault");
    assert!(memchr::memmem::find(&device.wire(), b"/pieces/").is_none(), "no piece was sent");
    depositor.deposit(file("small.pdf", &[1; 50_000]), None).await.unwrap();
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 1);
    assert_eq!(wallet.original(&id, 0).await.unwrap().bytes, [1; 50_000]);
}

#[tokio::test]
async fn over_closed_full_and_unknown_say_the_same() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let short = RequestTerms { lifetime: 60, ..terms("x", 1) };
    let over = wallet.request_files(short).await.unwrap().link;
    let closed = wallet.request_files(terms("x", 1)).await.unwrap();
    wallet.close_request(&closed.request).await.unwrap();
    let full = fragment(&mut wallet, 1).await;
    let mut depositor = Depositor::open(world.device(2), &full).await.unwrap();
    depositor.deposit(file("a.pdf", b"a"), None).await.unwrap();
    assert_eq!(depositor.deposit(file("b.pdf", b"b"), None).await, Err(ClientError::RequestNotAvailable));
    world.clock().advance(60);
    let unknown = RequestLink { request: RequestId([5; 16]), ..RequestLink::parse(&full).unwrap() };
    for fragment in
        [over.split_once('#').unwrap().1, closed.link.split_once('#').unwrap().1, &full, &unknown.fragment()]
    {
        let opened = Depositor::open(world.device(3), fragment).await;
        assert_eq!(opened.err(), Some(ClientError::RequestNotAvailable));
    }
}

/// KU-11. One computer at a desk, fifty people's links, one after another.
#[tokio::test]
async fn fifty_requests_from_one_desk() {
    let world = World::new().await;
    let mut wallets = Vec::new();
    for seed in 1..=5 {
        wallets.push(world.person(seed).await.1);
    }
    let desk = world.device(100);
    let key = OrganisationKey::generate(&mut rng(7));
    for n in 0..50 {
        let wallet = &mut wallets[n % 5];
        let fragment = fragment(wallet, 1).await;
        let mut depositor = Depositor::open(desk.clone(), &fragment).await.unwrap();
        depositor.deposit(file(&format!("paper {n}.pdf"), &[1; 20_000]), Some(&key)).await.unwrap();
    }
    for wallet in &wallets {
        let inbox = wallet.inbox().await.unwrap();
        assert_eq!((inbox.requests.len(), inbox.deposits.len()), (10, 10));
        for item in &inbox.deposits {
            assert!(wallet.open_deposit(item).await.unwrap().signer == Some(key.signer_key()));
        }
    }
}

#[tokio::test]
async fn a_network_that_loses_every_third_answer_loses_and_doubles_nothing() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 3).await;
    let device = world.device(2);
    let mut depositor = Depositor::open(device.clone(), &fragment).await.unwrap();
    let bytes: Vec<u8> = (0..=250).cycle().take(2_000_000).collect();
    for lost in [Network::LosesAnswer, Network::LosesRequest] {
        device.set_network(move |n, _| if n % 3 == 1 { lost } else { Network::Works });
        depositor.deposit(file("a.pdf", &bytes), None).await.unwrap();
    }
    let inbox = wallet.inbox().await.unwrap();
    assert_eq!((inbox.deposits.len(), inbox.requests[0].status.as_ref().unwrap().left.files), (2, 1));
    for item in &inbox.deposits {
        assert!(wallet.open_deposit(item).await.unwrap().file.bytes() == bytes);
    }
}

#[tokio::test]
async fn what_was_stopped_or_cut_off_leaves_its_place() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let fragment = fragment(&mut wallet, 1).await;
    let device = world.device(2);
    let mut depositor = Depositor::open(device.clone(), &fragment).await.unwrap();
    let bytes = vec![1; 1_000_000];
    device.set_stopped(true);
    assert_eq!(depositor.deposit(file("a.pdf", &bytes), None).await, Err(ClientError::Stopped));
    device.set_stopped(false);
    assert_eq!(wallet.inbox().await.unwrap().requests[0].status.as_ref().unwrap().left.files, 1);
    device.set_network(|n, _| if n < 3 { Network::Works } else { Network::LosesRequest });
    assert_eq!(depositor.deposit(file("a.pdf", &bytes), None).await, Err(ClientError::Offline));
    device.set_network(|_, _| Network::Works);
    depositor.deposit(file("a.pdf", &bytes), None).await.unwrap();
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 1);
}

/// A server that gives one deposit for another, or an old one for a new one, gives what a depositor once made for this very
/// request, and nothing else.
#[tokio::test]
async fn a_deposit_that_was_moved_or_changed_does_not_open() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    for _ in 0..2 {
        let fragment = fragment(&mut wallet, 1).await;
        let mut depositor = Depositor::open(world.device(2), &fragment).await.unwrap();
        depositor.deposit(file("a.pdf", &[1; 30_000]), None).await.unwrap();
    }
    let deposits = wallet.inbox().await.unwrap().deposits;
    let moved = wallet_api::requests::InboxItem { request: deposits[1].request.clone(), ..deposits[0].clone() };
    assert_eq!(wallet.open_deposit(&moved).await.err(), Some(ClientError::NotADeposit));
    let device = wallet.host().clone();
    for place in [0, 100, 1_000, 5_000, 30_000] {
        device.set_tamper(move |_, mut body| {
            body[place] ^= 1;
            body
        });
        assert_eq!(wallet.open_deposit(&deposits[0]).await.err(), Some(ClientError::NotADeposit), "bit at {place}");
    }
    device.set_tamper(|_, body| body);
    assert!(wallet.open_deposit(&deposits[0]).await.is_ok());
}

/// MS-27. Neither what is asked for nor what comes is on the disk of the server or on the wire.
#[tokio::test]
async fn nothing_of_a_file_request_is_found_on_disk_or_wire() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let made = wallet.request_files(terms("canari-question de résidence", 2)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let desk = world.device(2);
    let mut depositor = Depositor::open(desk.clone(), &fragment).await.unwrap();
    let new = NewDeposit {
        from: "Yasmina Canari".parse().unwrap(),
        note: "canari-note: bonne chance".parse().unwrap(),
        ..file("canari-fichier.pdf", papers::letter())
    };
    let key = OrganisationKey::generate(&mut rng(7));
    depositor.deposit(new, Some(&key)).await.unwrap();
    let item = wallet.inbox().await.unwrap().deposits.remove(0);
    let deposit = wallet.open_deposit(&item).await.unwrap();
    wallet.keep_deposit(&item.blob, deposit.into()).await.unwrap();
    let parts: Vec<&str> = fragment.split('.').collect();
    let canaries = [
        Canary::text("asked for", "canari-question"),
        Canary::text("depositor", "Yasmina Canari"),
        Canary::text("note", "canari-note"),
        Canary::text("file name", "canari-fichier"),
        Canary::text("secret of the link", parts[1]),
        Canary::text("recipient", "age1pq1"),
        Canary::text("hash of the recipient", parts[2]),
        Canary::text("kind of file", "application/pdf"),
        Canary::text("signature", "signature.json"),
        Canary::new("letter", &papers::letter()[1_000..1_064]),
    ];
    assert_eq!(search_folders(&canaries, &world.places()), []);
    for host in [&desk, wallet.host()] {
        assert_eq!(search_bytes(&canaries, &host.wire(), "the wire"), []);
    }
}
