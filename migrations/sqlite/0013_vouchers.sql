-- Vouchers that are used up, and the keys that they were made with.

CREATE TABLE voucher_keys (
    -- The epoch of the key; only the newest one counts.
    epoch INTEGER NOT NULL PRIMARY KEY,
    -- Its public half, which anybody may know; a server whose key of this epoch is another one does not start.
    public_key BLOB NOT NULL
) STRICT;

-- No time, no vault, and no number of the row. But a page of SQLite's file holds rows in the order in which they came, as does
-- that of the vaults: the jobs write all rows anew.
CREATE TABLE spent_vouchers (
    -- SHA-256 over the public key and the voucher's nonce.
    id BLOB NOT NULL PRIMARY KEY,
    -- The half-year at whose end it runs out.
    period INTEGER NOT NULL,
    -- Whether it lies among the others, and not where it was written first.
    is_mixed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
