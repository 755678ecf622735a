//! A secret opens a door: making a vault and opening it.

use crate::api;
use crate::host::{Host, ProgressStep};
use crate::{ClientError, vouchers::to_show, wallet::Wallet};
use wallet_api::sessions::{OpenedVault, OprfPublicKey, ServerInfo};
use wallet_api::vaults::CreateVaultRequest;
use wallet_api::vouchers::{Voucher, VoucherCode};
use wallet_api::{Bytes, UnixSeconds, VaultId};
use wallet_core::keys::{RootKey, VaultKeys};
use wallet_core::manifest::{DoorRecord, DoorWay, KeptHandle, Manifest};
use wallet_core::unlock::{
    CARD_PICTURES, CardNumber, Door, Guess, Handle, NICKNAME_PICTURES, PicturePhrase, Secret, UnlockError,
};

/// Steps that are reported while a door is walked through.
const STEPS: u64 = 4;

/// How many POPRF keys a server may have: each costs an attempt and a key derivation.
pub(crate) const KEYS: usize = 4;

/// How often making a vault is tried when no answer comes.
const CREATE_TRIES: u32 = 4;

/// A new card number.
pub fn draw_card(host: &impl Host) -> CardNumber {
    CardNumber::generate(&mut host.rng())
}

/// A new picture phrase: 6 pictures with a card, 10 without.
pub fn draw_phrase(host: &impl Host, with_card: bool) -> PicturePhrase {
    let length = if with_card { CARD_PICTURES } else { NICKNAME_PICTURES };
    PicturePhrase::generate(&mut host.rng(), length)
}

/// Makes a vault whose first door is this handle and secret, and opens it.
///
/// # Errors
/// [`ClientError::BadInput`] if the secret is too short for the handle; [`ClientError::AlreadyOpens`] if both already open a vault;
/// [`ClientError::WaitFirst`] if too many vaults were made or too many secrets tried; [`ClientError::VoucherNeeded`].
pub async fn create<H: Host>(host: H, handle: &Handle, secret: &Secret) -> Result<Wallet<H>, ClientError> {
    create_with(host, handle, secret, None).await
}

/// The same, with a voucher, which is used up if the vault is made, and only then.
///
/// # Errors
/// Those of [`create`], [`ClientError::VoucherNotValid`] and [`ClientError::VoucherUsed`].
pub async fn create_with<H: Host>(
    host: H,
    handle: &Handle,
    secret: &Secret,
    voucher: Option<&VoucherCode>,
) -> Result<Wallet<H>, ClientError> {
    secret.strong_enough_for(handle).map_err(|_| ClientError::BadInput { what: "a secret that is too short" })?;
    let info = api::server(&host).await?;
    let voucher = to_show(&info, voucher)?;
    let newest = info.oprf_keys.first().ok_or(ClientError::Fault { what: "a server without a key" })?;
    let (door, _) = walk(&host, handle, secret, newest).await?;
    let (root, vault) = (RootKey::generate(&mut host.rng()), random_vault(&host));
    let pins = info.oprf_keys.iter().take(KEYS).cloned().collect();
    let mut manifest = Manifest::new(vault.clone(), pins);
    let first = DoorRecord { slot: door.slot().clone(), way: way_of(handle, secret), made_at: info.now };
    manifest.add_door(first).map_err(ClientError::from)?;
    let sealed = manifest.seal(VaultKeys::derive(&root).manifest_key(), &mut host.rng())?;
    let opened = register(&host, &door, &root, &vault, &sealed, voucher.as_ref()).await?;
    if opened.vault != vault || opened.manifest.record != sealed {
        return Err(ClientError::Tampered);
    }
    host.report(ProgressStep::Unlocking, STEPS, STEPS);
    Ok(Wallet::new(host, opened, root, door.slot().clone(), manifest, info.vault_bytes))
}

/// Opens the vault that this handle and secret lead to.
///
/// # Errors
/// [`ClientError::NothingOpens`] if there is none now; [`ClientError::WaitFirst`] after too many tries;
/// [`ClientError::Tampered`] if what opens is not what was stored.
pub async fn open<H: Host>(host: H, handle: &Handle, secret: &Secret) -> Result<Wallet<H>, ClientError> {
    let info = api::server(&host).await?;
    let (door, opened, refused_at) = log_in(&host, &info, handle, secret).await?;
    let mut wallet = enter(host, &door, opened, &info).await?;
    wallet.refused_at = refused_at;
    Ok(wallet)
}

/// Goes through a door that the server has opened, and shuts those that the vault does not know.
pub(crate) async fn enter<H: Host>(
    host: H,
    door: &Door,
    opened: OpenedVault,
    info: &ServerInfo,
) -> Result<Wallet<H>, ClientError> {
    let root = door.open_keyslot(&opened.vault, &opened.keyslot).map_err(|_| ClientError::Tampered)?;
    let manifest = Manifest::open(VaultKeys::derive(&root).manifest_key(), &opened.vault, &opened.manifest)?;
    check_pins(&manifest, info)?;
    host.report(ProgressStep::Unlocking, STEPS, STEPS);
    let mut wallet = Wallet::new(host, opened, root, door.slot().clone(), manifest, info.vault_bytes);
    wallet.remove_unlisted().await;
    wallet.settle_kept().await;
    Ok(wallet)
}

/// What the vault remembers of a door that a handle and a secret open.
pub(crate) fn way_of(handle: &Handle, secret: &Secret) -> DoorWay {
    let handle = KeptHandle::of(handle);
    match secret {
        Secret::Pictures(_) => DoorWay::Pictures { handle },
        Secret::Passphrase(_) => DoorWay::Passphrase { handle },
    }
}

/// Tries the server's keys, the newest first: a vault made under an older one has its slot there.
async fn log_in(
    host: &impl Host,
    info: &ServerInfo,
    handle: &Handle,
    secret: &Secret,
) -> Result<(Door, OpenedVault, Option<UnixSeconds>), ClientError> {
    let mut last = ClientError::NothingOpens;
    for key in info.oprf_keys.iter().take(KEYS) {
        let (door, refused_at) = walk(host, handle, secret, key).await?;
        let nonce = api::challenge(host).await?;
        match api::log_in(host, &door.sign_login(host.origin(), &nonce)).await {
            Ok(opened) => return Ok((door, opened, refused_at)),
            Err(ClientError::NothingOpens) => last = ClientError::NothingOpens,
            Err(other) => return Err(other),
        }
    }
    Err(last)
}

/// One guess: POPRF with the server, then Argon2id here. Also when the last guess under this handle was refused.
pub(crate) async fn walk(
    host: &impl Host,
    handle: &Handle,
    secret: &Secret,
    key: &OprfPublicKey,
) -> Result<(Door, Option<UnixSeconds>), ClientError> {
    host.report(ProgressStep::Unlocking, 0, STEPS);
    let (request, guess) = Guess::blind(handle, secret, key, &mut host.rng())?;
    let response = api::evaluate(host, &request).await?;
    host.report(ProgressStep::Unlocking, 1, STEPS);
    // The key derivation blocks for up to seconds on a slow device; let the progress be seen first.
    host.sleep(0).await;
    let door = guess.finish(&response)?;
    host.report(ProgressStep::Unlocking, 2, STEPS);
    Ok((door, response.refused_at))
}

/// Hands the vault in; an answer that was lost is asked for again with a new challenge and the same content.
async fn register(
    host: &impl Host,
    door: &Door,
    root: &RootKey,
    vault: &VaultId,
    manifest: &Bytes,
    voucher: Option<&Voucher>,
) -> Result<OpenedVault, ClientError> {
    let slot = door.new_keyslot(root, vault, &mut host.rng());
    for _ in 0..CREATE_TRIES {
        let nonce = api::challenge(host).await?;
        let signature = door.sign_create(host.origin(), vault, &nonce);
        let request = CreateVaultRequest {
            vault: vault.clone(),
            slot: slot.clone(),
            manifest: manifest.clone(),
            nonce,
            signature,
            voucher: voucher.cloned(),
        };
        match api::create_vault(host, &request).await {
            // Also when what stands before the server has no answer of it: it may have done it.
            Err(ClientError::Offline | ClientError::ServerBusy) => host.sleep(1_000).await,
            Err(ClientError::Fault { what: "an id was taken" }) => {
                return Err(ClientError::AlreadyOpens);
            }
            other => return other,
        }
    }
    Err(ClientError::Offline)
}

/// The vault remembers the server's POPRF keys: a server that shows this person another key is found out.
///
/// # Security
/// A key under an epoch that the vault does not know is refused too: whoever could add one would get the slot id that the
/// secret has under it, and could guess against that. A new epoch will come with a signature by an older one.
fn check_pins(manifest: &Manifest, info: &ServerInfo) -> Result<(), ClientError> {
    let is_pinned = |key: &OprfPublicKey| manifest.oprf_keys().contains(key);
    if info.oprf_keys.iter().all(is_pinned) { Ok(()) } else { Err(ClientError::Tampered) }
}

fn random_vault(host: &impl Host) -> VaultId {
    let mut bytes = [0; VaultId::LEN];
    rand_core::RngCore::fill_bytes(&mut host.rng(), &mut bytes);
    VaultId(bytes)
}

impl From<UnlockError> for ClientError {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::ServerKey | UnlockError::Evaluation => Self::Tampered,
            UnlockError::OutOfMemory => Self::Fault { what: "this device has too little memory" },
        }
    }
}
