//! A tree that is safe, and each thing in it that is taken away, changed or overridden in turn.

use super::*;
use crate::kit::{Piece, edits, files, links, packages};
use crate::policies;
use crate::setup;
use serde_json::{Map, Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use tempfile::TempDir;

const CUPS: &str = "LogLevel warn\nBrowsing On\n";

/// A tree that looks as after a set-up: what programs of the system would do is done by hand.
fn tree(without: &[Piece]) -> (TempDir, Tree, Kit) {
    let folder = tempfile::tempdir().unwrap();
    let tree = Tree::at(folder.path());
    let kit = Kit { origin: "https://farde.example.org".parse().unwrap(), without: without.to_vec() };
    let entry = |name: &&str| format!("Package: {name}\nStatus: install ok installed\nVersion: 1\n");
    let status: Vec<String> = packages::of(&kit).iter().map(entry).collect();
    for (path, text) in [
        (packages::STATUS, status.join("\n").as_str()),
        ("/etc/passwd", "root:x:0:0::/root:/bin/bash\nfarde-kiosk:x:996:996::/nonexistent:/usr/sbin/nologin\n"),
        ("/etc/shadow", "root:*:1::::::\nfarde-kiosk:!*:1::::::\n"),
        ("/etc/group", "video:x:44:farde-kiosk\nsudo:x:27:maria\nfarde-kiosk:x:996:\n"),
        ("/etc/sudoers", "root ALL=(ALL:ALL) ALL\n"),
        (edits::FSTAB, "UUID=1 / ext4 defaults 0 1\nUUID=2 none swap sw 0 0\n"),
        (edits::CUPS, CUPS),
    ] {
        tree.write(path, text, 0o644).unwrap();
    }
    setup::write_all(&tree, &kit).unwrap();
    (folder, tree, kit)
}

/// The names of what is unsafe.
fn unsafe_in(tree: &Tree) -> Vec<String> {
    look(tree, None).unwrap().findings.into_iter().map(|finding| finding.name).collect()
}

fn policies_of(tree: &Tree) -> Map<String, Value> {
    serde_json::from_str(&tree.read(files::POLICIES).unwrap().unwrap()).unwrap()
}

fn put(tree: &Tree, path: &str, text: &str) {
    tree.write(path, text, 0o644).unwrap();
}

#[test]
fn what_was_set_up_is_safe_and_a_second_time_changes_nothing() {
    let (_folder, tree, kit) = tree(&[]);
    assert_eq!(unsafe_in(&tree), [""; 0]);
    assert_eq!(setup::write_all(&tree, &kit).unwrap(), crate::Done::Already);
}

#[test]
fn what_was_left_out_is_not_asked_for() {
    let all = [Piece::Keyboard, Piece::Printers, Piece::Sticks, Piece::Restart, Piece::Updates];
    let (_folder, tree, _) = tree(&all);
    let report = look(&tree, None).unwrap();
    assert_eq!(report.findings, []);
    assert!(report.unseen.contains(&"printers: left out on purpose".to_owned()));
    assert_eq!(tree.read(edits::CUPS).unwrap().unwrap(), CUPS);
}

#[test]
fn each_policy_that_is_taken_away_or_changed_or_overridden_is_named() {
    let (_folder, tree, _) = tree(&[]);
    let whole = policies_of(&tree);
    for policy in policies::all() {
        let mut less = whole.clone();
        less.remove(policy.name);
        put(&tree, files::POLICIES, &Value::Object(less).to_string());
        assert_eq!(unsafe_in(&tree), [policy.name], "taken away");
        let mut other = whole.clone();
        other.insert(policy.name.to_owned(), json!("other"));
        put(&tree, files::POLICIES, &Value::Object(other).to_string());
        assert_eq!(unsafe_in(&tree), [policy.name], "changed");
        put(&tree, files::POLICIES, &Value::Object(whole.clone()).to_string());
        let beside = "/etc/chromium/policies/managed/zz.json";
        put(&tree, beside, &json!({ policy.name: "other" }).to_string());
        assert_eq!(unsafe_in(&tree), [policy.name], "overridden");
        tree.remove(beside).unwrap();
    }
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn policies_of_strangers_and_files_that_are_none_are_named() {
    let (_folder, tree, _) = tree(&[]);
    let beside = "/etc/chromium/policies/managed/a.json";
    put(&tree, beside, "{\"ExtensionInstallForcelist\": [\"x\"]}");
    assert_eq!(unsafe_in(&tree), ["ExtensionInstallForcelist"]);
    put(&tree, beside, "no json");
    assert_eq!(unsafe_in(&tree), [beside]);
    // The same once more is no danger.
    put(&tree, beside, "{\"SyncDisabled\": true}");
    assert_eq!(unsafe_in(&tree), [""; 0]);
    put(&tree, files::POLICIES, "[]");
    assert!(look(&tree, None).unwrap().names(files::POLICIES));
}

#[test]
fn each_file_that_is_taken_away_or_changed_is_named() {
    let (_folder, tree, kit) = tree(&[]);
    for file in files::FILES.iter().filter(|file| file.path != RECORD) {
        tree.remove(file.path).unwrap();
        assert!(unsafe_in(&tree).contains(&file.path.to_owned()), "{} is taken away", file.path);
        put(&tree, file.path, &((file.content)(&kit) + "# one line more\n"));
        assert!(unsafe_in(&tree).contains(&file.path.to_owned()), "{} is changed", file.path);
        setup::write_all(&tree, &kit).unwrap();
        assert_eq!(unsafe_in(&tree), [""; 0]);
    }
}

#[test]
fn files_that_others_can_write_are_named() {
    let (_folder, tree, kit) = tree(&[]);
    let open = |path: &str, mode| fs::set_permissions(tree.path(path), fs::Permissions::from_mode(mode)).unwrap();
    for path in files::FILES.iter().map(|file| file.path).chain([files::POLICIES]) {
        open(path, 0o666);
        assert!(unsafe_in(&tree).contains(&path.to_owned()), "{path}");
        setup::write_all(&tree, &kit).unwrap();
    }
    open("/etc/chromium/policies/managed", 0o777);
    assert_eq!(unsafe_in(&tree), [files::POLICIES]);
    open("/etc/chromium/policies/managed", 0o755);
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn each_link_that_is_taken_away_is_named() {
    let (_folder, tree, kit) = tree(&[]);
    for link in links::LINKS.iter().filter(|link| kit.wants(link.piece, link.when)) {
        tree.remove(link.path).unwrap();
        assert_eq!(unsafe_in(&tree), [link.path]);
        setup::write_all(&tree, &kit).unwrap();
    }
}

#[test]
fn without_printers_nothing_prints() {
    let (_folder, tree, kit) = tree(&[Piece::Printers]);
    let whole = tree.read(files::POLICIES).unwrap().unwrap();
    put(&tree, files::POLICIES, &whole.replace("\"PrintingEnabled\": false", "\"PrintingEnabled\": true"));
    assert_eq!(unsafe_in(&tree), ["PrintingEnabled"]);
    put(&tree, files::POLICIES, &whole);
    for unit in ["cups.service", "cups.socket", "cups.path", "cups-browsed.service"] {
        let path = format!("/etc/systemd/system/{unit}");
        tree.remove(&path).unwrap();
        assert_eq!(unsafe_in(&tree), [path]);
        setup::write_all(&tree, &kit).unwrap();
    }
    assert_eq!(unsafe_in(&tree), [""; 0]);
    // Somebody wants a printer after all, and then none again.
    let with = Kit { without: Vec::new(), ..kit.clone() };
    for (kit, masked) in [(&with, false), (&kit, true)] {
        setup::write_all(&tree, kit).unwrap();
        assert_eq!(tree.link("/etc/systemd/system/cups.service").is_some(), masked);
        assert!(tree.link("/etc/systemd/system/cups-browsed.service").is_some());
    }
}

#[test]
fn each_setting_of_the_printers_is_named() {
    let (_folder, tree, kit) = tree(&[]);
    let whole = tree.read(edits::CUPS).unwrap().unwrap();
    for setting in edits::CUPS_SETTINGS {
        let line = format!("{} {}\n", setting.name, setting.value);
        put(&tree, edits::CUPS, &whole.replace(&line, ""));
        assert_eq!(unsafe_in(&tree), [setting.name], "taken away");
        put(&tree, edits::CUPS, &format!("{whole}{} Yes\n", setting.name));
        assert_eq!(unsafe_in(&tree), [setting.name], "said again at the end");
    }
    setup::write_all(&tree, &kit).unwrap();
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn printers_that_keep_papers_or_that_others_reach_are_named() {
    let (_folder, tree, _) = tree(&[]);
    let whole = tree.read(edits::CUPS).unwrap().unwrap();
    put(&tree, edits::CUPS, &format!("{whole}Listen 0.0.0.0:631\n"));
    assert_eq!(unsafe_in(&tree), ["Listen"]);
    put(&tree, edits::CUPS, &format!("{whole}Listen localhost:631\nListen /run/cups/cups.sock\n"));
    let files = "/etc/cups/cups-files.conf";
    for name in ["RequestRoot", "TempDir", "CacheDir", "AccessLog", "PageLog"] {
        put(&tree, files, &format!("{name} /srv/elsewhere\n"));
        assert_eq!(unsafe_in(&tree), [name]);
    }
    put(&tree, files, "RequestRoot /var/spool/cups\nAccessLog syslog\n#CacheDir /srv\n");
    for device in ["cups-pdf:/", "file:///srv/paper.pdf"] {
        put(&tree, "/etc/cups/printers.conf", &format!("<Printer desk>\nDeviceURI {device}\n</Printer>\n"));
        assert_eq!(unsafe_in(&tree), ["/etc/cups/printers.conf"]);
    }
    put(&tree, "/etc/cups/printers.conf", "<Printer desk>\nDeviceURI ipp://192.0.2.7/ipp/print\n</Printer>\n");
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn each_package_that_is_missing_is_named() {
    let (_folder, tree, kit) = tree(&[]);
    let whole = tree.read(packages::STATUS).unwrap().unwrap();
    for name in packages::of(&kit) {
        let gone =
            whole.replace(&format!("Package: {name}\nStatus: install"), &format!("Package: {name}\nStatus: deinstall"));
        let gone = gone.replace(&format!("Package: {name}\nStatus: deinstall ok installed"), "Package: x\nStatus: x");
        put(&tree, packages::STATUS, &gone);
        assert_eq!(unsafe_in(&tree), [name]);
    }
}

#[test]
fn a_user_with_more_than_it_needs_is_named() {
    let (_folder, tree, _) = tree(&[]);
    let cases = [
        ("/etc/passwd", ":/usr/sbin/nologin", ":/bin/bash", "login shell"),
        ("/etc/passwd", ":/nonexistent:", ":/etc:", "home folder"),
        ("/etc/passwd", "farde-kiosk:x:996:", "farde-kiosk:x:0:", "farde-kiosk"),
        ("/etc/passwd", "farde-kiosk", "somebody", "farde-kiosk"),
        ("/etc/shadow", "farde-kiosk:!*:", "farde-kiosk::", "password"),
        ("/etc/shadow", "farde-kiosk:!*:", "farde-kiosk:$y$x:", "password"),
        ("/etc/group", "27:maria", "27:maria,farde-kiosk", "groups"),
        ("/etc/sudoers", "root ALL", "farde-kiosk ALL", "/etc/sudoers"),
        ("/etc/sudoers", "root ALL", "ALL ALL", "/etc/sudoers"),
        ("/etc/sudoers", "root ALL", "%farde-kiosk ALL", "/etc/sudoers"),
        ("/etc/sudoers", "root ALL", "%video ALL", "/etc/sudoers"),
        ("/etc/sudoers", "root ALL", "#996 ALL", "/etc/sudoers"),
        ("/etc/passwd", "x:996:996:", "x:996:27:", "primary group"),
        ("/etc/passwd", "root:x:0:0:", "eve:x:996:100::/home/eve:/bin/sh\nroot:x:0:0:", "user number"),
        (edits::FSTAB, "# farde-kiosk: ", "", edits::FSTAB),
    ];
    for (path, from, to, name) in cases {
        let whole = tree.read(path).unwrap().unwrap();
        assert!(whole.contains(from), "{path}: {from}");
        put(&tree, path, &whole.replace(from, to));
        assert!(look(&tree, None).unwrap().names(name), "{path}: {to}");
        put(&tree, path, &whole);
    }
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn what_counts_more_than_the_kit_is_named() {
    let (_folder, tree, _) = tree(&[]);
    for (path, text) in [
        ("/etc/systemd/journald.conf.d/zzz.conf", "[Journal]\nStorage=persistent\n"),
        ("/usr/lib/systemd/coredump.conf.d/zzz.conf", "[Coredump]\nStorage=external\n"),
        ("/etc/systemd/logind.conf.d/zzz.conf", "[Login]\nNAutoVTs = 6\n"),
        ("/run/systemd/sleep.conf.d/zzz.conf", "[Sleep]\nAllowHibernation=yes\n"),
        ("/etc/sysctl.d/zzz.conf", "kernel/core_pattern=core\n"),
        ("/etc/systemd/system/farde-kiosk.service.d/other.conf", "[Service]\nProtectSystem=no\n"),
        ("/etc/systemd/system/getty@tty1.service.d/autologin.conf", "[Service]\nExecStart=/bin/bash\n"),
        ("/etc/systemd/system/farde-kiosk.service.d/zz-farde-kiosk.conf", "[Service]\nProtectSystem=no\n"),
        ("/etc/systemd/system/getty@tty1.service.d/zz-farde-kiosk.conf", "[Unit]\nConditionKernelCommandLine=\n"),
        ("/etc/systemd/system/service.d/x.conf", "[Service]\nProtectSystem=no\n"),
        ("/etc/systemd/system/mount.d/x.conf", "[Mount]\nType=ext4\n"),
        ("/etc/systemd/system/farde-.service.d/x.conf", "[Service]\nProtectSystem=no\n"),
        ("/usr/lib/systemd/system/farde-kiosk.service.d/x.conf", "[Service]\nProtectSystem=no\n"),
        ("/run/systemd/system/farde-kiosk.service.d/x.conf", "[Service]\nProtectSystem=no\n"),
        ("/usr/local/lib/systemd/system/getty@.service.d/x.conf", "[Unit]\nConditionKernelCommandLine=\n"),
        ("/etc/systemd/system.control/farde-kiosk.service.d/x.conf", "[Service]\nProtectSystem=no\n"),
        ("/etc/systemd/system/var-spool-cups.mount.d/x.conf", "[Mount]\nType=ext4\n"),
        ("/etc/systemd/system/farde-kiosk-restart.service.d/x.conf", "[Service]\nExecStart=\n"),
        ("/etc/systemd/system/farde-kiosk-restart.timer.d/x.conf", "[Timer]\nOnCalendar=\n"),
        ("/usr/local/lib/sysctl.d/zzz.conf", "kernel.sysrq=1\n"),
        ("/usr/local/lib/systemd/coredump.conf.d/zzz.conf", "[Coredump]\nStorage=external\n"),
        ("/etc/apt/apt.conf.d/zzz", "APT::Periodic::Unattended-Upgrade \"0\";\n"),
        ("/etc/apt/apt.conf.d/zzz", "#clear APT::Periodic;\n"),
        ("/etc/apt/apt.conf", "APT { Periodic { Enable \"0\"; }; };\n"),
        ("/etc/systemd/system/apt-daily-upgrade.timer", ""),
        ("/etc/systemd/system/sysinit.target.wants/debug-shell.service", ""),
        ("/etc/chromium.d/flags", "export CHROMIUM_FLAGS=--remote-debugging-port=9222\n"),
        ("/usr/share/chromium/extensions/spy", "x"),
        ("/etc/sudoers.d/kiosk", "farde-kiosk ALL=(ALL) NOPASSWD: ALL\n"),
    ] {
        put(&tree, path, text);
        assert_eq!(unsafe_in(&tree), [path]);
        tree.remove(path).unwrap();
    }
    let masked = "/etc/systemd/system/apt-daily-upgrade.timer";
    tree.make_link(masked, "/dev/null").unwrap();
    assert_eq!(unsafe_in(&tree), [masked]);
    tree.remove(masked).unwrap();
    // What is read before the kit's, or says something else, is nobody's danger.
    put(&tree, "/etc/sysctl.d/10-other.conf", "kernel.sysrq=1\n");
    put(&tree, "/etc/sysctl.d/zzz.conf", "# kernel.sysrq=1\nvm.swappiness=10\n");
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn what_the_browser_reads_is_as_its_package_brought_it() {
    let (_folder, tree, _) = tree(&[]);
    let path = "/etc/chromium.d/default-flags";
    put(&tree, path, "hello\n");
    assert_eq!(unsafe_in(&tree), [path], "a known name that no package knows");
    let status = tree.read(packages::STATUS).unwrap().unwrap();
    let entry = "Package: chromium\n";
    let known = format!("{entry}Conffiles:\n {path} b1946ac92492d2347c6235b4d2611184\n");
    put(&tree, packages::STATUS, &status.replace(entry, &known));
    assert_eq!(unsafe_in(&tree), [""; 0]);
    put(&tree, path, "hello\nexport CHROMIUM_FLAGS=--remote-debugging-port=9222\n");
    assert_eq!(unsafe_in(&tree), [path]);
}

#[test]
fn programs_that_others_can_write_are_named() {
    let (_folder, tree, _) = tree(&[]);
    let open = |path: &str, mode| fs::set_permissions(tree.path(path), fs::Permissions::from_mode(mode)).unwrap();
    for path in ["/usr/bin/sway", "/usr/bin/chromium", "/usr/lib/chromium/chromium", "/etc/default/keyboard"] {
        put(&tree, path, "x");
        assert_eq!(unsafe_in(&tree), [""; 0]);
        open(path, 0o777);
        assert_eq!(unsafe_in(&tree), [path]);
        open(path, 0o755);
    }
    fs::create_dir(tree.path("/etc/chromium.d")).unwrap();
    open("/etc/chromium.d", 0o777);
    assert_eq!(unsafe_in(&tree), ["/etc/chromium.d"]);
}

#[test]
fn a_boot_menu_that_anybody_changes_is_named_and_one_that_is_not_there_is_said() {
    let (_folder, tree, _) = tree(&[]);
    let unseen = look(&tree, None).unwrap().unseen;
    assert!(unseen.iter().any(|line| line.contains(boot::MENU)), "{unseen:?}");
    let (who, hash) = ("set superusers=\"root\"\n", "password_pbkdf2 root grub.pbkdf2.sha512.10000.AA.BB\n");
    for text in [
        "menuentry 'Debian' {\n}\n",
        who,
        hash,
        &["set superusers=\"\"\n", hash].concat(),
        &["# ", who, hash].concat(),
        &[who, "# ", hash].concat(),
        &[who, "password root plain\n"].concat(),
    ] {
        put(&tree, boot::MENU, text);
        assert_eq!(unsafe_in(&tree), [boot::MENU], "{text}");
    }
    put(&tree, boot::MENU, &[who, hash].concat());
    assert_eq!(unsafe_in(&tree), [""; 0]);
}

#[test]
fn another_address_and_no_record_are_said() {
    let (_folder, tree, _) = tree(&[]);
    let other = look(&tree, Some("https://farde.other.org".parse().unwrap())).unwrap();
    for name in ["URLAllowlist", "HomepageLocation", "/usr/lib/farde-kiosk/browser", RECORD] {
        assert!(other.names(name), "{name}");
    }
    tree.remove(RECORD).unwrap();
    assert!(matches!(look(&tree, None), Err(DoctorError::NoRecord)));
}

#[test]
fn everything_is_said_to_people() {
    let (_folder, tree, _) = tree(&[]);
    tree.remove(files::POLICIES).unwrap();
    let mut text = Vec::new();
    let report = look(&tree, None).unwrap();
    assert_eq!(report.findings.len(), policies::all().count());
    report.print(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    for policy in policies::all() {
        assert!(
            text.contains(&format!("UNSAFE  {}: ", policy.name)) && text.contains(policy.danger),
            "{}",
            policy.name
        );
    }
    assert!(text.contains("NOT SAFE: ") && text.contains("cameras and eyes in the room"));
}
