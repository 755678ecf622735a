//! The key that signs vouchers. It is another one than those that guesses go through, in a file of another kind, so that neither
//! can be used for the other.

use crate::{
    key_files::{KeyFiles, make_folder},
    oprf::KeyError,
    random::{Random, Rng},
};
use std::path::Path;
use storage::{Access, Storage, Tx, run};
use subtle::ConstantTimeEq;
use voprf::{BlindedElement, Group, PoprfServer, Ristretto255};
use wallet_api::{
    OprfElement, OprfEpoch, OprfProof,
    sessions::OprfPublicKey,
    vouchers::{Voucher, VoucherPeriod, info},
};

const FILES: KeyFiles = KeyFiles { name: "voucher", label: "farde-voucher-key-v1 " };

/// The newest key of a folder (`voucher-<epoch>.key`). Vouchers of an older one are worth nothing: whoever took one key for each
/// organisation could tell them apart.
pub struct VoucherKey {
    epoch: OprfEpoch,
    key: PoprfServer<Ristretto255>,
}

impl std::fmt::Debug for VoucherKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VoucherKey")
    }
}

impl VoucherKey {
    /// The newest key of a folder.
    ///
    /// # Errors
    /// [`KeyError::NoVoucherKey`], or when the folder cannot be read.
    pub fn of_folder(folder: &Path) -> Result<Self, KeyError> {
        let newest = if FILES.are_in(folder) { FILES.read(folder)?.pop_last() } else { None };
        let (epoch, key) = newest.ok_or_else(|| KeyError::NoVoucherKey(folder.display().to_string()))?;
        Ok(Self { epoch: OprfEpoch(epoch), key })
    }

    /// The newest key of a folder, which the database remembers from then on; makes the first one.
    ///
    /// # Errors
    /// [`KeyError::Other`] if the database knows a newer one, or another one of this epoch; and those of [`Self::of_folder`].
    ///
    /// # Security
    /// Whoever has this key can make vouchers. It says nothing of any vault.
    pub async fn of_database(folder: &Path, random: &dyn Random, storage: &dyn Storage) -> Result<Self, KeyError> {
        let known = run(storage, Access::Read, &(), |tx, ()| tx.voucher_keys()).await?;
        let key = match (FILES.are_in(folder), known.last()) {
            (false, Some(key)) => return Err(KeyError::Other { epoch: key.epoch.0 }),
            (false, None) => Self::create(folder, 1, random)?,
            (true, _) => Self::of_folder(folder)?,
        };
        run(storage, Access::Write, &key.public(), |tx, ours| Box::pin(remember(tx, ours))).await?;
        Ok(key)
    }

    /// Whether a server of this database ever needed vouchers.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_known_to(storage: &dyn Storage) -> Result<bool, KeyError> {
        Ok(!run(storage, Access::Read, &(), |tx, ()| tx.voucher_keys()).await?.is_empty())
    }

    /// Makes a new key in the place of the newest one, in the folder and in the database: no voucher that was signed before is
    /// worth anything from then on. The old key need not be there, or be whole: it may be what was lost.
    ///
    /// # Errors
    /// Those of [`Self::of_database`].
    pub async fn replace(folder: &Path, random: &dyn Random, storage: &dyn Storage) -> Result<Self, KeyError> {
        let known = run(storage, Access::Read, &(), |tx, ()| tx.voucher_keys()).await?;
        let newest = known.last().map(|key| key.epoch.0).max(FILES.newest(folder));
        let key = Self::create(folder, newest.unwrap_or(0).saturating_add(1), random)?;
        run(storage, Access::Write, &key.public(), |tx, ours| Box::pin(remember(tx, ours))).await?;
        Ok(key)
    }

    fn create(folder: &Path, epoch: u32, random: &dyn Random) -> Result<Self, KeyError> {
        make_folder(folder)?;
        let key = PoprfServer::new(&mut Rng(random)).map_err(|_| KeyError::NotMade)?;
        FILES.write(folder, epoch, &key)?;
        Ok(Self { epoch: OprfEpoch(epoch), key })
    }

    /// The public half, which everybody may know, and everybody has to see the same of.
    #[must_use]
    pub fn public_key(&self) -> OprfElement {
        self.public().public_key
    }

    /// The same, with its number.
    pub(crate) fn public(&self) -> OprfPublicKey {
        let public_key = OprfElement(Ristretto255::serialize_elem(self.key.get_public_key()).into());
        OprfPublicKey { epoch: self.epoch, public_key }
    }

    /// Whether this key signed a voucher.
    pub(crate) fn has_signed(&self, voucher: &Voucher) -> bool {
        let output = self.key.evaluate(voucher.id.as_bytes(), Some(&info(voucher.period)));
        output.is_ok_and(|output| output.as_slice().ct_eq(voucher.output.as_bytes()).into())
    }

    /// Evaluates blinded ids, and proves that all of them were evaluated with this key and for this period (RFC 9497, sections
    /// 2.2 and 3.3.3). `None` if one is not an element of the group.
    pub(super) fn evaluate(
        &self,
        blinded: &[OprfElement],
        period: VoucherPeriod,
        random: &dyn Random,
    ) -> Option<(Vec<OprfElement>, OprfProof)> {
        let parse = |element: &OprfElement| BlindedElement::<Ristretto255>::deserialize(element.as_bytes()).ok();
        let blinded: Vec<_> = blinded.iter().map(parse).collect::<Option<_>>()?;
        let result = self.key.batch_blind_evaluate(&mut Rng(random), &blinded, Some(&info(period))).ok()?;
        let evaluated = result.messages.iter().map(|message| OprfElement(message.serialize().into())).collect();
        Some((evaluated, OprfProof(result.proof.serialize().as_slice().try_into().ok()?)))
    }
}

/// Ours must be the newest that the database knows, or newer.
async fn remember(tx: &mut dyn Tx, ours: &OprfPublicKey) -> Result<(), KeyError> {
    if let Some(known) = tx.voucher_keys().await?.pop()
        && (known.epoch > ours.epoch || (known.epoch == ours.epoch && known != *ours))
    {
        return Err(KeyError::Other { epoch: known.epoch.0 });
    }
    tx.insert_voucher_key(ours).await?;
    Ok(())
}
