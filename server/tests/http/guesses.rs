//! MS-06, MS-10, TH-03, TH-05, TH-10: attempts are counted exactly, for every handle alike.

use crate::world::{Answer, Body, World, json};
use voprf::{EvaluationElement, Group, PoprfClient, Proof, Ristretto255};
use wallet_api::{HandleTag, OprfElement, OprfEpoch, routes, sessions::*};

fn blinded(secret: &[u8]) -> (PoprfClient<Ristretto255>, OprfElement) {
    let result = PoprfClient::<Ristretto255>::blind(secret, &mut rand_core::OsRng).expect("blinds");
    (result.state, OprfElement(result.message.serialize().into()))
}

async fn guess(world: &World, tag: u8) -> Answer {
    let (_, blinded) = blinded(b"secret");
    let body = EvaluateRequest { epoch: OprfEpoch(1), tag: HandleTag([tag; 32]), blinded };
    world.send("POST", routes::OPRF, None, json(&body)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_evaluation_is_proved_and_the_same_after_a_restart() {
    let world = World::on_disk().await;
    let mut outputs = Vec::new();
    let outputs = {
        let mut world = world;
        for _ in 0..2 {
            let info: ServerInfo = world.send("GET", routes::SERVER, None, Body::None).await.json();
            let key = Ristretto255::deserialize_elem(&info.oprf_keys[0].public_key.0).expect("a key");
            let (state, blinded) = blinded(b"secret");
            let body = EvaluateRequest { epoch: OprfEpoch(1), tag: HandleTag([3; 32]), blinded };
            let evaluated: EvaluateResponse = world.send("POST", routes::OPRF, None, json(&body)).await.json();
            let element = EvaluationElement::deserialize(&evaluated.evaluated.0).expect("an element");
            let proof = Proof::deserialize(&evaluated.proof.0).expect("a proof");
            let output = state.finalize(b"secret", &element, &proof, key, Some(&[3; 32])).expect("the proof holds");
            outputs.push(output.to_vec());
            world = world.restart().await;
        }
        outputs
    };
    assert_eq!(outputs[0], outputs[1]);
}

#[tokio::test]
async fn a_refused_guess_says_when_to_come_back() {
    let world = World::new().await;
    for _ in 0..5 {
        assert_eq!(guess(&world, 1).await.status, 200);
    }
    let refused = guess(&world, 1).await;
    assert_eq!(refused.code(), "too-many-attempts");
    assert_eq!(refused.problem().retry_after, Some(60));
    assert_eq!(refused.headers["retry-after"], "60");
    world.clock.advance(59);
    assert_eq!(guess(&world, 1).await.problem().retry_after, Some(1));
    world.clock.advance(1);
    assert_eq!(guess(&world, 1).await.status, 200);
}

#[tokio::test]
async fn what_is_no_element_is_refused_before_it_counts() {
    let world = World::new().await;
    let field_prime = *b"\xed\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f";
    let mut negative = [0; 32];
    negative[0] = 1;
    for element in [[0; 32], [0xff; 32], field_prime, negative] {
        for _ in 0..6 {
            let (epoch, tag) = (OprfEpoch(1), HandleTag([1; 32]));
            let body = EvaluateRequest { epoch, tag, blinded: OprfElement(element) };
            assert_eq!(world.send("POST", routes::OPRF, None, json(&body)).await.code(), "malformed");
        }
    }
    let (_, blinded) = blinded(b"secret");
    let body = EvaluateRequest { epoch: OprfEpoch(2), tag: HandleTag([1; 32]), blinded };
    assert_eq!(world.send("POST", routes::OPRF, None, json(&body)).await.code(), "malformed", "an unknown epoch");
    for _ in 0..5 {
        assert_eq!(guess(&world, 1).await.status, 200, "nothing was counted");
    }
}
