//! The bin: what was removed, kept for 30 days.

use crate::components::{Button, Icon, KindIcon, Look, Screen, kind_of, title_of};
use crate::state::app;
use crate::text::{keys as k, now_seconds, t};
use bridge::PaperView;
use leptos::prelude::*;
use wallet_api::limits::BIN_DAYS;

/// What was removed, last first.
#[component]
pub(crate) fn Bin() -> impl IntoView {
    let app = app();
    let binned = Memo::new(move |_| {
        app.wallet.papers.with(|papers| papers.as_ref().map(|papers| papers.bin.clone()).unwrap_or_default())
    });
    let body = move || {
        let papers = binned.get();
        if papers.is_empty() {
            view! {
                <div class="empty" data-testid="bin-empty">
                    <Icon name="s-bin" />
                    <p>{t(k::BIN_EMPTY)}</p>
                </div>
            }
            .into_any()
        } else {
            let rows = papers.into_iter().map(|paper| view! { <Row paper /> }).collect_view();
            view! { <ul class="rows">{rows}</ul> }.into_any()
        }
    };
    view! { <Screen test="screen-bin" title=k::BIN_TITLE lead=k::bin_lead(BIN_DAYS)>{body}</Screen> }.into_any()
}

#[component]
fn Row(paper: PaperView) -> impl IntoView {
    let app = app();
    let left = days_left(paper.binned.unwrap_or_default());
    let title = title_of(&paper.details.title, &paper.details.kind);
    let id = paper.id;
    view! {
        <li class="list-row" data-testid="bin-row">
            <KindIcon kind=kind_of(&paper.details.kind) />
            <div class="list-text">
                <p class="list-title"><bdi>{title}</bdi></p>
                <p class="hint">{t(k::bin_days_left(left))}</p>
            </div>
            <Button test="bin-restore" icon="a-restore" label=k::TAKE_BACK look=Look::Plain press=move |()| app.take_back(vec![id.clone()]) />
        </li>
    }
    .into_any()
}

fn days_left(binned: u64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time after 1970")]
    let now = now_seconds() as u64;
    (binned + BIN_DAYS * 86_400).saturating_sub(now).div_ceil(86_400)
}
