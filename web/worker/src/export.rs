//! Take everything with me, and bring it elsewhere.

use crate::commands::{Answer, State};
use crate::convert;
use bridge::{Failure, WalletReply};
use std::io::Write;
use wallet_client::{Host, Import};
use wallet_core::documents::ReadSeek;

impl<H: Host + Clone> State<H> {
    pub(crate) async fn export(
        &mut self,
        form: bridge::ExportForm,
        output: Option<Box<dyn Write>>,
    ) -> Result<Answer, Failure> {
        let (wallet, output) = (self.open_wallet()?, output.ok_or(Failure::Fault)?);
        let made = wallet.export(convert::export_form(form), output).await.map_err(convert::failure)?;
        Ok(WalletReply::Exported(convert::exported(form, made)).into())
    }

    pub(crate) async fn open_import(
        &mut self,
        file: Option<Box<dyn ReadSeek>>,
        code: Option<String>,
    ) -> Result<Answer, Failure> {
        self.import = None;
        let opened = Import::open(&self.host, file.ok_or(Failure::Fault)?, code.as_deref()).await;
        let import = self.import.insert(opened.map_err(convert::failure)?);
        Ok(WalletReply::Import(convert::import(import)).into())
    }

    pub(crate) fn import_file(&mut self, entry: u32, version: u32) -> Result<Answer, Failure> {
        let import = self.import.as_mut().ok_or(Failure::NotThere)?;
        let title = import.index().papers().get(entry as usize).map(|paper| paper.details.title.to_string());
        let kept = import.file(entry as usize, version as usize).map_err(convert::failure)?;
        Ok(crate::commands::original(kept, &title.unwrap_or_default()))
    }
}
