//! The HTTP client below `object_store`: nothing from the environment, and whole answers only.

use super::{Cause, Patience};
use crate::BlobError;
use async_trait::async_trait;
use http_body_util::{BodyExt, Limited};
use object_store::{
    ClientOptions,
    client::{HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpService},
};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt;
use std::{io, sync::Arc, time::Duration};

/// The largest answer that is read: a piece is 256 KiB, a page of a listing less than one MiB.
const LARGEST_ANSWER: usize = 4 << 20;

/// A client that reads an answer whole before anybody sees it.
///
/// So an answer that breaks off is a failed request like any other, and is tried again like any other: `object_store`
/// would not, for a listing.
#[derive(Clone, Debug)]
pub(super) struct Client(reqwest::Client);

impl Client {
    pub(super) fn new(encrypted: bool, patience: &Patience) -> Result<Self, BlobError> {
        Ok(Self(http_client(encrypted, patience.connect, patience.request)?))
    }
}

/// What asks other servers for something: without a proxy from the environment, without redirects, and with no TLS but ours.
///
/// # Errors
/// When TLS cannot be had, for instance as this machine trusts nobody.
pub fn http_client(encrypted: bool, connect: Duration, request: Duration) -> io::Result<reqwest::Client> {
    reqwest::Client::builder()
        .user_agent("farde")
        .http1_only()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(connect)
        .timeout(request)
        .tls_backend_preconfigured(tls(encrypted).map_err(io::Error::other)?)
        .build()
        .map_err(io::Error::other)
}

/// TLS by ring and the certificates that the system trusts; none are needed, nor looked for, where nothing is
/// encrypted.
fn tls(encrypted: bool) -> Result<ClientConfig, rustls::Error> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?;
    let config = if encrypted {
        config.with_platform_verifier()?
    } else {
        config.with_root_certificates(RootCertStore::empty())
    };
    Ok(config.with_no_client_auth())
}

impl HttpConnector for Client {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

#[async_trait]
impl HttpService for Client {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let broken = |error: HttpError| Cause::broken(&error).into_http();
        let asked = Asked::from(&request);
        let (head, body) = self.0.call(request).await.map_err(broken)?.into_parts();
        let body = match Limited::new(body, LARGEST_ANSWER).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => return Err(broken(whole(error))),
        };
        if !head.status.is_success() {
            Err(Cause::refused(head.status.as_u16(), &body).into_http())
        } else if asked.is_answered_by(&body) {
            Ok(HttpResponse::from_parts(head, body.into()))
        } else {
            Err(Cause::Strange.into_http())
        }
    }
}

/// What a request asks for, as far as its answer can be told from a stranger's.
///
/// Not every success is the store's: a proxy greets with a page. `object_store` reads an empty listing out of any page,
/// and looks at no answer to a deletion, so that a blob would count as deleted that nobody touched.
enum Asked {
    Listing,
    Deletion,
    Other,
}

impl Asked {
    fn from(request: &HttpRequest) -> Self {
        if request.method() == reqwest::Method::DELETE {
            Self::Deletion
        } else if request.uri().query().is_some_and(|query| query.contains("list-type=2")) {
            Self::Listing
        } else {
            Self::Other
        }
    }

    fn is_answered_by(&self, body: &[u8]) -> bool {
        match self {
            // No letters of a name can look like these: they are escaped.
            Self::Listing => {
                let has = |text: &str| body.windows(text.len()).any(|part| part == text.as_bytes());
                // Without the token it would look like the last page: so answer stores that list in the old way only.
                let goes_on = !has("<IsTruncated>true<") || has("<NextContinuationToken>");
                has("<ListBucketResult") && has("</ListBucketResult>") && goes_on
            }
            Self::Deletion => body.is_empty(),
            Self::Other => true,
        }
    }
}

/// The error of a body that broke off, or had no end.
fn whole(error: Box<dyn std::error::Error + Send + Sync>) -> HttpError {
    match error.downcast::<HttpError>() {
        Ok(error) => *error,
        Err(error) => HttpError::new_boxed(HttpErrorKind::Decode, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_listing_is_a_listing() {
        let listing = |inside: &str| format!("<?xml?><ListBucketResult xmlns=\"x\">{inside}</ListBucketResult>");
        let is_one = |body: &str| Asked::Listing.is_answered_by(body.as_bytes());
        assert!(is_one(&listing("")));
        assert!(is_one(&listing("<IsTruncated>false</IsTruncated>")));
        let token = "<NextContinuationToken>x</NextContinuationToken>";
        assert!(is_one(&listing(&format!("<IsTruncated>true</IsTruncated>{token}"))));
        assert!(!is_one(&listing("<IsTruncated>true</IsTruncated><NextMarker>x</NextMarker>")));
        assert!(!is_one("<html>Welcome</html>") && !is_one("") && !is_one("<ListBucketResult>"));
    }
}
