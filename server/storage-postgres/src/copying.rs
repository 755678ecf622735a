//! All rows as values; see `storage::TABLES` for why these statements are built and not written.

use crate::{PostgresStorage, convert::failed, tx::PostgresTx};
use async_trait::async_trait;
use sqlx::{Executor, Postgres, QueryBuilder, Row as _, Transaction, postgres::PgRow};
use storage::{
    Column, CopiedStorage, Filling, Kind, OpenTx, Part, RealColumn, Row, Rows, Standing, StandingRow, Standings,
    StorageError, TABLES, Table, Value,
};

/// One transaction.
struct PostgresRows(Transaction<'static, Postgres>);

/// A copy takes its time, and waits for the other side in between.
const PATIENCE: &str = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '60s'";

fn name(column: &Column) -> String {
    format!("\"{}\"", column.name)
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Numbers of all sizes are read as the largest.
fn selected(column: &Column) -> String {
    let name = name(column);
    match column.kind {
        Kind::Bytes => name,
        Kind::Number | Kind::Place => format!("{name}::bigint"),
        Kind::Flag => format!("{name}::int::bigint"),
    }
}

/// `(a, b), (c, d)`
fn push_rows(query: &mut QueryBuilder<'_, Postgres>, columns: &[Column], rows: &[Row]) {
    for (number, row) in rows.iter().enumerate() {
        query.push(if number == 0 { "(" } else { ", (" });
        for (place, (value, column)) in row.iter().zip(columns).enumerate() {
            if place > 0 {
                query.push(", ");
            }
            match (value, column.kind) {
                // A value without a type could not stand first in a column.
                (Value::Null, Kind::Bytes) => query.push("NULL::bytea"),
                (Value::Null, Kind::Number | Kind::Flag | Kind::Place) => query.push("NULL::bigint"),
                (Value::Number(number), Kind::Flag) => query.push_bind(*number != 0),
                (Value::Number(number), Kind::Bytes | Kind::Number | Kind::Place) => query.push_bind(*number),
                (Value::Bytes(bytes), _) => query.push_bind(bytes.clone()),
            };
        }
        query.push(")");
    }
}

fn read(row: &PgRow, columns: &[Column]) -> Result<Row, StorageError> {
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

#[async_trait]
impl Rows for PostgresRows {
    async fn rows(&mut self, table: &Table, part: Part, after: Option<&[Value]>) -> Result<Vec<Row>, StorageError> {
        let columns = match part {
            Part::Key => table.key_columns(),
            Part::Whole => table.columns,
        };
        let key = names(table.key_columns());
        let listed = columns.iter().map(selected).collect::<Vec<_>>().join(", ");
        let mut query = QueryBuilder::new(format!("SELECT {listed} FROM \"{}\"", table.name));
        if let Some(after) = after {
            query.push(format!(" WHERE ({key}) > "));
            push_rows(&mut query, table.key_columns(), &[after.to_vec()]);
        }
        query.push(format!(" ORDER BY {key} LIMIT {}", table.batch));
        let rows = query.build().fetch_all(&mut *self.0).await.map_err(failed)?;
        rows.iter().map(|row| read(row, columns)).collect()
    }
}

#[async_trait]
impl Filling for PostgresRows {
    async fn delete(&mut self, table: &Table, keys: &[Row]) -> Result<(), StorageError> {
        if keys.is_empty() {
            return Ok(());
        }
        let key = names(table.key_columns());
        let mut query = QueryBuilder::new(format!("DELETE FROM \"{}\" WHERE ({key}) IN (VALUES ", table.name));
        push_rows(&mut query, table.key_columns(), keys);
        query.push(")");
        query.build().execute(&mut *self.0).await.map_err(failed)?;
        Ok(())
    }

    async fn put(&mut self, table: &Table, rows: &[Row]) -> Result<(), StorageError> {
        if rows.is_empty() {
            return Ok(());
        }
        let (columns, key) = (names(table.columns), names(table.key_columns()));
        let insert = format!("INSERT INTO \"{}\" ({columns}) OVERRIDING SYSTEM VALUE VALUES ", table.name);
        let mut query = QueryBuilder::new(insert);
        push_rows(&mut query, table.columns, rows);
        let others: Vec<_> =
            table.columns[table.key..].iter().map(|c| format!("{0} = excluded.{0}", name(c))).collect();
        // One that is replaced was taken away before: what meets it now is a fault, and is said.
        if !table.replaced && !others.is_empty() {
            query.push(format!(" ON CONFLICT ({key}) DO UPDATE SET {}", others.join(", ")));
        }
        query.build().execute(&mut *self.0).await.map_err(failed)?;
        Ok(())
    }

    async fn commit(mut self: Box<Self>) -> Result<(), StorageError> {
        for table in TABLES {
            // The next row comes after all that were put.
            if let Some(place) = table.columns.iter().find(|column| column.kind == Kind::Place) {
                let (table, place) = (table.name, place.name);
                let next = format!(
                    "SELECT setval(pg_get_serial_sequence('{table}', '{place}'), coalesce(max(\"{place}\"), 1)) FROM \"{table}\""
                );
                self.0.execute(next.as_str()).await.map_err(failed)?;
            }
        }
        self.0.commit().await.map_err(failed)
    }

    fn as_rows(&mut self) -> &mut dyn Rows {
        self
    }
}

/// What makes all tables refuse every change, and what takes that back. To make a trigger waits for those that are changing the
/// table; whoever comes later meets it.
fn barriers(standing: Standing) -> String {
    let drops = TABLES.iter().map(|table| format!("DROP TRIGGER IF EXISTS moved ON \"{}\";", table.name));
    let puts = TABLES.iter().map(|table| {
        format!(
            "CREATE TRIGGER moved BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON \"{}\"
             FOR EACH STATEMENT EXECUTE FUNCTION moved();",
            table.name
        )
    });
    let function = "CREATE OR REPLACE FUNCTION moved() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'all of it has moved'; END $$;";
    match standing {
        Standing::Moved => drops.chain([function.to_owned()]).chain(puts).collect(),
        Standing::Serves | Standing::Copy => drops.chain(["DROP FUNCTION IF EXISTS moved();".to_owned()]).collect(),
    }
}

impl PostgresStorage {
    async fn set_barriers(&self, standing: Standing) -> Result<(), StorageError> {
        let mut inner = self.writers.begin().await.map_err(failed)?;
        inner.execute(PATIENCE).await.map_err(failed)?;
        inner.execute(barriers(standing).as_str()).await.map_err(failed)?;
        let mut tx = PostgresTx::new(inner);
        let row = StandingRow { standing, ..tx.standing().await? };
        tx.put_standing(&row).await?;
        Box::new(tx).commit().await
    }
}

#[async_trait]
impl CopiedStorage for PostgresStorage {
    async fn snapshot(&self) -> Result<Box<dyn Rows>, StorageError> {
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
        let mut tx = self.readers.begin_with(begin).await.map_err(failed)?;
        tx.execute(PATIENCE).await.map_err(failed)?;
        // The state is the one of the first statement that looks at rows.
        tx.execute("SELECT count(*) FROM standing").await.map_err(failed)?;
        Ok(Box::new(PostgresRows(tx)))
    }

    async fn fill(&self) -> Result<Box<dyn Filling>, StorageError> {
        let mut tx = self.writers.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await.map_err(failed)?;
        tx.execute(PATIENCE).await.map_err(failed)?;
        Ok(Box::new(PostgresRows(tx)))
    }

    async fn shut(&self) -> Result<(), StorageError> {
        self.set_barriers(Standing::Moved).await
    }

    async fn unshut(&self) -> Result<(), StorageError> {
        self.set_barriers(Standing::Serves).await
    }

    /// PostgreSQL checks pages as they are read, if the cluster was made with checksums, and keeps foreign keys by itself.
    async fn check(&self) -> Result<Vec<String>, StorageError> {
        Ok(Vec::new())
    }

    async fn real_columns(&self) -> Result<Vec<RealColumn>, StorageError> {
        let sql = "SELECT c.relname::text, a.attname::text, t.typname::text, a.attidentity <> '', a.attnotnull,
                          coalesce(array_position(k.conkey, a.attnum), 0)::int,
                          (SELECT f.confrelid::regclass::text FROM pg_constraint f
                           WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum])
                   FROM pg_class c
                   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                   JOIN pg_type t ON t.oid = a.atttypid
                   LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
                   WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await.map_err(failed)?;
        let column = |row: &PgRow| {
            Ok(RealColumn {
                table: row.try_get(0).map_err(failed)?,
                name: row.try_get(1).map_err(failed)?,
                kind: match (row.try_get(2).map_err(failed)?, row.try_get(3).map_err(failed)?) {
                    ("int8", true) => Some(Kind::Place),
                    ("int8" | "int4" | "int2", false) => Some(Kind::Number),
                    ("bool", false) => Some(Kind::Flag),
                    ("bytea", false) => Some(Kind::Bytes),
                    _ => None,
                },
                optional: !row.try_get::<bool, _>(4).map_err(failed)?,
                key: row.try_get::<i32, _>(5).map_err(failed)?.unsigned_abs(),
                of: row.try_get(6).map_err(failed)?,
            })
        };
        rows.iter().map(column).collect()
    }
}
