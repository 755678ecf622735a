use crate::{
    app::AppState,
    http::{Failure, json},
    random::draw,
};
use axum::{extract::State, http::StatusCode, response::Response};
use wallet_api::{Nonce, limits::CHALLENGE_SECONDS, sessions::ChallengeResponse};

pub(crate) async fn handler(State(app): State<AppState>) -> Result<Response, Failure> {
    let challenge = (Nonce(draw(&*app.random)), app.now().plus(CHALLENGE_SECONDS));
    app.write(&challenge, |tx, (nonce, expires_at)| Box::pin(tx.insert_challenge(nonce, *expires_at))).await?;
    let (nonce, _) = challenge;
    Ok(json(StatusCode::OK, &ChallengeResponse { nonce }))
}
