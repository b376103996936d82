//! Ending the calling user's own sessions: the token in use, or all others.

use serde_json::{Value, json};

use super::access;
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind};
use crate::txn::Txn;

/// `me.logout`. Answers the record of the token that died.
pub(super) fn logout(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    access::me(call)?;
    let token = in_use(call)?;
    let record = txn.state().get(Kind::Token, token).map(|record| Fields::clone(record));
    // Between the check of the credential and this change the token can have died already.
    let record = record.ok_or_else(dead)?;
    txn.delete(Kind::Token, token);
    Ok(Reply::ok(record))
}

/// `me.logout_others`
pub(super) fn logout_others(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (me, own) = (access::me(call)?, in_use(call)?);
    let others: Vec<String> =
        txn.state().tokens_of(me).filter(|token| *token != own).cloned().collect();
    let mut revoked: Vec<Value> = Vec::with_capacity(others.len());
    for token in &others {
        revoked.extend(txn.state().get(Kind::Token, token).map(|doc| Fields::clone(doc).into()));
        txn.delete(Kind::Token, token);
    }
    Ok(Reply::ok(json!({"data": revoked})))
}

fn in_use(call: &Call) -> Result<&str, Refusal> {
    call.token.as_deref().ok_or_else(dead)
}

fn dead() -> Refusal {
    Refusal::new(401, "INVALID_TOKEN", "The token is invalid or expired")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    /// Alice with the tokens a, b and c, and Bob with one; alice calls with b.
    fn bench() -> Bench {
        let mut bench = Bench::new();
        for (user, token) in [("alice", "a"), ("alice", "b"), ("alice", "c"), ("bob", "x")] {
            bench.admin("users.upsert", &[], json!({"_id": user, "token": token})).unwrap();
        }
        bench.token = Some("b".to_owned());
        bench
    }

    fn tokens(bench: &Bench) -> Vec<&str> {
        bench.state.all(Kind::Token).map(|(token, _)| token.as_str()).collect()
    }

    #[test]
    fn logging_out_ends_the_token_in_use() {
        let mut bench = bench();
        let record = bench.user("alice", "me.logout", &[], Value::Null).unwrap();
        assert_eq!((&record["token"], &record["client"]), (&json!("b"), &json!("alice")));
        assert_eq!(tokens(&bench), ["a", "c", "x"]);
        let again = bench.user("alice", "me.logout", &[], Value::Null);
        assert_eq!(code(again), (401, "INVALID_TOKEN"));
    }

    #[test]
    fn logging_out_elsewhere_leaves_the_token_in_use_and_other_users() {
        let mut bench = bench();
        let mut run = || bench.user("alice", "me.logout_others", &[], Value::Null).unwrap();
        assert_eq!(run()["data"].as_array().map(Vec::len), Some(2));
        assert_eq!(run(), json!({"data": []}));
        assert_eq!(tokens(&bench), ["b", "x"]);
        assert_eq!(code(bench.admin("me.logout_others", &[], Value::Null)).0, 401);
    }
}
