//! Questions on a real terminal.

use crate::Test;
use crate::keys::{json, make, server, verify};
use crate::terminal::{self, Answer, INTERRUPT};

const CREATE: [&str; 3] = [env!("CARGO_BIN_EXE_imkit"), "keys", "create"];

#[test]
fn a_key_can_be_made_by_answering_questions() -> Test {
    let local = server()?;
    let answers = [
        Answer { to: "Name of the key", keys: "nightly\r" },
        Answer { to: "Who answers for it", keys: "acme\r" },
        // The first scope of the list, then on.
        Answer { to: "space chooses", keys: " \r" },
        Answer { to: "Scopes of your own", keys: "write:orders,user:read\r" },
        Answer { to: "Works for", keys: "\u{1b}[B\r" },
        Answer { to: "At most", keys: "\r" },
        Answer { to: "Addresses", keys: "127.0.0.0/8\r" },
        Answer { to: "nightly of acme: ", keys: "y\r" },
    ];
    let session = terminal::run(&local.sandbox, &CREATE, &[], &answers)?;
    assert_eq!(session.code, 0, "{}", session.screen);
    assert!(session.screen.contains("did you mean users:read?"), "{}", session.screen);
    assert!(session.screen.contains("imk_live_") && session.screen.contains("shown this once"));
    let keys = json(&local, &["list", "--name", "nightly"])?;
    let key = &keys[0];
    assert_eq!(
        key["scopes"],
        serde_json::json!(["users:read", "write:orders", "user:read"]),
        "{key}"
    );
    assert_eq!(key["owner"], "acme");
    assert_eq!(key["allowed_ips"], serde_json::json!(["127.0.0.0/8"]));
    assert!(key["expires_at"].is_string());
    Ok(())
}

#[test]
fn ctrl_c_at_a_question_makes_no_key() -> Test {
    let local = server()?;
    let answers = [Answer { to: "Name of the key", keys: INTERRUPT }];
    let session = terminal::run(&local.sandbox, &CREATE, &[], &answers)?;
    assert_eq!(session.code, 130, "{}", session.screen);
    assert_eq!(json(&local, &["list", "--kind", "api"])?, serde_json::json!([]));
    Ok(())
}

#[test]
fn revoking_all_keys_wants_the_word_all() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "nightly", "--scope", "a:b"])?;
    let argv = [env!("CARGO_BIN_EXE_imkit"), "keys", "revoke", "--all"];
    let no = [Answer { to: "Type all", keys: "yes\r" }];
    let session = terminal::run(&local.sandbox, &argv, &[], &no)?;
    assert_eq!(session.code, 1, "{}", session.screen);
    assert!(session.screen.contains("nightly"), "{}", session.screen);
    verify(&local, &made, &[])?.expect_code(0)?;
    let yes = [Answer { to: "Type all", keys: "all\r" }];
    let session = terminal::run(&local.sandbox, &argv, &[], &yes)?;
    assert_eq!(session.code, 0, "{}", session.screen);
    assert!(session.screen.contains("audit_hash"), "{}", session.screen);
    verify(&local, &made, &[])?.expect_code(4)?;
    Ok(())
}

#[test]
fn usage_has_bars_where_somebody_looks() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "名前", "--scope", "a:b"])?;
    verify(&local, &made, &[])?.expect_code(0)?;
    // Use is written down once a second.
    for _ in 0..200 {
        let rows = json(&local, &["usage"])?["rows"].clone();
        if rows.as_array().is_some_and(|rows| rows.iter().any(|row| row["what"] == made.id)) {
            break;
        }
    }
    let argv = [env!("CARGO_BIN_EXE_imkit"), "keys", "usage"];
    let session = terminal::run(&local.sandbox, &argv, &[], &[])?;
    assert_eq!(session.code, 0, "{}", session.screen);
    assert!(session.screen.contains('█') && session.screen.contains("名前"), "{}", session.screen);
    Ok(())
}
