//! What the person agreed to with one share, and what came of it: for that person alone (`docs/protocol.md`, section 5).

use super::{Handling, Purpose, Receipt, ReceiptName};
use crate::{
    Kind, labels,
    manifest::{ShareRecord, Title},
};
use serde::Serialize;
use wallet_api::{ShareId, UnixSeconds};

/// Why a share opens nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareEnd {
    /// The person stopped it.
    Stopped,
    /// It was opened as often as was allowed.
    UsedUp,
    /// Its time is over.
    Over,
}

/// What the server says of one share, besides its receipts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareSeen {
    /// When it ends, by the server's clock.
    pub expires_at: UnixSeconds,
    /// How often it was opened.
    pub opened: u32,
    /// Why it opens nothing any more, if so.
    pub end: Option<ShareEnd>,
}

/// One share as a consent record. Sections and fields are named after ISO/IEC TS 27560; what nobody here knows is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentRecord {
    schema_version: &'static str,
    record_id: ShareId,
    pii_principal_id: &'static str,
    pii_processing: Processing,
    party_identification: Vec<Party>,
    events: Vec<Event>,
}

/// The person is never named, not even by a number that would be the same in two records.
const PERSON: &str = "the person who keeps this record";

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Processing {
    purpose: Purpose,
    lawful_basis: &'static str,
    pii_information: Vec<Information>,
    processing_method: Handling,
    /// `null` for any number.
    openings_allowed: Option<u32>,
    openings: u32,
    /// Whether only the computer that opened it first could open it again.
    first_computer_only: bool,
    /// How long the receiver could open it, in seconds.
    retention_period: u64,
    expires_at: UnixSeconds,
    withdrawal_method: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Information {
    pii_type: Kind,
    title: Title,
}

/// Whoever opened it, in their own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Party {
    party_role: &'static str,
    party_name: ReceiptName,
    party_organisation: ReceiptName,
    /// By the receiver's clock, the first first.
    opened_at: Vec<UnixSeconds>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Event {
    event_type: EventType,
    event_time: Option<UnixSeconds>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum EventType {
    Given,
    Withdrawn,
    Expired,
    UsedUp,
}

impl ConsentRecord {
    /// Puts together what the vault remembers of a share, what the server says and the receipts; `None` stands for one that
    /// cannot be read.
    #[must_use]
    pub fn new(record: &ShareRecord, seen: ShareSeen, receipts: &[Option<Receipt>]) -> Self {
        let mut events = vec![Event { event_type: EventType::Given, event_time: Some(record.made_at) }];
        events.extend(seen.end.map(|end| Event {
            event_type: match end {
                ShareEnd::Stopped => EventType::Withdrawn,
                ShareEnd::UsedUp => EventType::UsedUp,
                ShareEnd::Over => EventType::Expired,
            },
            event_time: record.ended_at(seen, receipts),
        }));
        Self {
            schema_version: labels::CONSENT_FORMAT,
            record_id: record.share.clone(),
            pii_principal_id: PERSON,
            pii_processing: Processing {
                purpose: record.purpose.clone(),
                lawful_basis: "consent",
                pii_information: information(record),
                processing_method: record.handling,
                openings_allowed: record.openings.limit(),
                openings: seen.opened,
                first_computer_only: record.first_computer,
                retention_period: record.lifetime,
                expires_at: seen.expires_at,
                withdrawal_method: "stop it in the wallet, under \"What I shared\"",
            },
            party_identification: parties(receipts),
            events,
        }
    }
}

impl ShareRecord {
    /// When it ended, if it did and somebody knows: what was used up ended with the last opening, by the receiver's clock.
    #[must_use]
    pub fn ended_at(&self, seen: ShareSeen, receipts: &[Option<Receipt>]) -> Option<UnixSeconds> {
        match seen.end? {
            ShareEnd::Stopped => self.stopped_at,
            ShareEnd::UsedUp => receipts.iter().flatten().map(|receipt| receipt.opened_at).max(),
            ShareEnd::Over => Some(seen.expires_at),
        }
    }
}

fn information(record: &ShareRecord) -> Vec<Information> {
    let kinds = record.kinds.iter().cloned().chain(std::iter::repeat(Kind::default()));
    record.titles.iter().cloned().zip(kinds).map(|(title, pii_type)| Information { pii_type, title }).collect()
}

/// Each receiver once, in the order of their first opening.
fn parties(receipts: &[Option<Receipt>]) -> Vec<Party> {
    let mut receipts: Vec<&Receipt> = receipts.iter().flatten().collect();
    receipts.sort_by_key(|receipt| receipt.opened_at);
    let mut parties: Vec<Party> = Vec::new();
    for receipt in receipts {
        let is_it =
            |party: &&mut Party| party.party_name == receipt.name && party.party_organisation == receipt.organisation;
        match parties.iter_mut().find(is_it) {
            Some(party) => party.opened_at.push(receipt.opened_at),
            None => parties.push(Party {
                party_role: "recipient",
                party_name: receipt.name.clone(),
                party_organisation: receipt.organisation.clone(),
                opened_at: vec![receipt.opened_at],
            }),
        }
    }
    parties
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{document, rng, share_record};
    use serde_json::json;

    fn receipt(opened_at: u64, name: &str) -> Option<Receipt> {
        let words = |text: &str| text.parse().expect("short");
        Some(Receipt { opened_at: UnixSeconds(opened_at), name: words(name), organisation: words("CPAS") })
    }

    fn record() -> ShareRecord {
        let mut rng = rng(1);
        let paper = document("passport", 1, &mut rng);
        ShareRecord { share: ShareId([7; 16]), ..share_record(1_000, &[&paper], &mut rng) }
    }

    fn json_of(record: &ShareRecord, end: Option<ShareEnd>, receipts: &[Option<Receipt>]) -> serde_json::Value {
        let seen = ShareSeen { expires_at: UnixSeconds(90_000), opened: 4, end };
        serde_json::to_value(ConsentRecord::new(record, seen, receipts)).expect("plain data")
    }

    #[test]
    fn a_record_says_what_to_whom_what_for_and_until_when() {
        let stopped = ShareRecord { stopped_at: Some(UnixSeconds(3_000)), ..record() };
        let receipts = [receipt(2_500, "Nadia"), None, receipt(2_000, "Nadia"), receipt(2_200, "Karim")];
        let written = json_of(&stopped, Some(ShareEnd::Stopped), &receipts);
        let expected = json!({
            "schema_version": "farde/consent/v1",
            "record_id": "BwcHBwcHBwcHBwcHBwcHBw",
            "pii_principal_id": "the person who keeps this record",
            "pii_processing": {
                "purpose": "reference address",
                "lawful_basis": "consent",
                "pii_information": [{ "pii_type": "identity", "title": "passport" }],
                "processing_method": "print",
                "openings_allowed": 3,
                "openings": 4,
                "first_computer_only": true,
                "retention_period": 86_400,
                "expires_at": 90_000,
                "withdrawal_method": "stop it in the wallet, under \"What I shared\"",
            },
            "party_identification": [
                { "party_role": "recipient", "party_name": "Nadia", "party_organisation": "CPAS", "opened_at": [2_000, 2_500] },
                { "party_role": "recipient", "party_name": "Karim", "party_organisation": "CPAS", "opened_at": [2_200] },
            ],
            "events": [{ "event_type": "given", "event_time": 1_000 }, { "event_type": "withdrawn", "event_time": 3_000 }],
        });
        assert_eq!(written, expected);
    }

    #[test]
    fn how_it_ended_is_said_as_far_as_somebody_knows() {
        let events = |end, receipts: &[Option<Receipt>]| json_of(&record(), end, receipts)["events"].clone();
        let given = json!({ "event_type": "given", "event_time": 1_000 });
        assert_eq!(events(None, &[]), json!([given]));
        let over = json!({ "event_type": "expired", "event_time": 90_000 });
        assert_eq!(events(Some(ShareEnd::Over), &[]), json!([given, over]));
        let used = json!({ "event_type": "used-up", "event_time": 2_500 });
        assert_eq!(events(Some(ShareEnd::UsedUp), &[receipt(2_500, "N"), receipt(2_000, "N")]), json!([given, used]));
        let unknown = json!({ "event_type": "used-up", "event_time": null });
        assert_eq!(events(Some(ShareEnd::UsedUp), &[None]), json!([given, unknown]));
    }

    #[test]
    fn a_share_of_an_older_format_has_no_kinds() {
        let older = ShareRecord { kinds: Vec::new(), ..record() };
        let information = json_of(&older, None, &[])["pii_processing"]["pii_information"].clone();
        assert_eq!(information, json!([{ "pii_type": "", "title": "passport" }]));
    }
}
