//! Attacks on the owner of shares: what they are told of them, and what they make.

use super::scene::{Overview, Scene, elsewhere, rng, terms};
use tests::proxy::Attack;
use tests::world::World;
use wallet_api::shares::{ReceiptRequest, ShareStatus, SharesResponse, StoredReceipt};
use wallet_api::{Bytes, routes};
use wallet_client::{ClientError, ShareTerms};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::shares::{Receipt, ShareEnd, seal_receipt};

/// What the server says of shares is something else.
fn said(change: impl Fn(&mut SharesResponse) + Send + Sync + 'static) -> Attack {
    Attack::on_answers(
        move |asked, answered| {
            if asked.is("GET", routes::SHARES) { answered.with(&change) } else { answered }
        },
    )
}

/// Puts this in the place of the receipt of the share.
fn receipt(scene: &Scene, receipt: Bytes) -> Attack {
    let share = scene.a.share.clone();
    said(move |all| {
        let stored = all.receipts.iter_mut().filter(|stored| stored.share == share);
        stored.for_each(|stored| stored.receipt = receipt.clone());
    })
}

struct Row {
    name: &'static str,
    attack: fn(&Scene) -> Attack,
    shown: Overview,
}

const HONEST: Overview = Overview { opened: 1, readable: 1, unreadable: 0, end: None };
const UNREADABLE: Overview = Overview { opened: 1, readable: 0, unreadable: 1, end: None };

fn rows() -> Vec<Row> {
    let row = |name, shown, attack| Row { name, attack, shown };
    vec![
        row("nothing", HONEST, |_| Attack::none()),
        row("the receipts of two shares are swapped", UNREADABLE, |scene| {
            let (a, b) = (scene.a.share.clone(), scene.b.share.clone());
            said(move |all| {
                for stored in &mut all.receipts {
                    if stored.share == a {
                        stored.share = b.clone();
                    } else if stored.share == b {
                        stored.share = a.clone();
                    }
                }
            })
        }),
        row("a receipt of somebody else's share", UNREADABLE, |scene| {
            let sent = scene.sent("PUT", &routes::receipt(&scene.c.share));
            receipt(scene, serde_json::from_slice::<ReceiptRequest>(&sent.body).unwrap().receipt)
        }),
        row("a receipt that the server made", UNREADABLE, |scene| {
            let mine = VaultKeys::derive(&RootKey::generate(&mut rng(66))).receipt_recipient(&scene.a.share);
            let (opened_at, name) = (scene.wallet.now(), "Forged".parse().unwrap());
            receipt(scene, seal_receipt(&mine, &Receipt { opened_at, name, organisation: "".parse().unwrap() }))
        }),
        row("something that is no receipt", UNREADABLE, |scene| receipt(scene, Bytes(vec![7; 3_000]))),
        row("a receipt too many that nobody made", Overview { unreadable: 1, ..HONEST }, |scene| {
            let share = scene.a.share.clone();
            let receipt = StoredReceipt { share, receipt: Bytes(vec![7; 3_000]) };
            said(move |all| all.receipts.push(receipt.clone()))
        }),
        row("the same receipt three times", HONEST, |_| {
            said(|all| {
                let once = all.receipts.clone();
                all.receipts = once.iter().chain(&once).chain(&once).cloned().collect();
            })
        }),
        row("the receipt is kept back", Overview { readable: 0, ..HONEST }, |_| said(|all| all.receipts.clear())),
        row("it was never opened, but there is the receipt", HONEST, |_| {
            said(|all| all.shares.iter_mut().for_each(|share| share.opened = 0))
        }),
        row("a share that was stopped lives", Overview { end: Some(ShareEnd::Stopped), ..HONEST }, |scene| {
            let (share, expires_at) = (scene.a.share.clone(), scene.a.expires_at);
            let openings = wallet_api::shares::Openings::Any;
            said(move |all| {
                let status = ShareStatus { share: share.clone(), expires_at, opened: 1, openings, said: false };
                all.shares.push(status);
            })
        }),
    ]
}

#[tokio::test]
async fn the_owner_is_shown_what_receivers_made_and_nothing_that_the_server_did() {
    let mut scene = Scene::new().await;
    for row in rows() {
        if row.shown.end == Some(ShareEnd::Stopped) {
            scene.wallet.stop_share(&scene.a.share).await.unwrap();
        }
        scene.proxy.set_attack((row.attack)(&scene));
        assert_eq!(scene.overview(&scene.a.share).await, row.shown, "{}", row.name);
        scene.assert_nothing_seen(row.name);
    }
}

/// What a PIN or a spoken code is made from is evaluated under the key that the vault knows, or nothing is made.
#[tokio::test]
async fn the_owner_makes_nothing_under_another_key() {
    let (mut scene, other) = (Scene::new().await, World::new().await);
    scene.proxy.set_attack(elsewhere(&other, &[routes::SERVER, routes::OPRF]));
    let (shares, codes) = (scene.count("POST", routes::SHARES), scene.count("PUT", "/spoken"));
    let with_pin = ShareTerms { asks_pin: true, ..terms(vec![scene.lease.clone()]) };
    assert_eq!(scene.wallet.share(with_pin).await.err(), Some(ClientError::Tampered));
    let share = scene.pin.share.clone();
    assert_eq!(scene.wallet.spoken_code(&share).await.err(), Some(ClientError::Tampered));
    assert_eq!((scene.count("POST", routes::SHARES), scene.count("PUT", "/spoken")), (shares, codes));
    scene.assert_nothing_seen("another key");
    scene.proxy.set_attack(Attack::none());
    assert!(scene.wallet.spoken_code(&share).await.is_ok(), "and does when the server is honest");
}
