//! Compiles the web app into the program: a table of the files in `FARDE_WEB_DIST`, or in `dist` of the workspace.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-env-changed=FARDE_WEB_DIST");
    println!("cargo:rerun-if-changed=build.rs");
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let dist = match env::var_os("FARDE_WEB_DIST") {
        Some(dist) => PathBuf::from(dist),
        None => manifest.join("..").join("dist"),
    };
    // A missing path makes cargo look again each time, so that a web app that is built later is noticed.
    println!("cargo:rerun-if-changed={}", dist.display());
    let mut files = BTreeMap::new();
    for folder in ["", "assets"] {
        collect(&dist, folder, &mut files)?;
    }
    let table = table(&files)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("web_app.rs"), table + &script_hashes(&dist)?)?;
    Ok(())
}

/// The files of one folder, by their path in the app.
fn collect(dist: &Path, folder: &str, files: &mut BTreeMap<String, PathBuf>) -> Result<(), Box<dyn Error>> {
    let Ok(entries) = fs::read_dir(dist.join(folder)) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file name that is no text")?.to_owned();
        let is_page = name.starts_with("index.html") || name.starts_with("service-worker.js");
        let is_served = folder == "assets" || is_page;
        if path.is_file() && is_served {
            println!("cargo:rerun-if-changed={}", path.display());
            let key = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            files.insert(key, fs::canonicalize(&path)?);
        }
    }
    Ok(())
}

fn table(files: &BTreeMap<String, PathBuf>) -> Result<String, Box<dyn Error>> {
    let mut text = String::from("static ASSETS: &[Asset] = &[\n");
    for (name, path) in files {
        if is_variant(name, files) {
            continue;
        }
        let media_type = media_type(name).ok_or_else(|| format!("{name}: unknown kind of file"))?;
        let variant = |ending: &str| match files.get(&format!("{name}.{ending}")) {
            Some(path) => format!("Some(include_bytes!({path:?}))"),
            None => "None".to_owned(),
        };
        writeln!(
            text,
            "Asset {{ path: {name:?}, media_type: {media_type:?}, identity: include_bytes!({path:?}), br: {}, gz: {} }},",
            variant("br"),
            variant("gz")
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}

fn is_variant(name: &str, files: &BTreeMap<String, PathBuf>) -> bool {
    let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
    plain.is_some_and(|plain| files.contains_key(plain))
}

fn media_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "ico" => "image/x-icon",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        "mp3" => "audio/mpeg",
        "ogg" | "opus" => "audio/ogg",
        _ => return None,
    })
}

/// The hashes of inline scripts: every text `sha256-...`, `sha384-...` or `sha512-...` in `headers.json`.
fn script_hashes(dist: &Path) -> Result<String, Box<dyn Error>> {
    let path = dist.join("headers.json");
    println!("cargo:rerun-if-changed={}", path.display());
    let json = if path.exists() { fs::read_to_string(path)? } else { String::new() };
    let is_hash = |text: &&str| ["sha256-", "sha384-", "sha512-"].iter().any(|label| text.starts_with(label));
    let is_plain = |text: &&str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=-".contains(&b));
    let hashes: Vec<&str> = json.split(['"', '\'', ' ', ';']).filter(is_hash).filter(is_plain).collect();
    Ok(format!("static SCRIPT_HASHES: &[&str] = &{hashes:?};\n"))
}
