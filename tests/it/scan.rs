//! `imkit keys scan` over trees, streams, variables and repositories. What it scans lies outside of
//! the sandbox, in which no secret may be seen.

mod history;
mod rules;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use imkit_keys::{Environment, KeyForm, PlainKey};
use imkit_testkit::{Error, Run, Sandbox};
use serde_json::Value;
use tempfile::TempDir;

use super::{Test, sandbox, terminal};

/// A platform API key that is nobody's.
const API_KEY: &str = "Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKysvLz8/YWJjZGVmZ2hpag==";

/// A folder to scan, and a home from which no secret may be seen.
struct Scene {
    sandbox: Sandbox,
    folder: TempDir,
}

impl Scene {
    fn new() -> Result<Self, Error> {
        let scene = Self { sandbox: sandbox()?, folder: tempfile::tempdir()? };
        scene.sandbox.guard(API_KEY);
        Ok(scene)
    }

    /// A key that no output may show, nor the part of it that is secret.
    fn key(&self, form: KeyForm) -> Result<PlainKey, Error> {
        let key = PlainKey::generate(form)?;
        self.sandbox.guard(key.expose());
        self.sandbox.guard(&key.expose()[form.prefix().len() + 12..]);
        Ok(key)
    }

    fn live(&self) -> Result<PlainKey, Error> {
        self.key(KeyForm::Api(Environment::Live))
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Test {
        let path = self.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, content)?)
    }

    /// Scans within the folder.
    fn scan(&self, args: &[&str]) -> Result<Run, Error> {
        let mut command = self.sandbox.command(["-o", "json", "keys", "scan"].iter().chain(args));
        let output = command.current_dir(self.path()).output()?;
        let run = Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout)?,
            stderr: String::from_utf8(output.stderr)?,
        };
        self.sandbox.check(&run)?;
        Ok(run)
    }

    /// What a scan found, each as name and place.
    fn found(&self, args: &[&str]) -> Result<Vec<(String, String)>, Error> {
        let run = self.scan(args)?;
        let rows = rows(&run)?;
        if run.code != if rows.is_empty() { 0 } else { 8 } {
            return Err(format!("{run:?}").into());
        }
        let text = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
        Ok(rows.iter().map(|row| (text(row, "name"), text(row, "place"))).collect())
    }
}

fn rows(run: &Run) -> Result<Vec<Value>, Error> {
    Ok(run.json()?.as_array().cloned().ok_or("no list")?)
}

fn pair(key: &PlainKey, place: &str) -> (String, String) {
    (key.id().to_string(), place.to_owned())
}

#[test]
fn a_tree_of_every_kind_of_file_gives_up_each_key_once_with_its_place() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    let text = key.expose();
    let utf16: Vec<u8> =
        format!("\u{feff}ключ\r\n= {text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    scene.write("a/crlf.txt", format!("one\r\ntwo = \"{text}\"\r\n"))?;
    scene.write("a/latin1.txt", [b"caf\xe9 ", text.as_bytes()].concat())?;
    scene.write("b/binary", [&[0, 255, 10, 7][..], text.as_bytes(), &[0; 100]].concat())?;
    scene.write("b/long", format!("{}{text}{}", "x".repeat(5_000_000), "y".repeat(1_000_000)))?;
    scene.write("b/power shell.txt", utf16)?;
    scene.write("c/.env", format!("export KEY={text}"))?;
    scene.write("c/.gitignore", "*\n")?;
    scene.write(".git/config", format!("[remote]\n\turl = https://x:{text}@example.com"))?;
    scene.write(".git/objects/aa/bb", text)?;
    scene.write("empty", "")?;
    let expected = [
        pair(&key, "./.git/config:2:18"),
        pair(&key, "./a/crlf.txt:2:8"),
        pair(&key, "./a/latin1.txt:1:6"),
        pair(&key, "./b/binary:2:2"),
        pair(&key, "./b/long:1:5000001"),
        pair(&key, "./b/power shell.txt:2:3"),
        pair(&key, "./c/.env:1:12"),
    ];
    assert_eq!(scene.found(&[])?, expected);
    assert_eq!(scene.found(&["c", "a/crlf.txt"])?.len(), 2);
    assert_eq!(
        scene.found(&["--exclude", ".git", "--exclude", "b*", "--exclude", "*.txt"])?.len(),
        1
    );
    Ok(())
}

#[test]
fn keys_of_every_form_and_platform_credentials_are_named_without_their_secret() -> Test {
    let scene = Scene::new()?;
    let mut text = String::new();
    for form in KeyForm::ALL {
        text.push_str(&format!("{} ", scene.key(form)?.expose()));
    }
    scene.write("keys", &text)?;
    scene.write("platform", format!("IM-API-KEY: {API_KEY}"))?;
    for format in ["table", "json", "ndjson", "yaml", "csv", "tsv", "id"] {
        let args = ["-o", format, "keys", "scan"].map(str::to_owned);
        let path = scene.path().display().to_string();
        let run = scene.sandbox.run(args.iter().chain([&path]))?.expect_code(8)?;
        let fingerprint = imkit_keys::fingerprint(API_KEY);
        assert!(run.stdout.contains(&fingerprint), "{run:?}");
    }
    let run = scene.scan(&[])?;
    let forms: Vec<_> = rows(&run)?.iter().map(|row| row["form"].clone()).collect();
    let expected: Vec<_> = KeyForm::ALL.map(|form| Value::from(form.to_string())).into();
    assert_eq!(forms[..10], expected);
    assert_eq!(run.error()?["error"]["code"], "credentials_found");
    Ok(())
}

#[test]
fn a_key_in_the_name_of_a_file_is_found_and_not_shown() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    scene.write(&format!("{0}/{0}.txt", key.expose()), key.expose())?;
    let public = format!("imk_live_{}***", key.id());
    let expected = [
        pair(&key, &format!("./{public} (in the name)")),
        pair(&key, &format!("./{public}/{public}.txt (in the name)")),
        pair(&key, &format!("./{public}/{public}.txt:1:1")),
    ];
    assert_eq!(scene.found(&[])?, expected);
    scene.scan(&[key.expose()])?;
    scene.scan(&["nowhere", &format!("nowhere/{}", key.expose())])?.expect_code(1)?;
    Ok(())
}

#[test]
fn links_are_not_followed_and_pipes_do_not_stop_a_scan() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    scene.write("elsewhere/key", key.expose())?;
    fs::create_dir(scene.path().join("tree"))?;
    symlink("../elsewhere", scene.path().join("tree/folder"))?;
    symlink("../elsewhere/key", scene.path().join("tree/file"))?;
    symlink("..", scene.path().join("tree/loop"))?;
    symlink("nowhere", scene.path().join("tree/dangling"))?;
    let pipe = scene.path().join("tree/pipe");
    assert!(std::process::Command::new("mkfifo").arg(pipe).status()?.success());
    let _socket = std::os::unix::net::UnixListener::bind(scene.path().join("tree/socket"))?;
    assert_eq!(scene.found(&["tree"])?, []);
    // What is named is meant.
    assert_eq!(scene.found(&["tree/folder"])?, [pair(&key, "tree/folder/key:1:1")]);
    assert_eq!(scene.found(&["tree/file"])?, [pair(&key, "tree/file:1:1")]);
    Ok(())
}

#[test]
fn what_cannot_be_read_is_told_and_never_taken_for_clean() -> Test {
    let scene = Scene::new()?;
    scene.write("closed/key", "x")?;
    scene.write("key", "x")?;
    let run = scene.scan(&["key", "nowhere"])?.expect_code(1)?;
    assert!(run.stderr.contains("nowhere") && run.stderr.contains("could not be read"), "{run:?}");
    let key = scene.live()?;
    scene.write("key", key.expose())?;
    let run = scene.scan(&["key", "nowhere"])?.expect_code(8)?;
    assert!(run.stderr.contains("nowhere"), "{run:?}");
    // Root reads everything.
    fs::set_permissions(scene.path().join("closed"), fs::Permissions::from_mode(0o000))?;
    let closed = fs::read_dir(scene.path().join("closed")).is_err();
    let run = scene.scan(&["closed"])?;
    fs::set_permissions(scene.path().join("closed"), fs::Permissions::from_mode(0o700))?;
    assert_eq!(run.code, i32::from(closed), "{run:?}");
    Ok(())
}

#[test]
fn standard_input_is_scanned_as_a_stream() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    for at in [65_536 - 30, 65_536, 4 * 65_536 - 59, 200_000] {
        let input = format!("{}\n{}", "x".repeat(at - 1), key.expose());
        for args in [["--stdin"], ["-"]] {
            let args = ["-o", "json", "keys", "scan"].iter().chain(&args);
            let run = scene.sandbox.run_with(args, &input)?.expect_code(8)?;
            assert_eq!(rows(&run)?[0]["place"], "standard input:2:1");
        }
    }
    scene.sandbox.run_with(["keys", "scan", "--stdin"], "nothing here")?.expect_code(0)?;
    let both = ["keys", "scan", "--stdin", "--api-key-stdin"];
    scene.sandbox.run_with(both, "x")?.expect_code(2)?;
    scene.sandbox.run(["keys", "scan", "--stdin", "--env"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn the_environment_is_scanned_by_name() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    let Scene { sandbox, folder: _folder } = scene;
    let sandbox = sandbox.env("SERVICE_TOKEN", key.expose()).env("IM_API_KEY", API_KEY);
    let run = sandbox.run(["-o", "json", "keys", "scan", "--env"])?.expect_code(8)?;
    let places: Vec<_> = rows(&run)?.iter().map(|row| row["place"].clone()).collect();
    assert_eq!(places, ["$IM_API_KEY", "$SERVICE_TOKEN"]);
    Ok(())
}

#[test]
fn known_credentials_are_passed_over_by_a_marker_or_a_baseline_that_the_scan_writes() -> Test {
    let scene = Scene::new()?;
    let (known, other) = (scene.live()?, scene.live()?);
    scene.write("a", format!("{} # imkit:allow\n{}\n", known.expose(), known.expose()))?;
    scene.write("b", format!("IM-API-KEY: {API_KEY}"))?;
    assert_eq!(scene.found(&["a"])?, [pair(&known, "a:2:1")]);
    let path = scene.path().display().to_string();
    let run = scene.sandbox.run(["-o", "id", "keys", "scan", &path])?.expect_code(8)?;
    scene.write("baseline", format!("# samples\n{}", run.stdout))?;
    let run = scene.scan(&["--baseline", "baseline"])?.expect_code(0)?;
    assert_eq!(run.stdout, "[]\n");
    scene.write("c", other.expose())?;
    assert_eq!(scene.found(&["--baseline", "baseline"])?, [pair(&other, "./c:1:1")]);
    scene.scan(&["--baseline", "missing"])?.expect_code(1)?;
    Ok(())
}

#[test]
fn a_summary_has_one_row_for_each_credential() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    scene.write("a", format!("{0}\n{0}\n", key.expose()))?;
    scene.write("b", key.expose())?;
    let run = scene.scan(&["--summary"])?.expect_code(8)?;
    let [row] = &rows(&run)?[..] else { return Err(format!("{run:?}").into()) };
    assert_eq!((&row["places"], &row["first"]), (&3.into(), &"./a:1:1".into()));
    let run = scene.sandbox.run(["keys", "scan", &scene.path().display().to_string()])?;
    assert!(
        run.stderr.contains(&format!("key {} (not asked) stands in 3 places", key.id())),
        "{run:?}"
    );
    Ok(())
}

#[test]
fn ten_thousand_files_are_scanned_and_the_one_key_is_found() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    for folder in 0..100 {
        let folder = scene.path().join(format!("d{folder}"));
        fs::create_dir(&folder)?;
        for file in 0..100 {
            fs::write(folder.join(format!("f{file}")), "let im = \"imk_live_\"; // ski\n")?;
        }
    }
    scene.write("d57/f99", format!("\n\n{}", key.expose()))?;
    assert_eq!(scene.found(&[])?, [pair(&key, "./d57/f99:3:1")]);
    Ok(())
}

#[test]
fn a_terminal_shows_how_far_a_scan_is_and_keeps_its_rows_whole() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    for number in 0..50 {
        scene.write(&format!("{number}"), key.id().as_str())?;
    }
    scene.write("50", key.expose())?;
    let folder = scene.path().display().to_string();
    let scan = [env!("CARGO_BIN_EXE_imkit"), "keys", "scan", "--offline", &folder];
    let session = terminal::run(&scene.sandbox, &scan, &[], &[])?;
    assert_eq!(session.code, 8, "{}", session.screen);
    assert!(session.screen.contains("scanned "), "{}", session.screen);
    assert!(session.screen.contains(&format!("{folder}/50:1:1")), "{}", session.screen);
    let quiet = terminal::run(&scene.sandbox, &[&scan[..], &["--quiet"]].concat(), &[], &[])?;
    assert!(!quiet.screen.contains("scanned "), "{}", quiet.screen);
    Ok(())
}

#[test]
fn a_reader_that_leaves_ends_the_scan_quietly() -> Test {
    let scene = Scene::new()?;
    let key = scene.live()?;
    for number in 0..3000 {
        fs::write(scene.path().join(number.to_string()), key.expose())?;
    }
    let mut command = scene.sandbox.command(["-o", "ndjson", "keys", "scan"]);
    let mut child = command.arg(scene.path()).spawn()?;
    drop(child.stdout.take());
    let output = child.wait_with_output()?;
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    Ok(())
}
