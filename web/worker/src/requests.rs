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
            InboxCommand::See => {
                let inbox = wallet.inbox().await.map_err(convert::failure)?;
                return Ok(WalletReply::Inbox(convert::inbox(wallet, inbox)).into());
            }
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
                let blob = convert::deposit(&deposit)?;
                // Another device may have kept or refused it.
                let inbox = wallet.inbox().await.map_err(convert::failure)?;
                if inbox.deposits.iter().all(|item| item.blob != blob) {
                    return Err(Failure::NotThere);
                }
                let kept = wallet.keep_deposit(&blob, new).await.map_err(convert::failure)?;
                let paper = convert::paper_id(&kept);
                return Ok(WalletReply::Added { paper, papers: convert::papers(wallet) }.into());
            }
            InboxCommand::Refuse { deposit } => wallet.refuse_deposit(&convert::deposit(&deposit)?).await,
            InboxCommand::Know { signer, name, calls_itself } => {
                let (name, calls_itself) = (convert::text(name)?, convert::text(calls_itself)?);
                wallet.know_organisation(convert::signer(&signer)?, name, calls_itself).await
            }
            InboxCommand::Forget { signer } => wallet.forget_organisation(&convert::signer(&signer)?).await,
        }
        .map_err(convert::failure)?;
        // It is done: a list that cannot be had now must not look like a failure.
        Ok(match wallet.inbox().await {
            Ok(inbox) => WalletReply::Inbox(convert::inbox(wallet, inbox)).into(),
            Err(_) => WalletReply::Checked(true).into(),
        })
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
                return self.open_request(fragment).await.map(|view| WalletReply::HandIn(view).into());
            }
            HandInCommand::Deposit { fragment, signer, file_name, media_type, from, note } => {
                // A worker that was started anew has no key: nothing goes out without the signature that is shown.
                if self.signer.as_ref().map(|key| key.signer_key().fingerprint().to_string()) != signer {
                    return Err(Failure::BadInput);
                }
                self.open_request(fragment).await?;
                let Some((_, depositor)) = &mut self.depositor else { return Err(Failure::Fault) };
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

    /// Opens the file request that a link leads to, if it is not open.
    async fn open_request(&mut self, fragment: String) -> Result<bridge::HandInView, Failure> {
        if self.depositor.as_ref().is_none_or(|(link, _)| *link != fragment) {
            let opened = Depositor::open(self.host.clone(), &fragment).await.map_err(convert::failure)?;
            self.depositor = Some((fragment, opened));
        }
        self.depositor.as_ref().map(|(_, depositor)| convert::hand_in(depositor)).ok_or(Failure::Fault)
    }
}
