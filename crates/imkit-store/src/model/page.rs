//! Pages of lists.

/// Which page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageRequest {
    /// Most items; 0 is taken for 1.
    pub limit: u32,
    /// Where the last page ended; opaque. Another text gives
    /// [`StoreError::Cursor`](crate::StoreError::Cursor).
    pub cursor: Option<String>,
}

/// A page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins; `None` = this was the last.
    pub next: Option<String>,
}

/// Which way a list goes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Order {
    /// Latest first.
    #[default]
    LatestFirst,
    /// Oldest first.
    OldestFirst,
}
