//! What comes out is an age file like any other; what goes on is what was begun; what changed meanwhile is refused.

use super::*;
use crate::{
    documents::{MediaType, open_part},
    hazmat::{age_file, hash::sha256_of},
    keys::{BlobPlace, RootKey, VaultKeys},
    testing::rng,
};
use std::{
    cell::Cell,
    io::{Cursor, Seek, SeekFrom},
    rc::Rc,
};

const PLACE: BlobPlace<'static> = BlobPlace::Original { round: 0, copy: 0 };

fn content(len: usize) -> Vec<u8> {
    (0..=250).cycle().take(len).collect()
}

fn plan(bytes: &[u8]) -> PartPlan<'_> {
    let source = PartSource::original(MediaType::jpeg(), Cursor::new(bytes)).expect("memory");
    PartPlan::read(Part::Original, vec![source]).expect("within the limits")
}

fn keys(plan: &PartPlan<'_>) -> BlobKeys {
    VaultKeys::derive(&RootKey::generate(&mut rng(1))).blob_keys(plan.name(), PLACE)
}

/// All pieces, and what the manifest would keep.
fn sealed(plan: &mut PartPlan<'_>, begun: BlobBeginning) -> (Vec<Vec<u8>>, BlobRef) {
    let mut sealing = plan.seal(begun).expect("within the limits");
    let mut pieces = Vec::new();
    while let Some(piece) = sealing.next_piece().expect("unchanged") {
        pieces.push(piece);
    }
    (pieces, sealing.finish().expect("all pieces were taken"))
}

/// The same, begun anew.
fn begun_and_sealed(plan: &mut PartPlan<'_>) -> (Vec<Vec<u8>>, BlobRef) {
    let begun = keys(plan).begin();
    sealed(plan, begun)
}

#[test]
fn pieces_make_an_age_file_of_the_size_that_was_announced() {
    for len in [0, 1, 7_000, 65_536, 262_144, 700_001] {
        let bytes = content(len);
        let mut plan = plan(&bytes);
        let begun = keys(&plan).begin();
        let announced = plan.seal(keys(&plan).resume(begun.beginning.bytes()).expect("ours")).expect("small").size();
        let (pieces, reference) = sealed(&mut plan, begun);
        let whole = pieces.concat();
        assert_eq!((whole.len() as u64, reference.size), (announced, announced), "{len}");
        assert_eq!(reference.sha256, sha256_of(&whole));
        let full = pieces.iter().rev().skip(1).all(|piece| piece.len() == PIECE_BYTES);
        assert!(full && pieces.last().is_some_and(|piece| piece.len() <= PIECE_BYTES), "{len}");
        assert!(age_file::decrypt(&reference.identity.0, &whole, whole.len()).is_ok(), "by the age crate");
        let opened = open_part(&reference, &whole).expect("just sealed");
        assert!(opened.files[0].bytes() == bytes, "{len}");
    }
}

#[test]
fn a_blob_that_goes_on_is_the_one_that_would_have_been_stored() {
    let bytes = content(900_000);
    let mut first = plan(&bytes);
    let (pieces, reference) = begun_and_sealed(&mut first);
    // Another day, another device, the same file: nothing of the first time is left but what the server has.
    let mut again = plan(&bytes);
    assert_eq!(keys(&again).blob(), &reference.blob);
    let begun = keys(&again).resume(&pieces[0]).expect("begun with these keys");
    let (same, same_reference) = sealed(&mut again, begun);
    assert!(same == pieces, "byte for byte");
    assert_eq!(same_reference, reference);
}

#[test]
fn a_first_piece_that_was_not_begun_with_these_keys_is_refused() {
    let (one, two) = (content(300_000), content(300_001));
    let (mut one, mut two) = (plan(&one), plan(&two));
    assert_ne!(keys(&one).blob(), keys(&two).blob(), "another content is another blob");
    let (pieces, _) = begun_and_sealed(&mut one);
    assert!(keys(&one).resume(&pieces[0]).is_ok(), "the test itself must be able to resume");
    let of_two = begun_and_sealed(&mut two).0;
    assert!(keys(&one).resume(&of_two[0]).is_err(), "of another blob");
    assert!(keys(&one).resume(&pieces[1]).is_err(), "another piece");
    assert!(keys(&one).resume(b"").is_err());
    let mut changed = pieces[0].clone();
    changed[30] ^= 1;
    assert!(keys(&one).resume(&changed).is_err(), "a bit in the header");
}

#[test]
fn the_type_and_the_padding_are_part_of_the_content_too() {
    let named = |media_type: MediaType| {
        let source = PartSource::original(media_type, Cursor::new(b"the same")).expect("memory");
        PartPlan::read(Part::Original, vec![source]).expect("small").name().clone()
    };
    assert!(named(MediaType::jpeg()) == named(MediaType::jpeg()));
    assert!(named(MediaType::jpeg()) != named("image/png".parse().expect("a media type")));
    let pages = PartPlan::read(Part::Pages, vec![PartSource::page(0, b"the same")]).expect("small").name().clone();
    let other = PartPlan::read(Part::Pages, vec![PartSource::page(1, b"the same")]).expect("small").name().clone();
    assert!(pages != other);
    assert_eq!(format!("{pages:?}"), "ContentName");
}

type Change = fn(&mut Vec<u8>);

/// A file that somebody writes to while it is read.
struct Unstable {
    bytes: Cursor<Vec<u8>>,
    rewinds: Rc<Cell<u32>>,
    change: Change,
}

impl Read for Unstable {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.bytes.read(out)
    }
}

impl Seek for Unstable {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if to == SeekFrom::Start(0) {
            self.rewinds.set(self.rewinds.get() + 1);
            if self.rewinds.get() == 2 {
                (self.change)(self.bytes.get_mut());
            }
        }
        self.bytes.seek(to)
    }
}

#[test]
fn nothing_is_encrypted_that_is_not_what_was_named() {
    let changes: [(&str, Change, bool); 5] = [
        ("not at all", |_| {}, true),
        ("longer", |bytes| bytes.push(9), true),
        ("shorter", |bytes| bytes.truncate(200_000), false),
        ("its first byte", |bytes| bytes[0] ^= 1, false),
        ("its last byte", |bytes| bytes[499_999] ^= 1, false),
    ];
    for (what, change, fits) in changes {
        let unstable = Unstable { bytes: Cursor::new(content(500_000)), rewinds: Rc::default(), change };
        let source = PartSource::original(MediaType::jpeg(), unstable).expect("memory");
        let mut plan = PartPlan::read(Part::Original, vec![source]).expect("small");
        let begun = keys(&plan).begin();
        let mut sealing = plan.seal(begun).expect("small");
        let mut pieces = Vec::new();
        let ended = loop {
            match sealing.next_piece() {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        assert_eq!(ended, if fits { Ok(()) } else { Err(SealPartError::Unreadable) }, "{what}");
        assert_eq!(sealing.finish().is_some(), fits, "{what}: no reference to half a blob");
        let stable = content(500_000);
        let mut good = self::plan(&stable);
        if let Some(first) = pieces.first() {
            let begun = keys(&good).resume(first).expect("the same identity");
            let (expected, _) = sealed(&mut good, begun);
            assert!(pieces.iter().zip(&expected).all(|(piece, expected)| piece == expected), "{what}");
        }
    }
}

#[test]
fn too_much_is_refused() {
    let many: Vec<_> = (0..2_001).map(|place| PartSource::page(place, b"")).collect();
    assert_eq!(PartPlan::read(Part::Pages, many).err(), Some(SealPartError::TooManyFiles));
    let same = vec![PartSource::preview(b"1"), PartSource::preview(b"2")];
    assert_eq!(PartPlan::read(Part::Preview, same).err(), Some(SealPartError::SameName));
    let large = vec![0; BLOB_BYTES as usize];
    let source = PartSource::original(MediaType::jpeg(), Cursor::new(&large)).expect("memory");
    assert_eq!(PartPlan::read(Part::Original, vec![source]).err(), Some(SealPartError::TooLarge));
}

#[test]
fn the_largest_document_fits() {
    let largest = vec![0; usize::try_from(wallet_api::limits::DOCUMENT_BYTES).expect("25 MB")];
    let mut plan = plan(&largest);
    let begun = keys(&plan).begin();
    assert!(plan.seal(begun).is_ok_and(|sealing| sealing.size() <= BLOB_BYTES));
}
