//! What can go wrong with a browser.

use fantoccini::error::{CmdError, ErrorStatus, NewSessionError};
use std::time::Duration;

/// Why the browser did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum BrowserError {
    /// A program is not on this machine.
    #[error("{program} is not installed; this installs it: {install}")]
    Missing {
        /// Its name.
        program: String,
        /// The command.
        install: &'static str,
    },
    /// The driver did not start.
    #[error("{program} did not start: {output}")]
    DriverFailed {
        /// Its name.
        program: String,
        /// What it printed.
        output: String,
    },
    /// The driver did not start a browser.
    #[error("no browser session: {0}")]
    NoSession(#[from] Box<NewSessionError>),
    /// A WebDriver command failed.
    #[error("WebDriver: {0}")]
    Command(Box<CmdError>),
    /// A condition did not come true.
    #[error("waited {limit:?} for {what}; the last state was: {last}")]
    Timeout {
        /// What was waited for.
        what: String,
        /// For how long.
        limit: Duration,
        /// What was seen instead.
        last: String,
    },
    /// This browser cannot do this.
    #[error("{0} is possible in Chromium only")]
    ChromiumOnly(&'static str),
    /// The driver answered something unexpected.
    #[error("unexpected answer: {0}")]
    Answer(String),
    /// A file could not be read or written.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

impl From<CmdError> for BrowserError {
    fn from(error: CmdError) -> Self {
        Self::Command(Box::new(error))
    }
}

impl BrowserError {
    /// Whether the page was only busy changing: the same command may succeed in a moment.
    #[expect(clippy::wildcard_enum_match_arm, reason = "WebDriver knows thirty errors, and these few pass")]
    pub(super) fn is_passing(&self) -> bool {
        match self {
            Self::Command(error) => match &**error {
                CmdError::Standard(answer) => match answer.error {
                    ErrorStatus::StaleElementReference
                    | ErrorStatus::NoSuchElement
                    | ErrorStatus::ElementNotInteractable
                    | ErrorStatus::ElementClickIntercepted => true,
                    _ => answer.message.contains("aborted by navigation"),
                },
                _ => false,
            },
            Self::Missing { .. }
            | Self::DriverFailed { .. }
            | Self::NoSession(_)
            | Self::Timeout { .. }
            | Self::ChromiumOnly(_)
            | Self::Answer(_)
            | Self::File(_) => false,
        }
    }
}
