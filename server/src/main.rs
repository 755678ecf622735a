//! The program: reads its settings, opens its data folder, and serves until it is told to stop. It also sets up shared
//! computers and looks at them: what a volunteer carries there is one file.

use clap::{Parser, Subcommand};
use kiosk::{DoctorCommand, KioskCommand};
use server::{
    AbsurdClock, Clock, DoctorArgs, KeyError, OpenError, OprfKeys, Random, Sanity, Server, ServerOptions, StatsArgs,
    SystemClock, SystemRandom, Verdict, Voices, VoicesCommand, VoicesError, check_clock,
    config::{ConfigError, Flags, Settings},
    open_blobs, open_database,
};
use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
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

/// Why the program does not start.
#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error("{0}")]
    Config(#[from] ConfigError),
    #[error("{0}")]
    Logs(String),
    #[error(transparent)]
    Clock(#[from] AbsurdClock),
    #[error("the data folder {} cannot be used: {cause}", path.display())]
    Folder { path: PathBuf, cause: io::Error },
    #[error("another farde already serves the data folder {}", .0.display())]
    Locked(PathBuf),
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] KeyError),
    #[error("{0}")]
    Store(#[from] OpenError),
    #[error("{0}")]
    Stats(#[from] server::StatsError),
    #[error("the recorded voices cannot be used: {0}")]
    Voices(#[from] VoicesError),
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
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(serve(settings))
}

async fn serve(settings: Settings) -> Result<(), StartError> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    match check_clock(SystemClock.now())? {
        Sanity::Plausible => {}
        Sanity::Late => tracing::warn!("by the clock of this computer this program is very old; look at the clock"),
    }
    let _lock = open_data_folder(&settings.data)?;
    let running = Server::start(options(settings).await?).await?;
    let _ = writeln!(io::stdout(), "Farde answers at {} (listening on {})", running.origin, running.addr);
    if let Some(address) = running.metrics {
        let _ = writeln!(io::stdout(), "Metrics are at http://{address}/metrics");
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
    let storage = open_database(settings.database.as_ref(), &settings.data).await?;
    Ok(ServerOptions {
        watch: settings.watch(),
        listen: settings.listen,
        origin: settings.origin,
        keys: OprfKeys::of_database(&settings.keys, &*random, &*storage).await?,
        blobs: open_blobs(settings.blobs.as_deref(), settings.s3_keys, &settings.data)?,
        storage,
        clock,
        random,
        limits: settings.limits,
        voices: settings.voices.map(|folder| Voices::load(&folder)).transpose()?.unwrap_or_default(),
        jobs_every: Some(settings.jobs_every),
    })
}

/// Makes the folder if it is missing, and keeps every other server out of it while the lock lives.
fn open_data_folder(path: &Path) -> Result<File, StartError> {
    let failed = |cause| StartError::Folder { path: path.to_owned(), cause };
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(failed)?;
    let mut options = OpenOptions::new();
    let lock = options.write(true).create(true).truncate(false).mode(0o600).open(path.join("lock")).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StartError::Locked(path.to_owned())),
        Err(TryLockError::Error(cause)) => Err(failed(cause)),
    }
}
