use super::ConfigError;
use std::net::SocketAddr;

/// An origin as browsers write it (RFC 6454): scheme, host in lower case, and the port unless it is the usual one. With TLS it is never a plain one.
pub(super) fn parse(text: String, is_tls: bool) -> Result<String, ConfigError> {
    let (host, usual_port) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(host), _) => (host, ":443"),
        (None, Some(_)) if is_tls => return Err(ConfigError::PlainOrigin(text)),
        (None, Some(host)) => (host, ":80"),
        (None, None) => return Err(ConfigError::Origin(text)),
    };
    let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-:[]".contains(&b);
    if host.is_empty() || !host.bytes().all(is_plain) || host.ends_with(usual_port) {
        return Err(ConfigError::Origin(text));
    }
    Ok(text)
}

/// The name or the address in an origin.
pub(crate) fn host(origin: &str) -> &str {
    let host = origin.split("://").nth(1).unwrap_or_default();
    let host = host.strip_prefix('[').map_or_else(|| host.split(':').next(), |v6| v6.split(']').next());
    host.unwrap_or_default()
}

/// The origin of a server that nothing stands before; unknown while the port is.
pub(super) fn derive(listen: SocketAddr, is_tls: bool) -> Option<String> {
    let host = match listen.ip() {
        ip if ip.is_loopback() || ip.is_unspecified() => "localhost".to_owned(),
        ip => SocketAddr::new(ip, 0).to_string().trim_end_matches(":0").to_owned(),
    };
    let (scheme, usual_port) = if is_tls { ("https", 443) } else { ("http", 80) };
    match listen.port() {
        0 => None,
        port if port == usual_port => Some(format!("{scheme}://{host}")),
        port => Some(format!("{scheme}://{host}:{port}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_browsers_write_is_an_origin() {
        for right in ["https://farde.example", "http://localhost:8080", "http://[::1]:8080"] {
            assert!(parse(right.to_owned(), false).is_ok(), "{right}");
        }
        for wrong in ["farde.example", "https://", "https://x/", "https://X", "https://x:443", "ftp://x", "https://a@b"]
        {
            assert!(parse(wrong.to_owned(), false).is_err(), "{wrong}");
        }
        assert!(parse("https://farde.example".to_owned(), true).is_ok());
        assert!(parse("http://farde.example".to_owned(), true).is_err(), "no browser sees that over TLS");
    }

    #[test]
    fn the_default_follows_the_address() {
        let of = |text: &str| derive(text.parse().expect("an address"), false);
        assert_eq!(of("127.0.0.1:8080").as_deref(), Some("http://localhost:8080"));
        assert_eq!(of("[::]:80").as_deref(), Some("http://localhost"));
        assert_eq!(of("192.0.2.1:81").as_deref(), Some("http://192.0.2.1:81"));
        assert_eq!(of("127.0.0.1:0"), None);
        let over_tls = |text: &str| derive(text.parse().expect("an address"), true);
        assert_eq!(over_tls("0.0.0.0:443").as_deref(), Some("https://localhost"));
        assert_eq!(over_tls("192.0.2.1:80").as_deref(), Some("https://192.0.2.1:80"));
    }
}
