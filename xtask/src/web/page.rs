//! `index.html`, and the few lines of JavaScript that start the wasm modules.

use super::assets::{Asset, Bundle, Dist};
use super::text::Offer;
use super::wasm::Package;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What there is of the wasm modules.
#[derive(Default)]
pub(crate) struct Bundles {
    web: Option<Bundle>,
    worker: Option<Bundle>,
    media: Option<Bundle>,
    scanner: Option<Bundle>,
    copier: Option<Bundle>,
}

impl Bundles {
    /// The place of one.
    pub(crate) fn slot(&mut self, package: Package) -> &mut Option<Bundle> {
        match package {
            Package::Web => &mut self.web,
            Package::Worker => &mut self.worker,
            Package::Media => &mut self.media,
            Package::Scanner => &mut self.scanner,
            Package::Copier => &mut self.copier,
        }
    }
}

/// Where the worker is served that starts the app without a network: it can answer only for what lies beside it or below.
const SERVICE_WORKER: &str = "service-worker.js";

/// The files of `web/assets`, the wording and the style that are needed without a network, by the beginning of their names.
const WITHOUT_NETWORK: [&str; 7] =
    ["boot.js", "farde.webmanifest", "folder.svg", "icon", "pictograms.svg", "style.css", "text-"];

/// Adds `boot.js` and the loaders of the workers; gives the wallet worker's.
pub(crate) fn add_loaders(root: &Path, bundles: &Bundles, dist: &mut Dist) -> Result<Option<Asset>> {
    let folder = root.join("web/loader");
    let wallet = add_loader(&folder.join("wallet-worker.js"), bundles.worker.as_ref(), dist)?;
    let media = add_loader(&folder.join("media-worker.js"), bundles.media.as_ref(), dist)?;
    let scanner = add_loader(&folder.join("scanner-worker.js"), bundles.scanner.as_ref(), dist)?;
    let copier = add_loader(&folder.join("copier-worker.js"), bundles.copier.as_ref(), dist)?;
    let Some(web) = &bundles.web else { return Ok(wallet) };
    let screens = web.second.as_ref().context("the page has no second part")?;
    let file = folder.join("boot.js");
    let assets = serde_json::to_string(&dist.urls())?;
    let url = |asset: &Option<Asset>| asset.as_ref().map_or_else(String::new, |asset| asset.url.clone());
    let text = dist.fill(
        &file,
        &read(&file)?,
        &[
            ("assets", &assets),
            ("wallet-worker", &url(&wallet)),
            ("media-worker", &url(&media)),
            ("scanner-worker", &url(&scanner)),
            ("copier-worker", &url(&copier)),
            ("service-worker", &format!("/{SERVICE_WORKER}")),
            ("page-js", &web.js.url),
            ("page-wasm", &web.wasm.url),
            ("page-wasm-integrity", &web.wasm.integrity),
            ("screens-wasm", &screens.url),
            ("screens-wasm-integrity", &screens.integrity),
        ],
    )?;
    dist.add("boot.js", text.as_bytes())?;
    Ok(wallet)
}

/// Adds the worker that starts the app without a network, after everything else: it names what opening, looking and printing
/// need, with the hashes of exactly this build.
pub(crate) fn add_service_worker(
    root: &Path,
    bundles: &Bundles,
    wallet_loader: Option<&Asset>,
    index: Option<&Asset>,
    dist: &mut Dist,
) -> Result<()> {
    let (Some(web), Some(wallet), Some(loader), Some(index)) = (&bundles.web, &bundles.worker, wallet_loader, index)
    else {
        return Ok(());
    };
    let of_bundle = |bundle: &Bundle| {
        let first = [bundle.js.clone(), bundle.wasm.clone()].into_iter();
        first.chain(bundle.second.clone()).chain(bundle.snippets.clone()).collect::<Vec<_>>()
    };
    let named = dist.assets().filter(|(name, _)| WITHOUT_NETWORK.iter().any(|start| name.starts_with(start)));
    let named = named.map(|(_, asset)| asset.clone());
    let all = [index.clone(), loader.clone()].into_iter().chain(of_bundle(web)).chain(of_bundle(wallet)).chain(named);
    let files: BTreeMap<String, String> = all.map(|asset| (asset.url, asset.integrity)).collect();
    let files = serde_json::to_string_pretty(&files)?;
    let build = format!("{:x}", Sha256::digest(&files));
    let file = root.join("web/loader").join(SERVICE_WORKER);
    let text = dist.fill(&file, &read(&file)?, &[("build", &build[..16]), ("files", &files)])?;
    dist.write(SERVICE_WORKER, text.as_bytes())
}

fn add_loader(file: &Path, bundle: Option<&Bundle>, dist: &mut Dist) -> Result<Option<Asset>> {
    let Some(bundle) = bundle else { return Ok(None) };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let extra = [
        ("js", bundle.js.url.as_str()),
        ("wasm", bundle.wasm.url.as_str()),
        ("wasm-integrity", bundle.wasm.integrity.as_str()),
    ];
    let text = dist.fill(file, &read(file)?, &extra)?;
    dist.add_unnamed(&name, text.as_bytes()).map(Some)
}

/// Adds `index.html` and, for the server's policy, `headers.json` with the hashes of what is inline.
pub(crate) fn add_index(root: &Path, bundles: &Bundles, offer: &Offer, dist: &mut Dist) -> Result<Option<Asset>> {
    let file = root.join("web/index.html");
    if !file.exists() {
        eprintln!("web/index.html: not there yet, skipped");
        return Ok(None);
    }
    let map = bundles.web.as_ref().map(import_map).unwrap_or_default();
    let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(map.as_bytes())));
    let map_tag = if map.is_empty() { map } else { format!("<script type=\"importmap\">{map}</script>") };
    let boot_tags = bundles.web.as_ref().map(|web| boot_tags(web, dist)).transpose()?.unwrap_or_default();
    let languages = dist.fill(Path::new("web/text"), &offer.shell()?, &[])?;
    let page =
        dist.fill(&file, &read(&file)?, &[("importmap", &map_tag), ("boot", &boot_tags), ("languages", &languages)])?;
    dist.write("index.html", page.as_bytes())?;
    let hashes: Vec<String> = if map_tag.is_empty() { Vec::new() } else { vec![hash] };
    dist.write("headers.json", serde_json::to_string(&json!({ "script_hashes": hashes }))?.as_bytes())?;
    Ok(Some(Asset::new("/", page.as_bytes())))
}

/// Maps nothing; it says which content is accepted for each imported module.
fn import_map(web: &Bundle) -> String {
    let modules = std::iter::once(&web.js).chain(&web.snippets);
    let integrity: serde_json::Map<String, serde_json::Value> =
        modules.map(|asset| (asset.url.clone(), json!(asset.integrity))).collect();
    json!({ "imports": {}, "integrity": integrity }).to_string()
}

/// The start of the page. What it will load is named beforehand: on a slow network each further step costs a second.
fn boot_tags(web: &Bundle, dist: &Dist) -> Result<String> {
    let tags = format!(
        "<link rel=\"modulepreload\" href=\"{js}\" integrity=\"{js_integrity}\">\n\
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{wasm}\">\n\
         <script type=\"module\" src=\"{{{{asset:boot.js}}}}\" integrity=\"{{{{integrity:boot.js}}}}\"></script>",
        js = web.js.url,
        js_integrity = web.js.integrity,
        wasm = web.wasm.url,
    );
    dist.fill(Path::new("boot"), &tags, &[])
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}
