//! The same for what is kept on this device.

use super::{newest_first, paper};
use bridge::{Failure, KeptView, PaperId};
use wallet_client::{Host, KeptWallet};
use wallet_core::kept::KeptList;
use wallet_core::unlock::PasskeyOutput;

pub(super) fn view(list: &KeptList, is_behind: bool) -> KeptView {
    KeptView {
        papers: list.papers().iter().map(|paper| PaperId(paper.id().to_string())).collect(),
        bytes: list.blobs().map(|blob| blob.size).sum(),
        is_behind,
    }
}

/// The papers that are there without a network.
pub(crate) fn kept_papers<H: Host>(wallet: &KeptWallet<H>) -> bridge::Papers {
    let mut papers: Vec<_> = wallet.papers().iter().map(paper).collect();
    newest_first(&mut papers);
    bridge::Papers { papers, without_network: true, ..bridge::Papers::default() }
}

/// Buffers: output, and whatever else a passkey said.
pub(crate) fn passkey_output(buffers: &[Vec<u8>]) -> Result<PasskeyOutput, Failure> {
    let output = buffers.first().ok_or(Failure::Fault)?;
    PasskeyOutput::from_bytes(output).ok_or(Failure::Unsupported)
}
