//! What whoever records the sentences needs: the script, and what is still missing.

use super::{
    VoicesError,
    survey::{Survey, languages_in, sentences},
};
use clap::Subcommand;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Recorded voices, for `farde serve --voices`
#[derive(Subcommand)]
pub enum VoicesCommand {
    /// Writes all sentences that can be recorded, to be read aloud
    ///
    /// One line a sentence, `key = words`. Each sentence becomes a sound in the folder of its language, named by its key:
    /// `fr/start-open.mp3` (also m4a, ogg, opus, wav, webm). Kept beside the sounds as `fr/script.txt`, it tells later which
    /// sentences have other words by then: those are left out.
    Script {
        /// The language, like fr
        language: String,
    },
    /// Lists what is not recorded, what was recorded in other words, and what is no recording
    Missing {
        /// The folder with a folder for each language
        folder: PathBuf,
        /// Only this language
        language: Option<String>,
    },
}

impl VoicesCommand {
    /// Runs it; says on the terminal what came of it. It fails if something is missing.
    pub fn run(self) -> ExitCode {
        let mut out = io::stdout().lock();
        let is_whole = match self {
            Self::Script { language } => write_script(&mut out, &language).map(|()| true),
            Self::Missing { folder, language } => write_missing(&mut out, &folder, language),
        };
        match is_whole {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            // Whoever reads only the first lines wants no more.
            Err(VoicesError::Unreadable { cause, .. }) if cause.kind() == io::ErrorKind::BrokenPipe => {
                ExitCode::SUCCESS
            }
            Err(error) => {
                let _ = writeln!(io::stderr(), "farde: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

fn write_script(out: &mut impl Write, language: &str) -> Result<(), VoicesError> {
    let sentences = sentences(language).ok_or_else(|| VoicesError::NoLanguage(language.to_owned()))?;
    sentences.iter().try_for_each(|(key, says)| writeln!(out, "{key} = {says}")).map_err(broken)
}

fn write_missing(out: &mut impl Write, folder: &std::path::Path, only: Option<String>) -> Result<bool, VoicesError> {
    let (languages, others) = match only {
        Some(language) => (vec![language], Vec::new()),
        None => languages_in(folder)?,
    };
    others.iter().try_for_each(|name| writeln!(out, "{name:?} is no language that is offered")).map_err(broken)?;
    let mut is_whole = others.is_empty() && !languages.is_empty();
    if languages.is_empty() {
        writeln!(out, "no folder of a language is in {}", folder.display()).map_err(broken)?;
    }
    for language in languages {
        let survey = Survey::of(folder, &language)?;
        is_whole &= survey.missing.is_empty() && survey.changed.is_empty() && survey.unknown.is_empty();
        write_survey(out, &language, &survey).map_err(broken)?;
    }
    Ok(is_whole)
}

fn write_survey(out: &mut impl Write, language: &str, survey: &Survey) -> io::Result<()> {
    let Survey { recorded, missing, changed, unknown } = survey;
    let all = recorded.len() + missing.len() + changed.len();
    writeln!(out, "{language}: {} of {all} sentences are recorded", recorded.len())?;
    for (why, sentences) in [("missing", missing), ("changed", changed)] {
        for (key, says) in sentences {
            writeln!(out, "  {why}  {key} = {says}")?;
        }
    }
    unknown.iter().try_for_each(|name| writeln!(out, "  unknown  {name:?}"))
}

fn broken(cause: io::Error) -> VoicesError {
    VoicesError::Unreadable { path: "the terminal".into(), cause }
}
