//! Draws every PDF in a folder and compares each page with poppler's picture of it; writes a table in Markdown.
//!
//! `cargo run -p media --example corpus -- <folder> [pages of each] [folder for the worst pages, side by side]`
//!
//! Folders within the folder become groups of the table. Needs `pdftoppm` (Debian: poppler-utils).

#![expect(clippy::print_stdout, reason = "the table is what it is for")]

#[path = "../tests/likeness/mod.rs"]
mod likeness;

use std::fs;
use std::io::{Error, Result};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use bridge::NotDrawn;
use likeness::{Grey, Likeness};
use media::{Order, Pictures, draw_pdf};

/// The longest side of the pictures that are compared.
const SIDE: u32 = 1_000;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, more @ ..] = arguments.as_slice() else { return Err(Error::other("a folder, please")) };
    let pages = more.first().map_or(Ok(5), |pages| pages.parse().map_err(Error::other))?;
    let worst_folder = more.get(1).map(Path::new);
    println!("| file | pages drawn | like poppler: mean | differing | missing | surplus | ms a page | |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    let mut files = Vec::new();
    find(Path::new(folder), &mut files)?;
    files.sort();
    for file in files {
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        match compare(&file, pages) {
            Ok(compared) => {
                println!("{}", compared.row(&name));
                if let (Some(folder), Some((_, picture))) = (worst_folder, &compared.worst) {
                    fs::create_dir_all(folder)?;
                    fs::write(folder.join(format!("{}.png", name.replace('/', "_"))), picture.to_png())?;
                }
            }
            Err(error) => println!("| {name} | | | | | | | poppler: {error} |"),
        }
    }
    Ok(())
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            files.push(path);
        }
    }
    Ok(())
}

struct Compared {
    drawn: Pictures,
    took: Duration,
    pages: Vec<Likeness>,
    shapes_differ: bool,
    worst: Option<(f64, Grey)>,
}

fn compare(file: &Path, pages: u32) -> Result<Compared> {
    #[expect(clippy::disallowed_methods, reason = "measures")]
    let start = Instant::now();
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let drawn = draw_pdf(fs::read(file)?, Order::new(SIDE, 100, pages), go_on);
    let took = start.elapsed();
    let mut compared = Compared { drawn, took, pages: Vec::new(), shapes_differ: false, worst: None };
    let mut mine = compared.drawn.pages.iter().map(|jpeg| Grey::of_jpeg(jpeg));
    for theirs in reference(file, pages)? {
        let Some(mine) = mine.next() else { break };
        let Some(likeness) = mine.likeness(&theirs) else {
            compared.shapes_differ = true;
            continue;
        };
        compared.pages.push(likeness);
        let badness = likeness.differing + likeness.missing + likeness.surplus;
        if compared.worst.as_ref().is_none_or(|(worst, _)| *worst < badness) {
            compared.worst = Some((badness, mine.beside(&theirs)));
        }
    }
    Ok(compared)
}

/// Poppler's pictures of the first pages.
fn reference(file: &Path, pages: u32) -> Result<Vec<Grey>> {
    let folder = std::env::temp_dir().join(format!("farde-corpus-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut command = Command::new("pdftoppm");
    command.args(["-png", "-scale-to", &SIDE.to_string(), "-l", &pages.to_string()]);
    let output = command.arg(file).arg(folder.join("page")).output()?;
    let mut pictures: Vec<PathBuf> =
        fs::read_dir(&folder)?.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    pictures.sort();
    let pages = pictures.iter().map(|picture| fs::read(picture).map(|file| Grey::of_png(&file))).collect();
    fs::remove_dir_all(&folder)?;
    if pictures.is_empty() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Error::other(said.lines().next_back().unwrap_or("no page").to_owned()));
    }
    pages
}

impl Compared {
    fn row(&self, name: &str) -> String {
        let drawn = &self.drawn;
        let count = self.pages.len().max(1) as f64;
        let mean = |part: fn(&Likeness) -> f64| self.pages.iter().map(part).sum::<f64>() / count;
        let note = match (drawn.not_drawn, self.shapes_differ) {
            (Some(why), _) if drawn.pages.is_empty() => format!("{why:?}"),
            (Some(NotDrawn::InPart), _) => "in part, and says so".to_owned(),
            (_, true) => "another shape".to_owned(),
            (Some(_) | None, false) => String::new(),
        };
        format!(
            "| {name} | {} of {} | {:.1} | {:.1} % | {:.1} % | {:.1} % | {} | {note} |",
            drawn.pages.len(),
            drawn.pages_in_all,
            mean(|page| page.mean),
            100.0 * mean(|page| page.differing),
            100.0 * mean(|page| page.missing),
            100.0 * mean(|page| page.surplus),
            self.took.as_millis() / (drawn.pages.len().max(1) as u128),
        )
    }
}
