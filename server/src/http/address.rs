use super::Peer;
use axum::http::HeaderMap;
use std::{net::IpAddr, str::FromStr};

/// A network: `192.0.2.0/24`, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Network {
    address: IpAddr,
    prefix: u8,
}

/// A text that is no network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a network address like 192.0.2.7 or 192.0.2.0/24")]
pub struct ParseNetworkError;

impl TryFrom<String> for Network {
    type Error = ParseNetworkError;

    fn try_from(text: String) -> Result<Self, ParseNetworkError> {
        text.parse()
    }
}

impl FromStr for Network {
    type Err = ParseNetworkError;

    fn from_str(text: &str) -> Result<Self, ParseNetworkError> {
        let (address, prefix) = text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
        let address: IpAddr = address.parse().map_err(|_| ParseNetworkError)?;
        let whole = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(whole), str::parse).map_err(|_| ParseNetworkError)?;
        if prefix > whole { Err(ParseNetworkError) } else { Ok(Self { address, prefix }) }
    }
}

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        let shift = |whole: u32| whole - u32::from(self.prefix);
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                (own.to_bits() ^ other.to_bits()).checked_shr(shift(32)).unwrap_or(0) == 0
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                (own.to_bits() ^ other.to_bits()).checked_shr(shift(128)).unwrap_or(0) == 0
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

/// Whether an address is one of the trusted proxies.
pub(crate) fn is_trusted(address: IpAddr, trusted: &[Network]) -> bool {
    trusted.iter().any(|network| network.contains(address))
}

/// The address that a request comes from: the connection's, or, behind trusted proxies, the last one in
/// `X-Forwarded-For` that is none of them.
pub(crate) fn client_address(peer: Peer, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let mut address = peer.0;
    let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
    for hop in hops.into_iter().rev() {
        if !is_trusted(address, trusted) {
            break;
        }
        let Ok(before) = hop.parse() else { break };
        address = before;
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn networks_are_parsed_and_contain_their_addresses() {
        let network: Network = "192.0.2.0/24".parse().expect("a network");
        assert!(network.contains(address("192.0.2.77")) && !network.contains(address("192.0.3.1")));
        let all: Network = "0.0.0.0/0".parse().expect("a network");
        assert!(all.contains(address("203.0.113.1")) && !all.contains(address("::1")));
        let one: Network = "::1".parse().expect("a network");
        assert!(one.contains(address("::1")) && !one.contains(address("::2")));
        for wrong in ["", "x", "1.2.3.4/33", "::1/129", "1.2.3.4/", "1.2.3.4/-1"] {
            assert_eq!(wrong.parse::<Network>(), Err(ParseNetworkError), "{wrong}");
        }
    }

    #[test]
    fn only_trusted_proxies_name_another_address() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.1.1.1, 203.0.113.9, 10.0.0.2".parse().expect("a value"));
        let trusted = ["10.0.0.0/8".parse().expect("a network")];
        let direct = Peer(address("198.51.100.1"));
        assert_eq!(client_address(direct, &headers, &trusted), direct.0, "a client cannot name another");
        assert_eq!(client_address(Peer(address("10.0.0.1")), &headers, &trusted), address("203.0.113.9"));
        assert_eq!(client_address(Peer(address("10.0.0.1")), &headers, &[]), address("10.0.0.1"));
        headers.insert("x-forwarded-for", "nonsense".parse().expect("a value"));
        assert_eq!(client_address(Peer(address("10.0.0.1")), &headers, &trusted), address("10.0.0.1"));
    }
}
