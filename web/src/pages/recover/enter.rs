//! The sheets, typed or scanned, each row checked at once.

use super::Recovering;
use crate::components::{Button, Icon, Look, Next, ROW_DIGITS, RowsField, Scan, Screen, all_digits, focus_row};
use crate::core::Answer;
use crate::state::{WayBack, app};
use crate::text::{Wording, keys as k, t};
use bridge::{SheetRows, WalletCommand, WalletReply, WholeSheet};
use leptos::prelude::*;

/// One sheet after the other, until there are enough.
#[component]
pub(super) fn EnterSheets(recovering: Recovering) -> impl IntoView {
    let draft = app().recover;
    let entry = Entry { hint: RwSignal::new(None), scanning: RwSignal::new(false), asked: RwSignal::new(0) };
    let enough = Memo::new(move |_| missing() == Some(0));
    let (title, lead) = match draft.back.get_untracked() {
        WayBack::Sheet => (k::RECOVER_SHEET_TITLE, k::RECOVER_ENTER_LEAD),
        WayBack::Helpers => (k::RECOVER_HELPERS_TITLE, k::RECOVER_ENTER_LEAD_HELPERS),
    };
    let body = move || (!enough.get()).then(|| view! { <OneSheet entry /> });
    let anew = move |()| {
        entry.hint.set(None);
        draft.begin(draft.back.get_untracked());
    };
    view! {
        <Screen test="screen-recover-enter" title lead>
            <Have />
            <p class="missing" role="status" data-testid="recover-hint">
                {move || entry.hint.get().map(|hint| hint.say()).unwrap_or_default()}
            </p>
            {body}
            <Next>
                {move || draft.sheets.with(|sheets| !sheets.is_empty()).then(|| view! {
                    <Button test="recover-anew" icon="a-undo" label=k::RECOVER_ANEW press=anew />
                })}
                <Button
                    test="recover-open"
                    icon="a-check"
                    label=k::OPEN_SUBMIT
                    look=Look::Main
                    disabled=Signal::derive(move || !enough.get())
                    press=move |()| recovering.recover()
                />
            </Next>
        </Screen>
    }
    .into_any()
}

/// How many more sheets are needed; `None` before the first is whole. Tracked.
fn missing() -> Option<usize> {
    app().recover.sheets.with(|sheets| {
        let (first, _) = sheets.first()?;
        Some(usize::from(first.needed).saturating_sub(sheets.len()))
    })
}

/// The sheets that are whole.
#[component]
fn Have() -> impl IntoView {
    let draft = app().recover;
    let rows = move || {
        let have = |(sheet, _): (WholeSheet, String)| {
            let says =
                if sheet.number == 0 { k::RECOVER_HAVE } else { k::recover_have_helper(u32::from(sheet.number)) };
            view! {
                <li data-testid="recover-have" data-number=sheet.number.to_string()>
                    <Icon name="s-page" />
                    <span>{t(says)}</span>
                    <Icon name="a-check" />
                </li>
            }
        };
        draft.sheets.get().into_iter().map(have).collect_view()
    };
    let count = move || {
        let (have, needed) =
            draft.sheets.with(|sheets| (sheets.len(), sheets.first().map_or(0, |(first, _)| first.needed)));
        if needed > 1 { k::recover_count(have, u32::from(needed)).say() } else { String::new() }
    };
    view! {
        <div role="status">
            <ul class="have-sheets">{rows}</ul>
            <p class="have-count" data-testid="recover-count">{count}</p>
        </div>
    }
    .into_any()
}

/// The rows of one sheet, or the camera in their place.
#[component]
fn OneSheet(entry: Entry) -> impl IntoView {
    let draft = app().recover;
    let fits = Signal::derive(move || {
        let rows = draft.rows.get();
        let stand = draft.stand.get();
        let fit = |(place, row): (usize, &String)| {
            let known = stand.as_ref().and_then(|stand| stand.rows.get(place).copied());
            known.filter(|_| row.len() == ROW_DIGITS)
        };
        rows.iter().enumerate().map(fit).collect::<Vec<_>>()
    });
    let found = Callback::new(move |text: String| entry.scanned(&text));
    let switch = move |on| {
        entry.hint.set(None);
        entry.scanning.set(on);
    };
    move || {
        if entry.scanning.get() {
            view! {
                <Scan found />
                <div class="row">
                    <Button test="recover-type" icon="a-number" label=k::RECOVER_TYPE press=move |()| switch(false) />
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="row">
                    <Button test="recover-scan" icon="a-scan" label=k::RECOVER_SCAN press=move |()| switch(true) />
                </div>
                <RowsField rows=draft.rows fits changed=move |()| entry.changed() />
            }
            .into_any()
        }
    }
}

/// What happens while a sheet comes in.
#[derive(Clone, Copy)]
struct Entry {
    hint: RwSignal<Option<Wording>>,
    scanning: RwSignal<bool>,
    /// Grows with each question: an answer to an older one is dropped.
    asked: RwSignal<u32>,
}

impl Entry {
    /// The rows have changed: how do they stand?
    fn changed(self) {
        self.hint.set(None);
        let draft = app().recover;
        // A row that is not whole yet holds its place, so that the rows after it can be checked all the same.
        let (digits, whole) = draft.rows.with_untracked(|rows| {
            let last = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
            let typed = &rows[..last];
            let digits: String = typed.iter().map(|row| format!("{row:0<ROW_DIGITS$}")).collect();
            (digits, typed.iter().all(|row| row.len() == ROW_DIGITS))
        });
        self.check(digits, move |digits, stand| {
            if whole && let Some(sheet) = stand.sheet {
                self.take(sheet, digits);
                return;
            }
            let all_fit = whole && stand.rows.iter().all(|fits| *fits);
            draft.rows.update(|rows| {
                // What looks like a sheet of one's own may be a helper's, which is longer.
                if all_fit && stand.rows.len() == rows.len() && rows.len() < WayBack::Helpers.rows() {
                    rows.resize(WayBack::Helpers.rows(), String::new());
                }
            });
            if all_fit && stand.rows.len() == WayBack::Helpers.rows() {
                self.hint.set(Some(k::RECOVER_NOT_TOGETHER));
            }
            draft.stand.set(Some(stand));
        });
    }

    /// A code was read.
    fn scanned(self, text: &str) {
        let digits = all_digits(text);
        self.check(digits, move |digits, stand| match stand.sheet {
            Some(sheet) => {
                self.scanning.set(false);
                self.take(sheet, digits);
            }
            None => self.hint.set(Some(k::SCAN_NOT_A_SHEET)),
        });
    }

    fn check(self, digits: String, then: impl FnOnce(String, SheetRows) + 'static) {
        let app = app();
        let asked = self.asked.get_untracked() + 1;
        self.asked.set(asked);
        leptos::task::spawn_local(async move {
            let command = WalletCommand::CheckSheet { digits: digits.clone() };
            let stand = app.wallet.ask(command, Vec::new(), None).await;
            if self.asked.try_get_untracked() != Some(asked) {
                return;
            }
            match stand {
                Ok(Answer { reply: WalletReply::SheetRows(stand), .. }) => then(digits, stand),
                Ok(_) => {}
                Err(ended) => drop(app.fail(ended)),
            }
        });
    }

    /// A sheet is whole and right: it is kept, unless it was there before or belongs elsewhere.
    fn take(self, sheet: WholeSheet, digits: String) {
        let draft = app().recover;
        let hint = draft.sheets.with_untracked(|sheets| {
            let belongs = sheets.first().is_none_or(|(first, _)| first.set == sheet.set && sheet.number > 0);
            if sheets.iter().any(|(known, _)| known.number == sheet.number && known.set == sheet.set) {
                Some(k::recover_same(u32::from(sheet.number)))
            } else if belongs {
                None
            } else {
                Some(k::RECOVER_OTHER_SET)
            }
        });
        if hint.is_none() {
            draft.back.set(if sheet.number == 0 { WayBack::Sheet } else { WayBack::Helpers });
            draft.sheets.update(|sheets| sheets.push((sheet, digits)));
        }
        self.hint.set(hint);
        draft.clear_rows();
        focus_row(0);
    }
}
