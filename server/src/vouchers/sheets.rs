//! Sheets to print: A4, eight vouchers a page, to be cut apart. One file that needs nothing else: no network, no script.

use super::{batch::VoucherError, last_day};
use crate::http::texts;
use fast_qr::{ECL, QRBuilder};
use serde_json::Value;
use std::fmt::Write as _;
use wallet_api::vouchers::{VoucherCode, VoucherPeriod};

/// The pictures of the app.
const ICONS: &str = include_str!("../../../web/assets/icons.svg");

/// Those that are on a sheet.
const USED: [&str; 4] = ["s-phone", "a-forward", "f-new", "s-calendar"];

/// The languages on a voucher, unless others are asked for.
const LANGUAGES: [&str; 6] = ["fr", "nl", "en", "ar", "ro", "uk"];

/// As many languages as there is room for.
const MOST_LANGUAGES: usize = 8;

/// What a voucher says: what it is for.
const SENTENCE: &str = "start-make";

/// Light modules around a code, as the standard asks.
const MARGIN: usize = 4;

const STYLE: &str = include_str!("sheets.css");

/// The page of these vouchers.
///
/// # Errors
/// [`VoucherError::Language`]; [`VoucherError::NoOrigin`] if the address is too long for a code.
pub(super) fn html<'a>(
    origin: &str,
    period: VoucherPeriod,
    codes: impl ExactSizeIterator<Item = &'a VoucherCode>,
    languages: Option<&[String]>,
) -> Result<String, VoucherError> {
    let words = words(languages)?;
    let (count, until) = (codes.len(), last_day(period));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"fr\">\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{count} – {until}</title>\n<style>\n{STYLE}</style>\n<svg hidden>\n{}</svg>\n",
        pictures()
    );
    for (number, code) in (1..).zip(codes) {
        let link = format!("{origin}/v#{}", code.expose_text());
        let (side, path) = drawn(&link).ok_or(VoucherError::NoOrigin)?;
        // A String takes everything.
        let _ = write!(
            page,
            "<section>\n\
             <svg class=\"code\" viewBox=\"0 0 {side} {side}\"><path d=\"{path}\"/></svg>\n\
             <div class=\"does\">{phone}{arrow}{wallet}</div>\n\
             <div class=\"words\">{words}</div>\n\
             <div class=\"until\">{calendar}<b>{until}</b><i>{number}/{count}</i></div>\n\
             </section>\n",
            phone = picture("s-phone"),
            arrow = picture("a-forward"),
            wallet = picture("f-new"),
            calendar = picture("s-calendar"),
        );
    }
    page.push_str("</html>\n");
    Ok(page)
}

/// The sentence in each language; nothing in a program that was built without the web app.
fn words(languages: Option<&[String]>) -> Result<String, VoucherError> {
    let asked: Vec<&str> = languages.map_or(LANGUAGES.to_vec(), |asked| asked.iter().map(String::as_str).collect());
    let (mut words, is_built) = (String::new(), texts("fr").is_some());
    for language in asked.iter().take(MOST_LANGUAGES).filter(|_| is_built) {
        let unknown = || VoucherError::Language((*language).to_owned());
        let texts: Value = texts(language).and_then(|texts| serde_json::from_slice(texts).ok()).ok_or_else(unknown)?;
        let says = escaped(texts.get(SENTENCE).and_then(Value::as_str).ok_or_else(unknown)?);
        let _ = write!(words, "<p lang=\"{language}\" dir=\"auto\">{says}</p>");
    }
    Ok(words)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The symbols of the pictures that are used: one a line in the app's file.
fn pictures() -> String {
    let is_used = |line: &&str| USED.iter().any(|name| line.starts_with(&format!("<symbol id=\"{name}\" ")));
    ICONS.lines().filter(is_used).flat_map(|line| [line, "\n"]).collect()
}

fn picture(name: &str) -> String {
    format!("<svg class=\"{name}\"><use href=\"#{name}\"/></svg>")
}

/// A QR code as one path: medium correction, as paper gets dirty.
fn drawn(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in (0..code.size).filter(|&column| code[row][column].value()) {
            let _ = write!(path, "M{} {}h1v1h-1z", column + MARGIN, row + MARGIN);
        }
    }
    Some((code.size + 2 * MARGIN, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wallet_api::{VoucherNonce, VoucherOutput, vouchers::VoucherKeyHash};

    #[test]
    fn a_sheet_has_its_pictures_and_no_link_in_words() {
        assert_eq!(pictures().matches("<symbol ").count(), USED.len());
        let code = VoucherCode {
            period: VoucherPeriod(4_054),
            key: VoucherKeyHash([3; 16]),
            nonce: VoucherNonce([1; 32]),
            output: VoucherOutput([2; 64]),
        };
        let page = html("https://farde.example", code.period, [&code, &code].into_iter(), None).expect("a page");
        assert_eq!(page.matches("<section>").count(), 2);
        assert!(page.contains("2027-06-30") && page.contains("2/2"));
        assert!(
            !page.contains(&code.expose_text()) && !page.contains("<script"),
            "what is copied by chance opens nothing"
        );
    }

    #[test]
    fn a_language_that_nobody_knows_is_named() {
        if texts("fr").is_some() {
            let asked = ["fr".to_owned(), "xx".to_owned()];
            assert!(matches!(words(Some(&asked)), Err(VoucherError::Language(language)) if language == "xx"));
        }
    }
}
