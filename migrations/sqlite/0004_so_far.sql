-- What is stored of a blob is known by a hash, so that an upload goes on only where it was begun.

-- SHA-256 over all pieces, one after the other: 32 zero bytes without a piece, and with each piece
-- SHA-256(what stood here before || SHA-256(the piece)). Of blobs of before this step it is not known: they are begun anew.
ALTER TABLE blobs ADD COLUMN so_far BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';
