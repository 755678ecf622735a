//! What is measured: how long things take, what fails, how many bytes go.

use hdrhistogram::Histogram;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

/// The longest time that is told apart: an hour, in microseconds.
const LONGEST: u64 = 3_600_000_000;

/// Everything that is measured in one run; clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Measures(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    is_counting: bool,
    acts: BTreeMap<String, Row>,
    requests: BTreeMap<String, Row>,
    causes: BTreeMap<String, u64>,
}

struct Row {
    times: Histogram<u64>,
    failed: u64,
    sent: u64,
    received: u64,
}

impl Row {
    fn new() -> Self {
        let times = Histogram::new_with_max(LONGEST, 3);
        Self { times: times.unwrap_or_else(|_| unreachable!("bounds that are right")), failed: 0, sent: 0, received: 0 }
    }

    fn add(&mut self, took: Duration) {
        self.times.saturating_record(u64::try_from(took.as_micros()).unwrap_or(LONGEST));
    }
}

/// One line of a report. Times are milliseconds, and those of failures are among them.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) what: String,
    pub(crate) count: u64,
    pub(crate) failed: u64,
    pub(crate) p50: f64,
    pub(crate) p90: f64,
    pub(crate) p99: f64,
    pub(crate) max: f64,
    pub(crate) bytes_sent: u64,
    pub(crate) bytes_received: u64,
}

/// What a run gave.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// How long it went, in seconds.
    pub(crate) seconds: f64,
    /// What people did. The times begin when it was due, so that waiting for a slow server counts.
    pub(crate) acts: Vec<Line>,
    /// What their devices asked of the server.
    pub(crate) requests: Vec<Line>,
    /// Why acts failed.
    pub(crate) causes: BTreeMap<String, u64>,
}

impl Measures {
    /// From now on everything counts; what was before was preparation.
    pub(crate) fn begin(&self) {
        *self.0.borrow_mut() = Inner { is_counting: true, ..Inner::default() };
    }

    /// A request of a device. It is good if there is an answer, and the server did not fail.
    pub(crate) fn request(&self, what: &str, took: Duration, sent: usize, received: usize, is_good: bool) {
        let mut inner = self.0.borrow_mut();
        if !inner.is_counting {
            return;
        }
        let row = inner.requests.entry(what.to_owned()).or_insert_with(Row::new);
        row.add(took);
        row.sent += sent as u64;
        row.received += received as u64;
        row.failed += u64::from(!is_good);
    }

    /// Something that a person did, and why it failed if it did.
    pub(crate) fn act(&self, what: &str, took: Duration, failure: Option<String>) {
        let mut inner = self.0.borrow_mut();
        let row = inner.acts.entry(what.to_owned()).or_insert_with(Row::new);
        row.add(took);
        row.failed += u64::from(failure.is_some());
        if let Some(cause) = failure {
            *inner.causes.entry(format!("{what}: {cause}")).or_default() += 1;
        }
    }

    pub(crate) fn report(&self, took: Duration) -> Report {
        let inner = self.0.borrow();
        Report {
            seconds: took.as_secs_f64(),
            acts: lines(&inner.acts),
            requests: lines(&inner.requests),
            causes: inner.causes.clone(),
        }
    }
}

fn lines(rows: &BTreeMap<String, Row>) -> Vec<Line> {
    let line = |(what, row): (&String, &Row)| {
        let at = |quantile| to_milliseconds(row.times.value_at_quantile(quantile));
        Line {
            what: what.clone(),
            count: row.times.len(),
            failed: row.failed,
            p50: at(0.5),
            p90: at(0.9),
            p99: at(0.99),
            max: to_milliseconds(row.times.max()),
            bytes_sent: row.sent,
            bytes_received: row.received,
        }
    };
    rows.iter().map(line).collect()
}

fn to_milliseconds(microseconds: u64) -> f64 {
    Duration::from_micros(microseconds).as_secs_f64() * 1_000.0
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (title, lines) in [("what people did", &self.acts), ("requests", &self.requests)] {
            let head = ["a second", "failed", "p50 ms", "p90 ms", "p99 ms", "max ms", "MB up", "MB down"];
            write!(f, "{title:<50}{:>9}", "count")?;
            head.iter().try_for_each(|head| write!(f, "{head:>10}"))?;
            writeln!(f)?;
            for line in lines {
                let Line { what, count, failed, p50, p90, p99, max, .. } = line;
                let [up, down] =
                    [line.bytes_sent, line.bytes_received].map(|bytes| format!("{:.1}", bytes as f64 / 1e6));
                let a_second = *count as f64 / self.seconds;
                write!(
                    f,
                    "{what:<50}{count:>9}{a_second:>10.1}{failed:>10}{p50:>10.1}{p90:>10.1}{p99:>10.1}{max:>10.1}"
                )?;
                writeln!(f, "{up:>10}{down:>10}")?;
            }
            writeln!(f)?;
        }
        self.causes.iter().try_for_each(|(cause, count)| writeln!(f, "{count} × {cause}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_what_was_measured_and_preparation_does_not_count() {
        let measures = Measures::default();
        measures.request("GET /", Duration::from_secs(9), 1, 1, true);
        measures.begin();
        for number in 1..=100 {
            measures.request("GET /", Duration::from_millis(number), 10, 20, number != 7);
        }
        measures.act("open", Duration::from_millis(5), Some("no answer".to_owned()));
        let report = measures.report(Duration::from_secs(10));
        let line = &report.requests[0];
        assert_eq!((line.count, line.failed, line.bytes_sent, line.bytes_received), (100, 1, 1_000, 2_000));
        assert!((49.9..50.1).contains(&line.p50) && (98.9..99.1).contains(&line.p99), "{line:?}");
        assert_eq!(report.causes["open: no answer"], 1);
        assert!(report.to_string().contains("      10.0         1"), "{report}");
    }
}
