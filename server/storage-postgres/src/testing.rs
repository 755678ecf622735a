//! A throw-away PostgreSQL server, for tests: with data of its own in a temporary folder, reachable by nobody but this machine.
//!
//! Of the standard library only, so that `cargo xtask prepare` can use it too, while this package does not compile.

use std::{
    fs, io,
    os::unix::{
        fs::{DirBuilderExt, MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU32, Ordering},
    },
    thread::sleep,
    time::Duration,
};

/// Who the superuser is. Nobody has a password: whoever can enter the folder is let in.
const USER: &str = "farde";
/// Where Debian has the programs, in a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// How long one look for the server's answer waits for the next, and how often is looked.
const STEP: Duration = Duration::from_millis(20);
const STEPS: u32 = 1500;

/// A server of its own. It ends, and its data goes, when this is dropped.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    /// Who it runs as, where we are root: PostgreSQL refuses that.
    runs_as: Option<(u32, u32)>,
    server: Mutex<Option<Child>>,
    databases: AtomicU32,
}

impl Cluster {
    /// Makes a server and waits until it answers.
    ///
    /// # Panics
    /// When PostgreSQL is not installed, or does not start.
    #[must_use]
    pub fn start() -> Self {
        let Some(programs) = programs() else {
            panic!(
                "PostgreSQL is not installed: no `initdb` in PATH or {DEBIAN}/*/bin. On Debian: apt-get install postgresql"
            );
        };
        let folder = folder();
        let is_root = fs::metadata(&folder).expect("the folder is there").uid() == 0;
        let runs_as = is_root.then(unprivileged);
        if let Some((user, group)) = runs_as {
            chown(&folder, Some(user), Some(group)).expect("root gives its folder away");
        }
        let cluster = Self { programs, folder, runs_as, server: Mutex::new(None), databases: AtomicU32::new(0) };
        let mut init = cluster.program("initdb");
        // Made in a second, and not written to the disk before that.
        init.args(["--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C", "--data-checksums"]);
        run(init.arg(format!("--username={USER}")).arg("-D").arg(cluster.data()));
        cluster.start_again();
        cluster
    }

    /// One server for all tests of a program that run at the same moment; it ends with the last of them.
    #[must_use]
    pub fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let cluster = Arc::new(Self::start());
            *shared = Arc::downgrade(&cluster);
            cluster
        })
    }

    /// The address of one of its databases.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://{USER}@localhost/{database}?host={}", self.folder.display())
    }

    /// Makes an empty database; gives its address.
    ///
    /// # Panics
    /// When the server does not answer.
    #[must_use]
    pub fn create_database(&self) -> String {
        let name = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut create = self.client("createdb");
        run(create.arg("-h").arg(&self.folder).args(["-U", USER, &name]));
        self.url(&name)
    }

    /// Makes a database with all that is in another one, which nobody uses meanwhile; gives its address.
    ///
    /// # Panics
    /// When the address is of another server, or somebody uses the database.
    #[must_use]
    pub fn copy_database(&self, url: &str) -> String {
        let before = |name: &str| self.url(name) == url;
        let count = self.databases.load(Ordering::Relaxed);
        let name = (0..count).map(|n| format!("test{n}")).find(|name| before(name)).expect("a database of this server");
        let copy = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut create = self.client("createdb");
        run(create.arg("-h").arg(&self.folder).args(["-U", USER, "--template", &name, &copy]));
        self.url(&copy)
    }

    /// Runs files of statements in a database, all in one transaction.
    ///
    /// # Panics
    /// When one fails.
    pub fn run_files(&self, url: &str, files: impl IntoIterator<Item = impl AsRef<Path>>) {
        let mut psql = self.client("psql");
        psql.args(["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--single-transaction", url]);
        for file in files {
            psql.arg("-f").arg(file.as_ref());
        }
        run(&mut psql);
    }

    /// Ends the server at once, as a power failure would: nobody is told, nothing is tidied up.
    pub fn kill_immediate(&self) {
        let mut server = self.server();
        let child = server.as_mut().expect("the server runs");
        // SIGQUIT: each of its processes ends where it stands.
        run(self.program("pg_ctl").args(["kill", "QUIT"]).arg(child.id().to_string()));
        child.wait().expect("the server ends");
        *server = None;
    }

    /// Starts the server on the data that it has, and waits until it answers.
    pub fn start_again(&self) {
        let log = fs::File::options().create(true).append(true).open(self.log()).expect("the log opens");
        let mut postgres = self.program("postgres");
        postgres.arg("-D").arg(self.data());
        // A socket in the folder and no port. What is written survives the end of the server, not that of the machine.
        for setting in ["listen_addresses=", "fsync=off", "max_connections=200"] {
            postgres.arg("-c").arg(setting);
        }
        postgres.arg("-c").arg(format!("unix_socket_directories={}", self.folder.display()));
        let errors = log.try_clone().expect("the log opens");
        let child = postgres.stdin(Stdio::null()).stdout(log).stderr(errors).spawn().expect("postgres starts");
        *self.server() = Some(child);
        self.wait_until_ready();
    }

    /// The server says in a file what it is doing.
    fn wait_until_ready(&self) {
        let status = self.data().join("postmaster.pid");
        for _ in 0..STEPS {
            // Not the file that a killed server left behind.
            let pid = self.server().as_ref().map(Child::id).expect("the server runs").to_string();
            let text = fs::read_to_string(&status).unwrap_or_default();
            if text.lines().next() == Some(&pid) && text.lines().nth(7).map(str::trim) == Some("ready") {
                return;
            }
            let ended = self.server().as_mut().and_then(|server| server.try_wait().ok().flatten());
            assert!(ended.is_none(), "PostgreSQL does not start:\n{}", self.said());
            sleep(STEP);
        }
        panic!("PostgreSQL does not answer:\n{}", self.said());
    }

    fn said(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    fn server(&self) -> MutexGuard<'_, Option<Child>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The folder of everything that it writes, for who looks for what should not be there.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// A program that is the server, or does something to it.
    fn program(&self, name: &str) -> Command {
        let mut command = self.client(name);
        // The folder that we are in need not be open to whom it runs as.
        command.current_dir("/");
        if let Some((user, group)) = self.runs_as {
            command.uid(user).gid(group);
        }
        command
    }

    /// A program that connects to the server.
    fn client(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        // What the environment says about another server is not meant for this one.
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            command.env_remove(name);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut server) = self.server().take() {
            let pid = server.id().to_string();
            let _ = self.program("pg_ctl").args(["kill", "QUIT", &pid]).status();
            let _ = server.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs a command to its end, and shows what it said only if it failed.
fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output();
    let output = output.unwrap_or_else(|error| panic!("cannot start {}: {error}", command.get_program().display()));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} failed:\n{said}", command.get_program().display());
}

/// The folder of PostgreSQL's programs: what the search path leads to (it may have a part of them only), or Debian's newest.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).filter_map(|folder| folder.join("initdb").canonicalize().ok());
    let mut debian: Vec<(u32, PathBuf)> =
        fs::read_dir(DEBIAN).into_iter().flatten().flatten().filter_map(version).collect();
    debian.sort();
    let debian = debian.into_iter().rev().map(|(_, folder)| folder.join("bin/initdb"));
    on_path.chain(debian).find(|file| file.is_file())?.parent().map(Path::to_path_buf)
}

fn version(entry: fs::DirEntry) -> Option<(u32, PathBuf)> {
    Some((entry.file_name().to_str()?.parse().ok()?, entry.path()))
}

/// A new folder. In `/tmp` itself: the name of a socket has a hundred characters at most.
fn folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = PathBuf::from(format!("/tmp/farde-postgres-{}-{number}", std::process::id()));
        match fs::DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => return folder,
            // Another one's, or left behind by a process of the same number.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => panic!("{} cannot be made: {error}", folder.display()),
        }
    }
}

/// The user and group of `postgres`, which Debian's package makes, or of `nobody`.
fn unprivileged() -> (u32, u32) {
    let users = fs::read_to_string("/etc/passwd").expect("the list of users");
    let found = ["postgres", "nobody"].into_iter().find_map(|name| {
        let mut fields =
            users.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?;
        Some((fields.nth(2)?.parse().ok()?, fields.next()?.parse().ok()?))
    });
    found.expect("a user `postgres` or `nobody`")
}
