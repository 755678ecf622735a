//! The web app: from the crates and files under `web/` to `dist/`.

mod assets;
mod bindgen;
mod budget;
mod page;
mod split;
mod text;
mod wasm;
mod way;
mod words;

use crate::WebArgs;
use crate::shell;
use anyhow::{Context, Result};
use assets::Dist;
use std::fs::{self, File};
use std::path::Path;
use wasm::Package;

pub(crate) use assets::dist_folder;
pub(crate) use bindgen::files_below;
pub(crate) use budget::{is_first_screen, is_other_language};
pub(crate) use way::Way;

/// Builds everything into `dist/`, and replaces what was there only when all of it succeeded.
pub(crate) fn build(args: &WebArgs) -> Result<()> {
    let root = shell::root();
    let cache = root.join("target/wasm");
    fs::create_dir_all(&cache)?;
    // Two builds at once would mix up each other's files.
    let lock = File::create(cache.join("xtask.lock"))?;
    lock.lock().context("waiting for another build of the web app")?;

    let way = way(&root)?;
    let mut dist = Dist::new(&root, args.fast)?;
    let mut bundles = page::Bundles::default();
    for package in Package::ALL {
        if package.is_skeleton(&root)? {
            eprintln!("{}: nothing there yet, skipped", package.name());
            continue;
        }
        if let Some(glue) = bindgen::cached_or_built(package, &root, way, args)? {
            *bundles.slot(package) = Some(dist.add_bundle(package, &glue)?);
        }
    }
    let offer = text::add_all(&root.join("web/text"), &mut dist)?;
    words::add_all(&root.join("web/words"), &mut dist)?;
    assets::add_static(&root.join("web/assets"), &mut dist)?;
    assets::add_style(&root.join("web/style"), &mut dist)?;
    let wallet_loader = page::add_loaders(&root, &bundles, &mut dist)?;
    let index = page::add_index(&root, &bundles, &offer, &mut dist)?;
    page::add_service_worker(&root, &bundles, wallet_loader.as_ref(), index.as_ref(), &mut dist)?;
    dist.finish()
}

/// The way in which wasm is built here; installs what it needs.
pub(crate) fn way(root: &Path) -> Result<Way> {
    way::find(root)
}
