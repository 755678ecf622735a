//! Photographs of known papers, and what is made of them. Each test prints its rows of the table in
//! `docs/benchmarks.md`: `cargo test -p copier --test papers -- --nocapture --test-threads 1`.

mod world;

use bridge::{PaperSize, Tone};
use copier::{Corner, Outline, Picture, Quad, even_light, find_paper, outline, straighten, take};
use std::collections::BTreeMap;
use world::pages::Original;
use world::reading::read_part;
use world::scenes::{Scene, Shot, empty_scenes, scenes};

/// Each kind of scene is photographed so many times, each time another way.
const SHOTS: u64 = 8;

/// Kinds of scenes in which the paper need not be found: their edges are lost in a cloth that is as coarse and as white.
const TOO_HARD: &[&str] = &["checked cloth"];

/// How far the farthest corner is off, in per cent of the picture's diagonal.
fn farthest(found: &Quad, real: &Quad, picture: &Picture) -> f32 {
    let diagonal = (picture.width() as f32).hypot(picture.height() as f32);
    let off = |(a, b): (&copier::Point, &copier::Point)| (a.x - b.x).hypot(a.y - b.y);
    found.iter().zip(real).map(off).fold(0.0, f32::max) / diagonal * 100.0
}

#[derive(Default)]
struct Row {
    shots: u32,
    found: u32,
    errors: Vec<f32>,
}

#[test]
fn corners_are_found() {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for scene in (0..SHOTS).flat_map(scenes) {
        let Shot { picture, quad } = scene.shot(800);
        let row = rows.entry(scene.name).or_default();
        row.shots += 1;
        if let Some(found) = find_paper(&picture.shrunk(400)).filter(|found| found.is_sure()) {
            let scale = picture.width() as f32 / picture.shrunk(400).width() as f32;
            let about = found.quad.map(|corner| copier::Point::new(corner.x * scale, corner.y * scale));
            row.found += 1;
            row.errors.push(farthest(&outline(&picture, about, Corner::Free).quad, &quad, &picture));
        }
    }
    println!("| scene | found | mean error | worst error |\n| --- | ---: | ---: | ---: |");
    for (name, row) in &rows {
        let mean = row.errors.iter().sum::<f32>() / row.errors.len().max(1) as f32;
        let worst = row.errors.iter().copied().fold(0.0, f32::max);
        println!("| {name} | {} of {} | {mean:.2} % | {worst:.2} % |", row.found, row.shots);
    }
    for (name, row) in rows.iter().filter(|(name, _)| !TOO_HARD.contains(name)) {
        let mut errors = row.errors.clone();
        errors.sort_by(f32::total_cmp);
        assert!(row.found * 2 >= row.shots, "{name}: {} of {} found", row.found, row.shots);
        assert!(errors[errors.len() / 2] < 0.6, "{name}: half of the corners are off by more than {errors:?}");
    }
    let [shots, found] = [|row: &Row| row.shots, |row: &Row| row.found].map(|of| rows.values().map(of).sum::<u32>());
    assert!(found * 10 >= shots * 9, "{found} of {shots} found");
    let all: Vec<f32> = rows.values().flat_map(|row| row.errors.iter().copied()).collect();
    let near = all.iter().filter(|error| **error < 1.0).count();
    println!("| **all** | {found} of {shots} | {near} of them under 1 % | |");
    assert!(near * 100 > all.len() * 94, "{near} of {found} are off by less than 1 %");
}

#[test]
fn where_there_is_no_paper_none_is_found() {
    let shots: Vec<Scene> = (0..SHOTS).flat_map(empty_scenes).collect();
    let sure = |scene: &&Scene| find_paper(&scene.shot(400).picture).is_some_and(|found| found.is_sure());
    let found: Vec<&str> = shots.iter().filter(sure).map(|scene| scene.name).collect();
    println!("| tables without a paper | {} of {} | | |", found.len(), shots.len());
    assert!(found.len() * 50 <= shots.len(), "{found:?}");
}

/// What is done to a photograph, or left out, to see that it is missed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    SwappedCorners,
    UnevenLight,
}

fn outline_in(shot: &Shot) -> Outline {
    let found = find_paper(&shot.picture).expect("a paper");
    outline(&shot.picture, found.quad, Corner::Free).within(0.004)
}

fn page(shot: &Shot, fault: Fault) -> Picture {
    let mut found = outline_in(shot);
    if fault == Fault::SwappedCorners {
        found = Outline::flat([found.quad[1], found.quad[0], found.quad[3], found.quad[2]]);
    }
    let mut straight = straighten(&shot.picture, &found);
    if fault != Fault::UnevenLight {
        even_light(&mut straight.page, straight.size, None);
    }
    straight.page
}

/// How different a page is from the one that was photographed, in per cent: the mean of all pixels of a small picture.
fn difference(page: &Picture, original: &Original) -> f32 {
    let real = original.pictures[0].shrunk(300);
    let made = page.shrunk(300);
    let mut sum = 0.0;
    for y in 0..real.height() {
        for x in 0..real.width() {
            let other = (y * made.height() / real.height() * made.width() + x * made.width() / real.width()) * 4;
            let own = (y * real.width() + x) * 4;
            let off = |channel: usize| f32::from(real.rgba()[own + channel].abs_diff(made.rgba()[other + channel]));
            sum += (off(0) + off(1) + off(2)) / 3.0;
        }
    }
    sum / (real.width() * real.height()) as f32 / 2.55
}

/// Those that say most about light and shape.
const READ: &[&str] = &[
    "wooden table",
    "bent paper",
    "hard shadow",
    "edge in the shadow",
    "lamp, dim, noisy",
    "fingers at an edge",
    "card, wood",
];

fn to_be_read() -> impl Iterator<Item = Scene> {
    scenes(1).into_iter().filter(|scene| READ.contains(&scene.name))
}

#[test]
fn what_is_written_can_be_read() {
    println!(
        "| scene | words read in the photograph | on the page made of it | on the original | unlike the original |"
    );
    println!("| --- | ---: | ---: | ---: | ---: |");
    let (mut before, mut after) = (0.0, 0.0);
    for scene in to_be_read() {
        let shot = scene.shot(2_400);
        let original = scene.page.original();
        let page = page(&shot, Fault::None);
        let [raw, made, real] =
            [&shot.picture, &page, &original.pictures[0]].map(|picture| 100.0 * read_part(picture, &original.words));
        let unlike = difference(&page, original);
        let kilobytes = take(&shot.picture).expect("a page").1.page.bytes.len() / 1_000;
        println!("| {} | {raw:.0} % | {made:.0} % | {real:.0} % | {unlike:.1} % | {kilobytes} KB |", scene.name);
        assert!(kilobytes < 900, "{}: {kilobytes} KB", scene.name);
        assert!(made >= raw - 1.0, "{}: {made:.0} % is read, {raw:.0} % before", scene.name);
        // Of a table whose lines are not quite level the reader passes over whole columns.
        let least = if scene.page == world::pages::Page::Letter { 0.85 } else { 0.65 };
        assert!(made >= least * real, "{}: {made:.0} % is read of {real:.0} %", scene.name);
        before += raw;
        after += made;
    }
    assert!(after > before);
}

#[test]
fn a_page_is_like_the_paper_and_a_planted_fault_is_seen() {
    let limit = |scene: &Scene| if scene.page == world::pages::Page::Card { 8.0 } else { 4.0 };
    for scene in to_be_read() {
        let shot = scene.shot(1_600);
        let unlike = |fault| difference(&page(&shot, fault), scene.page.original());
        let [good, swapped, uneven] = [Fault::None, Fault::SwappedCorners, Fault::UnevenLight].map(unlike);
        println!("{}: {good:.1} %; corners swapped {swapped:.1} %; light uneven {uneven:.1} %", scene.name);
        assert!(good < limit(&scene), "{}: {good:.1} % unlike the paper", scene.name);
        assert!(swapped > limit(&scene), "{}: swapped corners are not seen: {swapped:.1} %", scene.name);
        let is_paper = scene.page != world::pages::Page::Card;
        assert!(!is_paper || uneven > limit(&scene), "{}: uneven light is not seen: {uneven:.1} %", scene.name);
    }
}

#[test]
fn a_photograph_on_a_card_is_not_burnt_out() {
    let scene = scenes(1).into_iter().find(|scene| scene.name == "card, wood").expect("a card");
    let shot = scene.shot(1_600);
    let mut straight = straighten(&shot.picture, &outline_in(&shot));
    assert_eq!(straight.size, PaperSize::Card);
    assert_eq!(even_light(&mut straight.page, straight.size, None), Tone::Photograph);
    let page = straight.page;
    // The face: from 5 to 30 % of the width, from 25 to 75 % of the height.
    let (width, height) = (page.width(), page.height());
    let face =
        (height / 4..height * 3 / 4).flat_map(|y| (width / 20..width * 3 / 10).map(move |x| (y * width + x) * 4));
    let shades: Vec<u8> = face.map(|at| page.rgba()[at + 1]).collect();
    let burnt = shades.iter().filter(|shade| **shade >= 254).count();
    assert!(burnt * 100 < shades.len(), "{burnt} of {} are white", shades.len());
}
