//! Finding what a person would look for, and waiting for it.

use super::{Browser, BrowserError, Element, Result};
use fantoccini::Locator;
use serde_json::Value;
use std::time::Duration;
use tokio::time::Instant;

/// How often a condition is looked at.
const STEP: Duration = Duration::from_millis(50);

/// Elements that may have a role by themselves; the browser decides whether they do.
const CANDIDATES: &[(&str, &str)] = &[
    ("button", "button, summary, input[type=button], input[type=submit], [role=button]"),
    ("link", "a[href], [role=link]"),
    ("heading", "h1, h2, h3, h4, h5, h6, [role=heading]"),
    ("textbox", "input, textarea, [role=textbox]"),
    ("checkbox", "input[type=checkbox], [role=checkbox]"),
    ("radio", "input[type=radio], [role=radio]"),
    ("combobox", "select, [role=combobox]"),
    ("dialog", "dialog, [role=dialog]"),
    ("alertdialog", "dialog, [role=alertdialog]"),
    ("img", "img, svg, [role=img]"),
];

impl Browser {
    /// Asks again and again until `look` finds something.
    ///
    /// An error that comes from a page in the middle of a change counts as nothing found.
    ///
    /// # Errors
    /// `Timeout` with `what` and the last such error; any other error at once.
    pub async fn wait_for<T>(&self, what: &str, look: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        let start = Instant::now();
        loop {
            let last = match look().await {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => "not there".to_owned(),
                Err(error) if error.is_passing() => error.to_string(),
                Err(error) => return Err(error),
            };
            if start.elapsed() >= self.timeout {
                return Err(BrowserError::Timeout { what: what.to_owned(), limit: self.timeout, last });
            }
            tokio::time::sleep(STEP).await;
        }
    }

    /// Waits until a JavaScript expression is true.
    ///
    /// # Errors
    /// `Timeout`, or if the expression throws.
    pub async fn wait_until(&self, expression: &str) -> Result<()> {
        let script = format!("return Boolean({expression})");
        self.wait_for(expression, async || Ok((self.execute(&script, &[]).await? == Value::Bool(true)).then_some(())))
            .await
    }

    /// The visible element with this `data-testid`.
    ///
    /// # Errors
    /// `Timeout` if there is none.
    pub async fn by_test_id(&self, id: &str) -> Result<Element> {
        self.by_css(&test_id_selector(id)).await
    }

    /// All elements with this `data-testid`, as they are now; perhaps none.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn all_by_test_id(&self, id: &str) -> Result<Vec<Element>> {
        Ok(self.client.find_all(Locator::Css(&test_id_selector(id))).await?)
    }

    /// The first visible element that this selector finds.
    ///
    /// # Errors
    /// `Timeout` if there is none.
    pub async fn by_css(&self, selector: &str) -> Result<Element> {
        self.wait_for(selector, async || {
            for element in self.client.find_all(Locator::Css(selector)).await? {
                if element.is_displayed().await? {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .await
    }

    /// The visible element with this role whose accessible name contains `name`, both as the browser computes them for
    /// a screen reader.
    ///
    /// # Errors
    /// `Timeout` if there is none.
    pub async fn by_role(&self, role: &str, name: &str) -> Result<Element> {
        let by_attribute = format!("[role={role}]");
        let candidates =
            CANDIDATES.iter().find(|(known, _)| *known == role).map_or(by_attribute.as_str(), |(_, css)| css);
        self.wait_for(&format!("the {role} \"{name}\""), async || {
            for element in self.client.find_all(Locator::Css(candidates)).await? {
                let path = format!("element/{}", element.element_id().as_ref());
                let label = self.raw(&format!("{path}/computedlabel"), None).await?;
                if label.as_str().is_some_and(|label| label.contains(name))
                    && self.raw(&format!("{path}/computedrole"), None).await?.as_str() == Some(role)
                    && element.is_displayed().await?
                {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Waits until the visible text of the page contains `text`.
    ///
    /// # Errors
    /// `Timeout`, with the text that is there instead.
    pub async fn wait_for_text(&self, text: &str) -> Result<()> {
        let has_it = async || Ok(self.text().await?.contains(text).then_some(()));
        match self.wait_for(&format!("the text \"{text}\""), has_it).await {
            Err(BrowserError::Timeout { what, limit, .. }) => {
                Err(BrowserError::Timeout { what, limit, last: self.text().await? })
            }
            other => other,
        }
    }

    /// Waits until nothing visible has this `data-testid`.
    ///
    /// # Errors
    /// `Timeout`.
    pub async fn wait_gone(&self, id: &str) -> Result<()> {
        let selector = test_id_selector(id);
        self.wait_for(&format!("{id} to go away"), async || {
            for element in self.client.find_all(Locator::Css(&selector)).await? {
                if element.is_displayed().await? {
                    return Ok(None);
                }
            }
            Ok(Some(()))
        })
        .await
    }
}

fn test_id_selector(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}
