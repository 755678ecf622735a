use crate::requests::{DepositName, Fingerprint, SignerKey};
use serde::{Deserialize, Serialize};
use wallet_api::UnixSeconds;

/// How many organisations a vault knows at most.
const MOST: usize = 200;

/// An organisation whose fingerprint the person compared, under the name that they gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownOrganisation {
    /// What its signatures are verified with.
    pub key: SignerKey,
    /// What the person calls it.
    pub name: DepositName,
    /// What it called itself when it became known; may be empty.
    pub calls_itself: DepositName,
    /// When it was told apart first.
    pub known_since: UnixSeconds,
}

/// Another one, or the same under a newer name; nothing if there is no more room.
pub(super) fn know(known: &mut Vec<KnownOrganisation>, new: KnownOrganisation) -> Option<()> {
    let is_full = known.len() >= MOST;
    match known.iter_mut().find(|organisation| organisation.key == new.key) {
        Some(organisation) => {
            *organisation = KnownOrganisation { known_since: organisation.known_since, ..new };
        }
        None if is_full => return None,
        None => known.push(new),
    }
    sort(known);
    Some(())
}

/// One order for the same content.
pub(super) fn sort(known: &mut [KnownOrganisation]) {
    let order = |one: &KnownOrganisation| (one.known_since, one.key.to_bytes().0);
    known.sort_by_key(order);
}

/// What one side added is kept, what one side forgot is forgotten; of two new names theirs counts.
pub(super) fn merge(
    base: &[KnownOrganisation],
    ours: &[KnownOrganisation],
    theirs: &[KnownOrganisation],
) -> Vec<KnownOrganisation> {
    let find = |among: &[KnownOrganisation], key: &SignerKey| among.iter().find(|one| one.key == *key).cloned();
    let mut merged: Vec<_> = theirs
        .iter()
        .filter_map(|theirs| match (find(base, &theirs.key), find(ours, &theirs.key)) {
            (Some(base), Some(ours)) if base == *theirs => Some(ours),
            (Some(_), None) => None,
            (_, _) => Some(theirs.clone()),
        })
        .collect();
    let is_only_ours = |one: &&KnownOrganisation| find(theirs, &one.key).is_none() && find(base, &one.key).is_none();
    merged.extend(ours.iter().filter(is_only_ours).cloned());
    sort(&mut merged);
    merged
}

/// Whether a deposit that is said to be from `from`, and that `signer` signed or nobody, goes by the name of an
/// organisation that the person knows, or by the one that this gave itself, and is not from it. Only letters and digits
/// make a name, great or small: what stands between them, and what cannot be seen, makes no other one.
pub(super) fn is_impostor(known: &[KnownOrganisation], from: &str, signer: Option<&SignerKey>) -> bool {
    let plain =
        |name: &str| -> String { name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let from = plain(from);
    let goes_by_it = |one: &&KnownOrganisation| {
        !from.is_empty() && [&one.name, &one.calls_itself].into_iter().any(|name| plain(name.as_str()) == from)
    };
    let is_it = |one: &KnownOrganisation| signer == Some(&one.key);
    known.iter().filter(goes_by_it).count() > 0 && !known.iter().filter(goes_by_it).any(is_it)
}

impl KnownOrganisation {
    /// What people compare.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.key.fingerprint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{requests::OrganisationKey, testing::rng};

    fn known(seed: u64, name: &str) -> KnownOrganisation {
        let key = OrganisationKey::generate(&mut rng(seed)).signer_key();
        let (name, calls_itself) = (name.parse().expect("short"), "".parse().expect("short"));
        KnownOrganisation { key, name, calls_itself, known_since: UnixSeconds(seed) }
    }

    fn names(all: &[KnownOrganisation]) -> Vec<&str> {
        all.iter().map(|one| one.name.as_str()).collect()
    }

    #[test]
    fn an_organisation_is_known_once_under_its_newest_name() {
        let mut all = Vec::new();
        assert!(know(&mut all, known(2, "CPAS")).is_some() && know(&mut all, known(1, "Samusocial")).is_some());
        assert!(know(&mut all, KnownOrganisation { known_since: UnixSeconds(9), ..known(2, "CPAS 1000") }).is_some());
        assert_eq!(names(&all), ["Samusocial", "CPAS 1000"]);
        assert_eq!(all[1].known_since, UnixSeconds(2), "since the first time");
        for seed in 3..=MOST as u64 {
            assert!(know(&mut all, known(seed, "x")).is_some());
        }
        assert!(know(&mut all, known(1_000, "one too many")).is_none());
        assert!(know(&mut all, known(2, "a new name")).is_some(), "a name can be changed all the same");
    }

    #[test]
    fn two_devices_keep_what_both_learned_and_forget_what_one_forgot() {
        let base = [known(1, "one"), known(2, "two"), known(3, "three")];
        let ours = [known(1, "one"), known(3, "drei"), known(4, "four")];
        let theirs = [known(1, "uno"), known(2, "two"), known(3, "three"), known(5, "five")];
        assert_eq!(names(&merge(&base, &ours, &theirs)), ["uno", "drei", "four", "five"]);
        assert_eq!(merge(&base, &theirs, &ours), merge(&base, &ours, &theirs));
        assert_eq!(names(&merge(&base, &base, &theirs)), names(&theirs));
    }

    #[test]
    fn who_goes_by_a_known_name_with_another_key_is_an_impostor() {
        let (mut cpas, other) = (known(1, "CPAS de Bruxelles"), known(2, "Other"));
        cpas.calls_itself = "Centre public".parse().expect("short");
        let all = [cpas.clone(), other.clone()];
        let hidden = "CP\u{200d}AS de Bruxe\u{fe0f}lles.";
        for name in ["CPAS de Bruxelles", " cpas  DE bruxelles", "CPAS-de-Bruxelles", hidden, "Centre public"] {
            assert!(is_impostor(&all, name, None) && is_impostor(&all, name, Some(&other.key)), "{name}");
            assert!(!is_impostor(&all, name, Some(&cpas.key)), "{name}");
        }
        assert!(!is_impostor(&all, "Somebody", Some(&cpas.key)) && !is_impostor(&all, "", None));
        assert!(
            !is_impostor(&[known(1, "")], "", None) && !is_impostor(&[known(1, "!")], "?", None),
            "no name is no name"
        );
        assert!(
            !is_impostor(&[known(1, "CPAS"), known(2, "CPAS")], "CPAS", Some(&known(2, "").key)),
            "two of one name"
        );
    }
}
