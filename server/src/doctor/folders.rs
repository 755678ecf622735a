//! The folders: whose they are, who may look into them, and whether there is room.

use super::report::Report;
use crate::config::Settings;
use rustix::fs::{Access, access, statfs, statvfs};
use std::{
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::Path,
};

/// Below this part of a disk that is free, in per cent, and so many bytes, somebody should look.
const FEW: (u64, u64) = (15, 10 << 30);
/// Below these nothing goes on for long.
const HARDLY: (u64, u64) = (5, 1 << 30);
/// Fewer files than these are few.
const FEW_FILES: u64 = 10_000;
/// File systems of other computers (statfs(2)): NFS, SMB, SMB2, AFS.
const REMOTE: [u64; 5] = [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x5346_414f];

pub(super) fn check(settings: &Settings, report: &mut Report) {
    check_folder("data folder", &settings.data, report);
    if let Some(blobs) = settings.blob_folder() {
        check_folder("folder of encrypted files", &blobs, report);
    }
    check_keys(settings, report);
    if settings.database.is_none() && settings.data.exists() {
        check_remote(&settings.data, report);
    }
}

fn check_folder(what: &'static str, folder: &Path, report: &mut Report) {
    let shown = folder.display();
    let metadata = match std::fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() => metadata,
        Ok(_) => return report.bad(what, format!("{shown} is no folder"), "name another one"),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mend = "a server makes it when it starts; if there was one, this is not it";
            return report.look(what, format!("{shown} is not there"), mend);
        }
        Err(error) => return report.bad(what, format!("{shown}: {error}"), "run the doctor as the user of the server"),
    };
    let user = rustix::process::geteuid();
    if metadata.uid() != user.as_raw() {
        let says = format!("{shown} belongs to user {}, and this is user {}", metadata.uid(), user.as_raw());
        report.look(what, says, "run doctor and server as the same user: sudo -u farde farde doctor server");
    }
    if metadata.permissions().mode() & 0o077 != 0 {
        report.bad(what, format!("others on this computer may look into {shown}"), format!("chmod 700 {shown}"));
    }
    if access(folder, Access::WRITE_OK | Access::EXEC_OK).is_err() {
        report.bad(
            what,
            format!("{shown} cannot be written"),
            "give it to the user of the server: chown, mount options",
        );
    }
    check_room(what, folder, report);
}

fn check_room(what: &'static str, folder: &Path, report: &mut Report) {
    let disk = match statvfs(folder) {
        Ok(disk) => disk,
        Err(error) => return report.look(what, format!("its disk cannot be looked at: {error}"), "look with df"),
    };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let size = disk.f_blocks.saturating_mul(disk.f_frsize).max(1);
    let percent = u64::try_from(u128::from(free) * 100 / u128::from(size)).unwrap_or(100);
    let is_below = |(part, bytes)| percent < part && free < bytes;
    let says = format!("{percent} % of its disk are free ({} MiB)", free >> 20);
    // Some file systems count no files.
    let few_files = disk.f_files > 0 && disk.f_favail < FEW_FILES;
    if is_below(HARDLY) || few_files {
        report.bad(what, says, "make room, also for more files (df -i)");
    } else if is_below(FEW) {
        report.look(what, says, "make room");
    } else {
        report.good(what, says);
    }
}

fn check_keys(settings: &Settings, report: &mut Report) {
    const WHAT: &str = "folder of keys";
    let folder = &settings.keys;
    let Ok(entries) = std::fs::read_dir(folder) else {
        let mend = "a server of a new database makes it; one of a database that is there needs its own: copy it";
        return report.look(WHAT, format!("{} is not there or cannot be read", folder.display()), mend);
    };
    let open: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| others_may(path)).collect();
    if others_may(folder) || !open.is_empty() {
        let says = format!("others on this computer may read keys in {}", folder.display());
        report.bad(WHAT, says, format!("chmod -R go= {}", folder.display()));
    } else {
        report.good(WHAT, "only its owner may read it");
    }
    let is_inside = [Some(settings.data.clone()), settings.blob_folder()].into_iter().flatten();
    let is_inside = is_inside.filter_map(|place| place.canonicalize().ok());
    if folder.canonicalize().is_ok_and(|keys| is_inside.into_iter().any(|place| keys.starts_with(place))) {
        let says = "it lies in the data folder: who has both can try guesses without end";
        report.look(WHAT, says, "leave it out of the data's backups and keep a copy elsewhere, or move it: --keys");
    }
}

/// Locks of SQLite do not hold on the disk of another computer.
fn check_remote(folder: &Path, report: &mut Report) {
    // The type of the number differs from system to system.
    let is_remote = statfs(folder).is_ok_and(|disk| REMOTE.contains(&(disk.f_type as u64 & 0xffff_ffff)));
    if is_remote {
        let says = "the database is a file on another computer's disk, where it can be damaged";
        report.bad("database", says, "put it on a disk of this computer, or use PostgreSQL");
    }
}

/// Whether others than its owner may read or change a file.
pub(super) fn others_may(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}
