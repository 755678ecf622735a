//! Parts the page's module in two: what the start needs, and all other screens (`web/src/screens.rs`), which come afterwards.
//!
//! The parts share memory and functions. Which function is in which part follows from what calls what, so a part that grows
//! tells of a call that should not be there.

use anyhow::{Context, Result, anyhow, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The name that `web/src/screens.rs` gives to the second part.
const SCREENS: &str = "screens";
/// The module from which the first part imports the function that fetches the second.
const LINK: &str = "./screens.js";

/// Parts `wasm`, with its relocations; the first part, still to be given its glue. The second lies in `folder` from then on.
pub(crate) fn split(wasm: &[u8], folder: &Path) -> Result<Vec<u8>> {
    let work = folder.join("split");
    fs::create_dir_all(&work)?;
    let first = work.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(wasm);
    options.output_dir = &work;
    options.main_out_path = &first;
    options.link_name = LINK;
    let parts = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("parting the module: {error:?}"))?;
    let [second] = parts.split_modules.as_slice() else {
        return Err(anyhow!("the module came apart in {} parts and not in two", parts.split_modules.len() + 1));
    };
    ensure!(
        second.file_stem().is_some_and(|stem| stem == format!("split_{SCREENS}").as_str()),
        "another part than {SCREENS}"
    );
    fs::write(screens(folder), compact(&fs::read(second)?)?)?;
    fs::read(&first).with_context(|| format!("reading {}", first.display()))
}

/// Where the second part lies.
pub(crate) fn screens(folder: &Path) -> PathBuf {
    folder.join("screens.wasm")
}

/// The linker wrote every number that refers to something as long as it can be; and nobody needs the names.
fn compact(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm).context("reading the second part")?;
    walrus::passes::gc::run(&mut module);
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for custom in customs {
        module.customs.delete(custom);
    }
    Ok(module.emit_wasm())
}

/// The glue with the function that fetches the second part, in the place of the module from which it would import that.
pub(crate) fn linked(js: &str) -> Result<String> {
    let import = js.lines().find(|line| line.starts_with("import * as ") && line.contains(&format!("\"{LINK}\"")));
    let import = import.with_context(|| format!("the glue does not import {LINK}"))?;
    let name = import.trim_start_matches("import * as ").split(' ').next().unwrap_or_default();
    let own = format!(
        "const {name} = {{ __wasm_split_load_{SCREENS}: (callback, data) => globalThis.farde.bringScreens(callback, data) }};"
    );
    Ok(js.replacen(import, &own, 1))
}
