use super::part::{MediaType, PREVIEW_NAME, original_name, page_name, sound_name};
use std::{
    fmt,
    io::{self, Cursor, Read, Seek, SeekFrom},
};

/// What a file is read from, twice and from its beginning: a file, bytes in memory, a browser's `Blob`.
pub trait ReadSeek: Read + Seek {}

impl<T: Read + Seek + ?Sized> ReadSeek for T {}

/// One file of a part that is to be sealed: a safe, fixed name, its media type, and where its bytes are read from.
pub struct PartSource<'a> {
    pub(super) name: String,
    pub(super) media_type: MediaType,
    pub(super) size: u64,
    pub(super) bytes: Box<dyn ReadSeek + 'a>,
}

impl<'a> PartSource<'a> {
    /// The original: `original.pdf` and the like.
    ///
    /// # Errors
    ///
    /// If its end cannot be found.
    pub fn original(media_type: MediaType, bytes: impl ReadSeek + 'a) -> io::Result<Self> {
        Self::new(original_name(&media_type), media_type, bytes)
    }

    /// A sound, which stands where a paper has its pages: `sound.webm` and the like.
    ///
    /// # Errors
    ///
    /// If its end cannot be found.
    pub fn sound(media_type: MediaType, bytes: impl ReadSeek + 'a) -> io::Result<Self> {
        Self::new(sound_name(&media_type), media_type, bytes)
    }

    /// A page picture (JPEG): `page-0001.jpg` for the place 0.
    #[must_use]
    pub fn page(place: u32, bytes: &'a [u8]) -> Self {
        Self::in_memory(page_name(place), MediaType::jpeg(), bytes)
    }

    /// The preview (JPEG): `preview.jpg`.
    #[must_use]
    pub fn preview(bytes: &'a [u8]) -> Self {
        Self::in_memory(PREVIEW_NAME.to_owned(), MediaType::jpeg(), bytes)
    }

    /// A file that stands beside an original, and says something of it.
    pub(crate) fn beside(name: &'static str, media_type: MediaType, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), media_type, size: bytes.len() as u64, bytes: Box::new(Cursor::new(bytes)) }
    }

    pub(super) fn in_memory(name: String, media_type: MediaType, bytes: &'a [u8]) -> Self {
        Self { name, media_type, size: bytes.len() as u64, bytes: Box::new(Cursor::new(bytes)) }
    }

    fn new(name: String, media_type: MediaType, mut bytes: impl ReadSeek + 'a) -> io::Result<Self> {
        let size = bytes.seek(SeekFrom::End(0))?;
        Ok(Self { name, media_type, size, bytes: Box::new(bytes) })
    }

    /// Its size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

impl fmt::Debug for PartSource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartSource({}, {} bytes)", self.name, self.size)
    }
}
