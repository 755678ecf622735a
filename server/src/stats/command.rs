use super::{
    month_of,
    report::{Report, SETTLING_SECONDS},
};
use crate::{
    clock::{Clock, SystemClock},
    config::{ConfigError, Flags, Settings},
    stores::{OpenError, Opening, open_database, schema_of_database},
};
use clap::Args;
use std::io::{self, Write};
use storage::{Access, Month, StorageError, run};
use wallet_api::UnixSeconds;

/// Which counts are shown.
#[derive(Args)]
pub struct StatsArgs {
    /// Only this month, like 2026-10
    #[arg(long)]
    month: Option<Month>,
    /// As JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    flags: Flags,
}

/// Why no counts are shown.
#[derive(Debug, thiserror::Error)]
pub enum StatsError {
    /// The settings.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// The database.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// What the database says.
    #[error("the counts cannot be read: {0}")]
    Storage(#[from] StorageError),
    /// A database that a server would change first.
    #[error("the database is not that of this version of the program: start the server with it first")]
    Schema,
    /// A month that is not over.
    #[error("{0} is not over: two looks at a month that goes on would show who came between them")]
    OpenMonth(Month),
    /// The terminal.
    #[error("{0}")]
    Print(#[from] io::Error),
}

impl StatsArgs {
    /// Prints what was counted.
    ///
    /// # Errors
    /// In one sentence.
    pub async fn run(self) -> Result<(), StatsError> {
        let settings = Settings::load(self.flags, std::env::vars_os().map(|(name, _)| name))?;
        // The month that is open, or was until a moment ago.
        let now = UnixSeconds(SystemClock.now().0.saturating_sub(SETTLING_SECONDS));
        let (open, _) = month_of(now);
        if let Some(month) = self.month.filter(|month| *month >= open) {
            return Err(StatsError::OpenMonth(month));
        }
        let schema = schema_of_database(settings.database.as_ref(), &settings.data).await?;
        if schema.found != schema.known {
            return Err(StatsError::Schema);
        }
        let storage = open_database(settings.database.as_ref(), &settings.data, Opening::Read).await?;
        let counts = run(&*storage, Access::Read, &(), |tx, ()| tx.counts()).await;
        storage.close().await;
        let report = Report::new(&counts?, open, self.month);
        let mut out = io::stdout().lock();
        if self.json {
            let text = serde_json::to_string_pretty(&report).map_err(io::Error::other)?;
            writeln!(out, "{text}")?;
        } else {
            report.print(&mut out)?;
        }
        Ok(())
    }
}
