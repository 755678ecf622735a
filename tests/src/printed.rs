//! What stands on a printed page, and where: measured on the PDF, not believed of the style.

use std::path::Path;
use std::process::Command;

/// Dots for each inch in which a page is looked at: a cheap printer has more.
const DOTS: f64 = 150.0;

/// A line of text, all in one size.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Of what is written from right to left in the order in which it is drawn.
    pub text: String,
    /// In points.
    pub size: f64,
    /// As `#rrggbb`.
    pub colour: String,
    /// Whether it is strong.
    pub strong: bool,
}

/// The lines of each page.
///
/// # Panics
/// If `pdftohtml` (Debian package `poppler-utils`) is not there, or cannot read it.
#[must_use]
pub fn lines(pdf: &Path) -> Vec<Vec<Line>> {
    // Three times as large, as sizes come in whole numbers.
    let read = Command::new("pdftohtml").args(["-xml", "-i", "-stdout", "-zoom", "3"]).arg(pdf).output();
    let read = read.expect("pdftohtml is installed");
    assert!(read.status.success(), "the PDF can be read");
    let (mut pages, mut fonts) = (Vec::new(), Vec::new());
    for line in String::from_utf8_lossy(&read.stdout).lines().map(str::trim) {
        let value = |name: &str| line.split_once(&format!(" {name}=\""))?.1.split('"').next();
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        } else if line.starts_with("<fontspec ") {
            let size: f64 = value("size").and_then(|size| size.parse().ok()).expect("a size");
            fonts.push((size / 3.0, value("color").expect("a colour").to_owned()));
        } else if line.starts_with("<text ") {
            let font: usize = value("font").and_then(|font| font.parse().ok()).expect("a font");
            let marked = line.split_once('>').map_or("", |(_, rest)| rest).trim_end_matches("</text>");
            let strong = marked.starts_with("<b>");
            let text = marked.replace("<b>", "").replace("</b>", "");
            let (size, colour) = fonts[font].clone();
            if !text.trim().is_empty() {
                pages.last_mut().expect("a text stands on a page").push(Line { text, size, colour, strong });
            }
        }
    }
    pages
}

/// A page as dots of light.
pub struct Drawn {
    width: usize,
    /// Red, green, blue, row by row.
    dots: Vec<[u8; 3]>,
}

/// The pages of a PDF, drawn.
///
/// # Panics
/// If `pdftoppm` (Debian package `poppler-utils`) is not there, or cannot read it.
#[must_use]
pub fn drawn(pdf: &Path) -> Vec<Drawn> {
    let read = Command::new("pdftoppm").args(["-r", &DOTS.to_string()]).arg(pdf).output();
    let read = read.expect("pdftoppm is installed");
    assert!(read.status.success(), "the PDF can be drawn");
    let (mut pages, mut rest) = (Vec::new(), read.stdout.as_slice());
    while !rest.is_empty() {
        // P6, width and height, the brightest, each on a line.
        let mut head = rest.splitn(4, |&byte| byte == b'\n').skip(1);
        let sides = String::from_utf8_lossy(head.next().expect("sides")).into_owned();
        let (width, height) = sides.split_once(' ').expect("two sides");
        let (width, height): (usize, usize) = (width.parse().expect("a width"), height.parse().expect("a height"));
        let dots = head.nth(1).expect("dots");
        let (page, others) = dots.split_at(width * height * 3);
        pages.push(Drawn { width, dots: page.as_chunks::<3>().0.to_vec() });
        rest = others;
    }
    pages
}

impl Drawn {
    /// Where there is ink: how many millimetres are left free at the left, at the right, above and below; nothing on a blank page.
    #[must_use]
    pub fn free(&self) -> Option<[f64; 4]> {
        let height = self.dots.len() / self.width;
        let inked = (0..self.dots.len()).filter(|&at| is_ink(self.dots[at]));
        let [mut left, mut right, mut top, mut bottom] = [usize::MAX; 4];
        for at in inked {
            let (column, row) = (at % self.width, at / self.width);
            left = left.min(column);
            right = right.min(self.width - 1 - column);
            top = top.min(row);
            bottom = bottom.min(height - 1 - row);
        }
        #[expect(clippy::cast_precision_loss, reason = "some hundred dots")]
        let millimetres = |dots: usize| dots as f64 / DOTS * 25.4;
        (left < usize::MAX).then(|| [left, right, top, bottom].map(millimetres))
    }

    /// How many dots are neither black nor white, with nothing else around them: a grey ground, which a receipt printer makes
    /// of dust. The soft edge of a letter is thinner.
    #[must_use]
    pub fn grey(&self) -> usize {
        let is_grey = |at: usize| self.dots[at].iter().any(|&part| (40..=245).contains(&part));
        let around = [1, self.width, self.width + 1, self.width - 1];
        let from = self.width * 2;
        (from..self.dots.len().saturating_sub(from))
            .filter(|&at| is_grey(at) && around.iter().all(|step| is_grey(at - step) && is_grey(at + step)))
            .count()
    }
}

fn is_ink(dot: [u8; 3]) -> bool {
    dot.iter().any(|&part| part < 200)
}

/// Keeps the pages as small pictures, to be looked at: `<name>.png`, or one with a number for each.
///
/// # Panics
/// As [`drawn`].
pub fn keep(pdf: &Path, pages: usize, folder: &Path, name: &str) {
    let one: &[&str] = if pages == 1 { &["-singlefile"] } else { &[] };
    let status = Command::new("pdftoppm").args(["-r", "60", "-png"]).args(one).arg(pdf).arg(folder.join(name)).status();
    assert!(status.expect("pdftoppm is installed").success(), "the PDF can be drawn");
}
