use super::{CONSENT, CONSENT_LIMIT, INDEX, INDEX_LIMIT, MOST_FILES, OpenExportError, names};
use crate::{
    documents::MediaType,
    labels,
    manifest::{Details, Document, MOST_VERSIONS, Manifest},
};
use serde::{Deserialize, Serialize};
use wallet_api::{UnixSeconds, limits::DOCUMENT_BYTES};

/// `farde.json`: what there is, in the order in which it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportIndex {
    format: String,
    made_at: UnixSeconds,
    papers: Vec<ExportedPaper>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    consent: Option<ExportedConsent>,
}

/// The consent records of shares, in one file that stands last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExportedConsent {
    size: u64,
    file: String,
}

/// One paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedPaper {
    /// How it is described.
    pub details: Details,
    /// When it was added.
    pub added: UnixSeconds,
    /// Its versions, the newest first; never empty.
    pub versions: Vec<ExportedVersion>,
}

/// One version of a paper: one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportedVersion {
    /// When it was added.
    pub added: UnixSeconds,
    /// By its content.
    pub media_type: MediaType,
    /// In bytes.
    pub size: u64,
    /// Its name in the folder.
    pub file: String,
}

impl ExportIndex {
    /// Lists all papers of a vault but those in the bin.
    #[must_use]
    pub fn new(manifest: &Manifest, made_at: UnixSeconds) -> Self {
        let mut names = names::Names::default();
        names.take(INDEX);
        names.take(CONSENT);
        let live = manifest.documents().iter().filter(|document| document.binned().is_none());
        let papers = live.map(|document| ExportedPaper::new(document, &mut names)).collect();
        Self { format: labels::EXPORT_FORMAT.to_owned(), made_at, papers, consent: None }
    }

    /// With consent records of so many bytes, which follow after all papers.
    #[must_use]
    pub fn with_consent(self, size: u64) -> Self {
        Self { consent: Some(ExportedConsent { size, file: CONSENT.to_owned() }), ..self }
    }

    /// How many bytes of consent records there are, if there are any.
    pub(super) fn consent_size(&self) -> Option<u64> {
        self.consent.as_ref().map(|consent| consent.size)
    }

    /// The papers.
    #[must_use]
    pub fn papers(&self) -> &[ExportedPaper] {
        &self.papers
    }

    /// When it was put together.
    #[must_use]
    pub fn made_at(&self) -> UnixSeconds {
        self.made_at
    }

    /// All files of papers, in the order in which they are stored.
    pub fn files(&self) -> impl Iterator<Item = &ExportedVersion> {
        self.papers.iter().flat_map(|paper| &paper.versions)
    }

    /// As it is written.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).expect("plain data");
        json.push(b'\n');
        json
    }

    /// Reads a list that anybody may have written.
    pub(super) fn from_json(json: &[u8]) -> Result<Self, OpenExportError> {
        #[derive(Deserialize)]
        struct AnyFormat {
            format: String,
        }
        if json.len() as u64 > INDEX_LIMIT {
            return Err(OpenExportError::NotAnExport);
        }
        let any: AnyFormat = serde_json::from_slice(json).map_err(|_| OpenExportError::NotAnExport)?;
        match any.format.strip_prefix(labels::EXPORT_FORMATS).map(str::parse::<u32>) {
            Some(Ok(1 | 2)) => {}
            Some(Ok(3..)) => return Err(OpenExportError::NewerFormat),
            Some(Ok(0) | Err(_)) | None => return Err(OpenExportError::NotAnExport),
        }
        let index: Self = serde_json::from_slice(json).map_err(|_| OpenExportError::NotAnExport)?;
        if index.is_sound() { Ok(index) } else { Err(OpenExportError::NotAnExport) }
    }

    fn is_sound(&self) -> bool {
        let mut names = names::Names::default();
        names.take(INDEX);
        // What version 2 brought.
        let consent = self.consent.as_ref().is_none_or(|consent| {
            let right = self.format == labels::EXPORT_FORMAT && consent.file == CONSENT;
            right && (1..=CONSENT_LIMIT).contains(&consent.size) && names.take(CONSENT)
        });
        let file = |file: &ExportedVersion| {
            (1..=DOCUMENT_BYTES).contains(&file.size) && names::is_safe(&file.file) && names.take(&file.file)
        };
        let few = self.files().count() <= MOST_FILES;
        let versions = |paper: &ExportedPaper| (1..=MOST_VERSIONS).contains(&paper.versions.len());
        consent && few && self.papers.iter().all(versions) && self.files().all(file)
    }
}

impl ExportedPaper {
    fn new(document: &Document, names: &mut names::Names) -> Self {
        let count = document.versions().len();
        let versions = document.versions().iter().enumerate().map(|(place, version)| ExportedVersion {
            added: version.added,
            media_type: version.media_type.clone(),
            size: version.size,
            file: names.give(document.details(), (place > 0).then(|| count - place), version.media_type.extension()),
        });
        Self { details: document.details().clone(), added: document.added(), versions: versions.collect() }
    }
}
