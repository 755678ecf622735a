//! All tables in one place: what is copied, compared and checked goes by this list. A test of each engine holds it against the
//! real schema, so it cannot go out of date.

use Kind::{Bytes, Flag, Number, Place};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A byte string.
    Bytes,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// The place of the row in the order in which rows came: `rowid` in SQLite, an identity in PostgreSQL.
    Place,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called in every engine; a place has another name in SQLite.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be empty.
    pub optional: bool,
    /// The table whose only key it holds, if the row goes or forgets it when that row goes.
    pub of: Option<&'static str>,
}

/// A table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// What it is called.
    pub name: &'static str,
    /// Its columns, those of the key first.
    pub columns: &'static [Column],
    /// How many columns are the key; rows are read in its order.
    pub key: usize,
    /// How many rows are read at a time.
    pub batch: u32,
    /// Whether something besides the key is unique: a changed row is taken away before others are put, and put anew.
    pub replaced: bool,
}

impl Table {
    /// The columns of the key.
    #[must_use]
    pub fn key_columns(&self) -> &'static [Column] {
        &self.columns[..self.key]
    }

    /// Where a column stands in a row.
    #[must_use]
    pub fn at(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// Tables that are not copied: what a database is among its copies, and the number of its schema.
pub const APART: [&str; 2] = ["standing", "schema_version"];

/// Rows that are small, and rows that can be large.
const MANY: u32 = 500;
const FEW: u32 = 16;

const fn table(name: &'static str, key: usize, columns: &'static [Column]) -> Table {
    Table { name, columns, key, batch: MANY, replaced: false }
}

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: false, of: None }
}

const fn optional(name: &'static str, kind: Kind) -> Column {
    Column { optional: true, ..column(name, kind) }
}

const fn key_of(table: &'static str, name: &'static str) -> Column {
    Column { of: Some(table), ..column(name, Bytes) }
}

/// All tables, each after those that it belongs to.
pub const TABLES: &[Table] = &[
    // First, as it says of whom all the others are.
    table("oprf_keys", 1, &[column("epoch", Number), column("public_key", Bytes)]),
    table(
        "vaults",
        1,
        &[
            column("id", Bytes),
            column("created_day", Number),
            optional("locked_until", Number),
            optional("erased_at", Number),
        ],
    ),
    table(
        "slots",
        1,
        &[
            column("id", Bytes),
            key_of("vaults", "vault"),
            column("public_key", Bytes),
            column("record", Bytes),
            column("wait_days", Number),
        ],
    ),
    table("passkeys", 1, &[key_of("slots", "slot"), column("credential", Bytes), column("state", Bytes)]),
    table("recoveries", 1, &[key_of("slots", "slot"), column("started_at", Number), column("ready_at", Number)]),
    table("challenges", 1, &[column("nonce", Bytes), column("expires_at", Number)]),
    table(
        "sessions",
        1,
        &[
            column("token_hash", Bytes),
            key_of("vaults", "vault"),
            Column { optional: true, ..key_of("slots", "slot") },
            column("started_at", Number),
            column("used_at", Number),
        ],
    ),
    Table {
        replaced: true,
        ..table(
            "ceremonies",
            1,
            &[
                column("nonce", Bytes),
                column("number", Place),
                Column { optional: true, ..key_of("vaults", "vault") },
                column("state", Bytes),
                column("expires_at", Number),
            ],
        )
    },
    Table {
        batch: FEW,
        ..table(
            "manifests",
            2,
            &[key_of("vaults", "vault"), column("version", Number), column("record", Bytes), column("day", Number)],
        )
    },
    table(
        "blobs",
        1,
        &[
            column("id", Bytes),
            key_of("vaults", "vault"),
            column("size", Number),
            column("received", Number),
            column("so_far", Bytes),
            column("tags", Bytes),
            column("born", Bytes),
            column("state", Number),
            column("since", Number),
        ],
    ),
    table("doomed_files", 1, &[column("blob", Bytes)]),
    Table {
        batch: FEW,
        replaced: true,
        ..table(
            "shares",
            1,
            &[
                column("id", Bytes),
                key_of("vaults", "vault"),
                column("access_token_hash", Bytes),
                column("bundle", Bytes),
                column("expires_at", Number),
                column("lifetime", Number),
                column("openings", Number),
                column("opened", Number),
                column("first_computer", Flag),
                optional("computer", Bytes),
                optional("spoken_slot", Bytes),
                optional("spoken_record", Bytes),
            ],
        )
    },
    // Its blob may be gone.
    table("share_blobs", 2, &[key_of("shares", "share"), column("blob", Bytes)]),
    table("openings", 1, &[column("token_hash", Bytes), key_of("shares", "share"), column("ends_at", Number)]),
    Table {
        replaced: true,
        ..table(
            "receipts",
            1,
            &[
                column("opening", Bytes),
                column("number", Place),
                // Outlives its share.
                column("share", Bytes),
                key_of("vaults", "vault"),
                column("receipt", Bytes),
                column("day", Number),
            ],
        )
    },
    table(
        "requests",
        1,
        &[
            column("id", Bytes),
            key_of("vaults", "vault"),
            column("access_token_hash", Bytes),
            column("invitation", Bytes),
            column("expires_at", Number),
            column("lifetime", Number),
            column("files", Number),
            column("bytes", Number),
            column("whole_files", Number),
            column("whole_bytes", Number),
            column("begun", Number),
        ],
    ),
    Table {
        replaced: true,
        ..table(
            "deposits",
            1,
            // Outlives its file request.
            &[key_of("blobs", "blob"), column("request", Bytes), column("id", Bytes), optional("day", Number)],
        )
    },
    table("deposited", 2, &[key_of("requests", "request"), column("id", Bytes), column("size", Number)]),
    table(
        "attempts",
        1,
        &[
            column("tag", Bytes),
            column("remaining", Number),
            column("wait", Number),
            column("refill_from", Number),
            column("last_at", Number),
        ],
    ),
    table("refusals", 1, &[column("tag", Bytes), column("at", Number)]),
    table("creation_keys", 1, &[column("day", Number), column("key", Bytes)]),
    table("creations", 2, &[column("bucket", Bytes), column("hour", Number), column("made", Number)]),
    table("voucher_keys", 1, &[column("epoch", Number), column("public_key", Bytes)]),
    table("spent_vouchers", 1, &[column("id", Bytes), column("period", Number), column("is_mixed", Flag)]),
    table("counts", 2, &[column("month", Number), column("what", Number), column("count", Number)]),
    table("rounds", 1, &[column("id", Number), column("next_at", Number)]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_comes_after_those_that_it_belongs_to() {
        for (place, table) in TABLES.iter().enumerate() {
            assert!(table.key >= 1 && table.key <= table.columns.len(), "{}", table.name);
            for parent in table.columns.iter().filter_map(|column| column.of) {
                let before = TABLES[..place].iter().find(|other| other.name == parent);
                assert_eq!(before.map(|parent| parent.key), Some(1), "{} of {parent}", table.name);
            }
        }
    }
}
