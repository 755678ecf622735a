//! A paper that was photographed, on its way into the wallet.

use super::{Adding, App};
use crate::core::{Answer, Attachment, Ended, OnProgress};
use bridge::{Details, Failure, PaperId, WalletCommand, WalletReply};
use js_sys::ArrayBuffer;
use leptos::prelude::*;
use std::rc::Rc;
use web_sys::Blob;

/// A paper that was photographed, as the copier made it: nothing has to be drawn any more.
pub(crate) struct Scanned {
    /// Its pages, to be kept and printed.
    pub(crate) pdf: Blob,
    /// JPEG.
    pub(crate) preview: ArrayBuffer,
    /// The page pictures, JPEG.
    pub(crate) pages: Vec<ArrayBuffer>,
    /// The photographs that they were made of, as PDF, if they are wanted.
    pub(crate) photographs: Option<Blob>,
}

impl App {
    /// Adds a paper that was photographed. Photographs that are kept too are its older version.
    pub(crate) fn add_scanned(self, scan: Scanned) {
        if self.wallet.adding.with_untracked(Option::is_some) {
            return;
        }
        let papers = if scan.photographs.is_some() { 2 } else { 1 };
        self.wallet.adding.set(Some(Adding {
            file: 1,
            files: papers,
            progress: None,
            stopped: None,
            cancelled: false,
        }));
        leptos::task::spawn_local(async move {
            let added = self.keep_scanned(scan).await;
            self.wallet.adding.set(None);
            match added {
                Ok(paper) => {
                    self.say(crate::text::keys::toast_added(1_u32), Vec::new());
                    self.wallet.without_kind.set(paper.into_iter().collect());
                }
                Err(ended) => {
                    self.fail(ended);
                }
            }
        });
    }

    /// The new paper.
    async fn keep_scanned(self, scan: Scanned) -> Result<Option<PaperId>, Ended> {
        let Scanned { pdf, preview, pages, photographs } = scan;
        let media_type = "application/pdf".to_owned();
        let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let pictures = std::iter::once(preview).chain(pages).map(Attachment::from);
        let attached: Vec<Attachment> = std::iter::once(pdf.into()).chain(pictures).collect();
        if let Some(paper) = self.scan_for.try_update(Option::take).flatten() {
            let newer = WalletCommand::AddVersion { paper, media_type, has_preview: true, pages: count, added: None };
            self.ask_to_keep(newer, attached).await?;
            return Ok(None);
        }
        let details = Details::default();
        let Some(photographs) = photographs else {
            let add = WalletCommand::Add { details, media_type, has_preview: true, pages: count, added: None };
            return self.ask_to_keep(add, attached).await;
        };
        let add =
            WalletCommand::Add { details, media_type: media_type.clone(), has_preview: false, pages: 0, added: None };
        let Some(paper) = self.ask_to_keep(add, vec![photographs.into()]).await? else { return Ok(None) };
        let newer = WalletCommand::AddVersion {
            paper: paper.clone(),
            media_type,
            has_preview: true,
            pages: count,
            added: None,
        };
        self.ask_to_keep(newer, attached).await?;
        Ok(Some(paper))
    }

    /// Asks the wallet worker; the paper that was not there before.
    async fn ask_to_keep(self, command: WalletCommand, attached: Vec<Attachment>) -> Result<Option<PaperId>, Ended> {
        let adding = self.wallet.adding;
        let shows: OnProgress = Rc::new(move |progress| {
            adding.update(|adding| {
                if let Some(adding) = adding {
                    adding.progress = Some(progress);
                }
            });
        });
        let ids = |app: Self| -> Vec<PaperId> {
            let papers = app.wallet.papers.with_untracked(|papers| papers.as_ref().map(|papers| papers.papers.clone()));
            papers.into_iter().flatten().map(|paper| paper.id).collect()
        };
        let before = ids(self);
        let Answer { reply: WalletReply::Papers(papers), .. } = self.wallet.ask(command, attached, Some(shows)).await?
        else {
            return Err(Ended::Failed(Failure::Fault));
        };
        self.wallet.take_papers(papers);
        Ok(ids(self).into_iter().find(|id| !before.contains(id)))
    }
}
