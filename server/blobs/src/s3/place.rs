//! Where a bucket is, read from its URL.

use crate::BlobUrlError;
use std::net::IpAddr;
use url::{Host, Url};

/// A bucket, a folder in it, and who is asked for them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) bucket: String,
    /// Empty, or ends with `/`.
    pub(super) prefix: String,
    /// With the bucket before the host if it is `virtual_hosted`.
    pub(super) endpoint: Url,
    pub(super) region: String,
    pub(super) virtual_hosted: bool,
}

impl Place {
    pub(super) fn parse(url: &Url) -> Result<Self, BlobUrlError> {
        if !url.username().is_empty() || url.password().is_some() || url.port().is_some() {
            return Err(BlobUrlError::Credentials);
        }
        let bucket = url.host_str().filter(|name| is_bucket(name)).ok_or(BlobUrlError::Bucket)?.to_owned();
        let prefix = prefix(url.path())?;
        let [mut endpoint, mut region, mut virtual_hosted] = [None, None, None];
        for (name, value) in url.query_pairs() {
            let setting = match name.as_ref() {
                "endpoint" => &mut endpoint,
                "region" => &mut region,
                "virtual-hosted" => &mut virtual_hosted,
                _ => return Err(BlobUrlError::Setting(named(&name))),
            };
            if setting.replace(value.into_owned()).is_some() {
                return Err(BlobUrlError::Twice(named(&name)));
            }
        }
        if url.fragment().is_some() {
            return Err(BlobUrlError::Setting("#".to_owned()));
        }
        let region = region.unwrap_or_else(|| "us-east-1".to_owned());
        if region.is_empty() || !region.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
            return Err(BlobUrlError::Region);
        }
        let virtual_hosted = match virtual_hosted.as_deref() {
            None | Some("false") => false,
            Some("true") => true,
            Some(_) => return Err(BlobUrlError::VirtualHosted),
        };
        let endpoint = endpoint.unwrap_or_else(|| format!("https://s3.{region}.amazonaws.com"));
        let mut endpoint = parse_endpoint(&endpoint)?;
        if virtual_hosted {
            let Some(Host::Domain(host)) = endpoint.host() else { return Err(BlobUrlError::VirtualHosted) };
            let host = format!("{bucket}.{host}");
            endpoint.set_host(Some(&host)).map_err(|_| BlobUrlError::Endpoint)?;
        }
        Ok(Self { bucket, prefix, endpoint, region, virtual_hosted })
    }
}

/// What S3 calls a bucket.
fn is_bucket(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    (3..=63).contains(&name.len()) && name.bytes().all(allowed) && !name.starts_with('.') && !name.contains("..")
}

/// Only letters that mean the same in a URL, in a signature and in a listing.
fn prefix(path: &str) -> Result<String, BlobUrlError> {
    let path = path.trim_start_matches('/').trim_end_matches('/');
    if path.is_empty() {
        return Ok(String::new());
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    if path.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && part.bytes().all(allowed)) {
        Ok(format!("{path}/"))
    } else {
        Err(BlobUrlError::Prefix)
    }
}

/// Unencrypted only on ways that stay within the house.
///
/// Pieces are ciphertext and requests are signed, but whoever sees them learns ids and sizes, and may say that a piece
/// is missing. So a typing error (`http` for `https`) must not go unnoticed, while a store beside the server needs no
/// certificate.
fn parse_endpoint(text: &str) -> Result<Url, BlobUrlError> {
    let url = Url::parse(text).map_err(|_| BlobUrlError::Endpoint)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BlobUrlError::Credentials);
    }
    if url.query().is_some() || url.fragment().is_some() || !url.has_host() {
        return Err(BlobUrlError::Endpoint);
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if url.host().is_some_and(|host| is_near(&host)) => Ok(url),
        "http" => Err(BlobUrlError::Unencrypted),
        _ => Err(BlobUrlError::Endpoint),
    }
}

fn is_near(host: &Host<&str>) -> bool {
    match host {
        Host::Ipv4(address) => is_near_address(IpAddr::V4(*address)),
        Host::Ipv6(address) => is_near_address(address.to_canonical()),
        // Names without a dot are those of containers beside this one; the endings never leave a network (RFC 6761, RFC
        // 6762, and ICANN's decision on `internal`).
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            !name.contains('.') || [".localhost", ".local", ".internal"].iter().any(|end| name.ends_with(end))
        }
    }
}

fn is_near_address(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local(),
    }
}

/// A name out of a URL, short enough to be said.
fn named(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<Place, BlobUrlError> {
        Place::parse(&Url::parse(url).expect("is a URL"))
    }

    #[test]
    fn a_whole_url_is_understood() {
        let place = parse("s3://papers/a/b/?endpoint=https%3A%2F%2Fhost%3A3900&region=garage").expect("parses");
        assert_eq!((place.bucket.as_str(), place.prefix.as_str(), place.region.as_str()), ("papers", "a/b/", "garage"));
        assert_eq!(place.endpoint.as_str(), "https://host:3900/");
        assert!(!place.virtual_hosted);
    }

    #[test]
    fn what_is_left_out_is_amazons() {
        let place = parse("s3://papers").expect("parses");
        assert_eq!((place.prefix.as_str(), place.region.as_str()), ("", "us-east-1"));
        assert_eq!(place.endpoint.as_str(), "https://s3.us-east-1.amazonaws.com/");
        let place = parse("s3://papers?virtual-hosted=true&region=eu-west-3").expect("parses");
        assert_eq!(place.endpoint.as_str(), "https://papers.s3.eu-west-3.amazonaws.com/");
    }

    #[test]
    fn each_wrong_url_has_its_sentence() {
        for (url, words) in [
            ("s3://id:secret@papers", "keys"),
            ("s3:///prefix", "bucket"),
            ("s3://Papers", "bucket"),
            ("s3://papers/a//b", "folder"),
            ("s3://papers/a%20b", "folder"),
            ("s3://papers?colour=red", "colour"),
            ("s3://papers?region=a&region=b", "twice"),
            ("s3://papers?region=", "region"),
            ("s3://papers?virtual-hosted=perhaps", "virtual-hosted"),
            ("s3://papers?virtual-hosted=true&endpoint=http://127.0.0.1", "virtual-hosted"),
            ("s3://papers?endpoint=host", "endpoint"),
            ("s3://papers?endpoint=ftp://host", "endpoint"),
            ("s3://papers?endpoint=https://id:secret@host", "keys"),
            ("s3://papers?endpoint=http://s3.example.org", "https"),
            ("s3://papers?endpoint=http://9.9.9.9", "https"),
        ] {
            let sentence = parse(url).expect_err(url).to_string();
            assert!(sentence.contains(words) && !sentence.contains("secret@"), "{url}: {sentence}");
        }
    }

    #[test]
    fn a_store_beside_the_server_needs_no_certificate() {
        for host in ["localhost", "127.0.0.1:9000", "[::1]", "10.1.2.3", "[fd00::1]", "garage:3900", "s3.svc.local"] {
            parse(&format!("s3://papers?endpoint=http://{host}")).expect(host);
        }
    }
}
