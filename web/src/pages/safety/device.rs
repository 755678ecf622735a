//! This device as a way in: a passkey. First what that shows to others.

use super::{step, to_doors};
use crate::components::{Busy, Button, Look, Next, PasskeyNote, Points, Screen};
use crate::core::Answer;
use crate::passkey::{self, PasskeyProblem};
use crate::state::{Place, Route, app};
use crate::text::keys as k;
use bridge::{DoorsCommand, Failure, WalletCommand, WalletReply};
use leptos::prelude::*;

/// What it means, and whether it shall be.
#[component]
pub(super) fn Device() -> impl IntoView {
    on_cleanup(|| app().doors.to_keep.set(false));
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<PasskeyProblem>);
    leptos::task::spawn_local(async move {
        if !passkey::is_supported().await {
            let _ = problem.try_set(Some(PasskeyProblem::Unsupported));
        }
    });
    let cannot = Signal::derive(move || {
        busy.get() || matches!(problem.get(), Some(PasskeyProblem::Unsupported | PasskeyProblem::NoPrf))
    });
    let points = vec![("s-phone", k::DEVICE_WHAT), ("s-look", k::DEVICE_SEEN), ("s-computer", k::DEVICE_OWN_ONLY)];
    let other = |()| app().replace_with(crate::state::Place { step: step::ADD, ..app().place.get_untracked() });
    view! {
        <Screen test="screen-safety-device" title=k::ADD_DEVICE>
            <Points points />
            <PasskeyNote problem />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="device-other" icon="a-back" label=k::DEVICE_OTHER press=other />
                <Button test="device-make" icon="a-check" label=k::DEVICE_MAKE look=Look::Main disabled=cannot press=move |()| make(busy, problem) />
            </Next>
        </Screen>
    }
    .into_any()
}

fn make(busy: RwSignal<bool>, problem: RwSignal<Option<PasskeyProblem>>) {
    let app = app();
    busy.set(true);
    problem.set(None);
    leptos::task::spawn_local(async move {
        let begun = app.wallet.ask(WalletCommand::Doors(DoorsCommand::BeginPasskey), Vec::new(), None).await;
        let creation = match begun {
            Ok(Answer { reply: WalletReply::PasskeyCreation(creation), .. }) => Ok(creation),
            Ok(_) => Err(crate::core::Ended::Failed(Failure::Fault)),
            Err(ended) => Err(ended),
        };
        let added = match creation {
            Ok(creation) => match passkey::make(creation).await {
                Ok(buffers) => app
                    .ask_doors(DoorsCommand::AddPasskey, buffers.into_iter().map(Into::into).collect(), None)
                    .await
                    .map(|()| true),
                Err(why) => {
                    let _ = problem.try_set(Some(why));
                    Ok(false)
                }
            },
            Err(ended) => Err(ended),
        };
        let here = busy.try_set(false).is_none();
        match added {
            Ok(true) => {
                app.say(k::TOAST_DEVICE, Vec::new());
                if here && app.doors.to_keep.get_untracked() {
                    app.return_to(Place { route: Route::Safety, step: step::KEEP });
                } else if here {
                    to_doors();
                }
            }
            Ok(false) => {}
            Err(ended) => drop(app.fail(ended)),
        }
    });
}
