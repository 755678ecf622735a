//! What the set-up writes.

use super::SetUpError;
use crate::kit::{Kit, Piece, edits, files, links};
use crate::tree::{Done, Tree};

pub(super) fn files(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let mut done = Done::Already;
    for file in files::FILES {
        let now = if kit.has(file.piece) {
            tree.write(file.path, &(file.content)(kit), file.mode)
        } else {
            tree.remove(file.path)
        };
        done = more(done, now.map_err(SetUpError::file("write", file.path))?);
    }
    Ok(done)
}

pub(super) fn policies(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let path = files::POLICIES;
    tree.write(path, &files::policies(kit), 0o644).map_err(SetUpError::file("write", path))
}

pub(super) fn links(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let mut done = Done::Already;
    for link in links::LINKS {
        let now = if kit.wants(link.piece, link.when) {
            tree.make_link(link.path, link.target)
        } else if wanted(kit, link.path) {
            // The same link stands there for another reason.
            Ok(Done::Already)
        } else {
            remove_ours(tree, link)
        };
        done = more(done, now.map_err(SetUpError::file("link", link.path))?);
    }
    Ok(done)
}

pub(super) fn edits(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let mut done = Done::Already;
    for (path, new) in edited(tree, kit)? {
        // The server of the printers keeps its settings from other people.
        let mode = if path == edits::CUPS { 0o640 } else { 0o644 };
        done = more(done, rewrite(tree, path, &new, mode)?);
    }
    Ok(done)
}

/// Whatever would be written, with its content.
pub(super) fn planned(tree: &Tree, kit: &Kit) -> Result<Vec<(String, String)>, SetUpError> {
    let mut all = vec![(files::POLICIES.to_owned(), files::policies(kit))];
    let wanted = files::FILES.iter().filter(|file| kit.has(file.piece));
    all.extend(wanted.map(|file| (file.path.to_owned(), (file.content)(kit))));
    let wanted = links::LINKS.iter().filter(|link| kit.wants(link.piece, link.when));
    all.extend(wanted.map(|link| (link.path.to_owned(), format!("a link to {}: {}\n", link.target, link.says))));
    all.extend(edited(tree, kit)?.into_iter().map(|(path, text)| (path.to_owned(), text)));
    Ok(all)
}

/// Takes files and links away; what was taken.
pub(super) fn removed(tree: &Tree) -> Result<Vec<&'static str>, SetUpError> {
    let mut gone = Vec::new();
    for link in links::LINKS {
        if remove_ours(tree, link).map_err(SetUpError::file("remove", link.path))? == Done::Now {
            gone.push(link.path);
        }
    }
    let paths = files::FILES.iter().map(|file| file.path).chain([files::POLICIES]);
    for path in paths {
        if tree.remove(path).map_err(SetUpError::file("remove", path))? == Done::Now {
            gone.push(path);
        }
    }
    Ok(gone)
}

fn remove_ours(tree: &Tree, link: &links::Link) -> std::io::Result<Done> {
    if tree.link(link.path).as_deref() == Some(link.target) { tree.remove(link.path) } else { Ok(Done::Already) }
}

fn wanted(kit: &Kit, path: &str) -> bool {
    links::LINKS.iter().any(|link| link.path == path && kit.wants(link.piece, link.when))
}

/// The files of others that have to change, with what they become.
fn edited(tree: &Tree, kit: &Kit) -> Result<Vec<(&'static str, String)>, SetUpError> {
    let mut changed = Vec::new();
    let mut edit = |path: &'static str, edit: fn(&str) -> String| -> Result<(), SetUpError> {
        if let Some(old) = tree.read(path).map_err(SetUpError::file("read", path))? {
            let new = edit(&old);
            if new != old {
                changed.push((path, new));
            }
        }
        Ok(())
    };
    if kit.has(Some(Piece::Printers)) {
        edit(edits::CUPS, edits::cups)?;
    }
    edit(edits::FSTAB, edits::fstab)?;
    Ok(changed)
}

/// In place, so that owner and group stay.
fn rewrite(tree: &Tree, path: &'static str, text: &str, mode: u32) -> Result<Done, SetUpError> {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let failed = || SetUpError::file("write", path);
    let before = std::fs::metadata(tree.path(path)).map_err(failed())?;
    let done = tree.write(path, text, mode).map_err(failed())?;
    chown(tree.path(path), Some(before.uid()), Some(before.gid())).map_err(failed())?;
    Ok(done)
}

fn more(one: Done, other: Done) -> Done {
    if one == Done::Now { one } else { other }
}
