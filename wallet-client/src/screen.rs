//! Shared computers: papers on somebody else's screen, and how long it stays open. A phone sends a share to a screen that shows a code, and keeps its keys.

use crate::api;
use crate::host::Host;
use crate::shares::{MadeShare, ShareTerms, link_of};
use crate::{ClientError, wallet::Wallet};
use std::ops::RangeInclusive;
use wallet_api::limits;
use wallet_api::sessions::KioskTimes;
use wallet_api::shares::{Openings, SpokenRecord};
use wallet_core::documents::DocumentId;
use wallet_core::shares::{Handling, Purpose, Screen, ScreenCode};
use zeroize::Zeroizing;

/// A screen of this computer: it waits under a code of its own.
pub fn wait_on_screen(host: &impl Host) -> Screen {
    Screen::generate(&mut host.rng())
}

/// What stands after `#` in the link of the share that was sent to a screen; nothing if none was sent yet. This opens
/// nothing.
///
/// # Errors
/// [`ClientError::Tampered`] for something that was not sealed for this screen; else as any request.
pub async fn look_on_screen(host: &impl Host, screen: &Screen) -> Result<Option<Zeroizing<String>>, ClientError> {
    match api::spoken(host, &screen.code().slot()).await {
        Ok(found) => {
            let link = screen.open(&found.record).map_err(|_| ClientError::Tampered)?;
            Ok(Some(link.fragment()))
        }
        Err(ClientError::ShareNotAvailable) => Ok(None),
        Err(other) => Err(other),
    }
}

/// When a shared computer locks, as the server's organisation wants it; never outside what a shared computer may follow.
///
/// # Errors
/// As any request.
pub async fn kiosk_times(host: &impl Host) -> Result<KioskTimes, ClientError> {
    let KioskTimes { idle_seconds, longest_seconds } = api::server(host).await?.kiosk;
    let within = |value: u64, range: RangeInclusive<u64>| value.clamp(*range.start(), *range.end());
    Ok(KioskTimes {
        idle_seconds: within(idle_seconds, limits::KIOSK_IDLE_SECONDS),
        longest_seconds: within(longest_seconds, limits::KIOSK_LONGEST_SECONDS),
    })
}

impl<H: Host> Wallet<H> {
    /// Shares documents with one screen, once and for `lifetime` seconds. The screen finds the share by itself.
    ///
    /// # Errors
    /// As [`share`](Self::share); [`ClientError::BadLink`] for a screen that something was sent to already. After an error the
    /// share is stopped; if nobody knows whether it was sent, and it cannot be stopped, it counts as sent.
    pub async fn show_on_screen(
        &mut self,
        documents: Vec<DocumentId>,
        handling: Handling,
        lifetime: u64,
        code: &ScreenCode,
    ) -> Result<MadeShare, ClientError> {
        let made = self
            .share(ShareTerms {
                documents,
                lifetime,
                openings: Openings::Once,
                handling,
                purpose: Purpose::default(),
                asks_pin: false,
                first_computer: false,
            })
            .await?;
        match self.send_to_screen(&made, code).await {
            Ok(()) => Ok(made),
            Err(error) => {
                // Perhaps only the answer was lost, and the screen opens it. Where it cannot be stopped either, the person is told of
                // it as of one that was sent, so that they can take it away.
                match self.stop_share(&made.share).await {
                    Ok(()) => Err(error),
                    Err(_) => Ok(made),
                }
            }
        }
    }

    async fn send_to_screen(&self, made: &MadeShare, code: &ScreenCode) -> Result<(), ClientError> {
        let link = self.manifest.share(&made.share).and_then(link_of).ok_or(ClientError::NotThere)?;
        let record = SpokenRecord { slot: code.slot(), record: code.seal(&link, &mut self.host.rng()) };
        api::put_spoken(&self.host, &self.session, &made.share, &record).await
    }
}
