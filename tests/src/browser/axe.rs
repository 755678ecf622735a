//! Accessibility, by the rules of axe-core.

use super::{Browser, BrowserError, Result};
use serde_json::Value;

/// A rule that the page breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxeViolation {
    /// The rule, as axe-core names it.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What to do about it.
    pub help: String,
    /// The elements, as HTML.
    pub elements: Vec<String>,
}

const RUN: &str = r#"
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ["violations"] }).then(
        (found) => done(found.violations.map((rule) => ({
            id: rule.id, impact: rule.impact, help: rule.help, elements: rule.nodes.map((node) => node.html),
        }))),
        (error) => done(String(error)));
"#;

/// Nothing moves but what never ends.
const AT_REST: &str = "document.getAnimations().every(it => it.playState !== 'running' || it.effect.getComputedTiming().endTime === Infinity)";

impl Browser {
    /// The rules that the page breaks as it is now.
    ///
    /// # Errors
    /// If axe-core is not installed, or fails.
    pub async fn axe(&self) -> Result<Vec<AxeViolation>> {
        if self.execute("return typeof axe === 'undefined'", &[]).await? == Value::Bool(true) {
            let file = crate::tools::folder().join("axe.min.js");
            let script = std::fs::read_to_string(&file).map_err(|_| BrowserError::Missing {
                program: file.display().to_string(),
                install: "cargo xtask test",
            })?;
            // By WebDriver, so that the page's policy has no say in it.
            self.execute(&format!("{script}\nwindow.axe = axe;"), &[]).await?;
        }
        // Half way through a transition colours are neither what they were nor what they will be.
        self.wait_until(AT_REST).await?;
        let found = self.client.execute_async(RUN, Vec::new()).await?;
        let list = found.as_array().ok_or_else(|| BrowserError::Answer(format!("axe-core: {found}")))?;
        Ok(list.iter().map(violation).collect())
    }

    /// Fails if the page breaks a rule.
    ///
    /// # Panics
    /// With the rules and the elements.
    ///
    /// # Errors
    /// As [`Browser::axe`].
    pub async fn assert_accessible(&self) -> Result<()> {
        let found = self.axe().await?;
        assert!(found.is_empty(), "not accessible: {found:#?}");
        Ok(())
    }
}

fn violation(value: &Value) -> AxeViolation {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let elements = value["elements"].as_array().into_iter().flatten();
    AxeViolation {
        id: text("id"),
        impact: text("impact"),
        help: text("help"),
        elements: elements.filter_map(|html| html.as_str().map(str::to_owned)).collect(),
    }
}
