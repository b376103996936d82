//! Generated files are what the binary would generate now.

use super::{Test, sandbox};

#[test]
fn completions_manual_pages_and_reference_pages_are_fresh() -> Test {
    let run = sandbox()?.run(["generate", "--check", env!("CARGO_MANIFEST_DIR")])?;
    assert_eq!(run.code, 0, "{}", run.stderr);
    Ok(())
}

#[test]
fn manual_pages_exist_for_every_command() -> Test {
    let sandbox = sandbox()?;
    for command in [&[][..], &["users"], &["users", "create"], &["rooms", "members", "set"]] {
        let run = sandbox.run(["man"].iter().chain(command))?.expect_code(0)?;
        assert!(run.stdout.contains(".TH") && run.stdout.contains("imkit"), "{run:?}");
    }
    sandbox.run(["man", "nope"])?.expect_code(2)?;
    Ok(())
}
