-- Deposits that are whole, as their depositors may know of them: whether they are still in the inbox does not show.
CREATE TABLE deposited (
    -- For which file request; goes with it.
    request BLOB NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    -- Its name among the deposits of the file request, drawn by the depositor.
    id BLOB NOT NULL,
    -- The size of the age file in bytes.
    size INTEGER NOT NULL,
    PRIMARY KEY (request, id)
) STRICT, WITHOUT ROWID;

INSERT INTO deposited (request, id, size)
SELECT deposits.request, deposits.id, blobs.size
FROM deposits JOIN blobs ON blobs.id = deposits.blob JOIN requests ON requests.id = deposits.request
WHERE deposits.day IS NOT NULL;
