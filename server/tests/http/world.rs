//! A server in this process, and helpers to talk to it.

use ed25519_dalek::{Signer, SigningKey};
use serde::{Serialize, de::DeserializeOwned};
use server::{
    BlobStore, FolderBlobs, Limits, MemoryBlobs, MockClock, OprfKeys, RunningServer, Server, ServerOptions,
    SystemRandom,
};
use sha2::{Digest, Sha256};
use std::sync::{Arc, LazyLock};
use storage::{Storage, memory::MemoryStorage};
use storage_sqlite::SqliteStorage;
use wallet_api::{
    AccessToken, AccessTokenHash, BlobId, ManifestVersion, Nonce, PieceIndex, ShareId, Signature, SlotId,
    SlotPublicKey, UnixSeconds, VaultId, problem::Problem, routes, sessions::*, shares::*, vaults::*,
};

pub(crate) const START: UnixSeconds = UnixSeconds(1_800_000_000);

static DESCRIPTION: LazyLock<serde_json::Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../openapi.json")).expect("JSON"));

pub(crate) struct World {
    pub(crate) server: RunningServer,
    pub(crate) clock: Arc<MockClock>,
    http: reqwest::Client,
    folder: Option<tempfile::TempDir>,
    limits: Limits,
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json<T: DeserializeOwned>(&self) -> T {
        assert!((200..300).contains(&self.status), "{} {}", self.status, self.text());
        serde_json::from_slice(&self.body).expect("the body is what the contract says")
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn problem(&self) -> Problem {
        assert_eq!(self.headers["content-type"], "application/problem+json");
        let problem: Problem = serde_json::from_slice(&self.body).expect("a problem");
        assert_eq!(problem.status, self.status);
        problem
    }

    /// The code of a problem as text, or the status of a success.
    pub(crate) fn code(&self) -> String {
        if self.status < 400 {
            return self.status.to_string();
        }
        serde_json::to_value(self.problem().code).expect("a code").as_str().expect("a text").to_owned()
    }

    /// All that a client sees, but for the date.
    pub(crate) fn everything(&self) -> (u16, Vec<(String, String)>, Vec<u8>) {
        let mut headers: Vec<_> = self
            .headers
            .iter()
            .filter(|(name, _)| *name != "date")
            .map(|(name, value)| (name.to_string(), value.to_str().expect("text").to_owned()))
            .collect();
        headers.sort();
        (self.status, headers, self.body.clone())
    }
}

/// Somebody with a vault.
#[derive(Clone)]
pub(crate) struct Owner {
    pub(crate) vault: VaultId,
    pub(crate) slot: SlotId,
    pub(crate) key: SigningKey,
    pub(crate) token: String,
}

/// A share as its receiver knows it.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) id: ShareId,
    pub(crate) access: String,
}

pub(crate) enum Body {
    None,
    Json(Vec<u8>),
    Piece(Vec<u8>),
}

pub(crate) fn json<T: Serialize>(value: &T) -> Body {
    Body::Json(serde_json::to_vec(value).expect("JSON"))
}

impl World {
    /// All in memory.
    pub(crate) async fn new() -> Self {
        Self::with(Limits::default()).await
    }

    pub(crate) async fn with(limits: Limits) -> Self {
        Self::on(Arc::new(MemoryStorage::new()), limits).await
    }

    pub(crate) async fn on(storage: Arc<dyn Storage>, limits: Limits) -> Self {
        Self::with_blobs(storage, Arc::new(MemoryBlobs::default()), limits).await
    }

    pub(crate) async fn with_blobs(storage: Arc<dyn Storage>, blobs: Arc<dyn BlobStore>, limits: Limits) -> Self {
        let clock = Arc::new(MockClock::at(START));
        let options = options(storage, blobs, clock.clone(), &limits);
        let server = Server::start(options).await.expect("starts");
        Self { server, clock, http: client(), folder: None, limits }
    }

    /// In memory, for browsers that see it under a host name.
    pub(crate) async fn at_origin(storage: Arc<dyn Storage>, origin: &str) -> Self {
        let (clock, limits) = (Arc::new(MockClock::at(START)), Limits::default());
        let mut options = options(storage, Arc::new(MemoryBlobs::default()), clock.clone(), &limits);
        options.origin = Some(origin.to_owned());
        let server = Server::start(options).await.expect("starts");
        Self { server, clock, http: client(), folder: None, limits }
    }

    /// On SQLite and a folder, like the real one.
    pub(crate) async fn on_disk() -> Self {
        Self::on_disk_with(Limits::default(), None).await
    }

    pub(crate) async fn on_disk_with(limits: Limits, origin: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let clock = Arc::new(MockClock::at(START));
        let server = start_on(&folder, clock.clone(), origin.map(str::to_owned), &limits).await;
        Self { server, clock, http: client(), folder: Some(folder), limits }
    }

    /// Stops the server and starts another on the same folder, clock and origin.
    pub(crate) async fn restart(self) -> Self {
        let Self { server, clock, folder, limits, .. } = self;
        let folder = folder.expect("on disk");
        let origin = server.origin.clone();
        server.stop().await;
        let server = start_on(&folder, clock.clone(), Some(origin), &limits).await;
        Self { server, clock, http: client(), folder: Some(folder), limits }
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.as_ref().expect("on disk").path()
    }

    pub(crate) fn now(&self) -> UnixSeconds {
        server::Clock::now(&*self.clock)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a method");
        self.http.request(method, format!("http://{}{path}", self.server.addr))
    }

    pub(crate) async fn send(&self, method: &str, path: &str, token: Option<&str>, body: Body) -> Answer {
        let mut request = self.request(method, path);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        request = match body {
            Body::None => request,
            Body::Json(json) => request.header("content-type", "application/json").body(json),
            Body::Piece(bytes) => request.header("content-type", "application/octet-stream").body(bytes),
        };
        self.finish(method, path, request).await
    }

    pub(crate) async fn finish(&self, method: &str, path: &str, request: reqwest::RequestBuilder) -> Answer {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let answer = Answer { status, headers, body: response.bytes().await.expect("a body").to_vec() };
        check_against_description(method, path, &answer);
        answer
    }

    pub(crate) async fn nonce(&self) -> Nonce {
        self.send("POST", routes::CHALLENGES, None, Body::None).await.json::<ChallengeResponse>().nonce
    }

    pub(crate) async fn creation(&self, owner: &Owner) -> CreateVaultRequest {
        let nonce = self.nonce().await;
        let message = create_message(&self.server.origin, &owner.slot, &owner.vault, &nonce);
        CreateVaultRequest {
            vault: owner.vault.clone(),
            slot: NewKeyslot {
                id: owner.slot.clone(),
                public_key: SlotPublicKey(owner.key.verifying_key().to_bytes()),
                record: vec![1; 100].into(),
            },
            manifest: vec![2; 300].into(),
            nonce,
            signature: Signature(owner.key.sign(&message).to_bytes()),
            voucher: None,
        }
    }

    /// Makes the vault number `n`.
    pub(crate) async fn owner(&self, n: u8) -> Owner {
        let mut owner = person(n);
        let request = self.creation(&owner).await;
        let opened: OpenedVault = self.send("POST", routes::VAULTS, None, json(&request)).await.json();
        owner.token = opened.session.expose_text();
        owner
    }

    pub(crate) async fn login_request(&self, owner: &Owner) -> LoginRequest {
        let nonce = self.nonce().await;
        let message = login_message(&self.server.origin, &owner.slot, &nonce);
        LoginRequest { slot: owner.slot.clone(), nonce, signature: Signature(owner.key.sign(&message).to_bytes()) }
    }

    pub(crate) async fn login(&self, owner: &Owner) -> Answer {
        let request = self.login_request(owner).await;
        self.send("POST", routes::SESSIONS, None, json(&request)).await
    }

    /// Announces and sends the blob number `n`.
    pub(crate) async fn upload(&self, owner: &Owner, n: u8, bytes: &[u8]) -> BlobId {
        let blob = BlobId([n; 16]);
        let announce = wallet_api::blobs::AnnounceBlobRequest {
            size: bytes.len() as u64,
            how: wallet_api::blobs::Announcement::Anew,
        };
        let answer = self.send("PUT", &routes::blob(&blob), Some(&owner.token), json(&announce)).await;
        assert_eq!(answer.code(), "200");
        for (number, piece) in (0..).zip(bytes.chunks(wallet_api::limits::PIECE_BYTES)) {
            let path = routes::piece(&blob, PieceIndex(number));
            let answer = self.send("PUT", &path, Some(&owner.token), Body::Piece(piece.to_vec())).await;
            assert_eq!(answer.code(), "200");
        }
        blob
    }

    pub(crate) async fn commit(&self, owner: &Owner, follows: u64, live: &[BlobId], gone: &[BlobId]) -> Answer {
        let body = commit_request(vec![u8::try_from(follows % 250).expect("small"); 200], live, gone);
        self.commit_as(owner, &format!("\"{}\"", ManifestVersion(follows).0), &body).await
    }

    pub(crate) async fn commit_as(&self, owner: &Owner, if_match: &str, body: &CommitRequest) -> Answer {
        let request = self.request("PUT", routes::MANIFEST).bearer_auth(&owner.token).header("if-match", if_match);
        self.finish("PUT", routes::MANIFEST, request.json(body)).await
    }

    /// Shares blobs for a day as share number `n`.
    pub(crate) async fn share(&self, owner: &Owner, n: u8, blobs: &[BlobId], openings: Openings) -> Given {
        let (given, request) = share_request(n, blobs, openings);
        let answer = self.send("POST", routes::SHARES, Some(&owner.token), json(&request)).await;
        assert_eq!(answer.code(), "201", "{}", answer.text());
        given
    }

    pub(crate) async fn open(&self, given: &Given) -> Answer {
        self.send("POST", &routes::openings(&given.id), Some(&given.access), json(&OpenShareRequest::default())).await
    }

    /// Opens a share and leaves a receipt; gives the opening token.
    pub(crate) async fn open_with_receipt(&self, given: &Given) -> String {
        let opened: OpenedShare = self.open(given).await.json();
        let token = opened.opening.expose_text();
        assert_eq!(self.receipt(given, &token, b"receipt").await.code(), "204");
        token
    }

    pub(crate) async fn receipt(&self, given: &Given, opening: &str, bytes: &[u8]) -> Answer {
        let body = ReceiptRequest { receipt: bytes.to_vec().into() };
        self.send("PUT", &routes::receipt(&given.id), Some(opening), json(&body)).await
    }

    pub(crate) async fn shared_piece(&self, given: &Given, opening: &str, blob: &BlobId, piece: u32) -> Answer {
        let path = routes::shared_piece(&given.id, blob, PieceIndex(piece));
        self.send("GET", &path, Some(opening), Body::None).await
    }
}

pub(crate) fn person(n: u8) -> Owner {
    let key = SigningKey::from_bytes(&[n; 32]);
    Owner { vault: VaultId([n; 16]), slot: SlotId([n; 16]), key, token: String::new() }
}

/// A commit that touches no keyslot.
pub(crate) fn commit_request(record: Vec<u8>, live: &[BlobId], gone: &[BlobId]) -> CommitRequest {
    CommitRequest {
        record: record.into(),
        live: live.to_vec(),
        gone: gone.to_vec(),
        new_slots: vec![],
        gone_slots: vec![],
    }
}

pub(crate) fn share_request(n: u8, blobs: &[BlobId], openings: Openings) -> (Given, CreateShareRequest) {
    let access = AccessToken([n; 32]);
    let request = CreateShareRequest {
        share: ShareId([n; 16]),
        access_token_hash: AccessTokenHash(Sha256::digest(access.as_bytes()).into()),
        bundle: vec![n; 500].into(),
        blobs: blobs.to_vec(),
        lifetime: 86_400,
        openings,
        first_computer: false,
    };
    (Given { id: request.share.clone(), access: access.expose_text() }, request)
}

fn options(
    storage: Arc<dyn Storage>,
    blobs: Arc<dyn BlobStore>,
    clock: Arc<MockClock>,
    limits: &Limits,
) -> ServerOptions {
    let keys = OprfKeys::generate(&SystemRandom).expect("a key");
    ServerOptions { limits: limits.clone(), ..ServerOptions::for_testing(storage, blobs, keys, clock) }
}

async fn start_on(
    folder: &tempfile::TempDir,
    clock: Arc<MockClock>,
    origin: Option<String>,
    limits: &Limits,
) -> RunningServer {
    let storage = SqliteStorage::open(&folder.path().join("farde.db")).await.expect("opens");
    let blobs = FolderBlobs::open(&folder.path().join("blobs")).expect("opens");
    let keys = OprfKeys::load_or_create(&folder.path().join("keys"), &SystemRandom).expect("keys");
    let options = ServerOptions::for_testing(Arc::new(storage), Arc::new(blobs), keys, clock);
    Server::start(ServerOptions { origin, limits: limits.clone(), ..options }).await.expect("starts")
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().expect("a client")
}

/// An answer of the API has a documented status and the body that the description gives it.
fn check_against_description(method: &str, path: &str, answer: &Answer) {
    let path = path.split('?').next().unwrap_or_default();
    let paths = DESCRIPTION["paths"].as_object().expect("paths");
    let Some(operations) = paths.iter().find(|(template, _)| fits(template, path)).map(|(_, operations)| operations)
    else {
        return;
    };
    let Some(operation) = operations.get(method.to_lowercase()) else {
        assert!(method == "HEAD" || [400, 405].contains(&answer.status), "{method} {path}: {}", answer.status);
        return;
    };
    let response = &operation["responses"][answer.status.to_string()];
    assert!(response.is_object(), "{method} {path}: undocumented status {} {}", answer.status, answer.text());
    let Some(content) = response.get("content").and_then(|content| content.as_object()) else {
        assert!(answer.body.is_empty(), "{method} {path}: undocumented body");
        return;
    };
    let (media_type, content) = content.iter().next().expect("one media type");
    assert_eq!(answer.headers["content-type"], media_type.as_str(), "{method} {path}");
    if let Some(schema) = content.get("schema") {
        let root = serde_json::json!({ "components": DESCRIPTION["components"], "allOf": [schema] });
        let value: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        let validator = jsonschema::draft202012::new(&root).expect("a schema");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{method} {path} {}: {errors:?}", answer.status);
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len() && template.iter().zip(&path).all(|(t, p)| t.starts_with('{') || t == p)
}
