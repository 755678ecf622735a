//! Whether a vault has room for one more blob.

use storage::charged;

/// Whether a blob of `size` bytes fits into what is left of `limit` when `used` bytes are charged.
pub(crate) fn fits(used: u64, size: u64, limit: u64) -> bool {
    used.checked_add(charged(size)).is_some_and(|after| after <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::CHARGE_UNIT;

    #[test]
    fn a_blob_of_one_byte_takes_a_whole_unit() {
        assert!(fits(0, 1, CHARGE_UNIT));
        assert!(!fits(1, 1, CHARGE_UNIT));
        assert!(!fits(u64::MAX, 1, u64::MAX));
    }
}
