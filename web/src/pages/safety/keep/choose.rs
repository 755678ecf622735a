//! Which papers are kept on this device. To begin with, the passkey is used once.

use crate::components::{Busy, Button, FailureCard, Look, Next, PaperTile, PasskeyNote, ProgressBar, Screen};
use crate::core::{Answer, Attachment, Ended, shows_in};
use crate::pages::safety::step;
use crate::passkey::{self, PasskeyProblem};
use crate::state::{Place, Route, app, start_without_network};
use crate::text::keys as k;
use bridge::{Failure, KeptCommand, PaperId, PaperView, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Which ones?
    Choosing,
    /// The passkey is asked for.
    Asking,
    /// They are on their way.
    Fetching,
    /// The app itself is on its way; nothing is left to be stopped.
    Starting,
    /// It did not work.
    Failed(Failure),
}

#[derive(Clone, Copy)]
struct Keeping {
    chosen: RwSignal<Vec<PaperId>>,
    stage: RwSignal<Stage>,
    progress: RwSignal<Option<Progress>>,
    problem: RwSignal<Option<PasskeyProblem>>,
}

/// Tiles to be ticked.
#[component]
pub(in super::super) fn Choose() -> impl IntoView {
    let keeping = Keeping {
        chosen: RwSignal::new(untrack(|| app().wallet.kept())),
        stage: RwSignal::new(Stage::Choosing),
        progress: RwSignal::new(None),
        problem: RwSignal::new(None),
    };
    let again = move |()| keeping.stage.set(Stage::Choosing);
    let body = move || match keeping.stage.get() {
        Stage::Choosing => view! { <Tiles keeping /> }.into_any(),
        Stage::Asking | Stage::Starting => view! { <Busy /> }.into_any(),
        Stage::Fetching => view! {
            <ProgressBar progress=keeping.progress />
            <div class="row">
                <Button test="kept-stop" icon="a-close" label=k::ADD_CANCEL press=|()| app().wallet.stop() />
            </div>
        }
        .into_any(),
        Stage::Failed(failure) => view! {
            <FailureCard failure>
                <Button test="kept-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=again />
            </FailureCard>
        }
        .into_any(),
    };
    view! { <Screen test="screen-safety-keep-choose" title=k::KEPT_CHOOSE_TITLE lead=k::KEPT_CHOOSE_LEAD>{body}</Screen> }
        .into_any()
}

#[component]
fn Tiles(keeping: Keeping) -> impl IntoView {
    let chosen = keeping.chosen;
    let all: Vec<PaperView> = app()
        .wallet
        .papers
        .with_untracked(|papers| papers.as_ref().map(|papers| papers.papers.clone()).unwrap_or_default());
    let ids: Vec<PaperId> = all.iter().map(|paper| paper.id.clone()).collect();
    let toggle = move |id: PaperId| {
        chosen.update(|chosen| match chosen.iter().position(|known| *known == id) {
            Some(place) => drop(chosen.remove(place)),
            None => chosen.push(id),
        });
    };
    let tiles = all
        .into_iter()
        .map(|paper| {
            let id = paper.id.clone();
            let is_chosen = Signal::derive(move || chosen.with(|chosen| chosen.contains(&id)));
            view! { <li><PaperTile paper chosen=is_chosen press=toggle /></li> }
        })
        .collect_view();
    let none = Signal::derive(move || chosen.with(Vec::is_empty));
    view! {
        <PasskeyNote problem=keeping.problem />
        <ul class="tiles choosing">{tiles}</ul>
        <Next>
            <p class="next-count" role="status" data-testid="kept-count">{move || k::share_chosen(chosen.with(Vec::len)).say()}</p>
            <Button test="kept-all" icon="a-papers" label=k::KEPT_ALL press=move |()| chosen.set(ids.clone()) />
            <Button test="kept-do" icon="a-device" label=k::KEPT_DO look=Look::Main disabled=none press=move |()| keeping.keep() />
        </Next>
    }
    .into_any()
}

impl Keeping {
    fn keep(self) {
        leptos::task::spawn_local(async move {
            let begins = untrack(|| app().wallet.kept()).is_empty();
            let passkey = if begins { self.ask_passkey().await } else { Some(Vec::new()) };
            if let Some(passkey) = passkey {
                match self.fetch(passkey).await {
                    Ok(()) => self.done(),
                    Err(Ended::Failed(Failure::Stopped)) => self.to(Stage::Choosing),
                    Err(Ended::Failed(Failure::OpenAgain)) => drop(app().fail(Ended::Failed(Failure::OpenAgain))),
                    Err(ended) => self.to(Stage::Failed(ended.failure())),
                }
            }
        });
    }

    /// What the passkey says; nothing if there is nothing to go on with.
    async fn ask_passkey(self) -> Option<Vec<Attachment>> {
        self.to(Stage::Asking);
        self.problem.set(None);
        let question = match app().wallet.ask(WalletCommand::AskPasskey { with_network: true }, Vec::new(), None).await
        {
            Ok(Answer { reply: WalletReply::PasskeyQuestion(question), .. }) => question,
            Ok(_) => {
                self.to(Stage::Failed(Failure::Fault));
                return None;
            }
            Err(ended) => {
                self.to(Stage::Failed(ended.failure()));
                return None;
            }
        };
        match passkey::ask(question).await {
            Ok(buffers) => Some(buffers.into_iter().map(Into::into).collect()),
            Err(problem) => {
                let _ = self.problem.try_set(Some(problem));
                self.to(Stage::Choosing);
                None
            }
        }
    }

    /// The papers, and then the app itself: without both there is nothing.
    async fn fetch(self, passkey: Vec<Attachment>) -> Result<(), Ended> {
        let wallet = app().wallet;
        self.to(Stage::Fetching);
        // The person went elsewhere meanwhile: nothing is kept that nobody waits for.
        let Some(papers) = self.chosen.try_get_untracked() else { return Err(Ended::Gone) };
        let command = WalletCommand::Kept(KeptCommand::Keep { papers });
        take(wallet.ask_stoppable(command, passkey, shows_in(self.progress)).await)?;
        self.to(Stage::Starting);
        if let Err(failure) = start_without_network().await {
            take(wallet.ask(WalletCommand::Kept(KeptCommand::Forget), Vec::new(), None).await)?;
            return Err(Ended::Failed(failure));
        }
        Ok(())
    }

    fn done(self) {
        // Unless the person went elsewhere meanwhile.
        if self.stage.try_get_untracked().is_some() {
            app().return_to(Place { route: Route::Safety, step: step::KEEP });
        }
    }

    fn to(self, stage: Stage) {
        let _ = self.stage.try_set(stage);
    }
}

/// Takes in what the wallet is now.
fn take(answer: Result<Answer<WalletReply>, Ended>) -> Result<(), Ended> {
    match answer {
        Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
            app().wallet.take_papers(papers);
            Ok(())
        }
        Ok(_) => Err(Ended::Failed(Failure::Fault)),
        Err(ended) => Err(ended),
    }
}
