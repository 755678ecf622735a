//! Commands that only Chromium knows: its debugging protocol, slow networks and processors, its log.

use super::{Browser, BrowserError, BrowserKind, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A WebDriver command of an extension: `POST` or `GET` to a path below the session.
#[derive(Debug)]
struct Raw {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> std::result::Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.as_ref().map(Value::to_string))
    }
}

/// A network that is slower than this machine's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    /// Milliseconds there and back.
    pub latency: u32,
    /// Bytes a second, in each direction.
    pub throughput: u32,
}

impl Network {
    /// 400 kbit/s with 400 ms, as the developer tools of browsers define it.
    pub const SLOW_3G: Self = Self { latency: 400, throughput: 50_000 };
}

impl Browser {
    /// A WebDriver command by its path below the session; `GET` if there is no body.
    ///
    /// # Errors
    /// If the driver refuses.
    pub async fn raw(&self, path: &str, body: Option<Value>) -> Result<Value> {
        let method = if body.is_some() { Method::POST } else { Method::GET };
        Ok(self.client.issue_cmd(Raw { method, path: path.to_owned(), body }).await?)
    }

    /// A command of Chromium's debugging protocol.
    ///
    /// # Errors
    /// In another browser, or if the command is refused.
    pub async fn cdp(&self, command: &str, params: Value) -> Result<Value> {
        if self.kind != BrowserKind::Chromium {
            return Err(BrowserError::ChromiumOnly("the debugging protocol"));
        }
        self.raw("goog/cdp/execute", Some(json!({ "cmd": command, "params": params }))).await
    }

    /// Slows the page's network down; what its workers fetch themselves stays as fast as it is.
    ///
    /// # Errors
    /// As [`Browser::cdp`].
    pub async fn emulate_network(&self, network: Network) -> Result<()> {
        self.cdp("Network.enable", json!({})).await?;
        let conditions = json!({
            "offline": false,
            "latency": network.latency,
            "downloadThroughput": network.throughput,
            "uploadThroughput": network.throughput,
        });
        self.cdp("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Cuts the page's network, or joins it again.
    ///
    /// # Errors
    /// As [`Browser::cdp`].
    pub async fn set_offline(&self, offline: bool) -> Result<()> {
        self.cdp("Network.enable", json!({})).await?;
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Makes the processor `times` slower for the page.
    ///
    /// # Errors
    /// As [`Browser::cdp`].
    pub async fn emulate_cpu(&self, times: u32) -> Result<()> {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await.map(drop)
    }
}
