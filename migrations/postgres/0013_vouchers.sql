-- Vouchers that are used up, and the keys that they were made with.

CREATE TABLE voucher_keys (
    -- The epoch of the key; only the newest one counts.
    epoch BIGINT NOT NULL PRIMARY KEY,
    -- Its public half, which anybody may know; a server whose key of this epoch is another one does not start.
    public_key BYTEA NOT NULL
);

-- No time and no vault. But PostgreSQL keeps rows in the order in which they came, each with the number of its transaction, and
-- that made a vault too: the jobs write all rows anew.
CREATE TABLE spent_vouchers (
    -- SHA-256 over the public key and the voucher's nonce.
    id BYTEA NOT NULL PRIMARY KEY,
    -- The half-year at whose end it runs out.
    period BIGINT NOT NULL,
    -- Whether it lies among the others, and not where it was written first.
    is_mixed BOOLEAN NOT NULL DEFAULT FALSE
);
