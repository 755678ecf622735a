//! Settings that are understood and still wrong.

use super::{folders::others_may, report::Report};
use crate::{
    TraceOptions,
    config::{Settings, host},
    voices::Voices,
};
use std::{
    net::{IpAddr, SocketAddr, TcpListener},
    path::Path,
};

pub(super) fn check(settings: &Settings, file: Option<&Path>, report: &mut Report) {
    if let Some(file) = file {
        check_file(settings, file, report);
    }
    check_origin(settings, report);
    check_proxies(settings, report);
    check_metrics(settings, report);
    check_traces(settings, report);
    check_address(settings.listen, report);
    if let Some(Err(error)) = settings.voices.as_deref().map(Voices::load) {
        report.bad("recorded voices", error, "a server does not start with them");
    }
}

fn check_file(settings: &Settings, file: &Path, report: &mut Report) {
    let has_secrets = settings.database.is_some() || settings.s3_keys.is_some();
    if has_secrets && others_may(file) {
        let says = format!("others on this computer can read {}, and a password may be in it", file.display());
        report.bad("settings file", says, format!("chmod 600 {}", file.display()));
    } else {
        report.good("settings file", "no secret of it is open to others");
    }
}

fn check_origin(settings: &Settings, report: &mut Report) {
    const MEND: &str = "give the address that browsers see, with https: --origin https://farde.example";
    let origin = settings.origin.as_deref().unwrap_or_default();
    let host = host(origin);
    let is_here = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    if origin.is_empty() || is_here {
        report.look("origin", "only this computer itself can use the server", MEND);
    } else if !origin.starts_with("https://") {
        report.bad(
            "origin",
            format!("with {origin} anybody on the way can change the app, and browsers give no camera and no passkeys"),
            MEND,
        );
    } else if host.parse::<IpAddr>().is_ok() {
        report.look("origin", format!("{origin} has no name, and browsers make passkeys for names only"), MEND);
    } else {
        report.good("origin", origin);
    }
}

fn check_proxies(settings: &Settings, report: &mut Report) {
    let limits = &settings.limits;
    let everybody = [IpAddr::from([203, 0, 113, 1]), IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1])];
    let is_https = settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https://"));
    let is_behind = is_https && settings.tls.is_none();
    if everybody.iter().any(|address| crate::http::is_trusted(*address, &limits.trusted_proxies)) {
        let says = "every visitor is a trusted proxy, and so has the address that it says it has";
        report.bad("trusted proxies", says, "name the proxy alone: --trusted-proxies 127.0.0.1");
    } else if is_behind && limits.trusted_proxies.is_empty() {
        let says = "something before the server speaks https, and is not named: all visitors count as one address";
        report.look("trusted proxies", says, "--trusted-proxies 127.0.0.1, or where the proxy is");
    } else {
        report.good("trusted proxies", format!("{} named", limits.trusted_proxies.len()));
    }
    if is_behind && !settings.listen.ip().is_loopback() && limits.trusted_proxies.is_empty() {
        let says = format!("{} can be reached without the proxy that speaks https", settings.listen);
        report.look(
            "address",
            says,
            "--listen 127.0.0.1:8080 if the proxy is on this computer; else let a firewall see to it",
        );
    }
}

fn check_metrics(settings: &Settings, report: &mut Report) {
    let Some(address) = settings.metrics else { return report.good("metrics", "off") };
    let is_private = match address.ip() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    };
    if is_private {
        report.good("metrics", format!("at {address}, a private address"));
    } else {
        let says = format!("at {address}, where others may read when things happen");
        report.bad("metrics", says, "give an address that only Prometheus reaches, such as 127.0.0.1:9100");
    }
}

fn check_traces(settings: &Settings, report: &mut Report) {
    let Some(TraceOptions { collector, .. }) = &settings.traces else { return report.good("traces", "off") };
    let address = collector.host().trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    let is_here = collector.host() == "localhost" || address.is_ok_and(|address| address.is_loopback());
    if collector.is_encrypted() || is_here {
        let says = format!("{} is told when each request was answered", collector.host());
        report.look("traces", says, "turn them off when what you looked for is found: without --traces");
    } else {
        let says = format!("{} is told when each request was answered, and everybody on the way", collector.host());
        report.bad("traces", says, "a collector with https://, or on this computer");
    }
}

/// Whether the address is free, or taken by what seems to be the server itself.
fn check_address(address: SocketAddr, report: &mut Report) {
    match TcpListener::bind(address) {
        Ok(_) => report.good("address", format!("{address} is free: no server runs on it")),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            report.good("address", format!("{address} is in use: by the server, if it runs"));
        }
        Err(error) => report.bad("address", format!("{address}: {error}"), "give another one: --listen"),
    }
}
