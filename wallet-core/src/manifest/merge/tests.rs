//! Whatever two devices do, nothing is lost: random changes on both sides, and a checker that is shown to see a loss.

use super::*;
use crate::manifest::{Descent, DoorWay};
use crate::testing::{document, request_record, rng, share_record, titled, version};
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use wallet_api::{SlotId, VaultId, limits::BIN_DAYS};

/// One thing that a person does; `usize` picks a document or share.
#[derive(Clone, Debug)]
enum Act {
    Add,
    Describe(usize),
    Place(usize),
    AddVersion(usize),
    Bin(usize),
    Restore(usize),
    Share(usize),
    Stop(usize),
    Ask,
    Close(usize),
    Wait,
}

fn act() -> impl Strategy<Value = Act> {
    let pick = 0..8usize;
    prop_oneof![
        Just(Act::Add),
        pick.clone().prop_map(Act::Describe),
        pick.clone().prop_map(Act::Place),
        pick.clone().prop_map(Act::AddVersion),
        pick.clone().prop_map(Act::Bin),
        pick.clone().prop_map(Act::Restore),
        pick.clone().prop_map(Act::Share),
        pick.clone().prop_map(Act::Stop),
        Just(Act::Ask),
        pick.prop_map(Act::Close),
        Just(Act::Wait),
    ]
}

/// Does all acts; an act that is not possible does nothing. `tag` makes titles of the two sides differ.
fn after(base: &Manifest, acts: &[Act], tag: &str, rng: &mut ChaCha20Rng) -> Manifest {
    let mut manifest = base.clone();
    let start = if tag == "base" { 1_000 } else { 2_000 };
    for (act, now) in acts.iter().zip(start..) {
        do_one(&mut manifest, act, now, tag, rng);
    }
    manifest
}

fn do_one(manifest: &mut Manifest, act: &Act, now: u64, tag: &str, rng: &mut ChaCha20Rng) {
    let paper = |pick: usize| manifest.documents.get(pick).map(|document| document.id.clone());
    let done = match act {
        Act::Add => manifest.add(document(tag, now, rng)).ok(),
        Act::Describe(pick) => paper(*pick).and_then(|id| manifest.describe(&id, titled(&format!("{tag}{now}"))).ok()),
        Act::Place(pick) => manifest.documents.get(*pick).map(|document| document.id.clone()).and_then(|id| {
            let details = manifest.document(&id).map(Document::details).cloned()?;
            let place = u32::try_from(now).ok();
            manifest.describe(&id, Details { place, ..details }).ok()
        }),
        Act::AddVersion(pick) => paper(*pick).and_then(|id| manifest.add_version(&id, version(now, rng)).ok()),
        Act::Bin(pick) => paper(*pick).and_then(|id| manifest.bin(&id, UnixSeconds(now)).ok()),
        Act::Restore(pick) => paper(*pick).and_then(|id| manifest.restore(&id).ok()),
        Act::Share(pick) => {
            let record = manifest.documents.get(*pick).map(|document| share_record(now, &[document], rng));
            record.and_then(|record| manifest.add_share(record).ok())
        }
        Act::Stop(pick) => {
            let share = manifest.shares.get(*pick).map(|record| record.share.clone());
            share.and_then(|share| manifest.stop_share(&share, UnixSeconds(now)).ok())
        }
        Act::Ask => manifest.add_request(request_record(now, rng)).ok(),
        Act::Close(pick) => {
            let request = manifest.requests.get(*pick).map(|record| record.request.clone());
            request.and_then(|request| manifest.close_request(&request, UnixSeconds(now)).ok())
        }
        Act::Wait => {
            // What this side itself has binned (from 2,000 on) cannot be 30 days old yet.
            manifest.drop_expired_bin(UnixSeconds(1_999 + BIN_DAYS * 86_400));
            Some(())
        }
    };
    // Whether it could be done does not matter here.
    let _: Option<()> = done;
}

/// What must hold for one side; says what was lost.
fn check_side(base: &Manifest, side: &Manifest, other: &Manifest, merged: &Manifest) -> Result<(), String> {
    for document in &side.documents {
        let before = base.document(&document.id);
        let forgotten_by_other = other.document(&document.id).is_none() && before.is_some();
        if forgotten_by_other && before == Some(document) && document.binned.is_some() {
            continue;
        }
        let kept = merged.document(&document.id).ok_or("a document is lost")?;
        let all_there = |found: &Document| document.versions.iter().all(|version| found.versions.contains(version));
        if !all_there(kept) {
            return Err("a version is lost".to_owned());
        }
        let words = |details: &Details| Details { place: None, ..details.clone() };
        let edited = before.is_none_or(|before| words(&before.details) != words(&document.details));
        let is_it = |found: &Document| words(&found.details) == words(&document.details) && all_there(found);
        if edited && !merged.documents.iter().any(is_it) {
            return Err("an edit is lost".to_owned());
        }
        let place = |manifest: &Manifest| manifest.document(&document.id).map(|found| found.details.place);
        let moved = place(base) != place(side) && [None, place(base)].contains(&place(other));
        if moved && place(merged) != place(side) {
            return Err("a place is lost".to_owned());
        }
        if !kept.versions.is_sorted_by(|a, b| a.added >= b.added) {
            return Err("versions are out of order".to_owned());
        }
        if before != Some(document) && document.binned.is_none() && kept.binned.is_some() {
            return Err("a paper that was changed is in the bin".to_owned());
        }
    }
    check_shares(base, side, other, merged)?;
    check_requests(base, side, other, merged)
}

fn check_requests(base: &Manifest, side: &Manifest, other: &Manifest, merged: &Manifest) -> Result<(), String> {
    for record in &side.requests {
        if other.request(&record.request).is_none() && base.request(&record.request).is_some() {
            continue;
        }
        let kept = merged.request(&record.request).ok_or("a file request is lost")?;
        if record.closed_at.is_some() && (kept.closed_at.is_none() || kept.secret.is_some()) {
            return Err("a closed file request lives again".to_owned());
        }
    }
    Ok(())
}

fn check_shares(base: &Manifest, side: &Manifest, other: &Manifest, merged: &Manifest) -> Result<(), String> {
    for record in &side.shares {
        if other.share(&record.share).is_none() && base.share(&record.share).is_some() {
            continue;
        }
        let kept = merged.share(&record.share).ok_or("a share is lost")?;
        if record.stopped_at.is_some() && (kept.stopped_at.is_none() || kept.secret.is_some()) {
            return Err("a stopped share lives again".to_owned());
        }
    }
    Ok(())
}

fn check(base: &Manifest, ours: &Manifest, theirs: &Manifest, merged: &Manifest) -> Result<(), String> {
    let ids: BTreeSet<_> = merged.documents.iter().map(Document::id).collect();
    if ids.len() != merged.documents.len() {
        return Err("an id twice".to_owned());
    }
    let nobody = |id: &DocumentId| ours.document(id).is_none() && theirs.document(id).is_none();
    let copies = merged.documents.iter().filter(|document| nobody(&document.id)).count();
    if copies > ours.documents.len().min(theirs.documents.len()) {
        return Err("documents from nowhere".to_owned());
    }
    check_side(base, ours, theirs, merged)?;
    check_side(base, theirs, ours, merged)
}

/// Everything but ids, number and predecessor, in one order.
fn content(manifest: &Manifest) -> Vec<String> {
    let one = |document: &Document| {
        format!("{} {:?} {:?} {:?}", document.details.title, document.added, document.binned, document.versions)
    };
    let shares = manifest.shares.iter().map(|record| format!("{record:?}"));
    let requests = manifest.requests.iter().map(|record| format!("{record:?}"));
    let mut all: Vec<String> = manifest.documents.iter().map(one).chain(shares).chain(requests).collect();
    all.sort();
    all
}

fn base(papers: usize, acts: &[Act], rng: &mut ChaCha20Rng) -> Manifest {
    let mut manifest = Manifest::new(VaultId([1; 16]), Vec::new());
    for at in 0..papers {
        let paper = document("base", 1 + at as u64, rng);
        manifest.add_share(share_record(500 + at as u64, &[&paper], rng)).expect("new");
        manifest.add_request(request_record(500 + at as u64, rng)).expect("new");
        manifest.add(paper).expect("new");
    }
    after(&manifest, acts, "base", rng)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost(
        papers in 0..4usize,
        before in prop::collection::vec(act(), 0..3),
        left in prop::collection::vec(act(), 0..6),
        right in prop::collection::vec(act(), 0..6),
    ) {
        let mut rng = rng(1);
        let base = base(papers, &before, &mut rng);
        let (ours, theirs) = (after(&base, &left, "ours", &mut rng), after(&base, &right, "theirs", &mut rng));
        let merged = merge(&base, &ours, &theirs, &mut rng);
        prop_assert_eq!(check(&base, &ours, &theirs, &merged), Ok(()));
        prop_assert_eq!(content(&merge(&base, &theirs, &ours, &mut rng)), content(&merged), "the other way round");
        prop_assert_eq!(content(&merge(&base, &ours, &base, &mut rng)), content(&ours), "only ours changed");
        prop_assert_eq!(content(&merge(&base, &base, &theirs, &mut rng)), content(&theirs), "only theirs changed");
        prop_assert_eq!(&merge(&base, &ours, &ours, &mut rng), &ours, "both did the same");
    }
}

/// Two sides of one paper, for the cases below.
fn sides() -> (Manifest, DocumentId, ChaCha20Rng) {
    let mut rng = rng(7);
    let base = base(1, &[], &mut rng);
    let id = base.documents[0].id.clone();
    (base, id, rng)
}

#[test]
fn the_checker_sees_what_a_careless_merge_loses() {
    let (base, id, mut rng) = sides();
    let mut ours = base.clone();
    ours.describe(&id, titled("ours")).expect("there");
    let careless = |ours: &Manifest, theirs: &Manifest| check(&base, ours, theirs, theirs);
    assert_eq!(careless(&ours, &base), Err("an edit is lost".to_owned()));
    let mut ours = base.clone();
    ours.add(document("new", 9, &mut rng)).expect("new");
    assert_eq!(careless(&ours, &base), Err("a document is lost".to_owned()));
    let mut ours = base.clone();
    ours.add_version(&id, version(9, &mut rng)).expect("there");
    assert_eq!(careless(&ours, &base), Err("a version is lost".to_owned()));
    let mut ours = base.clone();
    ours.describe(&id, Details { place: Some(3), ..titled("base") }).expect("there");
    assert_eq!(careless(&ours, &base), Err("a place is lost".to_owned()));
    let mut ours = base.clone();
    ours.add_version(&id, version(2, &mut rng)).expect("there");
    let mut unsorted = ours.clone();
    unsorted.documents[0].versions.reverse();
    assert_eq!(check(&base, &ours, &unsorted, &unsorted), Err("versions are out of order".to_owned()));
    let mut ours = base.clone();
    ours.stop_share(&base.shares[0].share, UnixSeconds(9)).expect("there");
    assert_eq!(careless(&ours, &base), Err("a stopped share lives again".to_owned()));
    let mut ours = base.clone();
    ours.add_request(request_record(9, &mut rng)).expect("new");
    assert_eq!(careless(&ours, &base), Err("a file request is lost".to_owned()));
    let mut ours = base.clone();
    ours.close_request(&base.requests[0].request, UnixSeconds(9)).expect("there");
    assert_eq!(careless(&ours, &base), Err("a closed file request lives again".to_owned()));
}

#[test]
fn two_descriptions_make_two_papers_of_the_same_blobs() {
    let (base, id, mut rng) = sides();
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    ours.describe(&id, titled("ours")).expect("there");
    theirs.describe(&id, titled("theirs")).expect("there");
    let merged = merge(&base, &ours, &theirs, &mut rng);
    assert_eq!(merged.documents.len(), 2);
    assert_eq!(merged.document(&id).map(|document| document.details.title.as_str()), Some("theirs"));
    assert!(merged.documents.iter().all(|document| document.versions == base.documents[0].versions));
}

#[test]
fn versions_of_both_sides_are_kept_the_newest_first() {
    let (base, id, mut rng) = sides();
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    for (side, added) in [(&mut ours, [5, 9]), (&mut theirs, [7, 3])] {
        for added in added {
            side.add_version(&id, version(added, &mut rng)).expect("there");
        }
    }
    ours.describe(&id, titled("ours")).expect("there");
    let merged = merge(&base, &ours, &theirs, &mut rng);
    assert_eq!(merged.documents.len(), 1);
    let paper = merged.document(&id).expect("there");
    assert_eq!(paper.details.title.as_str(), "ours");
    assert_eq!(paper.versions.iter().map(|version| version.added.0).collect::<Vec<_>>(), [9, 7, 5, 3, 1]);
    let again = merge(&base, &theirs, &ours, &mut rng);
    assert_eq!(again.document(&id).expect("there").versions, paper.versions, "the other way round");
}

#[test]
fn two_orders_make_no_second_paper() {
    let (base, id, mut rng) = sides();
    let placed = |title: &str, place| Details { place, ..titled(title) };
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    ours.describe(&id, placed("base", Some(4))).expect("there");
    theirs.describe(&id, placed("theirs", Some(2))).expect("there");
    let merged = merge(&base, &ours, &theirs, &mut rng);
    let found: Vec<_> = merged.documents.iter().map(|document| document.details.clone()).collect();
    assert_eq!(found, [placed("theirs", Some(4))]);
}

#[test]
fn a_change_takes_a_paper_out_of_the_bin() {
    let (base, id, mut rng) = sides();
    let (mut binned, mut edited) = (base.clone(), base.clone());
    binned.bin(&id, UnixSeconds(9)).expect("there");
    edited.describe(&id, titled("edited")).expect("there");
    let state = |ours: &Manifest, theirs: &Manifest| {
        let merged = merge(&base, ours, theirs, &mut rng.clone());
        merged.document(&id).map(|document| (document.binned.is_some(), document.details.title.to_string()))
    };
    assert_eq!(state(&binned, &edited), Some((false, "edited".to_owned())));
    assert_eq!(state(&edited, &binned), Some((false, "edited".to_owned())));
    assert_eq!(state(&binned, &base), Some((true, "base".to_owned())));
    let empty = Manifest { documents: Vec::new(), ..binned.clone() };
    let forgotten = merge(&binned, &empty, &binned, &mut rng);
    assert!(forgotten.documents.is_empty(), "its time in the bin was over");
    let restored = merge(&binned, &empty, &base, &mut rng);
    assert_eq!(restored.documents.len(), 1, "somebody took it out just in time");
}

#[test]
fn number_and_predecessor_are_theirs() {
    let (base, _, mut rng) = sides();
    let theirs = base.next(&vec![1, 2, 3].into());
    let merged = merge(&base, &base, &theirs, &mut rng);
    let descent = merged.descent(base.version(), &vec![1, 2, 3].into());
    assert_eq!((merged.version(), descent), (theirs.version(), Descent::Proved));
}

#[test]
fn doors_come_and_go_on_either_side() {
    let (mut base, _, mut rng) = sides();
    let door =
        |slot: u8| DoorRecord { slot: SlotId([slot; 16]), way: DoorWay::Passkey, made_at: UnixSeconds(slot.into()) };
    (1..=3).for_each(|slot| base.add_door(door(slot)).expect("new"));
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    ours.remove_door(&SlotId([1; 16])).expect("there");
    ours.add_door(door(4)).expect("new");
    theirs.remove_door(&SlotId([2; 16])).expect("there");
    theirs.add_door(door(5)).expect("new");
    let merged = merge(&base, &ours, &theirs, &mut rng);
    assert_eq!(merged.doors(), [door(5), door(4), door(3)]);
    assert_eq!(merge(&base, &theirs, &ours, &mut rng).doors(), merged.doors(), "the other way round");
}
