//! Asking for papers, handing them in, and what becomes of them.

use crate::papers::open_new_wallet;
use crate::person::{choose, computer_of, file, upload, wait_for_papers};
use crate::shared::keep_pages;
use std::path::Path;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::paper::{PaperSize, codes, pages, print, words};
use tests::papers;
use tests::world::World;

in_both!(papers_are_asked_for_handed_in_and_kept);
in_both!(an_organisation_is_known_by_its_digits);
in_both!(a_desk_hands_the_same_to_one_person_after_the_other);
in_both!(a_request_that_is_closed_takes_nothing);
in_both!(hostile_files_are_looked_at_and_refused);
in_both!(another_link_while_files_are_on_their_way_gets_none_of_them);

/// From "my papers" to the code: what is asked for, in a folder that is open.
async fn ask(phone: &Browser, what: &str) -> Result<String> {
    phone.click("papers-inbox").await?;
    phone.by_test_id("screen-inbox").await?;
    phone.click("box-ask").await?;
    phone.by_test_id("screen-ask").await?;
    choose(phone, what).await?;
    phone.click("ask-make").await?;
    phone.by_test_id("screen-asked").await?;
    Ok(phone.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default())
}

/// Photographs a screen in one of the two browsers, and checks it in both.
async fn seen(browser: &Browser, kind: BrowserKind, name: &str) -> Result<()> {
    if kind == BrowserKind::Chromium {
        browser.screenshot_whole(name).await?;
    }
    browser.assert_accessible().await
}

/// Leaves the letterbox and looks into it once more.
async fn look_again(phone: &Browser) -> Result<()> {
    phone.click("back").await?;
    phone.by_test_id("screen-papers").await?;
    phone.click("papers-inbox").await?;
    phone.by_test_id("box-item").await.map(drop)
}

async fn desk_at(kind: BrowserKind, link: &str) -> Result<Browser> {
    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    desk.goto(link).await?;
    desk.by_test_id("screen-hand-in").await?;
    Ok(desk)
}

async fn hand_in(desk: &Browser, files: &[&Path]) -> Result<()> {
    desk.upload("hand-files", files).await?;
    desk.click("hand-send").await?;
    desk.by_test_id("screen-hand-in-done").await.map(drop)
}

async fn papers_are_asked_for_handed_in_and_kept(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    phone.click("papers-inbox").await?;
    phone.by_test_id("box-empty").await?;
    seen(&phone, kind, "phone-fr-inbox-empty").await?;
    phone.click("box-ask").await?;
    phone.by_test_id("screen-ask").await?;
    choose(&phone, "ask-decision").await?;
    seen(&phone, kind, "phone-fr-ask").await?;
    phone.click("ask-make").await?;
    phone.by_test_id("screen-asked").await?;
    seen(&phone, kind, "phone-fr-asked").await?;
    let link = phone.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default();
    if kind == BrowserKind::Chromium {
        for (size, name) in [(PaperSize::A4, "asked"), (PaperSize::Roll80, "asked-roll")] {
            let printed = print(&phone, size, folder.path(), name).await?;
            let sheets = pages(&printed);
            assert_eq!(sheets.len(), 1, "{name}");
            assert_eq!(codes(&sheets[0]), [link.as_str()], "{name}");
            let said = words(&printed);
            for part in ["La décision", "Jusqu’à 5 papiers", "Jusqu’au", "Remettre", "Pour fermer"] {
                assert!(said.contains(part), "{name}: {part}: {said}");
            }
            keep_pages(&printed, name)?;
        }
    }

    let desk = desk_at(kind, &link).await?;
    desk.wait_for_text("La décision").await?;
    seen(&desk, kind, "desktop-fr-hand-in").await?;
    assert!(!desk.client().current_url().await.unwrap().as_str().contains('#'), "the secret leaves the address");
    desk.click("hand-send").await?;
    desk.wait_for_text("Choisissez d’abord un fichier").await?;
    desk.type_into("hand-from", "CPAS de Bruxelles").await?;
    desk.type_into("hand-note", "Recours possible").await?;
    let letter = file(folder.path(), "Décision_2026-11.pdf", papers::letter());
    let photo = file(folder.path(), "IMG_0001.jpg", &papers::photograph_of(800, 600, 3).unwrap());
    desk.upload("hand-files", &[&letter, &photo]).await?;
    desk.by_test_id("hand-file").await?;
    seen(&desk, kind, "desktop-fr-hand-in-chosen").await?;
    desk.click("hand-send").await?;
    desk.by_test_id("screen-hand-in-done").await?;
    desk.wait_for_text("2 fichiers").await?;
    seen(&desk, kind, "desktop-fr-hand-in-done").await?;

    phone.click("asked-done").await?;
    phone.by_test_id("screen-papers").await?;
    phone.wait_for_text("Ma boîte aux lettres (2)").await?;
    phone.by_test_id("papers-came").await?;
    seen(&phone, kind, "phone-fr-papers-came").await?;
    phone.click("papers-came").await?;
    phone.by_test_id("box-item").await?;
    seen(&phone, kind, "phone-fr-inbox").await?;
    let mut kept = 0;
    let mut texts = Vec::new();
    while kept < 2 {
        phone.click("box-look").await?;
        phone.by_test_id("look-what").await?;
        phone.by_css("[data-testid=viewer], .viewer").await?;
        phone.wait_for_text("CPAS de Bruxelles").await?;
        texts.push(phone.text().await?);
        seen(&phone, kind, &format!("phone-fr-look-{kept}")).await?;
        phone.click("look-keep").await?;
        kept += 1;
        phone.by_test_id("dialog-kind").await?;
        choose(&phone, "kind-welfare").await?;
        phone.wait_gone("dialog-kind").await?;
        wait_for_papers(&phone, kept).await?;
        phone.click("papers-inbox").await?;
    }
    assert!(texts.iter().any(|text| text.contains("Décision_2026-11")), "{texts:?}");
    phone.by_test_id("box-empty").await?;
    phone.assert_console_clean().await?;
    desk.assert_console_clean().await
}

/// The first time the digits are compared, the second time it has a name; and another one that takes that name is found out.
async fn an_organisation_is_known_by_its_digits(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    let link = ask(&phone, "ask-decision").await?;
    let letter = file(folder.path(), "decision.pdf", papers::letter());

    let desk = desk_at(kind, &link).await?;
    desk.execute("document.querySelector('[data-testid=sign] summary').click()", &[]).await?;
    desk.upload("sign-open", &[&letter]).await?;
    desk.wait_for_text("Ce n’est pas un fichier de clé").await?;
    desk.click("sign-draw").await?;
    let digits = desk.by_test_id("fingerprint").await?.text().await?;
    seen(&desk, kind, "desktop-fr-sign").await?;
    desk.click("sign-save").await?;
    let key = desk.wait_for_download(&[]).await?;
    assert_eq!(std::fs::read_to_string(&key)?.len(), 43);
    desk.type_into("hand-from", "CPAS").await?;
    hand_in(&desk, &[&letter]).await?;

    phone.click("asked-box").await?;
    phone.click("box-look").await?;
    phone.by_test_id("look-compare").await?;
    assert_eq!(phone.by_test_id("fingerprint").await?.text().await?, digits);
    seen(&phone, kind, "phone-fr-look-compare").await?;
    phone.click("look-same").await?;
    phone.type_into("look-name", "CPAS").await?;
    phone.click("look-remember").await?;
    phone.by_test_id("look-known").await?;
    seen(&phone, kind, "phone-fr-look-known").await?;
    phone.click("look-refuse").await?;
    phone.click("refuse-yes").await?;
    phone.by_test_id("box-known-fold").await?;

    // On another day, with the key from its file: it is known at once.
    let later = desk_at(kind, &link).await?;
    later.execute("document.querySelector('[data-testid=sign] summary').click()", &[]).await?;
    later.upload("sign-open", &[&key]).await?;
    assert_eq!(later.by_test_id("fingerprint").await?.text().await?, digits);
    later.type_into("hand-from", "CPAS").await?;
    hand_in(&later, &[&letter]).await?;
    look_again(&phone).await?;
    phone.click("box-look").await?;
    phone.by_test_id("look-known").await?;
    assert!(phone.all_by_test_id("look-impostor").await?.is_empty());
    phone.click("look-refuse").await?;
    phone.click("refuse-yes").await?;
    phone.by_test_id("box-empty").await?;

    // Somebody else who says that name.
    let impostor = desk_at(kind, &link).await?;
    impostor.execute("document.querySelector('[data-testid=sign] summary').click()", &[]).await?;
    impostor.click("sign-draw").await?;
    impostor.type_into("hand-from", "c.p.a.s").await?;
    impostor.upload("hand-files", &[&letter]).await?;
    impostor.click("hand-send").await?;
    impostor.wait_for_text("Enregistrez d’abord").await?;
    impostor.click("hand-remove").await?;
    impostor.click("sign-save").await?;
    hand_in(&impostor, &[&letter]).await?;
    look_again(&phone).await?;
    phone.click("box-look").await?;
    phone.by_test_id("look-impostor").await?;
    assert!(phone.all_by_test_id("look-compare").await?.is_empty(), "it is not to become known under that name");
    seen(&phone, kind, "phone-fr-look-impostor").await?;
    phone.click("back").await?;
    phone.execute("document.querySelector('[data-testid=box-known-fold] summary').click()", &[]).await?;
    seen(&phone, kind, "phone-fr-inbox-known").await?;
    phone.click("box-forget").await?;
    phone.wait_gone("box-known").await?;
    phone.assert_console_clean().await?;
    desk.assert_console_clean().await
}

/// The same decision for three people: chosen once, signed once, and one code after the other.
async fn a_desk_hands_the_same_to_one_person_after_the_other(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let letter = file(folder.path(), "decision.pdf", papers::letter());
    let mut people = Vec::new();
    for _ in 0..3 {
        let phone = open_new_wallet(&world, kind, &Options::default()).await?;
        let link = ask(&phone, "ask-decision").await?;
        people.push((phone, link));
    }
    let desk = desk_at(kind, &people[0].1).await?;
    desk.execute("document.querySelector('[data-testid=sign] summary').click()", &[]).await?;
    desk.click("sign-draw").await?;
    let digits = desk.by_test_id("fingerprint").await?.text().await?;
    desk.click("sign-save").await?;
    desk.type_into("hand-from", "CPAS").await?;
    desk.type_into("hand-note", "Pour vous seul").await?;
    hand_in(&desk, &[&letter]).await?;
    for (_, link) in &people[1..] {
        desk.click("hand-same").await?;
        desk.by_test_id("hand-kept").await?;
        seen(&desk, kind, "desktop-fr-hand-in-next").await?;
        desk.type_into("hand-link", link).await?;
        desk.click("hand-link-next").await?;
        desk.by_test_id("hand-file").await?;
        assert_eq!(
            desk.by_test_id("hand-note").await?.prop("value").await?.as_deref(),
            Some(""),
            "a word to one person"
        );
        assert!(desk.all_by_test_id("sign-save").await?.is_empty(), "the key is not offered to whoever comes next");
        desk.click("hand-send").await?;
        desk.by_test_id("screen-hand-in-done").await?;
    }
    for (phone, _) in &people {
        phone.click("asked-box").await?;
        phone.click("box-look").await?;
        phone.by_test_id("look-compare").await?;
        assert_eq!(phone.by_test_id("fingerprint").await?.text().await?, digits);
        phone.wait_for_text("CPAS").await?;
    }
    // The next one at this computer finds nothing of it.
    desk.click("hand-finish").await?;
    desk.by_test_id("screen-languages").await?;
    desk.goto(&people[0].1).await?;
    desk.by_test_id("screen-hand-in").await?;
    assert!(desk.all_by_test_id("hand-file").await?.is_empty() && desk.all_by_test_id("fingerprint").await?.is_empty());
    desk.assert_console_clean().await
}

async fn a_request_that_is_closed_takes_nothing(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    let link = ask(&phone, "ask-proof").await?;
    let desk = desk_at(kind, &link).await?;
    phone.click("asked-box").await?;
    phone.by_css("[data-testid=box-request][data-state=live]").await?;
    phone.click("box-code").await?;
    phone.by_test_id("screen-asked").await?;
    assert_eq!(phone.by_test_id("share-link").await?.prop("value").await?.as_deref(), Some(link.as_str()));
    phone.click("asked-box").await?;
    phone.click("box-close").await?;
    phone.click("close-request-yes").await?;
    phone.by_test_id("box-past").await?;
    seen(&phone, kind, "phone-fr-inbox-past").await?;

    desk.upload("hand-files", &[&file(folder.path(), "late.pdf", papers::letter())]).await?;
    desk.click("hand-send").await?;
    desk.by_css("[data-failure=request-not-available]").await?;
    seen(&desk, kind, "desktop-fr-hand-in-closed").await?;
    // A link with a piece missing, a code of something else, and one of nothing: what was chosen stays.
    desk.click("hand-other-link").await?;
    for wrong in [&link[..link.len() - 4], "https://example.org/#poster", "WIFI:S:guest;;"] {
        desk.type_into("hand-link", wrong).await?;
        desk.click("hand-link-next").await?;
        desk.wait_for_text("Ce n’est pas un code pour remettre").await?;
    }
    let unknown = format!("{}/r#{}", world.origin(), ["A".repeat(22), "A".repeat(22), "A".repeat(22)].join("."));
    desk.type_into("hand-link", &unknown).await?;
    desk.click("hand-link-next").await?;
    desk.by_css("[data-failure=request-not-available]").await?;
    desk.click("hand-other-link").await?;
    desk.by_test_id("hand-kept").await?;
    desk.assert_console_clean().await
}

/// The link of somebody else comes into the same page, from a scanner on the counter: what is on its way stays with whom it
/// is for.
async fn another_link_while_files_are_on_their_way_gets_none_of_them(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let one = open_new_wallet(&world, kind, &Options::default()).await?;
    let (for_one, other) = (ask(&one, "ask-proof").await?, open_new_wallet(&world, kind, &Options::default()).await?);
    let for_other = ask(&other, "ask-proof").await?;
    let desk = desk_at(kind, &for_one).await?;
    let large: Vec<u8> = (0..8_000_000_u32).map(|number| number.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    let files: Vec<_> = ["a.bin", "b.bin", "c.bin"].iter().map(|name| file(folder.path(), name, &large)).collect();
    desk.upload("hand-files", &files.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>()).await?;
    desk.click("hand-send").await?;
    let (_, fragment) = for_other.split_once('#').unwrap_or_default();
    desk.execute("location.hash = arguments[0]", &[fragment.into()]).await?;
    desk.by_test_id("screen-hand-in").await?;
    assert_eq!(desk.all_by_test_id("hand-remove").await?.len(), 3, "nothing is there for this one");
    // Long enough for whatever would still be sent.
    desk.click("hand-remove").await?;
    desk.click("hand-remove").await?;
    desk.click("hand-send").await?;
    desk.by_test_id("screen-hand-in-done").await?;
    other.click("asked-box").await?;
    other.by_test_id("box-item").await?;
    assert_eq!(other.all_by_test_id("box-item").await?.len(), 1, "only what was meant for this one");
    desk.assert_console_clean().await
}

/// What a file is, its content says; what cannot be shown can be refused; and the wallet stays usable.
async fn hostile_files_are_looked_at_and_refused(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    let link = ask(&phone, "ask-proof").await?;
    let desk = desk_at(kind, &link).await?;
    let page = b"<html><script>document.title='taken'</script>";
    let named =
        [file(folder.path(), "page.pdf", page), file(folder.path(), "gone \u{202e}fdp.exe", &papers::letter()[..200])];
    desk.type_into("hand-from", "<img src=x onerror=alert(1)>\u{202e}").await?;
    desk.upload("hand-files", &named.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>()).await?;
    desk.click("hand-send").await?;
    desk.by_test_id("screen-hand-in-done").await?;
    phone.click("asked-box").await?;
    for left in [1, 0] {
        phone.click("box-look").await?;
        phone.by_test_id("look-what").await?;
        // HTML is shown as the text that it is.
        let shown =
            "document.querySelector('.viewer') || document.body.innerText.includes('On ne peut pas le montrer')";
        phone.wait_until(shown).await?;
        let text = phone.text().await?;
        assert!(!text.contains('\u{202e}'), "{text}");
        seen(&phone, kind, "phone-fr-look-hostile").await?;
        phone.click("look-refuse").await?;
        phone.click("refuse-yes").await?;
        let count = format!("document.querySelectorAll('[data-testid=box-item]').length === {left}");
        phone.by_test_id("screen-inbox").await?;
        phone.wait_until(&count).await?;
    }
    assert_ne!(phone.client().title().await.unwrap(), "taken");
    phone.click("back").await?;
    phone.by_test_id("screen-papers").await?;
    upload(&phone, &[&file(folder.path(), "own.pdf", papers::letter())]).await?;
    choose(&phone, "kind-welfare").await?;
    wait_for_papers(&phone, 1).await?;
    phone.assert_console_clean().await
}
