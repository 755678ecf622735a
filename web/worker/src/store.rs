//! What is kept on this device: the browser's cache storage, in one cache that is there only as long as something is in it.

use crate::browser::{BrowserHost, scope};
use js_sys::{Array, Reflect, Uint8Array};
use rand_core::RngCore;
use wallet_client::{KeptStore, Random, StoreError, ThisComputer};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, Response};

/// The page looks for this name: `web/src/state/kept.rs`.
const CACHE: &str = "farde-kept";

/// Nothing is ever fetched from below this path.
const FOLDER: &str = "/kept/";

/// Where this computer's own bytes are; made when a share asks for them, and only then.
const COMPUTER: &str = "farde-this-computer";

/// The name that the loader gives to a worker on a shared computer.
const KIOSK: &str = "kiosk";

impl ThisComputer for BrowserHost {
    async fn computer_secret(&self) -> Result<Vec<u8>, StoreError> {
        let cache: Cache = wait(storage()?.open(COMPUTER)).await?;
        let found: JsValue = wait(cache.match_with_str(&url("computer"))).await?;
        if let Ok(response) = found.dyn_into::<Response>() {
            return bytes_of(&response).await;
        }
        let mut bytes = vec![0; 32];
        self.rng().fill_bytes(&mut bytes);
        put(&cache, "computer", &bytes).await?;
        Ok(bytes)
    }
}

impl KeptStore for BrowserHost {
    async fn entries(&self) -> Result<Vec<String>, StoreError> {
        let Some(cache) = existing().await? else { return Ok(Vec::new()) };
        let requests: Array = wait(cache.keys()).await?;
        let path = |request: Request| web_sys::Url::new(&request.url()).ok().map(|url| url.pathname());
        let paths = requests.iter().filter_map(|request| path(request.unchecked_into()));
        Ok(paths.filter_map(|path| path.strip_prefix(FOLDER).map(ToOwned::to_owned)).collect())
    }

    async fn load(&self, entry: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(cache) = existing().await? else { return Ok(None) };
        let found: JsValue = wait(cache.match_with_str(&url(entry))).await?;
        let Ok(response) = found.dyn_into::<Response>() else { return Ok(None) };
        bytes_of(&response).await.map(Some)
    }

    async fn store(&self, entry: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let cache: Cache = wait(storage()?.open(CACHE)).await?;
        put(&cache, entry, bytes).await
    }

    async fn remove(&self, entries: &[String]) -> Result<(), StoreError> {
        let Some(cache) = existing().await? else { return Ok(()) };
        for entry in entries {
            wait::<JsValue>(cache.delete_with_str(&url(entry))).await?;
        }
        let left: Array = wait(cache.keys()).await?;
        if left.length() == 0 {
            wait::<JsValue>(storage()?.delete(CACHE)).await?;
        }
        Ok(())
    }
}

async fn bytes_of(response: &Response) -> Result<Vec<u8>, StoreError> {
    let bytes = response.array_buffer().map_err(|error| failed(&error))?;
    Ok(Uint8Array::new(&wait::<JsValue>(bytes).await?).to_vec())
}

async fn put(cache: &Cache, entry: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let body = Uint8Array::from(bytes);
    let response = Response::new_with_opt_js_u8_array(Some(&body)).map_err(|error| failed(&error))?;
    wait::<JsValue>(cache.put_with_str(&url(entry), &response)).await.map(drop)
}

/// The cache, if it is there: looking for it does not make it.
async fn existing() -> Result<Option<Cache>, StoreError> {
    let storage = storage()?;
    if wait::<JsValue>(storage.has(CACHE)).await?.is_truthy() {
        wait(storage.open(CACHE)).await.map(Some)
    } else {
        Ok(None)
    }
}

/// Some browsers have none in a private window, or say so only when it is used.
fn storage() -> Result<CacheStorage, StoreError> {
    // Nothing is written to a shared computer: neither papers nor what tells it from others.
    if scope().name() == KIOSK {
        return Err(StoreError::Unavailable);
    }
    let caches = Reflect::get(&scope(), &"caches".into()).map_err(|error| failed(&error))?;
    if caches.is_object() { Ok(caches.unchecked_into()) } else { Err(StoreError::Unavailable) }
}

fn url(entry: &str) -> String {
    format!("{}{FOLDER}{entry}", scope().location().origin())
}

async fn wait<T: JsCast>(promise: js_sys::Promise) -> Result<T, StoreError> {
    JsFuture::from(promise).await.map(JsCast::unchecked_into).map_err(|error| failed(&error))
}

fn failed(error: &JsValue) -> StoreError {
    let name = Reflect::get(error, &"name".into()).unwrap_or_default().as_string();
    if name.as_deref() == Some("QuotaExceededError") { StoreError::Full } else { StoreError::Unavailable }
}
