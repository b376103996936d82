//! Access tokens of users: issued, bound, replaced, revoked, and looked up for authentication.

use jiff::{SignedDuration, Timestamp};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::input::Body;
use super::times;
use crate::call::{Call, Outcome, Refusal, Reply, TokenReplies};
use crate::jwt;
use crate::state::{Fields, Kind, State, number, text};
use crate::txn::Txn;

/// How long issued tokens live, and bound ones without an end: the samples' and the older
/// server's default.
const LIFETIME: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What an upsert of a user asks for.
pub(super) enum Grant {
    /// The server makes a token.
    Issue,
    /// The caller made one.
    Bind { token: String, expires: Option<Timestamp> },
}

impl Grant {
    /// Reads the token fields of an upsert. `issueAccessToken` wins over `token`.
    pub(super) fn read(body: &Body<'_>) -> Result<Option<Self>, Refusal> {
        let expires = body.time("expirationDate")?;
        if body.flag("issueAccessToken")? {
            return Ok(Some(Grant::Issue));
        }
        if body.get("token").is_none() {
            return Ok(None);
        }
        Ok(Some(Grant::Bind { token: sendable(body)?.to_owned(), expires }))
    }

    /// Whether the server makes the token.
    pub(super) fn is_issue(&self) -> bool {
        matches!(self, Grant::Issue)
    }
}

/// The token that a body binds. It travels in a header, where control characters cannot be sent
/// and spaces at the ends are cut off: its user could never sign in.
fn sendable<'b>(body: &'b Body<'_>) -> Result<&'b str, Refusal> {
    let token = body.need_text("token")?;
    if token.contains(char::is_control) || token.starts_with(' ') || token.ends_with(' ') {
        let takes = "a text without control characters and without spaces at its ends";
        return Err(body.wrong("token", takes));
    }
    Ok(token)
}

/// Issues or binds a token beside those the user has. Answers its record.
pub(super) fn grant(
    txn: &mut Txn<'_>,
    call: &Call,
    user: &str,
    grant: &Grant,
) -> Result<Fields, Refusal> {
    let by_default = call.now.checked_add(LIFETIME).unwrap_or(Timestamp::MAX);
    match grant {
        Grant::Issue => bind(txn, call, user, &mint(call, user, by_default), by_default),
        Grant::Bind { token, expires } => {
            bind(txn, call, user, token, expires.unwrap_or(by_default))
        }
    }
}

/// The unique `jti` keeps two tokens of one user and second apart.
fn mint(call: &Call, user: &str, expires: Timestamp) -> String {
    let mut claims = Fields::new();
    claims.insert("id".to_owned(), user.into());
    claims.insert("jti".to_owned(), (call.new_id)(call.now).into());
    claims.insert("iat".to_owned(), call.now.as_second().into());
    claims.insert("exp".to_owned(), expires.as_second().into());
    jwt::sign(call.app.signing_key.expose_secret(), &claims)
}

fn bind(
    txn: &mut Txn<'_>,
    call: &Call,
    user: &str,
    token: &str,
    expires: Timestamp,
) -> Result<Fields, Refusal> {
    let mut record = match txn.state().get(Kind::Token, token) {
        Some(record) if text(record, "client") != user => {
            let text = "this token belongs to another user; tokens are unique over all users";
            return Err(Refusal::flat(409, "TOKEN_CONFLICT", text));
        }
        Some(record) => Fields::clone(record),
        None => {
            let mut record = Fields::new();
            record.insert("token".to_owned(), token.into());
            record.insert("client".to_owned(), user.into());
            record.insert("createdAt".to_owned(), times::iso(call.now).into());
            record
        }
    };
    times::stamp(&mut record, "expirationDate", expires);
    record.insert("updatedAt".to_owned(), times::iso(call.now).into());
    txn.put(Kind::Token, token, record.clone());
    Ok(record)
}

/// `tokens.set`. The user's former tokens die at once.
pub(super) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let body = Body::flat(call)?;
    let token = sendable(&body)?;
    let expires = body.time("expirationDate")?.ok_or_else(|| body.missing("expirationDate"))?;
    let user = Fields::clone(owner(txn.state(), id)?);
    let record = bind(txn, call, id, token, expires)?;
    let former: Vec<String> =
        txn.state().tokens_of(id).filter(|other| *other != token).cloned().collect();
    for other in former {
        txn.delete(Kind::Token, &other);
    }
    if call.token_replies == TokenReplies::Envelope {
        return Ok(Reply::ok(record));
    }
    let mut reply = Fields::new();
    for field in ["_id", "nickname", "avatarUrl"] {
        reply.extend(user.get(field).map(|value| (field.to_owned(), value.clone())));
    }
    reply.insert("issueAccessToken".to_owned(), false.into());
    for field in ["token", "expirationDate", "updatedAt"] {
        reply.insert(field.to_owned(), record.get(field).cloned().unwrap_or_default());
    }
    Ok(Reply::bare(reply))
}

/// `tokens.revoke`: the token that the body names, or all tokens of the user without a body. A body
/// that names no token is refused, so that a slip of the pen never becomes "all".
pub(super) fn revoke(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let one = match &call.body {
        None => None,
        Some(Value::Object(fields)) if fields.is_empty() => None,
        Some(_) => Some(Body::flat(call)?.need_text("token")?.to_owned()),
    };
    owner(txn.state(), id)?;
    let tokens: Vec<String> = match one {
        None => txn.state().tokens_of(id).cloned().collect(),
        Some(token) => {
            if !txn.state().tokens_of(id).any(|other| *other == token) {
                let text = format!("{id:?} has no such token");
                return Err(Refusal::flat(404, "TOKEN_NOT_FOUND", text));
            }
            vec![token]
        }
    };
    let mut revoked: Vec<Value> = Vec::with_capacity(tokens.len());
    for token in &tokens {
        revoked.extend(txn.state().get(Kind::Token, token).map(|doc| Fields::clone(doc).into()));
        txn.delete(Kind::Token, token);
    }
    if call.token_replies == TokenReplies::Envelope {
        return Ok(Reply::ok(json!({"data": revoked})));
    }
    let mut reply = Fields::new();
    reply.insert("success".to_owned(), true.into());
    reply.insert("message".to_owned(), "Token revoked successfully".into());
    reply.insert("revokedTokens".to_owned(), revoked.len().into());
    Ok(Reply::bare(reply))
}

/// The user of a live token that has not expired.
pub(crate) fn authenticate_token(state: &State, token: &str, now: Timestamp) -> Option<String> {
    let record = state.get(Kind::Token, token)?;
    let live = number(record, "expirationDateMS") > now.as_millisecond();
    live.then(|| text(record, "client").to_owned())
}

fn owner<'s>(state: &'s State, id: &str) -> Result<&'s Fields, Refusal> {
    let missing = || Refusal::flat(404, "CLIENT_NOT_FOUND", format!("there is no user {id:?}"));
    state.get(Kind::User, id).map(|user| &**user).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Caller;
    use crate::nouns::testing::{Bench, code};

    const DAY_MS: i64 = 86_400_000;

    fn issue(bench: &mut Bench, user: &str) -> String {
        let body = json!({"_id": user, "issueAccessToken": true});
        let result = bench.admin("users.upsert", &[], body).unwrap();
        result["token"].as_str().unwrap().to_owned()
    }

    fn whose(bench: &Bench, token: &str) -> Option<String> {
        authenticate_token(&bench.state, token, bench.now)
    }

    #[test]
    fn issued_tokens_live_side_by_side_for_seven_days() {
        let mut bench = Bench::new();
        let first = issue(&mut bench, "alice");
        let second = issue(&mut bench, "alice");
        assert_ne!(first, second);
        assert_eq!(first.split('.').count(), 3);
        assert_eq!(whose(&bench, &first).as_deref(), Some("alice"));
        bench.advance_ms(7 * DAY_MS - 1);
        assert_eq!(whose(&bench, &second).as_deref(), Some("alice"));
        bench.advance_ms(1);
        assert_eq!(whose(&bench, &second), None);
        assert_eq!(whose(&bench, ""), None);
    }

    #[test]
    fn a_bound_token_belongs_to_one_user_only() {
        let mut bench = Bench::with_users(&["bob"]);
        let bind =
            |user| json!({"_id": user, "token": "t", "expirationDate": "2027-01-01T00:00:00Z"});
        let alice = bench.admin("users.upsert", &[], bind("alice")).unwrap();
        assert_eq!(alice["expirationDate"], "2027-01-01T00:00:00.000Z");
        let refusal = bench.admin("users.upsert", &[], bind("bob")).unwrap_err();
        assert_eq!((refusal.status, refusal.code, refusal.flat), (409, "TOKEN_CONFLICT", true));
        assert!(!refusal.message.contains("\"t\""));
        assert!(bench.admin("users.upsert", &[], bind("alice")).is_ok());
        let set = json!({"token": "t", "expirationDate": "2027-01-01T00:00:00Z"});
        assert_eq!(code(bench.admin("tokens.set", &["bob"], set)), (409, "TOKEN_CONFLICT"));
        assert_eq!(whose(&bench, "t").as_deref(), Some("alice"));
    }

    #[test]
    fn a_token_that_no_header_can_carry_is_refused() {
        let mut bench = Bench::with_users(&["alice"]);
        let end = "2027-01-01T00:00:00.000Z";
        for token in ["a\nb", "\r", "a\u{0}", "\u{7f}", "a\tb", " a", "a "] {
            let upsert = json!({"_id": "alice", "token": token, "expirationDate": end});
            let set = json!({"token": token, "expirationDate": end});
            for refusal in [
                bench.admin("users.upsert", &[], upsert).unwrap_err(),
                bench.admin("tokens.set", &["alice"], set).unwrap_err(),
            ] {
                assert_eq!((refusal.status, refusal.code), (400, "INVALID_REQUEST"), "{token:?}");
                assert!(refusal.flat);
            }
        }
        assert_eq!(bench.state.count(Kind::Token), 0);
        let body = json!({"token": "a b é 😀", "expirationDate": end});
        assert!(bench.admin("tokens.set", &["alice"], body).is_ok());
    }

    #[test]
    fn a_refused_token_leaves_the_user_as_it_was() {
        let mut bench = Bench::with_users(&["alice"]);
        bench.admin("users.upsert", &[], json!({"_id": "alice", "token": "t"})).unwrap();
        let body = json!({"_id": "mallory", "token": "t"});
        assert_eq!(code(bench.admin("users.upsert", &[], body)), (409, "TOKEN_CONFLICT"));
        assert!(bench.state.get(Kind::User, "mallory").is_none());
    }

    #[test]
    fn setting_a_token_ends_the_former_ones_at_once() {
        let mut bench = Bench::new();
        let former = issue(&mut bench, "alice");
        let body = json!({"token": "new", "expirationDate": "2027-01-01T00:00:00.000Z"});
        let record = bench.admin("tokens.set", &["alice"], body).unwrap();
        assert_eq!(record["client"], "alice");
        assert_eq!(record["expirationDateMS"], 1_798_761_600_000_i64);
        assert_eq!(whose(&bench, &former), None);
        assert_eq!(whose(&bench, "new").as_deref(), Some("alice"));
    }

    #[test]
    fn setting_needs_a_token_its_end_and_a_user() {
        let mut bench = Bench::with_users(&["alice"]);
        let mut set = |user: &str, body| code(bench.admin("tokens.set", &[user], body));
        let end = "2027-01-01T00:00:00.000Z";
        assert_eq!(set("alice", json!({"token": "t"})), (400, "INVALID_REQUEST"));
        assert_eq!(set("alice", json!({"expirationDate": end})), (400, "INVALID_REQUEST"));
        let body = json!({"token": "t", "expirationDate": end});
        assert_eq!(set("nobody", body), (404, "CLIENT_NOT_FOUND"));
    }

    #[test]
    fn one_token_or_all_are_revoked_and_never_all_by_mistake() {
        let mut bench = Bench::new();
        let tokens: Vec<String> = (0..3).map(|_| issue(&mut bench, "alice")).collect();
        let mut revoke = |body| bench.admin("tokens.revoke", &["alice"], body);
        for body in
            [json!({"tokens": ["x"]}), json!({"token": null}), json!({"token": 1}), json!([])]
        {
            assert_eq!(code(revoke(body)), (400, "INVALID_REQUEST"));
        }
        let one = revoke(json!({"token": tokens[0]})).unwrap();
        assert_eq!(one["data"][0]["token"], tokens[0].as_str());
        assert_eq!(code(revoke(json!({"token": tokens[0]}))), (404, "TOKEN_NOT_FOUND"));
        let all = revoke(Value::Null).unwrap();
        assert_eq!(all["data"].as_array().unwrap().len(), 2);
        assert_eq!(revoke(Value::Null).unwrap(), json!({"data": []}));
        assert!(tokens.iter().all(|token| whose(&bench, token).is_none()));
        assert_eq!(code(bench.admin("tokens.revoke", &["nobody"], Value::Null)).0, 404);
    }

    #[test]
    fn a_token_is_not_revoked_in_another_users_name() {
        let mut bench = Bench::with_users(&["bob"]);
        let token = issue(&mut bench, "alice");
        let answer = bench.admin("tokens.revoke", &["bob"], json!({"token": token}));
        assert_eq!(code(answer), (404, "TOKEN_NOT_FOUND"));
        assert!(whose(&bench, &token).is_some());
    }

    #[test]
    fn answers_about_tokens_come_bare_when_asked_for() {
        let mut bench = Bench::with_users(&["alice"]);
        bench.token_replies = TokenReplies::Bare;
        let mut reply = |op: &str, params: &[&str], body| {
            bench.reply(op, Caller::Admin, params, &[], body).unwrap()
        };
        let issued = reply("users.upsert", &[], json!({"_id": "alice", "issueAccessToken": true}));
        assert!(issued.bare);
        assert_eq!(issued.result["issueAccessToken"], true);
        assert!(!reply("users.upsert", &[], json!({"_id": "alice"})).bare);
        let body = json!({"token": "t", "expirationDate": "2027-01-01T00:00:00.000Z"});
        let set = reply("tokens.set", &["alice"], body);
        assert!(set.bare);
        assert_eq!((&set.result["_id"], &set.result["token"]), (&json!("alice"), &json!("t")));
        let revoked = reply("tokens.revoke", &["alice"], Value::Null);
        assert!(revoked.bare);
        assert_eq!(revoked.result["revokedTokens"], 1);
    }
}
