//! What is typed to make vouchers.

use super::{
    batch::{Answer, Finished, Request, Secrets, VoucherError},
    folder::{self, LIST, REQUEST, SECRETS, SHEETS},
    key::VoucherKey,
    last_day, period_now, sheets,
};
use crate::{
    Clock, Opening, Secret, SystemClock, SystemRandom,
    config::{Flags, Settings},
    copies::require_serving,
    open_database,
    oprf::{KeyError, OprfKeys},
    rules::vouchers::is_running,
    stores::schema_of_database,
};
use clap::{Args, Subcommand};
use std::{
    fmt::Write as _,
    io::{self, Write},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};
use storage::{Access, CopiedStorage, Inserted, Storage, Tx, run};
use wallet_api::{OprfElement, UnixSeconds, VoucherId, vouchers::VoucherPeriod};

/// What begins a list of vouchers.
const LIST_HEAD: &str = "farde vouchers until ";

/// Vouchers, for `farde serve --vouchers`
#[derive(Subcommand)]
pub enum VouchersCommand {
    /// Makes vouchers, where who runs the server also hands them out
    ///
    /// The same as ask, sign and sheets, one after the other.
    Make {
        /// Whose.
        #[command(flatten)]
        server: Server,
        /// How they look.
        #[command(flatten)]
        sheet: Sheet,
        /// How many, up to 1000
        #[arg(long)]
        count: usize,
        /// A new folder for them
        folder: PathBuf,
    },
    /// Says the public key of the server's vouchers, for those who ask for some
    ///
    /// It is the same for everybody. Anybody can compare it with `voucher_key` at /api/v1/server.
    Key {
        /// Whose.
        #[command(flatten)]
        server: Server,
    },
    /// Asks for vouchers: on the computer of the organisation
    ///
    /// Send the file request.json of the folder to whoever runs the server, and nothing else of it.
    Ask {
        /// What `farde vouchers key` says on the server
        #[arg(long)]
        key: String,
        /// Where people open it, like `https://farde.example`
        #[arg(long)]
        origin: String,
        /// How many, up to 1000
        #[arg(long)]
        count: usize,
        /// A new folder for them
        folder: PathBuf,
    },
    /// Signs a request, without seeing what it signs: where the server's keys are
    Sign {
        /// Whose.
        #[command(flatten)]
        server: Server,
        /// What the organisation sent
        request: PathBuf,
        /// What goes back to it
        answer: PathBuf,
    },
    /// Makes sheets of an answer, to be printed: on the computer of the organisation
    Sheets {
        /// How they look.
        #[command(flatten)]
        sheet: Sheet,
        /// What came back
        #[arg(long)]
        answer: PathBuf,
        /// The folder of the request
        folder: PathBuf,
    },
    /// Makes vouchers worthless that were lost
    Revoke {
        /// Whose.
        #[command(flatten)]
        server: Server,
        /// All that were ever signed, by making a new key; servers that run take no voucher until they are started again
        #[arg(long, required_unless_present = "list", conflicts_with = "list")]
        all: bool,
        /// The lines of list.txt of those that were lost
        list: Option<PathBuf>,
    },
}

/// Where the server keeps its keys and its database: the same settings as of `farde serve`.
#[derive(Args)]
pub struct Server {
    /// The settings file of the server
    #[arg(long, env = "FARDE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The data folder of the server
    #[arg(long, env = "FARDE_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The database of the server
    #[arg(long, env = "FARDE_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<Secret>,
    /// The folder of the server's keys
    #[arg(long, env = "FARDE_KEYS", value_name = "DIR")]
    keys: Option<PathBuf>,
    /// Where people open it, like `https://farde.example`
    #[arg(long, env = "FARDE_ORIGIN")]
    origin: Option<String>,
}

/// What is on a sheet.
#[derive(Args)]
pub struct Sheet {
    /// The languages on it, up to eight, like fr,nl,ar [default: fr,nl,en,ar,ro,uk]
    #[arg(long, value_delimiter = ',')]
    languages: Option<Vec<String>>,
}

impl Server {
    fn settings(self) -> Result<Settings, VoucherError> {
        let Self { config, data, database, keys, origin } = self;
        let flags = Flags { config, data, database, keys, origin, ..Flags::default() };
        Ok(Settings::load(flags, std::env::vars_os().map(|(name, _)| name))?)
    }
}

impl VouchersCommand {
    /// Runs it; says on the terminal what came of it.
    pub fn run(self) -> ExitCode {
        let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => return say(Err(error.to_string())),
        };
        let done = runtime.block_on(self.work(SystemClock.now()));
        say(done.map_err(|error| error.to_string()))
    }

    /// Does it; gives what to say.
    async fn work(self, now: UnixSeconds) -> Result<String, VoucherError> {
        match self {
            Self::Make { server, sheet, count, folder } => make(server.settings()?, &sheet, count, &folder, now).await,
            Self::Key { server } => Ok(VoucherKey::of_folder(&server.settings()?.keys)?.public_key().to_string()),
            Self::Ask { key, origin, count, folder } => {
                let key = key.trim().parse().map_err(|_| VoucherError::Key)?;
                ask(&origin_of(Some(origin))?, &key, count, &folder, now)
            }
            Self::Sign { server, request, answer } => {
                let key = VoucherKey::of_folder(&server.settings()?.keys)?;
                let request: Request = folder::read_json(&request, "request for vouchers")?;
                folder::write_json(&answer, &request.sign(&key, now, &SystemRandom)?)?;
                let (count, until) = (request.count(), last_day(request.period));
                Ok(format!("{count} vouchers are signed, good until {until}. Send {} back.", answer.display()))
            }
            Self::Sheets { sheet, answer, folder } => {
                let answer: Answer = folder::read_json(&answer, "answer to a request for vouchers")?;
                let secrets: Secrets = folder::read_json(&folder.join(SECRETS), "request of this computer")?;
                write_sheets(&secrets, &answer, &sheet, &folder)
            }
            Self::Revoke { server, all: _, list: Some(list) } => {
                let settings = server.settings()?;
                let key = VoucherKey::of_folder(&settings.keys)?.public_key();
                revoke(&*open(&settings).await?, &key, &list, now).await
            }
            Self::Revoke { server, all: _, list: None } => {
                let settings = server.settings()?;
                let storage = open(&settings).await?;
                VoucherKey::replace(&settings.keys, &SystemRandom, &*storage).await?;
                Ok("No voucher that was signed before is worth anything. Copy the new key to all servers and start them again."
                    .to_owned())
            }
        }
    }
}

/// The database that is served, which a copy or one that has moved is not. It is there already: what is written into another one
/// changes nothing where it should.
async fn open(settings: &Settings) -> Result<Arc<dyn CopiedStorage>, VoucherError> {
    let owner = std::fs::metadata(&settings.keys).map(|folder| folder.uid());
    if owner.is_ok_and(|owner| owner != rustix::process::geteuid().as_raw()) {
        return Err(VoucherError::OtherUser(settings.keys.clone()));
    }
    let schema = schema_of_database(settings.database.as_ref(), &settings.data).await;
    if schema.map_err(|_| VoucherError::NoDatabase)?.found == 0 {
        return Err(VoucherError::NoDatabase);
    }
    let storage = open_database(settings.database.as_ref(), &settings.data, Opening::Use).await?;
    require_serving(&*storage).await?;
    // In another folder a key would be made that no server finds.
    let known = run(&*storage, Access::Read, &(), |tx, ()| tx.oprf_keys()).await?;
    let ours = OprfKeys::look(&settings.keys)?.map(|keys| keys.public_keys()).unwrap_or_default();
    match known.iter().find(|key| !ours.contains(key)) {
        Some(key) => Err(KeyError::Other { epoch: key.epoch.0 }.into()),
        None if known.is_empty() => Err(VoucherError::NoDatabase),
        None => Ok(storage),
    }
}

fn say(done: Result<String, String>) -> ExitCode {
    match done {
        Ok(done) => {
            let _ = writeln!(io::stdout(), "{done}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "farde: {error}");
            ExitCode::FAILURE
        }
    }
}

/// An origin as the settings take one.
fn origin_of(origin: Option<String>) -> Result<String, VoucherError> {
    let settings = Settings::load(Flags { origin, ..Flags::default() }, std::iter::empty())?;
    settings.origin.ok_or(VoucherError::NoOrigin)
}

async fn make(
    settings: Settings,
    sheet: &Sheet,
    count: usize,
    folder: &Path,
    now: UnixSeconds,
) -> Result<String, VoucherError> {
    let origin = settings.origin.clone().ok_or(VoucherError::NoOrigin)?;
    let storage = open(&settings).await?;
    let key = VoucherKey::of_database(&settings.keys, &SystemRandom, &*storage).await?;
    let (request, secrets) = Secrets::ask(&origin, &key.public_key(), period_now(now), count, &SystemRandom)?;
    let answer = request.sign(&key, now, &SystemRandom)?;
    folder::make(folder)?;
    write_sheets(&secrets, &answer, sheet, folder)
}

fn ask(origin: &str, key: &OprfElement, count: usize, folder: &Path, now: UnixSeconds) -> Result<String, VoucherError> {
    let period = period_now(now);
    let (request, secrets) = Secrets::ask(origin, key, period, count, &SystemRandom)?;
    folder::make(folder)?;
    folder::write_json(&folder.join(SECRETS), &secrets)?;
    folder::write_json(&folder.join(REQUEST), &request)?;
    let path = folder.join(REQUEST);
    Ok(format!("Send {} to have {count} vouchers signed, good until {}.", path.display(), last_day(period)))
}

fn write_sheets(secrets: &Secrets, answer: &Answer, sheet: &Sheet, folder: &Path) -> Result<String, VoucherError> {
    let vouchers = secrets.finish(answer)?;
    let codes = vouchers.iter().map(|voucher| &voucher.code);
    let html = sheets::html(&secrets.origin, secrets.period, codes, sheet.languages.as_deref())?;
    folder::write(&folder.join(LIST), &list(&vouchers, &secrets.key, secrets.period))?;
    folder::write(&folder.join(SHEETS), &html)?;
    let (count, until, path) = (vouchers.len(), last_day(secrets.period), folder.join(SHEETS));
    Ok(format!(
        "{count} vouchers for {}, good until {until}: print {}, then delete it; whoever has it can use them.",
        secrets.origin,
        path.display()
    ))
}

/// The list that vouchers can be revoked with: no voucher can be made of it.
fn list(vouchers: &[Finished], key: &OprfElement, period: VoucherPeriod) -> String {
    let mut text = format!("{LIST_HEAD}{} ({} {key})\n", last_day(period), period.0);
    for (number, voucher) in (1..).zip(vouchers) {
        // A String takes everything.
        let _ = writeln!(text, "{number} {}", voucher.id);
    }
    text
}

/// Puts the vouchers of a list among those that were used; says how many were used before, and not which.
async fn revoke(
    storage: &dyn Storage,
    key: &OprfElement,
    path: &Path,
    now: UnixSeconds,
) -> Result<String, VoucherError> {
    let not_a_list = || VoucherError::NotThis { path: path.to_owned(), what: "list of vouchers" };
    let text = folder::read(path, "list of vouchers")?;
    let (period, made_with, ids) = parse_list(&text).ok_or_else(not_a_list)?;
    if made_with != *key {
        return Err(VoucherError::OtherList);
    }
    if !is_running(period, now) {
        return Err(VoucherError::Over(last_day(period)));
    }
    if period > period_now(now) {
        return Err(not_a_list());
    }
    let all = ids.len();
    let used =
        run(storage, Access::Write, &(period, ids), |tx, (period, ids)| Box::pin(spend(tx, *period, ids))).await?;
    let engine = storage.facts().await?.engine;
    Ok(format!("{} vouchers are revoked ({engine}). {used} of the list were used or revoked before.", all - used))
}

fn parse_list(text: &str) -> Option<(VoucherPeriod, OprfElement, Vec<VoucherId>)> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (_, head) = lines.next()?.strip_prefix(LIST_HEAD)?.split_once('(')?;
    let (period, key) = head.strip_suffix(')')?.split_once(' ')?;
    let (period, key) = (VoucherPeriod(period.parse().ok()?), key.parse().ok()?);
    let ids: Option<Vec<VoucherId>> = lines.map(|line| line.split_whitespace().nth(1)?.parse().ok()).collect();
    Some((period, key, ids?))
}

async fn spend(tx: &mut dyn Tx, period: VoucherPeriod, ids: &[VoucherId]) -> Result<usize, VoucherError> {
    let mut used = 0;
    for id in ids {
        match tx.spend_voucher(id, period).await? {
            Inserted::New => {}
            Inserted::Taken => used += 1,
        }
    }
    Ok(used)
}
