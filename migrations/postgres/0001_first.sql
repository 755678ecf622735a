-- The first schema. Times are seconds since 1970-01-01T00:00:00Z, days and hours are counted from the same moment.
-- Every byte string named "sealed" is ciphertext that the server has no key for.

CREATE TABLE schema_version (
    -- Always true: there is one row.
    one BOOLEAN NOT NULL PRIMARY KEY DEFAULT TRUE CHECK (one),
    -- The number of the newest step that was taken.
    version BIGINT NOT NULL
);

CREATE TABLE vaults (
    -- Random, drawn by the client.
    id BYTEA NOT NULL PRIMARY KEY,
    -- The day that it was made on; no finer, on purpose.
    created_day BIGINT NOT NULL,
    -- Until this time the vault answers as if it did not exist.
    locked_until BIGINT,
    -- When the vault will be erased, if its owner said so.
    erased_at BIGINT
);

CREATE INDEX vaults_erased_at ON vaults (erased_at) WHERE erased_at IS NOT NULL;

CREATE TABLE slots (
    -- Derived by the client from a door's secret.
    id BYTEA NOT NULL PRIMARY KEY,
    -- The vault that it opens.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- Ed25519 public key that logins are verified with.
    public_key BYTEA NOT NULL,
    -- The vault's root key, sealed.
    record BYTEA NOT NULL,
    -- How long whoever opens the keyslot has to wait, in days; 0 opens at once.
    wait_days SMALLINT NOT NULL CHECK (wait_days IN (0, 1, 7, 30))
);

CREATE INDEX slots_vault ON slots (vault);

CREATE TABLE challenges (
    -- Random; deleted when it is used.
    nonce BYTEA NOT NULL PRIMARY KEY,
    -- When it stops being good.
    expires_at BIGINT NOT NULL
);

CREATE INDEX challenges_expires_at ON challenges (expires_at);

CREATE TABLE sessions (
    -- SHA-256 of the token; the token itself is stored nowhere.
    token_hash BYTEA NOT NULL PRIMARY KEY,
    -- The vault that it opens.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- The keyslot that the session was opened with; empty once the keyslot is gone.
    slot BYTEA REFERENCES slots (id) ON DELETE SET NULL,
    -- When it began.
    started_at BIGINT NOT NULL,
    -- When it was last used, to the minute.
    used_at BIGINT NOT NULL
);

CREATE INDEX sessions_vault ON sessions (vault);
CREATE INDEX sessions_slot ON sessions (slot);
CREATE INDEX sessions_started_at ON sessions (started_at);
CREATE INDEX sessions_used_at ON sessions (used_at);

CREATE TABLE recoveries (
    -- The keyslot that somebody came with; its record opens nothing before it is ready.
    slot BYTEA NOT NULL PRIMARY KEY REFERENCES slots (id) ON DELETE CASCADE,
    -- When they came; the owner is shown it.
    started_at BIGINT NOT NULL,
    -- From when on the keyslot opens the vault, for seven days.
    ready_at BIGINT NOT NULL
);

CREATE INDEX recoveries_ready_at ON recoveries (ready_at);

CREATE TABLE ceremonies (
    -- Random; names the making or the use of a passkey. Deleted when that ends.
    nonce BYTEA NOT NULL PRIMARY KEY,
    -- Counts up; only so many of the newest are kept. No number is given twice, not even one that was taken back.
    number BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
    -- The vault that a passkey is made for; empty where one is used, as nobody knows yet whose it is.
    vault BYTEA REFERENCES vaults (id) ON DELETE CASCADE,
    -- The challenge and what was asked of the authenticator, as JSON.
    state BYTEA NOT NULL,
    -- When it stops being good.
    expires_at BIGINT NOT NULL
);

CREATE INDEX ceremonies_nobodys ON ceremonies (number) WHERE vault IS NULL;
CREATE INDEX ceremonies_vault ON ceremonies (vault) WHERE vault IS NOT NULL;
CREATE INDEX ceremonies_expires_at ON ceremonies (expires_at);

CREATE TABLE passkeys (
    -- The keyslot that it opens.
    slot BYTEA NOT NULL PRIMARY KEY REFERENCES slots (id) ON DELETE CASCADE,
    -- The credential's id, drawn by the authenticator.
    credential BYTEA NOT NULL,
    -- The user handle, the public key, the signature counter and what else its logins are verified with, as JSON.
    state BYTEA NOT NULL
);

CREATE TABLE manifests (
    -- Whose it is.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- 1 for the first, then one more for each commit.
    version BIGINT NOT NULL,
    -- The manifest, sealed.
    record BYTEA NOT NULL,
    -- The day of the commit; no finer, on purpose.
    day BIGINT NOT NULL,
    PRIMARY KEY (vault, version)
);

CREATE TABLE blobs (
    -- Random, drawn by the client; names the file too.
    id BYTEA NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- Size in bytes, padded by the client.
    size BIGINT NOT NULL,
    -- How many pieces are durable.
    received BIGINT NOT NULL,
    -- SHA-256 over all pieces, one after the other: 32 zero bytes without a piece, and with each piece
    -- SHA-256(what stood here before || SHA-256(the piece)).
    so_far BYTEA NOT NULL,
    -- Which writing of each piece counts: eight random bytes each, in the order of the pieces.
    tags BYTEA NOT NULL,
    -- Eight random bytes, drawn anew each time that a blob of this id begins.
    born BYTEA NOT NULL,
    -- 0 pending, 1 live, 2 in the bin.
    state SMALLINT NOT NULL CHECK (state IN (0, 1, 2)),
    -- Since when it is in that state; for live blobs the day's first second, as nothing expires by it.
    since BIGINT NOT NULL
);

CREATE INDEX blobs_vault ON blobs (vault, size);
CREATE INDEX blobs_state_since ON blobs (state, since) WHERE state <> 1;

CREATE TABLE doomed_files (
    -- A blob whose row is gone and whose file waits for its deletion.
    blob BYTEA NOT NULL PRIMARY KEY
);

CREATE TABLE shares (
    -- Random, drawn by the client.
    id BYTEA NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- SHA-256 of the access token.
    access_token_hash BYTEA NOT NULL,
    -- What the receiver may know of the documents, sealed.
    bundle BYTEA NOT NULL,
    -- When it ends.
    expires_at BIGINT NOT NULL,
    -- How long it was made to live, in seconds.
    lifetime BIGINT NOT NULL,
    -- The largest number of openings; 0 for any number.
    openings SMALLINT NOT NULL CHECK (openings IN (0, 1, 3)),
    -- How often it was opened.
    opened BIGINT NOT NULL,
    -- Whether only the first computer can open it again.
    first_computer BOOLEAN NOT NULL,
    -- SHA-256 of what that computer shows; there is none before the first opening.
    computer BYTEA,
    -- What a spoken code of the share is found by; derived from the code.
    spoken_slot BYTEA,
    -- The sealed link.
    spoken_record BYTEA
);

CREATE INDEX shares_vault ON shares (vault, expires_at);
CREATE INDEX shares_expires_at ON shares (expires_at);
CREATE UNIQUE INDEX shares_spoken_slot ON shares (spoken_slot) WHERE spoken_slot IS NOT NULL;

CREATE TABLE share_blobs (
    -- The share that gives it.
    share BYTEA NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    -- The blob that is given; checked to be live at each request, so it may be gone already.
    blob BYTEA NOT NULL,
    PRIMARY KEY (share, blob)
);

CREATE TABLE openings (
    -- SHA-256 of the opening token.
    token_hash BYTEA NOT NULL PRIMARY KEY,
    -- Of which share.
    share BYTEA NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
    -- Until when it serves blobs.
    ends_at BIGINT NOT NULL
);

CREATE INDEX openings_share ON openings (share);
CREATE INDEX openings_ends_at ON openings (ends_at);

CREATE TABLE receipts (
    -- SHA-256 of the token of the opening that left it; outlives the opening.
    opening BYTEA NOT NULL PRIMARY KEY,
    -- Counts up: the order that they came in.
    number BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
    -- Of which share; outlives the share.
    share BYTEA NOT NULL,
    -- Whose share it was.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- An age file for the vault alone; empty once enough newer ones of the share came.
    receipt BYTEA NOT NULL,
    -- The day that it was left on; no finer, on purpose.
    day BIGINT NOT NULL
);

CREATE INDEX receipts_vault ON receipts (vault, number);
CREATE INDEX receipts_day ON receipts (day);
-- Each receipt that comes in empties the oldest of its share: they are found by it.
CREATE INDEX receipts_share ON receipts (share, number);

CREATE TABLE requests (
    -- Random, drawn by the client.
    id BYTEA NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BYTEA NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- SHA-256 of the access token.
    access_token_hash BYTEA NOT NULL,
    -- What is asked for and whom to encrypt to, sealed for those who have the link.
    invitation BYTEA NOT NULL,
    -- When it ends.
    expires_at BIGINT NOT NULL,
    -- How long it was made to live, in seconds.
    lifetime BIGINT NOT NULL,
    -- How many files can be deposited in all.
    files BIGINT NOT NULL,
    -- How many bytes can be deposited in all.
    bytes BIGINT NOT NULL,
    -- How many files have arrived, in the inbox still or not.
    whole_files BIGINT NOT NULL,
    -- How many bytes they were.
    whole_bytes BIGINT NOT NULL,
    -- How many deposits were begun, whatever became of them.
    begun BIGINT NOT NULL
);

CREATE INDEX requests_vault ON requests (vault, expires_at);
CREATE INDEX requests_expires_at ON requests (expires_at);

CREATE TABLE deposits (
    -- The blob that it is; pending, as it is in no manifest, and of the vault that asked for it. Drawn by the server.
    blob BYTEA NOT NULL PRIMARY KEY REFERENCES blobs (id) ON DELETE CASCADE,
    -- For which file request; outlives it.
    request BYTEA NOT NULL,
    -- Its name among the deposits of the file request, drawn by the depositor.
    id BYTEA NOT NULL,
    -- The day that it was whole on; empty while it arrives, and then the blob says when its last piece came.
    day BIGINT,
    UNIQUE (request, id)
);

CREATE INDEX deposits_day ON deposits (day);

-- Deposits that are whole, as their depositors may know of them: whether they are still in the inbox does not show.
CREATE TABLE deposited (
    -- For which file request; goes with it.
    request BYTEA NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    -- Its name among the deposits of the file request, drawn by the depositor.
    id BYTEA NOT NULL,
    -- The size of the age file in bytes.
    size BIGINT NOT NULL,
    PRIMARY KEY (request, id)
);

CREATE TABLE attempts (
    -- SHA-256 over a handle, real or invented.
    tag BYTEA NOT NULL PRIMARY KEY,
    -- How many attempts are left.
    remaining BIGINT NOT NULL,
    -- How long one more takes to come back, in seconds; less than a minute counts as one.
    wait BIGINT NOT NULL,
    -- From when the next one is counted.
    refill_from BIGINT NOT NULL,
    -- When the last one was taken.
    last_at BIGINT NOT NULL
);

CREATE INDEX attempts_last_at ON attempts (last_at);

CREATE TABLE refusals (
    -- SHA-256 over a handle, real or invented.
    tag BYTEA NOT NULL PRIMARY KEY,
    -- When a guess under it was last refused, to the minute.
    at BIGINT NOT NULL
);

CREATE INDEX refusals_at ON refusals (at);

CREATE TABLE creation_keys (
    -- The day that the key is used on.
    day BIGINT NOT NULL PRIMARY KEY,
    -- Random; addresses are hashed under it, and cannot be recovered once it is deleted.
    key BYTEA NOT NULL
);

CREATE TABLE creations (
    -- A keyed hash of a network address, or zeros for all together.
    bucket BYTEA NOT NULL,
    -- The hour that is counted.
    hour BIGINT NOT NULL,
    -- How many vaults were made.
    made BIGINT NOT NULL,
    PRIMARY KEY (bucket, hour)
);

CREATE INDEX creations_hour ON creations (hour);

CREATE TABLE oprf_keys (
    -- The epoch of the key.
    epoch BIGINT NOT NULL PRIMARY KEY,
    -- Its public half, which anybody may know; a server whose key of this epoch is another one does not start.
    public_key BYTEA NOT NULL
);

CREATE TABLE rounds (
    -- Always 1: there is one row.
    id SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
    -- Before this time no server begins another round of jobs.
    next_at BIGINT NOT NULL
);
