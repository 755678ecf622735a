//! The settings of the program: flags, then environment, then a TOML file, then defaults.
//!
//! A setting that is wrong, or that nobody knows, stops the start with one sentence.

mod flags;
mod origin;

pub use flags::Flags;
pub(crate) use origin::host;

use crate::{Limits, LogFormat, ParseCollectorError, Secret, TlsFiles, TraceOptions, WatchOptions};
use std::{
    ffi::OsString,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};
use wallet_api::{
    limits::{KIOSK_IDLE_SECONDS, KIOSK_LONGEST_SECONDS},
    sessions::KioskTimes,
};

/// Variables that begin like settings and are none; the last four are those of `farde migrate`.
const OTHER_VARIABLES: [&str; 5] =
    ["FARDE_WEB_DIST", "FARDE_TO_DATABASE", "FARDE_TO_BLOBS", "FARDE_TO_S3_KEY_ID", "FARDE_TO_S3_SECRET"];

/// Keys of the settings file whose values nobody should see.
const SECRETS: [&str; 3] = ["database", "s3-secret", "traces"];

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The settings file cannot be read.
    #[error("the settings file {} cannot be read: {cause}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The settings file holds something that is no setting.
    #[error("the settings file {} is wrong: {cause}", path.display())]
    Wrong {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        cause: String,
    },
    /// An environment variable that looks like a setting and is none.
    #[error("the environment variable {0} is no setting of this program")]
    UnknownVariable(String),
    /// An origin that no browser would send.
    #[error("\"{0}\" is no origin; write it like https://farde.example, without a path")]
    Origin(String),
    /// A number that cannot work.
    #[error("{0} must be at least 1")]
    Zero(&'static str),
    /// A time that no page follows.
    #[error("{name} must be from {least} to {most}")]
    Outside {
        /// Which setting.
        name: &'static str,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// A key without its secret, or a secret without its key.
    #[error("s3-key-id and s3-secret belong together: give both, or none")]
    HalfAKey,
    /// A certificate without its key, or a key without its certificate.
    #[error("tls-certificate and tls-key belong together: give both, or none")]
    HalfACertificate,
    /// An origin that browsers never have with a certificate.
    #[error("with tls-certificate browsers see https, and not {0}: write the origin like https://farde.example")]
    PlainOrigin(String),
    /// An address that no collector has.
    #[error("traces is {0}")]
    Traces(#[from] ParseCollectorError),
    /// A share of all requests that is none.
    #[error("traces-ratio must be from 0 to 1")]
    Ratio,
    /// More than the clients are made for.
    #[error("vault-bytes cannot be more than {}", wallet_api::limits::VAULT_BYTES * 1024)]
    VaultBytes,
}

/// All settings of `farde serve`, complete.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The data folder.
    pub data: PathBuf,
    /// The URL of the database, if it is not in the data folder.
    pub database: Option<Secret>,
    /// The URL of the store of encrypted files, if they are not in the data folder.
    pub blobs: Option<String>,
    /// The key of that store, and its secret.
    pub s3_keys: Option<(String, Secret)>,
    /// The folder of the POPRF keys.
    pub keys: PathBuf,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// Certificate and key, if the server speaks TLS itself.
    pub tls: Option<TlsFiles>,
    /// The address of the metrics page.
    pub metrics: Option<SocketAddr>,
    /// What is traced, if anything is.
    pub traces: Option<TraceOptions>,
    /// The origin that browsers see, if it is known before the address is bound.
    pub origin: Option<String>,
    /// The folder of recorded voices.
    pub voices: Option<PathBuf>,
    /// Whether making a vault needs a voucher.
    pub vouchers: bool,
    /// How log lines are written.
    pub log: LogFormat,
    /// From which level on.
    pub log_level: String,
    /// How often jobs run.
    pub jobs_every: Duration,
    /// What is allowed.
    pub limits: Limits,
}

impl Settings {
    /// Completes what was given by flags and environment with the settings file and the defaults.
    ///
    /// # Errors
    /// The first setting that is wrong or unknown.
    pub fn load(flags: Flags, variables: impl Iterator<Item = OsString>) -> Result<Self, ConfigError> {
        refuse_unknown(variables)?;
        let file = flags.config.as_deref().map_or_else(|| Ok(Flags::default()), read)?;
        complete(flags.or(file))
    }

    /// What the metrics page is made of, if there is one.
    #[must_use]
    pub fn watch(&self) -> Option<WatchOptions> {
        let mut folders = vec![("data", self.data.clone())];
        folders.extend(self.blob_folder().map(|folder| ("blobs", folder)));
        Some(WatchOptions { listen: self.metrics?, folders })
    }

    /// The folder of encrypted files, if they are in one.
    #[must_use]
    pub fn blob_folder(&self) -> Option<PathBuf> {
        match &self.blobs {
            None => Some(self.data.join("blobs")),
            Some(url) => url.strip_prefix("file://").map(PathBuf::from),
        }
    }
}

fn refuse_unknown(variables: impl Iterator<Item = OsString>) -> Result<(), ConfigError> {
    let known = Flags::variables();
    for name in variables.filter_map(|name| name.into_string().ok()) {
        let is_known = known.contains(&name) || OTHER_VARIABLES.contains(&name.as_str());
        if name.starts_with("FARDE_") && !is_known {
            return Err(ConfigError::UnknownVariable(name));
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Flags, ConfigError> {
    let text =
        std::fs::read_to_string(path).map_err(|cause| ConfigError::Unreadable { path: path.to_owned(), cause })?;
    toml::from_str(&text).map_err(|error| ConfigError::Wrong { path: path.to_owned(), cause: cause(&text, &error) })
}

/// What is wrong and in which line, but not the line itself: there may be a secret in it, and the whole text of an error shows it.
fn cause(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let number = before.matches('\n').count();
    let line = text.lines().nth(number).unwrap_or_default();
    let is_secret = SECRETS.iter().any(|key| line.trim_start().starts_with(key));
    let message = if is_secret { "this is no text between quotes" } else { error.message() };
    let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("line {}: {message}", number + 1)
}

fn complete(flags: Flags) -> Result<Settings, ConfigError> {
    let data = flags.data.unwrap_or_else(|| PathBuf::from("data"));
    let listen = flags.listen.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)));
    let default = Limits::default();
    let seconds = |given: Option<u64>, default| given.map_or(default, Duration::from_secs);
    let limits = Limits {
        vault_bytes: flags.vault_bytes.unwrap_or(default.vault_bytes),
        kiosk: KioskTimes {
            idle_seconds: flags.kiosk_idle.unwrap_or(default.kiosk.idle_seconds),
            longest_seconds: flags
                .kiosk_longest
                .map_or(default.kiosk.longest_seconds, |minutes| minutes.saturating_mul(60)),
        },
        vaults_per_address: flags.vaults_per_address.unwrap_or(default.vaults_per_address),
        vaults_per_hour: flags.vaults_per_hour.unwrap_or(default.vaults_per_hour),
        connections: flags.connections.unwrap_or(default.connections),
        connections_per_address: flags.connections_per_address.unwrap_or(default.connections_per_address),
        evaluations: flags.evaluations.unwrap_or(default.evaluations),
        head_timeout: seconds(flags.head_timeout, default.head_timeout),
        body_timeout: seconds(flags.body_timeout, default.body_timeout),
        write_timeout: seconds(flags.write_timeout, default.write_timeout),
        drain_timeout: seconds(flags.drain_timeout, default.drain_timeout),
        trusted_proxies: flags.trusted_proxies.unwrap_or(default.trusted_proxies),
    };
    check(&limits)?;
    let s3_keys = match (flags.s3_key_id, flags.s3_secret) {
        (Some(id), Some(secret)) => Some((id, secret)),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(ConfigError::HalfAKey),
    };
    let tls = match (flags.tls_certificate, flags.tls_key) {
        (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(ConfigError::HalfACertificate),
    };
    let ratio = flags.traces_ratio.unwrap_or(1.0);
    if !(0.0..=1.0).contains(&ratio) {
        return Err(ConfigError::Ratio);
    }
    let collector = flags.traces.as_ref().map(|url| url.expose().parse()).transpose()?;
    let traces = collector.map(|collector| TraceOptions { collector, ratio });
    Ok(Settings {
        keys: flags.keys.unwrap_or_else(|| data.join("keys")),
        data,
        database: flags.database,
        blobs: flags.blobs,
        s3_keys,
        origin: match flags.origin {
            Some(given) => Some(origin::parse(given, tls.is_some())?),
            None => origin::derive(listen, tls.is_some()),
        },
        listen,
        tls,
        metrics: flags.metrics,
        traces,
        voices: flags.voices,
        vouchers: flags.vouchers.unwrap_or(false),
        log: flags.log.unwrap_or_default(),
        log_level: flags.log_level.unwrap_or_else(|| "info".to_owned()),
        jobs_every: seconds(flags.jobs_every, Duration::from_secs(300)).max(Duration::from_secs(1)),
        limits,
    })
}

fn check(limits: &Limits) -> Result<(), ConfigError> {
    for (name, value) in [
        ("connections", limits.connections),
        ("connections-per-address", limits.connections_per_address),
        ("evaluations", limits.evaluations),
        ("head-timeout", limits.head_timeout.as_secs() as usize),
        ("body-timeout", limits.body_timeout.as_secs() as usize),
        ("write-timeout", limits.write_timeout.as_secs() as usize),
    ] {
        if value == 0 {
            return Err(ConfigError::Zero(name));
        }
    }
    let KioskTimes { idle_seconds, longest_seconds } = limits.kiosk;
    for (name, value, range, unit) in [
        ("kiosk-idle", idle_seconds, KIOSK_IDLE_SECONDS, 1),
        ("kiosk-longest", longest_seconds, KIOSK_LONGEST_SECONDS, 60),
    ] {
        if !range.contains(&value) {
            return Err(ConfigError::Outside { name, least: range.start() / unit, most: range.end() / unit });
        }
    }
    if limits.vault_bytes > wallet_api::limits::VAULT_BYTES * 1024 {
        return Err(ConfigError::VaultBytes);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, flags: Flags) -> Result<Settings, ConfigError> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("farde.toml");
        std::fs::write(&path, file).expect("writes");
        Settings::load(Flags { config: Some(path), ..flags }, std::iter::empty())
    }

    #[test]
    fn flags_win_over_the_file_and_the_file_over_defaults() {
        let file = "listen = \"127.0.0.1:9000\"\nvault-bytes = 5\ntrusted-proxies = [\"10.0.0.0/8\"]\nlog = \"json\"";
        let settings = load(file, Flags { vault_bytes: Some(6), ..Flags::default() }).expect("loads");
        assert_eq!(settings.listen.port(), 9000);
        assert_eq!(settings.limits.vault_bytes, 6);
        assert_eq!(settings.limits.trusted_proxies.len(), 1);
        assert_eq!(settings.origin.as_deref(), Some("http://localhost:9000"));
        assert_eq!(settings.log, LogFormat::Json);
        assert_eq!(settings.keys, Path::new("data/keys"));
    }

    #[test]
    fn what_is_wrong_or_unknown_stops_the_start_in_one_line() {
        for file in
            ["lisen = \"127.0.0.1:1\"", "listen = 7", "listen = \"x\"", "vault-bytes = -1", "config = \"x\"", "["]
        {
            let error = load(file, Flags::default()).expect_err(file);
            assert_eq!(error.to_string().lines().count(), 1, "{error}");
        }
        for file in ["kiosk-idle = 29", "kiosk-idle = 171", "kiosk-longest = 4", "kiosk-longest = 121"] {
            let error = load(file, Flags::default()).expect_err(file).to_string();
            assert!(error.contains(" must be from "), "{error}");
        }
        assert!(load("kiosk-idle = 30\nkiosk-longest = 5", Flags::default()).is_ok());
        assert!(load("evaluations = 0", Flags::default()).is_err());
        assert!(load("s3-secret = \"x\"", Flags::default()).is_err());
        for file in [
            "s3-secret = canary",
            "s3-secret = \"canary",
            "log = \"json\"\ndatabase = \"postgres://u:canary@h",
            "database = [\"canary\"]",
            "s3-secret = 'canary'\ns3-secret = 'canary'",
        ] {
            let error = load(file, Flags::default()).expect_err(file).to_string();
            assert!(!error.contains("canary") && error.contains("line ") && error.lines().count() == 1, "{error}");
        }
        let settings =
            load("database = \"postgres://a:canary@b/c\"\ns3-key-id = \"x\"\ns3-secret = \"canary\"", Flags::default());
        assert!(!format!("{:?}", settings.expect("loads")).contains("canary"), "secrets do not show");
        assert!(load("origin = \"farde.example\"", Flags::default()).is_err());
        for file in
            ["traces-ratio = 1.5", "traces-ratio = -0.1", "traces-ratio = nan", "traces = \"http://u:canary@h\""]
        {
            let error = load(file, Flags::default()).expect_err(file).to_string();
            assert!(!error.contains("canary") && error.lines().count() == 1, "{error}");
        }
        let settings = load("traces = \"http://127.0.0.1:4318\"\ntraces-ratio = 0.5", Flags::default()).expect("loads");
        assert!(settings.traces.is_some_and(|traces| traces.ratio < 1.0 && !traces.collector.is_encrypted()));
        let both = "tls-certificate = \"c.pem\"\ntls-key = \"k.pem\"\nlisten = \"127.0.0.1:8443\"";
        let settings = load(both, Flags::default()).expect("loads");
        assert_eq!(settings.origin.as_deref(), Some("https://localhost:8443"));
        assert_eq!(settings.tls.map(|files| files.key), Some("k.pem".into()));
        for half in ["tls-key = \"k.pem\"", "tls-certificate = \"c.pem\""] {
            assert!(load(half, Flags::default()).is_err(), "{half}");
        }
        let variables = ["PATH", "FARDE_LISTENN"].map(OsString::from);
        assert!(Settings::load(Flags::default(), variables.into_iter()).is_err());
        let variables = ["PATH", "FARDE_LISTEN", "FARDE_WEB_DIST"].map(OsString::from);
        assert!(Settings::load(Flags::default(), variables.into_iter()).is_ok());
    }
}
