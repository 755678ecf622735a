use super::details_view;
use std::io::Write;
use wallet_client::{ExportForm, Exported, Import};
use wallet_core::export::{ExportedPaper, ExportedVersion};

pub(crate) fn export_form(form: bridge::ExportForm) -> ExportForm {
    match form {
        bridge::ExportForm::Sealed => ExportForm::Sealed,
        bridge::ExportForm::Plain => ExportForm::Plain,
    }
}

pub(crate) fn exported(form: bridge::ExportForm, made: Exported<Box<dyn Write>>) -> bridge::Exported {
    // Who tells the stock programs by the name how to open it needs both endings.
    let (file_name, media_type) = match form {
        bridge::ExportForm::Sealed => ("farde.tar.age", "application/octet-stream"),
        bridge::ExportForm::Plain => ("farde.zip", "application/zip"),
    };
    bridge::Exported {
        code: made.code.map(|code| code.expose_secret().to_owned()),
        file_name: file_name.to_owned(),
        media_type: media_type.to_owned(),
        papers: u32::try_from(made.papers).unwrap_or(u32::MAX),
    }
}

pub(crate) fn import(import: &Import) -> bridge::Import {
    let index = import.index();
    bridge::Import { made_at: index.made_at().0, papers: index.papers().iter().map(paper).collect() }
}

fn paper(paper: &ExportedPaper) -> bridge::ImportEntry {
    bridge::ImportEntry {
        details: details_view(&paper.details),
        added: paper.added.0,
        versions: paper.versions.iter().map(version).collect(),
    }
}

fn version(version: &ExportedVersion) -> bridge::ImportVersion {
    bridge::ImportVersion {
        added: version.added.0,
        media_type: version.media_type.as_str().to_owned(),
        file_name: version.file.clone(),
        size: version.size,
    }
}
