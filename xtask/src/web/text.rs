//! The wording: one Fluent file a language, checked against the reference and compiled to one small JSON a language.
//!
//! A text is a string with placeholders `{name}`, or `{"plural": name, "cases": {case: string}}`, where a case is a
//! plural category of CLDR (or an exact number), and `other` is always there. Under `*` stands which category the numbers 0 to
//! 199 have in the language; from 100 on they repeat. So a text needs no plural rules of the browser, which knows few languages.

use super::assets::Dist;
use super::bindgen::files_below;
use anyhow::{Context, Result, bail, ensure};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use unic_langid::LanguageIdentifier;

/// The language that every other is compared with.
const REFERENCE: &str = "fr";

/// Where the plural forms stand; no key is like it.
const PLURAL_FORMS: &str = "*";

/// Categories are written down for so many numbers.
const NUMBERS: usize = 200;

/// A line of `web/text/languages.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Language {
    /// Its name in its own script.
    pub(crate) name: String,
    /// For `lang`, and the name of its file.
    pub(crate) code: String,
    /// For `dir`.
    pub(crate) direction: String,
    /// For `Intl`.
    pub(crate) locale: String,
    /// Whose list its spoken codes are said from.
    pub(crate) spoken: String,
    /// Whether people can choose it: then it must be complete.
    pub(crate) offered: bool,
}

/// What is offered: each language with its sentences.
pub(crate) struct Offer {
    languages: Vec<(Language, Texts)>,
}

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

/// One text, compiled.
#[derive(Debug, PartialEq)]
struct Text {
    value: Value,
    placeholders: BTreeSet<String>,
}

type Texts = BTreeMap<String, Text>;

/// Adds `text-<language>.json` for every language that is offered; gives them all, for the page's first screen.
///
/// # Errors
/// Names the file and the key for whatever is not as in the reference.
pub(crate) fn add_all(folder: &Path, dist: &mut Dist) -> Result<Offer> {
    let list = folder.join("languages.json");
    let list = fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let listed: Vec<Language> = serde_json::from_str(&list).context("web/text/languages.json")?;
    check_files(folder, &listed)?;
    let mut languages = BTreeMap::new();
    for language in listed.iter().filter(|language| language.offered) {
        let file = folder.join(format!("{}.ftl", language.code));
        let source = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        languages.insert(language.code.clone(), compile(&source).with_context(|| format!("{}", file.display()))?);
    }
    let left_out = listed.iter().filter(|language| !language.offered).map(|language| language.code.as_str());
    let left_out: Vec<&str> = left_out.collect();
    if !left_out.is_empty() {
        eprintln!("web/text: not offered, as languages.json says: {}", left_out.join(", "));
    }
    compare(&languages)?;
    let mut offer = Vec::new();
    for language in listed {
        let Some(texts) = languages.remove(&language.code) else { continue };
        let mut all: BTreeMap<&str, Value> =
            texts.iter().map(|(key, text)| (key.as_str(), text.value.clone())).collect();
        all.insert(PLURAL_FORMS, json!(plural_forms(&language.code)?));
        dist.add(&format!("text-{}.json", language.code), serde_json::to_string(&all)?.as_bytes())?;
        offer.push((language, texts));
    }
    Ok(Offer { languages: offer })
}

/// The list and the files fit together: a file that no line names would be offered to nobody, without a word.
fn check_files(folder: &Path, listed: &[Language]) -> Result<()> {
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
        let code = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let times = listed.iter().filter(|language| language.code == code).count();
        ensure!(times == 1, "{}: languages.json has {times} lines for it", file.display());
    }
    for Language { code, locale, direction, spoken, .. } in listed {
        let here = format!("web/text/languages.json: {code}");
        ensure!(locale.split('-').next() == Some(code), "{here}: its locale is {locale}");
        ensure!(["ltr", "rtl"].contains(&direction.as_str()), "{here}: its direction is {direction}");
        let words = folder.join(format!("../words/{spoken}.txt"));
        ensure!(words.exists(), "{here}: {} is missing", words.display());
    }
    Ok(())
}

impl Offer {
    /// For each language its tile and what comes after it, which the page shows before any of its code is here.
    ///
    /// # Errors
    /// If a sentence would have to be escaped.
    pub(crate) fn shell(&self) -> Result<String> {
        let mut shell = String::new();
        for (Language { code, name, direction, .. }, texts) in &self.languages {
            let say = |key: &str| {
                let text = texts.get(key).and_then(|text| text.value.as_str());
                let text =
                    text.with_context(|| format!("web/text/{code}.ftl: {key} is needed for the first screen"))?;
                ensure!(!text.contains(['<', '>', '&', '"', '{']), "web/text/{code}.ftl: {key}: {text}");
                Ok(text.to_owned())
            };
            let way = |class: &str, path: &str, icon: &str, key: &str| {
                let says = say(key)?;
                anyhow::Ok(format!(
                    "<label class=\"{class}\"><input type=\"radio\" name=\"way\" value=\"{path}\"><svg class=\"icon\" aria-hidden=\"true\">\
                     <use href=\"{{{{asset:icons.svg}}}}#{icon}\"></use></svg><span>{says}</span></label>\n"
                ))
            };
            shell.push_str(&format!(
                "<label class=\"language\" lang=\"{code}\" dir=\"{direction}\"><input type=\"radio\" name=\"language\" value=\"{code}\" \
                 data-lang=\"{code}\"><span>{name}</span></label>\n\
                 <section class=\"screen shell-ways\" lang=\"{code}\" dir=\"{direction}\">\n<h2 class=\"shell-title\">{title}</h2>\n\
                 <div class=\"ways\">\n{open}{make}{receive}</div>\n</section>\n",
                title = say("start-title")?,
                open = way("way way-first", "/open", "f-open", "start-open")?,
                make = way("way", "/make", "f-new", "start-make")?,
                receive = way("way", "/s", "s-code", "start-receive")?,
            ));
        }
        Ok(shell)
    }
}

/// The categories of 0 to 199, a letter each.
fn plural_forms(code: &str) -> Result<String> {
    (0..NUMBERS).map(|number| Ok(letter(category(code, number)?))).collect()
}

fn category(code: &str, number: usize) -> Result<PluralCategory> {
    let id: LanguageIdentifier = code.parse().with_context(|| format!("{code} is no language"))?;
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL)
        .map_err(|why| anyhow::anyhow!("{code}: no plural rules are known: {why}"))?;
    rules.select(number).map_err(|why| anyhow::anyhow!("{code}: {number}: {why}"))
}

fn letter(category: PluralCategory) -> char {
    match category {
        PluralCategory::ZERO => '0',
        PluralCategory::ONE => '1',
        PluralCategory::TWO => '2',
        PluralCategory::FEW => 'f',
        PluralCategory::MANY => 'm',
        PluralCategory::OTHER => 'o',
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// What is wrong with the cases of a text: one that the language needs is missing, or no number ever takes it.
fn plural_faults(code: &str, text: &Text) -> Result<Vec<String>> {
    let Some(cases) = text.value.get("cases").and_then(Value::as_object) else { return Ok(Vec::new()) };
    let mut taken = BTreeSet::new();
    // None of something has its own sentence where that is said at all: `[0]`.
    for number in 1..NUMBERS {
        let exact = number.to_string();
        if cases.contains_key(&exact) {
            taken.insert(exact);
        } else {
            taken.insert(name_of(category(code, number)?).to_owned());
        }
    }
    taken.extend(["0", "zero"].map(str::to_owned).into_iter().filter(|case| cases.contains_key(case)));
    let missing =
        taken.iter().filter(|case| !cases.contains_key(*case)).map(|case| format!("case [{case}] is missing"));
    let idle = cases.keys().filter(|case| *case != "other" && !taken.contains(*case));
    Ok(missing.chain(idle.map(|case| format!("no number is [{case}] in this language"))).collect())
}

/// Every language has the keys and placeholders of the reference: no more and no fewer.
fn compare(languages: &BTreeMap<String, Texts>) -> Result<()> {
    let reference = languages.get(REFERENCE).with_context(|| format!("web/text/{REFERENCE}.ftl is missing"))?;
    let mut faults = Vec::new();
    for (language, texts) in languages {
        for (key, text) in reference {
            match texts.get(key) {
                None => faults.push(format!("web/text/{language}.ftl: missing key: {key}")),
                Some(own) if own.placeholders != text.placeholders => faults.push(format!(
                    "web/text/{language}.ftl: {key}: placeholders {:?}, but {:?} in {REFERENCE}.ftl",
                    own.placeholders, text.placeholders
                )),
                Some(own) => {
                    let faults_here = plural_faults(language, own)?;
                    faults.extend(faults_here.iter().map(|fault| format!("web/text/{language}.ftl: {key}: {fault}")));
                }
            }
        }
        for key in texts.keys().filter(|key| !reference.contains_key(*key)) {
            faults.push(format!("web/text/{language}.ftl: extra key, not in {REFERENCE}.ftl: {key}"));
        }
    }
    ensure!(faults.is_empty(), "texts do not fit together:\n{}", faults.join("\n"));
    Ok(())
}

fn compile(source: &str) -> Result<Texts> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let lines = errors.iter().map(|error| {
                let line = source[..error.pos.start.min(source.len())].lines().count();
                format!("line {line}: {error}")
            });
            bail!("not valid Fluent: {}", lines.collect::<Vec<_>>().join("; "));
        }
    };
    let mut terms = Terms::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name, &term.value);
        }
    }
    let mut texts = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        ensure!(message.attributes.is_empty(), "{key}: attributes are not supported; give each its own key");
        let pattern = message.value.as_ref().with_context(|| format!("{key}: no text"))?;
        let text = compile_text(pattern, &terms).with_context(|| format!("key {key}"))?;
        ensure!(texts.insert(key.to_owned(), text).is_none(), "{key}: twice");
    }
    Ok(texts)
}

/// A text with at most one selector; what stands before and after the selector goes into each of its cases.
fn compile_text(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<Text> {
    let mut placeholders = BTreeSet::new();
    let selectors: Vec<usize> = (0..pattern.elements.len())
        .filter(|place| {
            matches!(pattern.elements[*place], PatternElement::Placeable { expression: Expression::Select { .. } })
        })
        .collect();
    let Some(&place) = selectors.first() else {
        let value = json!(flat(&pattern.elements, terms, &mut placeholders)?);
        return Ok(Text { value, placeholders });
    };
    ensure!(selectors.len() == 1, "more than one selector: write the whole sentence into each case");
    let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = &pattern.elements[place]
    else {
        bail!("not a selector");
    };
    let InlineExpression::VariableReference { id } = selector else {
        bail!("a selector must be a plain `$name`");
    };
    placeholders.insert(id.name.to_owned());
    let before = flat(&pattern.elements[..place], terms, &mut placeholders)?;
    let after = flat(&pattern.elements[place + 1..], terms, &mut placeholders)?;
    let mut cases = BTreeMap::new();
    for variant in variants {
        let middle = flat(&variant.value.elements, terms, &mut placeholders)?;
        let case = case_name(variant)?;
        ensure!(cases.insert(case, format!("{before}{middle}{after}")).is_none(), "case [{case}] twice");
    }
    ensure!(cases.contains_key("other"), "the case *[other] is missing");
    Ok(Text { value: json!({ "plural": id.name, "cases": cases }), placeholders })
}

fn case_name<'a>(variant: &Variant<&'a str>) -> Result<&'a str> {
    let name = match variant.key {
        VariantKey::Identifier { name } => {
            ensure!(
                ["zero", "one", "two", "few", "many", "other"].contains(&name),
                "[{name}] is not a plural category; use a key for each meaning instead"
            );
            name
        }
        VariantKey::NumberLiteral { value } => value,
    };
    ensure!(variant.default == (name == "other"), "the star belongs to *[other] and to no other case");
    Ok(name)
}

/// Text and placeholders in a row.
fn flat(elements: &[PatternElement<&str>], terms: &Terms<'_>, placeholders: &mut BTreeSet<String>) -> Result<String> {
    let mut text = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push_str(&inline_text(inline, terms, placeholders)?);
            }
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                bail!("a selector inside a selector or a term")
            }
        }
    }
    Ok(text)
}

fn inline_text(
    inline: &InlineExpression<&str>,
    terms: &Terms<'_>,
    placeholders: &mut BTreeSet<String>,
) -> Result<String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            placeholders.insert(id.name.to_owned());
            Ok(format!("{{{}}}", id.name))
        }
        InlineExpression::StringLiteral { value } => {
            ensure!(!value.contains(['{', '}', '\\']), "braces and escapes in a text are not supported");
            Ok((*value).to_owned())
        }
        InlineExpression::NumberLiteral { value } => Ok((*value).to_owned()),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            let term = terms.get(id.name).with_context(|| format!("there is no term -{}", id.name))?;
            ensure!(
                term.elements.iter().all(|element| matches!(element, PatternElement::TextElement { .. })),
                "-{}: a term must be plain text",
                id.name
            );
            flat(&term.elements, terms, placeholders)
        }
        InlineExpression::TermReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::Placeable { .. } => bail!("only `$name`, `-term` and quoted text are supported in braces"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "-name = Farde\n\
        hello = Bonjour { $who }, ici { -name }\n\
        papers = Vous avez { $count ->\n    [one] un papier\n   *[other] { $count } papiers\n}.\n";

    fn texts(source: &str) -> Texts {
        compile(source).unwrap()
    }

    fn fault(language: &str, source: &str) -> String {
        let languages = [(REFERENCE.to_owned(), texts(FRENCH)), (language.to_owned(), texts(source))];
        compare(&languages.into()).unwrap_err().to_string()
    }

    #[test]
    fn placeholders_terms_and_plurals_are_compiled() {
        let texts = texts(FRENCH);
        assert_eq!(texts["hello"].value, json!("Bonjour {who}, ici Farde"));
        assert_eq!(
            texts["papers"].value,
            json!({"plural": "count", "cases": {
                "one": "Vous avez un papier.", "other": "Vous avez {count} papiers."}})
        );
    }

    #[test]
    fn a_missing_an_extra_and_a_different_key_are_named() {
        let message = fault("nl", "hello = Dag { $name }\nmore = Meer\n");
        assert!(message.contains("web/text/nl.ftl: missing key: papers"), "{message}");
        assert!(message.contains("web/text/nl.ftl: extra key, not in fr.ftl: more"), "{message}");
        assert!(message.contains("web/text/nl.ftl: hello: placeholders"), "{message}");
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let polish = "hello = { $who }\npapers = { $count ->\n    [one] x\n    [few] y\n   *[other] z\n}\n";
        assert!(fault("pl", polish).contains("web/text/pl.ftl: papers: case [many] is missing"));
        let dutch = "hello = { $who }\npapers = { $count ->\n    [one] x\n    [two] y\n   *[other] z\n}\n";
        assert!(fault("nl", dutch).contains("web/text/nl.ftl: papers: no number is [two]"));
        let exact = "hello = { $who }\npapers = { $count ->\n    [0] v\n    [1] w\n    [one] x\n   *[other] z\n}\n";
        assert!(fault("fr", exact).contains("no number is [one]"));
        assert_eq!(&plural_forms("ar").unwrap()[..13], "012ffffffffmm");
        assert_eq!(&plural_forms("ti").unwrap()[..3], "11o");
    }

    /// What the page relies on beyond the numbers that are written down.
    #[test]
    fn from_a_hundred_on_plural_forms_repeat() {
        let list = fs::read_to_string(crate::shell::root().join("web/text/languages.json")).unwrap();
        let all: Vec<Language> = serde_json::from_str(&list).unwrap();
        for Language { code, .. } in all {
            for number in NUMBERS..2_000 {
                let as_before = category(&code, 100 + number % 100).unwrap();
                assert_eq!(category(&code, number).unwrap(), as_before, "{code} {number}");
            }
        }
    }

    #[test]
    fn what_the_page_cannot_show_is_refused() {
        for (source, why) in [
            ("a = { $n ->\n    [one] x\n   *[many] y\n}\n", "the star belongs to *[other]"),
            ("a = { $n ->\n    [male] x\n   *[other] y\n}\n", "not a plural category"),
            ("a = { NUMBER($n) }\n", "only `$name`"),
            ("a = x\n    .title = y\n", "attributes"),
            ("a = { \"{\" }\n", "braces"),
            ("a = x\na = y\n", "twice"),
            ("a b\n", "line 1"),
        ] {
            let error = format!("{:#}", compile(source).unwrap_err());
            assert!(error.contains(why), "{source}: {error}");
        }
    }
}
