use super::{CONSENT, ExportCode, ExportIndex, INDEX, path_of};
use std::io::{self, Seek, SeekFrom, Write};
use wallet_api::UnixSeconds;
use zip::write::{PreparedZipFile, SimpleFileOptions};

const BLOCK: u64 = 512;

/// Writes an export, file by file.
pub struct ExportWriter<W: Write> {
    left: std::vec::IntoIter<(String, u64, UnixSeconds)>,
    form: Form<W>,
}

enum Form<W: Write> {
    Sealed(Box<age::stream::StreamWriter<W>>),
    Plain(Box<zip::ZipWriter<Counted<W>>>),
}

impl<W: Write> ExportWriter<W> {
    /// Begins a sealed export.
    ///
    /// # Errors
    ///
    /// If `output` cannot be written to.
    ///
    /// # Security
    ///
    /// Whoever has the code and the file has everything.
    pub fn sealed(index: &ExportIndex, code: &ExportCode, output: W) -> io::Result<Self> {
        let recipient = code.recipient();
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
        let stream = encryptor.map_err(io::Error::other)?.wrap_output(output)?;
        Self::begin(index, Form::Sealed(Box::new(stream)))
    }

    /// Begins a plain export.
    ///
    /// # Errors
    ///
    /// If `output` cannot be written to.
    ///
    /// # Security
    ///
    /// Whoever has the file has everything: the person must have been told.
    pub fn plain(index: &ExportIndex, output: W) -> io::Result<Self> {
        Self::begin(index, Form::Plain(Box::new(zip::ZipWriter::new(Counted { output, written: 0 }))))
    }

    fn begin(index: &ExportIndex, form: Form<W>) -> io::Result<Self> {
        let consent = index.consent_size().map(|size| (CONSENT.to_owned(), size, index.made_at()));
        let papers = index.files().map(|file| (file.file.clone(), file.size, file.added));
        let files: Vec<_> = papers.chain(consent).collect();
        let mut writer = Self { left: files.into_iter(), form };
        writer.write(INDEX, &index.to_json(), index.made_at())?;
        Ok(writer)
    }

    /// Writes the next file that the index lists; the consent records are the last.
    ///
    /// # Errors
    ///
    /// If the output cannot be written to, or this is not the file that comes next.
    pub fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let next = self.left.next().filter(|(_, size, _)| *size == bytes.len() as u64);
        let (name, _, added) = next.ok_or(io::ErrorKind::InvalidInput)?;
        self.write(&name, bytes, added)
    }

    /// Writes what stands at the end, and gives the output back.
    ///
    /// # Errors
    ///
    /// If the output cannot be written to, or a file is missing.
    pub fn finish(mut self) -> io::Result<W> {
        if self.left.next().is_some() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        match self.form {
            Form::Sealed(mut stream) => {
                io::copy(&mut io::Read::take(io::repeat(0), 2 * BLOCK), &mut stream)?;
                stream.finish()
            }
            Form::Plain(zip) => Ok(zip.finish().map_err(io::Error::other)?.output),
        }
    }

    fn write(&mut self, name: &str, bytes: &[u8], added: UnixSeconds) -> io::Result<()> {
        match &mut self.form {
            Form::Sealed(stream) => {
                let size = bytes.len() as u64;
                stream.write_all(&tar_header(name, size, added))?;
                stream.write_all(bytes)?;
                io::copy(&mut io::Read::take(io::repeat(0), tar_fill(size)), stream).map(drop)
            }
            Form::Plain(zip) => {
                let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
                let options = options.unix_permissions(0o644);
                // Prepared, so that sizes and check sum stand before the bytes: readers that do not seek need them there.
                let file = PreparedZipFile::from_data(path_of(name), options, bytes).map_err(io::Error::other)?;
                zip.add_prepared_file(file).map_err(io::Error::other)
            }
        }
    }
}

/// What stands before a file in the tar archive; a long name has blocks of its own (GNU tar).
pub(super) fn tar_header(name: &str, size: u64, added: UnixSeconds) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Regular);
    header.set_mode(0o644);
    // Within what every system can show.
    header.set_mtime(added.0.min(u32::MAX.into()));
    header.set_size(size);
    let mut builder = tar::Builder::new(Vec::new());
    builder
        .append_data(&mut header, path_of(name), io::empty())
        .expect("names are short, and memory can be written to");
    let mut bytes = builder.into_inner().expect("memory can be written to");
    bytes.truncate(bytes.len() - 2 * BLOCK as usize);
    bytes
}

/// The zeros after a file, up to the next block.
pub(super) fn tar_fill(size: u64) -> u64 {
    size.next_multiple_of(BLOCK) - size
}

/// Tells where it is, and goes nowhere else: nothing that is written is ever changed.
struct Counted<W> {
    output: W,
    written: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.output.write(bytes).inspect(|written| self.written += *written as u64)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

impl<W> Seek for Counted<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let here = match to {
            SeekFrom::Start(place) => place == self.written,
            SeekFrom::End(by) | SeekFrom::Current(by) => by == 0,
        };
        if here { Ok(self.written) } else { Err(io::ErrorKind::Unsupported.into()) }
    }
}
