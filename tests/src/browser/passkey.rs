//! A passkey without a finger: WebDriver's virtual authenticator.

use super::{Browser, BrowserError, Result};
use serde_json::json;

/// What the virtual authenticator is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authenticator(String);

impl Browser {
    /// Adds an authenticator inside the device, whose person is always there and agrees, and that can derive secrets
    /// (the extension `prf`). Chromium only: Firefox never answers a request for `prf`.
    ///
    /// # Errors
    /// In another browser.
    pub async fn add_authenticator(&self) -> Result<Authenticator> {
        self.add_authenticator_with(&["prf"]).await
    }

    /// The same with these extensions only; without `prf` it is a passkey that derives nothing.
    ///
    /// # Errors
    /// As [`add_authenticator`](Self::add_authenticator).
    pub async fn add_authenticator_with(&self, extensions: &[&str]) -> Result<Authenticator> {
        if self.kind != super::BrowserKind::Chromium {
            return Err(BrowserError::ChromiumOnly("an authenticator with prf"));
        }
        let authenticator = json!({
            "protocol": "ctap2_1",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserConsenting": true,
            "isUserVerified": true,
            "extensions": extensions,
        });
        let id = self.raw("webauthn/authenticator", Some(authenticator)).await?;
        id.as_str().map(|id| Authenticator(id.to_owned())).ok_or_else(|| BrowserError::Answer(id.to_string()))
    }

    /// Whether the person agrees from now on.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn set_user_verified(&self, authenticator: &Authenticator, verified: bool) -> Result<()> {
        let path = format!("webauthn/authenticator/{}/uv", authenticator.0);
        self.raw(&path, Some(json!({ "isUserVerified": verified }))).await.map(drop)
    }
}
