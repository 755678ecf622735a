//! The computer: its clock, its limits, and whether a server runs on it now.

use super::report::Report;
use crate::{
    clock::{Sanity, check_clock},
    config::Settings,
};
use rustix::process::{Resource, getrlimit};
use std::{
    fs::{File, TryLockError},
    path::Path,
};
use wallet_api::UnixSeconds;

/// File descriptors that are no connections: databases, files, logs.
const OTHER_FILES: u64 = 256;

pub(super) fn clock(now: UnixSeconds, report: &mut Report) {
    match check_clock(now) {
        Ok(Sanity::Plausible) => report.good("clock", "may be right"),
        Ok(Sanity::Late) => {
            report.look("clock", "by this clock the program is very old", "set the clock, or take a new version");
        }
        Err(error) => report.bad("clock", error, "timedatectl set-ntp true"),
    }
    // systemd-timesyncd(8) makes this file when it has set the clock; other programs do not.
    if Path::new("/run/systemd/timesync/synchronized").exists() {
        report.good("clock", "is set by systemd-timesyncd");
    } else {
        report.look(
            "clock",
            "nobody can say here whether it is set by a time server",
            "timedatectl, or chronyc tracking",
        );
    }
}

pub(super) fn check(settings: &Settings, report: &mut Report) {
    let needed = settings.limits.connections as u64 + OTHER_FILES;
    match getrlimit(Resource::Nofile).current {
        Some(most) if most < needed => {
            let says = format!("{most} here, and {} connections need {needed}", settings.limits.connections);
            report.look(
                "file descriptors",
                says,
                format!("LimitNOFILE={needed} in the service, or fewer --connections"),
            );
        }
        Some(_) | None => {
            report.good("file descriptors", "enough here; a service may have another limit (LimitNOFILE)")
        }
    }
    let Ok(lock) = File::open(settings.data.join("lock")) else { return };
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) => report.good("server", "one is running on this data folder"),
        // Given back when the file is closed.
        Ok(()) | Err(TryLockError::Error(_)) => report.good("server", "none is running on this data folder now"),
    }
}
