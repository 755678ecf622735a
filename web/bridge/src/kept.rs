//! Papers that are kept on this device for when there is no network.

use crate::PaperId;
use serde::{Deserialize, Serialize};

/// What the page asks about papers on this device.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeptCommand {
    /// Keeps these papers and no others. To begin with, after [`WalletCommand::AskPasskey`](crate::WalletCommand::AskPasskey),
    /// buffers: those of [`WalletCommand::OpenWithPasskey`](crate::WalletCommand::OpenWithPasskey), of which only the first is
    /// used; later none.
    /// Progress: receiving. → [`WalletReply::Papers`](crate::WalletReply::Papers)
    Keep {
        /// Which; at least one.
        papers: Vec<PaperId>,
    },
    /// Fetches a part of what is [behind](KeptView::is_behind). → [`WalletReply::Papers`](crate::WalletReply::Papers)
    Renew,
    /// Removes everything that this vault keeps here. → [`WalletReply::Papers`](crate::WalletReply::Papers)
    Forget,
}

/// What the open vault keeps on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptView {
    /// Which papers.
    pub papers: Vec<PaperId>,
    /// How much they weigh here, in bytes.
    pub bytes: u64,
    /// Whether a newer version has still to be fetched.
    pub is_behind: bool,
}
