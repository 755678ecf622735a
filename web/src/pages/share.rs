//! Share: which papers, for how long and how, then the code.

use crate::components::{Busy, Button, Choice, Choices, Look, Next, Note, PaperTile, PhraseField, Screen, Tick};
use crate::core::Answer;
use crate::pages::papers::title_in_wallet;
use crate::pages::share_made::Made;
use crate::state::{Place, Route, app, is_kiosk};
use crate::text::{PURPOSES, Wording, keys as k, t};
use bridge::{Failure, Handling, Openings, PaperId, WalletCommand, WalletReply};
use leptos::prelude::*;

/// The step where papers are chosen.
pub(crate) const CHOOSE: u8 = 0;
/// The step where it is said for how long and how.
pub(crate) const HOW: u8 = 1;
/// The step with the code.
pub(crate) const MADE: u8 = 2;

/// Sharing, step by step.
#[component]
pub(crate) fn Share() -> impl IntoView {
    let app = app();
    let step = Memo::new(move |_| {
        let step = app.place.get().step;
        let nothing = app.share.papers.with(Vec::is_empty) && app.share.made.with(Option::is_none);
        if nothing { CHOOSE } else { step }
    });
    move || match step.get() {
        CHOOSE => {
            let says = if app.share.for_meeting.get_untracked() {
                (k::MEETING_TITLE, k::MEETING_LEAD)
            } else {
                (k::SHARE_CHOOSE_TITLE, k::SHARE_CHOOSE_LEAD)
            };
            view! { <ChoosePapers says /> }.into_any()
        }
        HOW => view! { <How /> }.into_any(),
        _ => match app.share.made.get() {
            Some(made) => view! { <Made made /> }.into_any(),
            None => view! { <How /> }.into_any(),
        },
    }
}

/// Which papers; then to the next step of the route that is shown.
#[component]
pub(crate) fn ChoosePapers(
    /// The title, and what stands below it.
    says: (Wording, Wording),
) -> impl IntoView {
    let app = app();
    let chosen = app.share.papers;
    let toggle = move |id: PaperId| {
        chosen.update(|chosen| match chosen.iter().position(|known| *known == id) {
            Some(place) => drop(chosen.remove(place)),
            None => chosen.push(id),
        });
    };
    let tiles = move || {
        let papers =
            app.wallet.papers.with(|papers| papers.as_ref().map(|papers| papers.papers.clone()).unwrap_or_default());
        papers
            .into_iter()
            .map(|paper| {
                let id = paper.id.clone();
                let is_chosen = Signal::derive(move || chosen.with(|chosen| chosen.contains(&id)));
                view! { <li><PaperTile paper chosen=is_chosen press=toggle /></li> }
            })
            .collect_view()
    };
    let nothing =
        move || app.wallet.papers.with(|papers| papers.as_ref().is_some_and(|papers| papers.papers.is_empty()));
    let (title, lead) = says;
    view! {
        <Screen test="screen-share-choose" title lead>
            <ul class="tiles choosing">{tiles}</ul>
            {move || nothing().then(|| view! { <Note icon="s-empty" says=k::PAPERS_EMPTY /> })}
            <Next>
                <p class="next-count" role="status" data-testid="share-count">{move || k::share_chosen(chosen.with(Vec::len)).say()}</p>
                <Button
                    test="share-choose-next"
                    icon="a-forward"
                    label=k::NEXT
                    look=Look::Main
                    disabled=Signal::derive(move || chosen.with(Vec::is_empty))
                    press=move |()| app.go_step(HOW)
                />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn How() -> impl IntoView {
    let app = app();
    let draft = app.share;
    let busy = RwSignal::new(false);
    let titles =
        move || draft.papers.get().iter().map(|id| view! { <li><bdi>{title_in_wallet(id)}</bdi></li> }).collect_view();
    let submit = move |()| share(busy);
    view! {
        <Screen test="screen-share-how" title=k::SHARE_HOW_TITLE>
            <ul class="chosen-titles" data-testid="share-titles">{titles}</ul>
            <Choices legend=k::SHARE_LIFETIME>
                <Choice test="share-1h" icon="a-clock" label=k::LIFETIME_HOUR group="lifetime" value=3_600 chosen=draft.lifetime />
                <Choice test="share-1d" icon="a-clock" label=k::LIFETIME_DAY group="lifetime" value=86_400 chosen=draft.lifetime />
                <Choice test="share-7d" icon="a-calendar" label=k::LIFETIME_WEEK group="lifetime" value=604_800 chosen=draft.lifetime />
                <Choice test="share-30d" icon="a-calendar" label=k::LIFETIME_MONTH group="lifetime" value=2_592_000 chosen=draft.lifetime />
            </Choices>
            <Choices legend=k::SHARE_HANDLING>
                <Choice test="share-look" icon="a-look" label=k::HANDLING_LOOK group="handling" value=Handling::Look chosen=draft.handling />
                <Choice test="share-print" icon="a-print" label=k::HANDLING_PRINT group="handling" value=Handling::Print chosen=draft.handling />
                <Choice test="share-keep" icon="a-keep" label=k::HANDLING_KEEP group="handling" value=Handling::Keep chosen=draft.handling />
            </Choices>
            <Choices legend=k::SHARE_OPENINGS>
                <Choice test="share-once" icon="a-one" label=k::OPENINGS_ONCE group="openings" value=Openings::Once chosen=draft.openings />
                <Choice test="share-three" icon="a-three" label=k::OPENINGS_THREE group="openings" value=Openings::Three chosen=draft.openings />
                <Choice test="share-any" icon="a-forever" label=k::OPENINGS_ANY group="openings" value=Openings::Any chosen=draft.openings />
            </Choices>
            <Purpose />
            <More />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                {(!is_kiosk() && !app.wallet.practises_now()).then(|| view! {
                    <Button test="share-on-screen" icon="a-device" label=k::SCREEN_WAY press=move |()| app.go_to(Place { route: Route::Screen, step: 1 }) />
                })}
                <Button test="share-make" icon="a-share" label=k::SHARE_MAKE look=Look::Main disabled=busy press=submit />
            </Next>
        </Screen>
    }
    .into_any()
}

/// What more is asked of the receiver.
#[component]
fn More() -> impl IntoView {
    let draft = app().share;
    view! {
        <fieldset class="choices">
            <legend>{t(k::SHARE_MORE)}</legend>
            <Tick test="share-pin" on=draft.asks_pin label=k::SHARE_PIN why=k::SHARE_PIN_WHY />
            <Tick test="share-first" on=draft.first_computer label=k::SHARE_FIRST why=k::SHARE_FIRST_WHY />
        </fieldset>
    }
    .into_any()
}

/// What for: a picture, own words, or nothing.
#[component]
fn Purpose() -> impl IntoView {
    view! { <PhraseField legend=k::SHARE_PURPOSE phrases=&PURPOSES test="purpose" value=app().share.purpose /> }
        .into_any()
}

fn share(busy: RwSignal<bool>) {
    let app = app();
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    let draft = app.share;
    leptos::task::spawn_local(async move {
        let command = WalletCommand::Share {
            papers: draft.papers.get_untracked(),
            lifetime: draft.lifetime.get_untracked(),
            openings: draft.openings.get_untracked(),
            handling: draft.handling.get_untracked(),
            purpose: draft.purpose.get_untracked().trim().to_owned(),
            asks_pin: draft.asks_pin.get_untracked(),
            first_computer: draft.first_computer.get_untracked(),
        };
        let shared = app.wallet.ask(command, Vec::new(), None).await;
        let _ = busy.try_set(false);
        match shared {
            Ok(Answer { reply: WalletReply::Shared(made), .. }) => {
                draft.made.set(Some(made));
                app.replace_with(Place { route: Route::Share, step: MADE });
            }
            Ok(_) => app.trouble.set(Some(Failure::Fault)),
            Err(ended) => drop(app.fail(ended)),
        }
    });
}
