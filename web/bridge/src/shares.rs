//! What is shared, as its owner and as its receiver see it.

use crate::{Day, PaperId, ShareName};
use serde::{Deserialize, Serialize};

/// How often a share can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Openings {
    /// Once.
    Once,
    /// Three times.
    Three,
    /// As often as wanted.
    Any,
}

/// What the receiver is asked to do, and what the grant gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handling {
    /// Look only: page pictures, with a watermark.
    Look,
    /// May print the page pictures.
    Print,
    /// May keep the original file.
    Keep,
}

/// Whether a link, or what stands after its `#`, asks for a PIN.
pub fn asks_pin(link: &str) -> bool {
    let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
    fragment.trim().split('.').skip(2).any(|part| part == "pin")
}

/// A share that was just made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewShare {
    /// Its name.
    pub share: ShareName,
    /// The whole link; what stands after `#` is secret.
    pub link: String,
    /// Six digits to tell the receiver by mouth, if the link asks for them.
    pub pin: Option<String>,
    /// When it ends, seconds since 1970 (UTC), by the server's clock.
    pub expires_at: u64,
}

/// A share as its owner sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareView {
    /// Its name.
    pub share: ShareName,
    /// Titles of the papers in it, as they were when it was made.
    pub titles: Vec<String>,
    /// Their kinds then, one a title; empty where none was chosen, or none was noted.
    pub kinds: Vec<String>,
    /// Those papers that are still in the wallet and not in the bin, in the order chosen.
    pub papers: Vec<PaperId>,
    /// What for.
    pub purpose: String,
    /// What the receiver may do.
    pub handling: Handling,
    /// How often it may be opened.
    pub openings: Openings,
    /// When it was made, seconds since 1970 (UTC).
    pub made_at: u64,
    /// When it ends or ended, seconds since 1970 (UTC).
    pub expires_at: u64,
    /// Whether it asks for a PIN.
    pub asks_pin: bool,
    /// Whether only the computer that opened it first may open it again.
    pub first_computer: bool,
    /// Whether stopping it takes something away: also from somebody who is reading although no more opening is left.
    pub can_stop: bool,
    /// Whether it can be opened now.
    pub state: ShareState,
    /// When it ended, if it did and somebody knows, seconds since 1970 (UTC). What was used up ended with the last opening, by
    /// the receiver's clock.
    pub ended_at: Option<u64>,
    /// Seconds that are left, by the server's clock; 0 if it is over.
    pub seconds_left: u64,
    /// How often it was opened, as the server says.
    pub opened: u32,
    /// Who opened it, in their own words; newest first.
    pub receipts: Vec<ReceiptView>,
}

/// Whether a share can be opened now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareState {
    /// Yes.
    Live,
    /// It was opened as often as allowed.
    UsedUp,
    /// Its time is over.
    Over,
    /// The person stopped it.
    Stopped,
}

/// That a share was opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReceiptView {
    /// When, by the receiver's clock, seconds since 1970 (UTC).
    pub opened_at: u64,
    /// In the receiver's own words.
    pub name: String,
    /// In the receiver's own words; may be empty.
    pub organisation: String,
    /// The receipt could not be read (a receiver who cheated): name and organisation are empty.
    pub unreadable: bool,
}

/// A share as the receiver sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Received {
    /// The papers, in the order chosen.
    pub papers: Vec<ReceivedPaper>,
    /// What for; may be empty.
    pub purpose: String,
    /// What the receiver may do.
    pub handling: Handling,
    /// When it ends, seconds since 1970 (UTC), by the server's clock.
    pub expires_at: u64,
    /// Seconds until the page must forget it, by the server's clock (the end of the opening or of the share).
    pub seconds_left: u64,
}

/// One shared paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReceivedPaper {
    /// Its title.
    pub title: String,
    /// Its kind; may be empty.
    pub kind: String,
    /// Its date.
    pub date: Option<Day>,
    /// When it runs out.
    pub runs_out: Option<Day>,
    /// How many page pictures it has.
    pub pages: u32,
    /// The original's media type.
    pub media_type: String,
    /// Size of the original in bytes.
    pub size: u64,
}
