//! What somebody who deposited can find out afterwards.

use crate::requests::{Asked, MB, asked, begin, deposit, give_up, inbox, look, put};
use crate::world::{Answer, Body, World};
use wallet_api::{limits::PIECE_BYTES, requests::Room, routes};

/// Everything that somebody with the link and the name of a whole deposit can ask, with the answers.
async fn ask_all(world: &World, asked: &Asked, bytes: &[u8]) -> Vec<(u16, String, String)> {
    let last = bytes.len() - PIECE_BYTES;
    let mut answers = vec![look(world, asked).await];
    for size in [bytes.len(), bytes.len() + 1, 5] {
        answers.push(begin(world, asked, 1, size as u64).await);
    }
    for (piece, of) in [(0, PIECE_BYTES), (1, last), (1, last + 1), (0, last), (2, last), (9, PIECE_BYTES)] {
        answers.push(put(world, asked, 1, piece, &vec![1; of]).await);
        answers.push(put(world, asked, 1, piece, &vec![2; of]).await);
    }
    answers.push(give_up(world, asked, 1).await);
    answers.push(begin(world, asked, 2, 5).await);
    answers.push(look(world, asked).await);
    answers.push(give_up(world, asked, 2).await);
    let text = |answer: &Answer| {
        let (status, headers, body) = answer.everything();
        (status, format!("{headers:?}"), String::from_utf8_lossy(&body).into_owned())
    };
    answers.iter().map(text).collect()
}

/// What the owner does with a deposit is theirs: who made it is told the same before and after, until the file request ends.
#[tokio::test]
async fn a_depositor_is_not_told_whether_a_deposit_is_still_in_the_inbox() {
    let bytes = vec![1; PIECE_BYTES + 77];
    let (mut answers, mut after) = (Vec::new(), Vec::new());
    for is_taken in [false, true] {
        let world = World::on_disk().await;
        let owner = world.owner(1).await;
        let asked = asked(&world, &owner, 1, 2, MB).await;
        deposit(&world, &asked, 1, &bytes).await;
        if is_taken {
            let path = routes::blob(&inbox(&world, &owner).await.inbox[0].blob);
            assert_eq!(world.send("DELETE", &path, Some(&owner.token), Body::None).await.code(), "204");
            assert_eq!(crate::jobs::count(&world, "deposits").await, 0);
        }
        let first = ask_all(&world, &asked, &bytes).await;
        assert_eq!(world.server.run_jobs().await, 0);
        assert_eq!(ask_all(&world, &asked, &bytes).await, first, "and when the jobs have run");
        answers.push(first);
        let left = inbox(&world, &owner).await;
        assert_eq!(left.requests[0].left, Room { files: 1, bytes: MB - bytes.len() as u64 }, "its place stays used");
        assert_eq!(left.inbox.len(), usize::from(!is_taken), "nothing came back");
        world.clock.advance(86_400);
        after.push(ask_all(&world, &asked, &bytes).await);
        assert_eq!(world.server.run_jobs().await, 0);
        assert_eq!(crate::jobs::count(&world, "deposited").await, 0, "it goes with the file request");
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(after[0], after[1]);
}
