//! `kill -9` of the real program during uploads and commits: what was acknowledged is there, and nothing is half there. (RF-01)
#![expect(clippy::disallowed_methods, reason = "real processes live in real time")]

use crate::document;
use crate::program::{Farde, free_address, now};
use std::time::{Duration, Instant};
use tests::host::TestHost;
use tests::world::Person;
use wallet_client::{ClientError, NewDocument};
use wallet_core::documents::DocumentId;

/// How often the server is killed.
const KILLS: u32 = 200;

/// After how many kills it is measured anew how long a paper takes: other work beside this test comes and goes.
const MEASURED_AFTER: u32 = 10;

/// A content that follows from a number, a few pieces long.
fn content(number: u32) -> Vec<u8> {
    (0..300_000_u32).map(|at| (at.wrapping_mul(number.wrapping_add(7)) >> 3).to_le_bytes()[0]).collect()
}

fn paper(number: u32) -> NewDocument {
    document(&format!("paper {number}"), &content(number))
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed() {
    let data = tempfile::tempdir().unwrap();
    let (address, person) = (free_address(), Person::new(1));
    let device = TestHost::new(&format!("http://{address}"), now, 1);
    let mut farde = Farde::start(data.path(), &address);
    let mut wallet = wallet_client::create(device, &person.handle, &person.secret).await.unwrap();
    let mut kept: Vec<(u32, DocumentId)> = Vec::new();
    let mut cut = 0;
    let mut usual = Duration::ZERO;
    for number in 0..KILLS {
        if number % MEASURED_AFTER == 0 {
            let start = Instant::now();
            let undisturbed = KILLS + number;
            kept.push((undisturbed, wallet.add(paper(undisturbed)).await.unwrap()));
            usual = start.elapsed();
        }
        // A moment that wanders over everything that adding a paper does, and a little beyond.
        let moment = usual.mul_f64(1.5 * f64::from(number * 89 % KILLS) / f64::from(KILLS));
        let killer = std::thread::spawn(move || {
            std::thread::sleep(moment);
            farde.kill();
        });
        match wallet.add(paper(number)).await {
            Ok(id) => kept.push((number, id)),
            Err(ClientError::Offline) => cut += 1,
            Err(other) => panic!("{other}"),
        }
        killer.join().unwrap();
        farde = Farde::start(data.path(), &address);
        wallet.refresh().await.unwrap();
        check(&wallet, &kept, number + 1 + number / MEASURED_AFTER + 1).await;
    }
    assert!(cut > KILLS / 10, "only {cut} of {KILLS} papers were interrupted");
    let in_spite = kept.iter().filter(|(number, _)| *number < KILLS).count();
    assert!(in_spite > KILLS as usize / 10, "only {in_spite} of {KILLS} papers were kept");
    for (number, id) in &kept {
        assert_eq!(wallet.original(id, 0).await.unwrap().bytes, content(*number), "paper {number}");
    }
}

/// Every acknowledged paper is listed; one that is listed without acknowledgement is whole.
async fn check(wallet: &wallet_client::Wallet<TestHost>, kept: &[(u32, DocumentId)], sent: u32) {
    let listed: Vec<_> = wallet.manifest().documents().iter().map(|document| document.id().clone()).collect();
    assert!(kept.iter().all(|(_, id)| listed.contains(id)), "an acknowledged paper is missing");
    assert!(listed.len() <= sent as usize, "a paper is there twice");
    if let Some(newest) = listed.first() {
        wallet.original(newest, 0).await.expect("the newest paper is whole");
    }
}
