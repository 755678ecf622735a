//! Recovery sheets, shown this once: to be printed, or written down by hand.

use super::{Address, Button, Look, Next, QrCode, Screen, print_page};
use crate::state::app;
use crate::text::{keys as k, t};
use bridge::NewSheet;
use leptos::prelude::*;

/// The sheets that were just made, one on the screen and all of them on paper.
#[component]
pub(crate) fn Sheets(
    /// They are kept somewhere now.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let sheets = app().doors.sheets;
    let shown = RwSignal::new(0_usize);
    let printed = RwSignal::new(false);
    let furthest = RwSignal::new(0_usize);
    let count = Memo::new(move |_| sheets.with(Vec::len));
    let papers = move || {
        let sheet = |(place, sheet)| {
            view! {
                <div class:print-only=move || shown.get() != place>
                    <SheetPaper sheet />
                </div>
            }
        };
        sheets.get().into_iter().enumerate().map(sheet).collect_view()
    };
    // Every sheet is printed or shown before it is said that all are kept.
    let all_seen = Memo::new(move |_| printed.get() || furthest.get() + 1 >= count.get());
    let next_sheet = move || {
        (count.get() > 1).then(|| {
            let press = move |()| {
                shown.update(|shown| *shown = (*shown + 1) % count.get_untracked());
                furthest.update(|furthest| *furthest = (*furthest).max(shown.get_untracked()));
                window().scroll_to_with_x_and_y(0.0, 0.0);
            };
            let look = if all_seen.get() { Look::Plain } else { Look::Main };
            view! { <Button test="sheets-next" icon="a-next" label=k::SHEETS_NEXT look press /> }
        })
    };
    let print = move |()| {
        printed.set(true);
        print_page();
    };
    let keep = move |()| {
        sheets.set(Vec::new());
        done.run(());
    };
    let kept = move || {
        all_seen.get().then(|| {
            view! { <Button test="sheets-kept" icon="a-check" label=k::SHEETS_KEPT look=Look::Main press=keep /> }
        })
    };
    let lead = if count.get_untracked() > 1 { k::SHEETS_LEAD_HELPERS } else { k::SHEETS_LEAD };
    view! {
        <Screen test="screen-sheets" title=k::SHEETS_TITLE lead>
            <div class="sheets">{papers}</div>
            <Next>
                <Button test="sheets-print" icon="a-print" label=k::PRINT press=print />
                {next_sheet}
                {kept}
            </Next>
        </Screen>
    }
    .into_any()
}

/// One sheet. It bears no name, and says what it is to whoever finds it.
#[component]
pub(crate) fn SheetPaper(
    /// Which.
    sheet: NewSheet,
) -> impl IntoView {
    let NewSheet { rows, number, needed, sheets, wait } = sheet;
    let digits = rows.concat();
    let of_helper = number > 0;
    let (number, needed, sheets, wait) = (u32::from(number), u32::from(needed), u32::from(sheets), u32::from(wait));
    let title = if of_helper { k::sheet_title_helper(number, sheets) } else { k::SHEET_TITLE };
    let what = if of_helper { k::sheet_what_helper(needed) } else { k::SHEET_WHAT };
    let use_it = if of_helper { k::SHEET_USE_HELPER } else { k::SHEET_USE };
    let listed = rows
        .into_iter()
        .enumerate()
        .map(|(place, row)| {
            let (start, end) = row.split_at(row.len().min(3));
            let text = format!("{start} {end}");
            view! {
                <li data-testid="sheet-row" data-row=row.clone()>
                    <span class="row-place">{(place + 1).to_string()}</span>
                    <span class="row-digits">{text}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <article class="recovery-sheet" data-testid="sheet" data-number=number.to_string()>
            <h2 class="print-title">{t(title)}</h2>
            <p>{t(what)}</p>
            <div class="sheet-body">
                <QrCode text=digits label=k::SHEET_QR />
                <ol class="sheet-rows" dir="ltr" data-secret="">{listed}</ol>
            </div>
            <p>{t(use_it)}</p>
            <p><Address /></p>
            {(wait > 0).then(|| view! { <p>{t(k::sheet_wait(wait))}</p> })}
            <p class="hint">{t(k::SHEET_NO_NAME)}</p>
        </article>
    }
    .into_any()
}
