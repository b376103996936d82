//! Who a handle speaks as, for the compiler: operations that need the other credential are not
//! there to be called.

/// The application, with its API key.
#[derive(Clone, Copy, Debug)]
pub enum Application {}

/// One user, with the client key and the user's token.
#[derive(Clone, Copy, Debug)]
pub enum EndUser {}
