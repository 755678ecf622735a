//! What an engine offers to whoever copies, compares or checks all of it: rows as values, table by table in the order of their keys.
//!
//! Statements are built from [`TABLES`](crate::TABLES): its names are constants, and values are always bound, so nothing that
//! anybody sent becomes part of a statement. They are not checked when they are compiled; that the list is the schema, the tests
//! of each engine check instead.

use crate::{Kind, Storage, StorageError, Table};
use async_trait::async_trait;

/// What stands in a column of a row. Values of one column are in the order that the engines have them in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing.
    Null,
    /// A number; a flag is 0 or 1.
    Number(i64),
    /// A byte string.
    Bytes(Vec<u8>),
}

/// A row, in the order of the table's columns.
pub type Row = Vec<Value>;

/// Which columns are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Only the key.
    Key,
    /// All of it.
    Whole,
}

/// Rows of one consistent state.
#[async_trait]
pub trait Rows: Send {
    /// The next rows after a key, in the order of keys, [`Table::batch`] at most; from the first one on without a key. None are
    /// left when it gives none.
    async fn rows(&mut self, table: &Table, part: Part, after: Option<&[Value]>) -> Result<Vec<Row>, StorageError>;
}

/// One transaction that makes a database like another one; dropping it takes everything back.
#[async_trait]
pub trait Filling: Rows {
    /// Deletes rows by their keys, with all that belongs to them.
    async fn delete(&mut self, table: &Table, keys: &[Row]) -> Result<(), StorageError>;
    /// Adds rows, or puts them in the place of those with the same keys.
    async fn put(&mut self, table: &Table, rows: &[Row]) -> Result<(), StorageError>;
    /// Makes all of it durable.
    async fn commit(self: Box<Self>) -> Result<(), StorageError>;
    /// The same, to read with.
    fn as_rows(&mut self) -> &mut dyn Rows;
}

/// A column as the engine itself describes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RealColumn {
    /// Its table.
    pub table: String,
    /// Its name.
    pub name: String,
    /// What it holds; `None` for what is none of ours.
    pub kind: Option<Kind>,
    /// Whether it may be empty.
    pub optional: bool,
    /// Its place in the key, from 1; 0 outside.
    pub key: u32,
    /// The table whose row it goes with, if any.
    pub of: Option<String>,
}

/// A storage engine that can be copied from and to.
#[async_trait]
pub trait CopiedStorage: Storage {
    /// One consistent state, for as long as it is held, while others write.
    async fn snapshot(&self) -> Result<Box<dyn Rows>, StorageError>;
    /// Begins to make this database like another one. Nobody else writes meanwhile.
    async fn fill(&self) -> Result<Box<dyn Filling>, StorageError>;
    /// Says that all of it has moved: from then on the database itself refuses every change, also of programs that run. Waits for
    /// those that are at it.
    async fn shut(&self) -> Result<(), StorageError>;
    /// Takes that back.
    async fn unshut(&self) -> Result<(), StorageError>;
    /// What the engine's own check of its files finds; nothing when it is sound, or has no such check.
    async fn check(&self) -> Result<Vec<String>, StorageError>;
    /// All columns that there are, with those of [`APART`](crate::APART).
    async fn real_columns(&self) -> Result<Vec<RealColumn>, StorageError>;
}
