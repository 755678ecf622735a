//! The JavaScript glue of a wasm module.

use super::split;
use super::wasm::Package;
use super::way::Way;
use crate::WebArgs;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the generator made of one module.
pub(crate) struct Glue {
    /// The module that is imported.
    pub(crate) js: String,
    /// What it loads.
    pub(crate) wasm: Vec<u8>,
    /// The rest of it, which comes later and which it shares its memory with; only the page has one.
    pub(crate) second: Option<Vec<u8>>,
    /// Further modules that it imports, by their path in it (`./snippets/...`).
    pub(crate) snippets: BTreeMap<String, String>,
}

/// Compiles `package` unless it is left out by `--only`, and makes its glue unless the wasm is as it was.
///
/// None if it is left out and was never built.
pub(crate) fn cached_or_built(package: Package, root: &Path, way: Way, args: &WebArgs) -> Result<Option<Glue>> {
    let folder = root.join("target/wasm/glue").join(package.name());
    let wanted = args.only.is_empty() || args.only.iter().any(|name| name == package.name());
    if wanted {
        let wasm = package.compile(root, way, args)?;
        generate(package, &wasm, &folder)?;
    } else if !folder.join("stamp").exists() {
        eprintln!("{}: left out, and never built before", package.name());
        return Ok(None);
    }
    read(package, &folder).map(Some)
}

fn generate(package: Package, wasm: &Path, folder: &Path) -> Result<()> {
    let bytes = fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let stamp = format!("{:x}", Sha256::digest(&bytes));
    if fs::read_to_string(folder.join("stamp")).is_ok_and(|old| old == stamp) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let bytes = if package == Package::Web { split::split(&bytes, folder)? } else { bytes };
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen
        .input_bytes(package.name(), bytes)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The page's second part takes its functions from the first by this table.
        .keep_lld_exports(package == Package::Web)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("making the JavaScript glue of {}", package.name()))?;
    fs::write(folder.join("stamp"), stamp)?;
    Ok(())
}

fn read(package: Package, folder: &Path) -> Result<Glue> {
    let name = package.name();
    let js = fs::read_to_string(folder.join(format!("{name}.js")))?;
    let (js, second) = match package {
        Package::Web => (split::linked(&js)?, Some(fs::read(split::screens(folder))?)),
        Package::Worker | Package::Media | Package::Scanner | Package::Copier => (js, None),
    };
    let wasm = fs::read(folder.join(format!("{name}_bg.wasm")))?;
    let mut snippets = BTreeMap::new();
    let mut files = Vec::new();
    files_below(&folder.join("snippets"), &mut files)?;
    for file in files {
        let path = format!("./{}", file.strip_prefix(folder)?.display());
        ensure!(js.contains(&path), "{name}: the glue does not import {path}");
        snippets.insert(path, fs::read_to_string(&file)?);
    }
    Ok(Glue { js, wasm, second, snippets })
}

/// All files in `folder` and below, in order of their paths; none if there is no such folder.
pub(crate) fn files_below(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_below(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
