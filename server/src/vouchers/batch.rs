//! Issuing vouchers blind: an organisation asks, whoever has the key signs, the organisation finishes. Privacy Pass (RFC 9576) with
//! the POPRF of RFC 9497, on paper and by files: nothing of it goes over the network.

use super::key::VoucherKey;
use crate::{
    copies::CopyError,
    oprf::KeyError,
    random::{Random, Rng, draw},
    rules::vouchers::can_be_signed,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{io, path::PathBuf};
use storage::{StorageError, TxError};
use voprf::{EvaluationElement, Group, PoprfClient, Proof, Ristretto255};
use wallet_api::{
    OprfElement, OprfProof, UnixSeconds, VoucherId, VoucherNonce, VoucherOutput,
    vouchers::{VoucherCode, VoucherKeyHash, VoucherPeriod, id_message, info},
};

/// How many vouchers one file may ask for.
pub(super) const BATCH: std::ops::RangeInclusive<usize> = 1..=1_000;

/// Why no vouchers come of it.
#[derive(Debug, thiserror::Error)]
pub enum VoucherError {
    /// A file or folder.
    #[error("{} cannot be used: {cause}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A file of another kind, or a damaged one.
    #[error("{} is no {what}", path.display())]
    NotThis {
        /// Which.
        path: PathBuf,
        /// What it should be.
        what: &'static str,
    },
    /// Too many, or none.
    #[error("a request is for {} to {} vouchers", BATCH.start(), BATCH.end())]
    Count,
    /// Something that is no key.
    #[error("this is not a public key for vouchers; `farde vouchers key` on the server says which it is")]
    Key,
    /// No place to go to.
    #[error("the address of the server is needed, as people's phones see it: --origin https://farde.example")]
    NoOrigin,
    /// The request is for another key.
    #[error("the request was made for another key than the one that is here")]
    OtherKey,
    /// The request is too old, or made on a computer whose clock is wrong.
    #[error("the request is for vouchers until {0}, which are not signed now")]
    Period(String),
    /// A blinded id that is none.
    #[error("the request is damaged")]
    Damaged,
    /// The answer was not made with the key that was asked for, or not for this request.
    #[error(
        "the answer is not for this request, or was made with another key than the one that was asked for: use none of it"
    )]
    NotProved,
    /// A language that is not offered.
    #[error("\"{0}\" is no language that is offered; write them like fr,nl,ar")]
    Language(String),
    /// A list of vouchers that nobody can use any more.
    #[error("these vouchers ran out on {0}: there is nothing to revoke")]
    Over(String),
    /// A list of another server, or of before all were revoked.
    #[error(
        "this list is of vouchers that were made with another key: they are worth nothing here, and nothing was changed"
    )]
    OtherList,
    /// No server ever used this database.
    #[error(
        "there is no database of a running Farde where the settings say: give this command the settings that the service has, \
         with the variables of its environment, or start the service once"
    )]
    NoDatabase,
    /// Files would belong to somebody else than the server's.
    #[error("run this as the user that the server runs as, to whom {} belongs", .0.display())]
    OtherUser(PathBuf),
    /// The settings.
    #[error("{0}")]
    Config(#[from] crate::config::ConfigError),
    /// The key.
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] KeyError),
    /// The database.
    #[error("{0}")]
    Open(#[from] crate::OpenError),
    /// A database that no server may use.
    #[error("{0}")]
    Copy(#[from] CopyError),
    /// The database.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

impl TxError for VoucherError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Storage(StorageError::Conflict))
    }
}

/// What an organisation hands to whoever has the key. It says nothing of the vouchers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    format: RequestFormat,
    key: OprfElement,
    pub(super) period: VoucherPeriod,
    pub(super) blinded: Vec<OprfElement>,
}

/// What the organisation keeps until the answer is there. Whoever has it and the answer has the vouchers.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    format: SecretsFormat,
    pub(super) origin: String,
    pub(super) key: OprfElement,
    pub(super) period: VoucherPeriod,
    asked: Vec<Asked>,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets")
    }
}

/// One voucher that was asked for.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    nonce: VoucherNonce,
    blind: PoprfClient<Ristretto255>,
}

/// What comes back.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    format: AnswerFormat,
    evaluated: Vec<OprfElement>,
    proof: OprfProof,
}

/// Each file says what it is.
macro_rules! format {
    ($($name:ident $text:literal;)*) => {
        $(#[derive(Debug, Serialize, Deserialize)]
        enum $name {
            #[serde(rename = $text)]
            V1,
        })*
    };
}

format! {
    RequestFormat "farde/voucher request/v1";
    SecretsFormat "farde/voucher secrets/v1";
    AnswerFormat "farde/voucher answer/v1";
}

/// One finished voucher.
pub(super) struct Finished {
    pub(super) code: VoucherCode,
    pub(super) id: VoucherId,
}

impl Secrets {
    /// Asks for vouchers of a server: what is handed over, and what is kept.
    ///
    /// # Errors
    /// [`VoucherError::Count`], [`VoucherError::Key`].
    pub fn ask(
        origin: &str,
        key: &OprfElement,
        period: VoucherPeriod,
        count: usize,
        random: &dyn Random,
    ) -> Result<(Request, Self), VoucherError> {
        if !BATCH.contains(&count) {
            return Err(VoucherError::Count);
        }
        parse_key(key)?;
        let (mut blinded, mut asked) = (Vec::with_capacity(count), Vec::with_capacity(count));
        for _ in 0..count {
            let nonce = VoucherNonce(draw(random));
            let result = PoprfClient::blind(id_of(key, &nonce).as_bytes(), &mut Rng(random));
            let result = result.map_err(|_| VoucherError::Damaged)?;
            blinded.push(OprfElement(result.message.serialize().into()));
            asked.push(Asked { nonce, blind: result.state });
        }
        let request = Request { format: RequestFormat::V1, key: key.clone(), period, blinded };
        let (format, origin) = (SecretsFormat::V1, origin.to_owned());
        Ok((request, Self { format, origin, key: key.clone(), period, asked }))
    }

    /// Makes vouchers of the answer.
    ///
    /// # Errors
    /// [`VoucherError::NotProved`].
    ///
    /// # Security
    /// The proof is over all of them at once (RFC 9497, section 2.2): none was signed with another key, or for another period,
    /// by which it could be known again.
    pub(super) fn finish(&self, answer: &Answer) -> Result<Vec<Finished>, VoucherError> {
        if answer.evaluated.len() != self.asked.len() {
            return Err(VoucherError::NotProved);
        }
        let key = parse_key(&self.key)?;
        let proof = Proof::deserialize(answer.proof.as_bytes()).map_err(|_| VoucherError::NotProved)?;
        let parse = |element: &OprfElement| EvaluationElement::<Ristretto255>::deserialize(element.as_bytes());
        let evaluated: Result<Vec<_>, _> = answer.evaluated.iter().map(parse).collect();
        let evaluated = evaluated.map_err(|_| VoucherError::NotProved)?;
        let ids: Vec<_> = self.asked.iter().map(|asked| id_of(&self.key, &asked.nonce)).collect();
        let blinds: Vec<_> = self.asked.iter().map(|asked| asked.blind.clone()).collect();
        let (inputs, info) = (ids.iter().map(|id| id.as_bytes().as_slice()), info(self.period));
        let outputs = PoprfClient::batch_finalize(inputs, &blinds, &evaluated, &proof, key, Some(&info));
        let outputs = outputs.map_err(|_| VoucherError::NotProved)?;
        let finished = outputs.zip(&self.asked).zip(ids.clone()).map(|((output, asked), id)| {
            let output = output.map_err(|_| VoucherError::NotProved)?;
            let output = VoucherOutput(output.as_slice().try_into().map_err(|_| VoucherError::NotProved)?);
            let (key, nonce) = (hash_of(&self.key), asked.nonce.clone());
            Ok(Finished { code: VoucherCode { period: self.period, key, nonce, output }, id })
        });
        finished.collect()
    }

    /// The codes of the vouchers of an answer, in the order in which they were asked for.
    ///
    /// # Errors
    /// [`VoucherError::NotProved`].
    pub fn codes(&self, answer: &Answer) -> Result<Vec<VoucherCode>, VoucherError> {
        Ok(self.finish(answer)?.into_iter().map(|finished| finished.code).collect())
    }
}

impl Request {
    /// How many it asks for.
    #[must_use]
    pub fn count(&self) -> usize {
        self.blinded.len()
    }

    /// Signs all of it, seeing none of it.
    ///
    /// # Errors
    /// When it is for another key, for a period that is not signed now, for too many, or damaged.
    pub fn sign(&self, key: &VoucherKey, now: UnixSeconds, random: &dyn Random) -> Result<Answer, VoucherError> {
        if self.key != key.public_key() {
            return Err(VoucherError::OtherKey);
        }
        if !can_be_signed(self.period, now) {
            return Err(VoucherError::Period(super::last_day(self.period)));
        }
        if !BATCH.contains(&self.count()) {
            return Err(VoucherError::Count);
        }
        let (evaluated, proof) = key.evaluate(&self.blinded, self.period, random).ok_or(VoucherError::Damaged)?;
        Ok(Answer { format: AnswerFormat::V1, evaluated, proof })
    }
}

fn parse_key(key: &OprfElement) -> Result<<Ristretto255 as Group>::Elem, VoucherError> {
    Ristretto255::deserialize_elem(key.as_bytes()).map_err(|_| VoucherError::Key)
}

fn hash_of(key: &OprfElement) -> VoucherKeyHash {
    let mut first = [0; 16];
    first.copy_from_slice(&Sha256::digest(key.as_bytes())[..16]);
    VoucherKeyHash(first)
}

fn id_of(key: &OprfElement, nonce: &VoucherNonce) -> VoucherId {
    VoucherId(Sha256::digest(id_message(key, nonce)).into())
}
