//! The lock from outside: what servers rely on.

mod entries;
mod linearizable;
mod replica;
mod world;
