//! The address of the wallet that a shared computer is for.

use std::fmt;
use std::str::FromStr;

/// Scheme, host and port of a wallet, as a browser writes them: `https://farde.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// Why an address cannot be the one of a shared computer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Camera and encryption in the page need https; only tests on the same machine do without.
    #[error("the address must begin with https:// (http:// is only for localhost, for tests): {0}")]
    NotHttps(String),
    /// A host name is letters, digits, dots and hyphens; a port is a number.
    #[error("this is not the address of a server: {0}")]
    NoHost(String),
    /// Only the beginning of the address is asked for.
    #[error("give the address without what follows the name: {0}")]
    TooMuch(String),
}

impl Origin {
    /// The address as text, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pages below [`Self::kiosk`], as a filter of the browser: the dot forbids other names below the host, and without
    /// a port every port would do.
    pub fn kiosk_filter(&self) -> String {
        let (scheme, rest) = self.0.split_once("://").unwrap_or(("https", &self.0));
        let usual = if scheme == "https" { ":443" } else { ":80" };
        let port = if rest.contains(':') { "" } else { usual };
        format!("{scheme}://.{rest}{port}/kiosk")
    }

    /// The page that the browser begins with, and below which it stays.
    pub fn kiosk(&self) -> String {
        format!("{}/kiosk", self.0)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = AddressError;

    /// Reads `https://host` or `https://host:port`; `/kiosk` at its end is what people copy, and is taken off.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim().to_ascii_lowercase();
        let plain = text.trim_end_matches('/');
        let plain = plain.strip_suffix("/kiosk").unwrap_or(plain);
        let (scheme, rest) = plain.split_once("://").ok_or_else(|| AddressError::NotHttps(text.clone()))?;
        if rest.contains(['/', '?', '#']) {
            return Err(AddressError::TooMuch(text));
        }
        let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
        let is_local = ["localhost", "127.0.0.1"].contains(&host);
        if scheme != "https" && !(scheme == "http" && is_local) {
            return Err(AddressError::NotHttps(text));
        }
        if !is_host(host) || port.is_some_and(|port| !is_port(port)) {
            return Err(AddressError::NoHost(text));
        }
        // As browsers write it: the usual port is left out.
        let usual = if scheme == "https" { "443" } else { "80" };
        let port = port.filter(|port| *port != usual).map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Self(format!("{scheme}://{host}{port}")))
    }
}

/// A sign before the number would be read as a number too, and is none in an address.
fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port != 0)
}

/// Nothing in a host can end a line or a word of the files that it is written into.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        plain && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_people_copy_are_read() {
        for (text, origin) in [
            ("https://farde.example.org", "https://farde.example.org"),
            (" https://Farde.example.org/ ", "https://farde.example.org"),
            ("https://farde.example.org/kiosk", "https://farde.example.org"),
            ("https://farde.example.org:443/kiosk/", "https://farde.example.org"),
            ("https://farde.example.org:8443", "https://farde.example.org:8443"),
            ("http://localhost:3000", "http://localhost:3000"),
        ] {
            assert_eq!(text.parse::<Origin>().map(|it| it.to_string()), Ok(origin.to_owned()));
        }
    }

    #[test]
    fn a_filter_names_one_host_and_one_port() {
        for (text, filter) in [
            ("https://farde.example.org", "https://.farde.example.org:443/kiosk"),
            ("https://farde.example.org:8443", "https://.farde.example.org:8443/kiosk"),
            ("http://localhost:3000", "http://.localhost:3000/kiosk"),
            ("http://127.0.0.1", "http://.127.0.0.1:80/kiosk"),
        ] {
            assert_eq!(text.parse::<Origin>().map(|it| it.kiosk_filter()), Ok(filter.to_owned()));
        }
    }

    #[test]
    fn what_is_no_safe_address_is_refused() {
        let read = |text: &str| text.parse::<Origin>();
        for text in ["farde.example.org", "http://farde.example.org", "http://localhost.example.org"] {
            assert!(matches!(read(text), Err(AddressError::NotHttps(_))), "{text}");
        }
        for text in
            ["https://:80", "https://a b", "https://a\nb", "https://a\"b", "https://a.-b", "https://a:b", "https://*"]
                .into_iter()
                .chain(["https://a:+8443", "https://a:-1", "https://a:", "https://a:0", "https://a:65536"])
        {
            assert!(matches!(read(text), Err(AddressError::NoHost(_))), "{text}");
        }
        for text in ["https://a.org/s#secret", "https://a.org?x", "https://a.org/papers", "file:///etc"] {
            assert!(matches!(read(text), Err(AddressError::TooMuch(_))), "{text}");
        }
    }
}
