//! What each command about doors does.

use crate::commands::{Answer, State};
use crate::convert;
use bridge::{DoorsCommand, Failure, NewSheet, WalletReply};
use wallet_client::{Host, Wallet};
use wallet_core::recovery::Sheet;
use zeroize::Zeroize;

impl<H: Host + Clone> State<H> {
    /// Does one command about the doors of the open vault.
    pub(crate) async fn change_doors(
        &mut self,
        command: DoorsCommand,
        buffers: Vec<Vec<u8>>,
    ) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        match command {
            DoorsCommand::List => {}
            DoorsCommand::Replace { handle, secret, gone } => {
                let (handle, secret) = (convert::handle(handle)?, convert::secret(secret)?);
                let gone = convert::slots(&gone)?;
                wallet.replace_doors(&handle, &secret, gone).await.map_err(convert::failure)?;
            }
            DoorsCommand::AddSheet { wait } => {
                let wait = convert::wait(wait)?;
                let sheet = wallet.add_sheet(wait).await.map_err(convert::failure)?;
                return Ok(printed(wallet, &[sheet], wait));
            }
            DoorsCommand::AddHelpers { needed, sheets, wait } => {
                let wait = convert::wait(wait)?;
                let sheets = wallet.add_guardians(needed, sheets, wait).await.map_err(convert::failure)?;
                return Ok(printed(wallet, &sheets, wait));
            }
            DoorsCommand::BeginPasskey => {
                let creation = wallet.begin_passkey().await.map_err(convert::failure)?;
                return Ok(WalletReply::PasskeyCreation(convert::passkey_creation(creation)).into());
            }
            DoorsCommand::AddPasskey => add_passkey(wallet, buffers).await?,
            DoorsCommand::Remove { door } => {
                wallet.remove_door(&convert::slot(&door)?).await.map_err(convert::failure)?;
            }
            DoorsCommand::RefuseRecovery { door } => {
                wallet.refuse_recovery(&convert::slot(&door)?).await.map_err(convert::failure)?;
                return self.papers();
            }
            DoorsCommand::SeenRefusal => {
                wallet.see_refusal().await.map_err(convert::failure)?;
                return self.papers();
            }
        }
        Ok(WalletReply::Doors(convert::doors(wallet)).into())
    }
}

async fn add_passkey<H: Host>(wallet: &mut Wallet<H>, mut buffers: Vec<Vec<u8>>) -> Result<(), Failure> {
    let made = convert::made_passkey(&buffers);
    buffers.iter_mut().for_each(Zeroize::zeroize);
    wallet.add_passkey(made?).await.map_err(convert::failure)
}

fn printed<H: Host>(wallet: &Wallet<H>, sheets: &[Sheet], wait: wallet_api::vaults::Wait) -> Answer {
    let sheets: Vec<NewSheet> = sheets.iter().map(|sheet| convert::new_sheet(sheet, wait)).collect();
    WalletReply::Sheet { sheets, doors: convert::doors(wallet) }.into()
}
