//! What the browser complained about.

use super::{Browser, BrowserKind, Result};
use serde_json::{Value, json};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// An error, also a request that failed.
    Error,
    /// A warning.
    Warning,
    /// Anything else.
    Note,
}

/// One line of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsoleEntry {
    /// How bad.
    pub severity: Severity,
    /// Where it comes from, as the browser says (`security`, `network`, `javascript`, `console-api`, ...).
    pub source: String,
    /// What it says.
    pub text: String,
}

impl ConsoleEntry {
    /// Whether the Content Security Policy or Trusted Types blocked something.
    pub fn is_policy_violation(&self) -> bool {
        self.source == "security"
            || ["Content Security Policy", "Content-Security-Policy", "Trusted Type", "'TrustedHTML'", "'TrustedScript"]
                .iter()
                .any(|word| self.text.contains(word))
    }
}

/// Firefox has no log for WebDriver: the page itself collects, from when this runs.
const COLLECT: &str = r#"
    if (window.__log) return;
    const log = window.__log = [];
    const add = (severity, source, text) => log.push({ severity, source, text: String(text) });
    addEventListener("securitypolicyviolation", (e) =>
        add("SEVERE", "security", `Content Security Policy: ${e.violatedDirective} blocked ${e.blockedURI}`));
    addEventListener("error", (e) => add("SEVERE", "javascript", e.message));
    addEventListener("unhandledrejection", (e) => add("SEVERE", "javascript", e.reason));
    for (const [name, severity] of [["error", "SEVERE"], ["warn", "WARNING"]]) {
        const before = console[name];
        console[name] = (...args) => { add(severity, "console-api", args.join(" ")); before.apply(console, args); };
    }
"#;

impl Browser {
    /// Everything that was written to the console since the start.
    ///
    /// In Firefox: since [`Browser::goto`] returned, and on the present page only. What happens while a page loads is
    /// seen in Chromium.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn console(&self) -> Result<Vec<ConsoleEntry>> {
        match self.kind {
            BrowserKind::Chromium => {
                let new = entries(&self.raw("se/log", Some(json!({ "type": "browser" }))).await?, "level", "message");
                let mut seen = self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                seen.extend(new);
                Ok(seen.clone())
            }
            BrowserKind::Firefox => {
                Ok(entries(&self.execute("return window.__log || []", &[]).await?, "severity", "text"))
            }
        }
    }

    /// Forgets what was written so far, after a step that is expected to fail.
    ///
    /// # Errors
    /// As [`Browser::console`].
    pub async fn forget_console(&self) -> Result<Vec<ConsoleEntry>> {
        let seen = self.console().await?;
        self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        if self.kind == BrowserKind::Firefox {
            self.execute("if (window.__log) window.__log.length = 0", &[]).await?;
        }
        Ok(seen)
    }

    /// Fails if there was an error, or if the policy blocked anything.
    ///
    /// # Panics
    /// With everything that the browser complained about.
    ///
    /// # Errors
    /// As [`Browser::console`].
    pub async fn assert_console_clean(&self) -> Result<()> {
        let bad: Vec<ConsoleEntry> = self
            .console()
            .await?
            .into_iter()
            .filter(|entry| entry.severity == Severity::Error || entry.is_policy_violation())
            .collect();
        assert!(bad.is_empty(), "the browser complained: {bad:#?}");
        Ok(())
    }

    /// Starts to collect where the browser does not do so itself.
    pub(super) async fn collect_console(&self) -> Result<()> {
        match self.kind {
            BrowserKind::Chromium => Ok(()),
            BrowserKind::Firefox => self.execute(COLLECT, &[]).await.map(drop),
        }
    }
}

fn entries(list: &Value, severity: &str, text: &str) -> Vec<ConsoleEntry> {
    let entry = |entry: &Value| ConsoleEntry {
        severity: match entry[severity].as_str() {
            Some("SEVERE") => Severity::Error,
            Some("WARNING") => Severity::Warning,
            Some(_) | None => Severity::Note,
        },
        source: entry["source"].as_str().unwrap_or_default().to_owned(),
        text: entry[text].as_str().unwrap_or_default().to_owned(),
    };
    list.as_array().map(|list| list.iter().map(entry).collect()).unwrap_or_default()
}
