//! Pieces of screens.

mod adding;
mod bar;
mod button;
mod dialog;
mod failure;
mod icon;
mod kind;
mod number;
mod pad;
mod pictograms;
mod progress;
mod qr;
mod screen;
mod secret;
mod speaker;
mod tile;
mod toast;
mod viewer;

pub(crate) use adding::{AddButtons, AddingPanel, KindQuestion};
pub(crate) use bar::TopBar;
pub(crate) use button::{Button, Look, Next};
pub(crate) use dialog::Dialog;
pub(crate) use failure::{FailureCard, Trouble};
pub(crate) use icon::{Icon, Pictogram};
pub(crate) use kind::{KINDS, KindIcon, KindPicker, kind_of};
pub(crate) use number::{NumberField, grouped};
pub(crate) use pad::Pad;
pub(crate) use pictograms::picture_name;
pub(crate) use progress::{Busy, ProgressBar};
pub(crate) use qr::QrCode;
pub(crate) use screen::{Note, Screen};
pub(crate) use secret::{WordsField, passphrase_is_long_enough};
pub(crate) use speaker::{Speaker, silence};
pub(crate) use tile::{PaperTile, runs_out_soon, title_of};
pub(crate) use toast::ToastBar;
pub(crate) use viewer::Viewer;
