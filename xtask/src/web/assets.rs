//! Files of `dist/`: named by their content, with the variants that a server sends compressed.

use super::bindgen::{Glue, files_below};
use super::budget;
use super::wasm::Package;
use crate::shell;
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// One file under a name that says what is in it.
#[derive(Clone)]
pub(crate) struct Asset {
    /// The path on the server, from `/`.
    pub(crate) url: String,
    /// For an `integrity` attribute.
    pub(crate) integrity: String,
}

impl Asset {
    /// What is served under a path.
    pub(crate) fn new(url: &str, content: &[u8]) -> Self {
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(content)));
        Self { url: url.to_owned(), integrity }
    }
}

/// A wasm module and the glue that loads it.
#[derive(Clone)]
pub(crate) struct Bundle {
    /// The module to import.
    pub(crate) js: Asset,
    /// What it loads.
    pub(crate) wasm: Asset,
    /// The rest of it, which comes later.
    pub(crate) second: Option<Asset>,
    /// What else it imports.
    pub(crate) snippets: Vec<Asset>,
}

/// The folder being filled. It takes the place of `dist/` at the end.
pub(crate) struct Dist {
    target: PathBuf,
    work: PathBuf,
    cache: PathBuf,
    brotli_quality: i32,
    /// What pages and style can ask for, by plain name.
    named: BTreeMap<String, Asset>,
    sizes: Vec<(String, usize, usize)>,
}

/// The quality with which everything is compressed that others get.
const BEST: i32 = 11;

/// A placeholder is `{{kind:name}}` or `{{kind}}`.
const OPEN: &str = "{{";
const CLOSE: &str = "}}";

impl Dist {
    /// An empty one.
    pub(crate) fn new(root: &Path, fast: bool) -> Result<Self> {
        let work = root.join("target/wasm/dist");
        if work.exists() {
            fs::remove_dir_all(&work)?;
        }
        fs::create_dir_all(work.join("assets"))?;
        let cache = root.join("target/wasm/compressed");
        fs::create_dir_all(&cache)?;
        let brotli_quality = if fast { 5 } else { BEST };
        Ok(Self { target: root.join("dist"), work, cache, brotli_quality, named: BTreeMap::new(), sizes: Vec::new() })
    }

    /// Adds a file that pages can ask for as `name`; its name on the server bears the hash of its content.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<Asset> {
        let asset = self.add_unnamed(name, content)?;
        if self.named.insert(name.to_owned(), asset.clone()).is_some() {
            bail!("two assets are named {name}");
        }
        Ok(asset)
    }

    /// Adds a file that only other files of the build refer to.
    pub(crate) fn add_unnamed(&mut self, name: &str, content: &[u8]) -> Result<Asset> {
        let flat = name.replace('/', "-");
        let (stem, ending) = flat.rsplit_once('.').with_context(|| format!("asset without an ending: {name}"))?;
        let hash = format!("{:x}", Sha256::digest(content));
        let file = format!("assets/{stem}.{}.{ending}", &hash[..16]);
        self.write(&file, content)?;
        Ok(Asset::new(&format!("/{file}"), content))
    }

    /// Adds a wasm module with its glue.
    pub(crate) fn add_bundle(&mut self, package: Package, glue: &Glue) -> Result<Bundle> {
        let name = package.name();
        let mut js = glue.js.clone();
        let mut snippets = Vec::new();
        for (number, (path, text)) in glue.snippets.iter().enumerate() {
            let asset = self.add_unnamed(&format!("{name}-snippet-{number}.js"), text.as_bytes())?;
            js = js.replace(path, &asset.url);
            snippets.push(asset);
        }
        Ok(Bundle {
            js: self.add_unnamed(&format!("{name}.js"), js.as_bytes())?,
            wasm: self.add_unnamed(&format!("{name}.wasm"), &glue.wasm)?,
            second: glue
                .second
                .as_ref()
                .map(|wasm| self.add_unnamed(&format!("{name}-screens.wasm"), wasm))
                .transpose()?,
            snippets,
        })
    }

    /// Writes a file under its plain name, with its compressed variants where they are smaller.
    pub(crate) fn write(&mut self, file: &str, content: &[u8]) -> Result<()> {
        fs::write(self.work.join(file), content)?;
        let brotli = self.cached(&format!("br{}", self.brotli_quality), content, brotli)?;
        let gzip = self.cached("gz", content, |content, _| gzip(content))?;
        for (ending, variant) in [("br", &brotli), ("gz", &gzip)] {
            if variant.len() < content.len() {
                fs::write(self.work.join(format!("{file}.{ending}")), variant)?;
            }
        }
        self.sizes.push((file.to_owned(), content.len(), brotli.len().min(content.len())));
        Ok(())
    }

    /// Compressed content, from an earlier build if it is known.
    fn cached(&self, kind: &str, content: &[u8], compress: fn(&[u8], i32) -> Result<Vec<u8>>) -> Result<Vec<u8>> {
        let file = self.cache.join(format!("{:x}.{kind}", Sha256::digest(content)));
        if let Ok(known) = fs::read(&file) {
            return Ok(known);
        }
        let variant = compress(content, self.brotli_quality)?;
        fs::write(file, &variant)?;
        Ok(variant)
    }

    /// What was added under plain names: name and path on the server.
    pub(crate) fn urls(&self) -> BTreeMap<&str, &str> {
        self.named.iter().map(|(name, asset)| (name.as_str(), asset.url.as_str())).collect()
    }

    /// What was added under plain names.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.named.iter().map(|(name, asset)| (name.as_str(), asset))
    }

    /// Fills in `{{asset:name}}` and `{{integrity:name}}`, and `{{name}}` from `extra`.
    ///
    /// # Errors
    /// Names `file` and the placeholder that is not known.
    pub(crate) fn fill(&self, file: &Path, text: &str, extra: &[(&str, &str)]) -> Result<String> {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let (inner, after) =
                after.split_once(CLOSE).with_context(|| format!("{}: {OPEN} without {CLOSE}", file.display()))?;
            filled.push_str(before);
            filled.push_str(self.placeholder(inner.trim(), extra).with_context(|| format!("{}", file.display()))?);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn placeholder<'a>(&'a self, inner: &str, extra: &[(&str, &'a str)]) -> Result<&'a str> {
        if let Some((_, value)) = extra.iter().find(|(name, _)| *name == inner) {
            return Ok(value);
        }
        let (kind, name) = inner.split_once(':').with_context(|| format!("unknown placeholder {{{{{inner}}}}}"))?;
        let asset = self.named.get(name.trim());
        let asset = asset.with_context(|| format!("{{{{{inner}}}}}: there is no asset of this name"))?;
        match kind.trim() {
            "asset" => Ok(&asset.url),
            "integrity" => Ok(&asset.integrity),
            other => bail!("unknown kind of placeholder: {other}"),
        }
    }

    /// Puts the folder, unless its first screen is too large, in the place of `dist/` and says how large everything is.
    pub(crate) fn finish(self) -> Result<()> {
        // Fast compression says nothing of what will be sent.
        if self.brotli_quality == BEST {
            let names = self.sizes.iter().map(|(file, _, brotli)| (file.trim_start_matches("assets/"), *brotli as u64));
            budget::check(names.filter(|(name, _)| *name != "headers.json"))?;
        }
        let old = self.work.with_extension("old");
        if self.target.exists() {
            fs::rename(&self.target, &old)?;
        }
        fs::rename(&self.work, &self.target)?;
        if old.exists() {
            fs::remove_dir_all(&old)?;
        }
        self.report();
        Ok(())
    }

    fn report(&self) {
        for (file, raw, brotli) in &self.sizes {
            eprintln!("{raw:>9} B {brotli:>8} B br  {file}");
        }
        let brotli: usize = self.sizes.iter().map(|(_, _, brotli)| brotli).sum();
        eprintln!("dist/: {} files, {} KB with brotli {}", self.sizes.len(), brotli / 1000, self.brotli_quality);
    }
}

fn brotli(content: &[u8], quality: i32) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams { quality, size_hint: content.len(), ..Default::default() };
    let mut variant = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut variant, &params)?;
    Ok(variant)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Adds every file of `web/assets/`, those with placeholders (`.webmanifest`) after the ones that they can name.
pub(crate) fn add_static(folder: &Path, dist: &mut Dist) -> Result<()> {
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    files.sort_by_key(|file| is_template(file));
    for file in files {
        let name = file.strip_prefix(folder)?.to_string_lossy().into_owned();
        let mut content = fs::read(&file)?;
        if is_template(&file) {
            let text = String::from_utf8(content).with_context(|| format!("{}", file.display()))?;
            content = dist.fill(&file, &text, &[])?.into_bytes();
        }
        dist.add(&name, &content)?;
    }
    Ok(())
}

fn is_template(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "webmanifest")
}

/// Where every colour and size of the interface stands.
const TOKENS: &str = "10-tokens.css";

/// What is printed has the spaces of its paper.
const PRINT: &str = "90-print.css";

/// Refuses a colour, a size of letters, a weight or a radius of its own: a screen has none.
fn check_tokens(style: &str) -> Result<()> {
    for (number, line) in without_comments(style).lines().enumerate() {
        let value = |name: &str| line.strip_prefix(name)?.strip_prefix(':').map(str::trim_start);
        let is_hex = line.split('#').skip(1).any(|after| {
            let digits = after.chars().take_while(char::is_ascii_hexdigit).count();
            digits >= 3 && line.contains(':') && line.ends_with(';')
        });
        let is_colour = is_hex || ["rgb(", "rgba(", "hsl(", "oklch("].iter().any(|function| line.contains(function));
        let is_own = |value: &str| !["var(", "inherit", "0;", "112.5%"].iter().any(|start| value.starts_with(start));
        let own_size = value("font-size").is_some_and(is_own);
        let own_short = value("font").is_some_and(is_own);
        let own_radius = value("border-radius").is_some_and(is_own);
        // A font file says of which weight it is.
        let own_weight = value("font-weight").is_some_and(is_own) && !style.contains("@font-face");
        if is_colour || own_size || own_short || own_radius || own_weight {
            bail!("rule {}: `{line}`: take it from {TOKENS}, or put it there", number + 1);
        }
    }
    Ok(())
}

/// Refuses a space that is none of the scale. What is reckoned, or goes by the letters or by the window, may be: `calc()`, `em`,
/// `vw`; so may millimetres, which only paper has.
fn check_spaces(style: &str) -> Result<()> {
    for line in without_comments(style).lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        let is_space = ["padding", "margin"].iter().any(|start| name.starts_with(start)) || name.ends_with("gap");
        let has =
            |unit: &str| value.match_indices(unit).any(|(at, _)| value[..at].ends_with(|c: char| c.is_ascii_digit()));
        if is_space && !value.contains("calc(") && ["rem", "px", "pt"].into_iter().any(has) {
            bail!("`{line}`: take it from the spaces in {TOKENS}");
        }
    }
    Ok(())
}

/// Adds `style.css`: all files of `web/style/`, in the order of their names.
pub(crate) fn add_style(folder: &Path, dist: &mut Dist) -> Result<()> {
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    let mut style = String::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "css")) {
        let text = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        if file.file_name().is_none_or(|name| name != TOKENS) {
            check_tokens(&text).with_context(|| format!("{}", file.display()))?;
        }
        if file.file_name().is_none_or(|name| name != TOKENS && name != PRINT) {
            check_spaces(&text).with_context(|| format!("{}", file.display()))?;
        }
        style.push_str(&dist.fill(file, &text, &[])?);
    }
    if !style.is_empty() {
        dist.add("style.css", without_comments(&style).as_bytes())?;
    }
    Ok(())
}

/// Leaves out comments and the space at the ends of lines. What stands in quotes stays as it is.
fn without_comments(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut quote = None;
    let mut rest = style;
    while let Some(next) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        }
        if quote == Some(next) {
            quote = None;
        } else if quote.is_none() && matches!(next, '"' | '\'') {
            quote = Some(next);
        }
        kept.push(next);
        rest = &rest[next.len_utf8()..];
    }
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// Where the last build left the app.
pub(crate) fn dist_folder() -> PathBuf {
    shell::root().join("dist")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_with_a_style_of_its_own_is_refused() {
        let good = ".x {\n  color: var(--ink);\n  font-size: var(--text);\n  /* #fff */\n}\n#app:empty {\n  font-size: 0;\n}\n";
        assert!(check_tokens(good).is_ok());
        for own in [
            "color: #fff;",
            "border: 1px solid rgb(0 0 0 / 20%);",
            "font-size: 1.1rem;",
            "font-weight: 700;",
            "font: 700 1rem x;",
            "border-radius: 4px;",
        ] {
            let fault = check_tokens(&format!(".x {{\n  {own}\n}}\n")).expect_err(own).to_string();
            assert!(fault.contains(own), "{fault}");
        }
    }

    #[test]
    fn a_space_that_is_none_of_the_scale_is_refused() {
        let good = ".x {\n  gap: var(--space-2) 0;\n  margin: calc(3.5rem / -2) auto;\n  padding: 0.35em 2vw 2mm;\n  inline-size: 1rem;\n}\n";
        assert!(check_spaces(good).is_ok());
        for own in ["gap: 1rem;", "row-gap: 3px;", "padding-inline: 0 12px;", "margin: -0.5rem auto;"] {
            let fault = check_spaces(&format!(".x {{\n  {own}\n}}\n")).expect_err(own).to_string();
            assert!(fault.contains(own), "{fault}");
        }
    }

    #[test]
    fn style_loses_comments_and_keeps_quotes() {
        let style = "/* a */\n.x { content: \"/* b */\"; }\n\n  .y { } /* c\n d */\n";
        assert_eq!(without_comments(style), ".x { content: \"/* b */\"; }\n.y { }\n");
    }
}
