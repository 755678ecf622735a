//! All rows as values; see `storage::TABLES` for why these statements are built and not written.

use crate::{SqliteStorage, convert::failed, tx::SqliteTx};
use async_trait::async_trait;
use sqlx::{Executor, QueryBuilder, Row as _, Sqlite, SqliteConnection, Transaction, sqlite::SqliteRow};
use storage::{
    Column, CopiedStorage, Filling, Kind, Part, RealColumn, Row, Rows, Standing, StandingRow, Standings, StorageError,
    TABLES, Table, Value,
};

/// One transaction.
struct SqliteRows(Transaction<'static, Sqlite>);

/// How a column is called here.
fn name(column: &Column) -> String {
    match column.kind {
        Kind::Place => "rowid".to_owned(),
        Kind::Bytes | Kind::Number | Kind::Flag => format!("\"{}\"", column.name),
    }
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn push(query: &mut QueryBuilder<'_, Sqlite>, value: &Value) {
    match value {
        Value::Null => query.push("NULL"),
        Value::Number(number) => query.push_bind(*number),
        Value::Bytes(bytes) => query.push_bind(bytes.clone()),
    };
}

/// `(a, b), (c, d)`
fn push_rows(query: &mut QueryBuilder<'_, Sqlite>, rows: &[Row]) {
    for (number, row) in rows.iter().enumerate() {
        query.push(if number == 0 { "(" } else { ", (" });
        for (place, value) in row.iter().enumerate() {
            if place > 0 {
                query.push(", ");
            }
            push(query, value);
        }
        query.push(")");
    }
}

fn read(row: &SqliteRow, columns: &[Column]) -> Result<Row, StorageError> {
    let read = |(place, column): (usize, &Column)| {
        Ok(match column.kind {
            Kind::Bytes => row.try_get::<Option<Vec<u8>>, _>(place).map_err(failed)?.map_or(Value::Null, Value::Bytes),
            Kind::Number | Kind::Flag | Kind::Place => {
                row.try_get::<Option<i64>, _>(place).map_err(failed)?.map_or(Value::Null, Value::Number)
            }
        })
    };
    columns.iter().enumerate().map(read).collect()
}

async fn read_rows(
    on: &mut SqliteConnection,
    table: &Table,
    part: Part,
    after: Option<&[Value]>,
) -> Result<Vec<Row>, StorageError> {
    let columns = match part {
        Part::Key => table.key_columns(),
        Part::Whole => table.columns,
    };
    let key = names(table.key_columns());
    let mut query = QueryBuilder::new(format!("SELECT {} FROM \"{}\"", names(columns), table.name));
    if let Some(after) = after {
        query.push(format!(" WHERE ({key}) > "));
        push_rows(&mut query, &[after.to_vec()]);
    }
    query.push(format!(" ORDER BY {key} LIMIT {}", table.batch));
    let rows = query.build().fetch_all(on).await.map_err(failed)?;
    rows.iter().map(|row| read(row, columns)).collect()
}

#[async_trait]
impl Rows for SqliteRows {
    async fn rows(&mut self, table: &Table, part: Part, after: Option<&[Value]>) -> Result<Vec<Row>, StorageError> {
        read_rows(&mut self.0, table, part, after).await
    }
}

#[async_trait]
impl Filling for SqliteRows {
    async fn delete(&mut self, table: &Table, keys: &[Row]) -> Result<(), StorageError> {
        if keys.is_empty() {
            return Ok(());
        }
        let key = names(table.key_columns());
        let mut query = QueryBuilder::new(format!("DELETE FROM \"{}\" WHERE ({key}) IN (VALUES ", table.name));
        push_rows(&mut query, keys);
        query.push(")");
        query.build().execute(&mut *self.0).await.map_err(failed)?;
        Ok(())
    }

    async fn put(&mut self, table: &Table, rows: &[Row]) -> Result<(), StorageError> {
        if rows.is_empty() {
            return Ok(());
        }
        let (columns, key) = (names(table.columns), names(table.key_columns()));
        let mut query = QueryBuilder::new(format!("INSERT INTO \"{}\" ({columns}) VALUES ", table.name));
        push_rows(&mut query, rows);
        let others: Vec<_> =
            table.columns[table.key..].iter().map(|c| format!("{0} = excluded.{0}", name(c))).collect();
        // One that is replaced was taken away before: what meets it now is a fault, and is said.
        if !table.replaced && !others.is_empty() {
            query.push(format!(" ON CONFLICT ({key}) DO UPDATE SET {}", others.join(", ")));
        }
        query.build().execute(&mut *self.0).await.map_err(failed)?;
        Ok(())
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        self.0.commit().await.map_err(failed)
    }

    fn as_rows(&mut self) -> &mut dyn Rows {
        self
    }
}

/// What makes all tables refuse every change, and what takes that back.
fn barriers(standing: Standing) -> String {
    let each = |table: &'static Table| {
        ["INSERT", "UPDATE", "DELETE"].map(|change| {
            let name = format!("\"moved_{}_{}\"", table.name, change.to_lowercase());
            let drop = format!("DROP TRIGGER IF EXISTS {name};");
            let refuse = "BEGIN SELECT RAISE(ABORT, 'all of it has moved'); END;";
            match standing {
                Standing::Moved => {
                    format!("{drop} CREATE TRIGGER {name} BEFORE {change} ON \"{}\" {refuse}", table.name)
                }
                Standing::Serves | Standing::Copy => drop,
            }
        })
    };
    TABLES.iter().flat_map(each).collect()
}

impl SqliteStorage {
    async fn set_barriers(&self, standing: Standing) -> Result<(), StorageError> {
        let mut inner = self.writer.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
        inner.execute(barriers(standing).as_str()).await.map_err(failed)?;
        let mut tx = SqliteTx { inner };
        let row = StandingRow { standing, ..tx.standing().await? };
        tx.put_standing(&row).await?;
        tx.inner.commit().await.map_err(failed)
    }
}

#[async_trait]
impl CopiedStorage for SqliteStorage {
    async fn snapshot(&self) -> Result<Box<dyn Rows>, StorageError> {
        let mut tx = self.readers.begin().await.map_err(failed)?;
        // The state is the one of the first statement.
        sqlx::query("SELECT count(*) FROM standing").execute(&mut *tx).await.map_err(failed)?;
        Ok(Box::new(SqliteRows(tx)))
    }

    async fn fill(&self) -> Result<Box<dyn Filling>, StorageError> {
        Ok(Box::new(SqliteRows(self.writer.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?)))
    }

    async fn shut(&self) -> Result<(), StorageError> {
        self.set_barriers(Standing::Moved).await
    }

    async fn unshut(&self) -> Result<(), StorageError> {
        self.set_barriers(Standing::Serves).await
    }

    async fn check(&self) -> Result<Vec<String>, StorageError> {
        let mut reader = self.readers.begin().await.map_err(failed)?;
        let rows = sqlx::query("PRAGMA integrity_check(20)").fetch_all(&mut *reader).await.map_err(failed)?;
        let said = rows.iter().map(|row| row.try_get::<String, _>(0).map_err(failed));
        let said: Vec<String> = said.collect::<Result<_, _>>()?;
        Ok(said.into_iter().filter(|said| said != "ok").collect())
    }

    async fn real_columns(&self) -> Result<Vec<RealColumn>, StorageError> {
        let sql = "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk,
                          (SELECT f.\"table\" FROM pragma_foreign_key_list(t.name) f WHERE f.\"from\" = c.name)
                   FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                   WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await.map_err(failed)?;
        let column = |row: &SqliteRow| {
            Ok(RealColumn {
                table: row.try_get(0).map_err(failed)?,
                name: row.try_get(1).map_err(failed)?,
                kind: match row.try_get(2).map_err(failed)? {
                    "BLOB" => Some(Kind::Bytes),
                    "INTEGER" => Some(Kind::Number),
                    _ => None,
                },
                optional: !row.try_get::<bool, _>(3).map_err(failed)?,
                key: row.try_get(4).map_err(failed)?,
                of: row.try_get(5).map_err(failed)?,
            })
        };
        rows.iter().map(column).collect()
    }
}
