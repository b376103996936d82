//! The lock from outside: what servers rely on.

mod children;
mod entries;
mod linearizable;
mod model;
mod replica;
mod world;
