//! Pages of lists.

/// Which page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageRequest {
    /// Most items.
    pub limit: u32,
    /// Where the last page ended; opaque. A text that is no cursor gives an empty last page's
    /// error: [`StoreError::Damaged`](crate::StoreError::Damaged) never.
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
