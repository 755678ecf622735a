//! Everything goes along, opens with the stock programs, and comes back on another server.

use crate::{document, file};
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use tests::host::TestHost;
use tests::papers;
use tests::world::World;
use wallet_api::UnixSeconds;
use wallet_client::{ClientError, ExportForm, Import, NewDocument, NewFile, ReceivedShare, Wallet};
use wallet_core::manifest::{Details, Document};
use wallet_core::shares::Handling;

/// A wallet with papers, versions, a sound, a piece of a story, odd titles, something in the bin, and a share that was opened
/// and stopped.
async fn filled(world: &World) -> Wallet<TestHost> {
    let (_, mut wallet) = world.person(1).await;
    let passport = Details {
        date: Some("2024-02-29".parse().unwrap()),
        runs_out: Some("2034-02-28".parse().unwrap()),
        kind: "identity".parse().unwrap(),
        note: "two\nlines".parse().unwrap(),
        ..document("Carte d'identité", b"").details
    };
    let id = wallet.add(NewDocument { details: passport, ..document("", papers::letter()) }).await.unwrap();
    for bytes in [papers::photograph(), b"newest"] {
        world.clock().advance(600);
        wallet.add_version(&id, document("", bytes).file).await.unwrap();
    }
    let story = Details { place: Some(0), ..document("Mon histoire", b"").details };
    wallet.add(NewDocument { details: story, file: file("audio/webm", &[7; 100_000]) }).await.unwrap();
    for title in ["شهادة ميلاد", "../../etc/passwd", "", "same", "SAME"] {
        wallet.add(document(title, title.repeat(1_000).as_bytes().get(..900).unwrap_or(b"empty title"))).await.unwrap();
    }
    let gone = wallet.add(document("in the bin", b"gone")).await.unwrap();
    wallet.bin(std::slice::from_ref(&gone)).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![id], 3_600, Handling::Look)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1;
    ReceivedShare::open(world.device(8), fragment, "Nadia", "CPAS", None).await.unwrap();
    wallet.stop_share(&made.share).await.unwrap();
    wallet
}

/// All that a wallet has, without what only this wallet knows: description, times, types, bytes, the newest paper first.
async fn content(wallet: &Wallet<TestHost>) -> Vec<(Details, UnixSeconds, Vec<(UnixSeconds, String, Vec<u8>)>)> {
    let mut all = Vec::new();
    for paper in wallet.manifest().documents().iter().filter(|paper| paper.binned().is_none()) {
        let mut versions = Vec::new();
        for (place, version) in paper.versions().iter().enumerate() {
            let bytes = wallet.original(paper.id(), place).await.unwrap().bytes;
            versions.push((version.added, version.media_type.as_str().to_owned(), bytes));
        }
        all.push((paper.details().clone(), paper.added(), versions));
    }
    all.sort_by_key(|(details, ..)| details.title.to_string());
    all
}

/// Adds everything of an import, as the page does.
async fn add_all(wallet: &mut Wallet<TestHost>, import: &mut Import) {
    let papers = import.index().papers().to_vec();
    for (place, paper) in papers.iter().enumerate() {
        let mut id = None;
        for (version, of) in paper.versions.iter().enumerate().rev() {
            let kept = import.file(place, version).unwrap();
            let new = NewFile { added: Some(of.added), ..file(kept.media_type.as_str(), &kept.bytes) };
            match &id {
                None => id = Some(wallet.add(NewDocument { details: paper.details.clone(), file: new }).await.unwrap()),
                Some(id) => wallet.add_version(id, new).await.unwrap(),
            }
        }
    }
}

#[tokio::test]
async fn what_is_taken_along_comes_back_on_another_server() {
    for form in [ExportForm::Sealed, ExportForm::Plain] {
        let (here, there) = (World::new().await, World::new().await);
        let mut wallet = filled(&here).await;
        let before = content(&wallet).await;
        let made = wallet.export(form, Vec::new()).await.unwrap();
        assert_eq!((made.papers, made.code.is_some()), (before.len(), form == ExportForm::Sealed));

        there.clock().advance(30 * 86_400);
        let (_, mut other) = there.person(2).await;
        let code = made.code.as_ref().map(|code| code.expose_secret().to_owned());
        let device = there.device(3);
        let mut import = Import::open(&device, Box::new(Cursor::new(made.output)), code.as_deref()).await.unwrap();
        add_all(&mut other, &mut import).await;
        assert!(content(&other).await == before, "{form:?}: byte for byte, with descriptions, times and versions");
        let progress = device.progress();
        assert_eq!(progress.last().map(|(_, done, total)| done == total), Some(true));
    }
}

fn run(folder: &Path, script: &str, arguments: &[&str]) -> String {
    let output = Command::new("bash").current_dir(folder).args(["-c", script, "run"]).args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{script}: {said} (`cargo xtask test` installs what is needed)");
    said
}

/// What the list says, compared with the files that a stock program unpacked.
async fn check_folder(wallet: &Wallet<TestHost>, folder: &Path) {
    let list: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("farde.json")).unwrap()).unwrap();
    let mut files = 0;
    for paper in list["papers"].as_array().unwrap() {
        let title = paper["details"]["title"].as_str().unwrap();
        let of_wallet = wallet.manifest().documents().iter().filter(|paper| paper.binned().is_none());
        let of_wallet: Vec<&Document> = of_wallet.filter(|paper| paper.details().title.as_str() == title).collect();
        assert_eq!(of_wallet.len(), 1, "{title}");
        for (place, version) in paper["versions"].as_array().unwrap().iter().enumerate() {
            let name = version["file"].as_str().unwrap();
            let bytes = std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(bytes == wallet.original(of_wallet[0].id(), place).await.unwrap().bytes, "{name}");
            files += 1;
        }
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), files + 2, "and nothing else but the consent records");
    let records: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("consent.json")).unwrap()).unwrap();
    let record = &records.as_array().unwrap()[0];
    assert_eq!(record["record_id"], wallet.manifest().shares()[0].share.to_string());
    let papers = &record["pii_processing"]["pii_information"];
    assert_eq!(*papers, serde_json::json!([{ "pii_type": "identity", "title": "Carte d'identité" }]));
    assert_eq!(record["party_identification"][0]["party_name"], "Nadia");
    let events: Vec<_> = record["events"].as_array().unwrap().iter().map(|event| &event["event_type"]).collect();
    assert_eq!(events, ["given", "withdrawn"]);
}

#[tokio::test]
async fn the_sealed_file_opens_with_age_and_tar() {
    let world = World::new().await;
    let mut wallet = filled(&world).await;
    let made = wallet.export(ExportForm::Sealed, Vec::new()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("farde.tar.age"), &made.output).unwrap();
    // `age` asks for the code at a terminal, and nowhere else.
    let ask = r#"(sleep 1; printf '%s\n' "$1"; sleep 1) | script -qec 'age -d -o farde.tar farde.tar.age' /dev/null"#;
    run(folder.path(), ask, &[made.code.unwrap().expose_secret()]);
    run(folder.path(), "tar -xf farde.tar", &[]);
    check_folder(&wallet, &folder.path().join("farde")).await;
    let listed = run(folder.path(), "TZ=UTC tar -tvf farde.tar | grep v1", &[]);
    assert!(listed.starts_with("-rw-r--r--") && listed.contains("2026-11-21"), "the files bear their dates: {listed}");
}

#[tokio::test]
async fn the_plain_file_opens_with_unzip_and_python() {
    let world = World::new().await;
    let mut wallet = filled(&world).await;
    let made = wallet.export(ExportForm::Plain, Vec::new()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("farde.zip"), &made.output).unwrap();
    let tested = run(folder.path(), "LC_ALL=C.UTF-8 unzip -t farde.zip", &[]);
    assert!(tested.contains("No errors detected"), "{tested}");
    let python =
        "python3 -c \"import zipfile; z = zipfile.ZipFile('farde.zip'); assert z.testzip() is None; z.extractall()\"";
    run(folder.path(), python, &[]);
    check_folder(&wallet, &folder.path().join("farde")).await;
    std::fs::remove_dir_all(folder.path().join("farde")).unwrap();
    run(folder.path(), "LC_ALL=C.UTF-8 unzip -q farde.zip", &[]);
    check_folder(&wallet, &folder.path().join("farde")).await;
}

#[tokio::test]
async fn only_one_document_is_fetched_at_a_time_and_stopping_is_heard() {
    let world = World::new().await;
    let mut wallet = filled(&world).await;
    let device = wallet.host().clone();
    let stopping = device.clone();
    device.set_network(move |number, _| {
        if number == 4 {
            stopping.set_stopped(true);
        }
        assert!(number < 6, "it goes on");
        tests::host::Network::Works
    });
    assert_eq!(wallet.export(ExportForm::Plain, Vec::new()).await.err(), Some(ClientError::Stopped));
    device.set_stopped(false);
    device.set_network(|_, _| tests::host::Network::Works);
    let made = wallet.export(ExportForm::Plain, Vec::new()).await.unwrap();
    device.set_stopped(true);
    let import = Import::open(&device, Box::new(Cursor::new(made.output)), None).await;
    assert_eq!(import.err(), Some(ClientError::Stopped));
}

#[tokio::test]
async fn each_wrong_file_and_code_has_its_answer() {
    let world = World::new().await;
    let mut wallet = filled(&world).await;
    let made = wallet.export(ExportForm::Sealed, Vec::new()).await.unwrap();
    let (device, code) = (world.device(9), made.code.unwrap());
    let open = async |bytes: &[u8], code: Option<&str>| {
        Import::open(&device, Box::new(Cursor::new(bytes.to_vec())), code).await.err()
    };
    assert_eq!(open(&made.output, Some(code.expose_secret())).await, None);
    assert_eq!(open(&made.output, Some(&code.expose_secret().replace('-', " "))).await, None, "however it is typed");
    assert_eq!(open(&made.output, None).await, Some(ClientError::CodeNeeded));
    assert_eq!(open(&made.output, Some("000000-000000-000000-000000")).await, Some(ClientError::WrongCode));
    assert_eq!(open(&made.output, Some("12")).await, Some(ClientError::WrongCode));
    let cut = &made.output[..made.output.len() - 1];
    assert_eq!(open(cut, Some(code.expose_secret())).await, Some(ClientError::NotAnExport));
    assert_eq!(open(papers::letter(), None).await, Some(ClientError::NotAnExport));
    assert_eq!(open(b"", None).await, Some(ClientError::NotAnExport));
}
