//! What a collector of traces is told: each step of everything, and of nobody. (AN-11, CO-05)

use crate::program::{free_address, program};
use crate::watch::{canaries, story};
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use server::{TraceOptions, Traces};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tests::canary::search_bytes;
use tests::collector::{TraceCollector, said};
use tests::world::World;
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;
use tokio::time::Instant;

/// All that a span may say.
const KEYS: &[&str] = &[
    "error.type",
    "farde.access",
    "farde.end",
    "farde.job",
    "farde.operation",
    "http.request.method",
    "http.response.status_code",
    "http.route",
];

/// A world that is traced.
async fn traced(ratio: f64) -> (TraceCollector, Traces, World) {
    let collector = TraceCollector::start().await;
    let options = TraceOptions { collector: collector.url().parse().unwrap(), ratio };
    let traces = Traces::start(&options, &Handle::current()).unwrap();
    let world = World::traced(traces.clone()).await;
    (collector, traces, world)
}

/// All spans of a world that ends.
async fn all(collector: &TraceCollector, traces: Traces, world: World) -> Vec<Span> {
    world.end().await;
    spawn_blocking(move || traces.end()).await.unwrap();
    collector.spans()
}

fn is_of(span: &Span, key: &str, value: &str) -> bool {
    said(span, key).as_deref() == Some(value)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_story_is_told_step_by_step_and_names_nobody() {
    let (collector, traces, world) = traced(1.0).await;
    let names = story(&world).await;
    let spans = all(&collector, traces, world).await;
    each_step_is_a_part_of_something(&spans);

    let named = |name: &str| spans.iter().filter(move |span| span.name == name).collect::<Vec<_>>();
    let steps_of = |whole: &Span| {
        spans.iter().filter(|span| span.parent_span_id == whole.span_id).map(|span| span.name.as_str()).collect()
    };
    // A piece is stored by a task of its own, which is a part of its request all the same.
    let pieces = named("PUT /api/v1/vault/blobs/{blob}/pieces/{piece}");
    assert!(!pieces.is_empty());
    for piece in pieces {
        let steps: BTreeSet<&str> = steps_of(piece);
        assert_eq!(steps, BTreeSet::from(["files", "place", "transaction"]));
        assert!(is_of(piece, "http.response.status_code", "200"));
    }
    let guess = named("POST /api/v1/oprf")[0];
    assert_eq!(steps_of(guess), BTreeSet::from(["place", "transaction", "turn"]));
    let transaction = named("transaction").into_iter().find(|span| span.parent_span_id == guess.span_id).unwrap();
    assert_eq!(steps_of(transaction), BTreeSet::from(["begin", "commit"]));
    assert!(is_of(transaction, "farde.end", "committed") && is_of(transaction, "farde.access", "write"));
    // Who was refused, and why; and what the server does by itself.
    assert!(spans.iter().any(|span| is_of(span, "error.type", "nothing-opens")));
    assert!(spans.iter().any(|span| span.name == "job" && is_of(span, "farde.job", "sessions")));

    let said: BTreeSet<&str> =
        spans.iter().flat_map(|span| &span.attributes).map(|attribute| attribute.key.as_str()).collect();
    assert_eq!(said, BTreeSet::from_iter(KEYS.iter().copied()));
    let canaries = canaries(&names);
    let wire = collector.wire();
    assert_eq!(search_bytes(&canaries, &wire, "traces"), []);
    for name in &names {
        let planted = [&wire[..], name.as_bytes()].concat();
        assert!(!search_bytes(&canaries, &planted, "traces").is_empty(), "{name} is not found");
    }
}

/// Requests and jobs begin a trace, every step belongs to one that is there, and lies in its time.
fn each_step_is_a_part_of_something(spans: &[Span]) {
    let by_id: BTreeMap<&[u8], &Span> = spans.iter().map(|span| (&span.span_id[..], span)).collect();
    assert_eq!(by_id.len(), spans.len());
    for span in spans {
        let is_request = span.kind == SpanKind::Server as i32;
        // Looking whether all is well, and counts of a month, belong to nobody.
        let is_alone = span.parent_span_id.is_empty();
        if is_request || span.name == "job" {
            assert!(is_alone, "{span:?}");
            continue;
        }
        if is_alone {
            assert!(["transaction", "files"].contains(&&*span.name), "{span:?}");
            continue;
        }
        let whole = by_id.get(&span.parent_span_id[..]).unwrap_or_else(|| panic!("a step of nothing: {span:?}"));
        assert_eq!(whole.trace_id, span.trace_id);
        assert!(whole.start_time_unix_nano <= span.start_time_unix_nano, "{whole:?} {span:?}");
        assert!(span.end_time_unix_nano <= whole.end_time_unix_nano, "{whole:?} {span:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_outside_begins_a_trace_or_marks_one() {
    let (collector, traces, world) = traced(1.0).await;
    let asked = reqwest::Client::new()
        .get(format!("{}/api/v1/server", world.origin()))
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .header("tracestate", "who=canary")
        .header("baggage", "who=canary")
        .header("b3", "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1");
    assert_eq!(asked.send().await.unwrap().status(), 200);
    let spans = all(&collector, traces, world).await;
    let span = spans.iter().find(|span| span.name == "GET /api/v1/server").unwrap();
    assert!(span.parent_span_id.is_empty() && span.trace_state.is_empty());
    assert_ne!(span.trace_id, 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c_u128.to_be_bytes());
    assert!(!String::from_utf8_lossy(&collector.wire()).contains("canary"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_of_all_requests_is_traced_whole_or_not_at_all() {
    let (collector, traces, world) = traced(0.0).await;
    drop(world.person(1).await);
    assert!(all(&collector, traces, world).await.is_empty());
    let (collector, traces, world) = traced(0.3).await;
    for _ in 0..200 {
        assert_eq!(reqwest::get(format!("{}/health/live", world.origin())).await.unwrap().status(), 200);
    }
    drop(world.person(1).await);
    let spans = all(&collector, traces, world).await;
    let asked = spans.iter().filter(|span| span.name == "GET health").count();
    // Two hundred throws, 60 expected: each bound is ten standard deviations away.
    assert!((1..=125).contains(&asked), "{asked}");
    each_step_is_a_part_of_something(&spans);
}

/// The program, tracing to an address, with what it says in a file.
struct Traced {
    program: Child,
    address: String,
}

impl Traced {
    fn start(folder: &Path, collector: &str) -> Self {
        let address = free_address();
        let log = File::create(folder.join("said")).unwrap();
        let mut command = Command::new(program());
        command.args(["serve", "--listen", &address, "--traces", collector, "--data"]).arg(folder.join("data"));
        // A password is for the environment. What would have the sender run in circles is not heard.
        command.env("OTEL_EXPORTER_OTLP_HEADERS", "x-farde-test=let%20me%20in").env("OTEL_BSP_SCHEDULE_DELAY", "0");
        let mut program = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("Farde answers at"), "{line}");
        Self { program, address }
    }

    async fn ask(&self) {
        let answer = reqwest::get(format!("http://{}/health/live", self.address)).await.unwrap();
        assert_eq!(answer.status(), 200);
    }

    /// Asks it to stop; gives how long it took.
    fn stop(mut self) -> Duration {
        let pid = rustix::process::Pid::from_child(&self.program);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        let asked = Instant::now();
        assert!(self.program.wait().unwrap().success());
        asked.elapsed()
    }
}

impl Drop for Traced {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Waits until something is so.
async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("in half a minute not: {what}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_is_gone_is_told_of_once_and_holds_nobody_up() {
    let folder = tempfile::tempdir().unwrap();
    let door = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = door.local_addr().unwrap().to_string();
    let traced = Traced::start(folder.path(), &format!("http://{address}"));
    let log = || fs::read_to_string(folder.path().join("said")).unwrap();
    let lost = |log: &str| log.matches("the collector takes no traces").count();
    // It goes on trying, and says nothing more. Each time the door is shut in its face.
    door.set_nonblocking(true).unwrap();
    let mut tried = 0;
    traced.ask().await;
    until("it tries", || door.accept().is_ok()).await;
    until("that nobody is there is logged", || lost(&log()) == 1).await;
    traced.ask().await;
    until("it tries again and again", || {
        tried += usize::from(door.accept().is_ok());
        tried >= 3
    })
    .await;
    drop(door);
    assert_eq!(lost(&log()), 1, "{}", log());
    assert!(!log().contains(&address), "its address stands in the settings, not in the log");

    let collector = TraceCollector::on(address.parse().unwrap()).await;
    traced.ask().await;
    until("spans arrive", || collector.spans().iter().any(|span| span.name == "GET health")).await;
    until("that it is back is logged", || log().contains("the collector takes traces again")).await;
    assert!(String::from_utf8_lossy(&collector.wire()).contains("let me in"));
    // What was done last is sent before the program ends.
    let before = collector.spans().len();
    traced.ask().await;
    traced.stop();
    assert!(collector.spans().len() > before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_never_answers_does_not_hold_up_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let traced = Traced::start(folder.path(), &format!("http://{}", silent.local_addr().unwrap()));
    for _ in 0..50 {
        traced.ask().await;
    }
    let took = spawn_blocking(move || traced.stop()).await.unwrap();
    assert!(took < Duration::from_secs(20), "{took:?}");
}
