-- Anonymous counts of months, and a second rhythm of jobs.

CREATE TABLE counts (
    -- The month that is counted: twelve times its year, and its number from 0.
    month BIGINT NOT NULL,
    -- What is counted; the numbers stand in `server/storage/src/counts.rs`.
    what SMALLINT NOT NULL,
    -- How many, of all vaults together.
    count BIGINT NOT NULL,
    PRIMARY KEY (month, what)
);

-- 1 for the jobs of each round, 2 for those that are done once a day.
ALTER TABLE rounds DROP CONSTRAINT rounds_id_check;
ALTER TABLE rounds ADD CONSTRAINT rounds_id_check CHECK (id IN (1, 2));
