//! Keys of another system move in.

use sha2::{Digest as _, Sha256};

use crate::Test;
use crate::keys::{Made, json, server, verify};

const OLD: [&str; 2] = ["sk_live_canary-of-the-old-system-1", "sk_live_canary-of-the-old-system-2"];

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn hashes_and_texts_become_keys_that_work_and_faulty_rows_are_kept_with_the_reason() -> Test {
    let local = server()?;
    local.sandbox.file("a.key", OLD[0])?;
    local.sandbox.file("b.key", OLD[1])?;
    let csv = format!(
        "name,sha256,key,scopes,team\nold one,{},,users:read a:b,red\nold two,,{},a:b,blue\n\
         bad,xyz,,a:b,red\n,,{},,\n",
        hash(OLD[0]),
        OLD[1],
        "sk_live_another-one-of-these"
    );
    local.sandbox.file("old.csv", csv)?;
    let unknown = local.sandbox.run(["keys", "import", "old.csv"])?.expect_code(2)?;
    assert!(unknown.stderr.contains("--map team="), "{unknown:?}");
    let args = ["keys", "import", "old.csv", "--map", "team=", "--owner", "acme", "-o", "json"];
    let run = local.sandbox.run(args)?.expect_code(8)?;
    let summary = run.json()?;
    assert_eq!((&summary["imported"], &summary["rejected"]), (&2.into(), &2.into()));
    let rejects = std::fs::read_to_string(local.sandbox.path().join("old.rejected.csv"))?;
    assert!(rejects.contains("row 3:") && rejects.contains("row 4: there is no name"), "{rejects}");

    let again = local.sandbox.run(args)?.expect_code(8)?.json()?;
    assert_eq!((&again["imported"], &again["already"]), (&0.into(), &2.into()));
    assert_eq!(again["rejected"], 2);

    for file in ["a.key", "b.key"] {
        let old = Made { id: String::new(), file: file.into() };
        verify(&local, &old, &["--scope", "a:b"])?.expect_code(0)?;
        verify(&local, &old, &["--scope", "a:b"])?.expect_code(0)?;
    }
    let keys = json(&local, &["list", "--owner", "acme"])?;
    assert_eq!(keys.as_array().map(Vec::len), Some(2));
    Ok(())
}

#[test]
fn the_same_input_again_changes_nothing_and_says_how_many_keys_were_there() -> Test {
    let local = server()?;
    let row = |key: &str| format!("{{\"name\":\"one\",\"key\":{key:?},\"scopes\":[\"a:b\"]}}\n");
    let args = ["keys", "import", "-", "--format", "ndjson", "-o", "json"];
    let first = local.sandbox.run_with(args, row(OLD[0]))?.expect_code(0)?.json()?;
    assert_eq!((&first["imported"], &first["already"]), (&1.into(), &0.into()));
    let rev = json(&local, &["list", "--kind", "api"])?[0]["rev"].clone();
    let both = row(OLD[0]) + &row(OLD[1]) + &row(OLD[1]);
    let more = local.sandbox.run_with(args, both)?.expect_code(0)?;
    assert!(more.stderr.contains("2 keys were there already"), "{more:?}");
    let more = more.json()?;
    assert_eq!((&more["imported"], &more["already"]), (&1.into(), &2.into()));
    assert_eq!(more["rejected"], 0);
    let keys = json(&local, &["list", "--kind", "api"])?;
    assert_eq!(keys.as_array().map(Vec::len), Some(2));
    assert_eq!(keys[1]["rev"], rev, "what was there was not touched");
    let left: Vec<_> = std::fs::read_dir(local.sandbox.path())?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.contains("rejected"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    Ok(())
}

#[test]
fn keys_that_their_old_system_does_not_admit_stay_dead() -> Test {
    let local = server()?;
    local.sandbox.file("a.key", OLD[0])?;
    local.sandbox.file("b.key", OLD[1])?;
    let csv = format!(
        "name,key,is_active,expires_at\none,{},1,2099-01-01T00:00:00\ntwo,{},0,\nthree,{},,\n",
        OLD[0], OLD[1], "sk_live_another-one-of-these"
    );
    let args = ["keys", "import", "-", "--format", "csv", "--rejects", "dead.csv", "-o", "json"];
    let run = local.sandbox.run_with(args, csv)?.expect_code(8)?.json()?;
    assert_eq!((&run["imported"], &run["rejected"]), (&1.into(), &2.into()));
    assert_eq!(run["file"], "standard input");
    let rejects = std::fs::read_to_string(local.sandbox.path().join("dead.csv"))?;
    assert!(rejects.contains("is_active is 0, not active"), "{rejects}");
    assert!(rejects.contains("row 3: it does not say"), "{rejects}");
    let key = |file: &str| Made { id: String::new(), file: file.into() };
    verify(&local, &key("a.key"), &[])?.expect_code(0)?;
    verify(&local, &key("b.key"), &[])?.expect_code(4)?;
    assert_eq!(json(&local, &["list", "--kind", "api"])?[0]["expires_at"], "2099-01-01T00:00:00Z");

    let csv = ["keys", "import", "-", "--format", "csv"];
    let empty = local.sandbox.run_with(csv, "")?.expect_code(2)?;
    assert!(empty.stderr.contains("standard input: the file is empty"), "{empty:?}");
    assert!(empty.stderr.contains("name,sha256,scopes"), "{empty:?}");
    let missing = local.sandbox.run(["keys", "import", "nowhere.csv"])?.expect_code(1)?;
    assert!(missing.stderr.contains("hint"), "{missing:?}");
    Ok(())
}

#[test]
fn a_dry_run_shows_the_first_request_without_the_keys() -> Test {
    let local = server()?;
    let row = format!("{{\"name\":\"one\",\"key\":{:?},\"scopes\":[\"a:b\"]}}\n", OLD[0]);
    let args = ["keys", "import", "-", "--format", "ndjson", "--dry-run", "-o", "json"];
    let run = local.sandbox.run_with(args, row)?.expect_code(0)?;
    assert!(!run.stdout.contains("canary") && !run.stderr.contains("canary"), "{run:?}");
    assert_eq!(run.json()?["body"]["keys"][0]["name"], "one");
    assert_eq!(json(&local, &["list", "--kind", "api"])?, serde_json::json!([]));
    Ok(())
}
