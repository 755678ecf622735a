//! What was taken along comes back; and whatever somebody hands a person instead ends in a clear failure, without taking
//! much memory.

use super::*;
use crate::manifest::MOST_VERSIONS;
use crate::{
    documents::ReadSeek,
    manifest::{Details, Document, DocumentVersion, Manifest},
    testing::{rng, titled, version},
};
use std::io::{Cursor, Write};
use wallet_api::{UnixSeconds, VaultId, limits::DOCUMENT_BYTES};
use zip::write::SimpleFileOptions;

const MADE: UnixSeconds = UnixSeconds(1_795_262_400);

fn code() -> ExportCode {
    ExportCode::generate(&mut rng(1))
}

fn bytes_of(size: u64, seed: u8) -> Vec<u8> {
    (0..size).map(|at| at.to_le_bytes()[0].wrapping_mul(seed) ^ at.to_le_bytes()[1]).collect()
}

/// Papers with these details, each with versions of these sizes, the oldest first.
fn manifest(papers: &[(Details, &[u64])]) -> Manifest {
    let mut rng = rng(2);
    let mut manifest = Manifest::new(VaultId([1; 16]), Vec::new());
    for (number, (details, sizes)) in (1_000..).zip(papers) {
        let mut of = |added: u64, size: u64| DocumentVersion { size, ..version(added, &mut rng) };
        let first = of(number, sizes[0]);
        let later: Vec<_> = (1..).zip(&sizes[1..]).map(|(age, size)| of(number + age * 100, *size)).collect();
        let paper = Document::new(details.clone(), first, &mut crate::testing::rng(number));
        let id = paper.id().clone();
        manifest.add(paper).expect("new");
        later.into_iter().for_each(|version| manifest.add_version(&id, version).expect("there"));
    }
    manifest
}

fn some() -> (ExportIndex, Vec<Vec<u8>>) {
    let story = Details { place: Some(0), note: "two\nlines".parse().expect("short"), ..titled("Mon histoire") };
    let long = Details { title: "شهادة ميلاد ".repeat(16).parse().expect("short"), ..titled("") };
    let papers = [(titled("Passport"), &[70_000, 1, 300_000][..]), (story, &[512]), (long, &[65_536])];
    let index = ExportIndex::new(&manifest(&papers), MADE);
    let files = index.files().zip(1..).map(|(file, seed)| bytes_of(file.size, seed)).collect();
    (index, files)
}

fn written(index: &ExportIndex, files: &[Vec<u8>], code: Option<&ExportCode>) -> Vec<u8> {
    let mut writer = match code {
        Some(code) => ExportWriter::sealed(index, code, Vec::new()).expect("memory"),
        None => ExportWriter::plain(index, Vec::new()).expect("memory"),
    };
    files.iter().for_each(|file| writer.append(file).expect("the file that comes next"));
    writer.finish().expect("all files are there")
}

fn boxed(bytes: Vec<u8>) -> Box<dyn ReadSeek> {
    Box::new(Cursor::new(bytes))
}

/// Opens it and reads everything, as an import does.
fn read_all(bytes: Vec<u8>, code: Option<&ExportCode>) -> Result<(ExportIndex, Vec<Vec<u8>>), OpenExportError> {
    let mut opened = OpenedExport::open(boxed(bytes), code)?;
    let count = opened.index().files().count();
    let files = (0..count).map(|place| opened.read(place).map(|file| file.to_vec())).collect::<Result<_, _>>()?;
    opened.check_end()?;
    Ok((opened.index().clone(), files))
}

#[test]
fn what_was_taken_along_comes_back() {
    let (index, files) = some();
    let empty = ExportIndex::new(&manifest(&[]), MADE);
    for code in [None, Some(code())] {
        let all = written(&index, &files, code.as_ref());
        assert_eq!(read_all(all.clone(), code.as_ref()), Ok((index.clone(), files.clone())));
        let mut opened = OpenedExport::open(boxed(all), code.as_ref()).expect("just written");
        for place in [4, 0, 3, 1, 2, 2, 4, 0] {
            assert!(*opened.read(place).expect("there") == files[place], "in any order: {place}");
        }
        opened.check_end().expect("it is whole");
        assert_eq!(opened.read(5).err(), Some(OpenExportError::NotAnExport));
        assert_eq!(read_all(written(&empty, &[], code.as_ref()), code.as_ref()), Ok((empty.clone(), vec![])));
    }
    assert_eq!(index.papers().iter().map(|paper| paper.versions.len()).sum::<usize>(), 5);
}

#[test]
fn the_bin_stays_behind() {
    let mut manifest = manifest(&[(titled("kept"), &[1]), (titled("gone"), &[1])]);
    let id = manifest.documents()[0].id().clone();
    manifest.bin(&id, MADE).expect("there");
    assert_eq!(ExportIndex::new(&manifest, MADE).papers().len(), 1);
}

#[test]
fn only_the_file_that_comes_next_is_written() {
    let (index, files) = some();
    let mut writer = ExportWriter::plain(&index, Vec::new()).expect("memory");
    assert!(writer.append(&files[0][1..]).is_err(), "another size");
    let mut writer = ExportWriter::plain(&index, Vec::new()).expect("memory");
    writer.append(&files[0]).expect("the first");
    assert!(writer.finish().is_err(), "files are missing");
}

#[test]
fn a_sealed_file_needs_its_code() {
    let (index, files) = some();
    let all = written(&index, &files, Some(&code()));
    assert_eq!(read_all(all.clone(), None), Err(OpenExportError::CodeNeeded));
    assert_eq!(read_all(all, Some(&ExportCode::generate(&mut rng(9)))), Err(OpenExportError::WrongCode));
}

#[test]
fn files_of_other_kinds_are_not_exports() {
    let to_key = {
        let scalar = crate::hazmat::age_file::Scalar::filled(|out| out.fill(1));
        crate::hazmat::age_file::encrypt_to_own(&scalar, 9, |out| out.write_all(b"something"))
    };
    for other in [
        vec![],
        b"PK".to_vec(),
        b"PK\x03\x04".to_vec(),
        b"%PDF-1.7".to_vec(),
        b"age-encryption.org/v1\n".to_vec(),
        to_key,
    ] {
        assert_eq!(read_all(other, Some(&code())).err(), Some(OpenExportError::NotAnExport));
    }
}

#[test]
fn a_cut_or_changed_export_is_refused() {
    let index = ExportIndex::new(&manifest(&[(titled("one"), &[3_000]), (titled("two"), &[100])]), MADE);
    let files: Vec<_> = index.files().map(|file| bytes_of(file.size, 3)).collect();
    for code in [None, Some(code())] {
        let all = written(&index, &files, code.as_ref());
        assert!(read_all(all.clone(), code.as_ref()).is_ok(), "the test itself must be able to read it");
        let mut steps = (0..all.len()).step_by(97).chain([all.len() - 1]);
        assert!(steps.all(|len| read_all(all[..len].to_vec(), code.as_ref()).is_err()), "cut");
        let more = [all.as_slice(), &[7; 600]].concat();
        if code.is_some() {
            assert!(read_all(more, code.as_ref()).is_err(), "something behind it");
            let mut flips = (0..all.len()).step_by(61);
            let flipped = |at: usize| {
                let mut changed = all.clone();
                changed[at] ^= 1;
                read_all(changed, code.as_ref()).is_err()
            };
            assert!(flips.all(flipped), "a bit");
        } else {
            // What a zip archive does not protect is left out: times, permissions, who made it. Nothing else comes through.
            for at in 0..all.len() {
                let mut changed = all.clone();
                changed[at] ^= 1;
                let read = read_all(changed, None);
                assert!(read.is_err() || read == Ok((index.clone(), files.clone())), "byte {at}");
            }
        }
    }
}

/// A zip archive with a list that says what it says, and any entries.
fn zipped(index: &str, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in std::iter::once(&("farde/farde.json", index.as_bytes())).chain(entries) {
        zip.start_file(*name, options).expect("memory");
        zip.write_all(bytes).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}

/// A tar archive under a code, with any headers.
fn sealed(index: &str, made_at: UnixSeconds, entries: &[(Vec<u8>, &[u8])]) -> Vec<u8> {
    let recipient = code().recipient();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).expect("one");
    let mut out = encryptor.wrap_output(Vec::new()).expect("memory");
    let list = (write::tar_header(INDEX, index.len() as u64, made_at), index.as_bytes());
    for (header, bytes) in std::iter::once(&list).chain(entries) {
        out.write_all(header).expect("memory");
        out.write_all(bytes).expect("memory");
        out.write_all(&vec![0; usize::try_from(write::tar_fill(bytes.len() as u64)).expect("small")]).expect("memory");
    }
    out.write_all(&[0; 1_024]).expect("memory");
    out.finish().expect("memory")
}

fn list(files: &[(&str, u64)]) -> String {
    let versions: Vec<_> = files
        .iter()
        .map(|(name, size)| serde_json::json!({ "added": 7, "media_type": "text/plain", "size": size, "file": name }))
        .collect();
    let details = serde_json::to_value(Details::default()).expect("plain data");
    let paper = serde_json::json!({ "details": details, "added": 7, "versions": versions });
    serde_json::json!({ "format": "farde/export/v1", "made_at": 7, "papers": [paper] }).to_string()
}

/// What becomes of a list and its files in both forms.
fn both(list: &str, files: &[(&str, &[u8])]) -> [Option<OpenExportError>; 2] {
    let paths: Vec<String> = files.iter().map(|(name, _)| path_of(name)).collect();
    let zip: Vec<_> = paths.iter().zip(files).map(|(path, (_, bytes))| (path.as_str(), *bytes)).collect();
    let header = |(name, bytes): &(&str, &[u8])| write::tar_header(name, bytes.len() as u64, UnixSeconds(7));
    // A name with a path cannot even be written as a header.
    let plain = |name: &str| !name.is_empty() && !name.contains(['/', '\\', '\0']) && name != "..";
    let tar: Vec<_> = files.iter().filter(|(name, _)| plain(name)).map(|file| (header(file), file.1)).collect();
    [read_all(zipped(list, &zip), None).err(), read_all(sealed(list, UnixSeconds(7), &tar), Some(&code())).err()]
}

const REFUSED: [Option<OpenExportError>; 2] = [Some(OpenExportError::NotAnExport); 2];

#[test]
fn a_list_that_does_not_fit_is_refused() {
    let good = list(&[("a.txt", 1), ("b.txt", 2)]);
    let files: [(&str, &[u8]); 2] = [("a.txt", b"1"), ("b.txt", b"22")];
    assert_eq!(both(&good, &files), [None, None], "the forger must be able to make a good one");
    assert_eq!(both(&good, &files[..1]), REFUSED, "a file is missing");
    assert_eq!(both(&good, &[("a.txt", b"1"), ("b.txt", b"2")]), REFUSED, "another size");
    assert_eq!(both(&good, &[("a.txt", b"1"), ("c.txt", b"22")]), REFUSED, "another name");
    assert_eq!(both(&good, &[files[0], files[1], ("c.txt", b"")]), REFUSED, "a file that is not listed");
    let swapped = both(&good, &[files[1], files[0]]);
    assert_eq!(swapped[1], REFUSED[1], "another order; in a zip archive names count");
    assert_eq!(both(&list(&[("a.txt", 1), ("a.txt", 1)]), &[files[0], ("A.txt", b"1")]), REFUSED, "a name twice");
    assert_eq!(
        both(&list(&[("a.txt", 1), ("A.txt", 1)]), &[files[0], ("A.txt", b"1")]),
        REFUSED,
        "one name on some systems"
    );
    assert_eq!(both(&list(&[]), &[]), REFUSED, "a paper without a version");
    for (from, to) in [("\"papers\"", "\"x\":1,\"papers\""), ("text/plain", "text"), ("\"size\":1", "\"size\":-1")] {
        assert_eq!(both(&good.replace(from, to), &files), REFUSED, "{to}");
    }
    for format in ["v0", "v", "v01x", "w1"] {
        assert_eq!(both(&good.replace("farde/export/v1", &format!("farde/export/{format}")), &files), REFUSED);
    }
    assert_eq!(both(&good.replace("/v1", "/v2"), &files), [None, None], "each format that was ever written");
    let newer = good.replace("/v1", "/v3").replace("\"papers\"", "\"inbox\":[],\"papers\"");
    assert_eq!(both(&newer, &files), [Some(OpenExportError::NewerFormat); 2]);
    assert_eq!(both("", &files), REFUSED);
    assert_eq!(both(&"[".repeat(100_000), &files), REFUSED);
}

#[test]
fn consent_records_are_written_last_and_read_over() {
    let (index, mut files) = some();
    let index = index.with_consent(70_001);
    files.push(bytes_of(70_001, 9));
    for code in [None, Some(code())] {
        let all = written(&index, &files, code.as_ref());
        let papers = files[..files.len() - 1].to_vec();
        assert_eq!(read_all(all.clone(), code.as_ref()), Ok((index.clone(), papers)));
        let mut opened = OpenedExport::open(boxed(all), code.as_ref()).expect("just written");
        assert_eq!(opened.read(5).err(), Some(OpenExportError::NotAnExport), "it is no paper");
    }
    let writer = ExportWriter::plain(&index, Vec::new()).expect("memory");
    assert!(writer.finish().is_err(), "they are missing");
}

#[test]
fn consent_records_that_do_not_fit_are_refused() {
    let v2 = list(&[("a.txt", 1)]).replace("/v1", "/v2");
    let with = |consent: &str| v2.replace("\"papers\"", &format!("\"consent\":{consent},\"papers\""));
    let good = with(r#"{"file":"consent.json","size":2}"#);
    let files: [(&str, &[u8]); 2] = [("a.txt", b"1"), ("consent.json", b"[]")];
    assert_eq!(both(&good, &files), [None, None], "the forger must be able to make a good one");
    assert_eq!(both(&good, &files[..1]), REFUSED, "they are missing");
    assert_eq!(both(&v2, &files), REFUSED, "they are not listed");
    assert_eq!(both(&good.replace("/v2", "/v1"), &files), REFUSED, "an older format had none");
    assert_eq!(both(&good.replace("a.txt", "consent.json"), &files), REFUSED, "a paper of that name");
    for size in [0, 1, 3, 1 << 20, u64::MAX] {
        assert_eq!(both(&with(&format!(r#"{{"file":"consent.json","size":{size}}}"#)), &files), REFUSED, "{size}");
    }
    assert_eq!(both(&with(r#"{"file":"other.json","size":2}"#), &[files[0], ("other.json", b"[]")]), REFUSED);
}

#[test]
fn names_with_paths_are_refused() {
    for name in ["../a.txt", "/a.txt", "b/a.txt", "..", "a", "", "\u{202e}txt.a", "a\u{0}.txt"] {
        assert_eq!(both(&list(&[(name, 1)]), &[(name, b"x")]), REFUSED, "{name:?}");
    }
}

#[test]
fn sizes_that_are_not_true_take_no_memory() {
    for size in [0, 2, DOCUMENT_BYTES, DOCUMENT_BYTES + 1, u64::MAX / 2, u64::MAX] {
        assert_eq!(both(&list(&[("a.txt", size)]), &[("a.txt", b"x")]), REFUSED, "{size}");
        if size < 512 {
            continue;
        }
        let header = write::tar_header("a.txt", size.min(1 << 32), UnixSeconds(7));
        let forged = sealed(&list(&[("a.txt", size)]), UnixSeconds(7), &[(header, b"x")]);
        assert_eq!(read_all(forged, Some(&code())).err(), Some(OpenExportError::NotAnExport), "{size}");
    }
    let index = list(&[("a.txt", 1)]) + &" ".repeat(usize::try_from(INDEX_LIMIT).expect("8 MiB"));
    assert_eq!(both(&index, &[("a.txt", b"x")]), REFUSED, "a list without end");
}

#[test]
fn links_and_folders_are_refused() {
    let index = list(&[("a.txt", 1)]);
    for kind in [
        tar::EntryType::Symlink,
        tar::EntryType::Link,
        tar::EntryType::Directory,
        tar::EntryType::Char,
        tar::EntryType::GNUSparse,
        tar::EntryType::XHeader,
    ] {
        let mut header = tar::Header::from_byte_slice(&write::tar_header("a.txt", 1, UnixSeconds(7))).clone();
        header.set_entry_type(kind);
        header.set_cksum();
        let forged = sealed(&index, UnixSeconds(7), &[(header.as_bytes().to_vec(), b"x")]);
        assert_eq!(read_all(forged, Some(&code())).err(), Some(OpenExportError::NotAnExport), "{kind:?}");
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("farde/farde.json", SimpleFileOptions::default()).expect("memory");
    zip.write_all(index.as_bytes()).expect("memory");
    zip.add_symlink("farde/a.txt", "x", SimpleFileOptions::default()).expect("memory");
    let forged = zip.finish().expect("memory").into_inner();
    assert_eq!(read_all(forged, None).err(), Some(OpenExportError::NotAnExport));
    let folder = zipped(&index, &[("farde/a.txt/", b""), ("farde/a.txt", b"x")]);
    assert_eq!(read_all(folder, None).err(), Some(OpenExportError::NotAnExport));
}

/// A zip writer makes no two files of one name; somebody else may.
#[test]
fn two_files_of_one_name_are_refused() {
    for other in ["b.txt", "farde.jsom"] {
        let mut twice = zipped(&list(&[("a.txt", 1)]), &[("farde/a.txt", b"x"), (&path_of(other), b"x")]);
        let places: Vec<usize> = memchr(&twice, path_of(other).as_bytes());
        let name = path_of(if other == "b.txt" { "a.txt" } else { INDEX });
        assert_eq!(places.len(), 2, "in its own header and in the directory");
        for at in places {
            twice[at..at + name.len()].copy_from_slice(name.as_bytes());
        }
        assert_eq!(read_all(twice, None).err(), Some(OpenExportError::NotAnExport), "{name}");
    }
    let of_list = both(&list(&[("farde.json", 1)]), &[]);
    assert_eq!(of_list, REFUSED);
}

#[test]
fn a_list_that_is_not_first_is_refused() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("farde/a.txt", &b"x"[..]), ("farde/farde.json", list(&[("a.txt", 1)]).as_bytes())] {
        zip.start_file(name, SimpleFileOptions::default()).expect("memory");
        zip.write_all(bytes).expect("memory");
    }
    let forged = zip.finish().expect("memory").into_inner();
    assert_eq!(read_all(forged, None).err(), Some(OpenExportError::NotAnExport));
}

#[test]
fn a_hundred_thousand_entries_are_refused() {
    let names: Vec<String> = (0..100_000).map(|number| format!("farde/{number}.txt")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(read_all(zipped(&list(&[("1.txt", 1)]), &entries), None).err(), Some(OpenExportError::NotAnExport));
    let files: Vec<(String, u64)> = (0..100_000).map(|number| (format!("{number}.txt"), 1)).collect();
    let long = list(&files.iter().map(|(name, size)| (name.as_str(), *size)).collect::<Vec<_>>());
    assert_eq!(both(&long, &[]), REFUSED);
}

/// An entry whose bytes are packed, as a bomb is: there is nothing here that could unpack it.
#[test]
fn packed_entries_are_refused() {
    let mut bomb = zipped(&list(&[("a.txt", 1_000)]), &[("farde/a.txt", &[7; 1_000])]);
    // The method stands at 8 in a local header and at 10 in the directory.
    let places: Vec<usize> = memchr(&bomb, b"PK\x03\x04").into_iter().map(|at| at + 8).skip(1).collect();
    let directory: Vec<usize> = memchr(&bomb, b"PK\x01\x02").into_iter().map(|at| at + 10).skip(1).collect();
    for at in places.into_iter().chain(directory) {
        assert_eq!(bomb[at], 0, "stored");
        bomb[at] = 8;
    }
    assert_eq!(read_all(bomb, None).err(), Some(OpenExportError::NotAnExport));
}

/// Where a byte string stands.
fn memchr(bytes: &[u8], wanted: &[u8]) -> Vec<usize> {
    bytes.windows(wanted.len()).enumerate().filter(|(_, window)| *window == wanted).map(|(at, _)| at).collect()
}

#[test]
fn a_file_that_asks_for_much_work_is_refused() {
    let mut recipient = age::scrypt::Recipient::new(code().expose_secret().to_owned().into());
    recipient.set_work_factor(17);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).expect("one");
    let mut out = encryptor.wrap_output(Vec::new()).expect("memory");
    out.write_all(b"x").expect("memory");
    let forged = out.finish().expect("memory");
    assert_eq!(read_all(forged, Some(&code())).err(), Some(OpenExportError::NotAnExport));
}

/// The age crate reads a header anew with each line of it, and a line whole: some megabytes would take days.
#[test]
fn a_long_header_is_refused_at_once() {
    let begin = b"age-encryption.org/v1\n".to_vec();
    let many =
        [begin.clone(), b"-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAA\n".repeat(100_000)].concat();
    let wide = [begin, b"-> scrypt ".to_vec(), vec![b'A'; 10_000_000]].concat();
    for file in [many, wide] {
        assert_eq!(read_all(file, Some(&code())).err(), Some(OpenExportError::NotAnExport));
    }
}

/// One stored file inside another, so that a small archive holds more than its own size, again and again.
#[test]
fn files_that_lie_in_one_another_are_refused() {
    let inner = vec![7; 10_000];
    let beside = zipped("", &[("farde/b.txt", &inner)]);
    let local = memchr(&beside, b"PK\x03\x04")[1]..memchr(&beside, b"PK\x01\x02")[0];
    let outer = beside[local.clone()].to_vec();
    let list = list(&[("a.txt", outer.len() as u64), ("b.txt", inner.len() as u64)]);
    let mut zip = zipped(&list, &[("farde/a.txt", &outer), ("farde/b.txt", &inner)]);
    assert!(read_all(zip.clone(), None).is_ok(), "side by side they are good");

    let (starts, directory) = (memchr(&zip, b"PK\x03\x04"), memchr(&zip, b"PK\x01\x02"));
    let [_, _, inside, beside] = starts[..] else { panic!("the list, a, b inside a, and b") };
    let (end, gone) = (memchr(&zip, b"PK\x05\x06")[0], directory[0] - beside);
    let mut write = |at: usize, value: usize| {
        zip[at..at + 4].copy_from_slice(&u32::try_from(value).expect("small").to_le_bytes());
    };
    write(directory[2] + 42, inside);
    write(end + 16, beside);
    zip.drain(beside..beside + gone);
    assert_eq!(read_all(zip, None).err(), Some(OpenExportError::NotAnExport));
}

#[test]
fn a_paper_with_too_many_versions_is_refused() {
    let names: Vec<String> = (0..=MOST_VERSIONS).map(|number| format!("{number}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    let list = |files: &[(&str, &[u8])]| list(&files.iter().map(|(name, _)| (*name, 1)).collect::<Vec<_>>());
    assert_eq!(both(&list(&files), &files), REFUSED);
    assert_eq!(both(&list(&files[1..]), &files[1..]), [None, None]);
}
