use crate::{LogFormat, Network, Secret};
use clap::{Args, CommandFactory, Parser};
use serde::Deserialize;
use std::{net::SocketAddr, path::PathBuf};

/// Defines the settings once: as flags, as environment variables, and as keys of the settings file.
macro_rules! flags {
    ($($(#[$meta:meta])* $name:ident: $type:ty, $variable:literal;)*) => {
        /// The settings as they are given; what is missing has a default.
        #[derive(Args, Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct Flags {
            /// A TOML file with any of these settings, by the names of the flags; flags and environment win over it
            #[arg(long, env = "FARDE_CONFIG", value_name = "FILE")]
            #[serde(skip)]
            pub config: Option<PathBuf>,
            $($(#[$meta])* #[arg(long, env = $variable)] pub $name: Option<$type>,)*
        }

        impl Flags {
            /// Takes from `other` what is missing here.
            pub(super) fn or(self, other: Self) -> Self {
                Self { config: self.config, $($name: self.$name.or(other.$name),)* }
            }
        }
    };
}

flags! {
    /// The folder of what has no other place; made when it is missing [default: data]
    #[arg(value_name = "DIR")]
    data: PathBuf, "FARDE_DATA";
    /// The database: `sqlite:FILE`, or `postgres://USER@HOST/NAME` for any number of servers; a password in it is better given by
    /// the environment or the settings file than as a flag [default: sqlite:DATA/farde.db]
    #[arg(value_name = "URL", hide_env_values = true)]
    database: Secret, "FARDE_DATABASE";
    /// The store of encrypted files: `file:///FOLDER`, or `s3://BUCKET/PREFIX?endpoint=https://HOST` for any number of servers
    /// [default: file://DATA/blobs]
    #[arg(value_name = "URL")]
    blobs: String, "FARDE_BLOBS";
    /// The key that the S3 store knows this server by
    #[arg(value_name = "ID")]
    s3_key_id: String, "FARDE_S3_KEY_ID";
    /// The secret of that key; better given by the environment or the settings file than as a flag
    #[arg(value_name = "SECRET", hide_env_values = true)]
    s3_secret: Secret, "FARDE_S3_SECRET";
    /// The folder of the POPRF keys, the same on all servers of one database; keep it apart from the data's backups
    /// [default: DATA/keys]
    #[arg(value_name = "DIR")]
    keys: PathBuf, "FARDE_KEYS";
    /// The address to listen on, unless systemd hands over a socket [default: 127.0.0.1:8080]
    #[arg(value_name = "ADDRESS")]
    listen: SocketAddr, "FARDE_LISTEN";
    /// The certificate, where nothing before the server speaks TLS: a PEM file that begins with it and goes on with those that vouch for
    /// it; read again every minute [default: none]
    #[arg(value_name = "FILE")]
    tls_certificate: PathBuf, "FARDE_TLS_CERTIFICATE";
    /// The key of that certificate, a PEM file without a passphrase [default: none]
    #[arg(value_name = "FILE")]
    tls_key: PathBuf, "FARDE_TLS_KEY";
    /// An address of its own for the metrics page, which Prometheus reads and nobody else should reach [default: none]
    #[arg(value_name = "ADDRESS")]
    metrics: SocketAddr, "FARDE_METRICS";
    /// The collector that takes traces, over OTLP/HTTP, like `http://127.0.0.1:4318`: when each step of each request was done and how
    /// long it took, to look for something and not for always [default: none]
    #[arg(value_name = "URL", hide_env_values = true)]
    traces: Secret, "FARDE_TRACES";
    /// How many of all requests are traced, from 0 to 1 [default: 1]
    #[arg(value_name = "RATIO")]
    traces_ratio: f64, "FARDE_TRACES_RATIO";
    /// The origin that browsers see, like `https://farde.example` [default: http://, or https:// with a certificate, and the address]
    origin: String, "FARDE_ORIGIN";
    /// Proxies whose X-Forwarded-For is believed: addresses or networks, with commas between [default: none]
    #[arg(value_name = "NETWORKS", value_delimiter = ',')]
    trusted_proxies: Vec<Network>, "FARDE_TRUSTED_PROXIES";
    /// A folder of recorded voices: `farde voices --help` says what is in it [default: none]
    #[arg(value_name = "DIR")]
    voices: PathBuf, "FARDE_VOICES";
    /// Whether making a wallet needs a voucher: `farde vouchers --help` says how they are made [default: false]
    #[arg(value_name = "YES", num_args = 0..=1, default_missing_value = "true")]
    vouchers: bool, "FARDE_VOUCHERS";
    /// How log lines are written [default: text]
    #[arg(value_enum, value_name = "FORMAT")]
    log: LogFormat, "FARDE_LOG";
    /// From which level on: error, warn, info, debug or trace [default: info]
    #[arg(value_name = "LEVEL")]
    log_level: String, "FARDE_LOG_LEVEL";
    /// What one vault may hold, in bytes [default: 1073741824]
    #[arg(value_name = "BYTES")]
    vault_bytes: u64, "FARDE_VAULT_BYTES";
    /// After how many seconds without a touch a shared computer locks, from 30 to 170 [default: 120]
    #[arg(value_name = "SECONDS")]
    kiosk_idle: u64, "FARDE_KIOSK_IDLE";
    /// After how many minutes in all a shared computer locks, from 5 to 120 [default: 50]
    #[arg(value_name = "MINUTES")]
    kiosk_longest: u64, "FARDE_KIOSK_LONGEST";
    /// How many vaults one network address may make in an hour [default: 20]
    #[arg(value_name = "COUNT")]
    vaults_per_address: u32, "FARDE_VAULTS_PER_ADDRESS";
    /// How many vaults may be made in an hour in all [default: 1000]
    #[arg(value_name = "COUNT")]
    vaults_per_hour: u32, "FARDE_VAULTS_PER_HOUR";
    /// How many connections are served at the same time [default: 2048]
    #[arg(value_name = "COUNT")]
    connections: usize, "FARDE_CONNECTIONS";
    /// How many of them one network address may have, trusted proxies excepted [default: 512]
    #[arg(value_name = "COUNT")]
    connections_per_address: usize, "FARDE_CONNECTIONS_PER_ADDRESS";
    /// How many guesses are evaluated at the same time [default: the number of processors]
    #[arg(value_name = "COUNT")]
    evaluations: usize, "FARDE_EVALUATIONS";
    /// How long a TLS handshake and the head of a request may take each, and a connection be idle, in seconds [default: 10]
    #[arg(value_name = "SECONDS")]
    head_timeout: u64, "FARDE_HEAD_TIMEOUT";
    /// How long the body of a request may take, in seconds [default: 120]
    #[arg(value_name = "SECONDS")]
    body_timeout: u64, "FARDE_BODY_TIMEOUT";
    /// How long an answer waits for a client that does not read it, in seconds [default: 60]
    #[arg(value_name = "SECONDS")]
    write_timeout: u64, "FARDE_WRITE_TIMEOUT";
    /// How long requests may take to end when the server stops, in seconds [default: 20]
    #[arg(value_name = "SECONDS")]
    drain_timeout: u64, "FARDE_DRAIN_TIMEOUT";
    /// How often expired things are deleted, in seconds [default: 300]
    #[arg(value_name = "SECONDS")]
    jobs_every: u64, "FARDE_JOBS_EVERY";
}

impl Flags {
    /// The environment variables that are settings.
    pub(super) fn variables() -> Vec<String> {
        #[derive(Parser)]
        struct Listed {
            #[command(flatten)]
            _flags: Flags,
        }
        let command = Listed::command();
        let names = command.get_arguments().filter_map(|argument| argument.get_env());
        names.filter_map(|name| name.to_str().map(str::to_owned)).collect()
    }
}
