//! Who hands in: organisations that are known by their keys, and a depositor who tries again.

use rand_core::SeedableRng;
use std::io::Cursor;
use tests::host::{Network, TestHost};
use tests::world::World;
use wallet_api::limits::BLOB_BYTES;
use wallet_api::requests::Room;
use wallet_client::{ClientError, Depositor, RequestTerms, Wallet};
use wallet_core::requests::{NewDeposit, OrganisationKey};

async fn fragment(wallet: &mut Wallet<TestHost>) -> String {
    let room = Room { files: 5, bytes: 5 * BLOB_BYTES };
    let terms = RequestTerms { asked_for: "the decision".parse().unwrap(), lifetime: 86_400, room };
    let made = wallet.request_files(terms).await.unwrap();
    made.link.split_once('#').unwrap().1.to_owned()
}

fn letter(from: &str, bytes: &[u8]) -> NewDeposit<'static> {
    NewDeposit {
        name: "decision.pdf".parse().unwrap(),
        from: from.parse().unwrap(),
        note: "".parse().unwrap(),
        media_type: "application/pdf".parse().unwrap(),
        bytes: Box::new(Cursor::new(bytes.to_vec())),
    }
}

fn key(seed: u64) -> OrganisationKey {
    OrganisationKey::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(seed))
}

/// Compared on one device, known on the other; and forgotten for both.
#[tokio::test]
async fn an_organisation_is_known_on_every_device_until_it_is_forgotten() {
    let world = World::new().await;
    let (person, mut phone) = world.person(1).await;
    let mut other = world.open(&person, 2).await;
    let (cpas, hub) = (key(7).signer_key(), key(8).signer_key());
    phone.know_organisation(cpas.clone(), "CPAS".parse().unwrap(), "".parse().unwrap()).await.unwrap();
    // At the same time, without having heard of it.
    other.know_organisation(hub.clone(), "Hub".parse().unwrap(), "".parse().unwrap()).await.unwrap();
    phone.refresh().await.unwrap();
    for wallet in [&phone, &other] {
        assert_eq!(wallet.manifest().organisation(&cpas).unwrap().name.as_str(), "CPAS");
        assert_eq!(wallet.manifest().organisation(&hub).unwrap().name.as_str(), "Hub");
    }

    let link = fragment(&mut phone).await;
    let mut depositor = Depositor::open(world.device(3), &link).await.unwrap();
    depositor.deposit(letter("CPAS", b"signed"), Some(&key(7))).await.unwrap();
    depositor.deposit(letter("cpas ", b"not signed"), None).await.unwrap();
    depositor.deposit(letter("CPAS", b"signed by somebody"), Some(&key(9))).await.unwrap();
    let inbox = phone.inbox().await.unwrap();
    let mut seen = Vec::new();
    for item in &inbox.deposits {
        let opened = phone.open_deposit(item).await.unwrap();
        let known = opened.signer.as_ref().and_then(|key| phone.manifest().organisation(key)).is_some();
        seen.push((known, phone.manifest().is_impostor(&opened.from, opened.signer.as_ref())));
    }
    seen.sort_unstable();
    assert_eq!(seen, [(false, true), (false, true), (true, false)]);

    other.forget_organisation(&cpas).await.unwrap();
    phone.refresh().await.unwrap();
    assert!(phone.manifest().organisation(&cpas).is_none() && phone.manifest().organisation(&hub).is_some());
}

/// Only the last answer was lost: whoever tries again hands it in once. What was wanted twice is there twice.
#[tokio::test]
async fn a_deposit_that_is_tried_again_is_there_once() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let link = fragment(&mut wallet).await;
    let desk = world.device(2);
    let mut depositor = Depositor::open(desk.clone(), &link).await.unwrap();
    desk.set_network(
        |_, request| {
            if request.path.contains("/pieces/") { Network::LosesAnswer } else { Network::Works }
        },
    );
    let lost = depositor.deposit(letter("CPAS", b"once"), None).await;
    assert_eq!(lost, Err(ClientError::Offline));
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 1, "it arrived all the same");
    desk.set_network(|_, _| Network::Works);
    depositor.deposit(letter("CPAS", b"once"), None).await.unwrap();
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 1);
    assert_eq!(depositor.left().files, 4);
    // Another file after a lost answer, and the same once more on purpose.
    desk.set_network(
        |_, request| {
            if request.path.contains("/pieces/") { Network::LosesAnswer } else { Network::Works }
        },
    );
    assert_eq!(depositor.deposit(letter("CPAS", b"second"), None).await, Err(ClientError::Offline));
    desk.set_network(|_, _| Network::Works);
    depositor.deposit(letter("CPAS", b"third"), None).await.unwrap();
    depositor.deposit(letter("CPAS", b"third"), None).await.unwrap();
    assert_eq!(wallet.inbox().await.unwrap().deposits.len(), 4);
    assert_eq!(depositor.left().files, 1);
}
