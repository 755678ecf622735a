//! Two owners, their papers, shares and file requests, and everybody behind one proxy.

use crate::document;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_core::SeedableRng;
use std::cell::Cell;
use tests::canary::{Canary, search_bytes};
use tests::host::TestHost;
use tests::proxy::{Asked, Attack, Proxy};
use tests::world::World;
use wallet_api::shares::OpenedShare;
use wallet_api::{BlobId, Bytes, PieceIndex, ShareId, routes};
use wallet_client::{ClientError, MadeShare, ReceivedShare, ShareTerms, Wallet, follow_spoken};
use wallet_core::documents::DocumentId;
use wallet_core::manifest::DocumentVersion;
use wallet_core::shares::{Handling, ShareEnd, SpokenCode};

pub(super) const RECEIVER: &str = "Yasmina Canari";
pub(super) const ORGANISATION: &str = "CPAS de Canari";
const PURPOSE: &str = "canari-but";

/// What the attacked side may not lose to anybody, and the proxy that looks for it.
pub(super) struct Scene {
    pub(super) world: World,
    pub(super) proxy: Proxy,
    pub(super) wallet: Wallet<TestHost>,
    pub(super) other: Wallet<TestHost>,
    /// Two versions.
    pub(super) passport: DocumentId,
    pub(super) lease: DocumentId,
    /// Passport and lease.
    pub(super) a: MadeShare,
    /// Another paper of the same person.
    pub(super) b: MadeShare,
    /// A paper of somebody else.
    pub(super) c: MadeShare,
    /// The lease, with a PIN.
    pub(super) pin: MadeShare,
    pub(super) code_of_a: SpokenCode,
    pub(super) code_of_b: SpokenCode,
    pub(super) canaries: Vec<Canary>,
    devices: Cell<u64>,
}

pub(super) fn fragment(link: &str) -> &str {
    link.split_once('#').unwrap().1
}

pub(super) fn rng(seed: u64) -> rand_chacha::ChaCha20Rng {
    rand_chacha::ChaCha20Rng::seed_from_u64(seed)
}

/// A secret in the text of a link: as the text that it is, and as its bytes in whatever text.
pub(super) fn secret(name: &str, text: &str) -> [Canary; 2] {
    [Canary::text(name, text), Canary::new(name, &URL_SAFE_NO_PAD.decode(text).unwrap())]
}

pub(super) fn terms(documents: Vec<DocumentId>) -> ShareTerms {
    ShareTerms { purpose: PURPOSE.parse().unwrap(), ..crate::story::terms(documents, 86_400, Handling::Keep) }
}

impl Scene {
    pub(super) async fn new() -> Self {
        let proxy = Proxy::start().await;
        let world = World::behind(proxy.clone()).await;
        let (_, mut wallet) = world.person(1).await;
        let (_, mut other) = world.person(2).await;
        let passport = wallet.add(document("canari-passeport", &[b'1'; 3_000])).await.unwrap();
        let lease = wallet.add(document("canari-bail", &[b'2'; 3_000])).await.unwrap();
        let slip = wallet.add(document("canari-fiche", &[b'3'; 3_000])).await.unwrap();
        let foreign = other.add(document("canari-autre", &[b'4'; 3_000])).await.unwrap();
        world.clock().advance(60);
        let newer = document("canari-passeport-neuf", &[b'5'; 3_000]).file;
        wallet.add_version(&passport, newer).await.unwrap();
        let a = wallet.share(terms(vec![passport.clone(), lease.clone()])).await.unwrap();
        let b = wallet.share(terms(vec![slip])).await.unwrap();
        let c = other.share(terms(vec![foreign])).await.unwrap();
        let pin = wallet.share(ShareTerms { asks_pin: true, ..terms(vec![lease.clone()]) }).await.unwrap();
        let (code_of_a, code_of_b) =
            (wallet.spoken_code(&a.share).await.unwrap(), wallet.spoken_code(&b.share).await.unwrap());
        let mut canaries = vec![
            Canary::text("title", "canari-"),
            Canary::text("page", "page 1 of "),
            Canary::text("preview", "preview of "),
            Canary::text("kind of file", "application/pdf"),
            Canary::text("receiver", RECEIVER),
            Canary::text("organisation", ORGANISATION),
            Canary::text("identity of a blob", "AGE-SECRET-KEY-1"),
            Canary::text("recipient", "age1pq1"),
            Canary::text("PIN", pin.pin.as_ref().unwrap().expose_text()),
        ];
        canaries.extend((b'1'..=b'5').map(|byte| Canary::new("original", &[byte; 64])));
        for made in [&a, &b, &c, &pin] {
            let text = fragment(&made.link).split('.').nth(1).unwrap();
            canaries.extend(secret("secret of a link", text));
        }
        let devices = Cell::new(100);
        let scene = Self {
            world,
            proxy,
            wallet,
            other,
            passport,
            lease,
            a,
            b,
            c,
            pin,
            code_of_a,
            code_of_b,
            canaries,
            devices,
        };
        // Each is opened once as it should be, so that there is something to replay.
        for (made, name) in [(&scene.a, "a"), (&scene.b, "b"), (&scene.c, "c"), (&scene.pin, "pin")] {
            scene.receive(&made.link, made.pin.as_ref().map(|pin| pin.expose_text())).await.expect(name);
        }
        follow_spoken(&scene.device(), &scene.code_of_a).await.unwrap();
        scene.assert_nothing_seen("an honest server");
        scene
    }

    /// A device that nobody used before.
    pub(super) fn device(&self) -> TestHost {
        self.devices.set(self.devices.get() + 1);
        self.world.device(self.devices.get())
    }

    /// Opens a share and looks at everything in it, on a fresh device; gives what was shown.
    pub(super) async fn receive(&self, link: &str, pin: Option<&str>) -> Result<Vec<Vec<u8>>, ClientError> {
        let received = ReceivedShare::open(self.device(), fragment(link), RECEIVER, ORGANISATION, pin).await?;
        let mut shown: Vec<Vec<u8>> = received.previews().await?.into_iter().flatten().collect();
        for place in 0..received.bundle().documents().len() {
            shown.extend(received.pages(place).await?.files.iter().cloned());
            shown.push(received.original(place).await?.bytes.to_vec());
        }
        Ok(shown)
    }

    /// Follows a spoken code and opens what it leads to.
    pub(super) async fn receive_spoken(&self, code: &SpokenCode) -> Result<Vec<Vec<u8>>, ClientError> {
        let link = follow_spoken(&self.device(), code).await?;
        self.receive(&format!("#{}", *link), None).await
    }

    /// The ciphertext of a blob, as its owner sent it.
    pub(super) fn stored(&self, blob: &BlobId) -> Vec<u8> {
        self.sent("PUT", &routes::piece(blob, PieceIndex(0))).body
    }

    /// The last request of this kind that was acted on.
    pub(super) fn sent(&self, method: &str, path: &str) -> Asked {
        let exchanged = self.proxy.exchanged();
        exchanged.into_iter().rfind(|(asked, _)| asked.is(method, path)).expect("it was sent").0
    }

    /// The bundle that an honest opening gave.
    pub(super) fn bundle(&self, share: &ShareId) -> Bytes {
        self.proxy.last("POST", &routes::openings(share)).read::<OpenedShare>().bundle
    }

    /// A version of the passport, the newest first; of the lease there is one.
    pub(super) fn version<'a>(&'a self, id: &DocumentId, place: usize) -> &'a DocumentVersion {
        &self.wallet.manifest().document(id).unwrap().versions()[place]
    }

    /// How many requests of this kind were made so far.
    pub(super) fn count(&self, method: &str, path: &str) -> usize {
        self.proxy.exchanged().iter().filter(|(asked, _)| asked.is(method, path)).count()
    }

    /// Nothing that must not be seen was seen since this was asked last.
    pub(super) fn assert_nothing_seen(&self, name: &str) {
        let seen = self.proxy.take_seen();
        assert!(seen.len() > 100, "{name}: the search needs something to search");
        assert_eq!(search_bytes(&self.canaries, &seen, "what the malicious server saw"), [], "{name}");
    }

    /// What the owner is shown of a share.
    pub(super) async fn overview(&self, share: &ShareId) -> Overview {
        let shares = self.wallet.shares().await.unwrap();
        let overview = shares.iter().find(|overview| overview.record.share == *share).unwrap();
        let readable = overview.receipts.iter().flatten().count();
        let unreadable = overview.receipts.len() - readable;
        Overview { opened: overview.seen().opened, readable, unreadable, end: overview.seen().end }
    }
}

/// What the owner is shown of a share: how often it was opened, receipts that can be read and that cannot, why it is over.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Overview {
    pub(super) opened: u32,
    pub(super) readable: usize,
    pub(super) unreadable: usize,
    pub(super) end: Option<ShareEnd>,
}

/// Another server in the place of the true one, for every request that has this in its path.
pub(super) fn elsewhere(other: &World, paths: &'static [&'static str]) -> Attack {
    let origin = other.origin().to_owned();
    Attack::on_requests(move |asked| {
        let moved = paths.contains(&asked.path.as_str());
        Asked { instead: moved.then(|| origin.clone()), ..asked }
    })
}
