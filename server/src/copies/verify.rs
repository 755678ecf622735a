//! Whether all that is stored is there, unchanged, and fits together. It only reads, and a server may be using the place meanwhile.

use super::{
    CopyError, Place, Progress,
    pieces::{AT_ONCE, current, piece_name},
    rows::{Named, for_each},
};
use blobs::{BlobError, BlobStore};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use storage::{Access, PieceTag, Row, TABLES, Table, run};
use tokio::task::JoinSet;
use wallet_api::{
    BlobId, PieceIndex,
    blobs::{piece_count, piece_len},
};

/// So many findings are told; all are counted.
const TOLD: usize = 50;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// One sentence each; no id is told whole.
    pub told: Vec<String>,
    /// How many there are in all.
    pub count: u64,
    /// How many rows were read.
    pub rows: u64,
    /// How many files were read.
    pub files: u64,
    /// How many bytes they have.
    pub bytes: u64,
    /// Files that no row knows: a crash leaves them, or a piece on its way; a job deletes them. No fault.
    pub strays: u64,
}

impl Findings {
    /// Whether all is as it should be.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.count == 0
    }

    fn add(&mut self, finding: String) {
        self.count += 1;
        if self.told.len() < TOLD {
            self.told.push(finding);
        }
    }
}

/// Reads all rows and all files.
///
/// # Errors
/// When that cannot be done; what is wrong with what was read is a finding.
pub async fn verify(place: &Place, progress: &Progress) -> Result<Findings, CopyError> {
    let mut findings = Findings::default();
    for said in place.storage.check().await? {
        findings.add(format!("the database file: {said}"));
    }
    let mark = place.standing().await?.mark;
    let blobs = check_rows(place, &mut findings, progress).await?;
    let known: BTreeSet<BlobId> = blobs.iter().map(|blob| blob.id.clone()).chain(mark).collect();
    check_files(place, blobs, &mut findings, progress).await?;
    for first in 0..=u8::MAX {
        let mut unseen = place.blobs.list(first).await?;
        unseen.retain(|blob| !known.contains(blob));
        for blobs in unseen.chunks(ASKED) {
            // They may have come since the rows were read.
            let strays =
                run(place.database(), Access::Read, blobs, |tx, blobs| Box::pin(tx.unknown_blobs(blobs))).await?;
            findings.strays += strays.len() as u64;
        }
    }
    Ok(findings)
}

/// How many files the database is asked for at once.
const ASKED: usize = 500;

/// What of a blob's row its files are compared with.
struct Blob {
    id: BlobId,
    size: u64,
    so_far: [u8; 32],
    born: Vec<u8>,
    tags: Vec<PieceTag>,
}

/// What is known of a vault while its rows go by.
#[derive(Default)]
struct Vault {
    opens: bool,
    manifests: u64,
    oldest: u64,
    newest: u64,
}

#[derive(Default)]
struct Seen {
    /// The keys of those tables that others belong to.
    keys: BTreeMap<&'static str, BTreeSet<Vec<u8>>>,
    vaults: BTreeMap<Vec<u8>, Vault>,
    blobs: Vec<Blob>,
    /// Those that are not whole.
    partial: BTreeSet<Vec<u8>>,
}

async fn check_rows(place: &Place, findings: &mut Findings, progress: &Progress) -> Result<Vec<Blob>, CopyError> {
    let mut seen = Seen::default();
    let mut snapshot = place.storage.snapshot().await?;
    let parents: BTreeSet<&str> =
        TABLES.iter().flat_map(|table| table.columns).filter_map(|column| column.of).collect();
    for table in TABLES {
        let check = |row: Row| {
            findings.rows += 1;
            progress.step(|| format!("rows: {} looked at", findings.rows));
            if parents.contains(table.name) {
                seen.keys
                    .entry(table.name)
                    .or_default()
                    .insert(Named(table, &row).bytes(table.columns[0].name).to_vec());
            }
            for fault in seen.faults(table, &row) {
                findings.add(format!("{}: {fault}", table.name));
            }
        };
        for_each(&mut *snapshot, table, check).await?;
    }
    for vault in seen.vaults.values() {
        if !vault.opens {
            findings.add("vaults: one that no keyslot opens at once".to_owned());
        }
        if vault.manifests == 0 {
            findings.add("vaults: one without a manifest".to_owned());
        } else if vault.newest - vault.oldest + 1 != vault.manifests {
            findings.add("manifests: a version between the oldest and the newest of a vault is missing".to_owned());
        }
    }
    Ok(seen.blobs)
}

impl Seen {
    /// What is wrong with a row, as far as the rows before it tell.
    fn faults(&mut self, table: &'static Table, row: &Row) -> Vec<String> {
        let named = Named(table, row);
        let mut faults = Vec::new();
        for column in table.columns {
            let key = named.bytes(column.name);
            let Some(parent) = column.of.filter(|_| !(key.is_empty() && column.optional)) else { continue };
            if !self.keys.get(parent).is_some_and(|keys| keys.contains(key)) {
                faults.push(format!("a row belongs to a row of {parent} that is not there"));
            }
        }
        let number = |column| named.number(column).unwrap_or(0);
        match table.name {
            "vaults" => _ = self.vaults.insert(named.bytes("id").to_vec(), Vault::default()),
            "slots" => {
                if let Some(vault) = self.vaults.get_mut(named.bytes("vault")) {
                    vault.opens |= number("wait_days") == 0;
                }
                if named.bytes("public_key").len() != 32 || named.bytes("record").is_empty() {
                    faults.push("a keyslot that cannot open anything".to_owned());
                }
            }
            "manifests" => {
                if let Some(vault) = self.vaults.get_mut(named.bytes("vault")) {
                    let version = number("version");
                    vault.oldest = if vault.manifests == 0 { version } else { vault.oldest.min(version) };
                    (vault.newest, vault.manifests) = (vault.newest.max(version), vault.manifests + 1);
                }
                if named.bytes("record").is_empty() {
                    faults.push("an empty manifest".to_owned());
                }
            }
            "blobs" => faults.extend(self.blob(named)),
            "deposits" if named.number("day").is_some() && self.partial.contains(named.bytes("blob")) => {
                faults.push("a deposit counts as whole and is not".to_owned());
            }
            "requests" if number("whole_files") > number("files") || number("whole_bytes") > number("bytes") => {
                faults.push("more has arrived for a file request than it has room for".to_owned());
            }
            _ => {}
        }
        faults
    }

    fn blob(&mut self, row: Named<'_>) -> Option<String> {
        let (size, received) = (row.number("size")?, row.number("received")?);
        let (id, so_far) = (BlobId(row.bytes("id").try_into().ok()?), row.bytes("so_far").try_into().ok());
        let (tags, rest) = row.bytes("tags").as_chunks();
        let pieces = u64::from(piece_count(size));
        if received < pieces {
            self.partial.insert(id.0.to_vec());
        }
        let is_live = row.number("state") != Some(0);
        let name = piece_name(&id, 0).replace("piece 0 of ", "");
        let fault = if tags.len() as u64 != received || !rest.is_empty() || so_far.is_none() {
            Some(format!("{name}: its row does not say what its pieces are"))
        } else if size == 0 || received > pieces || (is_live && received < pieces) {
            Some(format!("{name}: {received} of {pieces} pieces have arrived, by its size"))
        } else {
            None
        };
        let tags = tags.iter().map(|tag| PieceTag(*tag)).collect();
        let (so_far, born) = (so_far.unwrap_or_default(), row.bytes("born").to_vec());
        self.blobs.push(Blob { id, size, so_far, born, tags });
        fault
    }
}

async fn check_files(
    place: &Place,
    mut blobs: Vec<Blob>,
    findings: &mut Findings,
    progress: &Progress,
) -> Result<(), CopyError> {
    let total = blobs.len();
    let mut tasks = JoinSet::new();
    loop {
        while tasks.len() < AT_ONCE
            && let Some(blob) = blobs.pop()
        {
            tasks.spawn(check_file(Arc::clone(&place.blobs), blob));
        }
        let Some(done) = tasks.join_next().await else { return Ok(()) };
        let (blob, bytes, faults) = done.map_err(|error| BlobError::Io(std::io::Error::other(error)))??;
        findings.files += 1;
        findings.bytes += bytes;
        progress.step(|| format!("files: {} of {total} read, {} MB", findings.files, findings.bytes / 1_000_000));
        if faults.is_empty() {
            continue;
        }
        // It may have been deleted meanwhile, and another one begun. A row that cannot be read is as wrong as its file.
        let is_unchanged = match current(&*place.storage, &blob.id).await {
            Ok(Some(now)) => now.born.0[..] == blob.born && now.tags.get(..blob.tags.len()) == Some(&blob.tags),
            Ok(None) => false,
            Err(_) => true,
        };
        if is_unchanged {
            faults.into_iter().for_each(|fault| findings.add(fault));
        }
    }
}

/// Reads all pieces of a blob; gives what is wrong with them. That the bytes are those that were acknowledged, the hash in the row
/// says: it does not lie where they lie.
async fn check_file(store: Arc<dyn BlobStore>, blob: Blob) -> Result<(Blob, u64, Vec<String>), BlobError> {
    let (mut faults, mut bytes, mut so_far) = (Vec::new(), 0, [0; 32]);
    for (tag, piece) in blob.tags.iter().zip(0..) {
        let name = piece_name(&blob.id, piece);
        match store.read_piece(&blob.id, PieceIndex(piece), *tag).await {
            Ok(read) => {
                bytes += read.len() as u64;
                if piece_len(blob.size, PieceIndex(piece)) != Some(read.len()) {
                    faults.push(format!("{name} has another length"));
                }
                so_far = Sha256::new().chain_update(so_far).chain_update(Sha256::digest(&read)).finalize().into();
            }
            Err(BlobError::Missing) => faults.push(format!("{name} is missing")),
            Err(BlobError::Damaged) => faults.push(format!("{name} is damaged")),
            Err(error @ (BlobError::Full | BlobError::Io(_))) => return Err(error),
        }
    }
    // Of the oldest blobs no hash is known.
    if faults.is_empty() && blob.so_far != [0; 32] && so_far != blob.so_far {
        let name = piece_name(&blob.id, 0).replace("piece 0 of ", "");
        faults.push(format!("{name}: it is not what was stored"));
    }
    Ok((blob, bytes, faults))
}

#[cfg(test)]
mod tests {
    use super::*;
    use blobs::MemoryBlobs;
    use sqlx::sqlite::SqliteConnectOptions;
    use storage_sqlite::SqliteStorage;

    /// The engine itself would not let such a row go.
    #[tokio::test]
    async fn a_row_whose_owner_is_gone_is_found() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("farde.db");
        let place = Place {
            storage: Arc::new(SqliteStorage::open(&file).await.expect("opens")),
            blobs: Arc::new(MemoryBlobs::default()),
        };
        let found = async || verify(&place, &Progress::quiet()).await.expect("reads");
        assert!(found().await.is_clean());
        let options = SqliteConnectOptions::new().filename(&file).foreign_keys(false);
        let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
        let sql = "INSERT INTO sessions VALUES (zeroblob(32), x'07', 1, 1, NULL); INSERT INTO shares (id, vault,
                   access_token_hash, bundle, expires_at, lifetime, openings, opened) VALUES (x'01', x'07', x'', x'', 1, 1, 0, 0);
                   INSERT INTO share_blobs VALUES (x'02', x'02')";
        sqlx::raw_sql(sql).execute(&pool).await.expect("inserts");
        let findings = found().await;
        assert_eq!(findings.count, 3, "{findings:?}");
        assert!(findings.told.iter().all(|told| told.contains("that is not there")), "{findings:?}");
    }
}
