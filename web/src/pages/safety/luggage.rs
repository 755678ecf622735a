//! Take everything with me: all papers as one file, under a code or open to everybody.

use crate::components::{
    Button, Dialog, FailureCard, Look, Next, Note, ProgressBar, QrCode, Screen, Way, Ways, print_page,
};
use crate::core::{Answer, Ended, shows_in};
use crate::state::{app, save_blob};
use crate::text::{day, keys as k, t, today};
use bridge::{ExportForm, Exported, Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Blob;

/// Where it stands.
#[derive(Clone)]
enum Stage {
    /// Which form?
    Choosing,
    /// It is being packed.
    Packing,
    /// It is ready: the file, its name, and the code if there is one.
    Packed(Blob, String, Option<String>),
    /// It did not work.
    Failed(Failure),
}

#[derive(Clone, Copy)]
struct Packing {
    stage: RwSignal<Stage, LocalStorage>,
    progress: RwSignal<Option<Progress>>,
    warned: RwSignal<bool>,
}

/// All papers as one file.
#[component]
pub(super) fn Luggage() -> impl IntoView {
    let packing = Packing {
        stage: RwSignal::new_local(Stage::Choosing),
        progress: RwSignal::new(None),
        warned: RwSignal::new(false),
    };
    let body = move || {
        match packing.stage.get() {
        Stage::Choosing => view! { <Forms packing /> }.into_any(),
        Stage::Packing => view! {
            <ProgressBar progress=packing.progress />
            <div class="row">
                <Button test="luggage-stop" icon="a-close" label=k::ADD_CANCEL press=|()| app().wallet.stop() />
            </div>
        }
        .into_any(),
        Stage::Packed(file, name, code) => view! { <Packed file name code /> }.into_any(),
        Stage::Failed(failure) => view! {
            <FailureCard failure>
                <Button test="luggage-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| packing.stage.set(Stage::Choosing) />
            </FailureCard>
        }
        .into_any(),
    }
    };
    view! { <Screen test="screen-luggage" title=k::LUGGAGE_TITLE lead=k::LUGGAGE_LEAD>{body}</Screen> }.into_any()
}

#[component]
fn Forms(packing: Packing) -> impl IntoView {
    let warn = move |()| packing.warned.set(true);
    let close = move |()| packing.warned.set(false);
    view! {
        <Ways two=true>
            <Way test="luggage-sealed" icon="s-luggage" label=k::LUGGAGE_SEALED why=k::LUGGAGE_SEALED_WHY first=true press=move |()| packing.pack(ExportForm::Sealed) />
            <Way test="luggage-plain" icon="s-package" label=k::LUGGAGE_PLAIN why=k::LUGGAGE_PLAIN_WHY press=warn />
        </Ways>
        {move || packing.warned.get().then(|| view! {
            <Dialog test="dialog-plain" title=k::LUGGAGE_PLAIN_TITLE close>
                <Note icon="s-warning" says=k::LUGGAGE_PLAIN_WARNING />
                <div class="row">
                    <Button test="plain-yes" icon="a-luggage" label=k::LUGGAGE_PLAIN_YES press=move |()| packing.pack(ExportForm::Plain) />
                    <Button test="plain-no" icon="a-close" label=k::CANCEL look=Look::Main press=close />
                </div>
            </Dialog>
        })}
    }
    .into_any()
}

#[component]
fn Packed(file: Blob, name: String, code: Option<String>) -> impl IntoView {
    let file = StoredValue::new_local(file);
    let name = dated(&name);
    let save = move |()| {
        file.with_value(|file| save_blob(file, &name));
        app().say(k::LUGGAGE_SAVED, Vec::new());
    };
    let has_code = code.is_some();
    view! {
        {code.map(|code| view! { <CodeCard code /> })}
        <Next>
            {has_code.then(|| view! { <Button test="luggage-print" icon="a-print" label=k::PRINT press=|()| print_page() /> })}
            <Button test="luggage-save" icon="a-download" label=k::LUGGAGE_SAVE look=Look::Main press=save />
        </Next>
    }
    .into_any()
}

/// A name with the day in it: each file has a code of its own.
fn dated(name: &str) -> String {
    let (begin, end) = name.split_once('.').unwrap_or((name, ""));
    format!("{begin}-{}.{end}", today().0)
}

/// The code, to be printed or written down: without it the file opens for nobody.
#[component]
fn CodeCard(code: String) -> impl IntoView {
    let groups = code.split('-').map(|group| view! { <span>{group.to_owned()}</span> }).collect_view();
    view! {
        <Note icon="s-key" says=k::LUGGAGE_CODE_NOTE />
        <section class="print-card luggage-code" data-testid="luggage-code" data-code=code.clone()>
            <p class="card-title print-title">{t(k::LUGGAGE_CODE_TITLE)}</p>
            <p class="hint">{move || day(&today())}</p>
            <p class="card-number" dir="ltr" data-secret="">{groups}</p>
            <QrCode text=code.clone() label=k::LUGGAGE_CODE_TITLE />
            <p class="hint">{t(k::LUGGAGE_CODE_HINT)}</p>
        </section>
    }
    .into_any()
}

impl Packing {
    fn pack(self, form: ExportForm) {
        self.warned.set(false);
        self.progress.set(None);
        self.stage.set(Stage::Packing);
        leptos::task::spawn_local(async move {
            let progress = shows_in(self.progress);
            let stage = match app().wallet.ask_stoppable(WalletCommand::Export { form }, Vec::new(), progress).await {
                Ok(Answer { reply: WalletReply::Exported(Exported { file_name, code, .. }), buffers }) => {
                    // What is attached here is a `Blob`.
                    match buffers.first() {
                        Some(file) => Stage::Packed(file.clone().unchecked_into(), file_name, code),
                        None => Stage::Failed(Failure::Fault),
                    }
                }
                Ok(_) => Stage::Failed(Failure::Fault),
                Err(Ended::Failed(Failure::Stopped)) => Stage::Choosing,
                Err(Ended::Failed(Failure::OpenAgain)) => {
                    app().fail(Ended::Failed(Failure::OpenAgain));
                    return;
                }
                Err(ended) => Stage::Failed(ended.failure()),
            };
            let _ = self.stage.try_set(stage);
        });
    }
}
