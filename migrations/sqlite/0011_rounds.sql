-- Of several servers on one database, one at a time deletes what expires.

CREATE TABLE rounds (
    -- Always 1: there is one row.
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    -- Before this time no server begins another round.
    next_at INTEGER NOT NULL
) STRICT;
