//! The files that the set-up writes whole.

use super::{Kit, Piece, RECORD};
use serde_json::Value;

/// One file, and what somebody gets if it is not as it was written.
pub(crate) struct File {
    /// Where.
    pub(crate) path: &'static str,
    /// Who may read and start it.
    pub(crate) mode: u32,
    /// What it belongs to, if it can be left out.
    pub(crate) piece: Option<Piece>,
    /// What is in it.
    pub(crate) content: fn(&Kit) -> String,
    /// What somebody gets without it.
    pub(crate) danger: &'static str,
}

/// What the administrator of a Chromium on Debian says.
pub(crate) const POLICIES: &str = "/etc/chromium/policies/managed/farde-kiosk.json";

const PLAIN: u32 = 0o644;
const PROGRAM: u32 = 0o755;

macro_rules! template {
    ($name:literal) => {
        include_str!(concat!("../../files/", $name))
    };
}

/// Every file but the policies, which the doctor reads one by one.
pub(crate) const FILES: &[File] = &[
    File {
        path: RECORD,
        mode: PLAIN,
        piece: None,
        content: Kit::record,
        danger: "The doctor compares with another wallet than the one that people are sent to.",
    },
    File {
        path: "/etc/systemd/system/farde-kiosk.service",
        mode: PLAIN,
        piece: None,
        content: |_| template!("farde-kiosk.service").to_owned(),
        danger: "What the browser keeps is written to the disk, and is there for the next person.",
    },
    File {
        path: "/usr/lib/farde-kiosk/session",
        mode: PROGRAM,
        piece: None,
        content: |_| template!("session").to_owned(),
        danger: "A session begins that nobody has looked at: it may record what is typed.",
    },
    File {
        path: "/usr/lib/farde-kiosk/browser",
        mode: PROGRAM,
        piece: None,
        content: |kit| template!("browser").replace("@KIOSK@", &kit.origin.kiosk()),
        danger: "The browser keeps its profile from one person to the next, or opens something else.",
    },
    File {
        path: "/usr/lib/farde-kiosk/bar",
        mode: PROGRAM,
        piece: Some(Piece::Keyboard),
        content: |_| template!("bar").to_owned(),
        danger: "The keyboard on the screen is another program, which may record what is typed.",
    },
    File {
        path: "/usr/lib/farde-kiosk/sway",
        mode: PLAIN,
        piece: None,
        content: |kit| {
            let bar = if kit.has(Some(Piece::Keyboard)) { template!("sway-keyboard") } else { "" };
            [template!("sway"), bar, template!("sway-exec")].concat()
        },
        danger: "A key opens a terminal or another program, which goes on behind the browser.",
    },
    File {
        path: "/usr/lib/farde-kiosk/config/gtk-3.0/settings.ini",
        mode: PLAIN,
        piece: None,
        content: |_| template!("gtk.ini").to_owned(),
        danger: "The window for files names those that the person before has opened, and \"print\" saves papers as files.",
    },
    File {
        path: "/usr/lib/farde-kiosk/config/gtk-4.0/settings.ini",
        mode: PLAIN,
        piece: None,
        content: |_| template!("gtk.ini").to_owned(),
        danger: "The window for files names those that the person before has opened, and \"print\" saves papers as files.",
    },
    File {
        path: "/usr/lib/farde-kiosk/config/gtk-3.0/bookmarks",
        mode: PLAIN,
        piece: None,
        content: |_| "file:///run/farde-usb USB\n".to_owned(),
        danger: "The window for files leads to another folder than the stick: papers are saved where others find them.",
    },
    File {
        path: "/etc/pam.d/farde-kiosk",
        mode: PLAIN,
        piece: None,
        content: |_| template!("pam").to_owned(),
        danger: "The user of the session can be logged in to in another way than by the session.",
    },
    File {
        path: "/etc/sysusers.d/farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("sysusers.conf").to_owned(),
        danger: "The user of the session comes back with other rights than it should have.",
    },
    File {
        path: "/etc/tmpfiles.d/farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("tmpfiles.conf").to_owned(),
        danger: "The session does not begin, or begins in a folder that somebody else has made.",
    },
    File {
        path: "/etc/systemd/system/getty@.service.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("getty.conf").to_owned(),
        danger: "A key leads to a console, where passwords can be tried, or a false screen can be left behind.",
    },
    File {
        path: "/etc/systemd/logind.conf.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("logind.conf").to_owned(),
        danger: "Programs of one session go on into the next, and keys lead to other consoles.",
    },
    File {
        path: "/etc/systemd/sleep.conf.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("sleep.conf").to_owned(),
        danger: "The whole memory, with open papers and keys, is written to the disk when the computer sleeps.",
    },
    File {
        path: "/etc/systemd/coredump.conf.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("coredump.conf").to_owned(),
        danger: "When the browser crashes, its memory, with papers and keys, is kept on the disk.",
    },
    File {
        path: "/etc/sysctl.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("sysctl.conf").to_owned(),
        danger: "When the browser crashes, its memory, with papers and keys, is kept on the disk; keys of the kernel print it.",
    },
    File {
        path: "/etc/systemd/journald.conf.d/zz-farde-kiosk.conf",
        mode: PLAIN,
        piece: None,
        content: |_| template!("journald.conf").to_owned(),
        danger: "The log on the disk says when somebody was here, and which sticks and printers they used.",
    },
    File {
        path: "/etc/systemd/system/var-spool-cups.mount",
        mode: PLAIN,
        piece: Some(Piece::Printers),
        content: |_| template!("cups.mount").replace("@WHERE@", "/var/spool/cups"),
        danger: "Papers that were printed are on the disk, and can be found there after they were deleted.",
    },
    File {
        path: "/etc/systemd/system/var-cache-cups.mount",
        mode: PLAIN,
        piece: Some(Piece::Printers),
        content: |_| template!("cups.mount").replace("@WHERE@", "/var/cache/cups"),
        danger: "The names of papers that were printed are on the disk.",
    },
    File {
        path: "/etc/systemd/system/var-log-cups.mount",
        mode: PLAIN,
        piece: Some(Piece::Printers),
        content: |_| template!("cups.mount").replace("@WHERE@", "/var/log/cups"),
        danger: "When and on what was printed stays on the disk.",
    },
    File {
        path: "/etc/systemd/system/farde-kiosk-restart.service",
        mode: PLAIN,
        piece: Some(Piece::Restart),
        content: |_| template!("restart.service").to_owned(),
        danger: "The computer runs for weeks, with whatever is left in its memory, and without its updates.",
    },
    File {
        path: "/etc/systemd/system/farde-kiosk-restart.timer",
        mode: PLAIN,
        piece: Some(Piece::Restart),
        content: |_| template!("restart.timer").to_owned(),
        danger: "The computer runs for weeks, with whatever is left in its memory, and without its updates.",
    },
    File {
        path: "/etc/apt/apt.conf.d/zz-farde-kiosk",
        mode: PLAIN,
        piece: Some(Piece::Updates),
        content: |_| template!("updates.conf").to_owned(),
        danger: "Holes of the browser that are known to everybody stay open.",
    },
    File {
        path: "/etc/udev/rules.d/99-farde-kiosk.rules",
        mode: PLAIN,
        piece: Some(Piece::Sticks),
        content: |_| template!("usb.rules").to_owned(),
        danger: "A stick that somebody brings starts programs, or papers are saved to the computer instead of it.",
    },
];

/// The policies as a file.
pub(crate) fn policies(kit: &Kit) -> String {
    let entries = kit.policies().map(|policy| (policy.name.to_owned(), (policy.value)(&kit.origin)));
    format!("{:#}\n", Value::Object(entries.collect()))
}
