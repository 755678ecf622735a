//! The database with its keys and jobs, and the store of encrypted files.

use super::report::Report;
use crate::{
    config::Settings,
    oprf::OprfKeys,
    stores::{Opening, Secret, open_blobs, open_database, schema_of_database},
};
use std::{fs, io, os::unix::fs::OpenOptionsExt, path::Path};
use storage::{Access, Round, Storage, StorageError, run};
use wallet_api::UnixSeconds;

/// How far two clocks may be apart, in seconds.
const APART: f64 = 5.0;

pub(super) async fn check(settings: &Settings, now: UnixSeconds, report: &mut Report) {
    check_database(settings, now, report).await;
    match settings.blob_folder() {
        Some(folder) => check_folder(&folder, report),
        None => check_s3(settings, report).await,
    }
}

async fn check_database(settings: &Settings, now: UnixSeconds, report: &mut Report) {
    const WHAT: &str = "database";
    let url = settings.database.as_ref();
    check_encryption(url, report);
    let schema = match schema_of_database(url, &settings.data).await {
        Ok(schema) => schema,
        Err(_) if url.is_none() && !settings.data.join("farde.db").exists() => {
            return report.look(
                WHAT,
                "is not there",
                "a server makes it when it starts; if there was one, this is not its folder",
            );
        }
        Err(error) => return report.bad(WHAT, error, "is it there, and are name and password right?"),
    };
    if schema.found > schema.known {
        let error = StorageError::SchemaTooNew { found: schema.found, known: schema.known };
        return report.bad(WHAT, error, "start the newer version again, or restore a backup of before");
    }
    if schema.found < schema.known {
        let says = format!("is of schema {}, and this version has {}", schema.found, schema.known);
        return report.look(WHAT, says, "the next start brings it up to date: make a backup first");
    }
    let storage = match open_database(url, &settings.data, Opening::Read).await {
        Ok(storage) => storage,
        Err(error) => return report.bad(WHAT, error, "the log of the server says more"),
    };
    if let Err(error) = look_inside(settings, &*storage, now, report).await {
        report.bad(WHAT, error, "the log of the server says more");
    }
    storage.close().await;
}

/// Who listens between server and database could read and change all rows.
fn check_encryption(url: Option<&Secret>, report: &mut Report) {
    let Some(url) = url.map(Secret::expose).filter(|url| url.starts_with("postgres")) else { return };
    let is_here = ["@localhost", "@127.0.0.1", "@[::1]", "host=/"].iter().any(|here| url.contains(here));
    if !is_here && !url.contains("sslmode=verify-full") {
        let says = "nobody makes sure that it is the right one, and that the way there is encrypted";
        report.look(
            "database",
            says,
            "?sslmode=verify-full at the end of its URL, and &sslrootcert=FILE for an authority of your own",
        );
    }
}

async fn look_inside(
    settings: &Settings,
    storage: &dyn Storage,
    now: UnixSeconds,
    report: &mut Report,
) -> Result<(), StorageError> {
    let facts = storage.facts().await?;
    report.good("database", format!("{}, {} MiB, up to date", facts.engine, facts.bytes >> 20));
    if let Some(apart) = facts.now.map(|theirs| (theirs - now.0 as f64).abs()) {
        if apart > APART {
            let says = format!("the clocks of database and server are {apart:.0} seconds apart");
            report.bad("clock", says, "turn time synchronisation on, on both");
        } else {
            report.good("clock", "is that of the database too");
        }
    }
    let input = ();
    let known = run(storage, Access::Read, &input, |tx, ()| tx.oprf_keys()).await?;
    check_keys(&settings.keys, &known, report);
    let next = run(storage, Access::Read, &input, |tx, ()| tx.next_round(Round::Usual)).await?;
    check_jobs(next, settings.jobs_every.as_secs(), now, report);
    Ok(())
}

fn check_keys(folder: &Path, known: &[wallet_api::sessions::OprfPublicKey], report: &mut Report) {
    const MEND: &str = "copy the folder of keys that this database was made with, or from another of its servers";
    match OprfKeys::look(folder) {
        Ok(Some(ours)) if known.iter().all(|key| ours.public_keys().contains(key)) => {
            report.good("keys", format!("{} of {} fit the database", known.len(), ours.public_keys().len()));
        }
        Ok(Some(_)) => report.bad("keys", "are not those that the database was made with", MEND),
        Ok(None) if known.is_empty() => report.look("keys", "are not there yet", "the first start makes them"),
        Ok(None) => report.bad("keys", "are not there, and the database was made with some", MEND),
        Err(error) => report.bad("keys", error, MEND),
    }
}

fn check_jobs(next: Option<UnixSeconds>, every: u64, now: UnixSeconds, report: &mut Report) {
    match next {
        None => report.look("jobs", "none were done yet", "a server does them while it runs"),
        Some(next) if next.0.saturating_add(2 * every + 60) < now.0 => {
            let late = now.0 - next.0;
            let says = format!("are {} minutes late: nothing that expired is deleted", late / 60);
            report.bad("jobs", says, "start a server; if one runs, its log says why it does none");
        }
        Some(next) if next.0 > now.0.saturating_add(2 * every + 60) => {
            report.look("jobs", "are due later than they can be", "a clock was wrong: the next round takes care of it");
        }
        Some(_) => report.good("jobs", "are done when they are due"),
    }
}

/// A server may be using the folder, so it is not opened: opening removes what is unfinished.
fn check_folder(folder: &Path, report: &mut Report) {
    const WHAT: &str = "encrypted files";
    let place = folder.join("unfinished");
    if !place.exists() {
        return;
    }
    match try_writing(&place.join(format!("doctor-{}", std::process::id()))) {
        Ok(()) => report.good(WHAT, "can be written, read and deleted"),
        Err(error) => {
            report.bad(WHAT, format!("cannot be written: {error}"), "room, rights, and mount options of the folder")
        }
    }
}

fn try_writing(file: &Path) -> io::Result<()> {
    const CONTENT: &[u8] = b"can this be read again?";
    let result = (|| {
        let mut made = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
        io::Write::write_all(&mut made, CONTENT)?;
        made.sync_all()?;
        if fs::read(file)? == CONTENT { Ok(()) } else { Err(io::Error::other("what is read is not what was written")) }
    })();
    result.and(fs::remove_file(file))
}

async fn check_s3(settings: &Settings, report: &mut Report) {
    const WHAT: &str = "encrypted files";
    let store = match open_blobs(settings.blobs.as_deref(), settings.s3_keys.clone(), &settings.data, Opening::Use) {
        Ok(store) => store,
        Err(error) => return report.bad(WHAT, error, "the URL or the keys of the store"),
    };
    match store.ping().await {
        Ok(()) => report.good(WHAT, "can be written and deleted in the bucket"),
        Err(error) => {
            report.bad(WHAT, error, "is the store there, is the bucket there, may the key write, is the clock right?")
        }
    }
}
