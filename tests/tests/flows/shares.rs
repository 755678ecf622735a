//! Limits of a share hold under haste.

use crate::document;
use tests::world::World;
use wallet_api::shares::{OpenShareRequest, Openings};
use wallet_api::{ShareId, routes};
use wallet_client::{ClientError, ReceivedShare, ShareTerms};
use wallet_core::shares::{Handling, ShareLink};

#[tokio::test]
async fn three_openings_are_three_with_two_hundred_at_once() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut terms = crate::story::terms(vec![id], 3_600, Handling::Look);
    terms.openings = Openings::Three;
    let made = wallet.share(terms).await.unwrap();
    let link = ShareLink::parse(made.link.split_once('#').unwrap().1).unwrap();
    let token = link.secret.access_token(&link.share).expose_text();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}{}", world.origin(), routes::openings(&link.share));
    let one = |_| tokio::spawn(http.post(&url).bearer_auth(&token).json(&OpenShareRequest::default()).send());
    let mut statuses = Vec::new();
    for answer in (0..200).map(one).collect::<Vec<_>>() {
        statuses.push(answer.await.unwrap().unwrap().status().as_u16());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200 || **status == 201).count(), 3);
    assert_eq!(statuses.iter().filter(|status| **status == 404).count(), 197);
    assert_eq!(wallet.shares().await.unwrap()[0].status.as_ref().unwrap().opened, 3);
}

#[tokio::test]
async fn over_stopped_used_up_and_unknown_are_one_answer() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut links = Vec::new();
    for openings in [Openings::Any, Openings::Any, Openings::Once] {
        let mut terms =
            crate::story::terms(vec![id.clone()], if links.is_empty() { 60 } else { 7_200 }, Handling::Look);
        terms.openings = openings;
        let made = wallet.share(terms).await.unwrap();
        links.push(ShareLink::parse(made.link.split_once('#').unwrap().1).unwrap());
    }
    let [over, stopped, used_up] = &links[..] else { panic!("three shares") };
    wallet.stop_share(&stopped.share).await.unwrap();
    assert!(answer(&world, &used_up.share, used_up).await.starts_with("20"));
    world.clock().advance(61);
    let expected = answer(&world, &ShareId([5; 16]), over).await;
    assert!(expected.starts_with("404"), "{expected}");
    for link in [over, stopped, used_up] {
        assert_eq!(answer(&world, &link.share, link).await, expected);
    }
    assert_eq!(answer(&world, &used_up.share, stopped).await, expected, "a token of another share");
    world.run_jobs().await;
    assert_eq!(answer(&world, &over.share, over).await, expected, "purged");
}

/// Status, headers but the date, and body of an attempt to open.
#[tokio::test]
async fn a_pin_is_needed_counted_and_told_apart_from_nothing() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let terms = ShareTerms { asks_pin: true, ..crate::story::terms(vec![id], 3_600, Handling::Keep) };
    let made = wallet.share(terms).await.unwrap();
    let (fragment, pin) = (made.link.split_once('#').unwrap().1, made.pin.unwrap());
    let open = async |device: u64, fragment: &str, pin: Option<&str>| {
        ReceivedShare::open(world.device(device), fragment, "Fatima", "", pin).await
    };
    // Told to the receiver by nothing but mouth: it is in no link, and the link alone opens nothing.
    assert!(fragment.ends_with(".pin") && !fragment.contains(pin.expose_text()));
    let again = wallet.code_again(&made.share).unwrap();
    assert_eq!((&again.link, &again.pin), (&made.link, &Some(pin.clone())));
    let bare = fragment.strip_suffix(".pin").unwrap();
    assert_eq!(open(2, bare, None).await.err(), Some(ClientError::ShareNotAvailable));
    assert_eq!(open(2, fragment, None).await.err(), Some(ClientError::BadInput { what: "pin" }));
    assert_eq!(open(2, fragment, Some("12345")).await.err(), Some(ClientError::BadInput { what: "pin" }));

    let wrong = if pin.expose_text() == "000000" { "000001" } else { "000000" };
    assert_eq!(open(3, fragment, Some(wrong)).await.err(), Some(ClientError::ShareNotAvailable));
    let received = open(2, fragment, Some(pin.expose_text())).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, b"original");

    // Making it was one guess, and two were made since: two are left, whoever makes them.
    for device in [4, 5] {
        assert_eq!(open(device, fragment, Some(wrong)).await.err(), Some(ClientError::ShareNotAvailable));
    }
    let refused = open(6, fragment, Some(pin.expose_text())).await.err();
    assert!(matches!(refused, Some(ClientError::WaitFirst { .. })), "{refused:?}");
    world.clock().advance(61);
    assert!(open(6, fragment, Some(pin.expose_text())).await.is_ok());

    // Over looks like a wrong PIN.
    wallet.stop_share(&made.share).await.unwrap();
    world.clock().advance(61);
    assert_eq!(open(7, fragment, Some(pin.expose_text())).await.err(), Some(ClientError::ShareNotAvailable));
    assert!(wallet.manifest().shares()[0].pin.is_none(), "it goes with the secret");
}

#[tokio::test]
async fn a_forwarded_link_opens_nothing_where_only_the_first_computer_may() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let terms = ShareTerms { first_computer: true, ..crate::story::terms(vec![id], 3_600, Handling::Look) };
    let made = wallet.share(terms).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1;
    let open = async |device: u64, fragment: &str| {
        ReceivedShare::open(world.device(device), fragment, "Fatima", "", None).await.map(drop)
    };
    let bare = fragment.strip_suffix(".first").unwrap();
    assert_eq!(open(2, bare).await, Err(ClientError::ShareNotAvailable), "the condition cannot be cut off");
    assert_eq!(open(2, fragment).await, Ok(()));
    assert_eq!(open(3, fragment).await, Err(ClientError::ShareNotAvailable), "forwarded");
    assert_eq!(open(3, bare).await, Err(ClientError::ShareNotAvailable));
    assert_eq!(open(2, fragment).await, Ok(()), "the page is loaded again");
    assert_eq!(wallet.shares().await.unwrap()[0].receipts.len(), 2);
}

async fn answer(world: &World, share: &ShareId, link: &ShareLink) -> String {
    let token = link.secret.access_token(&link.share).expose_text();
    let url = format!("{}{}", world.origin(), routes::openings(share));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = http.post(url).bearer_auth(token).json(&OpenShareRequest::default()).send().await.unwrap();
    let (status, mut headers) = (response.status(), response.headers().clone());
    headers.remove("date");
    format!("{status} {headers:?} {}", response.text().await.unwrap())
}
