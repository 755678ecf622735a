-- What a spoken code of the share is found by; derived from the code.
ALTER TABLE shares ADD COLUMN spoken_slot BLOB;
-- The sealed link.
ALTER TABLE shares ADD COLUMN spoken_record BLOB;
CREATE UNIQUE INDEX shares_spoken_slot ON shares (spoken_slot) WHERE spoken_slot IS NOT NULL;
