//! People at a given rate, or as many as there are at once.

use crate::acts::{Act, Person, receive};
use crate::device::{Device, Servers};
use crate::measure::{Measures, Report};
use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use std::cell::RefCell;
use std::io::Write as _;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use wallet_client::ClientError;

/// After the last act is due, so long is waited for those that are still under way.
const LAST: Duration = Duration::from_secs(60);

/// Who does what.
#[derive(Args, Debug)]
pub(crate) struct PeopleArgs {
    /// What the server says that its origin is: logins are signed for it
    #[arg(long, default_value = "http://localhost:8080")]
    origin: String,
    /// The addresses of the servers, if they are not the origin's; requests go to one after the other
    #[arg(long, value_delimiter = ',', value_name = "URLS")]
    servers: Vec<String>,
    /// How many people have a wallet; they are made first, which is not measured
    #[arg(long, default_value_t = 20)]
    people: usize,
    /// How many papers each has at the beginning
    #[arg(long, default_value_t = 1)]
    papers: usize,
    /// How large a paper is, in bytes
    #[arg(long, default_value_t = 100_000)]
    size: usize,
    /// How many things are done each second, whether the server keeps up or not
    #[arg(long, conflicts_with = "at_once")]
    rate: Option<f64>,
    /// How many people do something at the same time, one thing after the other as fast as it goes
    #[arg(long)]
    at_once: Option<usize>,
    /// For how long, in seconds
    #[arg(long = "for", default_value_t = 30, value_name = "SECONDS")]
    seconds: u64,
    /// What is done, and how often in proportion, as in `open=3,look=2`
    #[arg(long, default_value = "open=4,refresh=2,look=6,add=2,share=1,receive=3")]
    mix: String,
    /// What the chances of the mix follow from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Writes the report as JSON
    #[arg(long)]
    json: bool,
}

/// Everybody, and what they do.
struct Crowd {
    servers: Rc<Servers>,
    measures: Measures,
    /// Those who do nothing at the moment; as many as the semaphore has permits.
    idle: RefCell<Vec<Person>>,
    free: Semaphore,
    /// What leads to the newest share of each.
    links: RefCell<Vec<String>>,
    mix: Vec<(Act, u32)>,
    rng: RefCell<ChaCha20Rng>,
    size: usize,
}

impl PeopleArgs {
    /// Makes the people, lets them do what they do, and prints what was measured.
    pub(crate) async fn run(self) -> Result<()> {
        let crowd = Rc::new(self.prepare().await?);
        crowd.measures.begin();
        let begun = Instant::now();
        let lasts = Duration::from_secs(self.seconds);
        match (self.rate, self.at_once) {
            (Some(rate), _) => crowd.at_a_rate(rate, lasts).await?,
            (None, at_once) => crowd.at_once(at_once.unwrap_or(8), lasts).await,
        }
        self.print(&crowd.measures.report(begun.elapsed()))
    }

    async fn prepare(&self) -> Result<Crowd> {
        ensure!(self.people > 0, "--people is at least 1");
        let addresses = if self.servers.is_empty() { vec![self.origin.clone()] } else { self.servers.clone() };
        let measures = Measures::default();
        let servers = Rc::new(Servers::new(self.origin.clone(), addresses, measures.clone())?);
        servers.check().await?;
        let (mut idle, mut links) = (Vec::new(), Vec::new());
        for number in 1..=self.people {
            let person = Person::make(&servers, number - 1, self.papers, self.size).await?;
            links.extend(person.link());
            idle.push(person);
            if number % 10 == 0 || number == self.people {
                let _ = writeln!(std::io::stderr(), "{number} of {} people have a wallet", self.people);
            }
        }
        Ok(Crowd {
            servers,
            measures,
            free: Semaphore::new(idle.len()),
            idle: RefCell::new(idle),
            links: RefCell::new(links),
            mix: parse_mix(&self.mix)?,
            rng: RefCell::new(ChaCha20Rng::seed_from_u64(self.seed)),
            size: self.size,
        })
    }

    fn print(&self, report: &Report) -> Result<()> {
        let mut out = std::io::stdout();
        if self.json {
            serde_json::to_writer_pretty(&mut out, report)?;
            return writeln!(out).context("the report cannot be written");
        }
        write!(out, "{report}").context("the report cannot be written")
    }
}

impl Crowd {
    /// One thing at each tick, whether the last ones are done or not: somebody who comes does not know how busy it is.
    async fn at_a_rate(self: &Rc<Self>, rate: f64, lasts: Duration) -> Result<()> {
        ensure!(rate > 0.0 && rate <= 10_000.0, "--rate is more than 0 and at most 10000");
        let mut ticks = interval(Duration::from_secs_f64(1.0 / rate));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
        let (end, mut tasks) = (Instant::now() + lasts, JoinSet::new());
        loop {
            let due = ticks.tick().await;
            if due >= end {
                break;
            }
            let crowd = self.clone();
            tasks.spawn_local(async move { crowd.one(crowd.draw(), due).await });
            while tasks.try_join_next().is_some() {}
        }
        if timeout(LAST, async { while tasks.join_next().await.is_some() {} }).await.is_err() {
            bail!("{} things were not done {} seconds after the end", tasks.len(), LAST.as_secs());
        }
        Ok(())
    }

    async fn at_once(self: &Rc<Self>, count: usize, lasts: Duration) {
        let (end, mut tasks) = (Instant::now() + lasts, JoinSet::new());
        for _ in 0..count.max(1) {
            let crowd = self.clone();
            tasks.spawn_local(async move {
                while Instant::now() < end {
                    crowd.one(crowd.draw(), Instant::now()).await;
                }
            });
        }
        while tasks.join_next().await.is_some() {}
    }

    /// Somebody does something that is due.
    async fn one(&self, act: Act, due: Instant) {
        let done = match act {
            Act::Receive => receive(&Device::new(&self.servers), &self.any_link()).await,
            Act::Open | Act::Refresh | Act::Look | Act::Add | Act::Share => self.somebody(act).await,
        };
        self.measures.act(act.name(), due.elapsed(), done.err().map(|error| error.to_string()));
    }

    async fn somebody(&self, act: Act) -> Result<(), ClientError> {
        let Ok(permit) = self.free.acquire().await else { return Err(ClientError::NotThere) };
        let chosen = self.number(self.idle.borrow().len());
        let mut person = self.idle.borrow_mut().swap_remove(chosen);
        let done = person.act(act, self.size).await;
        if act == Act::Share && done.is_ok() {
            self.links.borrow_mut()[person.number] = person.link().unwrap_or_default();
        }
        self.idle.borrow_mut().push(person);
        drop(permit);
        done
    }

    fn any_link(&self) -> String {
        let links = self.links.borrow();
        links[self.number(links.len())].clone()
    }

    fn draw(&self) -> Act {
        let all: u32 = self.mix.iter().map(|(_, share)| share).sum();
        let mut left = self.rng.borrow_mut().next_u32() % all;
        for (act, share) in &self.mix {
            match left.checked_sub(*share) {
                Some(rest) => left = rest,
                None => return *act,
            }
        }
        Act::Open
    }

    fn number(&self, below: usize) -> usize {
        usize::try_from(self.rng.borrow_mut().next_u64() % below.max(1) as u64).unwrap_or_default()
    }
}

fn parse_mix(text: &str) -> Result<Vec<(Act, u32)>> {
    let mut mix = Vec::new();
    for part in text.split(',') {
        let (name, share) = part.split_once('=').unwrap_or((part, "1"));
        let act = <Act as clap::ValueEnum>::from_str(name.trim(), true);
        let Ok(act) = act else { bail!("{name} is none of open, refresh, look, add, share, receive") };
        mix.push((act, share.trim().parse().with_context(|| format!("{share} is no whole number"))?));
    }
    let all: u64 = mix.iter().map(|(_, share)| u64::from(*share)).sum();
    ensure!((1..=10_000).contains(&all), "the numbers of the mix are together between 1 and 10000");
    Ok(mix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mix_is_read_or_refused() {
        assert_eq!(parse_mix("open=3, look").expect("a mix"), [(Act::Open, 3), (Act::Look, 1)]);
        for bad in ["", "fly=1", "open=-1", "open=0", "open=x", "open=99999999"] {
            assert!(parse_mix(bad).is_err(), "{bad}");
        }
    }
}
