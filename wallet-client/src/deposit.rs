//! The depositor: puts files into somebody's inbox with nothing but a link.

use crate::ClientError;
use crate::api;
use crate::blobs::Meter;
use crate::host::{Host, ProgressStep};
use crate::upload::check_size;
use std::io::SeekFrom;
use wallet_api::requests::Room;
use wallet_api::{AccessToken, DepositId, PieceIndex, Sha256, UnixSeconds};
use wallet_core::documents::Sealing;
use wallet_core::requests::{
    AskedFor, DepositPlan, Invitation, NewDeposit, OpenInvitationError, OrganisationKey, RequestLink, open_invitation,
};

/// Somebody who was given the link of a file request.
pub struct Depositor<H> {
    host: H,
    link: RequestLink,
    token: AccessToken,
    invitation: Invitation,
    left: Room,
    expires_at: UnixSeconds,
    seconds_left: u64,
    /// Begun and not known to be finished: it is given up before the next one.
    unfinished: Option<Unfinished>,
}

/// A deposit that was begun.
struct Unfinished {
    id: DepositId,
    /// What it says.
    statement: Sha256,
}

impl<H: Host> Depositor<H> {
    /// Looks at what is asked for. Looking changes nothing.
    ///
    /// # Errors
    /// [`ClientError::BadLink`], [`ClientError::RequestNotAvailable`]; [`ClientError::Tampered`] if what the server gives is
    /// not what the link names, and so perhaps somebody wants to read along.
    pub async fn open(host: H, fragment: &str) -> Result<Self, ClientError> {
        let link = RequestLink::parse(fragment).map_err(|_| ClientError::BadLink)?;
        let token = link.secret.access_token(&link.request);
        let open = api::open_request(&host, &link.request, &token).await?;
        let invitation = open_invitation(&open.invitation, &link)?;
        let seconds_left = open.expires_at.0.saturating_sub(open.now.0);
        let (left, expires_at) = (open.left, open.expires_at);
        Ok(Self { host, link, token, invitation, left, expires_at, seconds_left, unfinished: None })
    }

    /// What is asked for, in the words of whoever made the link.
    pub fn asked_for(&self) -> &AskedFor {
        self.invitation.asked_for()
    }

    /// How many files, in how many bytes as they are stored, there is room for.
    pub fn left(&self) -> Room {
        self.left
    }

    /// When the file request ends, by the server's clock.
    pub fn expires_at(&self) -> UnixSeconds {
        self.expires_at
    }

    /// How many seconds after it was opened it ends.
    pub fn seconds_left(&self) -> u64 {
        self.seconds_left
    }

    /// Deposits a file, signed if there is a key. When this returns, it is in the inbox, and cannot be taken back or read
    /// from here.
    ///
    /// It is encrypted here, in constant memory. A lost connection is waited for, for about a minute.
    ///
    /// # Errors
    /// [`ClientError::EmptyFile`], [`ClientError::TooLarge`], [`ClientError::Unreadable`];
    /// [`ClientError::RequestNotAvailable`] when it is over, closed or full; [`ClientError::Stopped`]: nothing of it is in the
    /// inbox; [`ClientError::Offline`]: it can be tried again. If only the very last answer was lost, the same deposit is not
    /// made a second time.
    pub async fn deposit(
        &mut self,
        mut new: NewDeposit<'_>,
        signer: Option<&OrganisationKey>,
    ) -> Result<(), ClientError> {
        check_size(new.bytes.seek(SeekFrom::End(0)).map_err(|_| ClientError::Unreadable)?)?;
        self.host.report(ProgressStep::Encrypting, 0, 1);
        let mut plan = DepositPlan::read(&self.link.request, &self.invitation, new, signer)?;
        self.host.report(ProgressStep::Encrypting, 1, 1);
        let statement = plan.statement_hash().clone();
        if self.give_up_unfinished().await? == Some(statement.clone()) {
            return Ok(());
        }
        let sealing = plan.seal()?;
        let size = sealing.size();
        if size > self.left.bytes {
            return Err(ClientError::TooLarge { limit: self.left.bytes });
        }
        let sent = self.send(sealing, statement).await;
        if sent == Err(ClientError::Stopped)
            && let Ok(Some(_)) = self.give_up_unfinished().await
        {
            // It was whole already when it was stopped.
            return Ok(());
        }
        // What could not be given up now is left to the next deposit, or to the server.
        sent?;
        self.unfinished = None;
        self.left = Room { files: self.left.files.saturating_sub(1), bytes: self.left.bytes - size };
        Ok(())
    }

    async fn send(&mut self, mut sealing: Sealing<'_, '_, ()>, statement: Sha256) -> Result<(), ClientError> {
        let (size, id) = (sealing.size(), random_deposit(&self.host));
        self.unfinished = Some(Unfinished { id: id.clone(), statement });
        let Self { host, link, token, .. } = self;
        api::begin_deposit(host, &link.request, token, &id, size).await?;
        let mut meter = Meter::new(host, ProgressStep::Sending, size);
        for place in 0.. {
            let Some(piece) = sealing.next_piece()? else { break };
            if host.is_stopped() {
                return Err(ClientError::Stopped);
            }
            let len = piece.len();
            api::store_deposit_piece(host, &link.request, token, &id, PieceIndex(place), piece).await?;
            meter.add(len);
        }
        Ok(())
    }

    /// Gives up what was begun before. If it is whole all the same, as only the last answer was lost, it stays: what it says.
    async fn give_up_unfinished(&mut self) -> Result<Option<Sha256>, ClientError> {
        let Some(Unfinished { id, statement }) = &self.unfinished else { return Ok(None) };
        let whole = match api::give_up_deposit(&self.host, &self.link.request, &self.token, id).await {
            Ok(()) => None,
            Err(ClientError::Fault { .. }) => Some(statement.clone()),
            Err(error) => return Err(error),
        };
        self.unfinished = None;
        if whole.is_some() {
            self.left.files = self.left.files.saturating_sub(1);
        }
        Ok(whole)
    }
}

fn random_deposit(host: &impl Host) -> DepositId {
    let mut bytes = [0; DepositId::LEN];
    rand_core::RngCore::fill_bytes(&mut host.rng(), &mut bytes);
    DepositId(bytes)
}

impl From<OpenInvitationError> for ClientError {
    fn from(error: OpenInvitationError) -> Self {
        match error {
            OpenInvitationError::Open(_) | OpenInvitationError::OtherRecipient => Self::Tampered,
            OpenInvitationError::NewerFormat => Self::NewerFormat,
        }
    }
}
