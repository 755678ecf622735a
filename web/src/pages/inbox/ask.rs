//! Asking others for papers: what, for how long, how many; then the code.

use super::ASKED;
use super::requests::asked_words;
use crate::components::{
    Busy, Button, Choice, Choices, CodeToScan, Icon, LinkToGive, Look, Next, Note, PhraseField, Screen, SlipCode,
};
use crate::core::Answer;
use crate::state::{Place, Route, app};
use crate::text::{ASKED_FOR, dated_moment, in_words, keys as k, t};
use bridge::{Failure, InboxCommand, NewRequest, WalletCommand, WalletReply};
use leptos::prelude::*;
use wallet_api::limits::BLOB_BYTES;

/// Several files are mostly photographs: so many bytes each, and room for one of the largest.
const BYTES_EACH: u64 = 8_000_000;

/// What is asked for.
#[component]
pub(super) fn Ask() -> impl IntoView {
    let draft = app().ask_for;
    let busy = RwSignal::new(false);
    view! {
        <Screen test="screen-ask" title=k::BOX_ASK>
            <PhraseField legend=k::ASK_WHAT phrases=&ASKED_FOR test="ask" value=draft.asked_for />
            <Choices legend=k::SHARE_LIFETIME>
                <Choice test="ask-1d" icon="a-clock" label=k::LIFETIME_DAY group="lifetime" value=86_400 chosen=draft.lifetime />
                <Choice test="ask-7d" icon="a-calendar" label=k::LIFETIME_WEEK group="lifetime" value=604_800 chosen=draft.lifetime />
                <Choice test="ask-30d" icon="a-calendar" label=k::LIFETIME_MONTH group="lifetime" value=2_592_000 chosen=draft.lifetime />
            </Choices>
            <Choices legend=k::ASK_HOW_MANY>
                <Choice test="ask-one" icon="a-one" label=k::ask_files(1_u32) group="files" value=1 chosen=draft.files />
                <Choice test="ask-five" icon="a-papers" label=k::ask_files(5_u32) group="files" value=5 chosen=draft.files />
                <Choice test="ask-twenty" icon="a-grid" label=k::ask_files(20_u32) group="files" value=20 chosen=draft.files />
            </Choices>
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="ask-make" icon="a-ask" label=k::SHARE_MAKE look=Look::Main disabled=busy press=move |()| make(busy) />
            </Next>
        </Screen>
    }
    .into_any()
}

fn make(busy: RwSignal<bool>) {
    let app = app();
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    let draft = app.ask_for;
    let files = draft.files.get_untracked();
    let command = WalletCommand::Inbox(InboxCommand::Ask {
        asked_for: draft.asked_for.get_untracked().trim().to_owned(),
        lifetime: draft.lifetime.get_untracked(),
        files,
        bytes: BLOB_BYTES.max(u64::from(files) * BYTES_EACH),
    });
    leptos::task::spawn_local(async move {
        let asked = app.wallet.ask(command, Vec::new(), None).await;
        let _ = busy.try_set(false);
        match asked {
            Ok(Answer { reply: WalletReply::Requested(made), .. }) => {
                draft.made.set(Some(made));
                app.replace_with(Place { route: Route::Inbox, step: ASKED });
            }
            Ok(_) => app.trouble.set(Some(Failure::Fault)),
            Err(ended) => drop(app.fail(ended)),
        }
    });
}

/// The code of a file request.
#[component]
pub(super) fn Asked(made: NewRequest) -> impl IntoView {
    let app = app();
    view! {
        <Screen test="screen-asked" title=k::ASKED_TITLE lead=k::ASKED_LEAD>
            <CodeToScan link=made.link.clone() until=made.expires_at />
            <Slip made=made.clone() />
            <LinkToGive link=made.link />
            <Note icon="s-shield" says=k::ASKED_NOTE />
            <Next>
                <Button test="asked-box" icon="a-mailbox" label=k::BOX_TITLE press=move |()| {
                    app.ask_for.clear();
                    app.return_to(Place { route: Route::Inbox, step: 0 });
                } />
                <Button test="asked-done" icon="a-check" label=k::MADE_DONE look=Look::Main press=move |()| {
                    app.ask_for.clear();
                    app.return_to(Place { route: Route::Papers, step: 0 });
                } />
            </Next>
        </Screen>
    }
    .into_any()
}

/// What is printed: code, what is asked for, until when, how to hand it in, how to close it.
#[component]
fn Slip(made: NewRequest) -> impl IntoView {
    let until = made.expires_at;
    let asked_for = made.asked_for.clone();
    let nothing = asked_words(&asked_for);
    view! {
        <div class="print-slip" aria-hidden="true">
            <p class="print-title">{t(k::ASKED_SLIP_TITLE)}</p>
            <SlipCode link=made.link>
                <p class="slip-spoken"><bdi>{move || nothing.as_ref().map_or_else(|| in_words(&asked_for), |words| words.say())}</bdi></p>
                <p>{t(k::ask_files(made.files))}</p>
            </SlipCode>
            <p class="slip-line"><Icon name="a-clock" /><strong>{move || k::until(dated_moment(until)).say()}</strong></p>
            <p>{t(k::ASKED_SLIP_HOW)}</p>
            <p class="slip-line"><Icon name="a-mailbox" /><span>{t(k::ASKED_SLIP_CLOSE)}</span></p>
        </div>
    }
    .into_any()
}
