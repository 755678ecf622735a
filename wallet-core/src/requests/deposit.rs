//! A deposit: an age file for the vault's inbox over the same kind of archive that a document is.
//!
//! In it are, after `document.json`: `deposit.json`, which says what the file is and for which request; `signature.json` if
//! an organisation signed that; and the file.

use super::{Invitation, OrganisationKey, SignerKey};
use crate::{
    OpenError, Text,
    documents::{
        BlobBeginning, MediaType, Part, PartFile, PartPlan, PartSource, ReadSeek, SealPartError, Sealing, read_archive,
    },
    file_name::safe_stem,
    hazmat::{
        age_hybrid,
        hash::{GrowingHash, sha256_of},
    },
    keys::{InboxRecipient, RecipientHash},
    labels,
    manifest::Title,
    text::without_tricks,
};
use serde::{Deserialize, Serialize};
use std::io;
use wallet_api::{Bytes, RequestId, Sha256, Signature, limits::DOCUMENT_BYTES};
use zeroize::Zeroizing;

/// A name in a deposit, of a file or of whoever deposits it: at most 200 characters, may be empty.
pub type DepositName = Text<200>;

/// A note that goes with a deposit: at most 500 characters, may be empty.
pub type DepositNote = Text<500>;

const STATEMENT: &str = "deposit.json";
const SIGNATURE: &str = "signature.json";

/// A statement's JSON is far below this: 900 characters of at most 6 bytes, and the rest.
const STATEMENT_LIMIT: usize = 8 * 1024;

/// `deposit.json`: all that is said of the file. A signature is over its very bytes.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    format: String,
    request: RequestId,
    recipient: RecipientHash,
    name: DepositName,
    from: DepositName,
    note: DepositNote,
    media_type: MediaType,
    size: u64,
    sha256: Sha256,
}

/// `signature.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    public_key: Bytes,
    signature: Signature,
}

/// A file to deposit.
pub struct NewDeposit<'a> {
    /// The file's name as its depositor has it.
    pub name: DepositName,
    /// Who deposits it, in their own words; may be empty.
    pub from: DepositName,
    /// What they have to say; may be empty.
    pub note: DepositNote,
    /// By the file's content.
    pub media_type: MediaType,
    /// The file, which is read three times.
    pub bytes: Box<dyn ReadSeek + 'a>,
}

/// A deposit that was read and can be sealed, in constant memory.
pub struct DepositPlan<'a> {
    plan: PartPlan<'a>,
    recipient: InboxRecipient,
    statement: Sha256,
}

impl<'a> DepositPlan<'a> {
    /// Reads the file, and signs what is said of it if there is a key.
    ///
    /// # Errors
    ///
    /// [`SealPartError`].
    pub fn read(
        request: &RequestId,
        invitation: &Invitation,
        mut new: NewDeposit<'a>,
        signer: Option<&OrganisationKey>,
    ) -> Result<Self, SealPartError> {
        let recipient = invitation.recipient().clone();
        let (size, sha256) = measure(&mut new.bytes)?;
        let statement = Statement {
            format: labels::DEPOSIT_FORMAT.to_owned(),
            request: request.clone(),
            recipient: recipient.hash(request),
            name: new.name,
            from: new.from,
            note: new.note,
            media_type: new.media_type.clone(),
            size,
            sha256,
        };
        let statement = serde_json::to_vec(&statement).expect("plain data");
        let signed =
            signer.map(|key| Signed { public_key: key.signer_key().to_bytes(), signature: key.sign(&statement) });
        let signed = signed.map(|signed| serde_json::to_vec(&signed).expect("plain data"));
        // Ed25519 signs the same in the same way, so this too is the same the next time (RFC 8032, section 5.1.6).
        let hash = sha256_of(&[statement.as_slice(), signed.as_deref().unwrap_or_default()].concat());
        let mut files = vec![PartSource::beside(STATEMENT, json_type(), statement)];
        files.extend(signed.map(|signed| PartSource::beside(SIGNATURE, json_type(), signed)));
        files.push(PartSource::original(new.media_type, new.bytes)?);
        Ok(Self { plan: PartPlan::read(Part::Original, files)?, recipient, statement: hash })
    }

    /// Tells one deposit from another: two have the same only if file, name, words and signature
    /// are the same, for one request.
    #[must_use]
    pub fn statement_hash(&self) -> &Sha256 {
        &self.statement
    }

    /// Begins to seal it: the pieces come out one by one.
    ///
    /// # Errors
    ///
    /// [`SealPartError::TooLarge`] and [`SealPartError::Unreadable`].
    pub fn seal(&mut self) -> Result<Sealing<'_, 'a, ()>, SealPartError> {
        self.plan.seal(BlobBeginning::for_others(age_hybrid::begin_to(self.recipient.as_str())))
    }
}

/// A deposit as the person sees it before they decide.
///
/// # Security
///
/// All of it was written by whoever had the link. The type is what they say: it is to be found out by the content before
/// the file is shown. Texts cannot change the direction of what stands around them, but can say anything.
#[derive(Debug)]
pub struct OpenedDeposit {
    /// A title, made of the file's name.
    pub title: Title,
    /// Who deposited it, in their own words; may be empty.
    pub from: DepositName,
    /// What they had to say; may be empty.
    pub note: DepositNote,
    /// Who signed it; `None` if nobody did. A signature that is not right is not here: such a deposit does not open.
    pub signer: Option<SignerKey>,
    /// The file.
    pub file: PartFile,
}

/// Opens a deposit that was decrypted with the inbox identity of a request.
pub(crate) fn open(
    archive: Zeroizing<Vec<u8>>,
    request: &RequestId,
    recipient: &RecipientHash,
) -> Result<OpenedDeposit, OpenError> {
    let (part, mut files) = read_archive(archive)?;
    let file = files.pop().filter(|_| part == Part::Original).ok_or(OpenError)?;
    let (statement, signed) = match files.as_slice() {
        [statement] => (statement, None),
        [statement, signed] if signed.name() == SIGNATURE => (statement, Some(signed)),
        _ => return Err(OpenError),
    };
    if statement.name() != STATEMENT || statement.bytes().len() > STATEMENT_LIMIT {
        return Err(OpenError);
    }
    let signer = signed.map(|signed| verify(statement.bytes(), signed.bytes())).transpose()?;
    let statement: Statement = serde_json::from_slice(statement.bytes()).map_err(|_| OpenError)?;
    if !statement.is_of(&file, request, recipient) {
        return Err(OpenError);
    }
    Ok(OpenedDeposit {
        title: title(statement.name.as_str()),
        from: harmless(statement.from),
        note: harmless(statement.note),
        signer,
        file,
    })
}

impl Statement {
    fn is_of(&self, file: &PartFile, request: &RequestId, recipient: &RecipientHash) -> bool {
        let is_for = self.format == labels::DEPOSIT_FORMAT && self.request == *request && self.recipient == *recipient;
        let bytes = file.bytes();
        let is_file = self.size == bytes.len() as u64 && self.sha256 == sha256_of(bytes);
        let is_named = *file.media_type() == self.media_type && file.name() == original_name(&self.media_type);
        is_for && is_file && is_named && (1..=DOCUMENT_BYTES).contains(&self.size)
    }
}

fn original_name(media_type: &MediaType) -> String {
    format!("original.{}", media_type.extension())
}

fn verify(statement: &[u8], signed: &[u8]) -> Result<SignerKey, OpenError> {
    let signed: Signed = serde_json::from_slice(signed).map_err(|_| OpenError)?;
    let key = SignerKey::from_bytes(&signed.public_key).ok_or(OpenError)?;
    if key.verifies(statement, &signed.signature) { Ok(key) } else { Err(OpenError) }
}

/// The name without its ending, and without what a file system or an eye could stumble over.
fn title(name: &str) -> Title {
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 5 => stem,
        Some(_) | None => name,
    };
    safe_stem(stem).parse().unwrap_or_default()
}

fn harmless<const MAX: usize>(text: Text<MAX>) -> Text<MAX> {
    without_tricks(text.as_str()).parse().unwrap_or_default()
}

fn json_type() -> MediaType {
    "application/json".parse().expect("a media type")
}

/// Size and hash of a file, read once in small steps.
fn measure(bytes: &mut (impl ReadSeek + ?Sized)) -> io::Result<(u64, Sha256)> {
    bytes.rewind()?;
    let (mut hash, mut size, mut buffer) = (GrowingHash::default(), 0, Zeroizing::new(vec![0; 64 * 1024]));
    loop {
        let read = bytes.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, Sha256(hash.finish())));
        }
        hash.update(&buffer[..read]);
        size += read as u64;
    }
}

#[cfg(test)]
mod tests;
