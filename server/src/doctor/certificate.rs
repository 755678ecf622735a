//! The certificate, where the server has one of its own.

use super::report::Report;
use crate::{
    config::{Settings, host},
    tls::Certificate,
};
use std::{os::unix::fs::PermissionsExt, path::Path};
use wallet_api::UnixSeconds;

const WHAT: &str = "certificate";
const DAY: u64 = 86_400;
/// A certificate should have been renewed with less than a sixth of its time left, or so many days: programs do it at a third.
const SOON: (u64, u64) = (6, 21);

pub(super) fn check(settings: &Settings, now: UnixSeconds, report: &mut Report) {
    let Some(files) = &settings.tls else { return };
    let certificate = match files.read() {
        Ok(certificate) => certificate,
        Err(error) => {
            return report.bad(WHAT, error, "a server does not start with it; one that runs keeps the one before");
        }
    };
    check_time(&certificate, now, report);
    let name = host(settings.origin.as_deref().unwrap_or_default());
    if !certificate.is_for(name) {
        let says = format!("it is not for {name}, which is what browsers ask for");
        report.bad(WHAT, says, "get one for the name in the origin");
    }
    if certificate.is_alone {
        let mend = "take the file with the whole chain; certbot calls it fullchain.pem";
        report.look(WHAT, "those that vouch for it are not in its file, and some browsers refuse it then", mend);
    }
    if strangers_may(&files.key) {
        let says = format!("everybody on this computer can read its key {}", files.key.display());
        report.bad(WHAT, says, format!("chmod o= {}", files.key.display()));
    }
}

fn check_time(certificate: &Certificate, now: UnixSeconds, report: &mut Report) {
    const MEND: &str = "renew it, and find out why that was not done; the server takes it within a minute";
    let (begins, ends) = (certificate.begins.0, certificate.ends.0);
    let left = ends.saturating_sub(now.0);
    let days = left / DAY;
    if now.0 > ends {
        report.bad(WHAT, format!("it ran out {} days ago", (now.0 - ends) / DAY), MEND);
    } else if now.0 < begins {
        report.bad(WHAT, "it is not valid yet", "look at the clock of this computer, and at what was installed");
    } else if left < (ends.saturating_sub(begins) / SOON.0).min(SOON.1 * DAY) {
        report.look(WHAT, format!("it runs out in {days} days"), MEND);
    } else {
        report.good(WHAT, format!("is valid for {days} more days"));
    }
}

/// Whether others than its owner and its group may read a file: a group is how a program that renews can hand it over.
fn strangers_may(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o007 != 0)
}
