//! The files and links of the kit, and who may change them.

use super::{AGAIN, Report};
use crate::kit::{Kit, files, links};
use crate::tree::Tree;
use std::io;
use std::os::unix::fs::MetadataExt as _;

const OPEN: &str = "Whoever logs in to this computer in another way can change it for everybody.";

pub(super) fn check(tree: &Tree, kit: &Kit, report: &mut Report) -> io::Result<()> {
    let before = report.findings.len();
    for file in files::FILES {
        if !kit.has(file.piece) {
            continue;
        }
        let found = tree.read(file.path)?;
        // The record says what the set-up was told; the address may have been given to the doctor another way.
        let fault = match &found {
            None => Some("the file is missing"),
            Some(text) if *text != (file.content)(kit) => Some("the file is not as the kit writes it"),
            Some(_) if mode(tree, file.path)? & 0o111 != file.mode & 0o111 => {
                Some("it must be a program, and others not")
            }
            Some(_) => None,
        };
        if let Some(fault) = fault {
            report.find(file.path, fault, file.danger, AGAIN);
        }
    }
    check_writers(tree, kit, report);
    for link in links::LINKS.iter().filter(|link| kit.wants(link.piece, link.when)) {
        if tree.link(link.path).as_deref() != Some(link.target) {
            report.find(link.path, format!("it must be so that {}", link.says), link.danger, AGAIN);
        }
    }
    if report.findings.len() == before {
        report.good.push("the files of the kit, and what begins by itself".to_owned());
    }
    Ok(())
}

fn mode(tree: &Tree, path: &str) -> io::Result<u32> {
    Ok(std::fs::metadata(tree.path(path))?.mode())
}

fn check_writers(tree: &Tree, kit: &Kit, report: &mut Report) {
    let ours = files::FILES.iter().filter(|file| kit.has(file.piece)).map(|file| file.path);
    for path in ours.chain([files::POLICIES]) {
        if tree.is_open_to_others(path) {
            let mend = format!("sudo chown root:root {path} && sudo chmod go-w {path}, and the same for its folders");
            report.find(path, "others than root can write it, or replace it", OPEN, mend);
        }
    }
}
