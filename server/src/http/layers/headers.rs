use crate::{app::App, http::assets::script_hashes};
use axum::{
    extract::{Request, State},
    http::{
        HeaderName, HeaderValue,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
        },
    },
    middleware::Next,
    response::Response,
};
use std::sync::Arc;

/// Who shares a process with the page; one page says something else.
pub(crate) const OPENER: HeaderName = HeaderName::from_static("cross-origin-opener-policy");

/// Headers that every answer has.
pub(super) type Fixed = Arc<[(HeaderName, HeaderValue)]>;

/// Makes the list once.
pub(super) fn fixed(app: &App) -> Fixed {
    let plain = |name: &'static str, value| (HeaderName::from_static(name), HeaderValue::from_static(value));
    let mut headers = vec![
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (OPENER, HeaderValue::from_static("same-origin")),
        plain("cross-origin-embedder-policy", "require-corp"),
        plain("cross-origin-resource-policy", "same-origin"),
        plain("permissions-policy", PERMISSIONS),
    ];
    headers.extend(HeaderValue::try_from(policy()).map(|value| (CONTENT_SECURITY_POLICY, value)));
    if app.origin.starts_with("https://") {
        headers.push((STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains")));
    }
    headers.into()
}

/// Everything off but the camera, which scans papers and codes, the microphone, which records what is told, and passkeys.
///
/// Only names that today's browsers know: they complain on the console about any other.
const PERMISSIONS: &str = "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(self), microphone=(self), \
    accelerometer=(), autoplay=(), clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), \
    gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), \
    midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), serial=(), storage-access=(), \
    usb=(), window-management=(), xr-spatial-tracking=()";

fn policy() -> String {
    let hashes: String = script_hashes().iter().map(|hash| format!(" '{hash}'")).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; \
         img-src 'self' blob: data:; media-src blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types farde"
    )
}

/// Adds them, and `no-store` where the handler said nothing of caching.
pub(super) async fn add(State(fixed): State<Fixed>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let is_given = headers.contains_key(OPENER);
    for (name, value) in fixed.iter().filter(|(name, _)| !is_given || *name != OPENER) {
        headers.insert(name, value.clone());
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
