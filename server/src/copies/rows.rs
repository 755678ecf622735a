//! Two databases side by side, table by table in the order of keys.

use std::{cmp::Ordering, collections::VecDeque};
use storage::{Filling, Part, Row, Rows, StorageError, TABLES, Table, Value};

/// What becomes of a row on its way; `None` leaves it behind. The key stays as it is.
pub(super) type Change<'a> = dyn Fn(&Table, Row) -> Option<Row> + Send + Sync + 'a;

/// Every row as it is.
pub(super) const AS_IT_IS: Option<&Change<'static>> = None;

/// The values of a row by the names of their columns.
#[derive(Clone, Copy)]
pub(super) struct Named<'a>(pub(super) &'a Table, pub(super) &'a Row);

impl<'a> Named<'a> {
    fn value(self, column: &str) -> &'a Value {
        self.0.at(column).and_then(|place| self.1.get(place)).unwrap_or(&Value::Null)
    }

    /// A byte string; an empty one where there is none.
    pub(super) fn bytes(self, column: &str) -> &'a [u8] {
        match self.value(column) {
            Value::Bytes(bytes) => bytes,
            Value::Null | Value::Number(_) => &[],
        }
    }

    /// A number that is not below 0, if there is one.
    pub(super) fn number(self, column: &str) -> Option<u64> {
        match self.value(column) {
            Value::Number(number) => u64::try_from(*number).ok(),
            Value::Null | Value::Bytes(_) => None,
        }
    }
}

/// Puts another value into a column.
pub(super) fn set(table: &Table, row: &mut Row, column: &str, value: Value) {
    if let Some(place) = table.at(column).and_then(|place| row.get_mut(place)) {
        *place = value;
    }
}

/// So many changes are made at a time.
const CHANGES: usize = 200;

/// The rows of a table, one after the other.
struct Reader<'a> {
    table: &'a Table,
    part: Part,
    read: VecDeque<Row>,
    last: Option<Row>,
    is_over: bool,
}

impl<'a> Reader<'a> {
    fn new(table: &'a Table, part: Part) -> Self {
        Self { table, part, read: VecDeque::new(), last: None, is_over: false }
    }

    async fn next(&mut self, rows: &mut dyn Rows) -> Result<Option<Row>, StorageError> {
        if self.read.is_empty() && !self.is_over {
            let batch = rows.rows(self.table, self.part, self.last.as_deref()).await?;
            self.is_over = batch.is_empty();
            self.last = batch.last().map(|row| row[..self.table.key].to_vec()).or(self.last.take());
            self.read = batch.into();
        }
        Ok(self.read.pop_front())
    }

    /// The next row that is not left behind.
    async fn next_changed(
        &mut self,
        rows: &mut dyn Rows,
        change: Option<&Change<'_>>,
    ) -> Result<Option<Row>, StorageError> {
        while let Some(row) = self.next(rows).await? {
            let Some(change) = change else { return Ok(Some(row)) };
            if let Some(row) = change(self.table, row) {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }
}

/// Calls `each` with every row of a table.
pub(super) async fn for_each(
    rows: &mut dyn Rows,
    table: &Table,
    mut each: impl FnMut(Row),
) -> Result<(), StorageError> {
    let mut reader = Reader::new(table, Part::Whole);
    while let Some(row) = reader.next(rows).await? {
        each(row);
    }
    Ok(())
}

/// A row that the two do not have alike.
enum Difference {
    /// Only the source has it.
    New(Row),
    /// Both have its key, and other things beside it.
    Changed(Row),
    /// Only the target has its key.
    Gone(Row),
}

/// Two readers of one table.
struct Pair<'a> {
    source: Reader<'a>,
    target: Reader<'a>,
    left: Option<Row>,
    right: Option<Row>,
}

impl<'a> Pair<'a> {
    fn new(table: &'a Table, part: Part) -> Self {
        Self { source: Reader::new(table, part), target: Reader::new(table, part), left: None, right: None }
    }

    /// The next difference.
    async fn next(
        &mut self,
        source: &mut dyn Rows,
        target: &mut dyn Rows,
        change: Option<&Change<'_>>,
    ) -> Result<Option<Difference>, StorageError> {
        let key = self.source.table.key;
        loop {
            if self.left.is_none() {
                self.left = self.source.next_changed(source, change).await?;
            }
            if self.right.is_none() {
                self.right = self.target.next(target).await?;
            }
            let order = match (&self.left, &self.right) {
                (None, None) => return Ok(None),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(left), Some(right)) => left[..key].cmp(&right[..key]),
            };
            match order {
                Ordering::Less => return Ok(self.left.take().map(Difference::New)),
                Ordering::Greater => return Ok(self.right.take().map(Difference::Gone)),
                Ordering::Equal => {
                    let (left, right) = (self.left.take(), self.right.take());
                    if left != right {
                        return Ok(left.map(Difference::Changed));
                    }
                }
            }
        }
    }
}

/// How many rows were put and deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RowCounts {
    /// New or changed.
    pub(super) put: u64,
    /// Deleted.
    pub(super) deleted: u64,
}

/// Makes a database like another one. First goes what stands in the way, children before their parents; then all else is put.
pub(super) async fn make_alike(
    source: &mut dyn Rows,
    target: &mut dyn Filling,
    change: Option<&Change<'_>>,
    mut step: impl FnMut(&Table, u64),
) -> Result<RowCounts, StorageError> {
    let mut counts = RowCounts::default();
    for table in TABLES.iter().rev() {
        counts.deleted += take_away(source, target, table, change).await?;
    }
    for table in TABLES {
        let mut pair = Pair::new(table, Part::Whole);
        let mut rows = Vec::new();
        loop {
            let difference = pair.next(source, target.as_rows(), change).await?;
            let is_over = difference.is_none();
            match difference {
                Some(Difference::New(row) | Difference::Changed(row)) => rows.push(row),
                // It went between, with its parent.
                Some(Difference::Gone(_)) | None => {}
            }
            if is_over || rows.len() >= CHANGES.min(table.batch as usize) {
                target.put(table, &rows).await?;
                counts.put += rows.len() as u64;
                step(table, counts.put);
                rows.clear();
            }
            if is_over {
                break;
            }
        }
    }
    Ok(counts)
}

async fn take_away(
    source: &mut dyn Rows,
    target: &mut dyn Filling,
    table: &Table,
    change: Option<&Change<'_>>,
) -> Result<u64, StorageError> {
    // What a row becomes is only known of a whole one.
    let part = if change.is_some() || table.replaced { Part::Whole } else { Part::Key };
    let mut pair = Pair::new(table, part);
    let (mut keys, mut deleted) = (Vec::new(), 0);
    loop {
        let difference = pair.next(source, target.as_rows(), change).await?;
        let is_over = difference.is_none();
        match difference {
            Some(Difference::Gone(row)) => keys.push(row[..table.key].to_vec()),
            Some(Difference::Changed(row)) if table.replaced => keys.push(row[..table.key].to_vec()),
            Some(Difference::New(_) | Difference::Changed(_)) | None => {}
        }
        if is_over || keys.len() >= CHANGES {
            target.delete(table, &keys).await?;
            deleted += keys.len() as u64;
            keys.clear();
        }
        if is_over {
            return Ok(deleted);
        }
    }
}

/// The first table in which two databases are not alike, and how many rows of it.
pub(super) async fn difference(
    source: &mut dyn Rows,
    target: &mut dyn Rows,
    change: Option<&Change<'_>>,
) -> Result<Option<(&'static str, u64)>, StorageError> {
    for table in TABLES {
        let (mut pair, mut count) = (Pair::new(table, Part::Whole), 0);
        while pair.next(source, target, change).await?.is_some() {
            count += 1;
        }
        if count > 0 {
            return Ok(Some((table.name, count)));
        }
    }
    Ok(None)
}

/// Whether there is no row at all.
pub(super) async fn is_empty(rows: &mut dyn Rows) -> Result<bool, StorageError> {
    for table in TABLES {
        if !rows.rows(table, Part::Key, None).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}
