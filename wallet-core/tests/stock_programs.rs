//! The stock programs `age` and `tar` open what we seal, and we open what they seal: a paper outlives this software.

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use wallet_api::{Bytes, ShareId};
use wallet_core::{
    documents::{Part, PartFile, SealedBlob, seal_part},
    keys::{RootKey, VaultKeys},
};

fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// An empty folder for one test.
fn folder(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}", std::process::id()));
    fs::create_dir_all(&path).expect("the target folder can be written to");
    path
}

fn run(program: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot run `{program}` ({error}): install the Debian packages age and tar"));
    let (mut stdin, input) = (child.stdin.take().expect("piped"), input.to_vec());
    // A program that stops early closes its input: what it says then is in its status.
    let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().expect("it was started");
    writer.join().expect("the writer does not panic");
    output
}

fn path_text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// `age -d -i key`.
fn age_decrypts(sealed: &SealedBlob, ciphertext: &[u8], folder: &Path) -> Output {
    let key = folder.join("key.txt");
    fs::write(&key, sealed.reference.identity.expose_secret().as_bytes()).expect("writable");
    run("age", &["-d", "-i", path_text(&key)], ciphertext)
}

#[test]
fn age_and_tar_open_a_sealed_part() {
    let folder = folder("open");
    let pages: Vec<Vec<u8>> = vec![b"first page".to_vec(), Vec::new(), (0..=255).cycle().take(200_000).collect()];
    let files: Vec<PartFile> = pages.iter().zip(0..).map(|(page, place)| PartFile::page(place, page.clone())).collect();
    let sealed = seal_part(Part::Pages, &files, &mut rng(1)).expect("small");

    let tar = age_decrypts(&sealed, &sealed.ciphertext, &folder);
    assert!(tar.status.success(), "{}", String::from_utf8_lossy(&tar.stderr));
    let untarred = run("tar", &["-x", "-f", "-", "-C", path_text(&folder)], &tar.stdout);
    assert!(untarred.status.success() && untarred.stderr.is_empty(), "{}", String::from_utf8_lossy(&untarred.stderr));
    for file in &files {
        assert_eq!(fs::read(folder.join(file.name())).expect("unpacked"), file.bytes(), "{}", file.name());
    }
    let index = fs::read_to_string(folder.join("document.json")).expect("unpacked");
    assert!(
        index.starts_with(r#"{"format":"farde/document/v1","part":"pages","files":[{"name":"page-0001.jpg""#),
        "{index}"
    );
    fs::remove_dir_all(folder).expect("ours");
}

#[test]
fn tar_lists_only_what_is_there() {
    let folder = folder("list");
    let original = PartFile::original("application/pdf".parse().expect("a media type"), b"%PDF-".to_vec());
    let sealed = seal_part(Part::Original, &[original], &mut rng(2)).expect("small");
    let tar = age_decrypts(&sealed, &sealed.ciphertext, &folder);
    let list = run("tar", &["-t", "-v", "--numeric-owner", "--utc", "-f", "-"], &tar.stdout);
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert!(lines.iter().all(|line| line.starts_with("-rw-r--r-- 0/0") && line.contains("1970-01-01 00:00")), "{list}");
    assert!(lines[0].ends_with(" document.json") && lines[1].ends_with(" original.pdf"), "{list}");
    fs::remove_dir_all(folder).expect("ours");
}

#[test]
fn age_refuses_a_changed_blob() {
    let folder = folder("changed");
    let sealed = seal_part(Part::Preview, &[PartFile::preview(vec![1; 100])], &mut rng(3)).expect("small");
    assert!(age_decrypts(&sealed, &sealed.ciphertext, &folder).status.success(), "unchanged it opens");
    let mut changed = sealed.ciphertext.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    assert!(!age_decrypts(&sealed, &changed, &folder).status.success());
    fs::remove_dir_all(folder).expect("ours");
}

/// By age in TypeScript (npm `age-encryption`): the `age` of Debian 12 knows no hybrid recipients yet.
#[test]
fn a_receipt_that_age_sealed_opens() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let (keys, share) = (VaultKeys::derive(&RootKey::generate(&mut rng(4))), ShareId([1; 16]));
    let json = r#"{"format":"farde/receipt/v1","opened_at":7,"name":"Anna","organisation":""}"#;
    let recipient = keys.receipt_recipient(&share);
    let tools = std::env::var_os("XTASK_TOOLS").map(PathBuf::from);
    let tools = tools.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools"));
    let script = tools.join("age-node/age.js");
    let plaintext = BASE64_STANDARD.encode(format!("{json:2048}"));
    let args = [script.to_str().expect("UTF-8"), "encrypt", recipient.as_str(), &plaintext];
    let sealed = run("node", &args, &[]);
    assert!(sealed.status.success(), "{}", String::from_utf8_lossy(&sealed.stderr));
    let sealed = BASE64_STANDARD.decode(sealed.stdout).expect("base64");
    let receipt = keys.open_receipt(&share, &Bytes(sealed)).expect("sealed for this share");
    assert_eq!((receipt.opened_at.0, receipt.name.as_str()), (7, "Anna"));
}
