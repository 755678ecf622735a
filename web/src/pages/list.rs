//! The list of what there is, to be printed and kept apart from the papers.

use super::papers::name_of;
use crate::components::{Button, KINDS, KindIcon, Look, Next, Note, PrintTitle, Screen, kind_of, print_page};
use crate::state::app;
use crate::text::{day, keys as k, t};
use bridge::PaperView;
use leptos::prelude::*;

/// All papers in a table: kind, title, date, until when.
#[component]
pub(crate) fn List() -> impl IntoView {
    let app = app();
    let rows = move || {
        let mut papers =
            app.wallet.papers.with(|papers| papers.as_ref().map(|papers| papers.papers.clone()).unwrap_or_default());
        papers.sort_by_key(|paper| {
            let slug = kind_of(&paper.details.kind).slug;
            KINDS.iter().position(|kind| kind.slug == slug)
        });
        papers.into_iter().map(|paper| view! { <Row paper /> }).collect_view()
    };
    view! {
        <Screen test="screen-list" title=k::LIST_TITLE>
            <Note icon="s-printer" says=k::LIST_NOTE />
            <PrintTitle what=k::LIST_PRINTED_TITLE />
            <table class="paper-list" data-testid="list">
                <thead>
                    <tr>
                        <th scope="col">{t(k::KIND_LABEL)}</th>
                        <th scope="col">{t(k::EDIT_NAME)}</th>
                        <th scope="col">{t(k::EDIT_DATE)}</th>
                        <th scope="col">{t(k::EDIT_RUNS_OUT)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Next>
                <Button test="list-print" icon="a-print" label=k::PRINT look=Look::Main press=|()| print_page() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Row(paper: PaperView) -> impl IntoView {
    let kind = kind_of(&paper.details.kind);
    let title = name_of(&paper);
    let (date, runs_out) = (paper.details.date, paper.details.runs_out);
    let written = |date: Option<bridge::Day>| move || date.as_ref().map(day);
    view! {
        <tr data-testid="list-row">
            <td><span class="with-icon"><KindIcon kind /><span>{t(kind.name.clone())}</span></span></td>
            <th scope="row"><bdi>{title}</bdi></th>
            <td data-label=t(k::EDIT_DATE)>{written(date)}</td>
            <td data-label=t(k::EDIT_RUNS_OUT)>{written(runs_out)}</td>
        </tr>
    }
    .into_any()
}
