//! Papers that are kept on a device: whole without a network, for their own passkey only, and gone when they should be.

use crate::{document, file};
use tests::canary::{Canary, search_bytes};
use tests::host::{Network, Shelf, TestHost};
use tests::passkey::SoftPasskey;
use tests::wire::Wire;
use tests::world::{BEGINNING, Person, World};
use wallet_api::UnixSeconds;
use wallet_client::{
    ClientError, KeptWallet, PasskeyQuestion, Wallet, ask_passkey, ask_passkey_or_kept, open_kept, open_with_passkey,
};
use wallet_core::documents::DocumentId;
use wallet_core::manifest::{Details, DoorWay};

const RP_ID: &str = "localhost";

/// Somebody with a wallet, a passkey on a device, and two papers.
struct Owner {
    person: Person,
    passkey: SoftPasskey,
    wallet: Wallet<TestHost>,
    shelf: Shelf,
    papers: [DocumentId; 2],
}

impl Owner {
    async fn new(world: &World, seed: u8, shelf: &Shelf) -> Self {
        let person = Person::new(seed.into());
        let host = world.device(seed.into()).with_shelf(shelf);
        let mut wallet = wallet_client::create(host, &person.handle, &person.secret).await.unwrap();
        let mut passkey = SoftPasskey::new(seed);
        let creation = wallet.begin_passkey().await.unwrap();
        wallet.add_passkey(passkey.make(&creation, world.origin())).await.unwrap();
        let mut papers = Vec::new();
        for title in ["one", "two"] {
            let title = format!("Canary {title} of {seed}");
            papers.push(wallet.add(document(&title, &[title.as_bytes(), &[7; 70_000]].concat())).await.unwrap());
        }
        Self { person, passkey, wallet, shelf: shelf.clone(), papers: papers.try_into().unwrap() }
    }

    /// The same, with the first paper kept.
    async fn keeping(world: &World, seed: u8, shelf: &Shelf) -> Self {
        let mut owner = Self::new(world, seed, shelf).await;
        owner.keep(&[owner.papers[0].clone()]).await.unwrap();
        owner
    }

    async fn keep(&mut self, papers: &[DocumentId]) -> Result<(), ClientError> {
        self.wallet.keep_here(papers, Some((&self.passkey.output(), RP_ID))).await
    }

    /// On the same device without a network.
    async fn opens(&self) -> Result<KeptWallet<TestHost>, ClientError> {
        open_kept(without_network(&self.shelf), &self.passkey.output()).await
    }

    async fn titles(&self) -> Vec<String> {
        let Ok(kept) = self.opens().await else { return Vec::new() };
        kept.papers().iter().map(|paper| paper.details().title.to_string()).collect()
    }

    /// Opens the wallet anew on the same device, with its card.
    async fn again(&mut self, world: &World) {
        world.clock().advance(60);
        let host = world.device(50).with_shelf(&self.shelf);
        self.wallet = wallet_client::open(host, &self.person.handle, &self.person.secret).await.unwrap();
    }

    /// With a network, by the passkey.
    async fn by_passkey(&mut self, world: &World) -> Result<Wallet<TestHost>, ClientError> {
        let host = world.device(60).with_shelf(&self.shelf);
        let Ok(PasskeyQuestion::Server(asked)) = ask_passkey_or_kept(&host).await else { panic!("the server asks") };
        open_with_passkey(host, &asked, self.passkey.use_it(&asked, world.origin())).await
    }
}

fn without_network(shelf: &Shelf) -> TestHost {
    let host = TestHost::new("http://localhost:1", || BEGINNING, 99).with_shelf(shelf);
    host.set_network(|_, _| Network::LosesRequest);
    host
}

async fn world() -> World {
    World::behind(Wire::start().await).await
}

fn title_of(title: &str) -> Details {
    Details { title: title.parse().unwrap(), ..Details::default() }
}

#[tokio::test]
async fn kept_papers_open_byte_for_byte_without_a_network_and_nothing_of_them_can_be_read_on_the_device() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    assert!(shelf.entries().is_empty(), "nothing before it is asked for");
    owner.keep(&owner.papers.clone()).await.unwrap();
    assert_eq!(shelf.entries().len(), 2 + 2 * 3);

    let kept = owner.opens().await.unwrap();
    for id in &owner.papers {
        let original = kept.original(id).await.unwrap();
        assert_eq!(original.bytes, owner.wallet.original(id, 0).await.unwrap().bytes);
        assert_eq!(kept.pages(id).await.unwrap(), owner.wallet.pages(id, 0).await.unwrap());
    }
    assert_eq!(kept.previews(&owner.papers).await.unwrap(), owner.wallet.previews(&owner.papers).await.unwrap());

    let canaries = [
        Canary::text("title", "Canary one of 1"),
        Canary::new("passkey", owner.passkey.output().expose_secret()),
        Canary::new("vault", owner.wallet.manifest().vault().as_bytes()),
        Canary::new("keyslot", owner.wallet.manifest().doors()[0].slot.as_bytes()),
        Canary::new("keyslot", owner.wallet.manifest().doors()[1].slot.as_bytes()),
    ];
    let all: Vec<u8> =
        shelf.entries().into_iter().flat_map(|(name, bytes)| [name.into_bytes(), bytes].concat()).collect();
    assert_eq!(search_bytes(&canaries, &all, "the device"), []);
    assert_eq!(search_bytes(&canaries, b"a planted Canary one of 1", "a plant").len(), 1);
}

#[tokio::test]
async fn without_a_network_the_device_asks_and_with_one_the_server() {
    let (world, shelf) = (world().await, Shelf::default());
    let owner = Owner::keeping(&world, 1, &shelf).await;
    let asked = ask_passkey_or_kept(&without_network(&shelf)).await.unwrap();
    assert!(matches!(asked, PasskeyQuestion::Kept { rp_id, challenge } if rp_id == RP_ID && challenge.len() == 32));
    let asked = ask_passkey_or_kept(owner.wallet.host()).await.unwrap();
    assert!(matches!(asked, PasskeyQuestion::Server(_)));
    let nothing_kept = ask_passkey_or_kept(&without_network(&Shelf::default())).await;
    assert_eq!(nothing_kept.err(), Some(ClientError::Offline));
    let insists = ask_passkey(&without_network(&shelf)).await;
    assert_eq!(insists.err(), Some(ClientError::Offline), "whoever wants the wallet itself");
}

#[tokio::test]
async fn a_passkey_that_is_not_of_the_wallet_opens_nothing_and_cannot_turn_it_on() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    let other = Owner::new(&world, 2, &shelf).await;
    for wrong in [other.passkey.output(), SoftPasskey::new(9).output()] {
        let refused = owner.wallet.keep_here(&owner.papers, Some((&wrong, RP_ID))).await;
        assert_eq!(refused, Err(ClientError::OtherPasskey));
    }
    assert!(matches!(owner.wallet.keep_here(&owner.papers, None).await, Err(ClientError::BadInput { .. })));
    assert!(shelf.entries().is_empty());
    owner.keep(&owner.papers.clone()).await.unwrap();
    let opened = open_kept(without_network(&shelf), &other.passkey.output()).await;
    assert_eq!(opened.err(), Some(ClientError::Offline), "the same as where nothing is kept");
}

#[tokio::test]
async fn two_wallets_on_one_device_find_each_its_own_and_go_alone() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut one = Owner::keeping(&world, 1, &shelf).await;
    let mut two = Owner::keeping(&world, 2, &shelf).await;
    assert_eq!(
        (one.titles().await, two.titles().await),
        (vec!["Canary one of 1".into()], vec!["Canary one of 2".into()])
    );
    one.again(&world).await;
    assert_eq!(one.wallet.kept().unwrap().papers().len(), 1);
    one.wallet.forget_kept().await.unwrap();
    assert_eq!((one.titles().await, two.titles().await), (vec![], vec!["Canary one of 2".into()]));
    one.again(&world).await;
    assert!(one.wallet.kept().is_none(), "off looks the same, whatever else is kept");
    assert_eq!(shelf.entries().len(), 5);
    two.wallet.forget_kept().await.unwrap();
    assert!(shelf.entries().is_empty());
}

#[tokio::test]
async fn what_is_kept_follows_the_wallet() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    owner.keep(&owner.papers.clone()).await.unwrap();
    let [one, two] = owner.papers.clone();
    owner.wallet.describe(&one, title_of("another title")).await.unwrap();
    assert_eq!(owner.titles().await, ["another title", "Canary two of 1"]);

    world.clock().advance(60);
    owner.wallet.add_version(&one, file("text/plain", b"newer")).await.unwrap();
    assert!(owner.wallet.is_kept_behind());
    assert_ne!(owner.opens().await.unwrap().original(&one).await.unwrap().bytes, b"newer", "it is not here yet");
    let mut rounds = 0;
    while owner.wallet.is_kept_behind() {
        owner.wallet.renew_kept().await.unwrap();
        rounds += 1;
    }
    assert_eq!(rounds, 3, "one blob at a time, so that nothing else waits for long");
    assert_eq!(owner.opens().await.unwrap().original(&one).await.unwrap().bytes, b"newer");
    assert_eq!(shelf.entries().len(), 8, "the older version is gone");

    // On another device; this one hears of it when it is opened there.
    let mut elsewhere = world.open(&owner.person, 40).await;
    elsewhere.bin(std::slice::from_ref(&one)).await.unwrap();
    assert_eq!(owner.titles().await.len(), 2);
    owner.again(&world).await;
    assert_eq!(owner.titles().await, ["Canary two of 1"]);
    assert_eq!(shelf.entries().len(), 5);
    elsewhere.restore(&[one]).await.unwrap();
    owner.wallet.refresh().await.unwrap();
    assert_eq!(owner.titles().await, ["Canary two of 1"], "only what was chosen is kept");
    owner.wallet.bin(&[two]).await.unwrap();
    assert!(shelf.entries().is_empty(), "the last one");
}

#[tokio::test]
async fn other_papers_can_be_chosen_later_without_the_passkey() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::keeping(&world, 1, &shelf).await;
    owner.again(&world).await;
    owner.wallet.keep_here(&owner.papers[1..], None).await.unwrap();
    assert_eq!(owner.titles().await, ["Canary two of 1"]);
    assert_eq!(shelf.entries().len(), 5);
    assert_eq!(owner.wallet.keep_here(&[], None).await, Err(ClientError::NotThere));
}

#[tokio::test]
async fn a_removed_passkey_takes_everything_with_it() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut here = Owner::keeping(&world, 1, &shelf).await;
    let is_passkey = |wallet: &Wallet<TestHost>| {
        let doors = wallet.manifest().doors().iter().find(|door| matches!(door.way, DoorWay::Passkey));
        doors.map(|door| door.slot.clone()).unwrap()
    };
    let slot = is_passkey(&here.wallet);
    here.wallet.remove_door(&slot).await.unwrap();
    assert!(shelf.entries().is_empty(), "on this device at once");

    let mut there = Owner::keeping(&world, 2, &shelf).await;
    let mut elsewhere = world.open(&there.person, 40).await;
    let slot = is_passkey(&elsewhere);
    elsewhere.remove_door(&slot).await.unwrap();
    assert_eq!(there.titles().await.len(), 1, "this device has not heard of it");
    assert_eq!(there.by_passkey(&world).await.err(), Some(ClientError::NothingOpens));
    assert!(shelf.entries().is_empty(), "it tried to open it with a network");
}

#[tokio::test]
async fn a_wallet_that_is_locked_or_erased_keeps_nothing_here() {
    let (world, shelf) = (world().await, Shelf::default());
    let until = UnixSeconds(BEGINNING.0 + 3_600);
    let owner = Owner::keeping(&world, 1, &shelf).await;
    owner.wallet.host().set_network(|_, _| Network::LosesRequest);
    assert_eq!(owner.wallet.lock_until(until).await, Err(ClientError::Offline));
    assert_eq!(owner.titles().await.len(), 1, "it is not locked");
    owner.wallet.host().set_network(|_, _| Network::Works);
    owner.wallet.lock_until(until).await.unwrap();
    assert!(shelf.entries().is_empty());

    let mut elsewhere = Owner::keeping(&world, 2, &shelf).await;
    world.open(&elsewhere.person, 40).await.lock_until(until).await.unwrap();
    assert_eq!(elsewhere.by_passkey(&world).await.err(), Some(ClientError::NothingOpens));
    assert!(shelf.entries().is_empty(), "locked elsewhere, and opened here with a network");

    Owner::keeping(&world, 3, &shelf).await.wallet.erase_now().await.unwrap();
    assert!(shelf.entries().is_empty());
    let mut later = Owner::keeping(&world, 4, &shelf).await;
    later.wallet.erase_in_seven_days().await.unwrap();
    assert!(shelf.entries().is_empty());
}

#[tokio::test]
async fn an_interruption_at_any_moment_leaves_the_old_state_or_the_new_one_whole() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    let both = owner.papers.clone();
    let mut changes = 0;
    loop {
        shelf.fail_after(Some(changes));
        let kept = owner.keep(&both[..1]).await;
        shelf.fail_after(None);
        if kept.is_ok() {
            break;
        }
        assert_eq!((kept, owner.titles().await.len()), (Err(ClientError::NoStore), 0));
        owner.wallet = owner.by_passkey(&world).await.unwrap();
        assert!(shelf.entries().is_empty(), "after {changes} changes");
        changes += 1;
    }
    assert_eq!(changes, 3 + 2, "every moment was tried");

    let (before, mut changes) = (shelf.entries(), 0);
    loop {
        shelf.fail_after(Some(changes));
        let kept = owner.wallet.keep_here(&both, None).await;
        shelf.fail_after(None);
        if kept.is_ok() {
            break;
        }
        assert_eq!(owner.titles().await.len(), 1);
        owner.wallet = owner.by_passkey(&world).await.unwrap();
        assert_eq!(shelf.entries(), before, "after {changes} changes");
        changes += 1;
    }
    assert_eq!((changes, owner.titles().await.len()), (3 + 1, 2));
}

#[tokio::test]
async fn a_full_device_says_so_and_keeps_what_it_had() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    shelf.set_room(Some(4));
    assert_eq!(owner.keep(&owner.papers.clone()).await, Err(ClientError::DeviceFull));
    assert!(shelf.entries().is_empty(), "nothing is half kept");
    shelf.set_room(Some(5 + 2));
    owner.keep(&[owner.papers[0].clone()]).await.unwrap();
    let before = shelf.entries();
    assert_eq!(owner.wallet.keep_here(&owner.papers, None).await, Err(ClientError::DeviceFull));
    assert_eq!((shelf.entries(), owner.wallet.kept().unwrap().papers().len()), (before, 1));
    owner.wallet.host().set_stopped(true);
    shelf.set_room(None);
    assert_eq!(owner.wallet.keep_here(&owner.papers, None).await, Err(ClientError::Stopped));
    assert_eq!(owner.titles().await.len(), 1);
}

#[tokio::test]
async fn damage_is_told_and_mended_and_the_others_open() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::new(&world, 1, &shelf).await;
    owner.keep(&owner.papers.clone()).await.unwrap();
    let [one, two] = owner.papers.clone();
    let damaged = owner.wallet.manifest().document(&one).unwrap().current().original.blob.to_string();
    let mut entries = shelf.entries();
    let (_, bytes) = entries.iter_mut().find(|(name, _)| name.ends_with(&damaged)).unwrap();
    bytes[1_000] ^= 1;
    shelf.replace(entries);

    let kept = owner.opens().await.unwrap();
    assert_eq!(kept.original(&one).await.err(), Some(ClientError::KeptDamaged));
    assert_eq!(kept.original(&one).await.err(), Some(ClientError::KeptDamaged), "removed by now");
    assert!(kept.pages(&one).await.is_ok() && kept.original(&two).await.is_ok());
    owner.again(&world).await;
    assert!(owner.wallet.is_kept_behind());
    owner.wallet.renew_kept().await.unwrap();
    assert!(!owner.wallet.is_kept_behind());
    assert!(owner.opens().await.unwrap().original(&one).await.is_ok());

    for spoiled in ["/door", "/list"] {
        let mut entries = shelf.entries();
        entries.iter_mut().filter(|(name, _)| name.ends_with(spoiled)).for_each(|(_, bytes)| bytes[40] ^= 1);
        shelf.replace(entries);
        assert!(owner.opens().await.is_err());
        owner.again(&world).await;
        assert!(shelf.entries().is_empty() && owner.wallet.kept().is_none(), "what opens no more is removed");
        owner.keep(&owner.papers.clone()).await.unwrap();
    }
}

#[tokio::test]
async fn the_wallet_opens_though_the_device_keeps_nothing() {
    let (world, shelf) = (world().await, Shelf::default());
    let mut owner = Owner::keeping(&world, 1, &shelf).await;
    shelf.fail_after(Some(0));
    owner.again(&world).await;
    owner.wallet.describe(&owner.papers[0].clone(), title_of("changed")).await.unwrap();
    assert_eq!(owner.wallet.manifest().documents().len(), 2);
}

#[tokio::test]
async fn without_a_network_the_worker_shows_and_changes_nothing() {
    use bridge::{Failure, KeptCommand, PaperId, WalletCommand, WalletReply};
    let (world, shelf) = (world().await, Shelf::default());
    let owner = Owner::keeping(&world, 1, &shelf).await;
    let mut state = worker::State::new(without_network(&shelf));
    let asked = state.handle(WalletCommand::AskPasskey { with_network: false }, Vec::new()).await.unwrap();
    assert!(matches!(asked.reply, WalletReply::PasskeyQuestion(question) if question.rp_id == RP_ID));
    let buffers = vec![owner.passkey.output().expose_secret().to_vec(), vec![], vec![], vec![], vec![], vec![]];
    let opened = state.handle(WalletCommand::OpenWithPasskey, buffers).await.unwrap();
    let WalletReply::Papers(papers) = opened.reply else { panic!("{opened:?}") };
    assert_eq!((papers.without_network, papers.papers.len(), papers.bin.len()), (true, 1, 0));

    let paper = PaperId(owner.papers[0].to_string());
    for look in [
        WalletCommand::Previews { papers: vec![paper.clone()] },
        WalletCommand::Pages { paper: paper.clone(), version: 0 },
        WalletCommand::Original { paper: paper.clone(), version: 0 },
    ] {
        assert!(state.handle(look, Vec::new()).await.is_ok());
    }
    let papers = vec![paper.clone()];
    for change in [
        WalletCommand::List,
        WalletCommand::Bin { papers: papers.clone() },
        WalletCommand::Describe { paper: paper.clone(), details: bridge::Details::default() },
        WalletCommand::Pages { paper, version: 1 },
        WalletCommand::Shares,
        WalletCommand::LockUntil { until: BEGINNING.0 + 60 },
        WalletCommand::Doors(bridge::DoorsCommand::List),
        WalletCommand::Kept(KeptCommand::Forget),
        WalletCommand::Kept(KeptCommand::Keep { papers }),
    ] {
        assert_eq!(state.handle(change, Vec::new()).await.err(), Some(Failure::Offline));
    }
    assert!(state.handle(WalletCommand::Lock, Vec::new()).await.is_ok());
    assert_eq!(state.handle(WalletCommand::List, Vec::new()).await.err(), Some(Failure::OpenAgain));
}
