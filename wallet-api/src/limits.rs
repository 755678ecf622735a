//! Sizes and times that client and server agree on. A server may be set to less where the text says so, never to more.

/// A blob travels in pieces of this many bytes; only the last may be shorter. 256 KiB are 8 s at 256 kbit/s, which is
/// the most that a lost connection can cost.
pub const PIECE_BYTES: usize = 256 * 1024;

/// The largest blob in bytes: an original of [`DOCUMENT_BYTES`] with its tar, padding and age overhead.
pub const BLOB_BYTES: u64 = 32 * 1024 * 1024;

/// The largest file that a person can add, in bytes.
pub const DOCUMENT_BYTES: u64 = 25_000_000;

/// What one vault may hold in bytes (live, pending and binned blobs together). The server's setting may differ.
pub const VAULT_BYTES: u64 = 1024 * 1024 * 1024;

/// The largest sealed manifest in bytes.
pub const MANIFEST_BYTES: usize = 4 * 1024 * 1024;

/// The largest keyslot record in bytes.
pub const KEYSLOT_BYTES: usize = 1024;

/// The largest sealed share bundle in bytes.
pub const BUNDLE_BYTES: usize = 256 * 1024;

/// The largest receipt in bytes.
pub const RECEIPT_BYTES: usize = 8 * 1024;

/// The largest record that leads to a share, by a spoken code or on a screen, in bytes.
pub const SPOKEN_BYTES: usize = 1024;

/// The largest number of blobs in one share.
pub const SHARE_BLOBS: usize = 600;

/// The largest number of live shares of one vault.
pub const VAULT_SHARES: u32 = 200;

/// The largest number of blobs that one commit may make live or gone.
pub const COMMIT_BLOBS: usize = 3_000;

/// The shortest and the longest life of a share in seconds: a minute, and 31 days.
pub const SHARE_SECONDS: std::ops::RangeInclusive<u64> = 60..=31 * 86_400;

/// The shortest and the longest life of a file request in seconds: a minute, and 31 days.
pub const REQUEST_SECONDS: std::ops::RangeInclusive<u64> = 60..=31 * 86_400;

/// How many files can be deposited for one file request, in all.
pub const REQUEST_FILES: std::ops::RangeInclusive<u32> = 1..=20;

/// How many bytes can be deposited for one file request, in all and as they are stored: from one small file to 20 of the
/// largest.
pub const REQUEST_BYTES: std::ops::RangeInclusive<u64> = 64 * 1024..=20 * BLOB_BYTES;

/// The largest number of live file requests of one vault.
pub const VAULT_REQUESTS: u32 = 100;

/// The largest sealed invitation in bytes.
pub const INVITATION_BYTES: usize = 8 * 1024;

/// How long an unfinished deposit waits for its next piece, in seconds. Then its place is free again.
pub const DEPOSIT_WAIT_SECONDS: u64 = 600;

/// How long a deposit lies in the inbox, in days.
pub const DEPOSIT_DAYS: u64 = 400;

/// How long one opening of a share serves blobs, in seconds, unless the share ends before.
pub const OPENING_SECONDS: u64 = 3_600;

/// How long a login challenge lives, in seconds.
pub const CHALLENGE_SECONDS: u64 = 120;

/// How long a session lives without a request, in seconds.
pub const SESSION_IDLE_SECONDS: u64 = 30 * 60;

/// How long a session lives at most, in seconds.
pub const SESSION_SECONDS: u64 = 12 * 3_600;

/// How long a blob waits for the commit that makes it live, in seconds.
pub const PENDING_SECONDS: u64 = 86_400;

/// How long a gone blob can be brought back, in days.
pub const BIN_DAYS: u64 = 30;

/// After how many seconds without a touch a shared computer may lock the wallet; what is outside is not followed. A computer that
/// was set up by the kit ends its browser after 180.
pub const KIOSK_IDLE_SECONDS: std::ops::RangeInclusive<u64> = 30..=170;

/// After how many seconds in all a shared computer may lock the wallet; what is outside is not followed.
pub const KIOSK_LONGEST_SECONDS: std::ops::RangeInclusive<u64> = 300..=7_200;

/// How many manifests of a vault the server keeps.
pub const MANIFESTS_KEPT: u64 = 20;

/// How long a receipt is kept by the server, in days.
pub const RECEIPT_DAYS: u64 = 400;

/// The longest "lock until", in seconds from now: 366 days.
pub const LOCK_SECONDS: u64 = 366 * 86_400;

/// How many attempts a handle has at once.
pub const ATTEMPTS_AT_ONCE: u32 = 5;

/// The first and the longest wait for one more attempt, in seconds; it grows by a quarter with each attempt.
pub const ATTEMPT_WAIT_SECONDS: std::ops::RangeInclusive<u64> = 60..=3_600;

/// The largest number of keyslots of one vault.
pub const VAULT_KEYSLOTS: usize = 24;

/// How long a keyslot that waited opens its vault, in seconds, once the wait is over. Then the wait begins anew.
pub const RECOVERY_SECONDS: u64 = 7 * 86_400;

/// How long the making or the use of a passkey may take, in seconds.
pub const CEREMONY_SECONDS: u64 = 300;

/// The largest part of a passkey's answer in bytes.
pub const PASSKEY_BYTES: usize = 8 * 1024;

/// How long a refused guess is remembered, in days.
pub const REFUSAL_DAYS: u64 = 30;
