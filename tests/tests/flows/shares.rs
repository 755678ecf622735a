//! Limits of a share hold under haste.

use crate::document;
use std::cell::RefCell;
use std::rc::Rc;
use tests::host::{Network, TestHost};
use tests::world::World;
use wallet_api::shares::{OpenShareRequest, Openings, ReceiptRequest};
use wallet_api::{BlobId, Bytes, ComputerToken, OpeningToken, PieceIndex, ShareId, routes};
use wallet_client::{ClientError, MadeShare, Random, ReceivedShare, ShareTerms, Wallet, follow_spoken};
use wallet_core::shares::{Handling, ShareEnd, ShareLink, ShareSecret, SpokenCode};

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
async fn a_spoken_code_leads_to_its_share_as_long_as_that_lives() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let terms = ShareTerms { asks_pin: true, ..crate::story::terms(vec![id], 3_600, Handling::Keep) };
    let made = wallet.share(terms).await.unwrap();
    let code = wallet.spoken_code(&made.share).await.unwrap();
    assert_eq!(wallet.spoken_code(&made.share).await.unwrap(), code, "asked for again");
    assert_eq!(world.open(&person, 2).await.spoken_code(&made.share).await.unwrap(), code, "on another device");

    let desk = world.device(3);
    let fragment = follow_spoken(&desk, &code).await.unwrap();
    assert_eq!(made.link.split_once('#').unwrap().1, *fragment, "with all its conditions");
    assert_eq!(wallet.shares().await.unwrap()[0].status.as_ref().unwrap().opened, 0, "following it opens nothing");
    let pin = made.pin.as_ref().unwrap().expose_text();
    let received = ReceivedShare::open(desk.clone(), &fragment, "Fatima", "", Some(pin)).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, b"original");

    // A word is misheard: nothing, as with a code that never was. Guesses are counted: making it was one, following it the
    // second, so three are left.
    let [a, b, c, d] = code.words();
    let misheard = SpokenCode::new([a, b, c, (d + 1) % 2_048], code.number()).unwrap();
    for _ in 0..3 {
        assert_eq!(follow_spoken(&desk, &misheard).await.err(), Some(ClientError::ShareNotAvailable));
    }
    let refused = follow_spoken(&desk, &code).await.err();
    assert!(matches!(refused, Some(ClientError::WaitFirst { .. })), "{refused:?}");
    world.clock().advance(61);
    assert!(follow_spoken(&desk, &code).await.is_ok());

    wallet.stop_share(&made.share).await.unwrap();
    world.clock().advance(61);
    assert_eq!(follow_spoken(&desk, &code).await.err(), Some(ClientError::ShareNotAvailable));
    assert_eq!(wallet.spoken_code(&made.share).await.err(), Some(ClientError::NotThere));
}

/// Two devices make a code for one share before either knows of the other's: both show the same, and it leads there.
#[tokio::test]
async fn two_devices_that_make_a_spoken_code_at_the_same_time_show_one() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let id = one.add(document("paper", b"original")).await.unwrap();
    let made = one.share(crate::story::terms(vec![id], 3_600, Handling::Look)).await.unwrap();
    let mut two = world.open(&person, 2).await;
    let codes = [one.spoken_code(&made.share).await.unwrap(), two.spoken_code(&made.share).await.unwrap()];
    assert_eq!(codes[0], codes[1]);
    let fragment = follow_spoken(&world.device(3), &codes[0]).await.unwrap();
    assert_eq!(made.link.split_once('#').unwrap().1, *fragment);
    assert_eq!(one.spoken_code(&made.share).await.unwrap(), codes[0], "and stays as it is");
}

/// The device remembers the code, and then the network is lost. Whoever asks for the code next leads it to the share.
#[tokio::test]
async fn a_spoken_code_that_did_not_reach_the_server_does_when_it_is_asked_for_again() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut made = Vec::new();
    for _ in 0..2 {
        made.push(wallet.share(crate::story::terms(vec![id.clone()], 3_600, Handling::Look)).await.unwrap());
    }
    let device = wallet.host().clone();
    device.set_network(|_, request| match request.path.ends_with("/spoken") {
        true => Network::LosesRequest,
        false => Network::Works,
    });
    for made in &made {
        assert_eq!(wallet.spoken_code(&made.share).await.err(), Some(ClientError::Offline));
    }
    device.set_network(|_, _| Network::Works);
    let codes = [
        wallet.spoken_code(&made[0].share).await.unwrap(),
        world.open(&person, 2).await.spoken_code(&made[1].share).await.unwrap(),
    ];
    for (made, code) in made.iter().zip(&codes) {
        let fragment = follow_spoken(&world.device(3), code).await.unwrap();
        assert_eq!(made.link.split_once('#').unwrap().1, *fragment);
    }
    // It is there now: asking again counts as no guess.
    let before = device.traffic().len();
    wallet.spoken_code(&made[0].share).await.unwrap();
    assert!(device.traffic()[before..].iter().all(|exchange| !exchange.what.ends_with(routes::OPRF)));
}

/// A server that leads a code to another link, or to an old one, is noticed: the record opens only for its code.
#[tokio::test]
async fn a_spoken_code_cannot_be_led_elsewhere() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut codes = Vec::new();
    for _ in 0..2 {
        let made = wallet.share(crate::story::terms(vec![id.clone()], 3_600, Handling::Look)).await.unwrap();
        codes.push(wallet.spoken_code(&made.share).await.unwrap());
    }
    let desk = world.device(2);
    let first = Rc::new(RefCell::new(Vec::new()));
    let keep = first.clone();
    desk.set_tamper(move |path, body| {
        if path.contains("/spoken/") {
            keep.borrow_mut().clone_from(&body);
        }
        body
    });
    follow_spoken(&desk, &codes[0]).await.unwrap();
    desk.set_tamper(move |path, body| if path.contains("/spoken/") { first.borrow().clone() } else { body });
    assert_eq!(follow_spoken(&desk, &codes[1]).await.err(), Some(ClientError::Tampered));
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
    ReceivedShare::open(world.device(4), fragment, "Nadia", "CPAS", None).await.unwrap();
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

/// A share as whoever asks for something of it presents it: in one state, with what they have.
struct Asker {
    state: &'static str,
    share: ShareId,
    access: String,
    computer: Option<ComputerToken>,
    opening: String,
    blob: BlobId,
}

/// Every route that touches a share × every state of it. What is not live has one answer: status, headers but the date,
/// and body.
#[tokio::test]
async fn whatever_is_not_live_has_one_answer_on_every_route() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let blob = wallet.manifest().document(&id).unwrap().current().pages_blob.blob.clone();
    let mut askers = Vec::new();
    for state in ["live", "expired", "stopped", "used up", "wrong PIN", "no PIN", "another computer", "no computer"] {
        let terms = ShareTerms {
            lifetime: if state == "expired" { 60 } else { 7_200 },
            openings: if state == "used up" { Openings::Once } else { Openings::Any },
            asks_pin: state.ends_with("PIN"),
            first_computer: state.ends_with("computer"),
            ..crate::story::terms(vec![id.clone()], 0, Handling::Look)
        };
        let made = wallet.share(terms).await.unwrap();
        let link = ShareLink::parse(made.link.split_once('#').unwrap().1).unwrap();
        let mut asker = Asker {
            state,
            access: link.secret.access_token(&link.share).expose_text(),
            share: link.share,
            computer: None,
            opening: OpeningToken([7; 32]).expose_text(),
            blob: blob.clone(),
        };
        match state {
            // Who opened a share that is over has its opening still; so has somebody who opens a live one.
            "live" | "expired" | "stopped" => {
                let (status, body) = ask(&world, &asker, 0).await;
                assert!(status.starts_with("200"), "{state}: {status}");
                let opened: serde_json::Value = serde_json::from_str(&body).unwrap();
                asker.opening = opened["opening"].as_str().unwrap().to_owned();
                assert!(ask(&world, &asker, 1).await.0.starts_with("204"));
            }
            "used up" => assert!(ask(&world, &asker, 0).await.0.starts_with("200")),
            "another computer" => {
                asker.computer = Some(ComputerToken([1; 32]));
                assert!(ask(&world, &asker, 0).await.0.starts_with("200"));
                asker.computer = Some(ComputerToken([2; 32]));
            }
            "wrong PIN" => {
                asker.access =
                    ShareSecret::generate(&mut world.device(9).rng()).access_token(&asker.share).expose_text()
            }
            _ => {}
        }
        if state == "stopped" {
            wallet.stop_share(&asker.share).await.unwrap();
        }
        askers.push(asker);
    }
    world.clock().advance(61);
    let live = &askers[0];
    askers.push(Asker {
        state: "unknown",
        share: ShareId([5; 16]),
        access: live.access.clone(),
        opening: live.opening.clone(),
        computer: None,
        blob: blob.clone(),
    });
    for purged in [false, true] {
        if purged {
            world.run_jobs().await;
        }
        for (route, name) in ["open", "receipt", "piece"].into_iter().enumerate() {
            let expected = ask(&world, askers.last().unwrap(), route).await;
            assert!(expected.0.starts_with("404"), "{name}: {expected:?}");
            for asker in &askers {
                let answer = ask(&world, asker, route).await;
                assert_eq!(answer != expected, asker.state == "live", "{name}, {}: {answer:?}", asker.state);
            }
        }
    }
}

/// Opens the share, leaves a receipt, or reads a piece: status and headers but the date, and the body.
async fn ask(world: &World, asker: &Asker, route: usize) -> (String, String) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = |path: String| format!("{}{path}", world.origin());
    let request = match route {
        0 => {
            let body = OpenShareRequest { computer: asker.computer.as_ref().map(|computer| ComputerToken(computer.0)) };
            http.post(url(routes::openings(&asker.share))).bearer_auth(&asker.access).json(&body)
        }
        1 => {
            let body = ReceiptRequest { receipt: Bytes(vec![1; 3_000]) };
            http.put(url(routes::receipt(&asker.share))).bearer_auth(&asker.opening).json(&body)
        }
        _ => http.get(url(routes::shared_piece(&asker.share, &asker.blob, PieceIndex(0)))).bearer_auth(&asker.opening),
    };
    let response = request.send().await.unwrap();
    let (status, mut headers) = (response.status(), response.headers().clone());
    headers.remove("date");
    (format!("{status} {headers:?}"), String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned())
}

/// The time ends between two pieces of a paper of 2 MB: nothing of it is given out.
#[tokio::test]
async fn a_share_that_ends_in_the_middle_of_a_download_ends_it() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let original = vec![7; 2_000_000];
    let id = wallet.add(document("paper", &original)).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![id], 3_600, Handling::Keep)).await.unwrap();
    let device = world.device(2);
    let fragment = made.link.split_once('#').unwrap().1;
    let received = ReceivedShare::open(device.clone(), fragment, "Fatima", "", None).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, original);
    for ends in [true, false] {
        let clock = world.clock().clone();
        device.set_network(move |request, _| {
            if request == 3 && ends {
                clock.advance(3_601);
            }
            Network::Works
        });
        let before = device.traffic().len();
        assert_eq!(received.original(0).await.err(), Some(ClientError::ShareNotAvailable));
        let pieces = device.traffic().len() - before;
        assert!(if ends { (2..8).contains(&pieces) } else { pieces == 1 }, "{pieces} requests");
    }
}

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
