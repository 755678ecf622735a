//! A real browser: started with a fresh profile, driven by WebDriver, gone when dropped.
//!
//! Nothing here sleeps for a guessed time: what is waited for is a condition with a limit.

mod axe;
mod chromium;
mod console;
mod driver;
mod error;
mod find;
mod page;
mod passkey;
mod start;

pub use axe::AxeViolation;
pub use chromium::Network;
pub use console::{ConsoleEntry, Severity};
pub use error::BrowserError;
pub use fantoccini::elements::Element;
pub use page::Resource;
pub use passkey::Authenticator;
pub use start::{BrowserKind, Options, Viewport};

use driver::Driver;
use fantoccini::Client;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;
use tempfile::TempDir;

/// What the harness gives back.
pub type Result<T> = std::result::Result<T, BrowserError>;

/// One browser with one window, a profile and a driver of its own.
pub struct Browser {
    client: Client,
    kind: BrowserKind,
    timeout: Duration,
    /// Chromium's log is emptied by reading it: what was read is kept here.
    seen: Mutex<Vec<ConsoleEntry>>,
    downloads: PathBuf,
    // Dropped in this order: the browser first, then its folders.
    driver: Driver,
    folder: TempDir,
}

impl Browser {
    /// Which browser it is.
    pub fn kind(&self) -> BrowserKind {
        self.kind
    }

    /// The WebDriver client, for what the harness has no word for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The same browser, that waits so long at most for each condition. 20 seconds if nothing was said.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The process id of the driver, which is the parent of the browser.
    pub fn driver_pid(&self) -> Option<u32> {
        self.driver.pid()
    }
}
