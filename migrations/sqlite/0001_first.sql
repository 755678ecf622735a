-- The first schema. Times are seconds since 1970-01-01T00:00:00Z, days and hours are counted from the same moment.
-- Every byte string named "sealed" is ciphertext that the server has no key for.

CREATE TABLE vaults (
    -- Random, drawn by the client.
    id BLOB NOT NULL PRIMARY KEY,
    -- The day that it was made on; no finer, on purpose.
    created_day INTEGER NOT NULL,
    -- Until this time the vault answers as if it did not exist.
    locked_until INTEGER,
    -- When the vault will be erased, if its owner said so.
    erased_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX vaults_erased_at ON vaults (erased_at) WHERE erased_at IS NOT NULL;

CREATE TABLE slots (
    -- Derived by the client from a door's secret.
    id BLOB NOT NULL PRIMARY KEY,
    -- The vault that it opens.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- Ed25519 public key that logins are verified with.
    public_key BLOB NOT NULL,
    -- The vault's root key, sealed.
    record BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX slots_vault ON slots (vault);

CREATE TABLE challenges (
    -- Random; deleted when it is used.
    nonce BLOB NOT NULL PRIMARY KEY,
    -- When it stops being good.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX challenges_expires_at ON challenges (expires_at);

CREATE TABLE sessions (
    -- SHA-256 of the token; the token itself is stored nowhere.
    token_hash BLOB NOT NULL PRIMARY KEY,
    -- The vault that it opens.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- When it began.
    started_at INTEGER NOT NULL,
    -- When it was last used, to the minute.
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_vault ON sessions (vault);
CREATE INDEX sessions_started_at ON sessions (started_at);
CREATE INDEX sessions_used_at ON sessions (used_at);

CREATE TABLE manifests (
    -- Whose it is.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- 1 for the first, then one more for each commit.
    version INTEGER NOT NULL,
    -- The manifest, sealed.
    record BLOB NOT NULL,
    -- The day of the commit; no finer, on purpose.
    day INTEGER NOT NULL,
    PRIMARY KEY (vault, version)
) STRICT;

CREATE TABLE blobs (
    -- Random, drawn by the client; names the file too.
    id BLOB NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- Size in bytes, padded by the client.
    size INTEGER NOT NULL,
    -- How many pieces are durable.
    received INTEGER NOT NULL,
    -- 0 pending, 1 live, 2 in the bin.
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    -- Since when it is in that state; for live blobs the day's first second, as nothing expires by it.
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX blobs_vault ON blobs (vault, size);
CREATE INDEX blobs_state_since ON blobs (state, since) WHERE state <> 1;

CREATE TABLE doomed_files (
    -- A blob whose row is gone and whose file waits for its deletion.
    blob BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE shares (
    -- Random, drawn by the client.
    id BLOB NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- SHA-256 of the access token.
    access_token_hash BLOB NOT NULL,
    -- What the receiver may know of the documents, sealed.
    bundle BLOB NOT NULL,
    -- When it ends.
    expires_at INTEGER NOT NULL,
    -- How long it was made to live, in seconds.
    lifetime INTEGER NOT NULL,
    -- The largest number of openings; 0 for any number.
    openings INTEGER NOT NULL CHECK (openings IN (0, 1, 3)),
    -- How often it was opened.
    opened INTEGER NOT NULL
) STRICT;

CREATE INDEX shares_vault ON shares (vault, expires_at);
CREATE INDEX shares_expires_at ON shares (expires_at);

CREATE TABLE share_blobs (
    -- The share that gives it.
    share BLOB NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    -- The blob that is given; checked to be live at each request, so it may be gone already.
    blob BLOB NOT NULL,
    PRIMARY KEY (share, blob)
) STRICT, WITHOUT ROWID;

CREATE TABLE openings (
    -- SHA-256 of the opening token.
    token_hash BLOB NOT NULL PRIMARY KEY,
    -- Of which share.
    share BLOB NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    -- Until when it serves blobs.
    ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX openings_share ON openings (share);
CREATE INDEX openings_ends_at ON openings (ends_at);

CREATE TABLE receipts (
    -- SHA-256 of the token of the opening that left it; outlives the opening.
    opening BLOB NOT NULL PRIMARY KEY,
    -- Of which share; outlives the share.
    share BLOB NOT NULL,
    -- Whose share it was.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- An age file for the vault alone; empty once enough newer ones of the share came.
    receipt BLOB NOT NULL,
    -- The day that it was left on; no finer, on purpose.
    day INTEGER NOT NULL
) STRICT;

CREATE INDEX receipts_vault ON receipts (vault);
CREATE INDEX receipts_day ON receipts (day);

CREATE TABLE attempts (
    -- SHA-256 over a handle, real or invented.
    tag BLOB NOT NULL PRIMARY KEY,
    -- How many attempts are left.
    remaining INTEGER NOT NULL,
    -- How long one more takes to come back, in seconds; less than a minute counts as one.
    wait INTEGER NOT NULL,
    -- From when the next one is counted.
    refill_from INTEGER NOT NULL,
    -- When the last one was taken.
    last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_last_at ON attempts (last_at);

CREATE TABLE creation_keys (
    -- The day that the key is used on.
    day INTEGER NOT NULL PRIMARY KEY,
    -- Random; addresses are hashed under it, and cannot be recovered once it is deleted.
    key BLOB NOT NULL
) STRICT;

CREATE TABLE creations (
    -- A keyed hash of a network address, or zeros for all together.
    bucket BLOB NOT NULL,
    -- The hour that is counted.
    hour INTEGER NOT NULL,
    -- How many vaults were made.
    made INTEGER NOT NULL,
    PRIMARY KEY (bucket, hour)
) STRICT, WITHOUT ROWID;

CREATE INDEX creations_hour ON creations (hour);
