//! Attacks on whoever opens a share.

use super::scene::{Scene, elsewhere, rng};
use tests::proxy::{Asked, Attack};
use tests::world::World;
use wallet_api::shares::{OpenedShare, SpokenRecord};
use wallet_api::{BlobId, Bytes, routes};
use wallet_client::ClientError;
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::manifest::Document;
use wallet_core::shares::{Bundle, Handling, ShareSecret, seal_bundle};

/// What the receiver holds.
#[derive(Clone, Copy)]
enum Holds {
    Link,
    Pin,
    WrongPin,
    Code,
}

struct Row {
    name: &'static str,
    holds: Holds,
    attack: fn(&Scene, &World) -> Attack,
    says: ClientError,
    /// Whether it is noticed only after the receiver said who they are, to the owner.
    after_receipt: bool,
}

/// The answer to an opening holds another bundle.
fn bundle(change: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) -> Attack {
    Attack::on_answers(move |asked, answered| {
        if !asked.is("POST", "/openings") {
            return answered;
        }
        answered.with(|opened: &mut OpenedShare| opened.bundle = Bytes(change(&opened.bundle.0)))
    })
}

/// In place of one blob come these bytes.
fn blob(of: &BlobId, bytes: Vec<u8>) -> Attack {
    let of = format!("/blobs/{of}/pieces/");
    Attack::on_answers(move |asked, mut answered| {
        if asked.path.starts_with("/api/v1/shares/") && asked.path.contains(&of) {
            (answered.status, answered.body) = (200, bytes.clone());
        }
        answered
    })
}

/// One blob of a share is asked for, and another one of it given.
fn blob_of_the_same_share(of: &BlobId, by: &BlobId) -> Attack {
    let (of, by) = (of.to_string(), by.to_string());
    Attack::on_requests(move |asked| {
        let path = if asked.is("GET", "/api/v1/shares/") { asked.path.replace(&of, &by) } else { asked.path };
        Asked { path, ..asked }
    })
}

/// The answer to a spoken code holds another record.
fn spoken(change: impl Fn(&mut SpokenRecord) + Send + Sync + 'static) -> Attack {
    Attack::on_answers(
        move |asked, answered| {
            if asked.is("GET", "/api/v1/spoken/") { answered.with(&change) } else { answered }
        },
    )
}

/// A bundle that the server made by itself, with receipts for itself.
fn own_bundle(scene: &Scene, secret: &ShareSecret) -> Vec<u8> {
    let mine = VaultKeys::derive(&RootKey::generate(&mut rng(66)));
    let recipient = mine.receipt_recipient(&scene.a.share);
    let nothing: [&Document; 0] = [];
    let bundle = Bundle::new(nothing, "x".parse().unwrap(), Handling::Keep, recipient, scene.wallet.now());
    seal_bundle(&bundle, &scene.a.share, secret, &mut rng(67)).unwrap().0
}

const KEYS: &[&str] = &[routes::SERVER, routes::OPRF];

fn rows() -> Vec<Row> {
    let link =
        |name, attack| Row { name, holds: Holds::Link, attack, says: ClientError::Tampered, after_receipt: false };
    let papers = |name, attack| Row { after_receipt: true, ..link(name, attack) };
    let holds = |holds, name, attack| Row { holds, ..link(name, attack) };
    vec![
        link("the bundle of another share of the same person", |scene, _| {
            let other = scene.bundle(&scene.b.share).0;
            bundle(move |_| other.clone())
        }),
        link("the bundle of somebody else's share", |scene, _| {
            let other = scene.bundle(&scene.c.share).0;
            bundle(move |_| other.clone())
        }),
        link("a bundle for receipts of the server's own", |scene, _| {
            let own = own_bundle(scene, &ShareSecret::generate(&mut rng(68)));
            bundle(move |_| own.clone())
        }),
        link("a paper is added: two bundles in one", |scene, _| {
            let other = scene.bundle(&scene.b.share).0;
            bundle(move |of| [of, &other].concat())
        }),
        link("a paper is removed: half a bundle", |_, _| bundle(|of| of[..of.len() / 2].to_vec())),
        link("one bit of the bundle", |_, _| {
            bundle(|of| {
                let mut bent = of.to_vec();
                bent[1_000] ^= 1;
                bent
            })
        }),
        link("no bundle at all", |_, _| bundle(|_| Vec::new())),
        papers("a preview for the pages of the same paper", |scene, _| {
            let version = scene.version(&scene.lease, 0);
            blob_of_the_same_share(&version.pages_blob.blob, &version.preview.blob)
        }),
        papers("the pages of one paper for those of the other", |scene, _| {
            let (passport, lease) = (scene.version(&scene.passport, 0), scene.version(&scene.lease, 0));
            blob_of_the_same_share(&passport.pages_blob.blob, &lease.pages_blob.blob)
        }),
        papers("a blob of another share", |scene, _| {
            let other =
                &scene.wallet.manifest().shares().iter().find(|share| share.share == scene.b.share).unwrap().documents
                    [0];
            blob(&scene.version(&scene.lease, 0).original.blob, scene.stored(&scene.version(other, 0).original.blob))
        }),
        papers("a blob of somebody else", |scene, _| {
            let other = scene.other.manifest().documents()[0].current().original.blob.clone();
            blob(&scene.version(&scene.lease, 0).original.blob, scene.stored(&other))
        }),
        papers("an older version of the same paper", |scene, _| {
            let (newer, older) = (scene.version(&scene.passport, 0), scene.version(&scene.passport, 1));
            blob(&newer.original.blob, scene.stored(&older.original.blob))
        }),
        papers("an older version, brought to the size of the newer one", |scene, _| {
            let (newer, older) = (scene.version(&scene.passport, 0), scene.version(&scene.passport, 1));
            let mut bytes = scene.stored(&older.original.blob);
            bytes.resize(usize::try_from(newer.original.size).unwrap(), 0);
            blob(&newer.original.blob, bytes)
        }),
        papers("one bit of a paper", |scene, _| {
            let version = scene.version(&scene.lease, 0);
            let mut bytes = scene.stored(&version.original.blob);
            bytes[500] ^= 1;
            blob(&version.original.blob, bytes)
        }),
        Row {
            says: ClientError::ShareNotAvailable,
            ..papers("a paper is kept back", |scene, _| {
                blob_of_the_same_share(&scene.version(&scene.lease, 0).preview.blob, &BlobId([7; 16]))
            })
        },
        holds(Holds::WrongPin, "the PIN is not asked for: an answer that the right one got", |scene, _| {
            let opened = scene.proxy.last("POST", &routes::openings(&scene.pin.share));
            Attack::on_answers(
                move |asked, answered| if asked.is("POST", "/openings") { opened.clone() } else { answered },
            )
        }),
        holds(Holds::Pin, "a PIN is evaluated under another key than is shown", |_, other| {
            elsewhere(other, &[routes::OPRF])
        }),
        Row {
            says: ClientError::ShareNotAvailable,
            ..holds(Holds::Pin, "a PIN is evaluated under another key, which is shown too", |_, other| {
                elsewhere(other, KEYS)
            })
        },
        holds(Holds::Pin, "the same, and an answer that the right key got", |scene, other| {
            let opened = scene.proxy.last("POST", &routes::openings(&scene.pin.share));
            elsewhere(other, KEYS).and_answers(
                move |asked, answered| if asked.is("POST", "/openings") { opened.clone() } else { answered },
            )
        }),
        holds(Holds::Code, "the record of another code", |scene, _| {
            let record = scene.proxy.last("GET", "/api/v1/spoken/").read::<SpokenRecord>().record;
            spoken(move |found| found.record = record.clone())
        }),
        holds(Holds::Code, "one bit of the record of a code", |_, _| spoken(|found| found.record.0[40] ^= 1)),
        holds(Holds::Code, "a code is evaluated under another key than is shown", |_, other| {
            elsewhere(other, &[routes::OPRF])
        }),
        Row {
            says: ClientError::ShareNotAvailable,
            ..holds(Holds::Code, "a code is evaluated under another key, which is shown too", |_, other| {
                elsewhere(other, KEYS)
            })
        },
    ]
}

#[tokio::test]
async fn whoever_receives_notices_and_says_nothing() {
    let (scene, other) = (Scene::new().await, World::new().await);
    for row in rows() {
        let receive = async || match row.holds {
            Holds::Link => scene.receive(&scene.a.link, None).await,
            Holds::Pin => scene.receive(&scene.pin.link, scene.pin.pin.as_ref().map(|pin| pin.expose_text())).await,
            Holds::WrongPin => scene.receive(&scene.pin.link, Some("000000")).await,
            Holds::Code => scene.receive_spoken(&scene.code_of_b).await,
        };
        // Guesses are counted, and come back with time.
        scene.world.clock().advance(600);
        scene.proxy.set_attack((row.attack)(&scene, &other));
        let receipts = scene.count("PUT", "/receipt");
        assert_eq!(receive().await.err(), Some(row.says.clone()), "{}", row.name);
        assert_eq!(scene.count("PUT", "/receipt") > receipts, row.after_receipt, "{}: the receipt", row.name);
        scene.assert_nothing_seen(row.name);
        scene.proxy.set_attack(Attack::none());
        if !matches!(row.holds, Holds::WrongPin) {
            assert!(receive().await.is_ok(), "{}: it opens again when the server is honest", row.name);
        }
    }
}

/// The search would find something: whatever may be seen is there.
#[tokio::test]
async fn what_may_be_seen_is_seen() {
    let scene = Scene::new().await;
    scene.receive(&scene.a.link, None).await.unwrap();
    let link = wallet_core::shares::ShareLink::parse(super::scene::fragment(&scene.a.link)).unwrap();
    let token = tests::canary::Canary::text("token", &link.secret.access_token(&link.share).expose_text());
    assert_eq!(tests::canary::search_bytes(&[token], &scene.proxy.take_seen(), "what it saw").len(), 1);
    assert!(!scene.receive(&scene.a.link, None).await.unwrap().is_empty());
}
