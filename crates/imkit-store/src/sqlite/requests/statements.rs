//! What is said to the database to write the log. What goes together goes at once: each text by itself
//! is a round trip to the thread that SQLite runs on.

macro_rules! last {
    () => {
        "SELECT seq, length(hashes), substr(hashes, -32) FROM request \
         WHERE seq < 1 << 62 ORDER BY seq DESC LIMIT 1"
    };
}

macro_rules! put_ends {
    () => {
        "INSERT OR REPLACE INTO request_head \
         (one, seq, hash, base_seq, base_hash, broken, seal) VALUES (1, ?, ?, ?, ?, ?, ?)"
    };
}

/// The end of the latest block. Numbers above were never written, and nothing could be written after
/// them; [`ADDED`] finds them.
pub(super) const LAST: &str = last!();

pub(super) const BEGIN_AND_LAST: &str = concat!("BEGIN IMMEDIATE; ", last!());

/// Where the latest block up to a number ends, and where the first one behind begins, however far
/// behind.
pub(super) const ADDED: &str = "SELECT \
     (SELECT seq + length(hashes) / 32 - 1 FROM request WHERE seq <= ? ORDER BY seq DESC LIMIT 1), \
     (SELECT min(seq) FROM request WHERE seq > ?)";

/// Forgets the blocks that begin in a range. Others below were never written: they stay, as evidence.
pub(super) const BEGIN_AND_FORGET: &str =
    "BEGIN IMMEDIATE; DELETE FROM request WHERE seq BETWEEN ? AND ?";

pub(super) const PUT_ENDS: &str = put_ends!();

/// Puts so many blocks, each in place of what it goes on with, and the ends, and commits.
pub(super) fn put_and_commit(blocks: usize) -> String {
    let put_block = "INSERT OR REPLACE INTO request \
         (seq, since, until, terms, prev_hash, hashes, lines) VALUES (?, ?, ?, ?, ?, ?, ?); ";
    put_block.repeat(blocks) + concat!(put_ends!(), "; COMMIT")
}
