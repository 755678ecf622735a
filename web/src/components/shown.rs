//! What there is to see or to hear of a paper.

use super::{Note, SoundPlayer, Viewer};
use crate::core::{Answer, Ended};
use crate::state::{Picture, Sound};
use crate::text::Wording;
use bridge::{Failure, WalletReply};
use leptos::prelude::*;
use std::sync::Arc;

/// What there is to see or to hear of a paper.
#[derive(Clone)]
pub(crate) enum Shown {
    /// Its pages, at least one.
    Pages(Vec<Arc<Picture>>),
    /// Something recorded.
    Sound(Arc<Sound>),
    /// It is kept, and cannot be shown.
    Nothing,
}

impl Shown {
    /// Takes it out of an answer.
    ///
    /// # Errors
    /// What the worker says.
    pub(crate) fn of(answer: Result<Answer<WalletReply>, Ended>) -> Result<Self, Ended> {
        let Answer { reply: WalletReply::Pages { media_type }, buffers } = answer? else {
            return Err(Ended::Failed(Failure::Fault));
        };
        if media_type.starts_with("audio/") {
            let sound = buffers.first().and_then(|sound| Sound::of_buffer(sound, &media_type));
            return Ok(sound.map_or(Self::Nothing, Self::Sound));
        }
        let pages: Vec<_> = buffers.iter().filter_map(Picture::of_jpeg).collect();
        Ok(if pages.is_empty() { Self::Nothing } else { Self::Pages(pages) })
    }

    /// Its pages; none of something recorded.
    pub(crate) fn pages(&self) -> Vec<Arc<Picture>> {
        match self {
            Self::Pages(pages) => pages.clone(),
            Self::Sound(_) | Self::Nothing => Vec::new(),
        }
    }
}

/// The pages to look at, or the sound to listen to.
#[component]
pub(crate) fn ShownPaper(
    /// What there is.
    shown: Shown,
    /// Said where there is nothing.
    nothing: Wording,
    /// Lines that are drawn into every page, again and again.
    #[prop(optional)]
    watermark: Option<Vec<String>>,
    /// Another page is shown.
    #[prop(optional, into)]
    turned: Option<Callback<()>>,
) -> impl IntoView {
    match shown {
        Shown::Pages(pages) => viewer(pages, watermark, turned).into_any(),
        Shown::Sound(sound) => view! { <SoundPlayer sound /> }.into_any(),
        Shown::Nothing => view! { <Note icon="s-page" says=nothing /> }.into_any(),
    }
}

fn viewer(pages: Vec<Arc<Picture>>, watermark: Option<Vec<String>>, turned: Option<Callback<()>>) -> impl IntoView {
    // Optional properties are given bare, or not at all.
    match (watermark, turned) {
        (Some(watermark), Some(turned)) => view! { <Viewer pages watermark turned /> }.into_any(),
        (Some(watermark), None) => view! { <Viewer pages watermark /> }.into_any(),
        (None, Some(turned)) => view! { <Viewer pages turned /> }.into_any(),
        (None, None) => view! { <Viewer pages /> }.into_any(),
    }
}
