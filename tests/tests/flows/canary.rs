//! The server holds ciphertext only: nothing of the story is in its folder or on the wire. (MS-27)

use crate::document;
use tests::canary::{Canary, search_bytes, search_folders};
use tests::papers;
use tests::world::World;
use wallet_client::ReceivedShare;
use wallet_core::shares::Handling;
use wallet_core::unlock::Handle;

#[tokio::test]
async fn nothing_of_the_story_is_found_on_disk_or_wire() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let mut new = document("Décision du CPAS canari-titre", papers::letter());
    new.details.note = "canari-note: appeler Samira".parse().unwrap();
    let letter = wallet.add(new).await.unwrap();
    wallet.add(document("Photo canari-photo", papers::photograph())).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![letter], 3_600, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let receiver = world.device(2);
    let received =
        ReceivedShare::open(receiver.clone(), &fragment, "Yasmina Canari", "CPAS de Canari", None).await.unwrap();
    received.original(0).await.unwrap();

    let Handle::Card(card) = &person.handle else { panic!("a card") };
    let photo = papers::photograph();
    let canaries = [
        Canary::text("title", "Décision du CPAS canari-titre"),
        Canary::text("note", "canari-note: appeler Samira"),
        Canary::text("photo title", "Photo canari-photo"),
        Canary::text("card", &card.digits()),
        Canary::text("share secret", fragment.split_once('.').unwrap().1),
        Canary::text("receiver", "Yasmina Canari"),
        Canary::text("organisation", "CPAS de Canari"),
        Canary::new("letter", &papers::letter()[1_000..1_064]),
        Canary::new("photograph", &photo[photo.len() / 2..photo.len() / 2 + 64]),
        Canary::text("kind of file", "application/pdf"),
        Canary::text("page", "page 1 of "),
    ];
    assert_eq!(search_folders(&canaries, &world.places()), []);
    for (device, name) in [(wallet.host(), "wire of the person"), (&receiver, "wire of the receiver")] {
        assert_eq!(search_bytes(&canaries, &device.wire(), name), []);
    }
    // The search does find what is there: the same story with one canary planted at each place.
    std::fs::write(world.data().join("planted"), photo).unwrap();
    assert_eq!(search_folders(&canaries, &world.places()).len(), 1);
    let planted = [wallet.host().wire(), b"...Yasmina%20Canari...".to_vec()].concat();
    assert_eq!(search_bytes(&canaries, &planted, "wire").len(), 1);
}
