//! What Farde says, asks before something is done, and gives to somebody else.

use super::{nothing, part};
use crate::components::{
    Busy, Button, CodeToScan, Dialog, FailureCard, LinkToGive, Look, Note, NumberCard, Points, ProgressBar, QrCode,
    SheetPaper, ToastNote,
};
use crate::text::{keys as k, now};
use bridge::{Failure, NewSheet, Progress, Step};
use leptos::prelude::*;

/// Leads nowhere.
const LINK: &str = "https://farde.example/s#AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA";

pub(super) fn all() -> Vec<AnyView> {
    vec![
        part("Note, Points", notes()),
        part("FailureCard", failures()),
        part("ProgressBar", progress()),
        part("Dialog", dialog()),
        part("Toast", toasts()),
        part("QrCode", view! { <QrCode text=super::fields::NUMBER.to_owned() label=k::CARD_QR /> }.into_any()),
        part("NumberCard", view! { <NumberCard digits=super::fields::NUMBER.to_owned() /> }.into_any()),
        part("SheetPaper", sheet()),
        part("CodeToScan", view! { <CodeToScan link=LINK.to_owned() until=now() /> }.into_any()),
        part("LinkToGive", view! { <LinkToGive link=LINK.to_owned() /> }.into_any()),
    ]
}

fn notes() -> AnyView {
    let points = || vec![("s-phone", k::MAKE_WHAT_KEEP), ("s-locked", k::MAKE_WHAT_ONLY_YOU)];
    view! {
        <Note icon="s-warning" says=k::KEEP_WARNING />
        <Points points=points() />
        <Points points=points() small=true />
        <p class="missing".to_owned()>{move || k::HAND_MISSING.say()}</p>
    }
    .into_any()
}

fn failures() -> AnyView {
    view! {
        <FailureCard failure=Failure::NothingOpens />
        <FailureCard failure=Failure::Offline>
            <Button test="gallery-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=nothing />
            <Button test="gallery-skip" icon="a-forward" label=k::ADD_SKIP press=nothing />
        </FailureCard>
    }
    .into_any()
}

fn progress() -> AnyView {
    let at = |step| Signal::stored(Some(Progress { step, done: 2_000_000, total: 5_000_000 }));
    view! {
        <Busy />
        <ProgressBar progress=at(Step::Sending) />
        <ProgressBar progress=at(Step::Waiting) />
    }
    .into_any()
}

fn dialog() -> AnyView {
    let open = RwSignal::new(false);
    let close = move |()| open.set(false);
    view! {
        <div class="row".to_owned()>
            <Button test="gallery-dialog" icon="a-keep" label=k::PAPER_KEEP press=move |()| open.set(true) />
        </div>
        {move || open.get().then(|| view! {
            <Dialog test="dialog-gallery" title=k::KEEP_TITLE close>
                <Note icon="s-warning" says=k::KEEP_WARNING />
                <div class="row".to_owned()>
                    <Button test="gallery-no" icon="a-close" label=k::CANCEL look=Look::Main press=close />
                    <Button test="gallery-yes" icon="a-download" label=k::KEEP_YES press=close />
                </div>
            </Dialog>
        })}
    }
    .into_any()
}

fn toasts() -> AnyView {
    view! {
        <ToastNote says=k::TOAST_SAVED take_back=None />
        <ToastNote says=k::toast_binned(1_usize) take_back=Some(Callback::new(nothing)) />
    }
    .into_any()
}

fn sheet() -> AnyView {
    let rows = ["123456", "234567", "345678"].map(str::to_owned).to_vec();
    view! { <SheetPaper sheet=NewSheet { rows, number: 1, needed: 2, sheets: 3, wait: 7 } /> }.into_any()
}
