//! The files of a computer: the one that runs us, or one that is being put together in a folder.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

/// A folder that is, or will be, the root of a computer.
#[derive(Clone, Debug)]
pub struct Tree {
    root: PathBuf,
}

/// Whether something had to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was so before.
    Already,
    /// It is so now.
    Now,
}

impl Tree {
    /// The tree below this folder; `/` is the computer that runs us.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// Whether it is the computer that runs us, with a system that was started: not a folder, and not a container that only
    /// builds one.
    pub fn is_running(&self) -> bool {
        self.is_root() && Path::new("/run/systemd/system").is_dir()
    }

    /// Whether it is what programs see as `/`.
    pub fn is_root(&self) -> bool {
        self.root == Path::new("/")
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a path of the computer is for us.
    pub fn path(&self, absolute: &str) -> PathBuf {
        self.root.join(absolute.trim_start_matches('/'))
    }

    /// The text of a file; `None` if it is not there.
    ///
    /// # Errors
    /// If it is there and cannot be read.
    pub fn read(&self, path: &str) -> io::Result<Option<String>> {
        match fs::read(self.path(path)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The names in a folder, sorted; none if there is no folder.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn names(&self, folder: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(self.path(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = Vec::new();
        for entry in entries {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Where a link leads, as it is written.
    pub fn link(&self, path: &str) -> Option<String> {
        fs::read_link(self.path(path)).ok().map(|target| target.to_string_lossy().into_owned())
    }

    /// Whether anybody but root could change this file, or put another in its place.
    pub fn is_open_to_others(&self, path: &str) -> bool {
        let mut place = PathBuf::new();
        Path::new(path).components().any(|part| {
            place.push(part);
            let Ok(metadata) = fs::symlink_metadata(self.path(&place.to_string_lossy())) else { return false };
            let is_link = metadata.file_type().is_symlink();
            // The root of a tree that is being put together may be anybody's.
            let is_top = place == Path::new("/");
            !is_top && (metadata.uid() != self.owner() || (!is_link && metadata.mode() & 0o022 != 0))
        })
    }

    /// Root; in a tree that somebody else puts together, to try it, they themselves.
    fn owner(&self) -> u32 {
        if self.is_root() { 0 } else { rustix::process::getuid().as_raw() }
    }

    /// Puts a file in place as a whole, so that an interruption leaves the old one or the new one.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &str, content: &str, mode: u32) -> io::Result<Done> {
        let file = self.path(path);
        let is_file = fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.file_type().is_file());
        let has_mode = is_file && fs::metadata(&file)?.mode() & 0o7777 == mode;
        if has_mode && self.read(path)?.as_deref() == Some(content) {
            return Ok(Done::Already);
        }
        let folder = file.parent().unwrap_or(&self.root);
        make_folder(folder)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let new = folder.join(format!(".{name}.new"));
        let _ = fs::remove_file(&new);
        let mut options = fs::OpenOptions::new();
        let mut open = options.write(true).create_new(true).mode(0o600).open(&new)?;
        open.write_all(content.as_bytes())?;
        // Not the mask of whoever started us.
        open.set_permissions(fs::Permissions::from_mode(mode))?;
        open.sync_all()?;
        fs::rename(&new, &file)?;
        Ok(Done::Now)
    }

    /// Makes a link, in place of whatever link or file was there.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn make_link(&self, path: &str, target: &str) -> io::Result<Done> {
        if self.link(path).as_deref() == Some(target) {
            return Ok(Done::Already);
        }
        let place = self.path(path);
        make_folder(place.parent().unwrap_or(&self.root))?;
        self.remove(path)?;
        symlink(target, place)?;
        Ok(Done::Now)
    }

    /// Takes a file or a link away.
    ///
    /// # Errors
    /// If it is there and cannot be taken away.
    pub fn remove(&self, path: &str) -> io::Result<Done> {
        match fs::remove_file(self.path(path)) {
            Ok(()) => Ok(Done::Now),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Done::Already),
            Err(error) => Err(error),
        }
    }
}

/// Folders of the system are everybody's to read and root's to change, whatever mask we were started with.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        make_folder(parent)?;
    }
    fs::create_dir(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}
