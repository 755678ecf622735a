//! AN-01, AN-02: slow, huge and malformed requests on raw sockets; RF-15: a stop lets requests end.

use crate::world::{Body, World, person};
use server::Limits;
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::Instant,
};
use wallet_api::routes;

/// Sends bytes and reads until the server closes; gives the answer and how long it took.
async fn raw(world: &World, bytes: &[u8]) -> (String, Duration) {
    let started = Instant::now();
    let mut stream = TcpStream::connect(world.server.addr).await.expect("connects");
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let reading = stream.read_to_end(&mut answer);
    let _ = tokio::time::timeout(Duration::from_secs(8), reading).await.expect("the server closes");
    (String::from_utf8_lossy(&answer).into_owned(), started.elapsed())
}

fn short() -> Limits {
    Limits {
        head_timeout: Duration::from_millis(400),
        body_timeout: Duration::from_millis(400),
        write_timeout: Duration::from_millis(400),
        ..Limits::default()
    }
}

#[tokio::test]
async fn a_slow_head_is_cut_off() {
    let world = World::with(short()).await;
    for bytes in [&b""[..], b"GET / HTTP/1.1\r\nhost: x\r\nx-slow"] {
        let (answer, time) = raw(&world, bytes).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
        assert!(time < Duration::from_secs(3), "{time:?}");
    }
}

#[tokio::test]
async fn a_slow_body_is_cut_off() {
    let world = World::with(short()).await;
    let head =
        "POST /api/v1/sessions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{";
    let (answer, time) = raw(&world, head.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert!(time < Duration::from_secs(3), "{time:?}");
}

#[tokio::test]
async fn huge_and_ambiguous_heads_are_refused() {
    let world = World::with(short()).await;
    let huge = format!("GET / HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n", "a".repeat(1_000_000));
    let many = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", "x: y\r\n".repeat(500));
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(200_000));
    for (what, bytes) in [
        ("a huge header", huge.as_str()),
        ("many headers", &many),
        ("a long path", &long),
        ("two lengths", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab"),
        ("a length that is none", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\nab"),
        ("no HTTP", "hello\r\n\r\n"),
        ("HTTP/2 unasked", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("a bare line feed in a header", "GET / HTTP/1.1\r\nhost: x\r\nx: a\0b\r\n\r\n"),
    ] {
        let (answer, _) = raw(&world, bytes.as_bytes()).await;
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{what}: {}",
            answer.chars().take(100).collect::<String>()
        );
    }
    assert_eq!(world.send("GET", routes::SERVER, None, Body::None).await.status, 200, "still serving");
}

#[tokio::test]
async fn a_request_with_length_and_chunks_ends_its_connection() {
    let world = World::with(short()).await;
    let smuggled = "POST /api/v1/challenges HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n\
                    0\r\n\r\nGET /api/v1/server HTTP/1.1\r\nhost: x\r\n\r\n";
    let (answer, _) = raw(&world, smuggled.as_bytes()).await;
    assert!(answer.matches("HTTP/1.1 200").count() <= 2, "{answer}");
    assert!(!answer.contains("oprf_keys") || answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn a_client_that_does_not_read_is_cut_off() {
    let world = World::with(short()).await;
    let owner = world.owner(1).await;
    let large = crate::world::commit_request(vec![1; 4_000_000], &[], &[]);
    assert_eq!(world.commit_as(&owner, "\"1\"", &large).await.status, 204);
    let mut stream = TcpStream::connect(world.server.addr).await.expect("connects");
    let request =
        format!("GET {} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\r\n", routes::MANIFEST, owner.token);
    for _ in 0..3 {
        stream.write_all(request.as_bytes()).await.expect("writes");
    }
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let mut read = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut read)).await.expect("it was closed");
    assert!(read.len() < 15_000_000, "{} bytes", read.len());
}

#[tokio::test]
async fn more_connections_than_there_is_room_for_wait_or_are_turned_away() {
    let world = World::with(Limits { connections: 8, connections_per_address: 4, ..short() }).await;
    let mut idle = Vec::new();
    for _ in 0..6 {
        idle.push(TcpStream::connect(world.server.addr).await.expect("connects"));
    }
    tokio::time::sleep(Duration::from_millis(1_000)).await;
    let answer = world.send("GET", routes::SERVER, None, Body::None).await;
    assert_eq!(answer.status, 200, "the idle ones were cut off");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_lets_requests_end() {
    let world = World::on_disk().await;
    let owner = person(1);
    let creation = world.creation(&owner).await;
    let requests: Vec<_> = (0..20)
        .map(|_| tokio::spawn(world.request("POST", routes::VAULTS).json(&creation).send()))
        .chain([tokio::spawn(world.request("GET", routes::SERVER).send())])
        .collect();
    tokio::time::sleep(Duration::from_millis(30)).await;
    world.server.stop().await;
    for request in requests {
        if let Ok(answer) = request.await.expect("no panic") {
            assert!(answer.status().as_u16() < 500, "an accepted request was answered");
            answer.bytes().await.expect("to its end");
        }
    }
}
