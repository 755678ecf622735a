//! File requests: what the owner does about them, and what a depositor does.

use crate::commands::{Answer, State, new_file};
use crate::convert;
use bridge::{Failure, HandInCommand, InboxCommand, WalletReply};
use wallet_client::{Depositor, Host, NewDocument, RequestTerms};
use wallet_core::documents::ReadSeek;
use wallet_core::requests::{NewDeposit, OrganisationKey};

/// The media type of what nobody knows (RFC 2046, section 4.5.1).
const UNKNOWN: &str = "application/octet-stream";

impl<H: Host + Clone> State<H> {
    /// Does one command about the file requests of the open vault.
    pub(crate) async fn change_inbox(
        &mut self,
        command: InboxCommand,
        file: Option<Box<dyn ReadSeek>>,
        buffers: Vec<Vec<u8>>,
    ) -> Result<Answer, Failure> {
        let wallet = self.open_wallet()?;
        match command {
            InboxCommand::See => Ok(()),
            InboxCommand::Ask { asked_for, lifetime, files, bytes } => {
                let asked_for = convert::text(asked_for)?;
                let terms = RequestTerms { asked_for, lifetime, room: convert::room(files, bytes) };
                let made = wallet.request_files(terms).await.map_err(convert::failure)?;
                return convert::requested(wallet, &made.request).map(|made| WalletReply::Requested(made).into());
            }
            InboxCommand::Code { request } => {
                let request = convert::request(&request)?;
                return convert::requested(wallet, &request).map(|made| WalletReply::Requested(made).into());
            }
            InboxCommand::Close { request } => wallet.close_request(&convert::request(&request)?).await,
            InboxCommand::Look { deposit } => return self.look_at_deposit(&deposit).await,
            InboxCommand::Keep { deposit, details, media_type, has_preview, pages } => {
                let file = new_file(media_type, None, file.ok_or(Failure::Fault)?, has_preview, pages, buffers)?;
                let new = NewDocument { details: convert::details(details)?, file };
                let kept = wallet.keep_deposit(&convert::deposit(&deposit)?, new).await.map_err(convert::failure)?;
                let paper = convert::paper_id(&kept);
                return Ok(WalletReply::Added { paper, papers: convert::papers(wallet) }.into());
            }
            InboxCommand::Refuse { deposit } => wallet.refuse_deposit(&convert::deposit(&deposit)?).await,
            InboxCommand::Know { signer, name } => {
                wallet.know_organisation(convert::signer(&signer)?, convert::text(name)?).await
            }
            InboxCommand::Forget { signer } => wallet.forget_organisation(&convert::signer(&signer)?).await,
        }
        .map_err(convert::failure)?;
        let inbox = wallet.inbox().await.map_err(convert::failure)?;
        Ok(WalletReply::Inbox(convert::inbox(wallet, inbox)).into())
    }

    async fn look_at_deposit(&mut self, deposit: &bridge::DepositName) -> Result<Answer, Failure> {
        let (wallet, blob) = (self.open_wallet()?, convert::deposit(deposit)?);
        let inbox = wallet.inbox().await.map_err(convert::failure)?;
        let item = inbox.deposits.iter().find(|item| item.blob == blob).ok_or(Failure::NotThere)?;
        let opened = wallet.open_deposit(item).await.map_err(convert::failure)?;
        let view = convert::deposit_view(wallet, &opened);
        Ok(Answer { reply: WalletReply::Deposit(view), buffers: vec![opened.file.into_bytes()] })
    }

    /// Does one command of a depositor.
    pub(crate) async fn hand_in(
        &mut self,
        command: HandInCommand,
        file: Option<Box<dyn ReadSeek>>,
    ) -> Result<Answer, Failure> {
        let drawn = match command {
            HandInCommand::Open { fragment } => {
                self.depositor = None;
                let opened = Depositor::open(self.host.clone(), &fragment).await.map_err(convert::failure)?;
                return Ok(WalletReply::HandIn(convert::hand_in(self.depositor.insert(opened))).into());
            }
            HandInCommand::Deposit { file_name, media_type, from, note } => {
                let depositor = self.depositor.as_mut().ok_or(Failure::RequestNotAvailable)?;
                let new = NewDeposit {
                    name: convert::cut(&file_name),
                    from: convert::text(from)?,
                    note: convert::text(note)?,
                    media_type: convert::media_type(media_type).or_else(|_| convert::media_type(UNKNOWN.to_owned()))?,
                    bytes: file.ok_or(Failure::Unreadable)?,
                };
                depositor.deposit(new, self.signer.as_ref()).await.map_err(convert::failure)?;
                return Ok(WalletReply::HandIn(convert::hand_in(depositor)).into());
            }
            HandInCommand::DrawKey => {
                self.signer = Some(OrganisationKey::generate(&mut self.host.rng()));
                true
            }
            HandInCommand::UseKey { key } => {
                self.signer = Some(key.parse().map_err(|_| Failure::BadInput)?);
                false
            }
            HandInCommand::DropKey => {
                self.signer = None;
                false
            }
        };
        Ok(WalletReply::Signer(self.signer.as_ref().map(|key| convert::signing_key(key, drawn))).into())
    }
}
