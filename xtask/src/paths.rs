//! Paths that the documents name must exist.

use crate::shell;
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Checks every Markdown file of the repository.
pub(crate) fn check() -> Result<()> {
    let root = shell::root();
    let listed = shell::output(shell::clean("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    let files: BTreeSet<&str> = listed.lines().filter(|file| root.join(file).exists()).collect();
    let mut faults = Vec::new();
    for document in files.iter().filter(|file| file.ends_with(".md")) {
        let text = fs::read_to_string(root.join(document))?;
        let folder = Path::new(document).parent().unwrap_or(Path::new(""));
        for path in named_paths(&text, &files) {
            if !root.join(&path).exists() && !root.join(folder).join(&path).exists() {
                faults.push(format!("{document}: {path}"));
            }
        }
    }
    ensure!(faults.is_empty(), "documents name what does not exist:\n{}", faults.join("\n"));
    eprintln!("paths: what the documents name exists");
    Ok(())
}

/// The targets of relative links, and what stands in backquotes and begins with a folder of this repository.
fn named_paths(text: &str, files: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            found.extend(line.split('`').skip(1).step_by(2).flat_map(|code| code_paths(code, files)));
            found.extend(line.split("](").skip(1).filter_map(|rest| link_path(rest.split(')').next()?)));
        }
    }
    found
}

fn link_path(target: &str) -> Option<String> {
    let path = target.split('#').next()?.trim();
    (!path.is_empty() && !path.contains(':')).then(|| path.to_owned())
}

/// `a/{b,c}.rs` is two paths; a path with a placeholder (`<resource>`, `*`) is a pattern and no path.
fn code_paths(code: &str, files: &BTreeSet<&str>) -> Vec<String> {
    let path = code.trim_end_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/{},".contains(c);
    let Some((first, _)) = path.split_once('/') else { return Vec::new() };
    let is_folder = files.iter().any(|file| file.split_once('/').is_some_and(|(folder, _)| folder == first));
    if !is_folder || !path.chars().all(plain) {
        return Vec::new();
    }
    match path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        None => vec![path.to_owned()],
        Some((before, (choices, after))) => {
            choices.split(',').map(|choice| format!("{before}{}{after}", choice.trim())).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_code_are_found_and_patterns_are_not() {
        let files = BTreeSet::from(["server/src/main.rs", "docs/a.md"]);
        let text = "See [x](docs/a.md#b), [y](https://example.org/z) and `server/src/{main,lib}.rs`.\n\
            Not `a/b`, not `server/<x>/y`, not `server`.\n```\n`server/none`\n```\n";
        let found: Vec<String> = named_paths(text, &files).into_iter().collect();
        assert_eq!(found, ["docs/a.md", "server/src/lib.rs", "server/src/main.rs"]);
    }
}
