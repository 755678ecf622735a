//! Pictures, sounds and files on their way from a worker to the screen or to this device.

use super::is_kiosk;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A picture under a `blob:` address, which ends with it.
pub(crate) struct Picture {
    url: String,
}

impl Picture {
    /// Takes a JPEG. The buffer is wiped: what is only dropped stays in memory for long.
    pub(crate) fn of_jpeg(buffer: &ArrayBuffer) -> Option<Arc<Self>> {
        Some(Arc::new(Self { url: blob_url(buffer, "image/jpeg")? }))
    }

    /// Takes a JPEG that is kept as a file of the browser's.
    pub(crate) fn of_blob(jpeg: &Blob) -> Option<Arc<Self>> {
        Some(Arc::new(Self { url: Url::create_object_url_with_blob(jpeg).ok()? }))
    }

    /// The address, for `src`.
    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        // An address that is not known any more is no fault.
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// A sound under a `blob:` address, which ends with it.
pub(crate) struct Sound {
    url: String,
}

impl Sound {
    /// Takes what was recorded here.
    pub(crate) fn of_blob(sound: &Blob) -> Option<Arc<Self>> {
        Some(Arc::new(Self { url: Url::create_object_url_with_blob(sound).ok()? }))
    }

    /// Takes a sound of a media type that was found by its content.
    pub(crate) fn of_file(file: &Blob, media_type: &str) -> Option<Arc<Self>> {
        if !media_type.starts_with("audio/") {
            return None;
        }
        Self::of_blob(&file.slice_with_f64_and_f64_and_content_type(0.0, file.size(), media_type).ok()?)
    }

    /// Takes a sound out of the wallet; the buffer is wiped. Only what the browser plays as a sound is taken: under another
    /// media type it could be shown.
    pub(crate) fn of_buffer(buffer: &ArrayBuffer, media_type: &str) -> Option<Arc<Self>> {
        let url = media_type.starts_with("audio/").then(|| blob_url(buffer, media_type)).flatten()?;
        Some(Arc::new(Self { url }))
    }

    /// The address, for `src`.
    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        // An address that is not known any more is no fault.
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// A file that would stay on a shared computer: it waits for a yes.
#[derive(Clone)]
pub(crate) struct ToSave {
    url: String,
    name: String,
}

impl ToSave {
    /// The person wants it, and was warned.
    pub(crate) fn save(self) {
        give(self.url, &self.name);
    }

    /// The person does not want it.
    pub(crate) fn drop_it(self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// Gives a file to the browser's downloads; the buffer is wiped.
pub(crate) fn save_file(buffer: &ArrayBuffer, name: &str) {
    // Always as bytes: the browser must keep it and never show it.
    if let Some(url) = blob_url(buffer, "application/octet-stream") {
        save(url, name);
    }
}

/// Gives a file to the browser's downloads.
pub(crate) fn save_blob(file: &Blob, name: &str) {
    let bytes = file.slice_with_f64_and_f64_and_content_type(0.0, file.size(), "application/octet-stream");
    if let Some(url) = bytes.ok().and_then(|bytes| Url::create_object_url_with_blob(&bytes).ok()) {
        save(url, name);
    }
}

fn save(url: String, name: &str) {
    if is_kiosk() {
        super::app().to_save.set(Some(ToSave { url, name: name.to_owned() }));
    } else {
        give(url, name);
    }
}

fn give(url: String, name: &str) {
    if let Ok(anchor) = document().create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>) {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    leptos::task::spawn_local(async move {
        super::sleep(30_000).await;
        let _ = Url::revoke_object_url(&url);
    });
}

fn blob_url(buffer: &ArrayBuffer, media_type: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_buffer_source_sequence_and_options(&Array::of1(buffer), &options);
    Uint8Array::new(buffer).fill(0, 0, buffer.byte_length());
    Url::create_object_url_with_blob(&blob.ok()?).ok()
}
