//! Shares: chosen documents for a chosen time, and who opened them.

use crate::api;
use crate::host::Host;
use crate::{ClientError, wallet::Wallet};
use wallet_api::sessions::OprfPublicKey;
use wallet_api::shares::{CreateShareRequest, Openings, ShareStatus, SpokenRecord, StoredReceipt};
use wallet_api::{Bytes, ShareId, UnixSeconds, limits};
use wallet_core::documents::DocumentId;
use wallet_core::manifest::{Document, ShareRecord};
use wallet_core::shares::{
    Bundle, ConsentRecord, Handling, Pin, PinGuess, Purpose, Receipt, SealBundleError, ShareEnd, ShareLink,
    ShareSecret, ShareSeen, SpokenCode, SpokenDoor, SpokenGuess, access_token_hash, seal_bundle,
};

/// What the person chose for a share.
pub struct ShareTerms {
    /// Which documents, in this order.
    pub documents: Vec<DocumentId>,
    /// For how long, in seconds; within [`limits::SHARE_SECONDS`].
    pub lifetime: u64,
    /// How often it may be opened.
    pub openings: Openings,
    /// What the receiver may do.
    pub handling: Handling,
    /// What for; may be empty.
    pub purpose: Purpose,
    /// Whether the receiver is told a PIN besides.
    pub asks_pin: bool,
    /// Whether only the computer that opens it first may open it again.
    pub first_computer: bool,
}

/// A share that was just made.
pub struct MadeShare {
    /// Its id.
    pub share: ShareId,
    /// The whole link.
    pub link: String,
    /// What the receiver is to be told, if it asks for a PIN.
    pub pin: Option<Pin>,
    /// When it ends, by the server's clock.
    pub expires_at: UnixSeconds,
}

/// What the person sees of one share.
pub struct ShareOverview {
    /// What the vault remembers.
    pub record: ShareRecord,
    /// What the server says, while it lives.
    pub status: Option<ShareStatus>,
    /// Its receipts; `None` for one that cannot be read.
    pub receipts: Vec<Option<Receipt>>,
}

impl ShareOverview {
    /// What the server says of it, or, once it has forgotten it, what follows from record and receipts.
    #[must_use]
    pub fn seen(&self) -> ShareSeen {
        let said = self.status.as_ref().map_or(self.receipts.len(), |status| status.opened as usize);
        // Each opening leaves one receipt at most, so the server cannot have seen fewer than there are.
        let opened = u32::try_from(said.max(self.receipts.iter().flatten().count())).unwrap_or(u32::MAX);
        let used_up = self.record.openings.limit().is_some_and(|limit| opened >= limit);
        let end = match (self.record.stopped_at, &self.status) {
            (Some(_), _) => Some(ShareEnd::Stopped),
            (None, _) if used_up => Some(ShareEnd::UsedUp),
            (None, Some(_)) => None,
            (None, None) => Some(ShareEnd::Over),
        };
        let expires_at = self.status.as_ref().map_or(self.record.expires_at, |status| status.expires_at);
        ShareSeen { expires_at, opened, end }
    }

    /// When it ended, if it did and somebody knows.
    #[must_use]
    pub fn ended_at(&self) -> Option<UnixSeconds> {
        self.record.ended_at(self.seen(), &self.receipts)
    }

    /// What the person agreed to, and what came of it.
    #[must_use]
    pub fn consent(&self) -> ConsentRecord {
        ConsentRecord::new(&self.record, self.seen(), &self.receipts)
    }
}

impl<H: Host> Wallet<H> {
    /// Shares documents.
    ///
    /// # Errors
    /// [`ClientError::BadInput`] for no documents, a lifetime out of range or a purpose that is too long;
    /// [`ClientError::NotThere`] for a document that is not there or is in the bin.
    pub async fn share(&mut self, terms: ShareTerms) -> Result<MadeShare, ClientError> {
        if terms.documents.is_empty() || !limits::SHARE_SECONDS.contains(&terms.lifetime) {
            return Err(ClientError::BadInput { what: "share" });
        }
        let (share, secret) = (random_share(&self.host), ShareSecret::generate(&mut self.host.rng()));
        let bundle = self.bundle(&terms, &share)?;
        let pin = terms.asks_pin.then(|| Pin::generate(&mut self.host.rng()));
        let inner = match &pin {
            Some(pin) => behind_pin(&self.host, &share, &secret, pin, self.newest_key()?).await?,
            None => secret.clone(),
        };
        let sealed = seal_bundle(&bundle, &share, &inner, &mut self.host.rng())?;
        let record = self.share_record(&terms, &share, &secret, pin.clone());
        // Remembered first: a share that exists without the person knowing could not be stopped.
        self.commit(|manifest| manifest.add_share(record)).await?;
        let request = CreateShareRequest {
            share: share.clone(),
            access_token_hash: access_token_hash(&inner.access_token(&share)),
            bundle: sealed,
            blobs: bundle.blobs(),
            lifetime: terms.lifetime,
            openings: terms.openings,
            first_computer: terms.first_computer,
        };
        let status = match api::create_share(&self.host, &self.session, &request).await {
            Ok(status) => status,
            Err(error) => return Err(self.forget_share(&share, error).await),
        };
        let made = self.code_again(&share).ok_or(ClientError::NotThere)?;
        Ok(MadeShare { expires_at: status.expires_at, ..made })
    }

    /// Makes a code for a live share that can be said aloud, or gives the one that was made. Takes a second or two.
    ///
    /// # Errors
    /// [`ClientError::NotThere`] if the share is over; [`ClientError::WaitFirst`]. A code that does not lead anywhere yet because
    /// the network was lost is led to the share when it is asked for again.
    pub async fn spoken_code(&mut self, share: &ShareId) -> Result<SpokenCode, ClientError> {
        let record = self.manifest.share(share).ok_or(ClientError::NotThere)?;
        let made = match &record.spoken {
            Some(_) => None,
            None => {
                let code = SpokenCode::generate(&mut self.host.rng());
                let door = walk_spoken(&self.host, &code, self.newest_key()?).await?;
                // Remembered first: if two devices make one at the same time, both show the one that is remembered.
                self.commit(|manifest| manifest.say_share(share, code.clone())).await?;
                Some((code, door))
            }
        };
        let record = self.manifest.share(share).ok_or(ClientError::NotThere)?;
        let (link, code) = (link_of(record), record.spoken.clone());
        let (link, code) = (link.ok_or(ClientError::NotThere)?, code.ok_or(ClientError::NotThere)?);
        let door = match made.filter(|(ours, _)| *ours == code) {
            Some((_, door)) => door,
            None if self.is_said(share).await? => return Ok(code),
            None => walk_spoken(&self.host, &code, self.newest_key()?).await?,
        };
        let sealed = SpokenRecord { slot: door.slot().clone(), record: door.seal(&link, &mut self.host.rng()) };
        api::put_spoken(&self.host, &self.session, share, &sealed).await?;
        Ok(code)
    }

    /// Whether the code of a share leads to it.
    async fn is_said(&self, share: &ShareId) -> Result<bool, ClientError> {
        let answer = api::shares(&self.host, &self.session).await?;
        let status = answer.shares.iter().find(|status| status.share == *share);
        status.map(|status| status.said).ok_or(ClientError::NotThere)
    }

    fn newest_key(&self) -> Result<&OprfPublicKey, ClientError> {
        self.manifest.oprf_keys().first().ok_or(ClientError::Fault { what: "a vault without a key" })
    }

    /// What was shared, the newest first, with what the server says and the receipts.
    ///
    /// # Errors
    /// As any request.
    pub async fn shares(&self) -> Result<Vec<ShareOverview>, ClientError> {
        let answer = api::shares(&self.host, &self.session).await?;
        let overview = |record: &ShareRecord| ShareOverview {
            record: record.clone(),
            status: answer.shares.iter().find(|status| status.share == record.share).cloned(),
            receipts: receipts_of(&answer.receipts, &record.share)
                .into_iter()
                .map(|receipt| self.keys.open_receipt(&record.share, receipt).ok())
                .collect(),
        };
        Ok(self.manifest.shares().iter().map(overview).collect())
    }

    /// The code of a share that was not stopped, to show it again.
    pub fn code_again(&self, share: &ShareId) -> Option<MadeShare> {
        let record = self.manifest.share(share)?;
        let link = format!("{}/s#{}", self.host.origin(), *link_of(record)?.fragment());
        Some(MadeShare { share: share.clone(), link, pin: record.pin.clone(), expires_at: record.expires_at })
    }

    /// Stops a share: from now on it opens nothing. Stopping twice is no error.
    ///
    /// # Errors
    /// As any request; the server is told first, so a failure to remember it leaves it stopped.
    pub async fn stop_share(&mut self, share: &ShareId) -> Result<(), ClientError> {
        api::stop_share(&self.host, &self.session, share).await?;
        let now = self.now();
        self.commit(|manifest| manifest.stop_share(share, now)).await
    }

    /// Stops every share.
    ///
    /// # Errors
    /// As any request.
    pub async fn stop_all_shares(&mut self) -> Result<(), ClientError> {
        api::stop_all_shares(&self.host, &self.session).await?;
        let now = self.now();
        let live = self.manifest.shares().iter().filter(|record| record.may_live(now));
        let live: Vec<_> = live.map(|record| record.share.clone()).collect();
        self.commit(|manifest| live.iter().try_for_each(|share| manifest.stop_share(share, now))).await
    }

    fn bundle(&self, terms: &ShareTerms, share: &ShareId) -> Result<Bundle, ClientError> {
        let document = |id| {
            let document = self.manifest.document(id).filter(|document| document.binned().is_none());
            document.ok_or(ClientError::NotThere)
        };
        let documents = terms.documents.iter().map(document).collect::<Result<Vec<_>, _>>()?;
        let recipient = self.keys.receipt_recipient(share);
        Ok(Bundle::new(documents, terms.purpose.clone(), terms.handling, recipient, self.now()))
    }

    fn share_record(&self, terms: &ShareTerms, share: &ShareId, secret: &ShareSecret, pin: Option<Pin>) -> ShareRecord {
        let chosen = || terms.documents.iter().filter_map(|id| self.manifest.document(id)).map(Document::details);
        ShareRecord {
            share: share.clone(),
            secret: Some(secret.clone()),
            asks_pin: pin.is_some(),
            pin,
            spoken: None,
            documents: terms.documents.clone(),
            titles: chosen().map(|details| details.title.clone()).collect(),
            kinds: chosen().map(|details| details.kind.clone()).collect(),
            purpose: terms.purpose.clone(),
            handling: terms.handling,
            openings: terms.openings,
            first_computer: terms.first_computer,
            lifetime: terms.lifetime,
            made_at: self.now(),
            expires_at: self.now().plus(terms.lifetime),
            stopped_at: None,
        }
    }

    /// The server refused the share: forget it, and say why it was refused.
    async fn forget_share(&mut self, share: &ShareId, error: ClientError) -> ClientError {
        // It may have been made all the same, if only the answer was lost.
        match self.stop_share(share).await {
            Ok(()) | Err(_) => error,
        }
    }
}

/// The receipts of one share, each once: no two are sealed alike, so one that comes twice was repeated by the server.
fn receipts_of<'a>(all: &'a [StoredReceipt], share: &ShareId) -> Vec<&'a Bytes> {
    let mut receipts: Vec<&Bytes> = Vec::new();
    for stored in all.iter().filter(|stored| stored.share == *share) {
        if !receipts.contains(&&stored.receipt) {
            receipts.push(&stored.receipt);
        }
    }
    receipts
}

pub(crate) fn link_of(record: &ShareRecord) -> Option<ShareLink> {
    Some(ShareLink {
        share: record.share.clone(),
        secret: record.secret.clone()?,
        asks_pin: record.pin.is_some(),
        first_computer: record.first_computer,
    })
}

/// Where a spoken code leads: one guess, which the server counts, then Argon2id here.
pub(crate) async fn walk_spoken(
    host: &impl Host,
    code: &SpokenCode,
    key: &OprfPublicKey,
) -> Result<SpokenDoor, ClientError> {
    let (request, guess) = SpokenGuess::blind(code, key, &mut host.rng())?;
    let response = api::evaluate(host, &request).await?;
    // The key derivation blocks for up to seconds on a slow device; let the progress be seen first.
    host.sleep(0).await;
    Ok(guess.finish(&response)?)
}

/// The secret behind a PIN: one guess, which the server counts.
pub(crate) async fn behind_pin(
    host: &impl Host,
    share: &ShareId,
    secret: &ShareSecret,
    pin: &Pin,
    key: &OprfPublicKey,
) -> Result<ShareSecret, ClientError> {
    let (request, guess) = PinGuess::blind(pin, share, key, &mut host.rng())?;
    let response = api::evaluate(host, &request).await?;
    Ok(guess.finish(&response, secret)?)
}

fn random_share(host: &impl Host) -> ShareId {
    let mut bytes = [0; ShareId::LEN];
    rand_core::RngCore::fill_bytes(&mut host.rng(), &mut bytes);
    ShareId(bytes)
}

impl From<SealBundleError> for ClientError {
    fn from(error: SealBundleError) -> Self {
        match error {
            SealBundleError::TooLarge => Self::TooLarge { limit: limits::BUNDLE_BYTES as u64 },
        }
    }
}
