//! What the page may weigh: the first screen, which somebody with little network waits for, and what everybody needs who has
//! a wallet.

use anyhow::{Result, ensure};

/// What the first screen does without, and every wallet needs: it is loaded when another screen is shown, and when a wallet is
/// made or opened.
const WALLET: &[&str] = &["web-screens.", "worker.", "wallet-worker.", "worker-snippet", "pictograms."];

/// What is loaded only when a paper is added or looked at, a code or a paper is scanned, a code is said, papers are kept on
/// the device, a wallet is tried, where the device lacks the letters of a language, and where Farde is put among the programs
/// of a device.
const SOMETIMES: &[&str] = &[
    "media.",
    "media-worker.",
    "media-snippet",
    "scanner.",
    "scanner-worker.",
    "scanner-snippet",
    "copier.",
    "copier-worker.",
    "copier-snippet",
    "words-",
    "service-worker.",
    "fonts-",
    "icon-",
    "practice-",
];

/// The language whose texts stand for all others in the first screen.
const FIRST_LANGUAGE: &str = "text-fr.";

/// So many bytes may it have, as they are sent. They were 141,300 when this was set: what comes on top should be there on
/// purpose.
const FIRST_SCREEN: u64 = 146_000;

/// And so many the first screen with all that every wallet needs. They were 1,091,500 when this was set.
const EVERY_WALLET: u64 = 1_100_000;

/// Whether this file is loaded for the first screen.
pub(crate) fn is_first_screen(name: &str) -> bool {
    is_every_wallet(name) && !WALLET.iter().any(|later| name.starts_with(later))
}

fn is_every_wallet(name: &str) -> bool {
    !is_other_language(name) && !SOMETIMES.iter().any(|later| name.starts_with(later))
}

/// Whether this file is there for another language than the one that is counted.
pub(crate) fn is_other_language(name: &str) -> bool {
    let of_language = |start: &str, first: &str| name.starts_with(start) && !name.starts_with(first);
    of_language("text-", FIRST_LANGUAGE) || of_language("words-", "words-fr.")
}

/// Refuses a build of which the first screen or the whole of a wallet is too large; each file by its name, with the bytes that
/// are sent of it.
pub(super) fn check<'a>(files: impl Iterator<Item = (&'a str, u64)>) -> Result<()> {
    let mut files: Vec<_> = files.filter(|(name, _)| is_every_wallet(name)).collect();
    files.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let (sum, list) = sum(&files);
    ensure!(
        sum <= EVERY_WALLET,
        "what every wallet needs has {sum} bytes and may have {EVERY_WALLET} (xtask/src/web/budget.rs).{list}"
    );
    files.retain(|(name, _)| is_first_screen(name));
    let (sum, list) = self::sum(&files);
    ensure!(
        sum <= FIRST_SCREEN,
        "the first screen has {sum} bytes and may have {FIRST_SCREEN} (xtask/src/web/budget.rs). If the page's first module \
         grew, then something of the start calls what only other screens need (web/src/state/front.rs).{list}"
    );
    Ok(())
}

/// How much they are together, and a line for each.
fn sum(files: &[(&str, u64)]) -> (u64, String) {
    let list = files.iter().map(|(name, bytes)| format!("\n{bytes:>9} B br  {name}")).collect();
    (files.iter().map(|(_, bytes)| bytes).sum(), list)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: [(&str, u64); 4] = [
        ("web.1.wasm", 80_000),
        ("web-screens.1.wasm", 400_000),
        ("text-fr.1.json", 14_000),
        ("text-nl.1.json", 13_000),
    ];

    #[test]
    fn what_comes_later_is_not_counted() {
        check(SMALL.into_iter()).unwrap();
    }

    #[test]
    fn a_first_screen_that_grew_is_refused_by_name() {
        let grown = SMALL.into_iter().chain([("style.1.css", FIRST_SCREEN)]);
        let refused = check(grown).unwrap_err().to_string();
        assert!(refused.contains("style.1.css") && !refused.contains("web-screens"), "{refused}");
    }

    #[test]
    fn a_wallet_that_grew_is_refused_by_name_and_what_is_needed_sometimes_is_not_counted() {
        let sometimes = [("media.1.wasm", EVERY_WALLET), ("fonts-x.1.woff2", EVERY_WALLET)];
        check(SMALL.into_iter().chain(sometimes)).unwrap();
        let grown = SMALL.into_iter().chain([("worker.1.wasm", EVERY_WALLET - 450_000)]);
        let refused = check(grown).unwrap_err().to_string();
        assert!(refused.starts_with("what every wallet") && refused.contains("worker.1.wasm"), "{refused}");
    }
}
