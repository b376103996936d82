-- The form of the tables. Times are microseconds since 1970.

-- Revision and latest audit entry, sealed with a key that is not in here.
CREATE TABLE head (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    rev    INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    broken INTEGER,
    seal   BLOB NOT NULL,
    -- Whether rows of `key` were once found put back or missing, and the seal over all of them.
    keys_broken INTEGER NOT NULL,
    keys_seal   BLOB NOT NULL
) STRICT;

-- Everything about a key is in its record, a JSON array of what `key_row.rs` says. What is searched
-- is computed from it when it is read, so that the two cannot differ.
CREATE TABLE key (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    rev        INTEGER NOT NULL,
    name_lower TEXT NOT NULL GENERATED ALWAYS AS (coalesce(record ->> 10, lower(record ->> 0))) VIRTUAL,
    owner      TEXT NOT NULL GENERATED ALWAYS AS (record ->> 1) VIRTUAL,
    form       TEXT NOT NULL GENERATED ALWAYS AS (record ->> 2) VIRTUAL,
    state      TEXT NOT NULL GENERATED ALWAYS AS (record ->> 3) VIRTUAL,
    created_at INTEGER NOT NULL GENERATED ALWAYS AS (record ->> 4) VIRTUAL,
    not_before INTEGER GENERATED ALWAYS AS (record ->> 5) VIRTUAL,
    expires_at INTEGER GENERATED ALWAYS AS (record ->> 6) VIRTUAL,
    record     TEXT NOT NULL,
    -- Over id, rev and record, made with a key that is not in here.
    seal       BLOB NOT NULL
) STRICT;
CREATE INDEX key_by_creation ON key (created_at, id);
CREATE INDEX key_by_owner ON key (owner, created_at, id);
-- A few among a million, and before one ends it is asked whether another remains.
CREATE INDEX key_that_is_root ON key (created_at, id) WHERE form IN ('imr_live', 'imr_test');

CREATE TABLE key_tag (
    tag TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (tag, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX key_tag_by_key ON key_tag (key);

-- Which key a hash belongs to: no two keys share a secret.
CREATE TABLE key_secret (
    hash BLOB NOT NULL PRIMARY KEY,
    key  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX key_secret_by_key ON key_secret (key);

-- The text of an entry is what its hash covers; what is searched is computed from it.
CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL GENERATED ALWAYS AS (entry ->> 'at') VIRTUAL,
    actor     TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'actor') VIRTUAL,
    event     TEXT NOT NULL GENERATED ALWAYS AS (entry ->> 'event') VIRTUAL,
    target    TEXT GENERATED ALWAYS AS (entry ->> 'target') VIRTUAL,
    prev_hash BLOB NOT NULL,
    hash      BLOB NOT NULL,
    entry     TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_target ON audit (target) WHERE target IS NOT NULL;
-- Entries about several keys: their detail names them.
CREATE INDEX audit_of_many ON audit (seq)
    WHERE target IS NULL AND json_type(entry, '$.detail.ids') IS NOT NULL;

-- Empty texts are "none": no part of a primary key may be missing.
CREATE TABLE usage_minute (
    bucket    INTEGER NOT NULL,
    key       TEXT NOT NULL,
    operation TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    ip        TEXT NOT NULL,
    count     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, operation, outcome, ip)
) STRICT, WITHOUT ROWID;
CREATE INDEX usage_minute_by_key ON usage_minute (key, bucket);

CREATE TABLE usage_hour (
    bucket    INTEGER NOT NULL,
    key       TEXT NOT NULL,
    operation TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    ip        TEXT NOT NULL,
    count     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, operation, outcome, ip)
) STRICT, WITHOUT ROWID;
CREATE INDEX usage_hour_by_key ON usage_hour (key, bucket);

CREATE TABLE usage_day (
    bucket    INTEGER NOT NULL,
    key       TEXT NOT NULL,
    operation TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    ip        TEXT NOT NULL,
    count     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, operation, outcome, ip)
) STRICT, WITHOUT ROWID;
CREATE INDEX usage_day_by_key ON usage_day (key, bucket);

CREATE TABLE secret_caller (
    key        TEXT NOT NULL,
    version    INTEGER NOT NULL,
    ip         TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    count      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    PRIMARY KEY (key, version, ip, user_agent)
) STRICT, WITHOUT ROWID;

CREATE TABLE touched_object (
    key    TEXT NOT NULL,
    object TEXT NOT NULL,
    count  INTEGER NOT NULL,
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (key, object)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_use (
    key        TEXT NOT NULL,
    limit_name TEXT NOT NULL,
    since      INTEGER NOT NULL,
    used       INTEGER NOT NULL,
    PRIMARY KEY (key, limit_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client_key (
    id          TEXT NOT NULL PRIMARY KEY,
    application TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'application') VIRTUAL,
    environment TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'environment') VIRTUAL,
    created_at  INTEGER NOT NULL GENERATED ALWAYS AS (record ->> 'created_at') VIRTUAL,
    record      TEXT NOT NULL
) STRICT;
CREATE INDEX client_key_by_application ON client_key (application, environment, created_at);
