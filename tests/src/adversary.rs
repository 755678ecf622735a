//! An adversary who has seen many wallets and guesses something about the next one.
//!
//! It looks at numbers: sizes, counts, order, times. On one half of the wallets it learns which number, or which
//! combination of numbers, goes with what it wants to know; on the other half it is put to the test.

use std::collections::BTreeMap;

/// What was seen of one wallet: named numbers.
pub type Seen = BTreeMap<String, f64>;

/// How the guesses went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Guesses that were right.
    pub right: usize,
    /// Guesses in all.
    pub of: usize,
    /// What the adversary went by.
    pub by: String,
}

impl Outcome {
    /// Whether somebody who tosses a coin does as well less than once in ten thousand times.
    #[must_use]
    pub fn beats_chance(&self) -> bool {
        at_least(self.right, self.of) < 1e-4
    }
}

/// The chance of at least `right` heads in `of` tosses.
///
/// # Panics
/// For more than 2^31 tosses.
#[must_use]
pub fn at_least(right: usize, of: usize) -> f64 {
    let mut term = 0.5_f64.powi(i32::try_from(of).expect("few"));
    let mut sum = 0.0;
    for heads in 0..=of {
        if heads >= right {
            sum += term;
        }
        term *= count(of - heads) / count(heads + 1);
    }
    sum
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("few"))
}

/// Learns on the first half of the wallets and guesses on the second.
///
/// `wallets` are what was seen, and the truth.
#[must_use]
pub fn attack(wallets: &[(Seen, bool)]) -> Outcome {
    let (known, unknown) = wallets.split_at(wallets.len() / 2);
    let rules = rules(known);
    let best = rules.into_iter().max_by_key(|rule| right(known, |seen| rule.guess(seen)));
    let best = best.expect("there is a number");
    let alone = Outcome { right: right(unknown, |seen| best.guess(seen)), of: unknown.len(), by: best.number.clone() };
    let together = nearest(known);
    let together =
        Outcome { right: right(unknown, together), of: unknown.len(), by: "all numbers together".to_owned() };
    if together.right > alone.right { together } else { alone }
}

fn right(wallets: &[(Seen, bool)], guess: impl Fn(&Seen) -> bool) -> usize {
    wallets.iter().filter(|(seen, truth)| guess(seen) == *truth).count()
}

/// One number and where it is cut.
struct Rule {
    number: String,
    cut: f64,
    above: bool,
}

impl Rule {
    fn guess(&self, seen: &Seen) -> bool {
        (value(seen, &self.number) > self.cut) == self.above
    }
}

fn value(seen: &Seen, number: &str) -> f64 {
    // What was seen of some wallets only is a number too.
    seen.get(number).copied().unwrap_or(-1.0)
}

fn numbers(known: &[(Seen, bool)]) -> Vec<String> {
    let mut all: Vec<String> = known.iter().flat_map(|(seen, _)| seen.keys().cloned()).collect();
    all.sort();
    all.dedup();
    all
}

/// Every number cut between any two neighbours, both ways round.
fn rules(known: &[(Seen, bool)]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for number in numbers(known) {
        let mut values: Vec<f64> = known.iter().map(|(seen, _)| value(seen, &number)).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let cuts = values.windows(2).map(|pair| f64::midpoint(pair[0], pair[1])).chain([f64::MAX]);
        for cut in cuts {
            rules.extend([true, false].map(|above| Rule { number: number.clone(), cut, above }));
        }
    }
    rules
}

/// Which of the two middles a wallet is nearer to, with every number in units of its own spread.
fn nearest(known: &[(Seen, bool)]) -> impl Fn(&Seen) -> bool {
    let middle = |number: &str, truth: Option<bool>| {
        let values = known.iter().filter(|(_, t)| truth.is_none_or(|truth| truth == *t));
        let values: Vec<f64> = values.map(|(seen, _)| value(seen, number)).collect();
        let mean = values.iter().sum::<f64>() / count(values.len().max(1));
        let spread = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / count(values.len().max(1));
        (mean, spread.sqrt())
    };
    let facts: Vec<(String, f64, f64, f64)> = numbers(known)
        .into_iter()
        .map(|number| {
            let (spread, yes, no) =
                (middle(&number, None).1, middle(&number, Some(true)).0, middle(&number, Some(false)).0);
            (number, spread.max(1e-9), yes, no)
        })
        .collect();
    move |seen| {
        let distance = |to: fn(&(String, f64, f64, f64)) -> f64| {
            facts.iter().map(|fact| ((value(seen, &fact.0) - to(fact)) / fact.1).powi(2)).sum::<f64>()
        };
        distance(|fact| fact.2) < distance(|fact| fact.3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chance_of_a_coin() {
        assert!((at_least(0, 10) - 1.0).abs() < 1e-9);
        assert!((at_least(10, 10) - 1.0 / 1_024.0).abs() < 1e-9);
        assert!((at_least(5, 10) - 0.623_046_875).abs() < 1e-9);
    }
}
