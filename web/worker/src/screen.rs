//! Papers on somebody else's screen, from both sides.

use crate::commands::{Answer, State};
use crate::convert;
use bridge::{Failure, SCREEN_SHOWS, ScreenCommand, WalletReply};
use wallet_client::{Host, kiosk_times, look_on_screen, wait_on_screen};
use wallet_core::shares::ScreenCode;

impl<H: Host + Clone> State<H> {
    pub(crate) async fn use_screen(&mut self, command: ScreenCommand) -> Result<Answer, Failure> {
        match command {
            ScreenCommand::Times => {
                let times = kiosk_times(&self.host).await.map_err(convert::failure)?;
                let short = |seconds| u32::try_from(seconds).unwrap_or(u32::MAX);
                let (idle_seconds, longest_seconds) = (short(times.idle_seconds), short(times.longest_seconds));
                Ok(WalletReply::KioskTimes { idle_seconds, longest_seconds }.into())
            }
            ScreenCommand::Wait => {
                let screen = self.screen.insert(wait_on_screen(&self.host));
                let link = format!("{}/k#{}", self.host.origin(), *screen.code().fragment());
                Ok(WalletReply::Link(link).into())
            }
            ScreenCommand::Look => {
                let screen = self.screen.as_ref().ok_or(Failure::NotThere)?;
                match look_on_screen(&self.host, screen).await.map_err(convert::failure)? {
                    Some(link) => {
                        // Its code is worth nothing from now on.
                        self.screen = None;
                        Ok(WalletReply::Link(link.to_string()).into())
                    }
                    None => Ok(WalletReply::Checked(false).into()),
                }
            }
            ScreenCommand::Show { papers, handling, code } => {
                let code = code.rsplit_once('#').map_or(code.as_str(), |(_, fragment)| fragment);
                let code: ScreenCode = code.parse().map_err(|_| Failure::BadLink)?;
                let (papers, handling) = (convert::documents(&papers)?, convert::handling(handling));
                let wallet = self.open_wallet()?;
                let made = wallet.show_on_screen(papers, handling, SCREEN_SHOWS, &code).await;
                Ok(WalletReply::Shared(convert::made_share(made.map_err(convert::failure)?)).into())
            }
        }
    }
}
