//! x
pub(crate) async fn run(_c: crate::cli::auth::AuthCommand, _x: &mut crate::context::Context) -> Result<(), crate::error::Failure> { Ok(()) }
