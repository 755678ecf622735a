//! A connection that breaks anywhere: nothing acknowledged is lost, nothing happens twice.

use crate::document;
use std::cell::Cell;
use std::rc::Rc;
use tests::host::Network;
use tests::papers;
use tests::world::World;
use wallet_client::{Clock, ProgressStep};

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let device = wallet.host().clone();
    let sent = Rc::new(Cell::new(0));
    let counted = Rc::clone(&sent);
    // Every third request is lost on its way, every fifth answer on its way back.
    device.set_network(move |number, request| {
        if request.path.contains("/pieces/") {
            counted.set(counted.get() + 1);
        }
        match (number % 3, number % 5) {
            (2, _) => Network::LosesRequest,
            (_, 4) => Network::LosesAnswer,
            _ => Network::Works,
        }
    });
    let id = wallet.add(document("photo", papers::photograph())).await.unwrap();
    let pieces = papers::photograph().len() / wallet_api::limits::PIECE_BYTES + 1;
    assert!(sent.get() > pieces, "the network did lose something");
    assert!(sent.get() < pieces * 3, "{} requests for {pieces} pieces: it did not start again", sent.get());
    assert!(device.progress().iter().any(|(step, ..)| *step == ProgressStep::Waiting));
    let wallet = world.open(&person, 2).await;
    assert_eq!(wallet.manifest().documents().len(), 1);
    assert_eq!(wallet.original(&id, 0).await.unwrap().bytes, papers::photograph());
}

#[tokio::test]
async fn whichever_answer_is_lost_each_paper_is_there_exactly_once() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let device = wallet.host().clone();
    for lost in 0..12 {
        for weather in [Network::LosesRequest, Network::LosesAnswer] {
            device.set_network(move |number, _| if number == lost { weather } else { Network::Works });
            wallet.add(document("paper", b"original")).await.unwrap();
        }
    }
    device.set_network(|_, _| Network::Works);
    world.clock().advance(86_400);
    let wallet = world.open(&person, 2).await;
    assert_eq!(wallet.manifest().documents().len(), 24);
}

#[tokio::test]
async fn without_network_a_paper_is_not_half_there() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    // Three times announce and send, then commit.
    for after in 0..7 {
        wallet.host().set_network(move |number, _| if number < after { Network::Works } else { Network::LosesRequest });
        let result = wallet.add(document("paper", b"original")).await;
        assert_eq!(result.err(), Some(wallet_client::ClientError::Offline), "cut after {after} requests");
    }
    wallet.host().set_network(|_, _| Network::Works);
    assert_eq!(world.open(&person, 2).await.manifest().documents().len(), 0);
    world.clock().advance(2 * 86_400);
    world.run_jobs().await;
    assert_eq!(world.stored_pieces(), 0, "what was never committed is removed after a day");
}

#[tokio::test]
async fn a_wallet_is_made_once_whichever_answer_is_lost() {
    let world = World::new().await;
    // The second request is the guess, which is never sent twice by itself: losing it says so.
    for lost in [0, 2, 3, 4, 5] {
        let person = tests::world::Person::new(100 + lost);
        let device = world.device(200 + lost);
        device
            .set_network(move |number, _| if number == lost as usize { Network::LosesAnswer } else { Network::Works });
        let wallet = wallet_client::create(device, &person.handle, &person.secret).await.unwrap();
        assert_eq!(wallet.manifest().documents().len(), 0);
        assert!(world.open(&person, 300 + lost).await.refresh().await.is_ok());
    }
}

#[tokio::test]
async fn a_device_with_a_wrong_clock_makes_a_share_of_the_right_length() {
    let world = World::new().await;
    let (person, _) = world.person(1).await;
    for (seed, wrong) in [(7, -400 * 86_400), (8, 400 * 86_400)] {
        let device = world.device_with_wrong_clock(seed, wrong);
        let mut wallet = wallet_client::open(device, &person.handle, &person.secret).await.unwrap();
        let id = wallet.add(document("paper", b"original")).await.unwrap();
        let share = crate::story::terms(vec![id], 3_600, wallet_core::shares::Handling::Look);
        let made = wallet.share(share).await.unwrap();
        assert_eq!(made.expires_at, tests::world::BEGINNING.plus(3_600));
        assert_ne!(wallet.host().now(), tests::world::BEGINNING);
        assert_eq!(wallet.now(), tests::world::BEGINNING);
    }
}
