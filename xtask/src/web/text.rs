//! The wording: one Fluent file a language, checked against the reference and compiled to one small JSON a language.
//!
//! A text is a string with placeholders `{name}`, or `{"plural": name, "cases": {case: string}}`, where a case is a
//! category of `Intl.PluralRules` (or an exact number), and `other` is always there.

use super::assets::Dist;
use super::bindgen::files_below;
use anyhow::{Context, Result, bail, ensure};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The language that every other is compared with.
const REFERENCE: &str = "fr";

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

/// One text, compiled.
#[derive(Debug, PartialEq)]
struct Text {
    value: Value,
    placeholders: BTreeSet<String>,
}

type Texts = BTreeMap<String, Text>;

/// Adds `text-<language>.json` for every file in `folder`.
///
/// # Errors
/// Names the file and the key for whatever is not as in the reference.
pub(crate) fn add_all(folder: &Path, dist: &mut Dist) -> Result<()> {
    let mut languages = BTreeMap::new();
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
        let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let source = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        languages.insert(name, compile(&source).with_context(|| format!("{}", file.display()))?);
    }
    if languages.is_empty() {
        eprintln!("web/text: nothing there yet, skipped");
        return Ok(());
    }
    compare(&languages)?;
    for (language, texts) in &languages {
        let all: BTreeMap<&str, &Value> = texts.iter().map(|(key, text)| (key.as_str(), &text.value)).collect();
        dist.add(&format!("text-{language}.json"), serde_json::to_string(&all)?.as_bytes())?;
    }
    Ok(())
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
                Some(_) => {}
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
