//! File requests: others put files into this vault's inbox, and the person keeps or refuses them.

use crate::api;
use crate::blobs::{Access, Meter, fetch_bytes};
use crate::documents::{NewDocument, NewFile};
use crate::host::{Host, ProgressStep};
use crate::{ClientError, wallet::Wallet};
use std::io::Cursor;
use wallet_api::requests::{CreateFileRequest, FileRequestStatus, InboxItem, Room};
use wallet_api::{BlobId, RequestId, UnixSeconds, limits};
use wallet_core::documents::DocumentId;
use wallet_core::manifest::{Details, KnownOrganisation, RequestRecord};
use wallet_core::requests::{
    AskedFor, DepositName, Invitation, OpenedDeposit, RequestLink, RequestSecret, SignerKey, seal_invitation,
};
use wallet_core::shares::access_token_hash;

/// What the person chose for a file request.
pub struct RequestTerms {
    /// What is asked for; may be empty.
    pub asked_for: AskedFor,
    /// For how long, in seconds; within [`limits::REQUEST_SECONDS`].
    pub lifetime: u64,
    /// How many files (within [`limits::REQUEST_FILES`]) in how many bytes as they are stored (within
    /// [`limits::REQUEST_BYTES`]).
    pub room: Room,
}

/// A file request that was just made.
pub struct MadeRequest {
    /// Its id.
    pub request: RequestId,
    /// The whole link.
    pub link: String,
    /// When it ends, by the server's clock.
    pub expires_at: UnixSeconds,
}

/// What the person sees of one file request.
pub struct RequestOverview {
    /// What the vault remembers.
    pub record: RequestRecord,
    /// What the server says, while it lives.
    pub status: Option<FileRequestStatus>,
}

/// What was asked for, and what came.
pub struct Inbox {
    /// The file requests, the newest first.
    pub requests: Vec<RequestOverview>,
    /// What waits to be kept or refused, the oldest first. Its file request may be over, or forgotten.
    pub deposits: Vec<InboxItem>,
}

impl<H: Host> Wallet<H> {
    /// Asks others for files.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] for a lifetime or a room out of range, and for too many file requests.
    pub async fn request_files(&mut self, terms: RequestTerms) -> Result<MadeRequest, ClientError> {
        let RequestTerms { asked_for, lifetime, room } = terms;
        let right = limits::REQUEST_SECONDS.contains(&lifetime)
            && limits::REQUEST_FILES.contains(&room.files)
            && limits::REQUEST_BYTES.contains(&room.bytes);
        if !right {
            return Err(ClientError::BadInput { what: "file request" });
        }
        let (request, secret) = (random_request(&self.host), RequestSecret::generate(&mut self.host.rng()));
        let link = self.request_link(&request, &secret);
        let invitation = Invitation::new(self.keys.inbox_recipient(&request), asked_for.clone());
        let invitation = seal_invitation(&invitation, &link, &mut self.host.rng());
        let made_at = self.now();
        let (expires_at, access_token) = (made_at.plus(lifetime), secret.access_token(&request));
        let id = request.clone();
        let record = RequestRecord {
            request,
            secret: Some(secret),
            asked_for,
            room,
            lifetime,
            made_at,
            expires_at,
            closed_at: None,
        };
        // Remembered first: a file request that exists without the person knowing could not be closed.
        self.commit(|manifest| manifest.add_request(record)).await?;
        let access_token_hash = access_token_hash(&access_token);
        let body = CreateFileRequest { request: id.clone(), access_token_hash, invitation, lifetime, room };
        match api::create_request(&self.host, &self.session, &body).await {
            Ok(status) => Ok(MadeRequest { request: id, link: self.whole_link(&link), expires_at: status.expires_at }),
            Err(error) => Err(self.forget_request(&id, error).await),
        }
    }

    /// The file requests and what was deposited.
    ///
    /// # Errors
    /// As any request.
    pub async fn inbox(&self) -> Result<Inbox, ClientError> {
        let answer = api::inbox(&self.host, &self.session).await?;
        let overview = |record: &RequestRecord| RequestOverview {
            record: record.clone(),
            status: answer.requests.iter().find(|status| status.request == record.request).cloned(),
        };
        Ok(Inbox { requests: self.manifest.requests().iter().map(overview).collect(), deposits: answer.inbox })
    }

    /// The link of a file request that may still live, to show it again.
    pub fn request_link_again(&self, request: &RequestId) -> Option<String> {
        let secret = self.manifest.request(request)?.secret.as_ref()?;
        Some(self.whole_link(&self.request_link(request, secret)))
    }

    /// Closes a file request: from now on nothing can be deposited for it, and what is still arriving goes. What was whole
    /// stays in the inbox. Closing twice is no error.
    ///
    /// # Errors
    /// As any request; the server is told first, so a failure to remember it leaves it closed.
    pub async fn close_request(&mut self, request: &RequestId) -> Result<(), ClientError> {
        api::close_request(&self.host, &self.session, request).await?;
        let now = self.now();
        self.commit(|manifest| manifest.close_request(request, now)).await
    }

    /// Opens a deposit to look at it. Nothing is kept yet.
    ///
    /// # Errors
    /// [`ClientError::NotADeposit`] if it is damaged, or its depositor did not make it as it should be: it can only be
    /// refused. [`ClientError::NotThere`] if it was kept or refused elsewhere; [`ClientError::Stopped`].
    ///
    /// # Security
    /// See [`OpenedDeposit`]: nothing of it is known to be true but the key that signed it.
    pub async fn open_deposit(&self, item: &InboxItem) -> Result<OpenedDeposit, ClientError> {
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, item.size);
        let access = Access::Session(&self.session);
        let bytes = fetch_bytes(&self.host, &access, &item.blob, item.size, &mut meter).await?;
        self.keys.open_deposit(&item.request, &bytes).map_err(|_| ClientError::NotADeposit)
    }

    /// Keeps a deposit: `new` becomes a paper of this vault, encrypted to keys that nobody else ever had, and the deposit
    /// leaves the inbox. If the network is lost in between, the paper is kept and the deposit stays where it is.
    ///
    /// # Errors
    /// As [`add`](Self::add); the deposit stays then.
    pub async fn keep_deposit(&mut self, blob: &BlobId, new: NewDocument) -> Result<DocumentId, ClientError> {
        let id = self.add(new).await?;
        match self.refuse_deposit(blob).await {
            // The paper is there: to say that it failed would lead to a second one.
            Ok(()) | Err(_) => Ok(id),
        }
    }

    /// Removes a deposit for good. Refusing twice is no error, and nobody is told.
    ///
    /// # Errors
    /// As any request.
    pub async fn refuse_deposit(&self, blob: &BlobId) -> Result<(), ClientError> {
        match api::drop_deposit(&self.host, &self.session, blob).await {
            Ok(()) | Err(ClientError::NotThere) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Remembers whoever has this key under a name, after the person compared the fingerprint, and what it called itself.
    ///
    /// # Errors
    /// [`ClientError::VaultFull`] if very many are known already; as any request.
    pub async fn know_organisation(
        &mut self,
        key: SignerKey,
        name: DepositName,
        calls_itself: DepositName,
    ) -> Result<(), ClientError> {
        let known_since = self.now();
        let organisation = KnownOrganisation { key, name, calls_itself, known_since };
        self.commit(|manifest| manifest.know_organisation(organisation)).await
    }

    /// Forgets whoever has this key.
    ///
    /// # Errors
    /// As any request.
    pub async fn forget_organisation(&mut self, key: &SignerKey) -> Result<(), ClientError> {
        self.commit(|manifest| {
            manifest.forget_organisation(key);
            Ok(())
        })
        .await
    }

    /// The server refused the file request: forget it, and say why it was refused.
    async fn forget_request(&mut self, request: &RequestId, error: ClientError) -> ClientError {
        // It may have been made all the same, if only the answer was lost.
        match self.close_request(request).await {
            Ok(()) | Err(_) => error,
        }
    }

    fn request_link(&self, request: &RequestId, secret: &RequestSecret) -> RequestLink {
        let recipient = self.keys.inbox_recipient(request).hash(request);
        RequestLink { request: request.clone(), secret: secret.clone(), recipient }
    }

    fn whole_link(&self, link: &RequestLink) -> String {
        format!("{}/r#{}", self.host.origin(), *link.fragment())
    }
}

/// A deposit as a paper: the title that its file name gives, no kind, and no pictures yet.
///
/// # Security
/// The media type is what the depositor says. Find it out by the content, and draw the pictures, before it is kept.
impl From<OpenedDeposit> for NewDocument {
    fn from(deposit: OpenedDeposit) -> Self {
        let note = deposit.note.as_str().parse().unwrap_or_default();
        let media_type = deposit.file.media_type().clone();
        let original = Box::new(Cursor::new(deposit.file.into_bytes()));
        Self {
            details: Details { title: deposit.title, note, ..Details::default() },
            file: NewFile { media_type, original, preview: None, pages: Vec::new(), added: None },
        }
    }
}

fn random_request(host: &impl Host) -> RequestId {
    let mut bytes = [0; RequestId::LEN];
    rand_core::RngCore::fill_bytes(&mut host.rng(), &mut bytes);
    RequestId(bytes)
}
