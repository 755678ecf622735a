//! One guess. It is counted, durably, before it is evaluated.

use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Json, json},
    oprf::Blinded,
    rules::attempts::{Verdict, decide},
};
use axum::{extract::State, http::StatusCode, response::Response};
use std::time::Duration;
use storage::Tx;
use wallet_api::{HandleTag, UnixSeconds, problem::ProblemCode, sessions::EvaluateRequest};

/// How long a request waits for its turn to be evaluated.
const PATIENCE: Duration = Duration::from_secs(5);

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
    let turn = tokio::time::timeout(PATIENCE, app.evaluations.acquire()).await;
    let _turn = turn.map_err(|_| Failure::busy())?.map_err(Failure::internal)?;

    let input = (body.tag.clone(), app.now());
    app.write(&input, |tx, (tag, now)| Box::pin(count(tx, tag, *now))).await??;

    let evaluated = app.keys.evaluate(body.epoch, &body.tag, &blinded, &*app.random);
    Ok(json(StatusCode::OK, &evaluated.ok_or_else(|| Failure::internal("the POPRF has no inverse for this tag"))?))
}

/// Decides and remembers in the one transaction; a refusal is remembered only if the clock was set back.
async fn count(tx: &mut dyn Tx, tag: &HandleTag, now: UnixSeconds) -> Result<Result<(), EvaluateError>, EvaluateError> {
    match decide(tx.attempts(tag).await?, now) {
        Verdict::Allowed(row) => {
            tx.put_attempts(tag, &row).await?;
            Ok(Ok(()))
        }
        Verdict::Refused { retry_after, corrected } => {
            if let Some(row) = corrected {
                tx.put_attempts(tag, &row).await?;
            }
            Ok(Err(EvaluateError::TooMany(retry_after)))
        }
    }
}
