//! The receiver: opens a share with nothing but its link.

use crate::ClientError;
use crate::api;
use crate::blobs::{Access, Meter, download};
use crate::documents::{Kept, Shown, kept, open_expected, shown};
use crate::host::{Host, ProgressStep};
use crate::shares::{behind_pin, walk_spoken};
use crate::unlock::KEYS;
use wallet_api::shares::{OpenShareRequest, OpenedShare, ReceiptRequest};
use wallet_api::{OpeningToken, ShareId, UnixSeconds};
use wallet_core::documents::{BlobRef, OpenedPart, Part, PartFile};
use wallet_core::shares::{
    Bundle, ComputerSecret, OpenBundleError, Pin, Receipt, ShareLink, ShareSecret, SharedDocument, SpokenCode,
    open_bundle, seal_receipt,
};
use zeroize::Zeroizing;

/// An opened share.
pub struct ReceivedShare<H> {
    host: H,
    share: ShareId,
    opening: OpeningToken,
    bundle: Bundle,
    receipt: ReceiptRequest,
    expires_at: UnixSeconds,
    seconds_left: u64,
}

impl<H: Host> ReceivedShare<H> {
    /// Opens a share and leaves a receipt. This uses up one opening. `pin` is what the receiver was told, and nothing if
    /// the link does not ask for it.
    ///
    /// # Errors
    /// [`ClientError::BadLink`]; [`ClientError::ShareNotAvailable`], also for a wrong PIN; [`ClientError::WaitFirst`] if too many
    /// were tried; [`ClientError::BadInput`] for an empty name, or for a PIN that is not six digits.
    pub async fn open(
        host: H,
        fragment: &str,
        name: &str,
        organisation: &str,
        pin: Option<&str>,
    ) -> Result<Self, ClientError> {
        let link = ShareLink::parse(fragment).map_err(|_| ClientError::BadLink)?;
        let receipt = receipt(&host, name, organisation)?;
        let (opened, secret) = if link.asks_pin {
            let pin = pin.and_then(|pin| pin.parse().ok()).ok_or(ClientError::BadInput { what: "pin" })?;
            open_behind_pin(&host, &link, &pin).await?
        } else {
            let token = link.secret.access_token(&link.share);
            let computer = this_computer(&host, &link).await;
            (api::open_share(&host, &link.share, &token, &computer).await?, link.secret)
        };
        let bundle = open_bundle(&opened.bundle, &link.share, &secret)?;
        let receipt = ReceiptRequest { receipt: seal_receipt(bundle.receipt_recipient(), &receipt) };
        api::leave_receipt(&host, &link.share, &opened.opening, &receipt).await?;
        Ok(Self::new(host, link.share, opened, bundle, receipt))
    }

    /// Asks whether it is still open: the owner may have stopped the share since.
    ///
    /// # Errors
    /// [`ClientError::ShareNotAvailable`] when it is over.
    pub async fn still_open(&self) -> Result<(), ClientError> {
        // The receipt is there already, so this changes nothing; the server refuses it like everything of a share that is over.
        api::leave_receipt(&self.host, &self.share, &self.opening, &self.receipt).await
    }

    fn new(host: H, share: ShareId, opened: OpenedShare, bundle: Bundle, receipt: ReceiptRequest) -> Self {
        let ends_at = opened.expires_at.min(opened.opening_ends_at);
        let seconds_left = ends_at.0.saturating_sub(opened.now.0);
        Self { host, share, opening: opened.opening, bundle, receipt, expires_at: opened.expires_at, seconds_left }
    }

    /// What the bundle says.
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// When the share ends, by the server's clock.
    pub fn expires_at(&self) -> UnixSeconds {
        self.expires_at
    }

    /// How many seconds after opening it all must be forgotten.
    pub fn seconds_left(&self) -> u64 {
        self.seconds_left
    }

    /// The previews (JPEG) of all documents, in order.
    ///
    /// # Errors
    /// [`ClientError::ShareNotAvailable`] when it is over; [`ClientError::Tampered`].
    pub async fn previews(&self) -> Result<Vec<Option<Vec<u8>>>, ClientError> {
        let total = self.bundle.documents().iter().filter(|d| d.has_preview).map(|d| d.preview.size).sum();
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, total);
        let mut previews = Vec::with_capacity(self.bundle.documents().len());
        for document in self.bundle.documents() {
            previews.push(if document.has_preview {
                self.fetch(&document.preview, Part::Preview, &mut meter).await?.files.pop().map(PartFile::into_bytes)
            } else {
                None
            });
        }
        Ok(previews)
    }

    /// What there is to look at of one document, by its place from 0.
    ///
    /// # Errors
    /// [`ClientError::ShareNotAvailable`]; [`ClientError::NotThere`]; [`ClientError::Tampered`].
    pub async fn pages(&self, place: usize) -> Result<Shown, ClientError> {
        let blob = &self.document(place)?.pages_blob;
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
        shown(self.fetch(blob, Part::Pages, &mut meter).await?)
    }

    /// The original of one document, where the share allows to keep it.
    ///
    /// # Errors
    /// [`ClientError::NotThere`] if the share does not give it.
    pub async fn original(&self, place: usize) -> Result<Kept, ClientError> {
        let blob = self.document(place)?.original.as_ref().ok_or(ClientError::NotThere)?;
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, blob.size);
        kept(self.fetch(blob, Part::Original, &mut meter).await?)
    }

    fn document(&self, place: usize) -> Result<&SharedDocument, ClientError> {
        self.bundle.documents().get(place).ok_or(ClientError::NotThere)
    }

    async fn fetch(&self, blob: &BlobRef, part: Part, meter: &mut Meter<'_, H>) -> Result<OpenedPart, ClientError> {
        let bytes = download(&self.host, &Access::Opening(&self.share, &self.opening), blob, meter).await?;
        open_expected(blob, part, &bytes)
    }
}

/// What this computer shows, where only the first one may open the share. One that can keep nothing opens it all the same,
/// and only this once.
async fn this_computer(host: &impl Host, link: &ShareLink) -> OpenShareRequest {
    if !link.first_computer {
        return OpenShareRequest::default();
    }
    let kept = host.computer_secret().await.ok().map(Zeroizing::new);
    let secret = kept.and_then(|kept| ComputerSecret::from_bytes(&kept));
    let secret = secret.unwrap_or_else(|| ComputerSecret::generate(&mut host.rng()));
    OpenShareRequest { computer: Some(secret.token(&link.share)) }
}

/// Follows a spoken code; what stands after `#` in the link that it leads to. This opens nothing yet.
///
/// # Errors
/// [`ClientError::ShareNotAvailable`] for a code that leads to nothing; [`ClientError::WaitFirst`] if too many were tried.
pub async fn follow_spoken(host: &impl Host, code: &SpokenCode) -> Result<Zeroizing<String>, ClientError> {
    let info = api::server(host).await?;
    let mut last = ClientError::ShareNotAvailable;
    for key in info.oprf_keys.iter().take(KEYS) {
        let door = walk_spoken(host, code, key).await?;
        match api::spoken(host, door.slot()).await {
            Ok(found) => {
                return door.open(&found.record).map(|link| link.fragment()).map_err(|_| ClientError::Tampered);
            }
            Err(ClientError::ShareNotAvailable) => last = ClientError::ShareNotAvailable,
            Err(other) => return Err(other),
        }
    }
    Err(last)
}

/// Tries the server's keys, the newest first: a share that was made under an older one opens with it.
async fn open_behind_pin(
    host: &impl Host,
    link: &ShareLink,
    pin: &Pin,
) -> Result<(OpenedShare, ShareSecret), ClientError> {
    let info = api::server(host).await?;
    let computer = this_computer(host, link).await;
    let mut last = ClientError::ShareNotAvailable;
    for key in info.oprf_keys.iter().take(KEYS) {
        let secret = behind_pin(host, &link.share, &link.secret, pin, key).await?;
        match api::open_share(host, &link.share, &secret.access_token(&link.share), &computer).await {
            Ok(opened) => return Ok((opened, secret)),
            Err(ClientError::ShareNotAvailable) => last = ClientError::ShareNotAvailable,
            Err(other) => return Err(other),
        }
    }
    Err(last)
}

/// What the receiver says of themselves; a name must be given.
fn receipt(host: &impl Host, name: &str, organisation: &str) -> Result<Receipt, ClientError> {
    let bad = ClientError::BadInput { what: "name" };
    if name.trim().is_empty() {
        return Err(bad);
    }
    let name = name.trim().parse().map_err(|_| bad.clone())?;
    let organisation = organisation.trim().parse().map_err(|_| bad)?;
    Ok(Receipt { opened_at: host.now(), name, organisation })
}

impl From<OpenBundleError> for ClientError {
    fn from(error: OpenBundleError) -> Self {
        match error {
            OpenBundleError::Open(_) => Self::Tampered,
            OpenBundleError::NewerFormat => Self::Fault { what: "written by a newer version of this program" },
        }
    }
}
