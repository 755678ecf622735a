//! Years of growth: the rows that so many vaults would have left in a database, without anybody behind them.

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use rand_core::{OsRng, RngCore};
use std::io::Write as _;
use std::path::Path;
use storage::{Access, BlobRow, BlobState, Inserted, PieceTag, SlotRow, Storage, StorageError, Tx, VaultRow, run};
use storage_postgres::PostgresStorage;
use storage_sqlite::SqliteStorage;
use tokio::time::Instant;
use wallet_api::sessions::ManifestRecord;
use wallet_api::vaults::Wait;
use wallet_api::{BlobId, Bytes, ManifestVersion, Sha256, SlotId, SlotPublicKey, UnixSeconds, VaultId};

/// So many vaults go into one transaction.
const BATCH: u64 = 500;

/// How much is put into which database.
#[derive(Args, Debug)]
pub(crate) struct GrowArgs {
    /// The database of a server that is stopped, as in `sqlite:data/farde.db` or `postgres://USER@HOST/NAME`. Nobody opens these
    /// vaults, and their files are nowhere: it is a database to measure with, and never one that people use
    #[arg(long, env = "FARDE_DATABASE", hide_env_values = true, value_name = "URL")]
    database: String,
    /// How many vaults are added
    #[arg(long, default_value_t = 10_000)]
    vaults: u64,
    /// How many papers each has, three blobs a paper
    #[arg(long, default_value_t = 4)]
    papers: u32,
    /// How large a manifest is, in bytes
    #[arg(long, default_value_t = 4_096)]
    manifest: usize,
}

impl GrowArgs {
    /// Adds the rows.
    pub(crate) async fn run(self) -> Result<()> {
        ensure!(self.papers <= 1_000 && self.manifest <= 1 << 20, "papers are at most 1000, a manifest at most 1 MiB");
        let storage = open(&self.database).await?;
        let begun = Instant::now();
        let mut done = 0;
        while done < self.vaults {
            let count = BATCH.min(self.vaults - done);
            run(&*storage, Access::Write, &(&self, count), |tx, (args, count)| Box::pin(add(tx, args, *count))).await?;
            done += count;
            if done % (BATCH * 20) == 0 || done == self.vaults {
                let seconds = begun.elapsed().as_secs_f64();
                let _ = writeln!(std::io::stderr(), "{done} of {} vaults in {seconds:.0} seconds", self.vaults);
            }
        }
        storage.tidy().await?;
        storage.close().await;
        Ok(())
    }
}

async fn open(url: &str) -> Result<Box<dyn Storage>> {
    if let Some(path) = url.strip_prefix("sqlite:") {
        return Ok(Box::new(SqliteStorage::open(Path::new(path)).await.context("the database does not open")?));
    }
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(Box::new(PostgresStorage::open(url).await.context("the database does not open")?));
    }
    bail!("the URL of a database begins with sqlite: or postgres://")
}

async fn add(tx: &mut dyn Tx, args: &GrowArgs, count: u64) -> Result<(), StorageError> {
    for _ in 0..count {
        add_vault(tx, args).await?;
    }
    Ok(())
}

/// One vault as a person leaves it who uses it now and then.
async fn add_vault(tx: &mut dyn Tx, args: &GrowArgs) -> Result<(), StorageError> {
    // Days and times of before; what is exact about them decides nothing.
    const DAY: u64 = 20_000;
    let vault = VaultId(random());
    let row = VaultRow { id: vault.clone(), created_day: DAY, locked_until: None, erased_at: None };
    if tx.insert_vault(&row).await? == Inserted::Taken {
        return Ok(());
    }
    for _ in 0..2 {
        let slot = SlotRow {
            id: SlotId(random()),
            vault: vault.clone(),
            public_key: SlotPublicKey(random()),
            record: noise(72),
            wait: Wait::None,
        };
        tx.insert_slot(&slot).await?;
    }
    let manifest = ManifestRecord { version: ManifestVersion(1), record: Bytes(noise(args.manifest)) };
    tx.insert_manifest(&vault, &manifest, DAY).await?;
    for _ in 0..args.papers * 3 {
        let blob = BlobRow {
            id: BlobId(random()),
            vault: vault.clone(),
            born: PieceTag(random()),
            size: 65_536,
            received: 1,
            so_far: Sha256(random()),
            tags: vec![PieceTag(random())],
            state: BlobState::Live,
            since: UnixSeconds(DAY * 86_400),
        };
        tx.insert_blob(&blob).await?;
    }
    Ok(())
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

fn noise(size: usize) -> Vec<u8> {
    let mut bytes = vec![0; size];
    OsRng.fill_bytes(&mut bytes);
    bytes
}
