-- File requests: others put files into a vault that they cannot read, and that wait in its inbox.

CREATE TABLE requests (
    -- Random, drawn by the client.
    id BLOB NOT NULL PRIMARY KEY,
    -- Whose it is.
    vault BLOB NOT NULL REFERENCES vaults (id) ON DELETE CASCADE,
    -- SHA-256 of the access token.
    access_token_hash BLOB NOT NULL,
    -- What is asked for and whom to encrypt to, sealed for those who have the link.
    invitation BLOB NOT NULL,
    -- When it ends.
    expires_at INTEGER NOT NULL,
    -- How long it was made to live, in seconds.
    lifetime INTEGER NOT NULL,
    -- How many files can be deposited in all.
    files INTEGER NOT NULL,
    -- How many bytes can be deposited in all.
    bytes INTEGER NOT NULL,
    -- How many files have arrived, in the inbox still or not.
    whole_files INTEGER NOT NULL,
    -- How many bytes they were.
    whole_bytes INTEGER NOT NULL,
    -- How many deposits were begun, whatever became of them.
    begun INTEGER NOT NULL
) STRICT;

CREATE INDEX requests_vault ON requests (vault, expires_at);
CREATE INDEX requests_expires_at ON requests (expires_at);

CREATE TABLE deposits (
    -- The blob that it is; pending, as it is in no manifest, and of the vault that asked for it. Drawn by the server.
    blob BLOB NOT NULL PRIMARY KEY REFERENCES blobs (id) ON DELETE CASCADE,
    -- For which file request; outlives it.
    request BLOB NOT NULL,
    -- Its name among the deposits of the file request, drawn by the depositor.
    id BLOB NOT NULL,
    -- The day that it was whole on; empty while it arrives, and then the blob says when its last piece came.
    day INTEGER,
    UNIQUE (request, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deposits_day ON deposits (day);
