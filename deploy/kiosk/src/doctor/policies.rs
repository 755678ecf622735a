//! Each policy by its name, in all the files that the browser reads.

use super::{AGAIN, Report};
use crate::kit::{Kit, files};
use crate::tree::Tree;
use serde_json::{Map, Value};
use std::io;

/// The folder whose files the browser puts together.
const FOLDER: &str = "/etc/chromium/policies/managed";

/// All that it reads there may say more than the kit knows.
const STRANGER: &str =
    "A policy that the kit does not know may open what the others close: extensions, accounts, pages.";

pub(super) fn check(tree: &Tree, kit: &Kit, report: &mut Report) -> io::Result<()> {
    let before = report.findings.len();
    let ours = ours(tree, report)?;
    for policy in kit.policies() {
        let wanted = (policy.value)(&kit.origin);
        let fault = match ours.get(policy.name) {
            None => "the policy is missing".to_owned(),
            Some(found) if *found != wanted => format!("the policy is {found} and must be {wanted}"),
            Some(_) => continue,
        };
        report.find(policy.name, fault, policy.danger, format!("{AGAIN}. The policy: {}", policy.why));
    }
    for name in ours.keys().filter(|name| kit.policies().all(|policy| policy.name != name.as_str())) {
        report.find(name, format!("{} has a policy that the kit does not know", files::POLICIES), STRANGER, AGAIN);
    }
    others(tree, kit, report)?;
    if report.findings.len() == before {
        report.good.push(format!("{} policies of the browser", kit.policies().count()));
    }
    Ok(())
}

fn ours(tree: &Tree, report: &mut Report) -> io::Result<Map<String, Value>> {
    let path = files::POLICIES;
    Ok(match tree.read(path)?.map(|text| serde_json::from_str(&text)) {
        Some(Ok(Value::Object(found))) => found,
        Some(_) => {
            report.find(path, "it is no list of policies", "The browser follows no rule at all.", AGAIN);
            Map::new()
        }
        None => Map::new(),
    })
}

/// Other files in the folder: what they say about a policy of ours may win, and what else they say nobody has looked at.
fn others(tree: &Tree, kit: &Kit, report: &mut Report) -> io::Result<()> {
    for name in tree.names(FOLDER)? {
        let path = format!("{FOLDER}/{name}");
        if path == files::POLICIES || tree.path(&path).is_dir() {
            continue;
        }
        let mend = format!("take it away: sudo rm {path}");
        let Some(Ok(Value::Object(found))) = tree.read(&path)?.map(|text| serde_json::from_str(&text)) else {
            report.find(&path, "a file that nobody can read", STRANGER, mend);
            continue;
        };
        for (name, value) in found {
            match kit.policies().find(|policy| policy.name == name) {
                Some(policy) if (policy.value)(&kit.origin) == value => {}
                Some(policy) => {
                    report.find(&name, format!("{path} says {value}"), policy.danger, &mend);
                }
                None => report.find(&name, format!("{path} has a policy that the kit does not know"), STRANGER, &mend),
            }
        }
    }
    Ok(())
}
