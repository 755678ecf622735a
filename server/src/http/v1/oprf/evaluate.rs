//! One guess. It is counted, durably, before it is evaluated.

use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Json, json},
    oprf::Blinded,
    rules::{
        attempts::{Verdict, decide, unknown},
        refusals::{remembered, to_be_noted},
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::Tx;
use wallet_api::{
    HandleTag, UnixSeconds,
    problem::ProblemCode,
    sessions::{EvaluateRequest, EvaluateResponse},
};

endpoint_error! {
    /// Why a guess is not evaluated.
    EvaluateError { ; TooMany(u64) => |seconds| Self::retry_after(ProblemCode::TooManyAttempts, seconds) }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Json(body): Json<EvaluateRequest>,
) -> Result<Response, Failure> {
    let blinded = Blinded::parse(&body.blinded).filter(|_| app.keys.has(body.epoch));
    let blinded = blinded.ok_or_else(|| Failure::new(ProblemCode::Malformed))?;
    let _place = app.place_to_guess().await.ok_or_else(Failure::busy)?;

    let input = (body.tag.clone(), app.now());
    let refused_at = app.write(&input, |tx, (tag, now)| Box::pin(count(tx, tag, *now))).await??;

    let _turn = app.turn().await;
    let evaluated = app.keys.evaluate(body.epoch, &body.tag, &blinded, &*app.random);
    let (evaluated, proof) = evaluated.ok_or_else(|| Failure::internal("the POPRF has no inverse for this tag"))?;
    Ok(json(StatusCode::OK, &EvaluateResponse { evaluated, proof, refused_at }))
}

/// Decides and remembers in the one transaction; gives when a guess was last refused.
///
/// A refusal writes nothing if it is not the first of its minute, unless the clock was set back. The inner result is a
/// refusal that is committed.
async fn count(
    tx: &mut dyn Tx,
    tag: &HandleTag,
    now: UnixSeconds,
) -> Result<Result<Option<UnixSeconds>, EvaluateError>, EvaluateError> {
    let refused_at = tx.refusal(tag).await?;
    let known = match tx.attempts(tag).await? {
        Some(row) => Some(row),
        None => unknown(tx.standing().await?.restored_at, now),
    };
    match decide(known, now) {
        Verdict::Allowed(row) => {
            tx.put_attempts(tag, &row).await?;
            Ok(Ok(remembered(refused_at, now)))
        }
        Verdict::Refused { retry_after, corrected } => {
            if let Some(row) = corrected {
                tx.put_attempts(tag, &row).await?;
            }
            if let Some(minute) = to_be_noted(refused_at, now) {
                tx.put_refusal(tag, minute).await?;
            }
            Ok(Err(EvaluateError::TooMany(retry_after)))
        }
    }
}
