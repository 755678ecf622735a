//! Speed of the mechanism and of the server on this machine; `cargo xtask bench` prints it as a table.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark fails by panicking, and prints its rows")]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]

use std::time::{Duration, Instant};
use tests::world::World;
use wallet_client::NewDocument;
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
        openings().await;
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

async fn openings() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let new = NewDocument {
        details: Details::default(),
        media_type: "application/pdf".parse().unwrap(),
        original: vec![1; 1_000],
        preview: None,
        pages: Vec::new(),
    };
    let id = wallet.add(new).await.unwrap();
    let terms = wallet_client::ShareTerms {
        documents: vec![id],
        lifetime: 3_600,
        openings: wallet_api::shares::Openings::Any,
        handling: Handling::Look,
        purpose: "".parse().unwrap(),
    };
    let made = wallet.share(terms).await.unwrap();
    let link = ShareLink::parse(made.link.split_once('#').unwrap().1).unwrap();
    let token = link.secret.access_token(&link.share).expose_text();
    let url = format!("{}{}", world.origin(), wallet_api::routes::openings(&link.share));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let start = Instant::now();
    let workers = (0..AT_ONCE).map(|_| {
        let (http, url, token) = (http.clone(), url.clone(), token.clone());
        tokio::spawn(async move {
            for _ in 0..OPENINGS / AT_ONCE {
                let answer = http.post(&url).bearer_auth(&token).send().await.unwrap();
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
