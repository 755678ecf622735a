//! The program: reads its settings, opens its data folder, and serves until it is told to stop. It also sets up shared
//! computers and looks at them: what a volunteer carries there is one file.

use clap::{Parser, Subcommand};
use kiosk::{DoctorCommand, KioskCommand};
use server::{
    Clock, KeyError, OpenError, OprfKeys, Random, Server, ServerOptions, SystemClock, SystemRandom, Voices,
    VoicesCommand, VoicesError, VoucherKey, VouchersCommand,
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
    /// Says what is unsafe
    #[command(subcommand)]
    Doctor(DoctorCommand),
    /// Helps to record the sentences of the app, for languages that no device speaks
    #[command(subcommand)]
    Voices(VoicesCommand),
    /// Makes vouchers, for a server where making a wallet needs one
    #[command(subcommand)]
    Vouchers(VouchersCommand),
}

/// Why the program does not start.
#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error("{0}")]
    Config(#[from] ConfigError),
    #[error("{0}")]
    Logs(String),
    #[error("the data folder {} cannot be used: {cause}", path.display())]
    Folder { path: PathBuf, cause: io::Error },
    #[error("another farde already serves the data folder {}", .0.display())]
    Locked(PathBuf),
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] KeyError),
    #[error("{0}")]
    Store(#[from] OpenError),
    #[error("the recorded voices cannot be used: {0}")]
    Voices(#[from] VoicesError),
    #[error("cannot listen on {address}: {cause}")]
    Listen { address: std::net::SocketAddr, cause: io::Error },
    #[error("{0}")]
    System(#[from] io::Error),
}

fn main() -> ExitCode {
    let flags = match Cli::parse().command {
        Command::Serve(flags) => flags,
        Command::Kiosk(command) => return command.run(),
        Command::Doctor(command) => return command.run(),
        Command::Voices(command) => return command.run(),
        Command::Vouchers(command) => return command.run(),
    };
    match run(*flags) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "farde: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(flags: Flags) -> Result<(), StartError> {
    let settings = Settings::load(flags, std::env::vars_os().map(|(name, _)| name))?;
    server::start_logs(settings.log, &settings.log_level).map_err(StartError::Logs)?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(serve(settings))
}

async fn serve(settings: Settings) -> Result<(), StartError> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let _lock = open_data_folder(&settings.data)?;
    let address = settings.listen;
    let running = Server::start(options(settings).await?).await;
    let running = running.map_err(|cause| StartError::Listen { address, cause })?;
    let _ = writeln!(io::stdout(), "Farde answers at {} (listening on {})", running.origin, running.addr);
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
    let vouchers = match settings.vouchers {
        true => Some(VoucherKey::of_database(&settings.keys, &*random, &*storage).await?),
        false => None,
    };
    Ok(ServerOptions {
        listen: settings.listen,
        origin: settings.origin,
        keys: OprfKeys::of_database(&settings.keys, &*random, &*storage).await?,
        blobs: open_blobs(settings.blobs.as_deref(), settings.s3_keys, &settings.data)?,
        storage,
        clock,
        random,
        limits: settings.limits,
        voices: settings.voices.map(|folder| Voices::load(&folder)).transpose()?.unwrap_or_default(),
        vouchers,
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
