-- Anonymous counts of months, and a second rhythm of jobs.

CREATE TABLE counts (
    -- The month that is counted: twelve times its year, and its number from 0.
    month INTEGER NOT NULL,
    -- What is counted; the numbers stand in `server/storage/src/counts.rs`.
    what INTEGER NOT NULL,
    -- How many, of all vaults together.
    count INTEGER NOT NULL,
    PRIMARY KEY (month, what)
) STRICT, WITHOUT ROWID;

-- SQLite changes no CHECK. What is due is forgotten with the table, and so due now.
DROP TABLE rounds;

CREATE TABLE rounds (
    -- 1 for the jobs of each round, 2 for those that are done once a day.
    id INTEGER NOT NULL PRIMARY KEY CHECK (id IN (1, 2)),
    -- Before this time no server begins another one.
    next_at INTEGER NOT NULL
) STRICT;
