//! A wallet of a thousand papers, at the screen of a phone; `cargo xtask bench` prints it as a table.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark fails by panicking, and prints its rows")]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]

use std::io::Cursor;
use std::time::{Duration, Instant};
use tests::browser::{Browser, BrowserKind, Viewport};
use tests::papers;
use tests::world::World;
use wallet_client::{NewDocument, NewFile, create, draw_card, draw_phrase};
use wallet_core::manifest::Details;
use wallet_core::unlock::{Handle, Secret};

const PAPERS: usize = 1_000;

/// Between two openings, so that attempts are no matter.
const DAY: u64 = 86_400;

/// Kinds as the page stores them.
const KINDS: [&str; 8] = ["identity", "residence", "income", "welfare", "health", "housing", "work", "school"];

/// Titles in several scripts, so that folding has something to do.
const TITLES: [&str; 5] = ["Décision du CPAS", "شهادة الإقامة", "Довідка", "Straßenmeldung", "ማስታወሻ"];

fn main() {
    tokio::runtime::Runtime::new().unwrap().block_on(thousand());
}

async fn thousand() {
    let world = World::new().await;
    let device = world.device(1);
    let (card, phrase) = (draw_card(&device), draw_phrase(&device, true));
    let (digits, story) = (card.digits(), phrase.expose_secret().to_vec());
    let (handle, secret) = (Handle::Card(card), Secret::Pictures(phrase));
    let mut wallet = create(device, &handle, &secret).await.unwrap();
    let photo = papers::photograph_of(400, 300, 3).unwrap();
    let start = Instant::now();
    for place in 0..PAPERS {
        let file = NewFile {
            media_type: "text/plain".parse().unwrap(),
            original: Box::new(Cursor::new(format!("paper {place}").into_bytes())),
            preview: Some(photo.clone()),
            pages: vec![photo.clone()],
            added: None,
        };
        let details = Details {
            title: format!("{} {place}", TITLES[place % TITLES.len()]).parse().unwrap(),
            kind: KINDS[place % KINDS.len()].parse().unwrap(),
            note: "Une note de quelques mots, comme on en écrit.".parse().unwrap(),
            ..Details::default()
        };
        wallet.add(NewDocument { details, file }).await.unwrap();
    }
    row("add 1,000 small papers, native client, each", &millis(start.elapsed() / PAPERS as u32));
    drop(wallet);
    world.clock().advance(DAY);
    at_the_screen(&world, &digits, &story).await;
}

async fn at_the_screen(world: &World, digits: &str, story: &[u8]) {
    let browser = Browser::start(BrowserKind::Chromium, Viewport::PHONE, "fr").await.unwrap();
    let browser = browser.with_timeout(Duration::from_secs(120));
    for slower in [1, 4] {
        browser.emulate_cpu(slower).await.unwrap();
        world.clock().advance(DAY);
        browser.goto(world.origin()).await.unwrap();
        browser.click("lang-fr").await.unwrap();
        browser.click("start-open").await.unwrap();
        browser.type_into("open-number", digits).await.unwrap();
        browser.click("open-next").await.unwrap();
        for picture in story {
            browser.click(&format!("pad-{picture}")).await.unwrap();
        }
        let start = Instant::now();
        browser.click("open-submit").await.unwrap();
        browser.by_test_id("tile").await.unwrap();
        let what = |what: &str| format!("1,000 papers, processor {slower}x slower: {what}");
        row(&what("from the last touch to the first tiles"), &millis(start.elapsed()));
        browser.wait_until("document.querySelectorAll('.tile-preview img').length > 10").await.unwrap();
        browser.execute(TYPE_AND_SCROLL, &[]).await.unwrap();
        browser.wait_until("!!window.bench").await.unwrap();
        let bench = browser.execute("return window.bench", &[]).await.unwrap();
        let time = |name: &str| format!("{:.0} ms", bench[name].as_f64().unwrap());
        row(&what("a letter typed into the search, median"), &time("median"));
        row(&what("a letter typed into the search, slowest"), &time("slowest"));
        row(&what("another order"), &time("order"));
        row(&what("more tiles"), &time("more"));
    }
}

/// Each time from the event to the frame after the next: what was asked for is on the screen then.
const TYPE_AND_SCROLL: &str = r#"
const frame = () => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok)));
const timed = async (action) => { const start = performance.now(); action(); await frame(); return performance.now() - start; };
(async () => {
  const search = document.querySelector('[data-testid=papers-search]');
  const type = (words) => { search.value = words; search.dispatchEvent(new Event('input', { bubbles: true })); };
  const times = [];
  for (const words of ['d', 'de', 'dec', 'deci', 'decis', 'ش', 'شه', 'شهاده', 'strasse 9', '']) times.push(await timed(() => type(words)));
  times.sort((a, b) => a - b);
  const order = await timed(() => document.querySelector('[data-testid=order-date]').click());
  const more = await timed(() => document.querySelector('[data-testid=papers-more]').click());
  window.bench = { median: times[times.length >> 1], slowest: times.at(-1), order, more };
})();
"#;

fn millis(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn row(what: &str, value: &str) {
    println!("| {what} | {value} |");
}
