-- Each receipt that comes in empties the oldest of its share: they are found by it.
CREATE INDEX receipts_share ON receipts (share);
