//! What a malicious server can do alone, and nobody notices: said in section 9 of `docs/protocol.md`, shown here, so that a change
//! of it is noticed. In none of it does the server read anything.

use super::depositing::{Desk, new};
use super::scene::{Overview, Scene, fragment, rng, terms};
use tests::proxy::{Answered, Attack};
use wallet_api::requests::InboxResponse;
use wallet_api::shares::{CreateShareRequest, OpenedShare, Openings, ShareStatus, SharesResponse};
use wallet_api::{BlobId, Bytes, PieceIndex, UnixSeconds, routes};
use wallet_client::{ClientError, Depositor, ShareTerms};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::shares::{Bundle, Handling, ShareEnd, ShareLink, seal_bundle};

/// One opening, one computer, one minute: the server counts them, and can leave it. A PIN it cannot leave out. What shows it are
/// receipts, as long as it gives them.
#[tokio::test]
async fn a_server_that_drops_the_conditions_it_counts_is_shown_by_receipts_only() {
    let mut scene = Scene::new().await;
    let drops = Attack::on_requests(|asked| {
        if !asked.is("POST", routes::SHARES) {
            return asked;
        }
        asked.with(|share: &mut CreateShareRequest| {
            (share.openings, share.lifetime, share.first_computer) = (Openings::Any, 31 * 86_400, false);
        })
    });
    scene.proxy.set_attack(drops.and_answers(|asked, answered| {
        if !asked.is("POST", routes::SHARES) {
            return answered;
        }
        answered.with(|status: &mut ShareStatus| {
            (status.openings, status.expires_at) =
                (Openings::Once, UnixSeconds(status.expires_at.0 - 31 * 86_400 + 60));
        })
    }));
    let conditions = ShareTerms {
        openings: Openings::Once,
        lifetime: 60,
        first_computer: true,
        asks_pin: true,
        ..terms(vec![scene.lease.clone()])
    };
    let made = scene.wallet.share(conditions).await.unwrap();
    let pin = made.pin.as_ref().map(|pin| pin.expose_text());
    assert!(scene.receive(&made.link, pin).await.is_ok());
    scene.world.clock().advance(120);
    assert!(scene.receive(&made.link, pin).await.is_ok(), "again, by another computer, after its end");
    assert!(scene.receive(&made.link, Some("000000")).await.is_err(), "the PIN holds");
    let end = Some(ShareEnd::UsedUp);
    assert_eq!(scene.overview(&made.share).await, Overview { opened: 2, readable: 2, unreadable: 0, end });
    scene.assert_nothing_seen("conditions that are not kept");
}

/// A share that was stopped is given all the same to whoever has the link, from what the server kept; and its receipts are kept
/// back. Neither side is told.
#[tokio::test]
async fn a_server_can_give_a_stopped_share_to_somebody_who_has_the_link() {
    let mut scene = Scene::new().await;
    scene.wallet.stop_share(&scene.a.share).await.unwrap();
    assert_eq!(scene.receive(&scene.a.link, None).await.err(), Some(ClientError::ShareNotAvailable));
    let opened = scene.proxy.last("POST", &routes::openings(&scene.a.share));
    let kept = scene.proxy.exchanged();
    scene.proxy.set_attack(Attack::on_answers(move |asked, answered| {
        if asked.is("POST", "/openings") {
            return opened.clone();
        }
        if asked.is("PUT", "/receipt") {
            return Answered::done();
        }
        let known = kept.iter().rfind(|(known, good)| known.path == asked.path && good.status == 200);
        known.map_or(answered, |(_, good)| good.clone())
    }));
    assert!(!scene.receive(&scene.a.link, None).await.unwrap().is_empty());
    let end = Some(ShareEnd::Stopped);
    assert_eq!(scene.overview(&scene.a.share).await, Overview { opened: 1, readable: 1, unreadable: 0, end });
    scene.assert_nothing_seen("a share that was stopped");
}

/// What the server says of a share may be old, or be missing: the owner sees what it says.
#[tokio::test]
async fn a_server_can_hide_a_live_share_and_how_often_it_was_opened() {
    let scene = Scene::new().await;
    let said = |change: fn(&mut SharesResponse)| {
        Attack::on_answers(
            move |asked, answered| {
                if asked.is("GET", routes::SHARES) { answered.with(change) } else { answered }
            },
        )
    };
    scene.proxy.set_attack(said(|all| all.shares.clear()));
    let end = Some(ShareEnd::Over);
    assert_eq!(scene.overview(&scene.a.share).await, Overview { opened: 1, readable: 1, unreadable: 0, end });
    scene.proxy.set_attack(said(|all| {
        all.receipts.clear();
        all.shares.iter_mut().for_each(|share| share.opened = 0);
    }));
    let never = Overview { opened: 0, readable: 0, unreadable: 0, end: None };
    assert_eq!(scene.overview(&scene.a.share).await, never, "an answer of before it was opened");
    assert!(scene.receive(&scene.a.link, None).await.is_ok(), "and it lives");
    scene.assert_nothing_seen("a share that is hidden");
}

/// Who was told the link can open the share; and, if it is the server, put other papers in the place of the person's.
#[tokio::test]
async fn a_server_that_was_told_the_link_can_give_papers_of_its_own() {
    let scene = Scene::new().await;
    let link = ShareLink::parse(fragment(&scene.a.link)).unwrap();
    let mine = VaultKeys::derive(&RootKey::generate(&mut rng(66))).receipt_recipient(&link.share);
    let paper = scene.other.manifest().documents()[0].clone();
    let version = paper.current().clone();
    let bundle = Bundle::new([&paper], "".parse().unwrap(), Handling::Keep, mine, scene.wallet.now());
    let bundle = seal_bundle(&bundle, &link.share, &link.secret, &mut rng(67)).unwrap();
    let stored: Vec<(BlobId, Vec<u8>)> = version.blobs().map(|blob| (blob.clone(), scene.stored(blob))).collect();
    scene.proxy.set_attack(Attack::on_answers(move |asked, answered| {
        if asked.is("POST", "/openings") {
            return answered.with(|opened: &mut OpenedShare| opened.bundle = bundle.clone());
        }
        let piece = |(blob, _): &&(BlobId, Vec<u8>)| asked.is("GET", &format!("/blobs/{blob}/"));
        let found = stored.iter().find(piece);
        found.map_or(answered, |(_, bytes)| Answered { status: 200, body: bytes.clone() })
    }));
    let shown = scene.receive(&scene.a.link, None).await.unwrap();
    assert!(shown.contains(&vec![b'4'; 3_000]), "a paper that the person never shared");
    let unreadable = Overview { opened: 2, readable: 1, unreadable: 1, end: None };
    assert_eq!(scene.overview(&scene.a.share).await, unreadable, "if it passes on the receipt, which only it can read");
}

/// A deposit that was refused can be shown again, as often as the server likes, and never another one in its place. Whoever was told
/// the link can deposit; it is shown as unsigned, or as signed by another key.
#[tokio::test]
async fn a_server_can_show_a_refused_deposit_again_and_deposit_with_a_link_that_it_was_told() {
    let desk = Desk::new().await;
    let (item, bytes) = (desk.items[0].clone(), desk.stored(&desk.items[0]));
    desk.wallet.refuse_deposit(&item.blob).await.unwrap();
    assert_eq!(desk.wallet.open_deposit(&item).await.err(), Some(ClientError::NotThere));
    let again = desk.items[0].clone();
    desk.proxy.set_attack(Attack::on_answers(move |asked, answered| {
        if asked.is("GET", routes::FILE_REQUESTS) {
            return answered.with(|inbox: &mut InboxResponse| inbox.inbox.push(again.clone()));
        }
        let is_piece = asked.path == routes::piece(&again.blob, PieceIndex(0));
        if is_piece { Answered { status: 200, body: bytes.clone() } } else { answered }
    }));
    assert!(desk.wallet.inbox().await.unwrap().deposits.contains(&item));
    let opened = desk.wallet.open_deposit(&item).await.unwrap();
    assert!(opened.signer == Some(desk.key.signer_key()), "what its depositor made, with their signature");
    desk.assert_nothing_seen("a deposit that was refused");

    desk.proxy.set_attack(Attack::none());
    let mut server = Depositor::open(desk.world.device(66), fragment(&desk.one.link)).await.unwrap();
    server.deposit(new("own"), None).await.unwrap();
    let listed = desk.wallet.inbox().await.unwrap().deposits;
    let own = listed.iter().find(|item| !desk.items.contains(item)).unwrap();
    let opened = desk.wallet.open_deposit(own).await.unwrap();
    assert!(opened.signer.is_none() && opened.title.as_str() == "canari-own", "nobody's, and in its own words");
}

/// A server can say that it keeps a deposit and not keep it, as it can lose any file.
#[tokio::test]
async fn a_server_can_drop_a_deposit_and_thank_for_it() {
    let desk = Desk::new().await;
    let before = desk.wallet.inbox().await.unwrap().deposits;
    desk.proxy.set_attack(
        Attack::on_requests(|mut asked| {
            if asked.is("PUT", "/deposits/") {
                (asked.method, asked.path, asked.body) = ("GET".to_owned(), routes::HEALTH_LIVE.to_owned(), Vec::new());
            }
            asked
        })
        .and_answers(|asked, answered| {
            let status = br#"{"size":1,"received":1}"#.to_vec();
            if asked.is("PUT", "/deposits/") { Answered { status: 200, body: status } } else { answered }
        }),
    );
    let mut depositor = Depositor::open(desk.world.device(5), fragment(&desk.one.link)).await.unwrap();
    assert_eq!(depositor.deposit(new("lost"), None).await, Ok(()));
    assert_eq!(desk.wallet.inbox().await.unwrap().deposits, before);
    desk.assert_nothing_seen("a deposit that is dropped");
}

/// Sealed once and never again: there is no older bundle of a share that could be given for the newer one.
#[tokio::test]
async fn a_share_has_one_bundle_as_long_as_it_lives() {
    let scene = Scene::new().await;
    let sent: Vec<(String, Bytes)> = scene
        .proxy
        .exchanged()
        .into_iter()
        .filter(|(asked, _)| asked.is("POST", routes::SHARES) && asked.path == routes::SHARES)
        .map(|(asked, _)| serde_json::from_slice::<CreateShareRequest>(&asked.body).unwrap())
        .map(|share| (share.share.to_string(), share.bundle))
        .collect();
    let ids: std::collections::BTreeSet<&String> = sent.iter().map(|(id, _)| id).collect();
    assert_eq!((ids.len(), sent.len()), (4, 4), "four shares, four bundles");
}
