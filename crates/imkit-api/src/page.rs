//! One page of a list.

use serde::{Deserialize, Serialize};

use crate::wire::{Extra, null_default};

/// A page: some entries, and how many there are in all where the platform says so.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: Deserialize<'de>"))]
pub struct Page<T> {
    /// Matches before paging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<u64>,
    /// The entries of this page.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Vec<T>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self { total_count: None, data: Vec::new(), extra: Extra::new() }
    }
}
