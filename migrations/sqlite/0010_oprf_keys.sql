-- Several servers on one database must have the same POPRF keys.

CREATE TABLE oprf_keys (
    -- The epoch of the key.
    epoch INTEGER NOT NULL PRIMARY KEY,
    -- Its public half, which anybody may know; a server whose key of this epoch is another one does not start.
    public_key BLOB NOT NULL
) STRICT;
