//! The imkit command line.

#[cfg_attr(not(test), expect(dead_code, reason = "the commands that use it come with the merge"))]
mod error;
#[cfg_attr(not(test), expect(dead_code, reason = "the commands that use it come with the merge"))]
mod output;

fn main() {}
