//! What a paper is: kind, title, dates, a note. What is typed is kept until it is saved or the wallet is locked.

use crate::components::{Button, Icon, KindIcon, KindPicker, Look, Next, Screen, kind_of};
use crate::state::app;
use crate::text::{Wording, keys as k, t};
use bridge::{Day, Details, PaperView, WalletCommand};
use leptos::prelude::*;

/// The step of the route.
pub(crate) const EDIT: u8 = 1;

/// Describing a paper.
#[component]
pub(crate) fn Edit(paper: PaperView) -> impl IntoView {
    let app = app();
    let id = StoredValue::new(paper.id);
    let saved = StoredValue::new(paper.details);
    let changed = app.edit.changed;
    let details =
        Memo::new(move |_| changed.with(|all| all.get(&id.get_value()).cloned()).unwrap_or_else(|| saved.get_value()));
    let change = move |how: &dyn Fn(&mut Details)| {
        changed.update(|all| how(all.entry(id.get_value()).or_insert_with(|| saved.get_value())));
    };
    // Sixteen kinds stand before the dates only where none was chosen.
    let without_kind = untrack(|| details.with(|details| details.kind.is_empty()));
    let kind = Signal::derive(move || details.with(|details| kind_of(&details.kind)));
    let busy = RwSignal::new(false);
    let save = move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            let command = WalletCommand::Describe { paper: id.get_value(), details: details.get_untracked() };
            let went_well = app.change(command).await;
            let _ = busy.try_set(false);
            if went_well {
                changed.update(|all| drop(all.remove(&id.get_value())));
                app.say(k::TOAST_SAVED, Vec::new());
                app.back();
            }
        });
    };
    view! {
        <Screen test="screen-paper-edit" title=k::EDIT_TITLE>
            <form class="form" on:submit=move |event| { event.prevent_default(); save(()); }>
                <label class="field">
                    <span>{t(k::EDIT_NAME)}</span>
                    <input
                        type="text"
                        dir="auto"
                        data-testid="edit-title"
                        maxlength="200"
                        autocomplete="off"
                        prop:value=move || details.get().title
                        on:input=move |event| change(&|details| details.title = event_target_value(&event))
                    />
                </label>
                <details class="fold" data-testid="edit-kinds" open=without_kind>
                    <summary>
                        <Icon name="a-down" />
                        <span>{t(k::KIND_LABEL)}</span>
                        {move || view! { <KindIcon kind=kind.get() /> }}
                        <span class="fold-now">{move || kind.get().name.say()}</span>
                    </summary>
                    <KindPicker
                        chosen=Signal::derive(move || details.get().kind)
                        choose=move |slug: &'static str| change(&|details| slug.clone_into(&mut details.kind))
                    />
                </details>
                <div class="two-fields">
                    <DayField
                        test="edit-date"
                        label=k::EDIT_DATE
                        value=Signal::derive(move || details.get().date)
                        set={move |day: Option<Day>| change(&|details| details.date.clone_from(&day))}
                    />
                    <DayField
                        test="edit-runs-out"
                        label=k::EDIT_RUNS_OUT
                        value=Signal::derive(move || details.get().runs_out)
                        set={move |day: Option<Day>| change(&|details| details.runs_out.clone_from(&day))}
                    />
                </div>
                <label class="field">
                    <span>{t(k::EDIT_NOTE)}</span>
                    <textarea
                        dir="auto"
                        rows="3"
                        data-testid="edit-note"
                        maxlength="2000"
                        prop:value=move || details.get().note
                        on:input=move |event| change(&|details| details.note = event_target_value(&event))
                    ></textarea>
                </label>
                <button type="submit" class="spoken" tabindex="-1" aria-hidden="true">{t(k::SAVE)}</button>
            </form>
            <Next>
                <Button test="edit-save" icon="a-check" label=k::SAVE look=Look::Main disabled=busy press=save />
            </Next>
        </Screen>
    }
    .into_any()
}

/// A date, or none.
#[component]
fn DayField(
    test: &'static str,
    label: Wording,
    value: Signal<Option<Day>>,
    #[prop(into)] set: Callback<Option<Day>>,
) -> impl IntoView {
    let typed = move |event| {
        let text = event_target_value(&event);
        set.run((!text.is_empty()).then_some(Day(text)));
    };
    view! {
        <label class="field">
            <span><Icon name="a-calendar" />{t(label)}</span>
            <input
                type="date"
                data-testid=test
                prop:value=move || value.get().map(|day| day.0).unwrap_or_default()
                on:change=typed
            />
        </label>
    }
    .into_any()
}
