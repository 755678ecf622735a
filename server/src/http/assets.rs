//! The web app, compiled in by `build.rs`: precompressed, under hashed names.

use super::{Failure, answer::with_type, layers::headers::OPENER};
use axum::{
    extract::Path,
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, VARY},
    },
    response::{IntoResponse, Response},
};
use wallet_api::problem::ProblemCode;

/// One file and its compressed variants.
pub(super) struct Asset {
    path: &'static str,
    media_type: &'static str,
    identity: &'static [u8],
    br: Option<&'static [u8]>,
    gz: Option<&'static [u8]>,
}

// `static ASSETS: &[Asset]`, sorted by path, and `SCRIPT_HASHES: &[&str]`, the inline scripts that the page may run.
include!(concat!(env!("OUT_DIR"), "/web_app.rs"));

/// The routes of the single page, all answered by `index.html`.
pub(super) const PAGES: [&str; 25] = [
    "/", "/make", "/open", "/recover", "/renew", "/papers", "/paper", "/safety", "/share", "/shared", "/bin", "/s",
    "/v", "/scan", "/add", "/write", "/speak", "/story", "/list", "/print", "/inbox", "/r", "/k", "/staff", "/gallery",
];

/// Below this all pages are those of a shared computer.
pub(super) const KIOSK: &str = "/kiosk";

/// What a shared computer forgets whenever the page is loaded anew, as after locking (W3C Clear Site Data, section 3.1). Not
/// `"cache"`: the app itself is nobody's, and would have to be fetched for each person.
const FORGET: HeaderValue = HeaderValue::from_static("\"cookies\", \"storage\"");

/// Where a shared computer goes when somebody is done.
pub(super) const KIOSK_DONE: &str = "/kiosk/done";

const DONE: &str = "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Farde</title>\
    <meta http-equiv=\"refresh\" content=\"0;url=/kiosk\"></html>\n";

/// What `/` says when the program was built without the web app.
const NO_WEB_APP: &str = "This program was built without the web app. Its API answers under /api/v1.\n";

/// Any page of the app.
pub(super) async fn page(headers: HeaderMap) -> Response {
    match find("index.html") {
        Some(asset) => serve(asset, &headers),
        None => with_type(StatusCode::OK, "text/plain; charset=utf-8", NO_WEB_APP),
    }
}

/// Any page of the app, on a shared computer.
pub(super) async fn kiosk_page(headers: HeaderMap) -> Response {
    let mut response = page(headers).await;
    response.headers_mut().insert("clear-site-data", FORGET);
    response
}

/// Between one person and the next at a shared computer: nothing but the way to the start.
///
/// It has another opener policy than all other pages, so the browser has to leave the process in which the person's papers
/// were, and ends it with all its memory (HTML, section 7.1.3, "browsing context group switch").
pub(super) async fn kiosk_done() -> Response {
    let mut response = with_type(StatusCode::OK, "text/html; charset=utf-8", DONE);
    response.headers_mut().insert(OPENER, HeaderValue::from_static("unsafe-none"));
    response.headers_mut().insert("clear-site-data", FORGET);
    response
}

/// The worker that starts the app without a network: under a path of its own, as it answers for what lies below that, and
/// asked for anew each time.
pub(super) async fn service_worker(headers: HeaderMap) -> Response {
    match find("service-worker.js") {
        Some(asset) => serve(asset, &headers),
        None => Failure::new(ProblemCode::NotFound).into_response(),
    }
}

/// A file whose name holds the hash of its content.
pub(super) async fn asset(path: Option<Path<String>>, headers: HeaderMap) -> Response {
    let found = path.and_then(|Path(path)| find(&format!("assets/{path}")));
    let Some(asset) = found else { return Failure::new(ProblemCode::NotFound).into_response() };
    let mut response = serve(asset, &headers);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(CACHE_CONTROL, forever);
    response
}

/// The sentences of a language that is offered: JSON, by key.
pub(crate) fn texts(language: &str) -> Option<&'static [u8]> {
    let prefix = format!("assets/text-{language}.");
    let texts = ASSETS.iter().find(|asset| asset.path.starts_with(&prefix) && asset.path.ends_with(".json"));
    texts.map(|asset| asset.identity)
}

/// The hashes that `script-src` lists.
pub(super) fn script_hashes() -> &'static [&'static str] {
    SCRIPT_HASHES
}

fn find(path: &str) -> Option<&'static Asset> {
    ASSETS.binary_search_by_key(&path, |asset| asset.path).ok().and_then(|place| ASSETS.get(place))
}

fn serve(asset: &'static Asset, headers: &HeaderMap) -> Response {
    let (body, encoding) = match (asset.br, asset.gz) {
        (Some(br), _) if accepts(headers, "br") => (br, Some("br")),
        (_, Some(gz)) if accepts(headers, "gzip") => (gz, Some("gzip")),
        (_, _) => (asset.identity, None),
    };
    let mut response = with_type(StatusCode::OK, asset.media_type, body);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Whether `Accept-Encoding` names a coding, and not with `q=0` (RFC 9110, section 12.5.3).
fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|part| {
        let (name, weight) = part.split_once(';').unwrap_or((part, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        name.trim().eq_ignore_ascii_case(coding) && weight.is_ok_and(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    static SAMPLE: Asset =
        Asset { path: "x", media_type: "text/css", identity: b"identity", br: Some(b"br"), gz: Some(b"gz") };

    fn encoding(accepted: &'static str) -> Option<HeaderValue> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(accepted));
        serve(&SAMPLE, &headers).headers().get(CONTENT_ENCODING).cloned()
    }

    #[test]
    fn the_smallest_accepted_variant_is_served() {
        for (accepted, expected) in [
            ("gzip, deflate, br", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("br;q=0, GZIP", Some("gzip")),
            ("brr, x", None),
            ("", None),
        ] {
            assert_eq!(encoding(accepted).as_ref().and_then(|v| v.to_str().ok()), expected, "{accepted}");
        }
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(ASSETS.is_sorted_by_key(|asset| asset.path));
    }
}
