//! Turns `text/fr.ftl` into one constant or function a key, so that a wrong key or a forgotten argument does not compile; and
//! `text/languages.json` into the list of languages.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=text/fr.ftl");
    let source = fs::read_to_string("text/fr.ftl").expect("the reference wording is part of the crate");
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("text/fr.ftl: {errors:?}"));
    let mut keys = String::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && let Some(value) = &message.value
        {
            let mut arguments = Vec::new();
            collect_pattern(value, &mut arguments);
            write_key(&mut keys, &message.id.name, &arguments);
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("keys.rs"), keys).expect("OUT_DIR can be written to");
    fs::write(out.join("languages.rs"), languages()).expect("OUT_DIR can be written to");
}

/// The languages that are offered, in their order.
fn languages() -> String {
    println!("cargo::rerun-if-changed=text/languages.json");
    let source = fs::read_to_string("text/languages.json").expect("the list of languages is part of the crate");
    let all: Vec<serde_json::Value> = serde_json::from_str(&source).expect("text/languages.json is a JSON array");
    let offered: Vec<_> = all.iter().filter(|language| language["offered"] == true).collect();
    let count = offered.len();
    let mut list = format!(
        "impl Language {{\n    /// All of them, in the order of the tiles.\n    pub(crate) const ALL: [Self; {count}] = [\n"
    );
    for language in offered {
        let fact =
            |name: &str| language[name].as_str().unwrap_or_else(|| panic!("text/languages.json: {name} is missing"));
        writeln!(
            list,
            "        Self {{ code: {:?}, own_name: {:?}, direction: {:?}, locale: {:?}, spoken: {:?} }},",
            fact("code"),
            fact("name"),
            fact("direction"),
            fact("locale"),
            fact("spoken")
        )
        .expect("a String takes everything");
    }
    list + "    ];\n}\n"
}

fn write_key(keys: &mut String, key: &str, arguments: &[String]) {
    let name = key.replace('-', "_");
    let written = if arguments.is_empty() {
        let name = name.to_uppercase();
        writeln!(keys, "pub(crate) const {name}: Wording = Wording::plain(\"{key}\");")
    } else {
        let parameters: Vec<String> = arguments.iter().map(|argument| format!("{argument}: impl Into<Arg>")).collect();
        let values: Vec<String> =
            arguments.iter().map(|argument| format!("(\"{argument}\", {argument}.into())")).collect();
        writeln!(
            keys,
            "pub(crate) fn {name}({}) -> Wording {{ Wording::with(\"{key}\", vec![{}]) }}",
            parameters.join(", "),
            values.join(", ")
        )
    };
    written.expect("a String takes everything");
}

fn collect_pattern(pattern: &Pattern<String>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &Expression<String>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect_pattern(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !found.contains(&id.name) {
                found.push(id.name.clone());
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
