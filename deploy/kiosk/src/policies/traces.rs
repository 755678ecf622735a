//! What the browser keeps on the computer.

use super::{On, Policy};
use serde_json::json;

/// Every kind of trace that the browser can delete by age.
const KINDS: [&str; 7] = [
    "browsing_history",
    "download_history",
    "cookies_and_other_site_data",
    "cached_images_and_files",
    "password_signin",
    "autofill",
    "site_settings",
];

pub(super) const POLICIES: &[Policy] = &[
    Policy {
        name: "ForceEphemeralProfiles",
        value: |_| json!(true),
        on: On::All,
        why: "The profile is deleted when the last window closes.",
        danger: "History, permissions and downloads wait for the next person.",
    },
    Policy {
        name: "SavingBrowserHistoryDisabled",
        value: |_| json!(true),
        on: On::All,
        why: "No history is written.",
        danger: "The history names the pages that were opened, with the secrets in links of shares.",
    },
    Policy {
        name: "AllowBackForwardCacheForCacheControlNoStorePageEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "Pages that must not be kept are not kept in memory for the back button either.",
        danger: "The back button shows a page of the person before, as it was.",
    },
    Policy {
        name: "BrowsingDataLifetime",
        value: |_| json!([{ "time_to_live_in_hours": 1, "data_types": KINDS }]),
        on: On::Desktop,
        why: "What was kept all the same is deleted after an hour.",
        danger: "A browser that is never closed keeps what it has for days.",
    },
    Policy {
        name: "ClearBrowsingDataOnExitList",
        value: |_| json!(KINDS),
        on: On::Desktop,
        why: "What was kept all the same is deleted when the browser closes.",
        danger: "History, permissions and downloads wait for the next person.",
    },
    Policy {
        name: "IdleTimeout",
        value: |_| json!(3),
        on: On::Desktop,
        why: "After three minutes without a touch the browser itself does what IdleTimeoutActions says: a second line behind the page, which locks after two.",
        danger: "If the page hangs, the papers of whoever went away stay on the screen.",
    },
    Policy {
        name: "IdleTimeoutActions",
        value: |_| json!(["close_browsers"]),
        on: On::Desktop,
        why: "It closes its windows, and begins anew with an empty profile.",
        danger: "If the page hangs, the papers of whoever went away stay on the screen.",
    },
    Policy {
        name: "BackgroundModeEnabled",
        value: |_| json!(false),
        on: On::Desktop,
        why: "When the last window closes, the browser ends.",
        danger: "The browser goes on behind the empty screen, with what it has in memory.",
    },
    Policy {
        name: "PasswordManagerEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "The browser keeps no passwords.",
        danger: "The browser offers to keep a passphrase, and fills it in for the next person.",
    },
    Policy {
        name: "PasswordManagerPasskeysEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "The browser keeps no passkeys of its own.",
        danger: "A passkey to somebody's wallet stays on the computer.",
    },
    Policy {
        name: "AutofillAddressEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "The browser keeps no names and addresses.",
        danger: "Names that were typed are offered to the next person.",
    },
    Policy {
        name: "AutofillCreditCardEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "The browser keeps no numbers of cards.",
        danger: "Numbers that were typed are offered to the next person.",
    },
    Policy {
        name: "PaymentMethodQueryEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "Pages cannot ask whether a way to pay is kept.",
        danger: "Pages learn whether somebody has kept a way to pay.",
    },
    Policy {
        name: "ImportAutofillFormData",
        value: |_| json!(false),
        on: On::Desktop,
        why: "Nothing that was typed is taken over from another browser.",
        danger: "What somebody typed in another browser is offered here.",
    },
    Policy {
        name: "SpellcheckEnabled",
        value: |_| json!(false),
        on: On::All,
        why: "There is no list of words of one's own.",
        danger: "Words that somebody added, such as names, stay in the list.",
    },
    Policy {
        name: "DefaultDownloadDirectory",
        value: |_| json!(crate::policies::DOWNLOADS),
        on: On::Linux,
        why: "A file that is saved goes to memory, unless the person chooses a stick.",
        danger: "Saved papers are on the disk, and can be found there after they were deleted.",
    },
    Policy {
        name: "PromptForDownloadLocation",
        value: |_| json!(true),
        on: On::All,
        why: "The person is asked where a file goes.",
        danger: "Papers are saved without a question, to a place that the person does not know.",
    },
    Policy {
        name: "DiskCacheDir",
        value: |_| json!(crate::policies::CACHE),
        on: On::Linux,
        why: "The cache is in memory.",
        danger: "Pictures of papers are in the cache on the disk.",
    },
    Policy {
        name: "DiskCacheSize",
        value: |_| json!(67_108_864),
        on: On::Desktop,
        why: "The cache holds 64 MiB at most: enough for the wallet, and little to fill memory with.",
        danger: "The cache fills the memory of the computer, until the session ends in the middle of something.",
    },
];
