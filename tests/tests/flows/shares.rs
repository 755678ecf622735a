//! Limits of a share hold under haste.

use crate::document;
use tests::host::TestHost;
use tests::world::World;
use wallet_api::shares::Openings;
use wallet_api::{ShareId, routes};
use wallet_client::{MadeShare, ReceivedShare, ShareTerms, Wallet};
use wallet_core::shares::{Handling, ShareEnd, ShareLink};

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
    let one = |_| tokio::spawn(http.post(&url).bearer_auth(&token).send());
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

#[tokio::test]
async fn the_record_says_how_each_share_ended() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut made = Vec::new();
    for openings in [Openings::Any, Openings::Any, Openings::Once] {
        let terms = crate::story::terms(vec![id.clone()], 1_200, Handling::Look);
        made.push(wallet.share(ShareTerms { openings, ..terms }).await.unwrap());
        world.clock().advance(1);
    }
    let began = wallet.now();
    wallet.stop_share(&made[1].share).await.unwrap();
    let fragment = made[2].link.split_once('#').unwrap().1;
    ReceivedShare::open(world.device(4), fragment, "Nadia", "CPAS").await.unwrap();
    let ends = async |wallet: &Wallet<TestHost>| {
        let shares = wallet.shares().await.unwrap();
        let of = |made: &MadeShare| shares.iter().find(|share| share.record.share == made.share).unwrap();
        made.iter().map(|made| (of(made).seen().end, of(made).ended_at())).collect::<Vec<_>>()
    };
    let (stopped, used_up) = ((Some(ShareEnd::Stopped), Some(began)), (Some(ShareEnd::UsedUp), Some(began)));
    assert_eq!(ends(&wallet).await, [(None, None), stopped, used_up]);
    // The server forgets what is over, and the receipts say what was used up.
    world.clock().advance(1_201);
    world.run_jobs().await;
    assert_eq!(ends(&wallet).await, [(Some(ShareEnd::Over), Some(made[0].expires_at)), stopped, used_up]);
}

/// Status, headers but the date, and body of an attempt to open.
async fn answer(world: &World, share: &ShareId, link: &ShareLink) -> String {
    let token = link.secret.access_token(&link.share).expose_text();
    let url = format!("{}{}", world.origin(), routes::openings(share));
    let response = reqwest::Client::builder().no_proxy().build().unwrap().post(url).bearer_auth(token).send();
    let response = response.await.unwrap();
    let (status, mut headers) = (response.status(), response.headers().clone());
    headers.remove("date");
    format!("{status} {headers:?} {}", response.text().await.unwrap())
}
