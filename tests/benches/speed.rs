//! Speed of the mechanism and of the server on this machine; `cargo xtask bench` prints it as a table.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark fails by panicking, and prints its rows")]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]

use std::time::{Duration, Instant};
use tests::browser::{Browser, BrowserKind, Viewport};
use tests::world::World;
use wallet_client::{NewDocument, NewFile};
use wallet_core::documents::{Part, PartFile, open_part, seal_part};
use wallet_core::manifest::Details;
use wallet_core::shares::{Handling, ShareLink};

/// How large the paper is that is encrypted and decrypted.
const PAPER_BYTES: usize = 10 * 1024 * 1024;

/// How often each thing is measured; the median counts.
const ROUNDS: usize = 9;

/// How many shares are opened, and how many at the same time.
const OPENINGS: usize = 3_000;
const AT_ONCE: usize = 16;

fn main() {
    documents();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        unlocking().await;
        many_papers().await;
        openings().await;
        in_a_browser().await;
    });
}

fn documents() {
    let mut rng = <rand_chacha::ChaCha20Rng as rand_core::SeedableRng>::seed_from_u64(1);
    let file = [PartFile::original("application/pdf".parse().unwrap(), vec![7; PAPER_BYTES])];
    let sealed = seal_part(Part::Original, &file, &mut rng).unwrap();
    let encrypt = median(|| drop(seal_part(Part::Original, &file, &mut rng).unwrap()));
    let decrypt = median(|| drop(open_part(&sealed.reference, &sealed.ciphertext).unwrap()));
    row("seal a paper of 10 MiB, native", &speed(encrypt));
    row("open a paper of 10 MiB, native", &speed(decrypt));
}

async fn unlocking() {
    let world = World::new().await;
    let (person, _) = world.person(1).await;
    let mut times = Vec::new();
    for device in 0..ROUNDS as u64 {
        world.clock().advance(86_400);
        let start = Instant::now();
        world.open(&person, device).await;
        times.push(start.elapsed());
    }
    times.sort();
    row("open a wallet, native client and loopback", &format!("{} ms", times[times.len() / 2].as_millis()));
}

/// How many papers one vault has, and how they are described.
const PAPERS: usize = 1_000;

/// A vault with many papers: how large its list is, and how long it takes to open, to read and to change it.
async fn many_papers() {
    let world = World::with_limits(server::Limits { vaults_per_address: 1_000, ..server::Limits::default() }).await;
    let (person, mut wallet) = world.person(1).await;
    wallet.host().forget_wire();
    let mut adding = Vec::new();
    for number in 0..PAPERS {
        if number % 100 == 99 {
            // A session does not live as long as a benchmark may take.
            world.clock().advance(1_200);
        }
        let details = Details {
            title: format!("Attestation de domicile numéro {number}").parse().unwrap(),
            kind: "address".parse().unwrap(),
            date: Some("2026-11-22".parse().unwrap()),
            note: "Pour le rendez-vous au CPAS, avec la copie de la carte d'identité.".parse().unwrap(),
            ..Details::default()
        };
        let file = NewFile {
            media_type: "application/pdf".parse().unwrap(),
            original: Box::new(std::io::Cursor::new(number.to_le_bytes().repeat(100))),
            preview: Some(vec![1; 2_000]),
            pages: vec![vec![2; 4_000]],
            added: None,
        };
        let start = Instant::now();
        wallet.add(NewDocument { details, file }).await.unwrap();
        adding.push(start.elapsed());
    }
    let milliseconds = |times: &[Duration]| {
        let mut times = times.to_vec();
        times.sort();
        format!("{} ms", times[times.len() / 2].as_millis())
    };
    row("add a small paper to a vault with few, native client and loopback", &milliseconds(&adding[..50]));
    row(&format!("add a small paper to a vault with {PAPERS}"), &milliseconds(&adding[PAPERS - 50..]));
    let (mut opening, mut committing, mut refreshing) = (Vec::new(), Vec::new(), Vec::new());
    for device in 0..ROUNDS as u64 {
        world.clock().advance(86_400);
        let start = Instant::now();
        let mut opened = world.open(&person, 10 + device).await;
        opening.push(start.elapsed());
        let start = Instant::now();
        opened.refresh().await.unwrap();
        refreshing.push(start.elapsed());
        let first = opened.manifest().documents()[0].clone();
        let start = Instant::now();
        let details = Details { title: format!("changed {device}").parse().unwrap(), ..first.details().clone() };
        opened.describe(first.id(), details).await.unwrap();
        committing.push(start.elapsed());
        if device == 0 {
            let json = serde_json::to_vec(opened.manifest()).unwrap().len();
            row(&format!("manifest of a vault with {PAPERS} papers"), &format!("{} KiB", json / 1_024));
        }
    }
    row(&format!("open a vault with {PAPERS} papers, native client and loopback"), &milliseconds(&opening));
    row(&format!("read the list of {PAPERS} papers again"), &milliseconds(&refreshing));
    row(&format!("change one description among {PAPERS} papers"), &milliseconds(&committing));
}

async fn openings() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let file = NewFile {
        media_type: "application/pdf".parse().unwrap(),
        original: Box::new(std::io::Cursor::new(vec![1; 1_000])),
        preview: None,
        pages: Vec::new(),
        added: None,
    };
    let new = NewDocument { details: Details::default(), file };
    let id = wallet.add(new).await.unwrap();
    // A share each: "any number" of openings of one share stops at 500.
    let mut links = Vec::new();
    for _ in 0..AT_ONCE {
        let terms = wallet_client::ShareTerms {
            documents: vec![id.clone()],
            lifetime: 3_600,
            openings: wallet_api::shares::Openings::Any,
            handling: Handling::Look,
            purpose: "".parse().unwrap(),
            asks_pin: false,
            first_computer: false,
        };
        let made = wallet.share(terms).await.unwrap();
        links.push(ShareLink::parse(made.link.split_once('#').unwrap().1).unwrap());
    }
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let start = Instant::now();
    let workers = links.into_iter().map(|link| {
        let token = link.secret.access_token(&link.share).expose_text();
        let (http, url) = (http.clone(), format!("{}{}", world.origin(), wallet_api::routes::openings(&link.share)));
        tokio::spawn(async move {
            for _ in 0..OPENINGS / AT_ONCE {
                let answer = http
                    .post(&url)
                    .bearer_auth(&token)
                    .json(&wallet_api::shares::OpenShareRequest::default())
                    .send()
                    .await
                    .unwrap();
                assert!(answer.status().is_success());
                answer.bytes().await.unwrap();
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    let each_second = (OPENINGS / AT_ONCE * AT_ONCE) as f64 / start.elapsed().as_secs_f64();
    row("open a share (counted and stored durably), SQLite, 16 at once", &format!("{each_second:.0} a second"));
}

/// The same in Chromium: the wallet worker called as the page calls it, and a person at the screen.
async fn in_a_browser() {
    let world = World::with_limits(server::Limits { vaults_per_address: 1_000, ..server::Limits::default() }).await;
    let browser = Browser::start(BrowserKind::Chromium, Viewport::PHONE, "fr").await.unwrap();
    let browser = browser.with_timeout(Duration::from_secs(120));
    browser.goto(world.origin()).await.unwrap();
    browser.wait_until("!!globalThis.farde").await.unwrap();
    browser.execute(&WORKER_BENCH.replace("ROUNDS", &ROUNDS.to_string()), &[PAPER_BYTES.into()]).await.unwrap();
    browser.wait_until("!!window.bench").await.unwrap();
    let bench = browser.execute("return window.bench", &[]).await.unwrap();
    assert!(bench["fault"].is_null(), "{bench}");
    let time = |name: &str| Duration::from_secs_f64(bench[name].as_f64().unwrap() / 1_000.0);
    row("read, seal and send a paper of 10 MiB, wallet worker in Chromium and loopback", &speed(time("seal")));
    row("open a paper of 10 MiB, wallet worker in Chromium", &speed(time("open")));
    row("start the wallet worker", &format!("{} ms", time("start").as_millis()));
    row("open a wallet, wallet worker in Chromium and loopback", &format!("{} ms", time("unlock").as_millis()));
    world.clock().advance(86_400);
    let (card, story) = (bench["card"].as_str().unwrap().to_owned(), bench["phrase"].as_array().unwrap().clone());
    browser.goto(world.origin()).await.unwrap();
    browser.click("lang-fr").await.unwrap();
    browser.click("start-open").await.unwrap();
    browser.type_into("open-number", &card).await.unwrap();
    browser.click("open-next").await.unwrap();
    for picture in story {
        browser.click(&format!("pad-{picture}")).await.unwrap();
    }
    let start = Instant::now();
    browser.click("open-submit").await.unwrap();
    browser.by_test_id("tile").await.unwrap();
    row("from the last touch to the papers on the screen", &format!("{} ms", start.elapsed().as_millis()));
}

/// Calls the wallet worker as the page does, and leaves medians in milliseconds in `window.bench`.
const WORKER_BENCH: &str = r#"
const size = arguments[0];
const began = performance.now();
const worker = globalThis.farde.startWalletWorker();
const ready = new Promise((ok) => worker.addEventListener('message', ok, { once: true }));
let last = 0;
const call = (command, buffers = []) => new Promise((ok, no) => {
  const id = ++last, steps = [];
  const hear = (event) => {
    const message = JSON.parse(event.data[0]), at = performance.now();
    if (message.progress?.id === id) steps.push({ ...message.progress.progress, at });
    if (message.done?.id === id) { worker.removeEventListener('message', hear); ok({ reply: message.done.reply, steps, at }); }
    if (message.failed?.id === id) no(JSON.stringify(message.failed));
  };
  worker.addEventListener('message', hear);
  worker.postMessage([JSON.stringify({ id, command }), ...buffers]);
});
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
(async () => {
  await ready;
  const start = performance.now() - began;
  const card = (await call('draw-card')).reply.card;
  const phrase = (await call({ 'draw-phrase': { with_card: true } })).reply.phrase;
  const door = { handle: { card }, secret: { pictures: phrase } };
  await call({ make: door });
  const details = { title: 'paper', kind: '', date: null, runs_out: null, note: '' };
  const add = { details, media_type: 'application/octet-stream', has_preview: false, pages: 0 };
  const seal = [], open = [];
  for (let round = 0; round < ROUNDS; round++) {
    const added = await call({ add }, [new Blob([new Uint8Array(size)])]);
    const sending = added.steps.filter((step) => step.step !== 'waiting');
    seal.push(sending.at(-1).at - sending[0].at);
    const paper = added.reply.papers.papers[0].id;
    const got = await call({ original: { paper, version: 0 } });
    open.push(got.at - got.steps.at(-1).at);
  }
  const opening = performance.now();
  await call({ open: door });
  window.bench = { start, card, phrase, seal: median(seal), open: median(open), unlock: performance.now() - opening };
})().catch((fault) => { window.bench = { fault: String(fault) }; });
"#;

fn median(mut action: impl FnMut()) -> Duration {
    let mut times: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            action();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}

fn speed(time: Duration) -> String {
    format!("{:.0} MiB/s", PAPER_BYTES as f64 / 1_048_576.0 / time.as_secs_f64())
}

fn row(what: &str, value: &str) {
    println!("| {what} | {value} |");
}
