//! What a backup does not hold, and what a restored database must not give back. What was ended since the backup nobody knows: so
//! all that lets somebody in, or anything out, without a secret of the owner is ended. As it is, it is not even copied: who has a
//! link that was stopped, and an old backup, has nothing.

use super::rows::{Change, Named, set};
use crate::rules::{attempts::after_restore, vaults::WAY_BACK_SECONDS};
use storage::{AttemptRow, Row, Table, Value};
use wallet_api::UnixSeconds;

/// Tables that end with a restore.
const ENDED: [&str; 12] = [
    // Sessions, and all that is on the way to one.
    "sessions",
    "challenges",
    "ceremonies",
    // Waits begin anew: one may have been refused, or be over.
    "recoveries",
    // Any of them may have been stopped.
    "shares",
    "share_blobs",
    "openings",
    "requests",
    "deposited",
    // The key that addresses are hashed under lives for a day, and a backup for longer.
    "creation_keys",
    "creations",
    // A round of jobs is due at once.
    "rounds",
];

/// What of each row a backup holds.
pub(super) fn backed_up(table: &Table, row: Row) -> Option<Row> {
    (!ENDED.contains(&table.name)).then_some(row)
}

/// What becomes of each row when a backup is restored at a time.
pub(super) fn restored_at(now: UnixSeconds) -> Box<Change<'static>> {
    Box::new(move |table, row| backed_up(table, row).map(|row| restored(table, row, now)))
}

fn restored(table: &Table, mut row: Row, now: UnixSeconds) -> Row {
    let named = Named(table, &row);
    match table.name {
        // It may have been taken back: whoever wanted it can still have it, whoever did not has the days again.
        "vaults" if named.number("erased_at").is_some() => {
            set(table, &mut row, "erased_at", number(now.plus(WAY_BACK_SECONDS).0));
        }
        "attempts" => {
            let left = named.number("remaining").and_then(|left| u32::try_from(left).ok());
            let AttemptRow { left, wait, refill_from, last_at } = after_restore(now, left);
            for (column, value) in
                [("remaining", u64::from(left)), ("wait", wait), ("refill_from", refill_from.0), ("last_at", last_at.0)]
            {
                set(table, &mut row, column, number(value));
            }
        }
        _ => {}
    }
    row
}

fn number(value: u64) -> Value {
    Value::Number(i64::try_from(value).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::TABLES;

    #[test]
    fn what_ends_are_tables_and_whatever_belongs_to_them_ends_too() {
        for ended in ENDED {
            assert!(TABLES.iter().any(|table| table.name == ended), "{ended}");
        }
        for table in TABLES {
            let belongs = table.columns.iter().filter_map(|column| column.of).any(|parent| ENDED.contains(&parent));
            assert!(!belongs || ENDED.contains(&table.name), "{}", table.name);
        }
    }
}
