//! What is pressed, chosen, ticked and counted.

use super::{nothing, part};
use crate::components::{
    AddTile, Button, Chip, Choice, Choices, KindPicker, Look, PhraseField, Stepper, Tick, Way, Ways,
};
use crate::text::{PURPOSES, keys as k};
use leptos::prelude::*;

pub(super) fn all() -> Vec<AnyView> {
    vec![
        part("Button", buttons()),
        part("Way", ways()),
        part("Choice", choices()),
        part("Chip, PhraseField", chips()),
        part("Tick", ticks()),
        part("Stepper", stepper()),
        part("KindPicker", kinds()),
    ]
}

fn buttons() -> AnyView {
    let each = |disabled: bool| {
        [
            (Look::Main, "a-forward", k::NEXT),
            (Look::Plain, "a-print", k::PRINT),
            (Look::Quiet, "a-undo", k::LATER),
            (Look::Danger, "a-bin", k::DOOR_REMOVE),
        ]
        .map(|(look, icon, label)| {
            view! { <Button test="gallery-button" icon label look about="…" disabled=Signal::stored(disabled) press=nothing /> }
        })
        .into_iter()
        .collect_view()
    };
    view! {
        <div class="row".to_owned()>{each(false)}</div>
        <div class="row".to_owned()>{each(true)}</div>
    }
    .into_any()
}

fn ways() -> AnyView {
    view! {
        <Ways two=true>
            <Way test="gallery-way" icon="s-card" label=k::MAKE_WAY_CARD why=k::MAKE_WAY_CARD_WHY first=true press=nothing />
            <Way test="gallery-way" icon="s-nickname" label=k::MAKE_WAY_NICKNAME press=nothing />
            <AddTile test="gallery-files" several=true label=k::ADD_FILES why=k::ADD_FILES_WHY chosen=|_| {} />
        </Ways>
    }
    .into_any()
}

fn choices() -> AnyView {
    let chosen = RwSignal::new(1_u8);
    view! {
        <Choices legend=k::SHARE_LIFETIME>
            <Choice test="gallery-choice" icon="a-clock" label=k::LIFETIME_HOUR group="gallery" value=0 chosen />
            <Choice test="gallery-choice" icon="a-clock" label=k::LIFETIME_DAY group="gallery" value=1 chosen />
            <Choice test="gallery-choice" icon="a-calendar" label=k::LIFETIME_WEEK group="gallery" value=2 chosen />
        </Choices>
    }
    .into_any()
}

fn chips() -> AnyView {
    let value = RwSignal::new(PURPOSES[1].stored());
    view! {
        <div class="chips".to_owned()>
            <Chip test="gallery-chip" icon="a-kinds" label=k::ORDER_KIND on=Signal::stored(true) press=nothing />
            <Chip test="gallery-chip" icon="a-calendar" label=k::ORDER_DATE on=Signal::stored(false) press=nothing />
        </div>
        <PhraseField legend=k::SHARE_PURPOSE phrases=&PURPOSES test="gallery-purpose" value />
    }
    .into_any()
}

fn ticks() -> AnyView {
    view! {
        <Tick test="gallery-tick" on=RwSignal::new(true) label=k::SHARE_PIN why=k::SHARE_PIN_WHY />
        <Tick test="gallery-tick" on=RwSignal::new(false) label=k::SHARE_FIRST why=k::SHARE_FIRST_WHY />
    }
    .into_any()
}

fn stepper() -> AnyView {
    let value = RwSignal::new(2);
    view! { <Stepper test="gallery-stepper" label=k::NEW_HELPERS_SHEETS value least=Signal::stored(2) most=7 /> }
        .into_any()
}

fn kinds() -> AnyView {
    let chosen = RwSignal::new("health".to_owned());
    view! { <KindPicker chosen choose=move |kind: &'static str| chosen.set(kind.to_owned()) /> }.into_any()
}
