//! `imkit keys status`: whether the local server runs, and where.

use crate::serve::{self, Place, ServeError, Status};

/// Tells what the server is doing.
pub(crate) async fn run(place: &Place) -> Result<Status, ServeError> {
    serve::status(place)
}
