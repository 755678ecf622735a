-- A copy that is not whole, a backup, and what has moved elsewhere are not served; a restored database gives no fresh guesses.

CREATE TABLE standing (
    -- Always 1: there is one row at most, and none means that nothing was ever copied here.
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    -- 0 can be served, 1 a copy that is being made or a backup, 2 moved to another place.
    standing INTEGER NOT NULL CHECK (standing IN (0, 1, 2)),
    -- Random; names a piece in the store of files that is filled together with a copy.
    mark BLOB,
    -- When it was restored from a backup.
    restored_at INTEGER
) STRICT;
