//! A wallet to try with. Its papers are made up, and it exists in this page only: a server is asked for
//! three pictures and hears nothing else, nothing is encrypted as nothing stays, and nothing of it gets into a real wallet. It answers what the wallet worker would be asked.

mod answers;

use super::{App, Place, Route};
use crate::core::{Answer, Attachment, Ended, asset};
use crate::text::{Wording, keys as k};
use answers::{Files, Inner, Said};
use bridge::{Details, Failure, Papers, WalletCommand, WalletReply};
use js_sys::ArrayBuffer;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Response};

/// What it begins with: a picture, a title, a kind.
const SAMPLES: [(&str, Wording, &str); 3] = [
    ("practice-photo.jpg", k::PRACTICE_PHOTO, "photo"),
    ("practice-letter.jpg", k::PRACTICE_LETTER, "welfare"),
    ("practice-card.jpg", k::PRACTICE_CARD, "identity"),
];

/// The wallet to try with, if there is one. Clones are the same.
#[derive(Clone, Default)]
pub(super) struct Practice {
    inner: Rc<RefCell<Inner>>,
}

impl Practice {
    /// With made-up papers; without those that could not be fetched.
    async fn begin() -> Self {
        let practice = Self::default();
        for (file, title, kind) in SAMPLES {
            let Some(picture) = fetch(file).await else { continue };
            let Ok(original) = Blob::new_with_buffer_source_sequence(&js_sys::Array::of1(&picture)) else { continue };
            let files = Files { original, preview: Some(picture.clone()), pages: vec![picture] };
            let details = Details { title: title.say(), kind: kind.to_owned(), ..Details::default() };
            let mut inner = practice.inner.borrow_mut();
            inner.add(details, "image/jpeg".to_owned(), files);
        }
        practice
    }

    pub(super) fn papers(&self) -> Papers {
        self.inner.borrow().papers()
    }

    /// What the worker would answer.
    pub(super) async fn answer(
        &self,
        command: WalletCommand,
        attached: Vec<Attachment>,
    ) -> Result<Answer<WalletReply>, Ended> {
        let said = self.inner.borrow_mut().answer(command, attached)?;
        Ok(match said {
            Said::Now(answer) => answer,
            Said::WithFile(reply, file) => Answer { reply, buffers: vec![bytes_of(&file).await?] },
        })
    }
}

async fn bytes_of(file: &Blob) -> Result<ArrayBuffer, Ended> {
    let bytes = JsFuture::from(file.array_buffer()).await.ok().and_then(|bytes| bytes.dyn_into().ok());
    bytes.ok_or(Ended::Failed(Failure::Fault))
}

async fn fetch(file: &str) -> Option<ArrayBuffer> {
    let fetched = JsFuture::from(window().fetch_with_str(&asset(file))).await.ok()?;
    let response: Response = fetched.dyn_into().ok()?;
    let bytes = response.ok().then(|| response.array_buffer().ok()).flatten()?;
    JsFuture::from(bytes).await.ok()?.dyn_into().ok()
}

impl App {
    /// Opens a wallet to try with.
    pub(crate) async fn practise(self) {
        // Nothing that was typed or begun before goes on beside it.
        self.make.voucher.outlives(|| self.forget());
        let (session, place) = (self.wallet.session_now(), self.place.get_untracked());
        let practice = Practice::begin().await;
        // The person went on meanwhile.
        let stayed = self.place.get_untracked() == place;
        if session != self.wallet.session_now() || !stayed || self.wallet.is_open_now() {
            return;
        }
        let papers = practice.papers();
        self.wallet.practice.set_value(Some(practice));
        self.wallet.practises.set(true);
        self.wallet.take_papers(papers);
        self.replace_with(Place { route: Route::Papers, step: 0 });
    }

    /// Ends it, and goes on to a place that needs no wallet.
    pub(crate) fn end_practice(self, then: Place) {
        self.make.voucher.outlives(|| self.forget());
        self.return_then(Place { route: Route::Start, step: 1 }, then);
    }
}
