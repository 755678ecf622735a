//! Anonymous counts by month: how much a server is used, and by nobody in particular.
//!
//! A server counts in memory and adds what it counted to the database before each round of jobs, and when it stops: no request
//! waits for a row that all of them would want. A crash loses what was counted since the last round.

mod command;
mod report;
mod tally;

pub use command::{StatsArgs, StatsError};
pub(crate) use tally::{Tally, month_of};

use crate::app::App;
use storage::{Counted, Month, StorageError, Tx};

/// Months that are kept: five years.
pub(crate) const MONTHS_KEPT: u32 = 60;

/// Adds to the database what was counted since the last time; what cannot be added now is added later.
pub(crate) async fn write(app: &App) -> Result<(), StorageError> {
    let counted = app.tally.take();
    if counted.is_empty() {
        return Ok(());
    }
    let written = app.write(&counted, |tx, counted| Box::pin(add(tx, counted))).await;
    if written.is_err() {
        for ((month, what), more) in counted {
            app.tally.add(month, what, more);
        }
    }
    written
}

async fn add(tx: &mut dyn Tx, counted: &[((Month, Counted), u64)]) -> Result<(), StorageError> {
    for ((month, what), more) in counted {
        tx.add_count(*month, *what, *more).await?;
    }
    Ok(())
}
