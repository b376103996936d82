//! Somebody with the database in hand changes the record of changes: the server notices and says
//! where.

use std::path::Path;
use std::process::Command;

use imkit_testkit::Error;
use serde_json::json;

use super::KeyServer;
use crate::Test;

/// Entries that the server has when somebody comes to change them.
const ENTRIES: u64 = 12;

fn server_with_history() -> Result<KeyServer, Error> {
    let server = KeyServer::start()?;
    let key = server.create_unlimited("orders")?;
    let path = format!("/api-keys/{}", key.id);
    let mut entries = server.check_audit()?.len() as u64;
    while entries < ENTRIES {
        server.admin("PATCH", &path, &json!({ "tags": [format!("t{entries}")] }))?.expect(200)?;
        entries += 1;
    }
    Ok(server)
}

/// Runs SQL on the database of a server, behind its back.
fn edit(server: &KeyServer, sql: &str) -> Test {
    let script = "import sqlite3, sys\n\
        db = sqlite3.connect(sys.argv[1])\n\
        db.executescript(sys.argv[2])\n\
        db.commit()\n";
    let output = Command::new("python3")
        .args(["-c", script])
        .arg(server.data_dir.join("keys.db"))
        .arg(sql)
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into())
}

/// What the server says about its record after somebody ran this SQL on a copy of its data.
fn after(server: &mut KeyServer, copy: &Path, sql: &str) -> Result<serde_json::Value, Error> {
    for name in ["keys.db-wal", "keys.db-shm"] {
        let _ = std::fs::remove_file(server.data_dir.join(name));
    }
    std::fs::copy(copy, server.data_dir.join("keys.db"))?;
    edit(server, sql)?;
    server.restart()?;
    let check = server.get("/audit/verify")?;
    server.stop()?;
    Ok(check)
}

#[test]
fn every_way_to_falsify_the_record_is_named_with_its_place() -> Test {
    let mut server = server_with_history()?;
    server.stop()?;
    let copy = server.local.sandbox.path().join("copy.db");
    std::fs::copy(server.data_dir.join("keys.db"), &copy)?;
    assert_eq!(after(&mut server, &copy, "")?["ok"], true);
    let swap = "UPDATE audit SET seq = -1 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 5; \
        UPDATE audit SET seq = 5 WHERE seq = -1;";
    for (sql, kind, seq) in [
        (
            "UPDATE audit SET entry = json_set(entry, '$.actor', 'nobody') WHERE seq = 5;",
            "edited",
            5,
        ),
        (
            "UPDATE audit SET entry = json_set(entry, '$.detail', json('{}')) WHERE seq = 7;",
            "edited",
            7,
        ),
        ("UPDATE audit SET entry = json_set(entry, '$.at', at + 1) WHERE seq = 3;", "edited", 3),
        (
            "UPDATE audit SET entry = json_set(entry, '$.reason', 'because') WHERE seq = 6;",
            "edited",
            6,
        ),
        ("DELETE FROM audit WHERE seq = 5;", "missing", 5),
        ("DELETE FROM audit WHERE seq = 1;", "missing", 1),
        ("DELETE FROM audit WHERE seq > 9;", "truncated", 9),
        ("DELETE FROM audit;", "truncated", 0),
    ] {
        let check = after(&mut server, &copy, sql)?;
        assert_eq!(check["ok"], false, "{sql} {check}");
        assert_eq!(check["fault"]["kind"], kind, "{sql} {check}");
        assert_eq!(check["fault"]["seq"], seq, "{sql} {check}");
        assert!(check["fault"]["message"].as_str().is_some_and(|text| !text.is_empty()), "{check}");
    }
    // Entries that changed places, and a gap that was closed, show at the first of them.
    let close = "DELETE FROM audit WHERE seq = 5; UPDATE audit SET seq = -seq WHERE seq > 5; \
        UPDATE audit SET seq = -seq - 1 WHERE seq < 0;";
    for (sql, seq) in [(swap, 4), (close, 5)] {
        let check = after(&mut server, &copy, sql)?;
        assert_eq!(check["ok"], false, "{sql} {check}");
        assert_eq!(check["fault"]["seq"], seq, "{sql} {check}");
    }
    Ok(())
}

#[test]
fn a_falsified_record_stays_so_whatever_is_written_afterwards() -> Test {
    let mut server = server_with_history()?;
    server.stop()?;
    let event = "UPDATE audit SET entry = json_set(entry, '$.event', 'key.enabled') WHERE seq = 4;";
    edit(&server, event)?;
    server.restart()?;
    // The server goes on working, and does not paper over what it found.
    server.create_unlimited("afterwards")?;
    let check = server.get("/audit/verify")?;
    assert_eq!((&check["ok"], &check["fault"]["seq"]), (&json!(false), &json!(4)), "{check}");
    server.kill_and_restart()?;
    let check = server.get("/audit/verify")?;
    assert_eq!((&check["ok"], &check["fault"]["seq"]), (&json!(false), &json!(4)), "{check}");
    server.check_health()
}

#[test]
fn an_entry_that_somebody_adds_to_a_running_servers_record_stops_changes_and_is_named() -> Test {
    let mut server = server_with_history()?;
    let key = server.create_unlimited("works")?;
    let check = server.get("/audit/verify")?;
    let forged = check["entries"].as_u64().ok_or("no count")? + 1;
    edit(
        &server,
        "INSERT INTO audit (seq, entry, prev_hash, hash) \
         SELECT seq + 1, entry, prev_hash, hash FROM audit ORDER BY seq DESC LIMIT 1;",
    )?;
    let late = json!({ "name": "late" });
    let problem = server.admin("POST", "/api-keys", &late)?.expect(503)?.json()?;
    assert_eq!(problem["code"], "database_tampered", "{problem}");
    let entry = format!("entry {forged} ");
    assert!(problem["detail"].as_str().is_some_and(|text| text.contains(&entry)), "{problem}");
    assert!(problem["hint"].as_str().is_some_and(|text| text.contains("keys.db")), "{problem}");
    let ready = server.admin("GET", "/readyz", &serde_json::Value::Null)?.expect(503)?.json()?;
    assert_eq!(ready["code"], "database_tampered", "{ready}");
    server.verify(&key.text, "")?.expect(200)?;
    let check = server.get("/audit/verify")?;
    assert_eq!((&check["ok"], &check["fault"]["seq"]), (&json!(false), &json!(forged)));
    // A new start goes on behind the entry, which stays as it is.
    server.stop()?;
    server.restart()?;
    server.create_unlimited("afterwards")?;
    let check = server.get("/audit/verify")?;
    assert_eq!((&check["ok"], &check["fault"]["seq"]), (&json!(false), &json!(forged)));
    server.check_health()
}

#[test]
fn keys_that_somebody_edits_while_the_server_runs_can_be_ended_all_the_same() -> Test {
    let server = KeyServer::start()?;
    let keys = [1, 2, 3, 4].map(|number| server.create_unlimited(&format!("key {number}")));
    let [one, two, three, four] = keys;
    let (one, two, three, four) = (one?, two?, three?, four?);
    let name = "UPDATE key SET record = json_set(record, '$[0]', 'other') WHERE id IN";
    edit(&server, &format!("{name} ('{}', '{}');", one.id, two.id))?;
    edit(&server, &format!("DELETE FROM key WHERE id = '{}';", four.id))?;

    for key in [one, four] {
        server.verify(&key.text, "")?.expect(200)?;
        let path = format!("/api-keys/{}", key.id);
        let problem = server.admin("DELETE", &path, &serde_json::Value::Null)?;
        let problem = problem.expect(503)?.json()?;
        assert_eq!(problem["code"], "database_tampered", "{problem}");
        server.verify(&key.text, "")?.expect(401)?;
    }

    server.verify(&two.text, "")?.expect(200)?;
    let all = json!({ "all": true });
    let revoked = server.admin("POST", "/api-keys/revoke", &all)?.expect(200)?.json()?;
    // The others that were edited had ended above.
    let message = "1 key revoked; 1 key edited outside of the server: refused too";
    assert_eq!(revoked["message"], message, "{revoked}");
    for key in [two, three] {
        server.verify(&key.text, "")?.expect(401)?;
    }
    server.check_health()
}

#[test]
fn no_edit_of_the_database_hides_a_key_from_a_bulk_revocation() -> Test {
    let mut server = KeyServer::start()?;
    let tagged = json!({ "name": "tagged", "owner": "acme", "tags": ["t"], "limits": [] });
    let made = [(); 2].map(|()| server.admin("POST", "/api-keys", &tagged));
    let mut texts = Vec::new();
    for made in made {
        let made = made?.expect(201)?.json()?;
        texts.push(made["key"].as_str().ok_or("no key")?.to_owned());
    }
    server.stop()?;
    edit(&server, "DELETE FROM key_tag; DROP INDEX key_by_owner;")?;
    server.restart()?;
    let check = server.get("/audit/verify")?;
    assert_eq!(check["ok"], false, "{check}");
    let all = json!({ "tag": "t" });
    let revoked = server.admin("POST", "/api-keys/revoke", &all)?.expect(200)?.json()?;
    assert_eq!(revoked["message"], "2 keys revoked", "{revoked}");
    for text in texts {
        server.verify(&text, "")?.expect(401)?;
    }
    server.check_health()
}

#[test]
fn a_client_key_that_somebody_edits_is_named_by_the_doctor_and_is_used_no_more() -> Test {
    let mut server = KeyServer::start()?;
    let issue = |application: &str| {
        let asked = json!({ "application": application, "environment": "test" });
        let issued = server.admin("POST", "/client-keys", &asked)?.expect(201)?.json()?;
        Ok::<_, Error>(issued["details"]["id"].as_str().ok_or("no id")?.to_owned())
    };
    let (good, edited) = (issue("good")?, issue("edited")?);
    let faults = |server: &KeyServer| {
        let mut found = server.get("/doctor")?["advice"].as_array().cloned().unwrap_or_default();
        found.retain(|advice| advice["code"].as_str().is_some_and(|code| code.contains("keys_")));
        Ok::<_, Error>(found)
    };
    assert_eq!(faults(&server)?, Vec::<serde_json::Value>::new());
    let set =
        "UPDATE client_key SET record = json_set(record, '$.application', 'other') WHERE id =";
    edit(&server, &format!("{set} '{edited}';"))?;
    // While it runs, and after another start.
    for _ in 0..2 {
        let found = faults(&server)?;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            (&found[0]["code"], &found[0]["severity"]),
            (&json!("keys_edited"), &json!("error"))
        );
        let message = found[0]["message"].as_str().ok_or("no message")?;
        assert!(message.contains(&edited) && !message.contains(&good), "{message}");
        server.stop()?;
        server.restart()?;
    }
    let shown = server.get("/client-keys")?.to_string();
    assert!(shown.contains(&good) && !shown.contains(&edited), "{shown}");
    let check = server.get("/audit/verify")?;
    assert_eq!(
        (&check["ok"], &check["fault"]["kind"]),
        (&json!(false), &json!("edited")),
        "{check}"
    );
    // One that is gone, or an older state of it, has no name; that something is missing shows.
    server.stop()?;
    edit(&server, "DELETE FROM client_key;")?;
    server.restart()?;
    let found = faults(&server)?;
    assert_eq!(found[0]["code"], "keys_put_back", "{found:?}");
    server.check_health()
}
