//! Newer and older versions of a paper.

use super::Pages;
use crate::components::{AddTile, Button, Icon, Note, Screen, Way, Ways, focus_title};
use crate::state::{Becomes, Incoming, Place, Route, app};
use crate::text::{date, keys as k, t};
use bridge::{PaperId, VersionView};
use leptos::prelude::*;
use web_sys::File;

/// The step of the route where a newer version is added.
pub(super) const NEWER: u8 = 2;

/// Older versions, the newest first; each can be looked at.
#[component]
pub(super) fn Versions(versions: Vec<VersionView>, pages: Pages) -> impl IntoView {
    if versions.len() < 2 {
        return ().into_any();
    }
    let count = versions.len();
    let rows = (0..)
        .zip(versions)
        .map(|(place, version)| {
            let added = version.added;
            view! {
                <li class="list-row" data-testid="version">
                    <span class="list-text">
                        <span class="list-title">{move || if place == 0 { k::VERSION_NEWEST.say() } else { k::VERSION_OLDER.say() }}</span>
                        <br />
                        <span class="hint">{move || k::version_added(date(added)).say()}</span>
                    </span>
                    <Button
                        test="version-look"
                        icon="a-look"
                        label=k::VERSION_LOOK
                        disabled=Signal::derive(move || pages.version.get() == place)
                        press=move |()| {
                            pages.show(place);
                            leptos::task::spawn_local(focus_title());
                        }
                    />
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="versions no-print" data-testid="versions">
            <summary><Icon name="a-history" /><span>{t(k::versions(count))}</span></summary>
            <ol class="rows">{rows}</ol>
        </details>
    }
    .into_any()
}

/// Says that an older version is shown.
#[component]
pub(super) fn OlderNote(pages: Pages, versions: Vec<VersionView>) -> impl IntoView {
    move || {
        let place = pages.version.get();
        let older = versions.get(place as usize).filter(|_| place > 0)?;
        let says = k::version_shown(date(older.added));
        Some(view! {
            <div class="no-print" data-testid="version-note">
                <Note icon="s-clock" says />
                <Button test="version-newest" icon="a-forward" label=k::VERSION_TO_NEWEST press=move |()| {
                    pages.show(0);
                    leptos::task::spawn_local(focus_title());
                } />
            </div>
        })
    }
}

/// Where a newer version comes from.
#[component]
pub(super) fn Newer(paper: PaperId) -> impl IntoView {
    let app = app();
    let id = StoredValue::new(paper);
    let take = move |files: Vec<File>| {
        let version = |file: File| Incoming::new(file.into(), Becomes::Version(id.get_value()));
        app.take_in(files.into_iter().take(1).map(version).collect());
        app.return_to(Place { route: Route::Papers, step: 0 });
    };
    view! {
        <Screen test="screen-newer" title=k::NEWER_TITLE lead=k::NEWER_LEAD>
            <Ways two=true>
                <Way test="newer-scan" icon="s-camera" label=k::ADD_SCAN why=k::ADD_SCAN_WHY first=true press=move |()| {
                    app.scan_for.set(Some(id.get_value()));
                    app.go(Route::Scan);
                } />
                <AddTile test="newer-file" several=false label=k::NEWER_FILE why=k::NEWER_FILE_WHY chosen=take />
            </Ways>
        </Screen>
    }
    .into_any()
}
