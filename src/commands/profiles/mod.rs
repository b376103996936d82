//! `imkit profiles`: which connections there are, which is current, and what one of them means.

pub(crate) mod list;
pub(crate) mod show;
pub(crate) mod r#use;
