//! What the first screen may weigh: it is what somebody with little network waits for.

use anyhow::{Result, ensure};

/// What the first screen does without: it is loaded when another screen is shown, a wallet is made or opened, a paper is
/// added, a code or a paper is scanned, a code is said, papers are kept on the device, a wallet is tried, where the device lacks the letters of
/// a language, and where Farde is put among the programs of a device.
const LATER: &[&str] = &[
    "web-screens.",
    "worker.",
    "wallet-worker.",
    "worker-snippet",
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
    "pictograms.",
    "icon-",
    "practice-",
];

/// The language whose texts stand for all others in the first screen.
const FIRST_LANGUAGE: &str = "text-fr.";

/// So many bytes may it have, as they are sent. They were 141,300 when this was set: what comes on top should be there on
/// purpose.
const FIRST_SCREEN: u64 = 146_000;

/// Whether this file is loaded for the first screen.
pub(crate) fn is_first_screen(name: &str) -> bool {
    !is_other_language(name) && !LATER.iter().any(|later| name.starts_with(later))
}

/// Whether this file is there for another language than the one that is counted.
pub(crate) fn is_other_language(name: &str) -> bool {
    let of_language = |start: &str, first: &str| name.starts_with(start) && !name.starts_with(first);
    of_language("text-", FIRST_LANGUAGE) || of_language("words-", "words-fr.")
}

/// Refuses a build of which the first screen is too large; each file by its name, with the bytes that are sent of it.
pub(super) fn check<'a>(files: impl Iterator<Item = (&'a str, u64)>) -> Result<()> {
    let mut first: Vec<_> = files.filter(|(name, _)| is_first_screen(name)).collect();
    let sum: u64 = first.iter().map(|(_, bytes)| bytes).sum();
    first.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let list: String = first.iter().map(|(name, bytes)| format!("\n{bytes:>9} B br  {name}")).collect();
    ensure!(
        sum <= FIRST_SCREEN,
        "the first screen has {sum} bytes and may have {FIRST_SCREEN} (xtask/src/web/budget.rs). If the page's first module \
         grew, then something of the start calls what only other screens need (web/src/state/front.rs).{list}"
    );
    Ok(())
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
}
