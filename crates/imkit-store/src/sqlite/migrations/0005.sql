-- Requests that keys made through the gateway, some dozens in a row: a line of text for each, which its
-- hash covers, and the hashes one after the other. The oldest are forgotten.
CREATE TABLE request (
    -- Of the first.
    seq       INTEGER PRIMARY KEY,
    -- What is searched follows from the lines: the earliest and the latest time, and a Bloom filter of
    -- what `requests/terms.rs` says.
    since     INTEGER NOT NULL,
    until     INTEGER NOT NULL,
    terms     BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hashes    BLOB NOT NULL,
    lines     TEXT NOT NULL
) STRICT;

-- The latest entry and the last that was forgotten, sealed with a key that is not in here.
CREATE TABLE request_head (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    seq       INTEGER NOT NULL,
    hash      BLOB NOT NULL,
    base_seq  INTEGER NOT NULL,
    base_hash BLOB NOT NULL,
    broken    INTEGER,
    seal      BLOB NOT NULL
) STRICT;

-- With seals, as keys have them. There is none yet: no release before could issue one.
DROP TABLE client_key;
CREATE TABLE client_key (
    id          TEXT NOT NULL PRIMARY KEY,
    rev         INTEGER NOT NULL,
    application TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'application') VIRTUAL,
    environment TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'environment') VIRTUAL,
    record      TEXT NOT NULL,
    -- Over id, rev and record, made with a key that is not in here.
    seal        BLOB NOT NULL
) STRICT;
CREATE INDEX client_key_by_application ON client_key (application, environment);
