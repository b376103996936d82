//! The imkit command line.

fn main() {}
