//! Starting a browser.

use super::driver::Driver;
use super::{Browser, Result};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrowserKind {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox ESR, by geckodriver.
    Firefox,
}

/// The size of the page, in CSS pixels. Exact in Chromium; Firefox makes no window narrower than about 450.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewport {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Viewport {
    /// A small phone.
    pub const PHONE: Self = Self { width: 360, height: 740 };
    /// The narrowest that is supported.
    pub const NARROW: Self = Self { width: 320, height: 640 };
    /// The social worker's desk, and the kiosk.
    pub const DESKTOP: Self = Self { width: 1280, height: 800 };
}

/// What is special about a browser.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Further arguments of the browser.
    pub args: Vec<String>,
    /// A `.y4m` or `.mjpeg` file that stands for what the camera sees; the question for permission is answered with yes.
    pub camera: Option<std::path::PathBuf>,
    /// Further variables of its environment.
    pub env: Vec<(&'static str, std::path::PathBuf)>,
    /// A file with Chromium's managed policies, for this browser alone: nothing of this machine is changed.
    pub policies: Option<std::path::PathBuf>,
    /// A profile that another one of its kind left behind.
    pub profile: Option<std::path::PathBuf>,
    /// There is a microphone, which hears a beep now and then; the question for permission is answered with yes.
    pub microphone: bool,
}

const CHROMIUM_ARGS: &[&str] = &[
    "--headless",
    // As on a phone: the page is as wide as the window.
    "--hide-scrollbars",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    // Nothing is photographed or clicked in the middle of a movement.
    "--force-prefers-reduced-motion",
];

impl Browser {
    /// Starts a browser whose person reads `lang` (`fr`, `nl`, `en`, `ar`, ...).
    ///
    /// # Errors
    /// If it is not installed: never silently skipped.
    pub async fn start(kind: BrowserKind, viewport: Viewport, lang: &str) -> Result<Self> {
        Self::start_with(kind, viewport, lang, &Options::default()).await
    }

    /// As [`Browser::start`], with something special.
    ///
    /// # Errors
    /// As [`Browser::start`].
    pub async fn start_with(kind: BrowserKind, viewport: Viewport, lang: &str, options: &Options) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let downloads = folder.path().join("downloads");
        std::fs::create_dir(&downloads)?;
        if kind == BrowserKind::Firefox {
            // It makes none itself where it is told which.
            std::fs::create_dir(folder.path().join("profile"))?;
        }
        let capabilities = match kind {
            BrowserKind::Chromium => chromium(folder.path(), lang, viewport, options),
            BrowserKind::Firefox => firefox(folder.path(), lang, viewport, options),
        };
        let mut driver = Driver::start(kind, options)?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.url())
            .await
            .map_err(Box::new)?;
        let pid = client.capabilities().and_then(|found| found.get("goog:processID").or(found.get("moz:processID")));
        let pid = pid.and_then(Value::as_i64).and_then(|pid| i32::try_from(pid).ok());
        driver.set_session(client.session_id().await?, pid);
        let seen = Mutex::new(Vec::new());
        let timeout = Duration::from_secs(20);
        let browser = Self { client, kind, timeout, seen, downloads, driver, folder };
        browser.set_viewport(viewport).await?;
        Ok(browser)
    }

    /// Makes the page this large.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn set_viewport(&self, viewport: Viewport) -> Result<()> {
        let Viewport { width, height } = viewport;
        match self.kind {
            BrowserKind::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.cdp("Emulation.setDeviceMetricsOverride", size).await.map(drop)
            }
            BrowserKind::Firefox => {
                let frame = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
                let frame = self.execute(frame, &[]).await?;
                let more = |place: usize| frame[place].as_u64().and_then(|more| u32::try_from(more).ok()).unwrap_or(0);
                Ok(self.client.set_window_size(width + more(0), height + more(1)).await?)
            }
        }
    }
}

fn chromium(folder: &Path, lang: &str, viewport: Viewport, options: &Options) -> Capabilities {
    let mut args: Vec<String> = CHROMIUM_ARGS.iter().map(|arg| (*arg).to_owned()).collect();
    let profile = options.profile.clone().unwrap_or_else(|| folder.join("profile"));
    args.push(format!("--user-data-dir={}", profile.display()));
    args.push(format!("--lang={lang}"));
    args.push(format!("--accept-lang={lang}"));
    args.push(format!("--window-size={},{}", viewport.width, viewport.height));
    if options.microphone || options.camera.is_some() {
        args.push("--use-fake-ui-for-media-stream".to_owned());
        args.push("--use-fake-device-for-media-stream".to_owned());
    }
    if let Some(camera) = &options.camera {
        args.push(format!("--use-file-for-fake-video-capture={}", camera.display()));
    }
    args.extend(options.args.iter().cloned());
    object(json!({
        "browserName": "chrome",
        "unhandledPromptBehavior": "ignore",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": args,
            "prefs": {
                "download.default_directory": folder.join("downloads"),
                "download.prompt_for_download": false,
                "plugins.always_open_pdf_externally": true,
                "intl.accept_languages": lang,
            },
        },
    }))
}

fn firefox(folder: &Path, lang: &str, viewport: Viewport, options: &Options) -> Capabilities {
    let mut args = vec!["-headless".to_owned(), format!("--width={}", viewport.width)];
    args.push(format!("--height={}", viewport.height));
    let profile = options.profile.clone().unwrap_or_else(|| folder.join("profile"));
    args.extend(["-profile".to_owned(), profile.display().to_string()]);
    args.extend(options.args.iter().cloned());
    object(json!({
        "browserName": "firefox",
        "unhandledPromptBehavior": "ignore",
        "moz:firefoxOptions": {
            "args": args,
            "prefs": {
                "intl.accept_languages": lang,
                "browser.download.folderList": 2,
                "browser.download.dir": folder.join("downloads"),
                "browser.download.always_ask_before_handling_new_types": false,
                "pdfjs.disabled": true,
                "media.navigator.permission.disabled": options.microphone || options.camera.is_some(),
                "media.navigator.streams.fake": options.microphone || options.camera.is_some(),
                "security.webauth.webauthn_enable_softtoken": true,
            },
        },
    }))
}

fn object(value: Value) -> Capabilities {
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Capabilities::new(),
    }
}
