//! What is on a computer that was set up: files, links, changes in files of others, packages.

pub(crate) mod edits;
pub(crate) mod files;
pub(crate) mod links;
pub(crate) mod packages;

use crate::policies::{self, Policy};
use crate::tree::Tree;
use crate::{Origin, SetUpError};
use serde_json::{Value, json};

/// What can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Piece {
    /// The keyboard on the screen, and the strip with its button
    Keyboard,
    /// Printers
    Printers,
    /// Sticks that people bring
    Sticks,
    /// The restart every night
    Restart,
    /// Updates that come by themselves
    Updates,
}

/// When something belongs to a kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// With its piece; always, if it has none.
    Chosen,
    /// Where its piece was left out.
    LeftOut,
}

/// One shared computer: which wallet it is for, and what it does without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// The wallet.
    pub origin: Origin,
    /// What it does without.
    pub without: Vec<Piece>,
}

/// What the set-up was told, for the doctor and for the next set-up.
pub(crate) const RECORD: &str = "/etc/farde-kiosk.json";

impl Piece {
    const ALL: [Self; 5] = [Self::Keyboard, Self::Printers, Self::Sticks, Self::Restart, Self::Updates];

    /// As it is said on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Keyboard => "keyboard",
            Self::Printers => "printers",
            Self::Sticks => "sticks",
            Self::Restart => "restart",
            Self::Updates => "updates",
        }
    }
}

impl Kit {
    /// Whether it has this piece; what has no piece belongs to every kit.
    pub(crate) fn has(&self, piece: Option<Piece>) -> bool {
        piece.is_none_or(|piece| !self.without.contains(&piece))
    }

    /// Whether it has what goes with this piece, or what stands in its place.
    pub(crate) fn wants(&self, piece: Option<Piece>, when: When) -> bool {
        match when {
            When::Chosen => self.has(piece),
            When::LeftOut => !self.has(piece),
        }
    }

    /// The policies of its browser.
    pub(crate) fn policies(&self) -> impl Iterator<Item = &'static Policy> {
        let printing = (!self.has(Some(Piece::Printers))).then_some(policies::NO_PRINTING);
        policies::all().chain(printing)
    }

    /// The text of the record.
    pub(crate) fn record(&self) -> String {
        let without: Vec<&str> = self.without.iter().map(|piece| piece.name()).collect();
        let record = json!({ "address": self.origin.as_str(), "without": without });
        format!("{record:#}\n")
    }

    /// Reads what the set-up was told; `None` if there is no record, or none that can be understood.
    ///
    /// # Errors
    /// If the record is there and cannot be read.
    pub fn of(tree: &Tree) -> Result<Option<Self>, SetUpError> {
        let text = tree.read(RECORD).map_err(SetUpError::file("read", RECORD))?;
        Ok(text.and_then(|text| serde_json::from_str::<Value>(&text).ok()).and_then(|record| Self::parse(&record)))
    }

    fn parse(record: &Value) -> Option<Self> {
        let origin = record["address"].as_str()?.parse().ok()?;
        let named = record["without"].as_array()?.iter();
        let known = |name: &Value| Piece::ALL.into_iter().find(|piece| name.as_str() == Some(piece.name()));
        Some(Self { origin, without: named.map(known).collect::<Option<_>>()? })
    }
}
