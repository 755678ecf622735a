//! Photographs for the tests, with everything in them that cameras and programs leave there.

#![allow(dead_code, reason = "each test program uses its part")]

pub(crate) mod profile;

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF, ImageICC};
use jpeg_encoder::{ColorType, Encoder};

pub(crate) const WIDTH: u16 = 48;
pub(crate) const HEIGHT: u16 = 32;

/// The colour profile of one single display.
pub(crate) fn display() -> Bytes {
    profile::full(*b"RGB ", profile::display()).into()
}

/// Where the photograph was taken, as EXIF writes it: 52 degrees, 7 minutes, 13.37 seconds.
pub(crate) const PLACE: [Rational; 3] =
    [Rational { num: 52, denom: 1 }, Rational { num: 7, denom: 1 }, Rational { num: 1337, denom: 100 }];

/// The same, as it stands in the file.
pub(crate) const PLACE_BYTES: &[u8] = &[0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 5, 57, 0, 0, 0, 100];

/// EXIF with a place, an owner, serial numbers, a maker's note and a small copy of the picture, turned to the right.
pub(crate) fn metadata() -> Vec<u8> {
    let text = |tag, text: &str| Field { tag, ifd_num: In::PRIMARY, value: Value::Ascii(vec![text.into()]) };
    let fields = [
        Field { tag: Tag::Orientation, ifd_num: In::PRIMARY, value: Value::Short(vec![6]) },
        Field { tag: Tag::GPSLatitude, ifd_num: In::PRIMARY, value: Value::Rational(PLACE.to_vec()) },
        Field { tag: Tag::MakerNote, ifd_num: In::PRIMARY, value: Value::Undefined(b"PLANTED-note".to_vec(), 0) },
        text(Tag::Make, "PLANTED-maker"),
        text(Tag::Model, "PLANTED-model"),
        text(Tag::Artist, "PLANTED-owner"),
        text(Tag::DateTime, "PLANTED-moment"),
        text(Tag::BodySerialNumber, "PLANTED-body-number"),
        text(Tag::LensSerialNumber, "PLANTED-lens-number"),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    writer.set_jpeg(b"\xff\xd8PLANTED-thumbnail\xff\xd9", In::THUMBNAIL);
    let mut tiff = Cursor::new(Vec::new());
    writer.write(&mut tiff, false).expect("the fields fit");
    tiff.into_inner()
}

pub(crate) fn pixels() -> Vec<u8> {
    (0..u32::from(WIDTH) * u32::from(HEIGHT)).flat_map(|i| [i * 7, i * 13, i / 3].map(|v| v.to_le_bytes()[0])).collect()
}

/// How a JPEG is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scans {
    One,
    Several,
}

pub(crate) fn bare_jpeg(scans: Scans) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, 90);
    encoder.set_progressive(scans == Scans::Several);
    encoder.encode(&pixels(), WIDTH, HEIGHT, ColorType::Rgb).expect("a small picture");
    jpeg
}

/// A JPEG with something planted in every place that we know of.
pub(crate) fn jpeg(scans: Scans) -> Vec<u8> {
    let mut jpeg = Jpeg::from_bytes(bare_jpeg(scans).into()).expect("it is one");
    let mut at = 1;
    let mut plant = |marker, contents: &[u8]| {
        let contents = Bytes::copy_from_slice(contents);
        jpeg.segments_mut().insert(at, JpegSegment::new_with_contents(marker, contents));
        at += 1;
    };
    plant(markers::APP0, b"JFXX\0\x10PLANTED-jfxx");
    plant(markers::APP1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='PLANTED-xmp'/>");
    plant(
        markers::APP1,
        b"http://ns.adobe.com/xmp/extension/\0A1B2C3D4E5F60718293A4B5C6D7E8F90\0\0\0\x10\0\0\0\0PLANTED-more-xmp",
    );
    plant(markers::APP2, b"MPF\0MM\0*PLANTED-further-pictures");
    plant(markers::APP2, b"FPXR\0PLANTED-flashpix");
    plant(markers::APP2, b"urn:iso:std:iso:ts:21496:-1\0PLANTED-gain");
    plant(markers::APP4, b"PLANTED-app4");
    plant(markers::APP11, b"JP\0\x01PLANTED-provenance");
    plant(markers::APP13, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10PLANTED-iptc");
    plant(markers::APP15, b"PLANTED-app15");
    plant(markers::JPG0, b"PLANTED-jpg0");
    plant(markers::COM, b"PLANTED-comment");
    jpeg.set_icc_profile(Some(display()));
    jpeg.set_exif(Some(metadata().into()));
    let mut file = with_thumbnail(&jpeg.encoder().bytes());
    let end = file.len() - 2;
    // Behind the last scan, but before the end; and behind the end a picture and a film.
    file.splice(end..end, b"\xff\xfe\0\x16PLANTED-late-comment".to_vec());
    file.extend(b"\xff\xd8\xff\xe1\0\x12PLANTED-second!\xff\xd9");
    file.extend(b"\0\0\0\x18ftypmp42....moov....\xa9xyz PLANTED-film MotionPhoto_Data");
    file
}

/// JFIF may hold a small copy of the picture: here one pixel high.
fn with_thumbnail(file: &[u8]) -> Vec<u8> {
    let mut jpeg = Jpeg::from_bytes(Bytes::copy_from_slice(file)).expect("it is one");
    let first = jpeg.segments_mut().first_mut().expect("JFIF comes first");
    let thumbnail = [&first.contents()[..12], &[5, 1], b"PLANTED-small.."].concat();
    *first = JpegSegment::new_with_contents(markers::APP0, thumbnail.into());
    jpeg.encoder().bytes().to_vec()
}

pub(crate) fn bare_png() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH.into(), HEIGHT.into());
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a small picture");
    writer.write_image_data(&pixels()).expect("a small picture");
    writer.finish().expect("a small picture");
    file
}

pub(crate) fn png() -> Vec<u8> {
    let mut png = Png::from_bytes(bare_png().into()).expect("it is one");
    png.set_icc_profile(Some(display()));
    png.set_exif(Some(metadata().into()));
    let end = png.chunks().len() - 1;
    let mut plant = |at: usize, kind: &[u8; 4], contents: &'static [u8]| {
        png.chunks_mut().insert(at, PngChunk::new(*kind, Bytes::from_static(contents)));
    };
    plant(end, b"tEXt", b"Comment\0PLANTED-late-comment");
    plant(1, b"tEXt", b"Author\0PLANTED-owner");
    plant(1, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0PLANTED-xmp");
    plant(1, b"zTXt", b"PLANTED-ztxt\0\0x");
    plant(1, b"tIME", b"\x07\xea\x0bPLANTED-moment");
    plant(1, b"caBX", b"PLANTED-provenance");
    plant(1, b"prVt", b"PLANTED-private");
    let mut file = png.encoder().bytes().to_vec();
    // What was cut away stays behind the end, when a program writes a smaller picture over a larger one.
    file.extend(b"\0\0\x10\0IDATPLANTED-remains");
    file
}

pub(crate) fn bare_webp() -> Vec<u8> {
    let mut file = Vec::new();
    image_webp::WebPEncoder::new(&mut file)
        .encode(&pixels(), WIDTH.into(), HEIGHT.into(), image_webp::ColorType::Rgb8)
        .expect("a small picture");
    file
}

pub(crate) fn webp() -> Vec<u8> {
    let mut webp = WebP::from_bytes(bare_webp().into()).expect("it is one");
    webp.set_icc_profile(Some(display()));
    webp.set_exif(Some(metadata().into()));
    for (kind, contents) in [(b"XMP ", &b"PLANTED-xmp"[..]), (b"PRIV", b"PLANTED-private")] {
        webp.chunks_mut().push(RiffChunk::new(*kind, RiffContent::Data(Bytes::from_static(contents))));
    }
    // Again, so that the header names what is in the file.
    webp.set_exif(Some(metadata().into()));
    let mut file = webp.encoder().bytes().to_vec();
    file.extend(b"PLANTED-behind-the-end");
    file
}

/// The pixels of a photograph, if it can be decoded.
pub(crate) fn decode(file: &[u8]) -> Option<Vec<u8>> {
    if file.starts_with(b"\xff\xd8") {
        let cursor = zune_jpeg::zune_core::bytestream::ZCursor::new(file);
        return zune_jpeg::JpegDecoder::new(cursor).decode().ok();
    }
    if file.starts_with(b"RIFF") {
        let mut decoder = image_webp::WebPDecoder::new(Cursor::new(file)).ok()?;
        let mut pixels = vec![0; decoder.output_buffer_size()?];
        return decoder.read_image(&mut pixels).ok().map(|()| pixels);
    }
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    reader.next_frame(&mut pixels).ok()?;
    Some(pixels)
}
