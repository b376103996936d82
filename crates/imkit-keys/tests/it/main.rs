//! The lock from outside: what servers rely on.

mod linearizable;
mod replica;
mod world;
