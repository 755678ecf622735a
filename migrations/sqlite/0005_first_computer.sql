-- A share that only the first computer can open again.
ALTER TABLE shares ADD COLUMN first_computer INTEGER NOT NULL DEFAULT 0 CHECK (first_computer IN (0, 1));
-- SHA-256 of what that computer shows; there is none before the first opening.
ALTER TABLE shares ADD COLUMN computer BLOB;
