//! Padmé: a size says little about a content and costs at most 12 % (Nikitin et al., "Reducing Metadata Leakage from
//! Encrypted Files and Communication with PURBs", PETS 2019, section 4).

/// The padded size of `len` bytes: only the highest few bits of a size are ever seen.
pub(crate) fn padme(len: usize) -> usize {
    let Some(exponent) = len.checked_ilog2() else { return len };
    let kept_bits = exponent.checked_ilog2().unwrap_or(0) + 1;
    let mask = (1usize << exponent.saturating_sub(kept_bits)) - 1;
    len.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::padme;
    use proptest::prelude::*;

    #[test]
    fn known_sizes() {
        // From the reference implementation that comes with the paper.
        for (len, padded) in
            [(0, 0), (1, 1), (9, 10), (100, 104), (1_000, 1_024), (1_025, 1_088), (1_000_000, 1_015_808)]
        {
            assert_eq!(padme(len), padded, "{len}");
        }
    }

    proptest! {
        #[test]
        fn never_smaller_never_12_percent_larger_and_stable(len in 1usize..1 << 31) {
            let padded = padme(len);
            prop_assert!(padded >= len && (padded - len) as f64 <= 0.12 * len as f64);
            prop_assert_eq!(padme(padded), padded);
        }
    }
}
