use super::Numbers;
use crate::{app::AppState, http};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use tokio::time::Instant;
use wallet_api::problem::ProblemCode;

/// Why a request was refused; goes with its answer as far as the layer that counts.
#[derive(Clone, Copy)]
pub(crate) struct Refused(pub(crate) ProblemCode);

/// Counts and traces each request by its route pattern.
pub(crate) async fn count(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let method = http::method_name(&request);
    let route = request.extensions().get::<MatchedPath>().map_or("none", |path| route_name(path.as_str()));
    let numbers = &app.numbers;
    let _under_way = UnderWay::begin(numbers);
    let span = app.traces.request(method, route);
    let started = Instant::now();
    let response = span.around(next.run(request)).await;
    span.answered(response.status().as_u16());
    let labels = [("method", method), ("route", route)];
    numbers.request_times.get_or_create(&labels).observe(started.elapsed().as_secs_f64());
    let [method, route] = labels;
    numbers.requests.get_or_create(&[method, route, ("status", status_class(&response))]).inc();
    if let Some(Refused(code)) = response.extensions().get() {
        numbers.refusals.get_or_create(&[("code", code_name(*code))]).inc();
        span.label("error.type", code_name(*code));
    }
    response
}

/// A request that is under way; also when its client is gone and nobody waits for the answer.
struct UnderWay<'a>(&'a Numbers);

impl<'a> UnderWay<'a> {
    fn begin(numbers: &'a Numbers) -> Self {
        numbers.in_flight.inc();
        Self(numbers)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.in_flight.dec();
    }
}

/// The pattern as it stands in this program; which page was loaded is nobody's business.
fn route_name(pattern: &str) -> &'static str {
    let known = http::API.iter().find(|(_, path)| *path == pattern).map(|(_, path)| *path);
    known.unwrap_or(match pattern.split('/').nth(1) {
        Some("assets") => "assets",
        Some("voices") => "voices",
        Some("health") => "health",
        _ => "pages",
    })
}

fn status_class(response: &Response) -> &'static str {
    match response.status().as_u16() {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    }
}

/// The code as it stands on the wire.
fn code_name(code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::NothingOpens => "nothing-opens",
        ProblemCode::SessionEnded => "session-ended",
        ProblemCode::TooManyAttempts => "too-many-attempts",
        ProblemCode::TooManyVaults => "too-many-vaults",
        ProblemCode::VoucherNeeded => "voucher-needed",
        ProblemCode::VoucherNotValid => "voucher-not-valid",
        ProblemCode::VoucherUsed => "voucher-used",
        ProblemCode::ShareNotAvailable => "share-not-available",
        ProblemCode::RequestNotAvailable => "request-not-available",
        ProblemCode::NotFound => "not-found",
        ProblemCode::MethodNotAllowed => "method-not-allowed",
        ProblemCode::VersionConflict => "version-conflict",
        ProblemCode::VersionRequired => "version-required",
        ProblemCode::AlreadyExists => "already-exists",
        ProblemCode::WrongBlobState => "wrong-blob-state",
        ProblemCode::TooManyShares => "too-many-shares",
        ProblemCode::TooManyFileRequests => "too-many-file-requests",
        ProblemCode::TooManyKeyslots => "too-many-keyslots",
        ProblemCode::LastKeyslot => "last-keyslot",
        ProblemCode::RecoveryWaits => "recovery-waits",
        ProblemCode::PasskeyRefused => "passkey-refused",
        ProblemCode::TooLarge => "too-large",
        ProblemCode::QuotaExceeded => "quota-exceeded",
        ProblemCode::StorageFull => "storage-full",
        ProblemCode::Malformed => "malformed",
        ProblemCode::UnsupportedMediaType => "unsupported-media-type",
        ProblemCode::Busy => "busy",
        ProblemCode::Internal => "internal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pattern_of_ours_is_no_label() {
        assert_eq!(route_name(wallet_api::routes::PIECE), wallet_api::routes::PIECE);
        assert_eq!(route_name("/api/v1/vault/blobs/0b0b0b/pieces/0"), "pages");
        assert_eq!(route_name("/assets/{*path}"), "assets");
        assert_eq!(route_name("/kiosk/s"), "pages");
    }

    #[test]
    fn codes_are_those_of_the_wire() {
        for code in [ProblemCode::NothingOpens, ProblemCode::TooManyFileRequests, ProblemCode::UnsupportedMediaType] {
            assert_eq!(serde_json::to_value(code).expect("a code"), code_name(code));
        }
    }
}
