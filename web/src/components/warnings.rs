//! What the person must see after opening: somebody wants to come in, or tried too often.

use super::{Button, Dialog, Icon, Look, focus_title, way_words};
use crate::pages::safety;
use crate::state::{Place, Route, app};
use crate::text::{keys as k, moment, now, t};
use bridge::{DoorName, DoorsCommand, Recovery};
use leptos::prelude::*;

/// One after the other, over whatever screen of the open wallet is shown.
#[component]
pub(crate) fn Warnings() -> impl IntoView {
    let app = app();
    // Not in the middle of making a new way in: that comes first.
    let quiet = Memo::new(move |_| matches!(app.place.get().route, Route::Make | Route::Renew));
    let recovery = Memo::new(move |_| {
        let left_alone = app.doors.left_alone.get();
        app.wallet.papers.with(|papers| {
            let mut waiting = papers.as_ref()?.recoveries.iter();
            waiting.find(|recovery| !left_alone.contains(&recovery.door)).cloned()
        })
    });
    let refused_at = Memo::new(move |_| app.wallet.papers.with(|papers| papers.as_ref()?.refused_at));
    let unlisted = Memo::new(move |_| {
        !app.doors.unlisted_seen.get()
            && app.wallet.papers.with(|papers| papers.as_ref().is_some_and(|papers| papers.unlisted))
    });
    move || match (quiet.get(), recovery.get(), unlisted.get(), refused_at.get()) {
        (false, Some(recovery), _, _) => view! { <SomebodyComes recovery /> }.into_any(),
        (false, None, true, _) => view! { <Unlisted /> }.into_any(),
        (false, None, false, Some(at)) => view! { <Refused at /> }.into_any(),
        (true, _, _, _) | (false, None, false, None) => ().into_any(),
    }
}

/// Somebody who once had the wallet open had left a way in; it is shut already.
#[component]
fn Unlisted() -> impl IntoView {
    let app = app();
    let seen = move || app.doors.unlisted_seen.set(true);
    let to_doors = move |()| {
        seen();
        app.go_to(Place { route: Route::Safety, step: safety::step::DOORS });
    };
    view! {
        <Dialog test="dialog-unlisted" title=k::UNLISTED_TITLE close=move |()| seen()>
            <p>{t(k::UNLISTED_NOTE)}</p>
            <div class="row column">
                <Button test="unlisted-doors" icon="a-shield" label=k::REFUSED_DOORS look=Look::Main press=to_doors />
                <Button test="unlisted-seen" icon="a-check" label=k::UNDERSTOOD press=move |()| seen() />
            </div>
        </Dialog>
    }
    .into_any()
}

/// Somebody has a sheet, and waits.
#[component]
fn SomebodyComes(recovery: Recovery) -> impl IntoView {
    let app = app();
    let Recovery { door, way, started_at, ready_at } = recovery;
    let known = way.is_some();
    let (icon, name) = way.as_ref().map_or(("s-hand", k::RECOVERY_UNKNOWN), way_words);
    let door = StoredValue::new(door);
    let refuse = move |()| change(DoorsCommand::RefuseRecovery { door: door.get_value() }, door.get_value());
    let remove = move |()| change(DoorsCommand::Remove { door: door.get_value() }, door.get_value());
    let leave = move |()| app.doors.left_alone.update(|left| left.push(door.get_value()));
    let opens =
        move || if ready_at > now() { k::recovery_opens(moment(ready_at)).say() } else { k::RECOVERY_READY.say() };
    view! {
        <Dialog test="dialog-recovery" title=k::RECOVERY_TITLE close=|()| {}>
            <p class="door-name"><Icon name=icon /><strong>{t(name)}</strong></p>
            <p>{move || k::recovery_since(moment(started_at)).say()}</p>
            <p data-testid="recovery-opens"><strong>{opens}</strong></p>
            <p>{t(k::RECOVERY_NOTE)}</p>
            <div class="row column">
                <Button test="recovery-refuse" icon="a-stop" label=k::RECOVERY_REFUSE look=Look::Main press=refuse />
                {known.then(|| view! { <Button test="recovery-remove" icon="a-bin" label=k::RECOVERY_REMOVE look=Look::Danger press=remove /> })}
                <Button test="recovery-leave" icon="a-check" label=k::RECOVERY_LEAVE press=leave />
            </div>
        </Dialog>
    }
    .into_any()
}

/// Refuses or removes; afterwards that opening is over.
fn change(command: DoorsCommand, door: DoorName) {
    let app = app();
    leptos::task::spawn_local(async move {
        if app.change_doors(command).await {
            app.wallet.end_opening(&door);
            app.say(k::TOAST_REFUSED, Vec::new());
            focus_title().await;
        }
    });
}

/// There were too many tries. Never how many: that would say something about other wallets.
#[component]
fn Refused(at: u64) -> impl IntoView {
    let app = app();
    let seen = move || app.ask_quietly(DoorsCommand::SeenRefusal);
    let to_doors = move |()| {
        seen();
        app.go_to(Place { route: Route::Safety, step: safety::step::DOORS });
    };
    view! {
        <Dialog test="dialog-refused" title=k::REFUSED_TITLE close=move |()| seen()>
            <p>{move || k::refused_when(moment(at)).say()}</p>
            <p>{t(k::REFUSED_NOTE)}</p>
            <div class="row column">
                <Button test="refused-seen" icon="a-check" label=k::UNDERSTOOD look=Look::Main press=move |()| seen() />
                <Button test="refused-doors" icon="a-shield" label=k::REFUSED_DOORS press=to_doors />
            </div>
        </Dialog>
    }
    .into_any()
}
