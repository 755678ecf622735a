//! What each command about papers on this device does.

use crate::commands::{Answer, State};
use crate::convert;
use bridge::{Failure, KeptCommand, PaperId};
use wallet_client::{Host, PasskeyQuestion};
use zeroize::Zeroize;

impl<H: Host + Clone> State<H> {
    /// Does one command about the papers that the open vault keeps on this device.
    pub(crate) async fn change_kept(&mut self, command: KeptCommand, buffers: Vec<Vec<u8>>) -> Result<Answer, Failure> {
        match command {
            KeptCommand::Keep { papers } => self.keep(&papers, buffers).await?,
            KeptCommand::Renew => self.open_wallet()?.renew_kept().await.map_err(convert::failure)?,
            KeptCommand::Forget => self.open_wallet()?.forget_kept().await.map_err(convert::failure)?,
        }
        self.papers()
    }

    async fn keep(&mut self, papers: &[PaperId], mut buffers: Vec<Vec<u8>>) -> Result<(), Failure> {
        let papers = convert::documents(papers)?;
        let asked = self.asked.take();
        let wallet = self.open_wallet()?;
        let kept = match (buffers.is_empty(), asked) {
            (true, _) => wallet.keep_here(&papers, None).await,
            (false, Some(PasskeyQuestion::Server(asked))) => {
                let output = convert::passkey_output(&buffers);
                buffers.iter_mut().for_each(Zeroize::zeroize);
                wallet.keep_here(&papers, Some((&output?, &asked.rp_id))).await
            }
            (false, Some(PasskeyQuestion::Kept { .. }) | None) => return Err(Failure::Offline),
        };
        kept.map_err(convert::failure)
    }
}
