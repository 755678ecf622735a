//! The program: reads its settings, opens its data folder, and serves until it is told to stop. It also sets up shared
//! computers and looks at them: what a volunteer carries there is one file.

use clap::{Parser, Subcommand};
use kiosk::{DoctorCommand, KioskCommand};
use listenfd::ListenFd;
use sd_notify::NotifyState;
use server::{
    AbsurdClock, Clock, DataFolderError, DoctorArgs, KeyError, OpenError, Opening, OprfKeys, Random, Sanity, Server,
    ServerOptions, StatsArgs, SystemClock, SystemRandom, Tls, TlsError, Traces, TracesError, Verdict, Voices,
    VoicesCommand, VoicesError, VoucherKey, VouchersCommand, check_clock,
    config::{ConfigError, Flags, Settings},
    copies::{CopiesCommand, CopyError, require_serving},
    open_blobs, open_data_folder, open_database,
};
use std::{
    io::{self, Write},
    net::TcpListener,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::signal::unix::{SignalKind, signal};

/// A wallet for papers that the server cannot read
#[derive(Parser)]
#[command(name = "farde", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the web app and its API
    ///
    /// Each setting is a flag, an environment variable, or a key of the settings file, in this order.
    Serve(Box<Flags>),
    /// Sets up a computer that many people share
    #[command(subcommand)]
    Kiosk(KioskCommand),
    /// Says what is unsafe or wrong
    #[command(subcommand)]
    Doctor(Doctor),
    /// Says how much is used, by month and by nobody in particular
    Stats(Box<StatsArgs>),
    /// Helps to record the sentences of the app, for languages that no device speaks
    #[command(subcommand)]
    Voices(VoicesCommand),
    /// Makes vouchers, for a server where making a wallet needs one
    #[command(subcommand)]
    Vouchers(VouchersCommand),
    #[command(flatten)]
    Copies(CopiesCommand),
}

#[derive(Subcommand)]
enum Doctor {
    #[command(flatten)]
    Kiosk(DoctorCommand),
    /// Says what is wrong with this installation of a server, and how to mend it
    ///
    /// It takes the settings of `serve`, changes nothing, and may run beside a server. Ends with 0 if the server can run as it should,
    /// with 1 if something is wrong.
    Server(Box<DoctorArgs>),
}

/// How soon a renewed certificate is used.
const RENEWED_WITHIN: Duration = Duration::from_secs(60);

/// How long tasks may take that are left when the program ends.
const LAST_TASKS: Duration = Duration::from_secs(1);

/// Why the program does not start.
#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error("{0}")]
    Config(#[from] ConfigError),
    #[error("{0}")]
    Logs(String),
    #[error(transparent)]
    Clock(#[from] AbsurdClock),
    #[error("{0}")]
    Folder(#[from] DataFolderError),
    #[error("{0}")]
    Copies(#[from] CopyError),
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] KeyError),
    #[error("{0}")]
    Store(#[from] OpenError),
    #[error("traces cannot be sent: {0}")]
    Traces(#[from] TracesError),
    #[error("{0}")]
    Stats(#[from] server::StatsError),
    #[error("the recorded voices cannot be used: {0}")]
    Voices(#[from] VoicesError),
    #[error("the certificate cannot be used: {0}")]
    Tls(#[from] TlsError),
    #[error("the socket that was handed over cannot be used: {0}")]
    Socket(io::Error),
    #[error("{0} sockets were handed over, and one is served")]
    Sockets(usize),
    #[error(transparent)]
    Listen(#[from] server::ListenError),
    #[error("{0}")]
    System(#[from] io::Error),
}

fn main() -> ExitCode {
    let flags = match Cli::parse().command {
        Command::Serve(flags) => flags,
        Command::Kiosk(command) => return command.run(),
        Command::Doctor(Doctor::Kiosk(command)) => return command.run(),
        Command::Doctor(Doctor::Server(args)) => return doctor(*args),
        Command::Voices(command) => return command.run(),
        Command::Vouchers(command) => return command.run(),
        Command::Copies(command) => return command.run(),
        Command::Stats(args) => return ended(stats(*args)),
    };
    ended(run(*flags))
}

fn ended<E: std::fmt::Display>(result: Result<(), E>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "farde: {error}");
            ExitCode::FAILURE
        }
    }
}

fn doctor(args: DoctorArgs) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime.and_then(|runtime| runtime.block_on(args.run())) {
        Ok(Verdict::Good | Verdict::Look) => ExitCode::SUCCESS,
        Ok(Verdict::Bad) => ExitCode::FAILURE,
        Err(error) => ended(Err(error)),
    }
}

fn stats(args: StatsArgs) -> Result<(), StartError> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(args.run())?)
}

fn run(flags: Flags) -> Result<(), StartError> {
    let settings = Settings::load(flags, std::env::vars_os().map(|(name, _)| name))?;
    server::start_logs(settings.log, &settings.log_level).map_err(StartError::Logs)?;
    // While there is one thread: this takes the variables away that announce the socket.
    let socket = handed_over()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let traces = settings.traces.as_ref().map(|options| Traces::start(options, runtime.handle())).transpose()?;
    let traces = traces.unwrap_or_default();
    let served = runtime.block_on(serve(settings, socket, traces.clone()));
    traces.end();
    // A name that is looked up for the collector would be waited for.
    runtime.shutdown_timeout(LAST_TASKS);
    served
}

/// The socket that systemd holds for us, if it started us so (sd_listen_fds(3)): it outlives this process, and who connects while
/// the program is started anew waits and is not refused.
fn handed_over() -> Result<Option<TcpListener>, StartError> {
    let mut sockets = ListenFd::from_env();
    match sockets.len() {
        0 | 1 => sockets.take_tcp_listener(0).map_err(StartError::Socket),
        more => Err(StartError::Sockets(more)),
    }
}

async fn serve(settings: Settings, socket: Option<TcpListener>, traces: Traces) -> Result<(), StartError> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    match check_clock(SystemClock.now())? {
        Sanity::Plausible => {}
        Sanity::Late => tracing::warn!("by the clock of this computer this program is very old; look at the clock"),
    }
    let _lock = open_data_folder(&settings.data)?;
    let running = Server::start(ServerOptions { socket, traces, ..options(settings).await? }).await?;
    let _ = writeln!(io::stdout(), "Farde answers at {} (listening on {})", running.origin, running.addr);
    if let Some(address) = running.metrics {
        let _ = writeln!(io::stdout(), "Metrics are at http://{address}/metrics");
    }
    if let Err(cause) = sd_notify::notify(&[NotifyState::Ready]) {
        tracing::warn!(%cause, "systemd could not be told that requests are answered");
    }
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping: requests that are under way may end");
    running.stop().await;
    Ok(())
}

async fn options(settings: Settings) -> Result<ServerOptions, StartError> {
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let tls = settings.tls.clone().map(|files| Tls::load(files, RENEWED_WITHIN)).transpose()?;
    let storage = open_database(settings.database.as_ref(), &settings.data, Opening::Use).await?;
    require_serving(&*storage).await?;
    // First, as it says whether this folder of keys is that of the database: only then is another key made in it.
    let keys = OprfKeys::of_database(&settings.keys, &*random, &*storage).await?;
    let vouchers = match settings.vouchers {
        true => Some(VoucherKey::of_database(&settings.keys, &*random, &*storage).await?),
        false => None,
    };
    if vouchers.is_none() && VoucherKey::is_known_to(&*storage).await? {
        tracing::warn!(
            "this server makes wallets without a voucher, and one of the same database needed vouchers: if they should be \
             needed, start all of its servers with --vouchers"
        );
    }
    Ok(ServerOptions {
        watch: settings.watch(),
        traces: Traces::default(),
        listen: settings.listen,
        socket: None,
        tls,
        origin: settings.origin,
        keys,
        blobs: open_blobs(settings.blobs.as_deref(), settings.s3_keys, &settings.data, Opening::Use)?,
        storage,
        clock,
        random,
        limits: settings.limits,
        voices: settings.voices.map(|folder| Voices::load(&folder)).transpose()?.unwrap_or_default(),
        vouchers,
        jobs_every: Some(settings.jobs_every),
    })
}
