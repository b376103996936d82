//! x
pub(crate) fn run(_c: crate::cli::profiles::ProfilesCommand, _x: &mut crate::context::Context) -> Result<(), crate::error::Failure> { Ok(()) }
