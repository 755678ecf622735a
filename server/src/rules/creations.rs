//! How many vaults may be made. No address is stored: only a hash of it, under a key that is deleted after a day.

use sha2::{Digest, Sha256};
use std::net::IpAddr;
use storage::CreationBucket;
use wallet_api::UnixSeconds;

const HOUR: u64 = 3_600;

/// The largest manifest that a vault begins with, in bytes: nothing is in it yet, and nobody is known to have made it.
pub(crate) const FIRST_MANIFEST_BYTES: usize = 64 * 1024;

/// The hour that a moment is counted in.
pub(crate) fn hour(now: UnixSeconds) -> u64 {
    now.0 / HOUR
}

/// Seconds until the next hour begins.
pub(crate) fn until_next_hour(now: UnixSeconds) -> u64 {
    HOUR - now.0 % HOUR
}

/// What an address is counted under: an IPv4 address, or the /64 that an IPv6 address is in.
pub(crate) fn bucket(key: &[u8; 32], address: IpAddr) -> CreationBucket {
    let mut hash = Sha256::new();
    hash.update(key);
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            hash.update([4]);
            hash.update(v4.octets());
        }
        IpAddr::V6(v6) => {
            hash.update([6]);
            hash.update(&v6.octets()[..8]);
        }
    }
    let mut bucket = [0; 16];
    bucket.copy_from_slice(&hash.finalize()[..16]);
    CreationBucket(bucket)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_network_is_one_bucket_and_a_mapped_address_is_its_ipv4_address() {
        let of = |text: &str| bucket(&[1; 32], text.parse().expect("an address"));
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:2"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("192.0.2.1"), of("::ffff:192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_ne!(of("192.0.2.1"), bucket(&[2; 32], "192.0.2.1".parse().expect("an address")));
    }
}
