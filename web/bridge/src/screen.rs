//! Papers of one's own on somebody else's screen: the keys stay on the phone.

use crate::{Handling, PaperId};
use serde::{Deserialize, Serialize};

/// How long the code of a screen is worth something, in seconds: as long as the screen looks whether something was sent.
pub const SCREEN_WAITS: u32 = 600;
/// How long papers that are sent to a screen can be seen there, in seconds.
pub const SCREEN_SHOWS: u64 = 1_800;

/// Something about a screen.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenCommand {
    /// The screen: when it locks, as the organisation wants it. →
    /// [`WalletReply::KioskTimes`](crate::WalletReply::KioskTimes)
    Times,
    /// The screen: draws a code. What was waited for before is not any more. → [`WalletReply::Link`](crate::WalletReply::Link),
    /// the whole link
    Wait,
    /// The screen: whether something was sent. → [`WalletReply::Link`](crate::WalletReply::Link), what stands after `#` in the
    /// link of the share, or [`WalletReply::Checked`](crate::WalletReply::Checked) with `false`
    Look,
    /// The owner: shows papers on a screen. → [`WalletReply::Shared`](crate::WalletReply::Shared), or the failure `bad-link`
    Show {
        /// Which papers.
        papers: Vec<PaperId>,
        /// What can be done with them there.
        handling: Handling,
        /// What the screen shows, or what stands after its `#`.
        code: String,
    },
}

/// Whether a link, or what stands after its `#`, has the shape of a screen's.
pub fn is_screen(link: &str) -> bool {
    let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment).trim();
    fragment.split_once('.').is_some_and(|(secret, recipient)| secret.len() == 22 && recipient.starts_with("age1"))
}

#[cfg(test)]
mod tests {
    use super::is_screen;
    use crate::is_request;

    #[test]
    fn links_are_told_apart_by_their_shape() {
        let secret = "A".repeat(22);
        assert!(is_screen(&format!("https://host/k#{secret}.age1qqq")) && is_screen(&format!(" {secret}.age1qqq ")));
        let share = format!("https://host/s#{secret}.{secret}");
        let request = format!("https://host/r#{secret}.{secret}.{secret}");
        assert!(!is_screen(&share) && !is_screen(&request) && !is_screen("") && !is_screen("age1qqq"));
        assert!(is_request(&request) && !is_request(&format!("{secret}.age1qqq")));
    }
}
