//! The use cases of Farde on top of wallet-core: make, open, add, share, receive, ask for files, take along.
//!
//! The same code runs in the browser's wallet worker, in native tests and in the load generator: the outside world
//! (network, clock, randomness, progress, what a device keeps) comes in through the [`Host`] traits. Futures are not `Send`; a browser has one
//! thread, and a native caller uses a local task set.

mod api;
mod blobs;
mod deposit;
mod documents;
mod doors;
mod error;
mod export;
mod host;
mod kept;
mod passkeys;
mod receive;
mod recovery;
mod requests;
mod screen;
mod shares;
mod unlock;
mod upload;
mod vouchers;
mod wallet;

pub use deposit::Depositor;
pub use documents::{Kept, NewDocument, NewFile, Shown};
pub use doors::MadePasskey;
pub use error::ClientError;
pub use export::{ExportForm, Exported, Import};
pub use host::{
    Body, Clock, Host, KeptStore, Method, Progress, ProgressStep, Random, Request, Response, StoreError, ThisComputer,
    Transport, TransportError,
};
pub use kept::{KeptWallet, open_kept};
pub use passkeys::{PasskeyQuestion, UsedPasskey, ask_passkey, ask_passkey_or_kept, open_with_passkey};
pub use receive::{ReceivedShare, follow_spoken};
pub use recovery::recover;
pub use requests::{Inbox, MadeRequest, RequestOverview, RequestTerms};
pub use screen::{kiosk_times, look_on_screen, wait_on_screen};
pub use shares::{MadeShare, ShareOverview, ShareTerms};
pub use unlock::{create, create_with, draw_card, draw_phrase, open};
pub use vouchers::{VoucherStanding, look_at_voucher};
pub use wallet::Wallet;
