//! The policies as other systems want them.

use crate::Origin;
use crate::policies::{self, Policy, System};
use serde_json::Value;

/// Where the browsers of Windows look: Chrome, and Edge, which knows most of the same names.
const REGISTRY: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome";

/// The policies for a system: JSON for Linux, a registry file for Windows, a list for the admin console of ChromeOS.
pub fn policies(system: System, origin: &Origin) -> String {
    let all = policies::all().filter(|policy| policy.is_on(system));
    match system {
        System::Linux => format!("{:#}\n", policies::file(origin)),
        System::Windows => windows(all, origin),
        System::Chromeos => all.map(|policy| format!("{} = {}\n", policy.name, (policy.value)(origin))).collect(),
    }
}

/// A registry file: numbers as dwords, lists as folders of numbered texts, everything else as text.
fn windows<'a>(all: impl Iterator<Item = &'a Policy>, origin: &Origin) -> String {
    let (mut plain, mut lists) = (String::new(), String::new());
    for policy in all {
        let (name, value) = (policy.name, (policy.value)(origin));
        match &value {
            Value::Bool(yes) => plain += &format!("\"{name}\"=dword:{:08x}\n", u8::from(*yes)),
            Value::Number(number) => {
                plain += &format!("\"{name}\"=dword:{:08x}\n", number.as_u64().unwrap_or_default());
            }
            Value::String(text) => plain += &format!("\"{name}\"={}\n", quoted(text)),
            Value::Array(entries) if entries.iter().all(Value::is_string) => {
                // The old list goes first, so that nothing of it stays.
                lists += &format!("\n[-{REGISTRY}\\{name}]\n\n[{REGISTRY}\\{name}]\n");
                for (place, entry) in entries.iter().filter_map(Value::as_str).enumerate() {
                    lists += &format!("\"{}\"={}\n", place + 1, quoted(entry));
                }
            }
            Value::Array(_) | Value::Object(_) | Value::Null => {
                plain += &format!("\"{name}\"={}\n", quoted(&value.to_string()));
            }
        }
    }
    format!("Windows Registry Editor Version 5.00\n\n[{REGISTRY}]\n{plain}{lists}").replace('\n', "\r\n")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs};

    /// `FARDE_WRITE_KIOSK=1` writes the tables anew, on purpose.
    const WRITE: &str = "FARDE_WRITE_KIOSK";
    const BEGIN: &str = "<!-- policies: written by a test, see src/documents.rs -->\n";
    const END: &str = "<!-- end -->";

    fn origin() -> Origin {
        "https://farde.example.org".parse().unwrap()
    }

    fn table(system: System) -> String {
        let rows = policies::all().filter(|policy| policy.is_on(system)).map(|policy| {
            let value = (policy.value)(&origin());
            format!("| `{}` | `{value}` | {} |\n", policy.name, policy.why)
        });
        ["| policy | value | why |\n| --- | --- | --- |\n".to_owned()].into_iter().chain(rows).collect()
    }

    #[test]
    fn the_documents_name_every_policy_with_its_value() {
        for (system, name) in [(System::Windows, "windows.md"), (System::Chromeos, "chromeos.md")] {
            let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
            let text = fs::read_to_string(&path).unwrap();
            let (before, rest) = text.split_once(BEGIN).unwrap();
            let (found, after) = rest.split_once(END).unwrap();
            if env::var_os(WRITE).is_some() {
                fs::write(&path, [before, BEGIN, &table(system), END, after].concat()).unwrap();
            } else {
                assert_eq!(found, table(system), "{name}: {WRITE}=1 cargo test -p kiosk writes it anew");
            }
        }
    }

    #[test]
    fn a_registry_file_has_numbers_texts_and_lists() {
        let file = policies(System::Windows, &origin());
        for line in [
            "Windows Registry Editor Version 5.00",
            "\"SyncDisabled\"=dword:00000001",
            "\"DiskCacheSize\"=dword:04000000",
            "\"HomepageLocation\"=\"https://farde.example.org/kiosk\"",
            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\URLBlocklist]",
            "\"1\"=\"*\"",
        ] {
            assert!(file.lines().any(|found| found == line), "{line} is not in {file}");
        }
        assert!(file.contains("\"BrowsingDataLifetime\"=\"[{\\\"data_types\\\":"), "{file}");
        assert!(!file.contains("/run/farde-kiosk"), "paths of Debian");
    }

    #[test]
    fn each_system_gets_its_own() {
        let chromeos = policies(System::Chromeos, &origin());
        assert!(chromeos.contains("URLBlocklist = [\"*\",") && !chromeos.contains("BrowserSignin"));
        let linux: Value = serde_json::from_str(&policies(System::Linux, &origin())).unwrap();
        assert_eq!(linux, policies::file(&origin()));
    }
}
