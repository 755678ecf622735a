//! Figures: how large the web app is, and what the benchmarks measure.

use crate::web::{is_first_screen, is_other_language};
use crate::{shell, web};
use anyhow::{Context, Result};
use std::fs;
use std::io::Write as _;
use std::path::Path;

struct Size {
    name: String,
    raw: u64,
    brotli: u64,
}

/// Prints Markdown tables to standard output.
pub(crate) fn run() -> Result<()> {
    let mut report = sizes_table(&sizes(&web::dist_folder())?);
    report.push_str(&measured()?);
    std::io::stdout().write_all(report.as_bytes())?;
    Ok(())
}

/// Every file that a browser can ask for, as it is and as it is sent.
fn sizes(dist: &Path) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for folder in [dist.to_path_buf(), dist.join("assets")] {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("{}: first `cargo xtask web`", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let is_variant = name.ends_with(".br") || name.ends_with(".gz");
            if path.is_dir() || is_variant || name == "headers.json" {
                continue;
            }
            let raw = fs::metadata(&path)?.len();
            let brotli = fs::metadata(folder.join(format!("{name}.br"))).map_or(raw, |variant| variant.len());
            sizes.push(Size { name, raw, brotli });
        }
    }
    sizes.sort_by_key(|size| std::cmp::Reverse(size.brotli));
    Ok(sizes)
}

fn sizes_table(sizes: &[Size]) -> String {
    let mut table = "| file | bytes | bytes with brotli |\n| --- | ---: | ---: |\n".to_owned();
    for Size { name, raw, brotli } in sizes {
        table.push_str(&format!("| {name} | {raw} | {brotli} |\n"));
    }
    let total = |wanted: &dyn Fn(&Size) -> bool| {
        sizes.iter().filter(|size| wanted(size)).fold((0, 0), |sum, size| (sum.0 + size.raw, sum.1 + size.brotli))
    };
    let first = total(&|size| is_first_screen(&size.name));
    let all = total(&|size| !is_other_language(&size.name));
    table.push_str(&format!("| **first screen** (page, style, icons, one language) | {} | {} |\n", first.0, first.1));
    table.push_str(&format!("| **whole app**, one language | {} | {} |\n", all.0, all.1));
    table
}

/// Every bench target of the workspace; each prints the rows of its table (`| what | value |`), and they are passed on.
fn measured() -> Result<String> {
    let text = shell::output(shell::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let mut table = String::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        for target in package["targets"].as_array().into_iter().flatten() {
            let is_bench = target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "bench"));
            let (Some(package), Some(bench)) = (package["name"].as_str(), target["name"].as_str()) else { continue };
            if is_bench {
                eprintln!("measuring {package}: {bench}");
                let printed = shell::output(shell::cargo().args(["bench", "--package", package, "--bench", bench]))?;
                let rows = printed.lines().filter(|line| line.starts_with('|'));
                rows.for_each(|row| table.push_str(&format!("{row}\n")));
            }
        }
    }
    let head = if table.is_empty() { "" } else { "\n| measured | value |\n| --- | ---: |\n" };
    Ok(format!("{head}{table}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_screen_is_counted_without_workers_and_other_languages() {
        let names = ["web.1.wasm", "text-fr.1.json", "text-ar.1.json", "worker.1.wasm", "media-worker.1.js"];
        let sizes: Vec<Size> = names.iter().map(|name| Size { name: (*name).to_owned(), raw: 10, brotli: 1 }).collect();
        let table = sizes_table(&sizes);
        assert!(table.contains("one language) | 20 | 2 |"), "{table}");
        assert!(table.contains("| **whole app**, one language | 40 | 4 |"), "{table}");
    }
}
