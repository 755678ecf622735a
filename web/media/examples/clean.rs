//! Cleans files as the worker does, beside themselves: `cargo run -p media --example clean -- photograph.jpg sound.m4a`.
//! What came of them can be looked at with exiftool, and heard with ffmpeg.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        let file = std::fs::read(&path)?;
        let (cleaned, bare) = media::clean(&file, media::sniff(&file));
        println!("{}: {cleaned:?}, {} bytes became {:?}", path.display(), file.len(), bare.as_ref().map(Vec::len));
        if let Some(bare) = bare {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            std::fs::write(path.with_file_name(format!("clean-{name}")), bare)?;
        }
    }
    Ok(())
}
