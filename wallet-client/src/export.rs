//! Take everything with me, and bring it elsewhere.

use crate::blobs::Meter;
use crate::documents::Kept;
use crate::host::{Host, ProgressStep};
use crate::{ClientError, shares::ShareOverview, wallet::Wallet};
use std::io::Write;
use wallet_core::documents::{Part, PartFile, ReadSeek};
use wallet_core::export::{ExportCode, ExportIndex, ExportWriter, OpenExportError, OpenedExport};
use wallet_core::shares::ConsentRecord;
use zeroize::Zeroizing;

/// How everything is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// Sealed with a code.
    Sealed,
    /// For everybody who has the file.
    Plain,
}

/// What was taken along.
pub struct Exported<W> {
    /// Where it was written to.
    pub output: W,
    /// What opens it, if it is sealed: to be shown and printed now, as it is kept nowhere.
    pub code: Option<ExportCode>,
    /// How many papers there are in it.
    pub papers: usize,
}

impl<H: Host> Wallet<H> {
    /// Writes every paper outside the bin, with all its versions, and the consent records of all shares; one paper is in memory
    /// at a time.
    ///
    /// # Errors
    /// [`ClientError::Tampered`], [`ClientError::Offline`], [`ClientError::Stopped`]: what was written then is of no use.
    pub async fn export<W: Write>(&mut self, form: ExportForm, output: W) -> Result<Exported<W>, ClientError> {
        self.refresh().await?;
        let consent = self.consent_records().await?;
        let index = ExportIndex::new(&self.manifest, self.now());
        let index = match &consent {
            Some(records) => index.with_consent(records.len() as u64),
            None => index,
        };
        let live = self.manifest.documents().iter().filter(|document| document.binned().is_none());
        let blobs: Vec<_> = live.flat_map(|document| document.versions()).map(|version| &version.original).collect();
        let code = match form {
            ExportForm::Sealed => Some(ExportCode::generate(&mut self.host.rng())),
            ExportForm::Plain => None,
        };
        let mut writer = match &code {
            Some(code) => ExportWriter::sealed(&index, code, output),
            None => ExportWriter::plain(&index, output),
        }
        .map_err(cannot_write)?;
        let total = blobs.iter().map(|blob| blob.size).sum();
        let mut meter = Meter::new(&self.host, ProgressStep::Receiving, total);
        for blob in blobs {
            let file = self.fetch(blob, Part::Original, &mut meter).await?.files.pop();
            let bytes = Zeroizing::new(file.map(PartFile::into_bytes).ok_or(ClientError::Tampered)?);
            writer.append(&bytes).map_err(cannot_write)?;
        }
        if let Some(records) = &consent {
            writer.append(records).map_err(cannot_write)?;
        }
        Ok(Exported { output: writer.finish().map_err(cannot_write)?, code, papers: index.papers().len() })
    }

    /// What the person agreed to with each share that is remembered, the newest first, as it is written; `None` without one.
    async fn consent_records(&self) -> Result<Option<Zeroizing<Vec<u8>>>, ClientError> {
        if self.manifest.shares().is_empty() {
            return Ok(None);
        }
        let records: Vec<ConsentRecord> = self.shares().await?.iter().map(ShareOverview::consent).collect();
        let mut json = Zeroizing::new(serde_json::to_vec_pretty(&records).expect("plain data"));
        json.push(b'\n');
        Ok(Some(json))
    }
}

/// What was taken along elsewhere, opened.
pub struct Import(OpenedExport);

impl Import {
    /// Opens it and reads it to its end: nothing of a damaged one is given out.
    ///
    /// # Errors
    /// [`ClientError::CodeNeeded`] and [`ClientError::WrongCode`]; [`ClientError::NotAnExport`]; [`ClientError::Stopped`].
    pub async fn open(host: &impl Host, bytes: Box<dyn ReadSeek>, code: Option<&str>) -> Result<Self, ClientError> {
        let code = code.map(|code| code.parse::<ExportCode>().map_err(|_| ClientError::WrongCode)).transpose()?;
        let mut export = OpenedExport::open(bytes, code.as_ref())?;
        let sizes: Vec<u64> = export.index().files().map(|file| file.size).collect();
        let mut meter = Meter::new(host, ProgressStep::Receiving, sizes.iter().sum());
        for (place, size) in sizes.into_iter().enumerate() {
            // So that somebody who stops it is heard.
            host.sleep(0).await;
            if host.is_stopped() {
                return Err(ClientError::Stopped);
            }
            export.read(place)?;
            meter.add(usize::try_from(size).unwrap_or(0));
        }
        export.check_end()?;
        Ok(Self(export))
    }

    /// What is in it.
    pub fn index(&self) -> &ExportIndex {
        self.0.index()
    }

    /// The file of one version of one paper, by their places in the index.
    ///
    /// # Errors
    /// [`ClientError::NotThere`]; [`ClientError::NotAnExport`] if the file was changed since it was opened.
    pub fn file(&mut self, paper: usize, version: usize) -> Result<Kept, ClientError> {
        let papers = self.0.index().papers();
        let before: usize = papers.iter().take(paper).map(|paper| paper.versions.len()).sum();
        let file = papers.get(paper).and_then(|paper| paper.versions.get(version)).ok_or(ClientError::NotThere)?;
        let media_type = file.media_type.clone();
        let bytes = std::mem::take(&mut *self.0.read(before + version)?);
        Ok(Kept { media_type, bytes })
    }
}

fn cannot_write(_: std::io::Error) -> ClientError {
    ClientError::Fault { what: "the export cannot be written" }
}

impl From<OpenExportError> for ClientError {
    fn from(error: OpenExportError) -> Self {
        match error {
            OpenExportError::CodeNeeded => Self::CodeNeeded,
            OpenExportError::WrongCode => Self::WrongCode,
            OpenExportError::NotAnExport => Self::NotAnExport,
            OpenExportError::NewerFormat => Self::NewerFormat,
            OpenExportError::Unreadable => Self::Unreadable,
        }
    }
}
