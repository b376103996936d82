//! `imkit keys ...`: the local server's life. Plain values in, plain values out; what happens
//! lives in `serve`.

pub(crate) mod logs;
pub(crate) mod serve;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod stop;
