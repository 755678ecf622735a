use std::io;

/// Why a computer was not set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// It changes files of the system.
    #[error("only root can do this: put sudo before it")]
    NotRoot,
    /// Other systems have other files and other names.
    #[error("this is made for Debian 12 and newer, and this computer has: {0}")]
    NotDebian(String),
    /// Most often the network.
    #[error(
        "packages cannot be installed. Is the computer in the network, and are there sources in /etc/apt? The same command goes on later.\n{said}"
    )]
    NoPackages {
        /// The end of what the installer said.
        said: String,
    },
    /// A program is not there.
    #[error("cannot start {line}: {cause}")]
    NotStarted {
        /// The command.
        line: String,
        /// Why.
        cause: io::Error,
    },
    /// A program failed.
    #[error("this failed: {line}\n{said}")]
    Failed {
        /// The command.
        line: String,
        /// The end of what it said.
        said: String,
    },
    /// A file of the system.
    #[error("cannot {what} {path}: {cause}")]
    File {
        /// What was tried.
        what: &'static str,
        /// Where.
        path: String,
        /// Why not.
        cause: io::Error,
    },
    /// Nobody can be told.
    #[error("cannot print: {0}")]
    Say(#[from] io::Error),
}

impl SetUpError {
    /// Puts the path to what went wrong.
    pub(crate) fn file(what: &'static str, path: &str) -> impl FnOnce(io::Error) -> Self {
        move |cause| Self::File { what, path: path.to_owned(), cause }
    }
}
