//! What does not open takes as long, whatever the reason: medians over thousands of logins. (TH-10)

use ed25519_dalek::{Signer, SigningKey};
use tests::adversary::at_least;
use tests::host::TestHost;
use tests::world::{BEGINNING, World};
use wallet_api::sessions::{ChallengeResponse, LoginRequest, login_message};
use wallet_api::{SlotId, UnixSeconds, routes};
use wallet_client::{Body, Method, Request, Transport};

const ROUNDS: usize = 40;
const IN_A_ROUND: usize = 32;

/// A difference that somebody could use: more than this part of the median, and not by chance.
const TOO_MUCH: f64 = 0.05;

async fn post(device: &TestHost, path: &str, body: Body) -> Vec<u8> {
    let request =
        Request { method: Method::Post, path: path.to_owned(), bearer: None, if_match: None, patience: None, body };
    device.send(request).await.unwrap().body
}

/// One refused login; gives its time in microseconds, `late` of which are a planted delay.
async fn refused(world: &World, device: &TestHost, slot: &SlotId, late: f64) -> f64 {
    let challenge: ChallengeResponse =
        serde_json::from_slice(&post(device, routes::CHALLENGES, Body::Empty).await).unwrap();
    let nonce = challenge.nonce;
    let signature = SigningKey::from_bytes(&[8; 32]).sign(&login_message(world.origin(), slot, &nonce));
    let login = LoginRequest { slot: slot.clone(), nonce, signature: wallet_api::Signature(signature.to_bytes()) };
    let body = Body::Json(serde_json::to_vec(&login).unwrap());
    let began = tokio::time::Instant::now();
    // A server that does a little more for this kind.
    while began.elapsed().as_secs_f64() * 1e6 < late {
        std::hint::spin_loop();
    }
    post(device, routes::SESSIONS, body).await;
    assert_eq!(device.traffic().last().map(|exchange| exchange.status), Some(401));
    began.elapsed().as_secs_f64() * 1e6
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How much longer the one takes than the other, as a part of the median; and how likely it is that a coin falls so often
/// on one side as the one was the slower, or the faster, of the two.
fn difference(one: &[f64], other: &[f64]) -> (f64, f64) {
    let mut differences: Vec<f64> = one.iter().zip(other).map(|(one, other)| one - other).collect();
    let slower = differences.iter().filter(|difference| **difference > 0.0).count();
    let more = slower.max(one.len() - slower);
    (median(&mut differences) / median(&mut other.to_vec()), 2.0 * at_least(more, one.len()))
}

fn is_a_tell((part, chance): (f64, f64)) -> bool {
    part.abs() > TOO_MUCH && chance < 1e-5
}

#[tokio::test]
async fn every_refusal_takes_as_long() {
    let world = World::new().await;
    let (_, known) = world.person(1).await;
    let (_, locked) = world.person(2).await;
    locked.lock_until(UnixSeconds(BEGINNING.0 + 86_400)).await.unwrap();
    let device = world.device(3);
    let mut usual = Vec::new();
    for _ in 0..IN_A_ROUND {
        usual.push(refused(&world, &device, &SlotId([7; 16]), 0.0).await);
    }
    // Unknown, known with a wrong signature, locked; and unknown once more, with a fifth more work.
    let late = median(&mut usual) / 5.0;
    let (unknown, other) = (SlotId([7; 16]), SlotId([9; 16]));
    let kinds = [(unknown, 0.0), (known.opened_by().clone(), 0.0), (locked.opened_by().clone(), 0.0), (other, late)];
    let mut medians = vec![Vec::new(); kinds.len()];
    for _ in 0..ROUNDS {
        let mut times = vec![Vec::new(); kinds.len()];
        for turn in 0..IN_A_ROUND {
            // One after the other and each in each place, so that whatever else this machine does hits all kinds alike.
            for place in 0..kinds.len() {
                let kind = (turn + place) % kinds.len();
                let (slot, late) = &kinds[kind];
                times[kind].push(refused(&world, &device, slot, *late).await);
            }
        }
        for (kind, times) in times.iter_mut().enumerate() {
            medians[kind].push(median(times));
        }
    }
    let planted = difference(&medians[3], &medians[0]);
    assert!(is_a_tell(planted), "a planted delay is not seen: {planted:?}");
    for (name, kind) in [("wrong signature", 1), ("locked", 2)] {
        let found = difference(&medians[kind], &medians[0]);
        println!("{name}: {:+.2} % of the median, by chance with {:.3}", found.0 * 100.0, found.1);
        assert!(!is_a_tell(found), "{name}: {found:?}");
    }
}
