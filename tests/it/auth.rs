//! Logging in, where keys come from, and what is printed of them.

use imkit_testkit::Emulated;

use super::local::Local;
use super::{CANARY, Test, sandbox};

#[test]
fn log_in_to_a_file_use_it_and_log_out() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = sandbox()?;
    sandbox.guard(CANARY);
    let login = [
        "-p",
        "staging",
        "--base-url",
        &server.url,
        "--api-key-stdin",
        "auth",
        "login",
        "--store",
        "file",
    ];
    sandbox.run_with(login, format!("{CANARY}\n"))?.expect_code(0)?;
    sandbox.run(["-p", "staging", "users", "create", "alice"])?.expect_code(0)?;
    sandbox.run(["profiles", "use", "staging"])?.expect_code(0)?;
    sandbox.run(["users", "get", "alice"])?.expect_code(0)?;

    let status = sandbox.run(["-o", "json", "auth", "status"])?.expect_code(0)?;
    assert!(
        status.stdout.contains("staging") && status.stdout.contains("credentials.toml"),
        "{status:?}"
    );
    let names = sandbox.run(["-o", "json", "profiles", "list"])?.expect_code(0)?;
    assert!(names.stdout.contains("staging"), "{names:?}");
    sandbox.run(["profiles", "show"])?.expect_code(0)?;
    sandbox.run(["profiles", "use", "nope"])?.expect_code(3)?;
    sandbox.run(["auth", "check"])?.expect_code(0)?;

    sandbox.run(["auth", "logout"])?.expect_code(0)?;
    sandbox.run(["users", "get", "alice"])?.expect_code(4)?;
    Ok(())
}

#[test]
fn a_login_with_a_wrong_key_stores_nothing() -> Test {
    let server = Emulated::start("the right key")?;
    let sandbox = sandbox()?;
    sandbox.guard(CANARY);
    let login = ["--base-url", &server.url, "--api-key-stdin", "auth", "login", "--store", "file"];
    sandbox.run_with(login, CANARY)?.expect_code(4)?;
    assert!(!sandbox.path().join("home/.config/imkit/credentials.toml").exists());
    Ok(())
}

#[test]
fn a_keyring_that_is_not_there_is_no_reason_to_write_plain_text() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = sandbox()?.without("IMKIT_KEYRING");
    sandbox.guard(CANARY);
    let login = ["--base-url", &server.url, "--api-key-stdin", "auth", "login"];
    let run = sandbox.run_with(login, CANARY)?;
    assert_ne!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains("--store file"), "{run:?}");
    // The environment needs no keyring.
    let sandbox = super::against(&server.url)?.without("IMKIT_KEYRING");
    sandbox.run(["users", "list"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn every_source_of_a_key_works_and_the_first_wins() -> Test {
    let server = Emulated::start(CANARY)?;
    let base = || sandbox().map(|sandbox| sandbox.env("IMKIT_BASE_URL", &server.url));
    let list = ["users", "list"];
    base()?.env("IM_API_KEY", CANARY).run(list)?.expect_code(0)?;
    base()?.run_with(["--api-key-stdin", "users", "list"], CANARY)?.expect_code(0)?;
    let with_file = base()?.env("IMKIT_API_KEY", "another key altogether");
    let file = with_file.file("key", format!("{CANARY}\n"))?;
    let file = file.to_str().ok_or("path")?;
    with_file.run(["--api-key-file", file, "users", "list"])?.expect_code(0)?;
    with_file.run(list)?.expect_code(4)?;
    let dotenv = base()?;
    dotenv.file("prod.env", format!("IMKIT_API_KEY='{CANARY}'\n"))?;
    dotenv.run(["--env-file", "prod.env", "users", "list"])?.expect_code(0)?;
    let command = sandbox()?;
    let secret = command.file("secret", CANARY)?;
    command
        .run([
            "--base-url",
            &server.url,
            "auth",
            "login",
            "--store",
            "command",
            "--",
            "cat",
            secret.to_str().ok_or("path")?,
        ])?
        .expect_code(0)?;
    command.run(list)?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_key_file_that_others_can_read_is_refused() -> Test {
    use std::os::unix::fs::PermissionsExt;
    let server = Emulated::start(CANARY)?;
    let sandbox = super::against(&server.url)?.without("IMKIT_API_KEY").store("key");
    let file = sandbox.file("key", CANARY)?;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644))?;
    let run = sandbox.run(["--api-key-file", file.to_str().ok_or("path")?, "users", "list"])?;
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("chmod 600"), "{run:?}");
    Ok(())
}

#[test]
fn a_stored_key_is_never_sent_to_another_server() -> Test {
    let server = Emulated::start(CANARY)?;
    let other = imkit_testkit::BrokenServer::start(vec![imkit_testkit::Act::Close])?;
    let sandbox = sandbox()?;
    let login = ["--base-url", &server.url, "--api-key-stdin", "auth", "login", "--store", "file"];
    sandbox.run_with(login, CANARY)?.expect_code(0)?;
    let run = sandbox.run(["--base-url", &other.url, "users", "list"])?;
    assert_eq!(run.code, 4, "{run:?}");
    assert_eq!(other.requests(), 0);
    Ok(())
}

#[test]
fn exports_are_what_the_key_documents_show() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = super::against(&server.url)?;
    let export = |format: &str| -> Result<String, imkit_testkit::Error> {
        let run = sandbox.run_revealing(["auth", "export", "--format", format])?;
        Ok(run.expect_code(0)?.stdout)
    };
    let dotenv = export("dotenv")?;
    assert!(dotenv.contains("IMKIT_API_KEY=") && dotenv.contains("IMKIT_BASE_URL="), "{dotenv}");
    assert!(export("docker")?.contains("ENV IMKIT_API_KEY="));
    let secret = export("kubernetes")?;
    use base64::Engine;
    let once = base64::engine::general_purpose::STANDARD.encode(CANARY);
    assert!(secret.contains("kind: Secret") && secret.contains("name: imkit-secrets"), "{secret}");
    assert!(secret.contains(&format!("api-key: {once}")), "{secret}");

    // What was exported is read back.
    sandbox.file("round.env", dotenv)?;
    let back = super::sandbox()?;
    let env = sandbox.path().join("round.env");
    back.run(["--env-file", env.to_str().ok_or("path")?, "users", "list"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn local_needs_no_login() -> Test {
    let local = Local::start()?;
    local.run(&["auth", "check"])?.expect_code(0)?;
    let status = local.run(&["-o", "json", "auth", "status"])?.expect_code(0)?;
    assert!(status.stdout.contains("local"), "{status:?}");
    Ok(())
}
