//! What a person does on a page, and what can be seen of it.

use super::{Browser, BrowserError, BrowserKind, Result, driver};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Something that the page loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// From where.
    pub url: String,
    /// Bytes on the wire, with headers; 0 if it came from the cache.
    pub transferred: u64,
    /// Milliseconds from the start of the page until it was there.
    pub finished: f64,
}

impl Browser {
    /// Opens a page, and waits until it is loaded.
    ///
    /// # Errors
    /// If it cannot be loaded.
    pub async fn goto(&self, url: &str) -> Result<()> {
        self.client.goto(url).await?;
        self.collect_console().await
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// If it cannot be loaded.
    pub async fn refresh(&self) -> Result<()> {
        self.client.refresh().await?;
        self.collect_console().await
    }

    /// The visible text of the page.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn text(&self) -> Result<String> {
        let text = self.execute("return document.body ? document.body.innerText : ''", &[]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks what has this `data-testid`, as soon as it can be clicked.
    ///
    /// # Errors
    /// `Timeout` if it is not there, or something lies above it.
    pub async fn click(&self, id: &str) -> Result<()> {
        self.wait_for(&format!("{id} to be clickable"), async || {
            let element = self.by_test_id(id).await?;
            if !element.is_enabled().await? {
                return Ok(None);
            }
            // A driver scrolls as little as it can, which leaves things under the bar that sticks to the window.
            let script =
                "document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.scrollIntoView({block: 'center'})";
            self.execute(script, &[json!(id)]).await?;
            element.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Clicks what has this role and name.
    ///
    /// # Errors
    /// As [`Browser::click`].
    pub async fn click_role(&self, role: &str, name: &str) -> Result<()> {
        self.wait_for(&format!("the {role} \"{name}\" to be clickable"), async || {
            let element = self.by_role(role, name).await?;
            if !element.is_enabled().await? {
                return Ok(None);
            }
            element.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Types into what has this `data-testid`, in place of what is there.
    ///
    /// # Errors
    /// `Timeout` if it is not there.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<()> {
        let element = self.by_test_id(id).await?;
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// Presses keys wherever the focus is; special ones are in [`fantoccini::key::Key`].
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn press(&self, keys: &str) -> Result<()> {
        let strokes = keys.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let actions = strokes.fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses keys while another is held down.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn press_holding(&self, held: char, keys: &str) -> Result<()> {
        let strokes = keys.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let begun = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: held });
        let actions = strokes.fold(begun, KeyActions::then).then(KeyAction::Up { value: held });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Gives files to the `<input type=file>` with this `data-testid`, which may be hidden.
    ///
    /// # Errors
    /// If there is no such input.
    pub async fn upload(&self, id: &str, files: &[&Path]) -> Result<()> {
        let what = format!("the file input {id}");
        let input = self.wait_for(&what, async || Ok(self.all_by_test_id(id).await?.into_iter().next())).await?;
        let list: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        Ok(input.send_keys(&list.join("\n")).await?)
    }

    /// Runs the body of a function in the page; what it returns.
    ///
    /// # Errors
    /// If it throws.
    pub async fn execute(&self, script: &str, args: &[Value]) -> Result<Value> {
        Ok(self.client.execute(script, args.to_vec()).await?)
    }

    /// The folder that holds all that the browser writes, its profile among it.
    pub fn profile_folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where downloads go.
    pub fn download_folder(&self) -> &Path {
        &self.downloads
    }

    /// Waits for a whole download that `earlier` does not name.
    ///
    /// # Errors
    /// `Timeout` if none comes.
    pub async fn wait_for_download(&self, earlier: &[PathBuf]) -> Result<PathBuf> {
        let seen = std::cell::Cell::new((PathBuf::new(), 0));
        self.wait_for("a download", async || {
            let mut entries: Vec<PathBuf> = std::fs::read_dir(&self.downloads)?
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<std::io::Result<_>>()?;
            let is_part = |path: &PathBuf| {
                let ending = path.extension().is_some_and(|ending| ending == "crdownload" || ending == "part");
                // Chromium begins with a hidden file of another name.
                ending || path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
            };
            if entries.iter().any(is_part) {
                return Ok(None);
            }
            entries.retain(|path| !earlier.contains(path) && path.metadata().is_ok_and(|file| file.len() > 0));
            // A file may have its name before it has all its bytes: it counts when it did not grow since the last look.
            let Some(path) = entries.into_iter().next() else { return Ok(None) };
            let now = (path.clone(), path.metadata()?.len());
            Ok((seen.replace(now.clone()) == now).then_some(path))
        })
        .await
    }

    /// Photographs what is visible into `<name>.png`, in the folder that `XTASK_SCREENSHOTS` names or `screenshots/`.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let picture = self.client.screenshot().await?;
        save(name, &picture)
    }

    /// Photographs the page from top to bottom, in Chromium; elsewhere what is visible.
    ///
    /// # Errors
    /// As [`Browser::screenshot`].
    pub async fn screenshot_whole(&self, name: &str) -> Result<PathBuf> {
        if self.kind != BrowserKind::Chromium {
            return self.screenshot(name).await;
        }
        // Chromium moves a page from right to left aside when it is asked for more than there is.
        let fits = "return document.documentElement.scrollHeight <= innerHeight";
        if self.execute(fits, &[]).await? == Value::Bool(true) {
            return self.screenshot(name).await;
        }
        let params = json!({ "format": "png", "captureBeyondViewport": true });
        let answer = self.cdp("Page.captureScreenshot", params).await?;
        let data = answer["data"].as_str().unwrap_or_default();
        let picture = STANDARD.decode(data).map_err(|error| BrowserError::Answer(error.to_string()))?;
        save(name, &picture)
    }

    /// What the page loaded so far, the page itself first.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn resources(&self) -> Result<Vec<Resource>> {
        let script = "return [...performance.getEntriesByType('navigation'), \
            ...performance.getEntriesByType('resource')].map((e) => [e.name, e.transferSize, e.responseEnd])";
        let list = self.execute(script, &[]).await?;
        let resource = |entry: &Value| Resource {
            url: entry[0].as_str().unwrap_or_default().to_owned(),
            transferred: entry[1].as_u64().unwrap_or_default(),
            finished: entry[2].as_f64().unwrap_or_default(),
        };
        Ok(list.as_array().map(|list| list.iter().map(resource).collect()).unwrap_or_default())
    }
}

fn save(name: &str, picture: &[u8]) -> Result<PathBuf> {
    let folder = std::env::var_os("XTASK_SCREENSHOTS");
    let folder = folder.map_or_else(|| driver::workspace().join("screenshots"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    std::fs::write(&file, picture)?;
    Ok(file)
}
