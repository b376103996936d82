-- Requests that keys made through the gateway. The text of an entry is what its hash covers; what is
-- searched is computed from it. The oldest are forgotten.
CREATE TABLE request (
    seq        INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL GENERATED ALWAYS AS (entry ->> 'at') VIRTUAL,
    key        TEXT GENERATED ALWAYS AS (entry ->> 'key') VIRTUAL,
    operation  TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'operation') VIRTUAL,
    outcome    TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'outcome') VIRTUAL,
    acted      INTEGER NOT NULL GENERATED ALWAYS AS (entry ->> 'acted') VIRTUAL,
    request_id TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'request_id') VIRTUAL,
    prev_hash  BLOB NOT NULL,
    hash       BLOB NOT NULL,
    entry      TEXT NOT NULL
) STRICT;
CREATE INDEX request_by_key ON request (key) WHERE key IS NOT NULL;
CREATE INDEX request_by_id ON request (request_id);
CREATE INDEX request_that_acted ON request (seq) WHERE acted;

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
