//! `imkit keys doctor`: what could be better about keys.

pub(crate) mod pair;
