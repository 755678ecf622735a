//! What people do, with the real client.

use crate::device::{Device, Servers};
use anyhow::{Context, Result, bail};
use rand_core::{OsRng, RngCore};
use std::io::Cursor;
use std::rc::Rc;
use wallet_api::limits::SHARE_SECONDS;
use wallet_api::sessions::ServerInfo;
use wallet_api::shares::Openings;
use wallet_api::vaults::Wait;
use wallet_api::{ShareId, routes};
use wallet_client::{
    Body, ClientError, Method, NewDocument, NewFile, ReceivedShare, Request, ShareTerms, Transport, Wallet, create,
    draw_card, draw_phrase, recover,
};
use wallet_core::documents::DocumentId;
use wallet_core::manifest::Details;
use wallet_core::shares::Handling;
use wallet_core::unlock::{Guess, Handle, Secret};

/// Something that somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Act {
    /// Opens a wallet: a guess is evaluated, and a door opened. The key derivation between the two is left out, as it runs on
    /// the person's device: a recovery sheet takes the place of the pictures.
    Open,
    /// Reads the list of papers again.
    Refresh,
    /// Looks at a paper: its original comes down.
    Look,
    /// Adds a paper: three blobs and a commit go up.
    Add,
    /// Shares a paper, and stops the share before the one before it: somebody may just be opening that.
    Share,
    /// Opens a share that somebody made, and takes its paper.
    Receive,
}

impl Act {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Open => "open a wallet",
            Self::Refresh => "read the list",
            Self::Look => "look at a paper",
            Self::Add => "add a paper",
            Self::Share => "share a paper",
            Self::Receive => "open a share",
        }
    }
}

/// How many papers a wallet has at most: a manifest grows with each, and whoever adds more throws the oldest away.
const PAPERS: usize = 20;

/// How many shares live at most.
const SHARES: usize = 2;

/// Somebody with a wallet that is open on one device.
pub(crate) struct Person {
    device: Device,
    wallet: Wallet<Device>,
    sheet: String,
    papers: Vec<DocumentId>,
    /// Those that live, the oldest first, with what leads to them.
    shares: Vec<(ShareId, String)>,
    /// Which of all people this is.
    pub(crate) number: usize,
}

impl Person {
    /// Makes a wallet with a recovery sheet, `papers` papers and a share.
    pub(crate) async fn make(servers: &Rc<Servers>, number: usize, papers: usize, size: usize) -> Result<Self> {
        let device = Device::new(servers);
        let handle = Handle::Card(draw_card(&device));
        let secret = Secret::Pictures(draw_phrase(&device, true));
        let made = create(device.clone(), &handle, &secret).await;
        if let Err(ClientError::WaitFirst { .. }) = made {
            bail!("the server lets nobody make more wallets: start it with --vaults-per-address and --vaults-per-hour");
        }
        let mut wallet = made.context("no wallet could be made")?;
        let sheet = wallet.add_sheet(Wait::None).await.context("no sheet could be made")?.to_string();
        let mut person = Self { device, wallet, sheet, papers: Vec::new(), shares: Vec::new(), number };
        for _ in 0..papers.max(1) {
            person.add(size).await.context("no paper could be added")?;
        }
        person.share().await.context("no share could be made")?;
        Ok(person)
    }

    /// What leads to the newest share of this person.
    pub(crate) fn link(&self) -> Option<String> {
        self.shares.last().map(|(_, link)| link.clone())
    }

    /// Does it.
    pub(crate) async fn act(&mut self, act: Act, size: usize) -> Result<(), ClientError> {
        match act {
            Act::Open => self.open().await,
            Act::Refresh => self.wallet.refresh().await,
            Act::Look => self.look().await,
            Act::Add => self.add(size).await,
            Act::Share => self.share().await,
            Act::Receive => match self.link() {
                Some(link) => receive(&self.device, &link).await,
                None => Err(ClientError::NotThere),
            },
        }
    }

    async fn open(&self) -> Result<(), ClientError> {
        guess(&self.device).await?;
        let wallet = recover(self.device.clone(), &[&self.sheet]).await?;
        wallet.end().await
    }

    async fn look(&self) -> Result<(), ClientError> {
        let paper = self.papers.last().ok_or(ClientError::NotThere)?;
        self.wallet.original(paper, 0).await.map(drop)
    }

    async fn add(&mut self, size: usize) -> Result<(), ClientError> {
        let id = self.wallet.add(paper(size)?).await?;
        self.papers.push(id);
        if self.papers.len() > PAPERS {
            let oldest = self.papers.remove(0);
            self.wallet.bin(&[oldest]).await?;
        }
        Ok(())
    }

    async fn share(&mut self) -> Result<(), ClientError> {
        let terms = ShareTerms {
            documents: self.papers.last().cloned().into_iter().collect(),
            lifetime: *SHARE_SECONDS.end(),
            openings: Openings::Any,
            handling: Handling::Keep,
            purpose: text("for the appointment")?,
            asks_pin: false,
            first_computer: false,
        };
        let made = self.wallet.share(terms).await?;
        let link = made.link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
        self.shares.push((made.share.clone(), link));
        if self.shares.len() > SHARES {
            let (oldest, _) = self.shares.remove(0);
            self.wallet.stop_share(&oldest).await?;
        }
        Ok(())
    }
}

/// Somebody with a link opens a share and takes its paper.
pub(crate) async fn receive(device: &Device, link: &str) -> Result<(), ClientError> {
    let received = ReceivedShare::open(device.clone(), link, "A desk", "", None).await?;
    received.original(0).await.map(drop)
}

/// A guess under a handle that nobody has: handles that are tried often have to wait.
async fn guess(device: &Device) -> Result<(), ClientError> {
    let info: ServerInfo = ask(device, Method::Get, routes::SERVER, Body::Empty).await?;
    let key = info.oprf_keys.first().ok_or(ClientError::Fault { what: "a server without a key" })?;
    let handle = Handle::Card(draw_card(device));
    let secret = Secret::Pictures(draw_phrase(device, true));
    let (request, _) = Guess::blind(&handle, &secret, key, &mut OsRng)?;
    let request = serde_json::to_vec(&request).map_err(|_| ClientError::Fault { what: "a guess" })?;
    let _evaluated: wallet_api::sessions::EvaluateResponse =
        ask(device, Method::Post, routes::OPRF, Body::Json(request)).await?;
    Ok(())
}

async fn ask<T: serde::de::DeserializeOwned>(
    device: &Device,
    method: Method,
    path: &str,
    body: Body,
) -> Result<T, ClientError> {
    let request = Request { method, path: path.to_owned(), bearer: None, if_match: None, patience: None, body };
    let answer = device.send(request).await.map_err(|_| ClientError::Offline)?;
    if answer.status >= 500 {
        return Err(ClientError::ServerBusy);
    }
    serde_json::from_slice(&answer.body).map_err(|_| ClientError::Fault { what: "an answer that is none" })
}

/// A photograph of a paper, as far as its sizes go: what cannot be compressed, a picture to look at, a small preview.
fn paper(size: usize) -> Result<NewDocument, ClientError> {
    let file = NewFile {
        media_type: text("image/jpeg")?,
        original: Box::new(Cursor::new(noise(size))),
        preview: Some(noise(8_000.min(size))),
        pages: vec![noise(150_000.min(size))],
        added: None,
    };
    Ok(NewDocument { details: Details { title: text("Attestation")?, ..Details::default() }, file })
}

fn noise(size: usize) -> Vec<u8> {
    let mut bytes = vec![0; size];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

fn text<T: std::str::FromStr>(text: &str) -> Result<T, ClientError> {
    text.parse().map_err(|_| ClientError::Fault { what: "a text" })
}
