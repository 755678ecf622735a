//! What every engine must do that can be copied; an engine's tests call [`check`].

use super::{slot_row, vault_row};
use crate::{
    APART, Access, Column, CopiedStorage, Filling, Kind, Part, RealColumn, ReceiptRow, Row, Standing, TABLES, Table,
    TokenHash, Value,
};
use std::{collections::BTreeSet, sync::Arc};
use wallet_api::{ShareId, UnixSeconds, VaultId};

/// Runs every case, each on an empty storage of its own.
///
/// # Panics
/// When the engine breaks the contract.
pub async fn check<F, Fut>(make: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = Arc<dyn CopiedStorage>>,
{
    the_list_of_tables_is_the_schema(make().await).await;
    a_row_of_each_table_is_put_changed_and_deleted(make().await).await;
    rows_come_in_the_order_of_their_keys_in_batches(make().await).await;
    what_is_dropped_leaves_nothing(make().await).await;
    a_snapshot_stays_as_it_was(make().await).await;
    what_comes_after_a_copy_stands_after_it(make().await).await;
    what_has_moved_takes_no_change(make().await).await;
}

/// A row of a table whose every column holds something of a number; those of one number belong together.
#[must_use]
pub fn sample(table: &Table, n: u8) -> Row {
    let value = |column: &Column| match (table.name, column.name, column.kind) {
        ("blobs", "state", _) | (_, "openings", _) => Value::Number(1),
        ("slots", "wait_days", _) => Value::Number(7),
        ("rounds", "id", _) => Value::Number(1),
        (_, _, Kind::Flag) => Value::Number(1),
        (_, _, Kind::Number | Kind::Place) => Value::Number(i64::from(n) + 1000),
        (_, _, Kind::Bytes) => Value::Bytes(vec![n; 16]),
    };
    table.columns.iter().map(value).collect()
}

/// The columns without what the engines have each in its own way.
fn alike(columns: impl IntoIterator<Item = RealColumn>) -> BTreeSet<RealColumn> {
    let columns = columns.into_iter().filter(|column| column.kind != Some(Kind::Place));
    columns
        .map(|mut column| {
            column.kind = column.kind.map(|kind| if kind == Kind::Flag { Kind::Number } else { kind });
            column
        })
        .collect()
}

async fn the_list_of_tables_is_the_schema(storage: Arc<dyn CopiedStorage>) {
    let mut listed = Vec::new();
    for table in TABLES {
        for (place, column) in table.columns.iter().enumerate() {
            listed.push(RealColumn {
                table: table.name.to_owned(),
                name: column.name.to_owned(),
                kind: Some(column.kind),
                optional: column.optional,
                key: if place < table.key { place as u32 + 1 } else { 0 },
                of: column.of.map(str::to_owned),
            });
        }
    }
    let mut real = storage.real_columns().await.expect("reads");
    real.retain(|column| !APART.contains(&column.table.as_str()));
    assert!(!real.is_empty());
    let places = |columns: &[RealColumn]| {
        let places = columns.iter().filter(|column| column.kind == Some(Kind::Place));
        places.map(|column| (column.table.clone(), column.name.clone())).collect::<BTreeSet<_>>()
    };
    if !places(&real).is_empty() {
        assert_eq!(places(&real), places(&listed));
    }
    let (real, listed) = (alike(real), alike(listed));
    let only_real: Vec<_> = real.difference(&listed).collect();
    let only_listed: Vec<_> = listed.difference(&real).collect();
    assert!(only_real.is_empty() && only_listed.is_empty(), "only real: {only_real:#?}, only listed: {only_listed:#?}");
}

async fn fill(storage: &Arc<dyn CopiedStorage>, numbers: &[u8]) {
    let mut filling = storage.fill().await.expect("begins");
    put_all(&mut *filling, numbers).await;
    filling.commit().await.expect("commits");
}

async fn put_all(filling: &mut dyn Filling, numbers: &[u8]) {
    for table in TABLES {
        let single = table.name == "rounds";
        let rows: Vec<Row> = numbers.iter().take(if single { 1 } else { 99 }).map(|n| sample(table, *n)).collect();
        filling.put(table, &rows).await.unwrap_or_else(|error| panic!("{}: {error}", table.name));
    }
}

async fn all(storage: &Arc<dyn CopiedStorage>, table: &Table) -> Vec<Row> {
    let mut snapshot = storage.snapshot().await.expect("begins");
    snapshot.rows(table, Part::Whole, None).await.expect("reads")
}

async fn a_row_of_each_table_is_put_changed_and_deleted(storage: Arc<dyn CopiedStorage>) {
    fill(&storage, &[1, 2]).await;
    for table in TABLES {
        let expected: Vec<Row> = [1, 2].map(|n| sample(table, n)).into();
        let found = all(&storage, table).await;
        assert_eq!(found, if table.name == "rounds" { &expected[..1] } else { &expected[..] }, "{}", table.name);
    }
    for table in TABLES.iter().rev() {
        let mut filling = storage.fill().await.expect("begins");
        let key: Row = sample(table, 1)[..table.key].to_vec();
        let mut changed = sample(table, 1);
        let last = table.columns.len() - 1;
        if last >= table.key && table.columns[last].kind == Kind::Number {
            changed[last] = Value::Number(1);
        }
        if table.replaced {
            filling.delete(table, std::slice::from_ref(&key)).await.expect("deletes");
        }
        if table.columns.len() > table.key {
            filling.put(table, std::slice::from_ref(&changed)).await.expect("puts");
        }
        let found = filling.rows(table, Part::Key, None).await.expect("reads");
        assert_eq!(found[0], key);
        assert_eq!(filling.rows(table, Part::Whole, None).await.expect("reads")[0], changed, "{}", table.name);
        filling.delete(table, &[key]).await.expect("deletes");
        filling.commit().await.expect("commits");
        assert_eq!(all(&storage, table).await.len(), usize::from(table.name != "rounds"), "{}", table.name);
    }
}

async fn rows_come_in_the_order_of_their_keys_in_batches(storage: Arc<dyn CopiedStorage>) {
    fill(&storage, &[200, 3, 127, 128, 0, 255]).await;
    let manifests = TABLES.iter().find(|table| table.name == "manifests").expect("there");
    let two = Table { batch: 2, ..*manifests };
    let mut snapshot = storage.snapshot().await.expect("begins");
    let (mut found, mut after) = (Vec::new(), None::<Row>);
    loop {
        let rows = snapshot.rows(&two, Part::Key, after.as_deref()).await.expect("reads");
        assert!(rows.len() <= 2);
        let Some(last) = rows.last().cloned() else { break };
        (found, after) = ([found, rows].concat(), Some(last));
    }
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!((found.len(), &found), (6, &sorted), "the order of the engine is the order of the values");
}

async fn what_is_dropped_leaves_nothing(storage: Arc<dyn CopiedStorage>) {
    let mut filling = storage.fill().await.expect("begins");
    put_all(&mut *filling, &[1]).await;
    drop(filling);
    for table in TABLES {
        assert_eq!(all(&storage, table).await, Vec::<Row>::new(), "{}", table.name);
    }
}

async fn a_snapshot_stays_as_it_was(storage: Arc<dyn CopiedStorage>) {
    fill(&storage, &[1]).await;
    let mut snapshot = storage.snapshot().await.expect("begins");
    fill(&storage, &[2]).await;
    for table in TABLES {
        assert_eq!(snapshot.rows(table, Part::Whole, None).await.expect("reads").len(), 1, "{}", table.name);
    }
    let vaults = TABLES.iter().find(|table| table.name == "vaults").expect("there");
    assert_eq!(all(&storage, vaults).await.len(), 2);
}

fn receipt(n: u8) -> ReceiptRow {
    let (opening, share) = (TokenHash([n; 32]), ShareId([9; 16]));
    ReceiptRow { opening, share, vault: VaultId([1; 16]), receipt: vec![n], day: u64::from(n) }
}

/// Receipts are listed as they came in, which their keys do not say.
async fn what_comes_after_a_copy_stands_after_it(storage: Arc<dyn CopiedStorage>) {
    let mut tx = storage.begin(Access::Write).await.expect("begins");
    tx.as_tx().insert_vault(&vault_row(1)).await.expect("inserts");
    tx.commit().await.expect("commits");
    let table = TABLES.iter().find(|table| table.name == "receipts").expect("there");
    let row = |n: u8, place: i64| {
        let mut row = sample(table, n);
        row[0] = Value::Bytes(vec![n; 32]);
        row[1] = Value::Number(place);
        row[3] = Value::Bytes(vec![1; 16]);
        row[4] = Value::Bytes(vec![n]);
        row
    };
    let mut filling = storage.fill().await.expect("begins");
    filling.put(table, &[row(3, 20), row(4, 10)]).await.expect("puts");
    filling.commit().await.expect("commits");
    let mut tx = storage.begin(Access::Write).await.expect("begins");
    tx.as_tx().insert_receipt(&receipt(1)).await.expect("inserts");
    tx.commit().await.expect("commits");
    let mut tx = storage.begin(Access::Read).await.expect("begins");
    let listed = tx.as_tx().receipts(&VaultId([1; 16])).await.expect("reads");
    assert_eq!(listed.iter().map(|receipt| receipt.receipt.0[0]).collect::<Vec<_>>(), [4, 3, 1]);
}

async fn what_has_moved_takes_no_change(storage: Arc<dyn CopiedStorage>) {
    fill(&storage, &[1]).await;
    storage.shut().await.expect("shuts");
    storage.shut().await.expect("again");
    let standing = async || {
        let mut tx = storage.begin(Access::Read).await.expect("begins");
        tx.as_tx().standing().await.expect("reads").standing
    };
    assert_eq!(standing().await, Standing::Moved);
    for n in [0, 1, 2] {
        let mut tx = storage.begin(Access::Write).await.expect("begins");
        let refused = match n {
            0 => tx.as_tx().insert_vault(&vault_row(2)).await.map(drop),
            1 => tx.as_tx().set_lock(&VaultId([1; 16]), UnixSeconds(1)).await,
            _ => tx.as_tx().delete_slot(&VaultId([1; 16]), &slot_row(1, 1).id).await.map(drop),
        };
        assert!(refused.expect_err("is refused").to_string().contains("moved"), "{n}");
    }
    storage.unshut().await.expect("opens");
    assert_eq!(standing().await, Standing::Serves);
    let mut tx = storage.begin(Access::Write).await.expect("begins");
    tx.as_tx().insert_vault(&vault_row(2)).await.expect("inserts");
    tx.commit().await.expect("commits");
}
