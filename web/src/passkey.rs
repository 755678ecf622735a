//! Passkeys: the page is the only place where they can be made and used. What is born here goes to the wallet worker at
//! once, in buffers that are transferred.

use bridge::{PasskeyCreation, PasskeyQuestion};
use js_sys::ArrayBuffer;

/// Why there is no passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PasskeyProblem {
    /// This browser has no passkeys.
    Unsupported,
    /// There is a passkey, and it cannot derive a key.
    NoPrf,
    /// The person said no, or waited too long.
    Refused,
    /// Something else.
    Failed,
}

/// Whether passkeys that derive a key can be expected to work here.
pub(crate) async fn is_supported() -> bool {
    std::future::ready(false).await
}

/// Makes a passkey. The buffers of [`bridge::DoorsCommand::AddPasskey`], in that order.
///
/// # Errors
/// If there is none, or none that derives a key.
pub(crate) async fn make(creation: PasskeyCreation) -> Result<Vec<ArrayBuffer>, PasskeyProblem> {
    let _ = creation;
    std::future::ready(Err(PasskeyProblem::Unsupported)).await
}

/// Uses a passkey. The buffers of [`bridge::WalletCommand::OpenWithPasskey`], in that order.
///
/// # Errors
/// If there is none, or none that derives a key.
pub(crate) async fn ask(question: PasskeyQuestion) -> Result<Vec<ArrayBuffer>, PasskeyProblem> {
    let _ = question;
    std::future::ready(Err(PasskeyProblem::Unsupported)).await
}
