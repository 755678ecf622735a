//! How well a page can be read, by a program that is not ours.

use super::pages::{words, write};
use copier::Picture;
use std::collections::HashMap;
use std::process::Command;

/// The part of these words that are read in a picture.
pub(crate) fn read_part(picture: &Picture, wanted: &[String]) -> f32 {
    let folder = tempfile::tempdir().expect("a place to write to");
    let file = folder.path().join("page.png");
    write(picture, &file);
    let read = Command::new("tesseract")
        .arg(&file)
        .args(["-", "-l", "fra", "--psm", "3"])
        .env("OMP_THREAD_LIMIT", "1")
        .output()
        .expect("tesseract is installed (Debian packages tesseract-ocr and tesseract-ocr-fra)");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let mut counts: HashMap<String, usize> = HashMap::new();
    words(&String::from_utf8_lossy(&read.stdout)).into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let is_read =
        |word: &&String| counts.get_mut(*word).is_some_and(|left| left.checked_sub(1).map(|n| *left = n).is_some());
    wanted.iter().filter(is_read).count() as f32 / wanted.len() as f32
}
