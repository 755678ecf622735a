//! Broken files by the thousand: whatever comes of them, no panic. A panic would end the worker.

mod papers;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Each of the two tests ends by then, however slow the machine.
const TIME: Duration = Duration::from_secs(20);

const FILES: [&[u8]; 4] = [papers::STANDARD_FONTS, papers::EMBEDDED_FONTS, papers::SCAN, papers::OWNER_ONLY];

/// So many files with flipped bytes.
const ROUNDS: usize = 4_000;

#[expect(clippy::disallowed_methods, reason = "only bounds how long the test runs")]
fn now() -> Instant {
    Instant::now()
}

/// Draws small, and answers what a panic said.
fn survives(file: &[u8], what: &str) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| papers::draw(file, 64))).map(drop).map_err(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        format!(
            "{what}: {}",
            said.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap_or_default()
        )
    })
}

#[test]
fn cut_anywhere() {
    let end = now() + TIME;
    let mut panics = Vec::new();
    for (number, file) in FILES.iter().enumerate() {
        // The step is odd, so that over the files every kind of place is cut.
        for cut in (0..file.len()).step_by((file.len() / 400).max(1) | 1).take_while(|_| now() < end) {
            panics.extend(survives(&file[..cut], &format!("file {number} cut at {cut}")).err());
        }
    }
    assert_eq!(panics, [""; 0]);
}

#[test]
fn flipped_anywhere() {
    let end = now() + TIME;
    let mut panics = Vec::new();
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        // xorshift64: the same files on every run.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % below as u64).unwrap_or(0)
    };
    for round in 0..ROUNDS {
        if now() > end {
            break;
        }
        let number = next(FILES.len());
        let mut file = FILES[number].to_vec();
        for _ in 0..=next(8) {
            let place = next(file.len());
            file[place] = next(256) as u8;
        }
        panics.extend(survives(&file, &format!("round {round}, file {number}")).err());
    }
    assert_eq!(panics, [""; 0]);
}
