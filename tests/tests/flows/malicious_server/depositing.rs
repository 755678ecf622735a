//! Attacks on whoever deposits a file, and on the inbox that it comes to.

use super::scene::{fragment, rng, secret};
use std::io::Cursor;
use tests::canary::{Canary, search_bytes};
use tests::host::TestHost;
use tests::proxy::{Answered, Attack, Proxy};
use tests::world::World;
use wallet_api::requests::{FileRequestStatus, InboxItem, InboxResponse, OpenFileRequest, Room};
use wallet_api::{BlobId, Bytes, RequestId, limits, routes};
use wallet_client::{ClientError, Depositor, MadeRequest, RequestTerms, Wallet};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::requests::{
    DepositPlan, Invitation, NewDeposit, OrganisationKey, RequestLink, RequestSecret, seal_invitation,
};

/// One person with two file requests, somebody else with one; in each lies a deposit that somebody signed.
pub(super) struct Desk {
    pub(super) world: World,
    pub(super) proxy: Proxy,
    pub(super) wallet: Wallet<TestHost>,
    pub(super) one: MadeRequest,
    pub(super) two: MadeRequest,
    pub(super) foreign: MadeRequest,
    /// What lies there, in the order of `one`, `two`, `foreign`.
    pub(super) items: Vec<InboxItem>,
    pub(super) key: OrganisationKey,
    pub(super) canaries: Vec<Canary>,
}

pub(super) fn new(name: &str) -> NewDeposit<'static> {
    NewDeposit {
        name: format!("canari-{name}.pdf").parse().unwrap(),
        from: "Yasmina Canari".parse().unwrap(),
        note: "canari-note".parse().unwrap(),
        media_type: "application/pdf".parse().unwrap(),
        bytes: Box::new(Cursor::new([b'6'; 3_000].to_vec())),
    }
}

async fn ask(wallet: &mut Wallet<TestHost>) -> MadeRequest {
    let room = Room { files: 5, bytes: 5 * limits::BLOB_BYTES };
    let asked_for = "canari-question".parse().unwrap();
    wallet.request_files(RequestTerms { asked_for, lifetime: 86_400, room }).await.unwrap()
}

impl Desk {
    pub(super) async fn new() -> Self {
        let proxy = Proxy::start().await;
        let world = World::behind(proxy.clone()).await;
        let (_, mut wallet) = world.person(1).await;
        let (_, mut other) = world.person(2).await;
        let (one, two, foreign) = (ask(&mut wallet).await, ask(&mut wallet).await, ask(&mut other).await);
        let key = OrganisationKey::generate(&mut rng(7));
        for (made, name) in [(&one, "one"), (&two, "two"), (&foreign, "foreign")] {
            let mut depositor = Depositor::open(world.device(3), fragment(&made.link)).await.unwrap();
            depositor.deposit(new(name), Some(&key)).await.unwrap();
        }
        let all = [wallet.inbox().await.unwrap().deposits, other.inbox().await.unwrap().deposits].concat();
        let of = |made: &MadeRequest| all.iter().find(|item| item.request == made.request).unwrap().clone();
        let items = [&one, &two, &foreign].map(of).to_vec();
        let mut canaries = vec![
            Canary::text("file name, note, question", "canari-"),
            Canary::text("depositor", "Yasmina Canari"),
            Canary::text("recipient", "age1pq1"),
            Canary::text("kind of file", "application/pdf"),
            Canary::text("signature", "signature.json"),
            Canary::new("file", &[b'6'; 64]),
            Canary::text("key of the organisation", &key.expose_text()),
        ];
        for made in [&one, &two, &foreign] {
            let parts: Vec<&str> = fragment(&made.link).split('.').collect();
            canaries.extend(
                [secret("secret of a link", parts[1]), secret("hash of a recipient", parts[2])].into_iter().flatten(),
            );
        }
        let desk = Self { world, proxy, wallet, one, two, foreign, items, key, canaries };
        desk.assert_nothing_seen("an honest server");
        desk
    }

    fn link(&self) -> RequestLink {
        RequestLink::parse(fragment(&self.one.link)).unwrap()
    }

    /// The sealed invitation of a file request, as it was given to a depositor.
    fn invitation(&self, of: &MadeRequest) -> Bytes {
        self.proxy.last("GET", &routes::open_request(&of.request)).read::<OpenFileRequest>().invitation
    }

    /// The ciphertext of a deposit, as its depositor sent it.
    pub(super) fn stored(&self, item: &InboxItem) -> Vec<u8> {
        let mut sent = self.proxy.exchanged().into_iter().map(|(asked, _)| asked);
        let of = |path: &str| path.starts_with(&routes::open_request(&item.request)) && path.ends_with("/pieces/0");
        sent.rfind(|asked| asked.is("PUT", "/deposits/") && of(&asked.path)).unwrap().body
    }

    fn count(&self, path: &str) -> usize {
        self.proxy.exchanged().iter().filter(|(asked, _)| asked.path.contains(path)).count()
    }

    pub(super) fn assert_nothing_seen(&self, name: &str) {
        let seen = self.proxy.take_seen();
        assert!(seen.len() > 100, "{name}: the search needs something to search");
        assert_eq!(search_bytes(&self.canaries, &seen, "what the malicious server saw"), [], "{name}");
    }
}

/// What a depositor is told of a file request is something else.
fn told(change: impl Fn(&mut OpenFileRequest) + Send + Sync + 'static) -> Attack {
    Attack::on_answers(
        move |asked, answered| {
            if asked.is("GET", "/api/v1/requests/") { answered.with(&change) } else { answered }
        },
    )
}

fn invited(invitation: Bytes) -> Attack {
    told(move |open| open.invitation = invitation.clone())
}

/// An invitation to the server itself.
fn own_invitation(link: &RequestLink) -> Bytes {
    let mine = VaultKeys::derive(&RootKey::generate(&mut rng(66))).inbox_recipient(&link.request);
    seal_invitation(&Invitation::new(mine, "canari-question".parse().unwrap()), link, &mut rng(9))
}

type Row = (&'static str, fn(&Desk) -> Attack);

const INVITATIONS: [Row; 6] = [
    ("the invitation of another file request", |desk| invited(desk.invitation(&desk.two))),
    ("the invitation of somebody else", |desk| invited(desk.invitation(&desk.foreign))),
    ("an invitation to the server, which does not have the link", |desk| {
        invited(own_invitation(&RequestLink { secret: RequestSecret::generate(&mut rng(68)), ..desk.link() }))
    }),
    ("an invitation to the server, which was told the link", |desk| invited(own_invitation(&desk.link()))),
    ("one bit of the invitation", |_| told(|open| open.invitation.0[500] ^= 1)),
    ("no invitation at all", |_| told(|open| open.invitation.0.clear())),
];

#[tokio::test]
async fn whoever_deposits_notices_and_sends_nothing() {
    let desk = Desk::new().await;
    for (name, attack) in INVITATIONS {
        desk.proxy.set_attack(attack(&desk));
        let before = desk.count("/deposits/");
        let opened = Depositor::open(desk.world.device(4), fragment(&desk.one.link)).await;
        assert_eq!(opened.err(), Some(ClientError::Tampered), "{name}");
        assert_eq!(desk.count("/deposits/"), before, "{name}: nothing was sent");
        desk.assert_nothing_seen(name);
    }
    desk.proxy.set_attack(Attack::none());
    assert!(Depositor::open(desk.world.device(4), fragment(&desk.one.link)).await.is_ok());
}

/// The numbers are the server's to say. What comes of a lie: a file is offered in vain, or not offered.
#[tokio::test]
async fn lies_about_the_room_that_is_left_reveal_nothing() {
    let desk = Desk::new().await;
    for (seed, (files, bytes)) in (10..).zip([(0, 0), (u32::MAX, u64::MAX), (0, u64::MAX), (u32::MAX, 0)]) {
        desk.proxy.set_attack(told(move |open| open.left = Room { files, bytes }));
        let mut depositor = Depositor::open(desk.world.device(seed), fragment(&desk.one.link)).await.unwrap();
        assert_eq!(depositor.left(), Room { files, bytes });
        let deposited = depositor.deposit(new("more"), None).await;
        assert_eq!(deposited.err(), (bytes == 0).then_some(ClientError::TooLarge { limit: 0 }), "{files}, {bytes}");
        desk.assert_nothing_seen("room");
    }
    let lie = |asked: &tests::proxy::Asked, answered: Answered| {
        let all = |status: &mut FileRequestStatus| status.left = Room { files: u32::MAX, bytes: u64::MAX };
        let change = |inbox: &mut InboxResponse| inbox.requests.iter_mut().for_each(all);
        if asked.is("GET", routes::FILE_REQUESTS) { answered.with(change) } else { answered }
    };
    desk.proxy.set_attack(Attack::on_answers(lie));
    assert!(desk.wallet.inbox().await.is_ok(), "to the owner as well");
    desk.assert_nothing_seen("room, to the owner");
}

/// A deposit of its own: an age file to a recipient that the server made, under a link that it invented.
fn made_by_the_server(request: &RequestId) -> Vec<u8> {
    let mine = VaultKeys::derive(&RootKey::generate(&mut rng(66))).inbox_recipient(request);
    let invitation = Invitation::new(mine, "".parse().unwrap());
    let mut plan = DepositPlan::read(request, &invitation, new("forged"), None).unwrap();
    let mut sealing = plan.seal().unwrap();
    let mut bytes = Vec::new();
    while let Some(piece) = sealing.next_piece().unwrap() {
        bytes.extend(piece);
    }
    bytes
}

#[tokio::test]
async fn what_is_put_into_the_inbox_by_the_server_is_no_deposit() {
    let desk = Desk::new().await;
    let [one, two, foreign] = [&desk.items[0], &desk.items[1], &desk.items[2]];
    let mut bent = desk.stored(one);
    bent[4_000] ^= 1;
    let rows = [
        ("a deposit for another file request of the same person", one, desk.stored(two)),
        ("a deposit for a file request of somebody else", one, desk.stored(foreign)),
        ("one bit of a deposit", one, bent),
        ("a deposit that the server made", one, made_by_the_server(&one.request)),
        ("something that is no deposit", one, vec![7; 3_000]),
    ];
    for (name, item, bytes) in rows {
        // A row of the server's own, too: it lists what it likes.
        let (blob, size) = (BlobId([9; 16]), bytes.len() as u64);
        let planted = InboxItem { blob: blob.clone(), size, ..item.clone() };
        desk.proxy.set_attack(Attack::on_answers(move |asked, answered| {
            if asked.is("GET", routes::FILE_REQUESTS) {
                return answered.with(|inbox: &mut InboxResponse| inbox.inbox = vec![planted.clone()]);
            }
            if asked.path == routes::piece(&blob, wallet_api::PieceIndex(0)) {
                return Answered { status: 200, body: bytes.clone() };
            }
            answered
        }));
        let listed = desk.wallet.inbox().await.unwrap().deposits;
        assert_eq!(listed.len(), 1);
        assert_eq!(desk.wallet.open_deposit(&listed[0]).await.err(), Some(ClientError::NotADeposit), "{name}");
        desk.assert_nothing_seen(name);
    }
    // Listed under another file request than it was made for.
    desk.proxy.set_attack(Attack::none());
    for request in [&desk.two.request, &desk.foreign.request] {
        let moved = InboxItem { request: request.clone(), ..one.clone() };
        assert_eq!(desk.wallet.open_deposit(&moved).await.err(), Some(ClientError::NotADeposit));
    }
    let honest = desk.wallet.open_deposit(one).await.unwrap();
    assert!(honest.signer == Some(desk.key.signer_key()), "the honest one opens");
}
