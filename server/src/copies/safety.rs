//! What a restored database must not give back. What was ended since the backup nobody knows: so all that lets somebody in, or
//! anything out, without a secret of the owner is ended.

use super::rows::{Change, Named, set};
use crate::rules::{attempts::after_restore, vaults::WAY_BACK_SECONDS};
use storage::{AttemptRow, Row, Table, Value};
use wallet_api::UnixSeconds;

/// What becomes of each row when a backup is restored at a time.
pub(super) fn restored_at(now: UnixSeconds) -> Box<Change<'static>> {
    Box::new(move |table, row| restored(table, row, now))
}

fn restored(table: &Table, mut row: Row, now: UnixSeconds) -> Option<Row> {
    match table.name {
        // Sessions, and all that is on the way to one.
        "sessions" | "challenges" | "ceremonies" => None,
        // Waits begin anew: one may have been refused, or be over.
        "recoveries" => None,
        // Any of them may have been stopped.
        "shares" | "share_blobs" | "openings" | "requests" | "deposited" => None,
        // It may have been taken back: whoever wanted it can still have it, whoever did not has the days again.
        "vaults" => {
            if Named(table, &row).number("erased_at").is_some() {
                set(table, &mut row, "erased_at", number(now.plus(WAY_BACK_SECONDS).0));
            }
            Some(row)
        }
        "attempts" => {
            let named = Named(table, &row);
            let left = named.number("remaining").and_then(|left| u32::try_from(left).ok());
            let AttemptRow { left, wait, refill_from, last_at } = after_restore(now, left);
            for (column, value) in
                [("remaining", u64::from(left)), ("wait", wait), ("refill_from", refill_from.0), ("last_at", last_at.0)]
            {
                set(table, &mut row, column, number(value));
            }
            Some(row)
        }
        // A round of jobs is due at once.
        "rounds" => None,
        _ => Some(row),
    }
}

fn number(value: u64) -> Value {
    Value::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
