use serde::Serialize;
use std::io::{self, Write};
use storage::{Counted, Month};

/// Every number is shown as the next multiple of this.
const STEP: u64 = 10;
/// Fewer vaults than these do not show how much they hold and do: it would be what one person has and does.
const FEWEST: u64 = 10;
/// How long after its end a month is shown, in seconds: servers still write what they counted in it.
pub(super) const SETTLING_SECONDS: u64 = 3_600;

/// Counts of months that are over, none of them exact.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Report {
    /// What each number was rounded up to.
    rounded_up_to: u64,
    /// The months, the newest last.
    months: Vec<Line>,
}

/// One month.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Line {
    month: String,
    vaults_made: u64,
    vaults_opened: Option<u64>,
    papers_added: Option<u64>,
    shares_made: Option<u64>,
    shares_opened: Option<u64>,
    requests_made: Option<u64>,
    deposits_made: Option<u64>,
    /// How many there were at the end; unknown if no server ran when the next month began.
    vaults_kept: Option<u64>,
    papers_kept: Option<u64>,
    mebibytes_kept: Option<u64>,
}

impl Report {
    /// The months before `open`, or only one of them.
    pub(super) fn new(counts: &[(Month, Counted, u64)], open: Month, only: Option<Month>) -> Self {
        let mut months: Vec<Month> = counts.iter().map(|(month, ..)| *month).filter(|month| *month < open).collect();
        months.dedup();
        months.retain(|month| only.is_none_or(|only| only == *month));
        Self { rounded_up_to: STEP, months: months.iter().map(|month| Line::new(counts, *month)).collect() }
    }

    /// Prints it for people.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        if self.months.is_empty() {
            writeln!(out, "Nothing was counted in a month that is over.")?;
            return Ok(());
        }
        writeln!(
            out,
            "         |      vaults       |    papers     |     shares    | asked for papers | kept\n\
             month    |  made opened kept | added    kept |  made  opened | links  deposits | MiB"
        )?;
        let number = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        for line in &self.months {
            writeln!(
                out,
                "{:8} | {:5} {:>6} {:>4} | {:>5} {:>7} | {:>5} {:>7} | {:>5} {:>9} | {:>4}",
                line.month,
                line.vaults_made,
                number(line.vaults_opened),
                number(line.vaults_kept),
                number(line.papers_added),
                number(line.papers_kept),
                number(line.shares_made),
                number(line.shares_opened),
                number(line.requests_made),
                number(line.deposits_made),
                number(line.mebibytes_kept),
            )?;
        }
        writeln!(
            out,
            "\nEach number is rounded up to the next {STEP}; 0 is none. What fewer than {FEWEST} vaults hold and do is not shown. A month is\n\
             shown when it is over."
        )
    }
}

impl Line {
    fn new(counts: &[(Month, Counted, u64)], month: Month) -> Self {
        let exact = |what| counts.iter().find(|count| count.0 == month && count.1 == what).map(|count| count.2);
        let is_many = exact(Counted::VaultsKept).is_some_and(|vaults| vaults >= FEWEST);
        let shown = |what| exact(what).map_or(0, up);
        let done = |what| Some(shown(what)).filter(|_| is_many);
        Self {
            month: month.to_string(),
            vaults_made: shown(Counted::VaultsMade),
            vaults_opened: done(Counted::VaultsOpened),
            papers_added: Some(up(papers(exact(Counted::BlobsAdded).unwrap_or(0)))).filter(|_| is_many),
            shares_made: done(Counted::SharesMade),
            shares_opened: done(Counted::SharesOpened),
            requests_made: done(Counted::RequestsMade),
            deposits_made: done(Counted::DepositsMade),
            vaults_kept: exact(Counted::VaultsKept).map(up),
            papers_kept: exact(Counted::BlobsKept).map(papers).map(up).filter(|_| is_many),
            mebibytes_kept: exact(Counted::BytesKept).map(|bytes| up(bytes.div_ceil(1 << 20))).filter(|_| is_many),
        }
    }
}

/// A paper is three blobs, whatever it is.
fn papers(blobs: u64) -> u64 {
    blobs.div_ceil(3)
}

fn up(exact: u64) -> u64 {
    exact.div_ceil(STEP) * STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONTH: Month = Month(2026 * 12 + 9);

    fn line(counts: &[(Counted, u64)]) -> Line {
        let counts: Vec<_> = counts.iter().map(|(what, count)| (MONTH, *what, *count)).collect();
        Line::new(&counts, MONTH)
    }

    #[test]
    fn no_number_is_exact() {
        for (exact, shown) in [(0, 0), (1, 10), (9, 10), (10, 10), (11, 20), (1_001, 1_010)] {
            assert_eq!(line(&[(Counted::VaultsMade, exact)]).vaults_made, shown);
        }
        let papers = |blobs| line(&[(Counted::VaultsKept, 10), (Counted::BlobsAdded, blobs)]).papers_added;
        assert_eq!((papers(30), papers(31)), (Some(10), Some(20)));
    }

    #[test]
    fn what_few_vaults_hold_and_do_is_not_shown() {
        let counts = |vaults| {
            [
                (Counted::VaultsKept, vaults),
                (Counted::BlobsKept, 300),
                (Counted::BytesKept, 5 << 20),
                (Counted::SharesMade, 115),
            ]
        };
        let of = |vaults| line(&counts(vaults));
        assert_eq!((of(9).shares_made, of(10).shares_made), (None, Some(120)));
        assert_eq!((of(9).papers_kept, of(9).mebibytes_kept), (None, None));
        assert_eq!((of(10).papers_kept, of(10).mebibytes_kept), (Some(100), Some(10)));
        assert_eq!(line(&[]).vaults_kept, None);
    }

    #[test]
    fn only_months_that_are_over_are_shown() {
        let next = Month(MONTH.0 + 1);
        let counts =
            [(MONTH.before(), Counted::SharesMade, 1), (MONTH, Counted::SharesMade, 1), (next, Counted::SharesMade, 1)];
        let months =
            |open, only| Report::new(&counts, open, only).months.into_iter().map(|line| line.month).collect::<Vec<_>>();
        assert_eq!(months(next, None), ["2026-09", "2026-10"]);
        assert_eq!(months(next, Some(MONTH)), ["2026-10"]);
        assert_eq!(months(next, Some(next)), Vec::<String>::new());
        let mut text = Vec::new();
        Report::new(&counts, next, None).print(&mut text).expect("prints");
        let text = String::from_utf8(text).expect("text");
        assert!(text.contains("2026-10") && !text.contains("2026-11"), "{text}");
    }
}
