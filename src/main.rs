//! The imkit command line.

#[expect(dead_code, reason = "its users, the commands, are not here yet")]
mod error;
#[expect(dead_code, unused_imports, reason = "its users, the commands, are not here yet")]
mod output;

fn main() {}
