//! Exports: whole lists, in constant memory, to stdout or into a file that is there when it is whole.
//! What the rows of a list are, and how it is read on after an interruption, is a [`Feed`].
//!
//! A file grows beside its place as `FILE.partial`: a first line that says what it is an export of,
//! then a row a line, whatever the format. When all rows are there they are written in the format
//! that was asked for, and moved into place. So an interrupted export of any format can be resumed.

mod feed;
mod history;
mod partial;
mod progress;
mod recent;
mod rooms;
mod run;
mod users;

pub(crate) use history::RoomHistory;
pub(crate) use rooms::AllRooms;
pub(crate) use run::{Request, run};
pub(crate) use users::AllUsers;
