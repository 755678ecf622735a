//! What each command does: a call of the client, and its answer in the page's words.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "`handle` names every command and sends each to its group; a group refuses those of others"
)]

use crate::convert;
use bridge::{Failure, WalletCommand, WalletReply};
use std::io::Write;
use wallet_api::UnixSeconds;
use wallet_api::vouchers::VoucherCode;
use wallet_client::{
    ClientError, Depositor, Host, Import, KeptWallet, NewDocument, NewFile, PasskeyQuestion, ReceivedShare, ShareTerms,
    VoucherStanding, Wallet, ask_passkey, ask_passkey_or_kept, create_with, draw_card, draw_phrase, follow_spoken,
    look_at_voucher, open, open_kept, open_with_passkey, recover,
};
use wallet_core::documents::ReadSeek;
use wallet_core::requests::OrganisationKey;
use wallet_core::shares::{Handover, Screen};
use wallet_core::unlock::CardNumber;
use zeroize::Zeroize;

/// What came with a command.
#[derive(Default)]
pub struct Attached {
    /// The file that stood first, if there was one.
    pub file: Option<Box<dyn ReadSeek>>,
    /// Where a file that is made goes, if the command makes one.
    pub output: Option<Box<dyn Write>>,
    /// The buffers, in the order that the command documents.
    pub buffers: Vec<Vec<u8>>,
}

impl From<Vec<Vec<u8>>> for Attached {
    fn from(buffers: Vec<Vec<u8>>) -> Self {
        Self { buffers, ..Self::default() }
    }
}

/// A reply with its buffers.
#[derive(Debug)]
pub struct Answer {
    /// The reply.
    pub reply: WalletReply,
    /// Its buffers, in the order that the reply documents.
    pub buffers: Vec<Vec<u8>>,
}

impl From<WalletReply> for Answer {
    fn from(reply: WalletReply) -> Self {
        Self { reply, buffers: Vec::new() }
    }
}

/// What the worker holds: nothing, an opened vault, what is kept of one on this device, an opened share, or somebody else's
/// file request with the key that files for it are signed with.
pub struct State<H> {
    pub(crate) host: H,
    pub(crate) wallet: Option<Wallet<H>>,
    pub(crate) kept: Option<KeptWallet<H>>,
    pub(crate) import: Option<Import>,
    received: Option<ReceivedShare<H>>,
    pub(crate) screen: Option<Screen>,
    pub(crate) depositor: Option<(String, Depositor<H>)>,
    pub(crate) signer: Option<OrganisationKey>,
    pub(crate) asked: Option<PasskeyQuestion>,
}

impl<H: Host + Clone> State<H> {
    /// Nothing is open yet.
    pub fn new(host: H) -> Self {
        Self {
            host,
            wallet: None,
            kept: None,
            import: None,
            received: None,
            screen: None,
            depositor: None,
            signer: None,
            asked: None,
        }
    }

    /// Does one command.
    ///
    /// # Errors
    /// What the person can do next.
    pub async fn handle(&mut self, command: WalletCommand, attached: impl Into<Attached>) -> Result<Answer, Failure> {
        let Attached { file, output, buffers } = attached.into();
        match command {
            WalletCommand::DrawCard => Ok(WalletReply::Card(draw_card(&self.host).digits()).into()),
            WalletCommand::CheckCard { number } => {
                Ok(WalletReply::Checked(number.parse::<CardNumber>().is_ok()).into())
            }
            WalletCommand::DrawPhrase { with_card } => {
                Ok(WalletReply::Phrase(draw_phrase(&self.host, with_card).expose_secret().to_vec()).into())
            }
            WalletCommand::LookAtVoucher { voucher } => self.look_at_voucher(convert::voucher(voucher)).await,
            WalletCommand::Make { handle, secret, voucher } => {
                let (handle, secret) = (convert::handle(handle)?, convert::secret(secret)?);
                let voucher = convert::voucher(voucher)?;
                let made = create_with(self.host.clone(), &handle, &secret, voucher.as_ref()).await;
                self.wallet = Some(made.map_err(convert::failure)?);
                self.papers()
            }
            WalletCommand::Open { handle, secret } => {
                let (handle, secret) = (convert::handle(handle)?, convert::secret(secret)?);
                self.wallet = Some(open(self.host.clone(), &handle, &secret).await.map_err(convert::failure)?);
                self.papers()
            }
            WalletCommand::Doors(command) => self.change_doors(command, buffers).await,
            WalletCommand::CheckSheet { digits } => Ok(WalletReply::SheetRows(convert::sheet_rows(&digits)).into()),
            WalletCommand::Recover { sheets } => self.recover(&sheets).await,
            WalletCommand::Kept(command) => self.change_kept(command, buffers).await,
            WalletCommand::AskPasskey { with_network } => self.ask_passkey(with_network).await,
            WalletCommand::OpenWithPasskey => self.open_with_passkey(buffers).await,
            WalletCommand::LockUntil { until } => self.lock_until(until).await,
            WalletCommand::Lock => self.lock().await,
            WalletCommand::Receive { fragment, name, organisation, pin } => {
                self.receive(&fragment, &name, &organisation, pin.as_deref()).await
            }
            WalletCommand::FollowSpoken { code } => {
                let code = code.parse().map_err(|_| Failure::BadInput)?;
                let link = follow_spoken(&self.host, &code).await.map_err(convert::failure)?;
                Ok(WalletReply::Link(link.to_string()).into())
            }
            WalletCommand::StillOpen
            | WalletCommand::ReceivedPreviews
            | WalletCommand::ReceivedPages { .. }
            | WalletCommand::ReceivedOriginal { .. } => self.look_at_received(command).await,
            WalletCommand::Shares
            | WalletCommand::Share { .. }
            | WalletCommand::ShareCode { .. }
            | WalletCommand::SpokenCode { .. }
            | WalletCommand::StopShare { .. }
            | WalletCommand::StopAllShares => self.share(command).await,
            WalletCommand::Screen(command) => self.use_screen(command).await,
            WalletCommand::Inbox(command) => self.change_inbox(command, file, buffers).await,
            WalletCommand::HandIn(command) => self.hand_in(command, file).await,
            WalletCommand::Export { form } => self.export(form, output).await,
            WalletCommand::OpenImport { code } => self.open_import(file, code).await,
            WalletCommand::ImportFile { entry, version } => self.import_file(entry, version),
            // The message loop stops what goes on; here nothing does.
            WalletCommand::Stop { .. } => Ok(WalletReply::Checked(false).into()),
            WalletCommand::Add { .. } | WalletCommand::AddVersion { .. } => {
                self.add(command, file.ok_or(Failure::Fault)?, buffers).await
            }
            WalletCommand::List
            | WalletCommand::Describe { .. }
            | WalletCommand::Arrange { .. }
            | WalletCommand::Bin { .. }
            | WalletCommand::Restore { .. } => self.change(command).await,
            WalletCommand::Previews { .. } | WalletCommand::Pages { .. } | WalletCommand::Original { .. } => {
                self.look(command).await
            }
        }
    }

    /// Something that is no voucher is told only where one is needed.
    async fn look_at_voucher(&self, shown: Result<Option<VoucherCode>, Failure>) -> Result<Answer, Failure> {
        let (code, is_none) = (shown.as_ref().ok().and_then(Option::as_ref), shown.is_err());
        match look_at_voucher(&self.host, code).await {
            Ok(standing) => Ok(WalletReply::Checked(standing == VoucherStanding::Good).into()),
            Err(ClientError::VoucherNeeded) if is_none => Err(Failure::BadLink),
            Err(error) => Err(convert::failure(error)),
        }
    }

    async fn add(
        &mut self,
        command: WalletCommand,
        original: Box<dyn ReadSeek>,
        buffers: Vec<Vec<u8>>,
    ) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        match command {
            WalletCommand::Add { details, media_type, has_preview, pages, added } => {
                let file = new_file(media_type, added, original, has_preview, pages, buffers)?;
                let added = wallet.add(NewDocument { details: convert::details(details)?, file }).await;
                let paper = convert::paper_id(&added.map_err(convert::failure)?);
                Ok(WalletReply::Added { paper, papers: convert::papers(wallet) }.into())
            }
            WalletCommand::AddVersion { paper, media_type, has_preview, pages, added } => {
                let file = new_file(media_type, added, original, has_preview, pages, buffers)?;
                wallet.add_version(&convert::document(&paper)?, file).await.map_err(convert::failure)?;
                self.papers()
            }
            other => Err(misrouted(&other)),
        }
    }

    async fn change(&mut self, command: WalletCommand) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        match command {
            WalletCommand::List => wallet.refresh().await,
            WalletCommand::Describe { paper, details } => {
                wallet.describe(&convert::document(&paper)?, convert::details(details)?).await
            }
            WalletCommand::Arrange { papers } => wallet.arrange(&convert::documents(&papers)?).await,
            WalletCommand::Bin { papers } => wallet.bin(&convert::documents(&papers)?).await,
            WalletCommand::Restore { papers } => wallet.restore(&convert::documents(&papers)?).await,
            other => return Err(misrouted(&other)),
        }
        .map_err(convert::failure)?;
        self.papers()
    }

    async fn look(&self, command: WalletCommand) -> Result<Answer, Failure> {
        if let (None, Some(kept)) = (&self.wallet, &self.kept) {
            return look_at_kept(kept, command).await;
        }
        let wallet = self.wallet.as_ref().ok_or(Failure::OpenAgain)?;
        match command {
            WalletCommand::Previews { papers } => {
                wallet.previews(&convert::documents(&papers)?).await.map(previews).map_err(convert::failure)
            }
            WalletCommand::Pages { paper, version } => {
                let id = convert::document(&paper)?;
                wallet.pages(&id, version as usize).await.map(pages).map_err(convert::failure)
            }
            WalletCommand::Original { paper, version } => {
                let id = convert::document(&paper)?;
                let title = wallet.manifest().document(&id).map(|d| d.details().title.to_string()).unwrap_or_default();
                wallet
                    .original(&id, version as usize)
                    .await
                    .map(|kept| original(kept, &title))
                    .map_err(convert::failure)
            }
            other => Err(misrouted(&other)),
        }
    }

    async fn share(&mut self, command: WalletCommand) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        match command {
            WalletCommand::Share { papers, lifetime, openings, handling, purpose, asks_pin, first_computer } => {
                let terms = ShareTerms {
                    documents: convert::documents(&papers)?,
                    lifetime,
                    openings: convert::openings(openings),
                    handling: convert::handling(handling),
                    purpose: convert::text(purpose)?,
                    asks_pin,
                    first_computer,
                };
                let made = wallet.share(terms).await.map_err(convert::failure)?;
                return Ok(WalletReply::Shared(convert::made_share(made)).into());
            }
            WalletCommand::SpokenCode { share } => {
                let code = wallet.spoken_code(&convert::share(&share)?).await.map_err(convert::failure)?;
                return Ok(WalletReply::SpokenCode(code.text().to_string()).into());
            }
            WalletCommand::ShareCode { share } => {
                let made = wallet.code_again(&convert::share(&share)?).ok_or(Failure::NotThere)?;
                return Ok(WalletReply::Shared(convert::made_share(made)).into());
            }
            WalletCommand::Shares => Ok(()),
            WalletCommand::StopShare { share } => wallet.stop_share(&convert::share(&share)?).await,
            WalletCommand::StopAllShares => wallet.stop_all_shares().await,
            other => return Err(misrouted(&other)),
        }
        .map_err(convert::failure)?;
        let (shares, now) = (wallet.shares().await.map_err(convert::failure)?, wallet.now());
        let view = |share| convert::share_view(share, wallet.manifest(), now);
        Ok(WalletReply::Shares(shares.into_iter().map(view).collect()).into())
    }

    async fn receive(
        &mut self,
        fragment: &str,
        name: &str,
        organisation: &str,
        pin: Option<&str>,
    ) -> Result<Answer, Failure> {
        let share = ReceivedShare::open(self.host.clone(), fragment, name, organisation, pin).await;
        let share = self.received.insert(share.map_err(convert::failure)?);
        Ok(WalletReply::Received(convert::received(share)).into())
    }

    async fn look_at_received(&self, command: WalletCommand) -> Result<Answer, Failure> {
        let share = self.received.as_ref().ok_or(Failure::ShareNotAvailable)?;
        match command {
            WalletCommand::StillOpen => share.still_open().await.map(|()| WalletReply::Checked(true).into()),
            WalletCommand::ReceivedPreviews => share.previews().await.map(previews),
            WalletCommand::ReceivedPages { place } => share.pages(place as usize).await.map(pages),
            WalletCommand::ReceivedOriginal { place } => {
                let title =
                    share.bundle().documents().get(place as usize).map(|d| d.title.to_string()).unwrap_or_default();
                share.original(place as usize).await.map(|kept| original(kept, &title))
            }
            other => return Err(misrouted(&other)),
        }
        .map_err(convert::failure)
    }

    /// Drops every key, then ends the session; without network it ends by itself.
    async fn lock(&mut self) -> Result<Answer, Failure> {
        self.received = None;
        self.screen = None;
        self.depositor = None;
        self.signer = None;
        self.import = None;
        self.kept = None;
        if let Some(wallet) = self.wallet.take() {
            drop(wallet.end().await);
        }
        Ok(WalletReply::Locked.into())
    }

    /// As [`lock`](Self::lock), and for everybody until a time; a failure leaves the vault open.
    async fn lock_until(&mut self, until: u64) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        wallet.lock_until(UnixSeconds(until)).await.map_err(convert::failure)?;
        self.wallet = None;
        self.received = None;
        self.import = None;
        Ok(WalletReply::Locked.into())
    }

    async fn recover(&mut self, sheets: &[String]) -> Result<Answer, Failure> {
        let sheets: Vec<&str> = sheets.iter().map(String::as_str).collect();
        self.wallet = Some(recover(self.host.clone(), &sheets).await.map_err(convert::failure)?);
        self.papers()
    }

    async fn ask_passkey(&mut self, with_network: bool) -> Result<Answer, Failure> {
        let asked = if with_network { ask_passkey(&self.host).await } else { ask_passkey_or_kept(&self.host).await };
        let asked = self.asked.insert(asked.map_err(convert::failure)?);
        Ok(WalletReply::PasskeyQuestion(convert::passkey_question(asked)).into())
    }

    async fn open_with_passkey(&mut self, mut buffers: Vec<Vec<u8>>) -> Result<Answer, Failure> {
        let asked = self.asked.take().ok_or(Failure::Fault)?;
        let used = convert::used_passkey(&buffers);
        buffers.iter_mut().for_each(Zeroize::zeroize);
        match asked {
            PasskeyQuestion::Server(challenge) => {
                let opened = open_with_passkey(self.host.clone(), &challenge, used?).await;
                self.wallet = Some(opened.map_err(convert::failure)?);
            }
            PasskeyQuestion::Kept { .. } => {
                let opened = open_kept(self.host.clone(), &used?.output).await;
                self.kept = Some(opened.map_err(convert::failure)?);
            }
        }
        self.papers()
    }

    /// The open vault. Without a network there is only what is kept of it, which nothing but a look can be had of.
    pub(crate) fn open_wallet(&mut self) -> Result<&mut Wallet<H>, Failure> {
        let closed = if self.kept.is_some() { Failure::Offline } else { Failure::OpenAgain };
        self.wallet.as_mut().ok_or(closed)
    }

    pub(crate) fn papers(&self) -> Result<Answer, Failure> {
        if let (None, Some(kept)) = (&self.wallet, &self.kept) {
            return Ok(WalletReply::Papers(convert::kept_papers(kept)).into());
        }
        let wallet = self.wallet.as_ref().ok_or(Failure::OpenAgain)?;
        Ok(WalletReply::Papers(convert::papers(wallet)).into())
    }
}

/// Takes the buffers apart: the preview, the pages.
pub(crate) fn new_file(
    media_type: String,
    added: Option<u64>,
    original: Box<dyn ReadSeek>,
    has_preview: bool,
    pages: u32,
    mut buffers: Vec<Vec<u8>>,
) -> Result<NewFile, Failure> {
    let before_pages = usize::from(has_preview);
    if buffers.len() != before_pages + pages as usize {
        return Err(Failure::Fault);
    }
    let media_type = convert::media_type(media_type)?;
    let pages = buffers.split_off(before_pages);
    Ok(NewFile { media_type, original, preview: buffers.pop(), pages, added: added.map(UnixSeconds) })
}

/// Of what is kept there is one version each.
async fn look_at_kept<H: Host>(kept: &KeptWallet<H>, command: WalletCommand) -> Result<Answer, Failure> {
    match command {
        WalletCommand::Previews { papers } => kept.previews(&convert::documents(&papers)?).await.map(previews),
        WalletCommand::Pages { paper, version: 0 } => kept.pages(&convert::document(&paper)?).await.map(pages),
        WalletCommand::Original { paper, version: 0 } => {
            let id = convert::document(&paper)?;
            let title =
                kept.papers().iter().find(|paper| *paper.id() == id).map(|paper| paper.details().title.to_string());
            kept.original(&id).await.map(|file| original(file, &title.unwrap_or_default()))
        }
        WalletCommand::Pages { .. } | WalletCommand::Original { .. } => return Err(Failure::Offline),
        other => return Err(misrouted(&other)),
    }
    .map_err(convert::failure)
}

fn previews(previews: Vec<Option<Vec<u8>>>) -> Answer {
    let reply = WalletReply::Previews(previews.iter().map(Option::is_some).collect());
    Answer { reply, buffers: previews.into_iter().flatten().collect() }
}

fn pages(shown: wallet_client::Shown) -> Answer {
    let media_type = shown.media_type.as_str().to_owned();
    Answer { reply: WalletReply::Pages { media_type }, buffers: shown.files }
}

pub(crate) fn original(kept: wallet_client::Kept, title: &str) -> Answer {
    let file_name = wallet_core::file_name(title, kept.media_type.extension());
    Answer {
        reply: WalletReply::Original { media_type: kept.media_type.as_str().to_owned(), file_name },
        buffers: vec![kept.bytes],
    }
}

/// A command that came to the wrong place here: a fault of this file.
fn misrouted(_command: &WalletCommand) -> Failure {
    Failure::Fault
}
