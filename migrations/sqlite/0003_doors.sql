-- Keyslots come and go, can wait, and can be passkeys; a refused guess is remembered for a while.

-- How long whoever opens the keyslot has to wait, in days; 0 opens at once.
ALTER TABLE slots ADD COLUMN wait_days INTEGER NOT NULL DEFAULT 0 CHECK (wait_days IN (0, 1, 7, 30));

-- The keyslot that the session was opened with; empty for sessions of before this step, and once the keyslot is gone.
ALTER TABLE sessions ADD COLUMN slot BLOB REFERENCES slots (id) ON DELETE SET NULL;

CREATE INDEX sessions_slot ON sessions (slot);

CREATE TABLE recoveries (
    -- The keyslot that somebody came with; its record opens nothing before it is ready.
    slot BLOB NOT NULL PRIMARY KEY REFERENCES slots (id) ON DELETE CASCADE,
    -- When they came; the owner is shown it.
    started_at INTEGER NOT NULL,
    -- From when on the keyslot opens the vault, for seven days.
    ready_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX recoveries_ready_at ON recoveries (ready_at);

CREATE TABLE refusals (
    -- SHA-256 over a handle, real or invented.
    tag BLOB NOT NULL PRIMARY KEY,
    -- When a guess under it was last refused, to the minute.
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX refusals_at ON refusals (at);

CREATE TABLE ceremonies (
    -- Random; names the making or the use of a passkey. Deleted when that ends.
    nonce BLOB NOT NULL PRIMARY KEY,
    -- The vault that a passkey is made for; empty where one is used, as nobody knows yet whose it is.
    vault BLOB REFERENCES vaults (id) ON DELETE CASCADE,
    -- The challenge and what was asked of the authenticator, as JSON.
    state BLOB NOT NULL,
    -- When it stops being good.
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX ceremonies_vault ON ceremonies (vault) WHERE vault IS NOT NULL;
CREATE INDEX ceremonies_expires_at ON ceremonies (expires_at);

CREATE TABLE passkeys (
    -- The keyslot that it opens.
    slot BLOB NOT NULL PRIMARY KEY REFERENCES slots (id) ON DELETE CASCADE,
    -- The credential's id, drawn by the authenticator.
    credential BLOB NOT NULL,
    -- The user handle, the public key, the signature counter and what else its logins are verified with, as JSON.
    state BLOB NOT NULL
) STRICT, WITHOUT ROWID;
