//! The package, on a clean Debian that runs: installed, the main story, another version over it, removed, purged, installed again.
//!
//! It needs root and what `cargo xtask test` makes. It says loudly when it is not run, and fails then if `XTASK_ALL_TESTS` is set.
#![expect(clippy::disallowed_methods, reason = "real processes live in real time")]

use crate::document;
use crate::program::{beside, free_address, now};
use crate::story::terms;
use std::collections::BTreeMap;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tests::host::TestHost;
use tests::machine::{Machine, text};
use tests::papers;
use tests::world::Person;
use wallet_client::ReceivedShare;
use wallet_core::documents::DocumentId;
use wallet_core::shares::Handling;

/// How exposed the service may be at most, in tenths, as `systemd-analyze security` counts: 0 is nothing, 100 everything.
const EXPOSURE: u32 = 5;

/// The package of the program that stands beside this test's.
fn package(into: &Path) -> PathBuf {
    let mut command = Command::new(beside("xtask"));
    command.args(["package", "--binary"]).arg(beside("farde")).arg("--into").arg(into);
    // It is unpacked at once, so nothing is gained by making it small.
    let output = command.env("DPKG_DEB_COMPRESSOR_TYPE", "none").output();
    let output = output.expect("the program `xtask` is there, since `cargo xtask test` runs this");
    assert!(output.status.success(), "{}", text(&output));
    let mut files = std::fs::read_dir(into).unwrap().map(|entry| entry.unwrap().path());
    files.find(|file| file.extension().is_some_and(|end| end == "deb")).unwrap()
}

/// A computer with the package on it, and an address that nobody else uses.
struct Installed {
    machine: Machine,
    address: String,
}

impl Installed {
    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    fn device(&self, seed: u64) -> TestHost {
        TestHost::new(&self.origin(), now, seed)
    }

    fn install(&self) {
        self.machine.must("apt-get install --yes --quiet=2 --reinstall /farde.deb");
    }

    /// What an operator does after installing.
    fn set_origin(&self) {
        let line = format!("origin = \"{}\"", self.origin());
        self.machine.must(&format!("sed -i 's|^#origin.*|{line}|' /etc/farde/farde.toml && systemctl restart farde"));
        assert!(self.settings().contains(&line), "{}", self.settings());
    }

    fn settings(&self) -> String {
        std::fs::read_to_string(self.machine.sees("/etc/farde/farde.toml")).unwrap()
    }

    /// All that is there, but for what systemd and the tools of packages note of their own work.
    fn listing(&self) -> BTreeMap<String, (u32, u32, u32)> {
        let noted = ["/run/", "/tmp/", "/var/tmp/", "/var/log/", "/var/cache/", "/var/lib/apt/", "/var/lib/dpkg/"];
        let mut listing = self.machine.listing();
        listing.retain(|path, _| !noted.iter().any(|folder| path.starts_with(folder)));
        // Old states of the lists of users.
        listing.retain(|path, _| {
            !["/etc/.pwd.lock", "/etc/passwd-", "/etc/group-", "/etc/shadow-", "/etc/gshadow-"].contains(&path.as_str())
        });
        listing
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_package_serves_on_a_clean_debian_is_renewed_and_goes_without_leftovers() {
    if let Some(why) = Machine::hindrance() {
        assert!(std::env::var_os("XTASK_ALL_TESTS").is_none(), "it must run here and cannot: {why}");
        eprintln!("NOT RUN: the package on a clean Debian: {why}");
        return;
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (made, address) = (package(folder.path()), free_address());
    let socket = format!("[Socket]\nListenStream=\nListenStream={address}\n");
    let machine = Machine::start(folder, &[("etc/systemd/system/farde.socket.d/address.conf", socket)]);
    std::fs::copy(made, machine.sees("/farde.deb")).unwrap();
    let installed = Installed { machine, address };
    let before = installed.listing();

    installed.install();
    it_runs_as_the_unit_says(&installed.machine);
    installed.set_origin();
    let (person, paper) = the_main_story(&installed).await;

    let refused = refused_while(&installed.address, || installed.install());
    assert_eq!(refused, 0, "another version over it refuses nobody");
    // The planted fault: without the socket that stays, the same search finds that nobody is there.
    let stop_and_start = "systemctl stop farde.service farde.socket; sleep 0.3; systemctl start farde.service";
    assert!(refused_while(&installed.address, || drop(installed.machine.must(stop_and_start))) > 0);
    assert!(installed.settings().contains(&installed.origin()), "what the operator wrote stays");
    still_there(&installed, &person, &paper).await;

    installed.machine.must("apt-get remove --yes --quiet=2 farde");
    assert!(TcpStream::connect(&installed.address).is_err(), "nobody listens any more");
    assert!(installed.settings().contains(&installed.origin()), "settings stay until they are purged");
    let said = installed.machine.must("apt-get purge --yes --quiet=2 farde");
    assert!(said.contains("/var/lib/farde stays") && said.contains("/var/lib/farde-keys stays"), "{said}");
    only_the_data_is_left(&before, &installed.listing());

    installed.install();
    installed.set_origin();
    still_there(&installed, &person, &paper).await;
}

/// With all that the unit forbids in force: as its own user, with no network of its own, no capability, behind a filter of system calls.
fn it_runs_as_the_unit_says(machine: &Machine) {
    let limit = format!("systemd-analyze security --offline=true --no-pager --threshold={EXPOSURE} farde.service");
    machine.must(&limit);
    // The planted fault: one restriction less is seen.
    let less = "sed '/^PrivateNetwork=/d; /^SystemCallFilter=/d' /lib/systemd/system/farde.service >/tmp/farde.service";
    machine.must(less);
    assert!(!machine.run(&limit.replace("farde.service", "/tmp/farde.service")).status.success());
    machine.must("systemd-analyze verify --man=no farde.service farde.socket");
    machine.must("systemctl is-active farde.service farde.socket && systemctl is-enabled farde.service farde.socket");
    let status = machine.must("cat /proc/$(systemctl show --value --property=MainPID farde)/status");
    let field =
        |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    assert_eq!((field("CapBnd:").as_str(), field("NoNewPrivs:").as_str()), ("0000000000000000", "1"), "{status}");
    assert_eq!((field("Seccomp:").as_str(), field("CapEff:").as_str()), ("2", "0000000000000000"), "{status}");
    let owner = machine.must("id --user farde");
    assert_eq!(field("Uid:").split_whitespace().next(), Some(owner.trim()));
    let interfaces =
        machine.must("nsenter --net --target $(systemctl show --value --property=MainPID farde) cat /proc/net/dev");
    assert_eq!(interfaces.matches(':').count(), 1, "the loopback of its own: {interfaces}");
    for folder in ["/var/lib/farde", "/var/lib/farde-keys"] {
        assert_eq!(machine.must(&format!("stat --format='%U %a' {folder}")).trim(), "farde 700");
    }
}

async fn the_main_story(installed: &Installed) -> (Person, DocumentId) {
    let person = Person::new(1);
    let mut wallet = wallet_client::create(installed.device(1), &person.handle, &person.secret).await.unwrap();
    let paper = wallet.add(document("Lettre du CPAS", papers::letter())).await.unwrap();
    let made = wallet.share(terms(vec![paper.clone()], 86_400, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(installed.device(2), &fragment, "Fatima", "CPAS test", None).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, papers::letter());
    assert_eq!(wallet.shares().await.unwrap()[0].receipts[0].as_ref().unwrap().name.as_str(), "Fatima");
    wallet.stop_share(&made.share).await.unwrap();
    assert!(received.original(0).await.is_err());
    (person, paper)
}

async fn still_there(installed: &Installed, person: &Person, paper: &DocumentId) {
    let wallet = wallet_client::open(installed.device(3), &person.handle, &person.secret).await.unwrap();
    assert_eq!(wallet.original(paper, 0).await.unwrap().bytes, papers::letter());
}

/// How often a connection is refused while something is done.
fn refused_while(address: &str, work: impl FnOnce()) -> u32 {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let (mut refused, began) = (0, Instant::now());
            while !over.load(Ordering::Relaxed) && began.elapsed() < Duration::from_secs(60) {
                refused += u32::from(TcpStream::connect(address).is_err());
                std::thread::sleep(Duration::from_millis(2));
            }
            refused
        });
        work();
        over.store(true, Ordering::Relaxed);
        asking.join().unwrap()
    })
}

/// What people keep, and the user that it belongs to.
fn only_the_data_is_left(before: &BTreeMap<String, (u32, u32, u32)>, after: &BTreeMap<String, (u32, u32, u32)>) {
    let is_data =
        |path: &str| ["/var/lib/farde", "/var/lib/farde-keys"].iter().any(|data| Path::new(path).starts_with(data));
    let new: Vec<_> = after.iter().filter(|(path, entry)| before.get(*path) != Some(entry) && !is_data(path)).collect();
    let gone: Vec<_> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert!(new.is_empty() && gone.is_empty(), "left over: {new:#?}, gone: {gone:?}");
    assert!(after.contains_key("/var/lib/farde/farde.db") && after.contains_key("/var/lib/farde-keys/oprf-1.key"));
}
