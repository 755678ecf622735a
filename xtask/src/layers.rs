//! Who may depend on whom. The rules of `ARCHITECTURE.md`, checked on what cargo would really link.

use crate::shell;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;

/// What one package must never link, however many steps away.
struct Rule {
    package: &'static str,
    never: &'static [&'static str],
    /// Never as its own dependency, though others may bring it.
    never_direct: &'static [&'static str],
    /// If not empty: its own dependencies are these and no others.
    only_direct: &'static [&'static str],
}

const NONE: &[&str] = &[];

/// Ciphers and what holds them.
const SECRETS: &[&str] = &["wallet-core", "wallet-client", "age", "age-core", "worker"];

const RULES: &[Rule] = &[
    Rule {
        package: "wallet-api",
        never: &[
            "age",
            "age-core",
            "aead",
            "chacha20",
            "chacha20poly1305",
            "aes",
            "aes-gcm",
            "argon2",
            "ring",
            "tokio",
            "futures",
            "futures-util",
            "async-trait",
            "axum",
            "hyper",
            "web-sys",
            "wallet-core",
            "wallet-client",
        ],
        never_direct: NONE,
        only_direct: NONE,
    },
    // For others to use: nothing of Farde, and no more than age itself.
    Rule {
        package: "age-mlkem768x25519",
        never: &["tokio", "wallet-api", "wallet-core"],
        never_direct: &["getrandom", "js-sys", "wasm-bindgen"],
        only_direct: NONE,
    },
    // A macro, and nothing else: age is built on it.
    Rule { package: "i18n-embed-fl", never: &["serde", "age", "wallet-api"], never_direct: NONE, only_direct: NONE },
    Rule {
        package: "wallet-core",
        never: &["tokio", "sqlx", "web-sys", "axum", "hyper", "leptos", "wallet-client", "server"],
        // Randomness and time are arguments: no ambient source.
        never_direct: &["getrandom", "js-sys", "wasm-bindgen"],
        only_direct: NONE,
    },
    Rule {
        package: "wallet-client",
        never: &["axum", "leptos", "sqlx", "server", "storage"],
        never_direct: NONE,
        only_direct: NONE,
    },
    Rule { package: "bridge", never: SECRETS, never_direct: NONE, only_direct: &["serde"] },
    Rule { package: "web", never: SECRETS, never_direct: NONE, only_direct: NONE },
    Rule { package: "worker", never: &["leptos", "web", "server", "sqlx"], never_direct: NONE, only_direct: NONE },
    Rule {
        package: "media",
        never: &["wallet-core", "wallet-client", "age", "worker", "leptos", "server"],
        never_direct: NONE,
        only_direct: NONE,
    },
    // It meets pictures from outside: no key, no page, nothing that decodes picture files, and as little else as can be.
    Rule {
        package: "scanner",
        never: &["wallet-core", "wallet-client", "wallet-api", "age", "worker", "leptos", "server", "image"],
        never_direct: NONE,
        only_direct: &["bridge", "serde_json", "rqrr", "wasm-bindgen", "js-sys", "web-sys"],
    },
    // It meets pictures from outside too, and lets the browser decode them.
    Rule {
        package: "copier",
        never: &["wallet-core", "wallet-client", "wallet-api", "age", "worker", "leptos", "server", "image"],
        never_direct: NONE,
        only_direct: NONE,
    },
    // It runs as root on computers that hold nobody's keys: files and commands, and nothing that waits or listens.
    Rule {
        package: "kiosk",
        never: &["tokio", "axum", "hyper", "sqlx", "wallet-core", "wallet-client", "wallet-api", "age", "server"],
        never_direct: NONE,
        only_direct: &["clap", "rustix", "serde_json", "thiserror"],
    },
    // It is a client, and fills databases as the server does; it is no server.
    Rule { package: "load", never: &["axum", "server", "leptos"], never_direct: &["sqlx"], only_direct: NONE },
    // The server cannot decrypt because it does not link the code that could.
    Rule { package: "server", never: SECRETS, never_direct: NONE, only_direct: NONE },
    Rule {
        package: "storage",
        never: &["sqlx", "axum", "wallet-core", "wallet-client", "age"],
        never_direct: NONE,
        only_direct: NONE,
    },
    // It talks HTTP as a client; the server in its tests is no dependency of what is shipped.
    Rule {
        package: "blobs",
        // And one set of ciphers below TLS, the smaller one.
        never: &["axum", "sqlx", "s3s", "s3s-fs", "wallet-core", "wallet-client", "age", "aws-lc-rs"],
        never_direct: NONE,
        only_direct: NONE,
    },
    Rule {
        package: "storage-sqlite",
        never: &["axum", "wallet-core", "wallet-client", "age"],
        never_direct: NONE,
        only_direct: NONE,
    },
    Rule {
        package: "storage-postgres",
        never: &["axum", "wallet-core", "wallet-client", "age"],
        never_direct: NONE,
        only_direct: NONE,
    },
];

/// Packages that may use everything.
const FREE: &[&str] = &["tests", "xtask", "fuzz"];

/// Checks every package of the workspace.
pub(crate) fn check() -> Result<()> {
    let mut faults = Vec::new();
    for package in members()? {
        if FREE.contains(&package.as_str()) {
            continue;
        }
        let rule = RULES.iter().find(|rule| rule.package == package);
        let rule =
            rule.with_context(|| format!("no rule for the package {package}: add one to xtask/src/layers.rs"))?;
        faults.extend(violations(rule, &tree(&package)?));
    }
    ensure!(faults.is_empty(), "forbidden dependencies:\n{}", faults.join("\n"));
    eprintln!("layers: every package links only what it may");
    Ok(())
}

fn members() -> Result<Vec<String>> {
    let text = shell::output(shell::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let packages = metadata["packages"].as_array().context("cargo metadata names no packages")?;
    Ok(packages.iter().filter_map(|package| package["name"].as_str()).map(str::to_owned).collect())
}

/// One line for each edge, with its depth in front; features as they are when only this package is built.
fn tree(package: &str) -> Result<String> {
    let args = ["tree", "--package", package, "--edges", "normal,build", "--target", "all", "--prefix", "depth"];
    shell::output(shell::cargo().args(args).args(["--format", " {p}"]))
}

/// A sentence for every way in which the tree breaks the rule.
fn violations(rule: &Rule, tree: &str) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    let mut path: Vec<&str> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name)) = (words.next().and_then(|word| word.parse::<usize>().ok()), words.next()) else {
            continue;
        };
        path.truncate(depth);
        path.push(name);
        let direct = depth == 1;
        let stray = direct && !rule.only_direct.is_empty() && !rule.only_direct.contains(&name);
        if depth > 0 && (rule.never.contains(&name) || (direct && rule.never_direct.contains(&name)) || stray) {
            faults.insert(format!("{}: {}", rule.package, path.join(" → ")));
        }
    }
    faults
}

/// Checks the rules themselves against a planted edge: a check that never fails proves nothing.
pub(crate) fn self_check() -> Result<()> {
    for rule in RULES {
        for forbidden in rule.never {
            let planted = format!("0 {} v0.1.0\n1 innocent v1.0.0\n2 {forbidden} v1.0.0\n", rule.package);
            if violations(rule, &planted).is_empty() {
                bail!("the check of layers does not see {} → innocent → {forbidden}", rule.package);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(package: &str) -> &'static Rule {
        RULES.iter().find(|rule| rule.package == package).unwrap()
    }

    #[test]
    fn every_planted_edge_is_caught() {
        self_check().unwrap();
    }

    #[test]
    fn a_planted_edge_in_the_real_tree_is_caught_with_its_path() {
        let mut tree = tree("server").unwrap();
        assert_eq!(violations(rule("server"), &tree), BTreeSet::new());
        tree.push_str("1 innocent v1.0.0\n2 wallet-core v0.1.0 (/somewhere/wallet-core)\n");
        let expected = BTreeSet::from(["server: server → innocent → wallet-core".to_owned()]);
        assert_eq!(violations(rule("server"), &tree), expected);
    }

    #[test]
    fn what_others_bring_is_allowed_where_only_the_direct_edge_is_forbidden() {
        let brought = "0 wallet-core v0.1.0\n1 age v0.12.1\n2 getrandom v0.2.0\n";
        assert_eq!(violations(rule("wallet-core"), brought), BTreeSet::new());
        let direct = "0 wallet-core v0.1.0\n1 getrandom v0.2.0\n";
        assert_eq!(violations(rule("wallet-core"), direct).len(), 1);
    }

    #[test]
    fn the_bridge_has_serde_and_nothing_else() {
        let tree = "0 bridge v0.1.0\n1 serde v1.0.0\n2 serde_derive v1.0.0\n1 rand v0.9.0\n";
        assert_eq!(violations(rule("bridge"), tree), BTreeSet::from(["bridge: bridge → rand".to_owned()]));
    }
}
