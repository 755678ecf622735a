//! What starts by itself, and what never does: links below `/etc/systemd/system`.

use super::{Piece, When};

/// One link.
pub(crate) struct Link {
    /// Where.
    pub(crate) path: &'static str,
    /// Where it leads.
    pub(crate) target: &'static str,
    /// What it belongs to, if it can be left out.
    pub(crate) piece: Option<Piece>,
    /// Whether it is there with it, or where it was left out.
    pub(crate) when: When,
    /// What it does.
    pub(crate) says: &'static str,
    /// What somebody gets without it.
    pub(crate) danger: &'static str,
}

/// systemd's way to say never.
const NEVER: &str = "/dev/null";

pub(crate) const LINKS: &[Link] = &[
    Link {
        path: "/etc/systemd/system/default.target",
        target: "/usr/lib/systemd/system/multi-user.target",
        piece: None,
        when: When::Chosen,
        says: "no desktop begins by itself",
        danger: "After a restart a desktop waits, with its files and programs.",
    },
    Link {
        path: "/etc/systemd/system/swap.target",
        target: NEVER,
        piece: None,
        when: When::Chosen,
        says: "no swap is turned on",
        danger: "Pieces of memory, with papers and keys, are written to the disk.",
    },
    Link {
        path: "/etc/systemd/system/hibernate.target",
        target: NEVER,
        piece: None,
        when: When::Chosen,
        says: "the computer never sleeps to its disk",
        danger: "The whole memory, with open papers and keys, is written to the disk.",
    },
    Link {
        path: "/etc/systemd/system/hybrid-sleep.target",
        target: NEVER,
        piece: None,
        when: When::Chosen,
        says: "the computer never sleeps to its disk",
        danger: "The whole memory, with open papers and keys, is written to the disk.",
    },
    Link {
        path: "/etc/systemd/system/cups-browsed.service",
        target: NEVER,
        piece: Some(Piece::Printers),
        when: When::Chosen,
        says: "no printer is added by itself",
        danger: "Whoever is in the network offers a printer of their own, and papers are printed to them.",
    },
    Link {
        path: "/etc/systemd/system/cups.service.requires/var-spool-cups.mount",
        target: "/etc/systemd/system/var-spool-cups.mount",
        piece: Some(Piece::Printers),
        when: When::Chosen,
        says: "papers wait for the printer in memory",
        danger: "Papers that were printed are on the disk, and can be found there after they were deleted.",
    },
    Link {
        path: "/etc/systemd/system/cups.service.requires/var-cache-cups.mount",
        target: "/etc/systemd/system/var-cache-cups.mount",
        piece: Some(Piece::Printers),
        when: When::Chosen,
        says: "the list of what was printed is in memory",
        danger: "The names of papers that were printed are on the disk.",
    },
    Link {
        path: "/etc/systemd/system/cups.service.requires/var-log-cups.mount",
        target: "/etc/systemd/system/var-log-cups.mount",
        piece: Some(Piece::Printers),
        when: When::Chosen,
        says: "the log of the printers is in memory",
        danger: "When and on what was printed stays on the disk.",
    },
    Link {
        path: "/etc/systemd/system/timers.target.wants/farde-kiosk-restart.timer",
        target: "/etc/systemd/system/farde-kiosk-restart.timer",
        piece: Some(Piece::Restart),
        when: When::Chosen,
        says: "the computer restarts every night",
        danger: "The computer runs for weeks, with whatever is left in its memory, and without its updates.",
    },
    Link {
        path: "/etc/systemd/system/cups.service",
        target: NEVER,
        piece: Some(Piece::Printers),
        when: When::LeftOut,
        says: "nothing is printed",
        danger: "Papers are printed on a printers' server that keeps them on the disk, with their names.",
    },
    Link {
        path: "/etc/systemd/system/cups.socket",
        target: NEVER,
        piece: Some(Piece::Printers),
        when: When::LeftOut,
        says: "nothing is printed",
        danger: "Papers are printed on a printers' server that keeps them on the disk, with their names.",
    },
    Link {
        path: "/etc/systemd/system/cups.path",
        target: NEVER,
        piece: Some(Piece::Printers),
        when: When::LeftOut,
        says: "nothing is printed",
        danger: "Papers are printed on a printers' server that keeps them on the disk, with their names.",
    },
    Link {
        path: "/etc/systemd/system/cups-browsed.service",
        target: NEVER,
        piece: Some(Piece::Printers),
        when: When::LeftOut,
        says: "nothing is printed",
        danger: "Papers are printed on a printers' server that keeps them on the disk, with their names.",
    },
    // The last: whatever goes before is in place when it begins.
    Link {
        path: "/etc/systemd/system/multi-user.target.wants/farde-kiosk.service",
        target: "/etc/systemd/system/farde-kiosk.service",
        piece: None,
        when: When::Chosen,
        says: "the session begins by itself",
        danger: "After a restart another screen waits than the wallet: whatever was installed before.",
    },
];
