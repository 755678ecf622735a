//! Papers on somebody else's screen: the phone keeps its keys.

use crate::document;
use std::cell::RefCell;
use std::rc::Rc;
use tests::canary::{Canary, search_bytes, search_folders};
use tests::host::Network;
use tests::world::World;
use wallet_client::{ClientError, ReceivedShare, look_on_screen, wait_on_screen};
use wallet_core::shares::{Handling, ScreenCode, ShareEnd};

const SECONDS: u64 = 1_800;

#[tokio::test]
async fn what_a_phone_sends_comes_up_on_that_screen_once() {
    let world = World::new().await;
    let (_, mut phone) = world.person(1).await;
    let chosen = phone.add(document("paper", b"original")).await.unwrap();
    phone.add(document("other", b"other")).await.unwrap();
    let (kiosk, elsewhere) = (world.device(2), world.device(3));
    let (screen, another) = (wait_on_screen(&kiosk), wait_on_screen(&elsewhere));
    assert_eq!(look_on_screen(&kiosk, &screen).await, Ok(None));

    // What the phone scans is a text.
    let code: ScreenCode = screen.code().fragment().parse().unwrap();
    let made = phone.show_on_screen(vec![chosen], Handling::Print, SECONDS, &code).await.unwrap();
    let link = look_on_screen(&kiosk, &screen).await.unwrap().unwrap();
    assert_eq!(look_on_screen(&elsewhere, &another).await, Ok(None));
    assert_eq!(made.link.split_once('#').unwrap().1, *link);
    let shown = ReceivedShare::open(kiosk.clone(), &link, "Screen", "", None).await.unwrap();
    let titles: Vec<_> = shown.bundle().documents().iter().map(|document| document.title.to_string()).collect();
    assert_eq!(titles, ["paper"], "and not the other one");
    assert!(shown.original(0).await.is_err(), "it may be printed, not kept");
    assert!(shown.seconds_left() <= SECONDS);
    let again = ReceivedShare::open(elsewhere, &link, "Screen", "", None).await;
    assert_eq!(again.err(), Some(ClientError::ShareNotAvailable), "once");

    phone.stop_share(&made.share).await.unwrap();
    assert_eq!(shown.still_open().await, Err(ClientError::ShareNotAvailable), "taken off the screen");
    assert_eq!(look_on_screen(&kiosk, &screen).await, Ok(None));
}

/// Nothing on the wire and nothing on the server opens what was sent: neither the secret nor the link ever leaves.
#[tokio::test]
async fn the_server_sees_neither_the_code_nor_the_link() {
    let world = World::new().await;
    let (_, mut phone) = world.person(1).await;
    let id = phone.add(document("paper", b"original")).await.unwrap();
    let kiosk = world.device(2);
    let screen = wait_on_screen(&kiosk);
    let code = screen.code().fragment();
    let made = phone.show_on_screen(vec![id], Handling::Look, SECONDS, screen.code()).await.unwrap();
    look_on_screen(&kiosk, &screen).await.unwrap().unwrap();
    let canaries = [
        Canary::text("secret of the screen", code.split_once('.').unwrap().0),
        Canary::text("recipient", code.split_once('.').unwrap().1),
        Canary::text("share secret", made.link.rsplit_once('.').unwrap().1),
    ];
    assert_eq!(search_folders(&canaries, &world.places()), []);
    for device in [phone.host(), &kiosk] {
        assert_eq!(search_bytes(&canaries, &device.wire(), "wire"), []);
    }
    // Whoever sends the code itself along is found.
    let planted = [kiosk.wire(), code.as_bytes().to_vec()].concat();
    assert_eq!(search_bytes(&canaries, &planted, "wire").len(), 2);
}

/// A server that sends one screen what was meant for another, or what was sent before.
#[tokio::test]
async fn a_screen_cannot_be_shown_what_was_sent_to_another() {
    let world = World::new().await;
    let (_, mut phone) = world.person(1).await;
    let id = phone.add(document("paper", b"original")).await.unwrap();
    let kiosk = world.device(2);
    let (first, second) = (wait_on_screen(&kiosk), wait_on_screen(&kiosk));
    for screen in [&first, &second] {
        phone.show_on_screen(vec![id.clone()], Handling::Look, SECONDS, screen.code()).await.unwrap();
    }
    let sent = Rc::new(RefCell::new(Vec::new()));
    let keep = sent.clone();
    kiosk.set_tamper(move |_, body| {
        keep.borrow_mut().clone_from(&body);
        body
    });
    look_on_screen(&kiosk, &first).await.unwrap().unwrap();
    let old = sent.borrow().clone();
    kiosk.set_tamper(move |_, _| old.clone());
    assert_eq!(look_on_screen(&kiosk, &second).await, Err(ClientError::Tampered));
    assert!(look_on_screen(&kiosk, &first).await.unwrap().is_some(), "the planted one opens where it belongs");
}

/// Somebody else saw the code, and was faster; or the network went away: nothing stays open that the person does not see.
#[tokio::test]
async fn what_cannot_be_sent_is_stopped() {
    let world = World::new().await;
    let ((_, mut stranger), (_, mut phone)) = (world.person(1).await, world.person(2).await);
    let theirs = stranger.add(document("theirs", b"theirs")).await.unwrap();
    let mine = phone.add(document("mine", b"mine")).await.unwrap();
    let kiosk = world.device(3);
    let screen = wait_on_screen(&kiosk);
    stranger.show_on_screen(vec![theirs], Handling::Look, SECONDS, screen.code()).await.unwrap();
    let refused = phone.show_on_screen(vec![mine.clone()], Handling::Look, SECONDS, screen.code()).await;
    assert_eq!(refused.err(), Some(ClientError::BadLink));

    let screen = wait_on_screen(&kiosk);
    phone.host().clone().set_network(|_, request| match request.path.ends_with("/spoken") {
        true => Network::LosesRequest,
        false => Network::Works,
    });
    let lost = phone.show_on_screen(vec![mine.clone()], Handling::Look, SECONDS, screen.code()).await;
    assert_eq!(lost.err(), Some(ClientError::Offline));
    // Only the answer was lost, and then the network altogether: the screen shows it, so the person can take it away.
    let third = wait_on_screen(&kiosk);
    phone.host().clone().set_network(|_, request| match request.path.as_str() {
        path if path.ends_with("/spoken") => Network::LosesAnswer,
        path if path.starts_with("/api/v1/vault/shares/") => Network::LosesRequest,
        _ => Network::Works,
    });
    let made = phone.show_on_screen(vec![mine], Handling::Look, SECONDS, third.code()).await.unwrap();
    phone.host().clone().set_network(|_, _| Network::Works);
    assert!(look_on_screen(&kiosk, &third).await.unwrap().is_some());
    phone.stop_share(&made.share).await.unwrap();
    assert_eq!(look_on_screen(&kiosk, &third).await, Ok(None));
    let shares = phone.shares().await.unwrap();
    assert_eq!(shares.len(), 3);
    assert!(shares.iter().all(|share| share.seen().end == Some(ShareEnd::Stopped)));
}
