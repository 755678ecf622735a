use super::*;
use crate::testing::rng;
use proptest::{prelude::*, sample::subsequence};

fn secret(seed: u64) -> GuardiansSecret {
    GuardiansSecret::generate(&mut rng(seed))
}

fn parts(seed: u64, needed: u8, parts: u8) -> Vec<GuardianPart> {
    split(&secret(seed), needed, parts, &mut rng(seed + 1_000)).expect("a number that can be asked for")
}

fn chosen(parts: &[GuardianPart], places: &[usize]) -> Vec<GuardianPart> {
    places.iter().map(|place| GuardianPart::from_bytes(&*parts[*place].to_bytes()).expect("a part")).collect()
}

/// `needed`, `parts`, and some places of parts, at least `least` fewer or more than needed.
fn some_of(enough: bool) -> impl Strategy<Value = (u8, u8, Vec<usize>)> {
    (2u8..=7).prop_flat_map(|parts| (2..=parts, Just(parts))).prop_flat_map(move |(needed, parts)| {
        let all: Vec<usize> = (0..usize::from(parts)).collect();
        let size = if enough { usize::from(needed)..=usize::from(parts) } else { 1..=usize::from(needed) - 1 };
        (Just(needed), Just(parts), subsequence(all, size).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn any_parts_that_are_enough_give_the_secret_back((needed, count, places) in some_of(true), seed in 0u64..1_000) {
        let combined = combine(&chosen(&parts(seed, needed, count), &places)).expect("enough");
        let split = secret(seed);
        prop_assert_eq!(combined.expose_secret(), split.expose_secret());
    }

    #[test]
    fn too_few_are_refused_and_the_same_one_twice_counts_once((needed, count, mut places) in some_of(false)) {
        let all = parts(1, needed, count);
        let missing = needed - u8::try_from(places.len()).expect("few");
        places.push(places[0]);
        prop_assert_eq!(combine(&chosen(&all, &places)).err(), Some(CombineError::TooFew { missing }));
    }

    /// Any `needed - 1` parts fit every secret: for each other secret there is one missing part that leads to it. So they
    /// say nothing.
    #[test]
    fn fewer_parts_fit_every_secret((needed, count, places) in some_of(false), wanted in any::<[u8; SECRET]>()) {
        prop_assume!(places.len() == usize::from(needed) - 1);
        let known = chosen(&parts(1, needed, count), &places);
        let missing = (1..=count).find(|number| known.iter().all(|part| part.number() != *number)).expect("one");
        let mut whole = wanted.to_vec();
        whole.extend(check_value(&wanted));
        let mut share = Zeroizing::new([0; SHARE]);
        share[0] = missing;
        for at in 0..whole.len() {
            // The value at `missing` of the one polynomial through the known points with the wanted value at 0.
            let points: Vec<(u8, u8)> =
                known.iter().map(|part| (part.number(), part.share[at + 1])).chain([(0, whole[at])]).collect();
            share[at + 1] = through(&points, missing);
        }
        let (set, parts) = (known[0].set, known[0].parts);
        let mut all = chosen(&known, &(0..known.len()).collect::<Vec<_>>());
        all.push(GuardianPart { set, needed, parts, share });
        let combined = combine(&all).expect("enough");
        prop_assert_eq!(combined.expose_secret(), &wanted);
    }

    #[test]
    fn a_changed_part_is_found(at in 1..SHARE, bit in 0u32..8) {
        let mut two = chosen(&parts(1, 2, 3), &[0, 2]);
        prop_assert!(combine(&two).is_ok());
        two[0].share[at] ^= 1 << bit;
        prop_assert_eq!(combine(&two).err(), Some(CombineError::DoNotBelongTogether));
    }
}

/// GF(2^8) with the polynomial of AES, from the definition: slow, and independent of the library.
fn times(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b != 0 {
        product ^= if b & 1 == 1 { a } else { 0 };
        a = a << 1 ^ if a & 0x80 != 0 { 0x1b } else { 0 };
        b >>= 1;
    }
    product
}

fn inverse(a: u8) -> u8 {
    (1..=255).find(|b| times(a, *b) == 1).expect("not zero")
}

/// Lagrange.
fn through(points: &[(u8, u8)], at: u8) -> u8 {
    points.iter().fold(0, |sum, (x, y)| {
        let others = points.iter().filter(|(other, _)| other != x);
        let term = others.fold(*y, |term, (other, _)| times(term, times(at ^ other, inverse(x ^ other))));
        sum ^ term
    })
}

#[test]
fn one_forged_part_does_not_keep_the_others_from_fitting() {
    for forged in 0..3 {
        let mut three = chosen(&parts(1, 2, 3), &[0, 1, 2]);
        three[forged].share[7] ^= 1;
        assert_eq!(combine(&three).expect("two are right").expose_secret(), secret(1).expose_secret(), "{forged}");
    }
}

#[test]
fn parts_of_two_secrets_do_not_combine() {
    let (mut one, other) = (chosen(&parts(1, 2, 3), &[0]), parts(2, 2, 3));
    one.extend(chosen(&other, &[1]));
    assert_eq!(combine(&one).err(), Some(CombineError::DoNotBelongTogether));
    // Nor if somebody makes them look alike.
    one[1].set = one[0].set;
    assert_eq!(combine(&one).err(), Some(CombineError::DoNotBelongTogether));
    assert_eq!(combine(&[]).err(), Some(CombineError::TooFew { missing: 2 }));
}

#[test]
fn numbers_that_nobody_can_be_asked_for_are_refused() {
    for (needed, count) in [(0, 3), (1, 3), (4, 3), (2, 8), (2, 1)] {
        assert_eq!(split(&secret(1), needed, count, &mut rng(1)).err(), Some(SplitError), "{needed} of {count}");
    }
    let good = parts(1, 2, 3)[0].to_bytes();
    for (at, value) in [(2, 0x13), (2, 0x43), (2, 0x28), (3, 0), (3, 4)] {
        let mut bytes = good.clone();
        bytes[at] = value;
        assert!(GuardianPart::from_bytes(&*bytes).is_none(), "{at} {value}");
    }
}
