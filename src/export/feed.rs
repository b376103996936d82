//! What an export reads.

use serde_json::Value;

use crate::error::Failure;

/// A list that is read page by page and can be read on after an interruption.
pub(crate) trait Feed {
    /// What its rows are called, in the plural.
    const ROWS: &'static str;

    /// What tells this list from others, for whoever resumes.
    fn describe(&self) -> Value;

    /// Takes note of a row that an earlier run has written. Called for each, in order, before the
    /// first page is read.
    fn passed(&mut self, row: &Value);

    /// The next rows, none of them written before; `None` at the end.
    async fn next(&mut self) -> Result<Option<Vec<Value>>, Failure>;

    /// Looks whether the list changed while it was read, and says what that means for what was
    /// written.
    async fn remark(&mut self, rows: u64) -> Result<Option<String>, Failure>;
}
