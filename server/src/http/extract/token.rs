use crate::{
    app::{AppState, hash_token, open_session},
    http::Failure,
    rules,
};
use axum::{
    extract::FromRequestParts,
    http::{header::AUTHORIZATION, request::Parts},
};
use storage::TokenHash;
use wallet_api::{AccessToken, OpeningToken, SessionToken, VaultId, problem::ProblemCode};

/// The bearer token of a request, hashed; `None` if there is none, or several, or it is not well formed.
pub(super) fn bearer(parts: &Parts) -> Option<[u8; 32]> {
    let mut values = parts.headers.get_all(AUTHORIZATION).iter();
    let value = values.next().filter(|_| values.next().is_none())?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    let token: SessionToken = token.parse().ok().filter(|_| scheme.eq_ignore_ascii_case("bearer"))?;
    Some(*token.as_bytes())
}

/// An open session.
pub(crate) struct Session {
    pub(crate) vault: VaultId,
    pub(crate) token_hash: TokenHash,
}

impl FromRequestParts<AppState> for Session {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Failure> {
        let ended = || Failure::new(ProblemCode::SessionEnded);
        let token_hash = hash_token(&bearer(parts).ok_or_else(ended)?);
        let now = app.now();
        let input = (token_hash, now);
        let row =
            app.read(&input, |tx, (hash, now)| Box::pin(open_session(tx, hash, *now))).await?.ok_or_else(ended)?;
        if rules::sessions::is_to_be_touched(&row, now) {
            let touch = (token_hash, now);
            app.write(&touch, |tx, (hash, now)| Box::pin(tx.touch_session(hash, *now))).await?;
        }
        Ok(Self { vault: row.vault, token_hash })
    }
}

/// The hash of a share's access token.
pub(crate) struct AccessHash(pub(crate) [u8; 32]);

impl FromRequestParts<AppState> for AccessHash {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Failure> {
        const { assert!(AccessToken::LEN == SessionToken::LEN) };
        let token = bearer(parts).ok_or_else(|| Failure::new(ProblemCode::ShareNotAvailable))?;
        Ok(Self(hash_token(&token).0))
    }
}

/// The hash of an opening's token.
pub(crate) struct OpeningHash(pub(crate) TokenHash);

impl FromRequestParts<AppState> for OpeningHash {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Failure> {
        const { assert!(OpeningToken::LEN == SessionToken::LEN) };
        let token = bearer(parts).ok_or_else(|| Failure::new(ProblemCode::ShareNotAvailable))?;
        Ok(Self(hash_token(&token)))
    }
}
