//! From nothing: a clean Debian tree, the one command, the doctor; then everything that is unsafe in turn.
//!
//! It needs root, the clean Debian that `cargo xtask test` makes, and the network. It says loudly when it is not run, and
//! fails then if `XTASK_ALL_TESTS` is set. All that it mounts is in namespaces of commands that end, and the tree is in a folder of cargo's that goes with the
//! test.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const FARDE: &str = env!("CARGO_BIN_EXE_farde");
const POLICIES: &str = "etc/chromium/policies/managed/farde-kiosk.json";
const SET_UP: &[&str] = &["farde", "kiosk", "set-up", "--address", "https://farde.example.org"];

/// Mounts what programs of a system expect, for one command and its namespace alone.
const INSIDE: &str = r#"set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/run"
root=$1
shift
exec chroot "$root" "$@""#;

fn output(command: &mut Command) -> Output {
    let output =
        command.stdin(Stdio::null()).env("LC_ALL", "C.UTF-8").env("DEBIAN_FRONTEND", "noninteractive").output();
    output.unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn text(output: &Output) -> String {
    [&output.stdout[..], &output.stderr].concat().iter().map(|byte| char::from(*byte)).collect()
}

/// What a command prints, if it is there and succeeds.
fn says(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A clean Debian, which `cargo xtask test` makes where root runs it on one.
fn debian() -> PathBuf {
    let tools = std::env::var_os("XTASK_TOOLS").map(PathBuf::from);
    tools.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools")).join("debian.tar")
}

/// Why it cannot be run here.
fn hindrance() -> Option<&'static str> {
    if says("id", &["-u"]).is_none_or(|id| id.trim() != "0") {
        return Some("it needs root");
    }
    if !debian().exists() {
        return Some("there is no clean Debian (on a Debian, cargo xtask test makes it)");
    }
    if says("unshare", &["--mount", "--propagation", "private", "true"]).is_none() {
        return Some("this machine does not let anybody mount");
    }
    None
}

/// A computer that is only a folder.
struct Computer {
    root: PathBuf,
    _folder: TempDir,
}

impl Computer {
    /// As little of a Debian as there can be.
    fn new() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let root = folder.path().join("tree");
        fs::create_dir(&root).unwrap();
        let unpacked = output(Command::new("tar").args(["--numeric-owner", "-xf"]).arg(debian()).arg("-C").arg(&root));
        assert!(unpacked.status.success(), "{}", text(&unpacked));
        let _ = fs::copy("/etc/resolv.conf", root.join("etc/resolv.conf"));
        fs::copy(FARDE, root.join("usr/local/bin/farde")).unwrap();
        Self { root, _folder: folder }
    }

    fn run(&self, words: &[&str]) -> Output {
        let unshare = ["--mount", "--propagation", "private", "sh", "-c", INSIDE, "sh"];
        output(Command::new("unshare").args(unshare).arg(&self.root).args(words))
    }

    fn must(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {}", text(&output));
        text(&output)
    }

    /// The names that the doctor finds unsafe; its answer must fit its exit code.
    fn diagnosis(&self) -> Vec<String> {
        let output = output(Command::new(FARDE).args(["doctor", "kiosk", "--root"]).arg(&self.root));
        let said = text(&output);
        let found = said.lines().filter_map(|line| line.strip_prefix("UNSAFE  ")?.split(": ").next());
        let found: Vec<String> = found.map(str::to_owned).collect();
        assert_eq!(output.status.code(), Some(i32::from(!found.is_empty())), "{said}");
        found
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    fn write(&self, path: &str, content: &str) {
        let file = self.root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.root.join(path)).unwrap();
    }

    /// Every file that a set-up could change, with its content and the time of its last change.
    fn state(&self) -> BTreeMap<PathBuf, (Vec<u8>, i64, i64)> {
        let mut state = BTreeMap::new();
        for folder in ["etc", "usr/lib/farde-kiosk"] {
            collect(&self.root.join(folder), &mut state);
        }
        state
    }
}

fn collect(folder: &Path, state: &mut BTreeMap<PathBuf, (Vec<u8>, i64, i64)>) {
    use std::os::unix::fs::MetadataExt as _;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        if metadata.is_dir() {
            collect(&path, state);
        } else {
            let content = fs::read_link(&path).map(|link| link.display().to_string().into_bytes());
            let content = content.or_else(|_| fs::read(&path)).unwrap();
            state.insert(path, (content, metadata.mtime(), metadata.mtime_nsec()));
        }
    }
}

#[test]
fn one_command_makes_a_safe_computer_and_whatever_is_taken_away_is_named() {
    if let Some(why) = hindrance() {
        assert!(std::env::var_os("XTASK_ALL_TESTS").is_none(), "it must run here and cannot: {why}");
        eprintln!("NOT RUN: the set-up of a shared computer from nothing: {why}");
        return;
    }
    let computer = Computer::new();
    let before = computer.run(&["farde", "doctor", "kiosk"]);
    assert_eq!(before.status.code(), Some(2), "nothing was set up: {}", text(&before));

    computer.must(SET_UP);
    assert_eq!(computer.diagnosis(), [""; 0]);
    assert!(computer.must(&["farde", "doctor", "kiosk"]).contains("SAFE: nothing unsafe was found."));

    a_second_time_changes_nothing(&computer);
    programs_of_the_system_accept_it(&computer);
    what_people_saved_is_swept(&computer);
    a_print_leaves_nothing(&computer);
    each_policy_is_named(&computer);
    each_other_setting_is_named(&computer);
    the_same_command_mends_it(&computer);
}

fn a_second_time_changes_nothing(computer: &Computer) {
    let state = computer.state();
    let said = computer.must(SET_UP);
    assert_eq!(said.matches(": as it was").count(), 6, "{said}");
    let after = computer.state();
    let changed: Vec<_> =
        after.iter().filter(|(path, file)| state.get(*path) != Some(file)).map(|(path, _)| path).collect();
    assert_eq!((changed, after.len()), (Vec::new(), state.len()));
}

/// The programs that read what the kit writes say that they understand it.
fn programs_of_the_system_accept_it(computer: &Computer) {
    for unit in ["farde-kiosk.service", "farde-kiosk-restart.timer", "var-spool-cups.mount", "var-cache-cups.mount"] {
        let said = computer.must(&["systemd-analyze", "verify", &format!("/etc/systemd/system/{unit}")]);
        assert!(!said.contains("farde") && !said.contains("cups.mount"), "{said}");
    }
    computer.must(&["cupsd", "-t"]);
    for script in ["session", "browser", "bar"] {
        computer.must(&["sh", "-n", &format!("/usr/lib/farde-kiosk/{script}")]);
    }
    computer.must(&["apt-config", "dump"]);
    // A policy that the browser of this release does not know any more would be no protection.
    let names: Vec<&str> = kiosk::policies::all().map(|policy| policy.name).collect();
    computer.write("names", &names.join("\n"));
    let grep = "grep --text --only-matching --fixed-strings --line-regexp --file=/names /strings | sort -u";
    let strings = "tr -c '[:alnum:]' '\\n' < /usr/lib/chromium/chromium > /strings";
    let known = computer.must(&["sh", "-c", &format!("{strings}; {grep}; rm /strings /names")]);
    let unknown: Vec<_> = names.iter().filter(|name| !known.lines().any(|line| line == **name)).collect();
    assert_eq!(unknown, [&""; 0], "the browser does not know them");
}

/// Saves a file wherever the window for saving leads, and sweeps with the words of the kit. What belongs to programs stays.
fn what_people_saved_is_swept(computer: &Computer) {
    const SAVE: &str = r#"set -eu
all=/run/farde-kiosk
work=$all/session
export XDG_RUNTIME_DIR=$all/runtime
mount -t tmpfs none /tmp
mount -t tmpfs none /dev/shm
mkdir -p "$XDG_RUNTIME_DIR" "$work/home/Downloads" "$work/home/folder/inner" "$work/profile" "$work/cache" /tmp/browser
touch "$work/profile/state" "$work/cache/entry" "$XDG_RUNTIME_DIR/wayland-1.lock" /tmp/recent
mkfifo "$XDG_RUNTIME_DIR/wayland-1" /tmp/browser/socket
for folder in "$all" "$work" "$work/home" "$work/home/Downloads" "$work/home/folder/inner" "$XDG_RUNTIME_DIR" /tmp /var/tmp /dev/shm
do echo paper | tee "$folder/paper.pdf" >"$folder/.hidden"; done
find "$all" /tmp /var/tmp /dev/shm -mindepth 1 ! -name recent -exec touch -d '2 minutes ago' {} +
eval "$(sed -n '/^sweep()/,/^}/p' /usr/lib/farde-kiosk/browser)"
sweep -mmin +1
echo swept
find "$all" /tmp /var/tmp /dev/shm -mindepth 1 ! -type d
rm -r "$all""#;
    let said = computer.must(&["sh", "-c", SAVE]);
    let (_, left) = said.split_once("swept\n").unwrap_or_else(|| panic!("{said}"));
    let mut left: Vec<&str> = left.lines().collect();
    left.sort_unstable();
    let runtime = ["/run/farde-kiosk/runtime/wayland-1", "/run/farde-kiosk/runtime/wayland-1.lock"];
    let session = ["/run/farde-kiosk/session/cache/entry", "/run/farde-kiosk/session/profile/state"];
    assert_eq!(left, [&runtime[..], &session, &["/tmp/browser/socket", "/tmp/recent"]].concat());
}

/// Prints with the real spooler, on a printer that swallows everything, and looks where the next person could: title and
/// content, in spool, cache and logs. Where jobs are kept, as Debian has it, the same search finds both.
fn a_print_leaves_nothing(computer: &Computer) {
    const PRINT: &str = r#"set -e
ip link set lo up 2>/dev/null || true
echo 'canary-content-4711' >/canary.txt
cupsd -f &
daemon=$!
for try in $(seq 100); do lpstat -r 2>/dev/null | grep -q 'is running' && break; sleep 0.1; done
lpadmin -p swallows -E -v file:///dev/null
lp -d swallows -t canary-title-4711 /canary.txt
# A paper that waits, as the next browser begins.
cupsdisable swallows
runuser -u farde-kiosk -- lp -d swallows -t canary-title-4711 </canary.txt
lpstat -W not-completed -o | grep -q farde-kiosk || echo "nothing waited"
runuser -u farde-kiosk -- sh -c "$(sed -n '/^unprint()/,/^}/p' /usr/lib/farde-kiosk/browser); unprint"
lpstat -W not-completed -o | grep farde-kiosk && echo "a paper still waits"
cupsenable swallows
for try in $(seq 300); do lpstat -W not-completed -o | grep -q . || break; sleep 0.1; done
test -z "$(lpstat -W not-completed -o)"
sleep 1
kill $daemon
wait $daemon || true
rm /canary.txt
echo "printed"
grep -rlE 'canary-(title|content)-4711' /var/spool/cups /var/cache/cups /var/log/cups || true"#;
    let files = computer.read("etc/cups/cups-files.conf");
    computer.write("etc/cups/cups-files.conf", &format!("{files}\nFileDevice Yes\n"));
    let found = || {
        let said = computer.must(&["sh", "-c", PRINT]);
        assert!(!said.contains("nothing waited") && !said.contains("still waits"), "{said}");
        let (_, found) = said.split_once("printed\n").unwrap_or_else(|| panic!("{said}"));
        found.lines().filter(|line| line.starts_with("/var/")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found(), [""; 0], "as the kit sets it");
    let settings = computer.read("etc/cups/cupsd.conf");
    let kept = settings
        .replace("PreserveJobFiles No", "PreserveJobFiles Yes")
        .replace("PreserveJobHistory No", "PreserveJobHistory Yes");
    assert_ne!(kept, settings);
    computer.write("etc/cups/cupsd.conf", &kept);
    assert!(found().len() >= 2, "the search finds what is kept: title and content");
    computer.write("etc/cups/cupsd.conf", &settings);
    computer.write("etc/cups/cups-files.conf", &files);
    // The printer is a file, which the doctor would name.
    assert_eq!(computer.diagnosis(), ["/etc/cups/printers.conf"]);
    computer.must(&[
        "sh",
        "-c",
        "rm -rf /etc/cups/printers.conf* /var/spool/cups/c0* /var/spool/cups/d0* /var/cache/cups/job.cache* /var/log/cups/*",
    ]);
}

fn each_policy_is_named(computer: &Computer) {
    let whole: Map<String, Value> = serde_json::from_str(&computer.read(POLICIES)).unwrap();
    assert_eq!(whole.len(), kiosk::policies::all().count());
    for name in whole.keys() {
        let mut less = whole.clone();
        less.remove(name);
        computer.write(POLICIES, &Value::Object(less).to_string());
        assert_eq!(computer.diagnosis(), [name.as_str()]);
    }
    computer.write(POLICIES, &format!("{:#}\n", Value::Object(whole)));
    assert_eq!(computer.diagnosis(), [""; 0]);
}

/// What a person, a package or another program would do to the computer.
fn each_other_setting_is_named(computer: &Computer) {
    for path in [
        "etc/systemd/system/farde-kiosk.service",
        "etc/systemd/system/multi-user.target.wants/farde-kiosk.service",
        "etc/systemd/system/default.target",
        "etc/systemd/system/swap.target",
        "etc/systemd/system/cups-browsed.service",
        "etc/systemd/system/cups.service.requires/var-spool-cups.mount",
        "etc/systemd/coredump.conf.d/zz-farde-kiosk.conf",
        "etc/systemd/journald.conf.d/zz-farde-kiosk.conf",
        "etc/systemd/sleep.conf.d/zz-farde-kiosk.conf",
        "etc/systemd/system/getty@.service.d/zz-farde-kiosk.conf",
        "etc/sysctl.d/zz-farde-kiosk.conf",
        "usr/lib/farde-kiosk/browser",
        "usr/lib/farde-kiosk/sway",
    ] {
        let aside = computer.root.join("aside");
        fs::rename(computer.root.join(path), &aside).unwrap();
        assert_eq!(computer.diagnosis(), [format!("/{path}")]);
        fs::rename(&aside, computer.root.join(path)).unwrap();
    }
    for (path, content, name) in [
        ("etc/chromium/policies/managed/other.json", "{\"IncognitoModeAvailability\": 0}", "IncognitoModeAvailability"),
        (
            "etc/systemd/system/farde-kiosk.service.d/zz-farde-kiosk.conf",
            "[Service]\nProtectSystem=no\n",
            "/etc/systemd/system/farde-kiosk.service.d/zz-farde-kiosk.conf",
        ),
        ("boot/grub/grub.cfg", "menuentry 'Debian' {\n}\n", "/boot/grub/grub.cfg"),
        ("etc/chromium.d/other", "export CHROMIUM_FLAGS=x", "/etc/chromium.d/other"),
        ("etc/sysctl.d/zzz.conf", "kernel.core_pattern = core", "/etc/sysctl.d/zzz.conf"),
        ("etc/sudoers.d/other", "farde-kiosk ALL=(ALL) NOPASSWD: ALL", "/etc/sudoers.d/other"),
    ] {
        computer.write(path, content);
        assert_eq!(computer.diagnosis(), [name]);
        computer.remove(path);
    }
    let flags = computer.read("etc/chromium.d/default-flags");
    computer.write("etc/chromium.d/default-flags", &format!("{flags}export CHROMIUM_FLAGS=x\n"));
    assert_eq!(computer.diagnosis(), ["/etc/chromium.d/default-flags"]);
    computer.write("etc/chromium.d/default-flags", &flags);
    for (words, name, back) in [
        ("usermod --shell /bin/bash farde-kiosk", "login shell", "usermod --shell /usr/sbin/nologin farde-kiosk"),
        ("passwd --delete farde-kiosk", "password", "usermod --password !* farde-kiosk"),
        ("gpasswd --add farde-kiosk disk", "groups", "gpasswd --delete farde-kiosk disk"),
    ] {
        computer.must(&words.split(' ').collect::<Vec<_>>());
        assert_eq!(computer.diagnosis(), [name]);
        computer.must(&back.split(' ').collect::<Vec<_>>());
    }
    assert_eq!(computer.diagnosis(), [""; 0]);
}

/// As after an interruption, or after somebody has tried to mend something else.
fn the_same_command_mends_it(computer: &Computer) {
    computer.remove(POLICIES);
    computer.remove("etc/systemd/system/swap.target");
    computer.remove("usr/lib/farde-kiosk/session");
    computer.must(&["dpkg", "--remove", "wvkbd"]);
    let fstab = computer.read("etc/fstab") + "/swapfile none swap sw 0 0\n";
    computer.write("etc/fstab", &fstab);
    computer.write("etc/cups/cupsd.conf", &computer.read("etc/cups/cupsd.conf").replace("PreserveJobFiles No", ""));
    fs::set_permissions(computer.root.join("usr/lib/farde-kiosk/bar"), fs::Permissions::from_mode(0o777)).unwrap();
    let found = computer.diagnosis();
    for name in ["wvkbd", "/etc/fstab", "PreserveJobFiles", "/usr/lib/farde-kiosk/bar", "/usr/lib/farde-kiosk/session"]
    {
        assert!(found.contains(&name.to_owned()), "{name} is not in {found:?}");
    }
    computer.must(SET_UP);
    assert_eq!(computer.diagnosis(), [""; 0]);
}
