-- Two servers that store the same piece at the same moment store it in two places.

-- Which writing of each piece counts: eight random bytes each, in the order of the pieces. Of what was stored before this
-- step they are zeros, and its pieces lie under their number alone.
ALTER TABLE blobs ADD COLUMN tags BLOB NOT NULL DEFAULT x'';
UPDATE blobs SET tags = zeroblob(8 * received);

-- Eight random bytes, drawn anew each time that a blob of this id begins.
ALTER TABLE blobs ADD COLUMN born BLOB NOT NULL DEFAULT x'0000000000000000';
