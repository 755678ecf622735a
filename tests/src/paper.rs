//! Paper: what a page prints, as a printer would make it, and a reader of codes that looks at it.

use crate::browser::{Browser, BrowserError, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 mm by 297 mm.
    A4,
    /// A receipt printer's roll, 80 mm wide.
    Roll80,
}

impl PaperSize {
    /// In inches, as browsers want it.
    fn inches(self) -> (f64, f64) {
        match self {
            Self::A4 => (8.27, 11.69),
            Self::Roll80 => (3.15, 11.69),
        }
    }
}

/// Prints what the browser shows into a PDF in this folder.
///
/// # Errors
/// If the browser refuses (Chromium only), or the disk does.
pub async fn print(browser: &Browser, size: PaperSize, folder: &Path, name: &str) -> Result<PathBuf> {
    let (width, height) = size.inches();
    let margin = if size == PaperSize::Roll80 { 0.1 } else { 0.4 };
    let how = json!({
        "paperWidth": width, "paperHeight": height, "printBackground": false,
        "marginTop": margin, "marginBottom": margin, "marginLeft": margin, "marginRight": margin,
    });
    let printed = browser.cdp("Page.printToPDF", how).await?;
    let data = printed["data"].as_str().and_then(|data| STANDARD.decode(data).ok());
    let data = data.ok_or_else(|| BrowserError::Answer("no PDF".to_owned()))?;
    let path = folder.join(name).with_extension("pdf");
    std::fs::write(&path, data)?;
    Ok(path)
}

/// The pages of a PDF as pictures, as sharp as a cheap printer.
///
/// # Panics
/// If `pdftoppm` (Debian package `poppler-utils`) is not there, or cannot read it.
#[must_use]
pub fn pages(pdf: &Path) -> Vec<PathBuf> {
    let stem = pdf.with_extension("");
    let status = Command::new("pdftoppm").args(["-r", "150", "-png"]).arg(pdf).arg(&stem).status();
    assert!(status.expect("pdftoppm is installed").success(), "the PDF can be drawn");
    let prefix = format!("{}-", stem.file_name().expect("a name").to_string_lossy());
    let files = std::fs::read_dir(pdf.parent().expect("a folder")).expect("a folder of ours");
    let is_page = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(&prefix) && name.ends_with(".png")
    };
    let mut pages: Vec<PathBuf> = files.filter_map(|file| file.ok().map(|file| file.path())).filter(is_page).collect();
    pages.sort();
    pages
}

/// The words of a PDF.
///
/// # Panics
/// If `pdftotext` (Debian package `poppler-utils`) is not there, or cannot read it.
#[must_use]
pub fn words(pdf: &Path) -> String {
    let read = Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-").output().expect("pdftotext is installed");
    assert!(read.status.success(), "the PDF can be read");
    // Lines are broken where the paper ends.
    String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of all QR codes in a picture, read by a program that is not ours.
///
/// # Panics
/// If `zbarimg` (Debian package `zbar-tools`) is not there.
#[must_use]
pub fn codes(picture: &Path) -> Vec<String> {
    let found = Command::new("zbarimg").args(["--raw", "--quiet"]).arg(picture).output().expect("zbarimg is installed");
    String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect()
}
