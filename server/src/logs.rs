use std::{io::IsTerminal as _, str::FromStr};
use tracing_subscriber::{EnvFilter, fmt};

/// How log lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Starts writing logs to standard error.
///
/// # Errors
/// When the level is none of `error`, `warn`, `info`, `debug`, `trace`.
pub fn start(format: LogFormat, level: &str) -> Result<(), String> {
    let level = tracing::Level::from_str(level).map_err(|_| format!("\"{level}\" is no log level"))?;
    // The libraries below stay quiet: what they say could hold values.
    let filter = EnvFilter::try_new(format!("warn,sqlx=off,hyper=off,webauthn_rs=off,server={level},farde={level}"))
        .map_err(|e| e.to_string())?;
    // Colours are for eyes, not for files.
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal());
    match format {
        LogFormat::Text => lines.with_target(false).init(),
        LogFormat::Json => lines.json().init(),
    }
    std::panic::set_hook(Box::new(|panic| {
        // Where, and not what it says: that can quote data.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "the program panicked");
    }));
    Ok(())
}
