//! Files that are small and want to be large: each has its answer, within bounded time and memory.
//!
//! One test, because the memory is counted for the whole process. What has no bound here but the end of memory or of the
//! page's patience (a stream that unpacks to gigabytes, forms within forms without end) is tried in a real browser, where
//! the worker has 1 GiB and a minute: `tests/tests/browsers/bad_input.rs`.

mod papers;

use std::panic::catch_unwind;
use std::time::{Duration, Instant};

use bridge::NotDrawn::{self, Damaged, NoPages, TooMuch};
use miniz_oxide::deflate::compress_to_vec_zlib;
use papers::{draw, one_page, pdf, stream};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What the worker has, with room for the file and the answer.
const MOST_MEGABYTES: f32 = 700.0;

/// For an unoptimised build on a busy machine. None takes more than a second in the browser.
const MOST_TIME: Duration = Duration::from_secs(30);

const A4: &str = "/MediaBox[0 0 595 842]";

struct Bomb {
    name: &'static str,
    file: Vec<u8>,
    /// How many pages are drawn, and why not more.
    pages: usize,
    why: Option<NotDrawn>,
}

fn bomb(name: &'static str, file: Vec<u8>, pages: usize, why: Option<NotDrawn>) -> Bomb {
    Bomb { name, file, pages, why }
}

#[test]
fn bombs_do_not_go_off() {
    for Bomb { name, file, pages, why } in pictures().into_iter().chain(streams()).chain(trees()).chain(numbers()) {
        assert!(file.len() < 2_000_000, "{name} is small");
        MEMORY.reset_peak_usage();
        let start = now();
        let drawn = catch_unwind(|| draw(&file, 400)).unwrap_or_else(|_| panic!("{name} panicked"));
        let (took, peak) = (now() - start, MEMORY.peak_usage_as_mb());
        println!("| {name} | {} bytes | {took:.1?} | {peak:.0} MB | {:?} |", file.len(), drawn.not_drawn);
        assert_eq!((drawn.pages.len(), drawn.not_drawn), (pages, why), "{name}");
        assert!(took < MOST_TIME, "{name} took {took:?}");
        assert!(peak < MOST_MEGABYTES, "{name} took {peak} MB");
    }
}

#[expect(clippy::disallowed_methods, reason = "measures")]
fn now() -> Instant {
    Instant::now()
}

fn image(words: &str, data: &[u8]) -> Vec<u8> {
    let words = format!("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8{words}");
    let resources = format!("{A4}/Resources<</XObject<</I 5 0 R>>>>");
    one_page(&resources, "500 0 0 500 0 0 cm /I Do", &[stream(&words, data)])
}

/// Pictures whose headers lie.
fn pictures() -> Vec<Bomb> {
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 80);
    encoder.encode(&[0; 64], 8, 8, jpeg_encoder::ColorType::Luma).expect("a small picture");
    let frame = jpeg.windows(2).position(|marker| marker == b"\xff\xc0").expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    // The size of JPEG 2000, and of the only tile in it.
    let mut jpx = include_bytes!("../fixtures/grey.jp2").to_vec();
    let size = jpx.windows(2).position(|marker| marker == b"\xff\x51").expect("a size");
    for place in [size + 6, size + 10, size + 22, size + 26] {
        jpx[place..place + 4].copy_from_slice(&40_000u32.to_be_bytes());
    }
    let fax = "/Width 9/Height 9/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 100000000/Rows 1000000>>";
    let twin = "/Width 9/Height 9/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 200000000/Colors 4>>";
    vec![
        bomb("a picture of 3.6 gigapixels", image("/Width 60000/Height 60000", b"x"), 0, Some(TooMuch)),
        bomb("a picture of 70 megapixels without data", image("/Width 8000/Height 8700", b"x"), 1, None),
        bomb("a JPEG of 4 gigapixels that says 9x9", image("/Width 9/Height 9/Filter/DCTDecode", &jpeg), 1, None),
        bomb("a JPEG 2000 of 1.6 gigapixels", image("/Width 9/Height 9/Filter/JPXDecode", &jpx), 0, Some(TooMuch)),
        bomb("a fax with long lines", image(fax, &[0xff; 99]), 0, Some(TooMuch)),
        bomb("a predictor with long lines", image(twin, &compress_to_vec_zlib(&[0; 999], 9)), 1, None),
    ]
}

/// Streams that unpack to much.
fn streams() -> Vec<Bomb> {
    let packed = |content: &[u8]| {
        pdf(&[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{A4}>>").into_bytes(),
            stream("/Filter/FlateDecode", &compress_to_vec_zlib(content, 9)),
        ])
    };
    let postscript = format!("{{ {}pop }}", "dup mul ".repeat(100_000));
    let shading = format!("{A4}/Resources<</Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Function 5 0 R>>>>>>");
    let program = stream("/FunctionType 4/Domain[0 1 0 1]/Range[0 1]", postscript.as_bytes());
    let table = stream("/FunctionType 0/Domain[0 1 0 1]/Range[0 1]/BitsPerSample 32/Size[60000 60000]", b"x");
    let tiles = format!("{A4}/Resources<</Pattern<</P 5 0 R>>>>");
    let tile = |step: &str| {
        let words =
            format!("/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep {step}/YStep {step}/Resources<<>>");
        one_page(&tiles, "/Pattern cs /P scn 0 0 595 842 re f", &[stream(&words, b"0 0 1 1 re f")])
    };
    vec![
        bomb("100 MB of spaces", packed(&b" ".repeat(100_000_000)), 1, None),
        bomb("ten million operators", packed(&b"q Q ".repeat(5_000_000)), 1, None),
        bomb("a long program for a colour", one_page(&shading, "/S sh", &[program]), 1, None),
        bomb("a table that is not there", one_page(&shading, "/S sh", &[table]), 1, None),
        bomb("tiles of no size", tile("0"), 1, None),
        bomb("tiny tiles", tile("0.0001"), 1, None),
    ]
}

/// Pages and tables that point at themselves.
fn trees() -> Vec<Bomb> {
    let catalogue = || b"<</Type/Catalog/Pages 2 0 R>>".to_vec();
    let itself = pdf(&[
        catalogue(),
        b"<</Type/Pages/Kids[2 0 R 3 0 R]>>".to_vec(),
        b"<</Type/Pages/Kids[2 0 R]/Parent 2 0 R>>".to_vec(),
    ]);
    let mut doubling = vec![catalogue()];
    doubling.extend((3..33).map(|next| format!("<</Type/Pages/Kids[{next} 0 R {next} 0 R]>>").into_bytes()));
    doubling.push(b"<</Type/Page/MediaBox[0 0 9 9]>>".to_vec());
    let parents = pdf(&[
        catalogue(),
        b"<</Type/Pages/Kids[3 0 R]/Parent 3 0 R>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_vec(),
    ]);
    let table =
        b"%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2147483647/W[8 8 8]/Index[0 2147483647]/Root 2 0 R/Length 9>>\nstream\n\
        aaaaaaaaa\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    let previous =
        b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n";
    vec![
        bomb("pages within themselves", itself, 0, Some(NoPages)),
        bomb("two to the thirtieth pages", pdf(&doubling), 1, None),
        bomb("parents that are their children", parents, 1, None),
        bomb("a table of two thousand million objects", table.to_vec(), 0, Some(Damaged)),
        bomb("a table before itself", previous.to_vec(), 0, Some(Damaged)),
        bomb(
            "dictionaries without end",
            one_page(&format!("{A4}/X {}", "<</a".repeat(300_000)), "", &[]),
            0,
            Some(NoPages),
        ),
    ]
}

/// Numbers that are none, and pages without measure.
fn numbers() -> Vec<Bomb> {
    let boxed = |sides: &str| one_page(&format!("/MediaBox[{sides}]"), "0 0 5 5 re f", &[]);
    let large = "1e38 0 0 1e38 1e38 1e38 cm 1e38 w 0 0 m 1e38 1e38 l S 0 0 1e38 1e38 re f";
    let script = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(1\\){})>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>>>"
            .to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_vec(),
    ]);
    vec![
        bomb("words for numbers", boxed("nan nan inf inf"), 0, Some(NoPages)),
        bomb("no numbers", boxed("(a)/b null<</c 1>>"), 1, None),
        bomb("a matrix without measure", one_page(A4, large, &[]), 1, None),
        bomb("scripts and programs to start", script, 1, None),
    ]
}
