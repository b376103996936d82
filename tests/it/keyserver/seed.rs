//! Every sample of the design that the key server follows, by `curl` as its readers would run it.

use std::process::Command;

use imkit_testkit::Error;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Key, KeyServer, pause, read_key};
use crate::Test;

/// What curl showed: status, headers and body.
#[derive(Debug)]
struct Shown {
    status: u16,
    head: String,
    body: String,
}

impl Shown {
    fn json(&self) -> Result<Value, Error> {
        serde_json::from_str(&self.body).map_err(|error| format!("{error} in {self:?}").into())
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (header, value) = line.split_once(':')?;
            header.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Takes what was shown if it has this status.
    fn expect(self, status: u16) -> Result<Self, Error> {
        if self.status == status { Ok(self) } else { Err(format!("not {status}: {self:?}").into()) }
    }

    /// It is a refusal with this message where the sample has it.
    fn refused_with(self, status: u16, detail: &str) -> Result<Self, Error> {
        // Where the Python sample has it, and the JavaScript sample.
        assert_eq!(self.json()?["detail"], detail, "{self:?}");
        assert_eq!(self.json()?["error"], detail, "{self:?}");
        assert_eq!(self.header("Content-Type"), Some("application/problem+json"), "{self:?}");
        assert!(self.header("X-Request-Id").is_some(), "{self:?}");
        self.expect(status)
    }
}

/// Runs curl.
fn curl(args: &[&str]) -> Result<Shown, Error> {
    let output =
        Command::new("curl").args(["-sS", "-i", "--max-time", "20"]).args(args).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let (head, body) = text.split_once("\r\n\r\n").ok_or("no end of the head")?;
    let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
    Ok(Shown { status, head: head.to_owned(), body: body.to_owned() })
}

impl KeyServer {
    /// Runs curl on a path, with the root key.
    fn manage(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Shown, Error> {
        let (url, header) = (self.url(path), format!("X-API-Key: {}", self.root));
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut args = vec!["-X", method, "-H", &header, &url];
        if !body.is_empty() {
            args.extend(["-H", "Content-Type: application/json", "-d", &body]);
        }
        curl(&args)
    }

    /// Runs curl on a path, with a key.
    fn use_key(&self, method: &str, path: &str, key: &str) -> Result<Shown, Error> {
        curl(&["-X", method, "-H", &format!("X-API-Key: {key}"), &self.url(path)])
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.host)
    }

    fn make(&self, request: &Value) -> Result<Key, Error> {
        let answer = self.manage("POST", "/api-keys", Some(request))?.expect(201)?;
        assert_eq!(answer.header("Cache-Control"), Some("no-store"), "{answer:?}");
        let key = read_key(&answer.json()?)?;
        self.local.sandbox.guard(&key.text);
        Ok(key)
    }
}

#[test]
fn the_samples_of_creating_listing_and_revoking_run_as_documented() -> Test {
    let server = KeyServer::start()?;
    // What the Python sample takes, then what the JavaScript sample takes.
    let python = server.make(&json!({
        "name": "Production", "scopes": ["read:users", "write:orders"], "expires_in_days": 365,
        "rate_limit": 1000, "allowed_ips": ["127.0.0.1"],
    }))?;
    let request = json!({
        "name": "Express", "scopes": ["read:users"], "expires_in_days": 30, "rate_limit": 500,
        "user_id": "1",
    });
    let made = server.manage("POST", "/api-keys", Some(&request))?.expect(201)?.json()?;
    let javascript = read_key(&made)?;
    server.local.sandbox.guard(&javascript.text);
    for name in ["id", "prefix", "name", "expires_at"] {
        assert_eq!(made[name], javascript.details[name], "{name}");
    }
    let plain = server.make(&json!({ "name": "Null", "scopes": ["*"], "allowed_ips": null }))?;

    let details = &python.details;
    assert!(python.text.starts_with(details["prefix"].as_str().unwrap_or("none")), "{details}");
    assert_eq!(details["name"], "Production");
    assert_eq!(details["scopes"], json!(["read:users", "write:orders"]));
    assert_eq!(details["status"], "active");
    assert_eq!(details["last_used_at"], Value::Null);
    let time = |details: &Value, name: &str| -> Result<Timestamp, Error> {
        Ok(details[name].as_str().ok_or("no time")?.parse()?)
    };
    let life = time(details, "expires_at")?.duration_since(time(details, "created_at")?);
    assert_eq!(life, SignedDuration::from_hours(365 * 24));
    let unsaid =
        time(&plain.details, "expires_at")?.duration_since(time(&plain.details, "created_at")?);
    assert_eq!(unsaid, SignedDuration::from_hours(90 * 24));

    let list = server.manage("GET", "/api-keys", None)?.expect(200)?;
    let keys = list.json()?["keys"].as_array().cloned().unwrap_or_default();
    for key in [&python, &javascript, &plain] {
        let found = keys.iter().find(|listed| listed["id"] == key.id.as_str());
        let found = found.ok_or_else(|| format!("{} is not listed", key.id))?;
        for name in ["prefix", "user_id", "rate_limit"] {
            assert_eq!(found[name], key.details[name], "{name}");
        }
        assert!(!list.body.contains(&key.text), "the list shows a key");
        assert!(!list.body.contains("hash"), "the list shows a hash: {}", list.body);
    }

    assert_eq!(javascript.details["user_id"], "1");
    assert_eq!(javascript.details["rate_limit"], 500);

    server.use_key("GET", "/protected", &python.text)?.expect(200)?;
    let path = format!("/api-keys/{}", python.id);
    let revoked = server.manage("DELETE", &path, None)?.expect(200)?.json()?;
    assert_eq!(revoked["message"], "Key revoked");
    server.use_key("GET", "/protected", &python.text)?.refused_with(401, "Invalid API key")?;
    server.manage("DELETE", "/api-keys/aaaaaaaaaaaa", None)?.refused_with(404, "Key not found")?;
    server.check_health()
}

#[test]
fn the_samples_of_protected_endpoints_run_as_documented() -> Test {
    let server = KeyServer::start()?;
    let key = server.make(&json!({ "name": "both", "user_id": 1, "scopes": ["read:users"] }))?;
    let protected = server.use_key("GET", "/protected", &key.text)?.expect(200)?;
    assert_eq!(protected.json()?["message"], "Access granted");
    assert_eq!(protected.json()?["user_id"], "1");
    assert!(protected.header("X-RateLimit-Remaining").is_some(), "{protected:?}");
    for name in ["RateLimit", "RateLimit-Policy", "X-RateLimit-Limit", "X-RateLimit-Reset"] {
        assert!(protected.header(name).is_some(), "no {name}: {protected:?}");
    }

    let users = server.use_key("GET", "/users", &key.text)?.expect(200)?.json()?;
    assert_eq!(users["users"], json!(["user1", "user2"]));
    let refused = server.use_key("POST", "/orders", &key.text)?;
    let refused = refused.refused_with(403, "Scope 'write:orders' required")?;
    assert_eq!(refused.json()?["required_scope"], "write:orders");

    let orders = server.make(&json!({ "name": "orders", "scopes": ["write:orders"] }))?;
    let order = server.use_key("POST", "/orders", &orders.text)?.expect(200)?;
    assert_eq!(order.json()?["order_id"], 12345);
    server
        .use_key("GET", "/users", &orders.text)?
        .refused_with(403, "Scope 'read:users' required")?;
    let star = server.make(&json!({ "name": "star", "scopes": ["*"] }))?;
    server.use_key("GET", "/users", &star.text)?.expect(200)?;
    server.use_key("POST", "/orders", &star.text)?.expect(200)?;
    server.check_health()
}

#[test]
fn a_limit_that_is_exceeded_is_429_and_says_when_to_come_again() -> Test {
    let server = KeyServer::start()?;
    let key = server.make(&json!({ "name": "three", "scopes": [], "rate_limit": 3 }))?;
    for left in ["2", "1", "0"] {
        let shown = server.use_key("GET", "/protected", &key.text)?.expect(200)?;
        assert_eq!(shown.header("X-RateLimit-Remaining"), Some(left), "{shown:?}");
        assert_eq!(shown.header("X-RateLimit-Limit"), Some("3"), "{shown:?}");
    }
    let refused = server.use_key("GET", "/protected", &key.text)?;
    let refused = refused.refused_with(429, "Rate limit exceeded")?;
    assert_eq!(refused.header("X-RateLimit-Remaining"), Some("0"), "{refused:?}");
    // Three an hour: one comes back in twenty minutes.
    let wait: u64 = refused.header("Retry-After").ok_or("no Retry-After")?.parse()?;
    assert!((1190..=1200).contains(&wait), "{wait}");
    let exact = refused.json()?["retry_after"].as_f64().ok_or("no retry_after")?;
    assert!(exact > 1190.0 && exact <= wait as f64, "{exact} {wait}");
    // What the JavaScript sample answers.
    let problem = refused.json()?;
    assert_eq!((&problem["limit"], &problem["reset"]), (&json!(3), &json!(wait)), "{problem}");
    server.check_health()
}

#[test]
fn a_key_ends_at_its_expiry_and_is_refused_from_elsewhere() -> Test {
    let server = KeyServer::start()?;
    let key = server.make(&json!({ "name": "short", "scopes": [], "rate_limit": "off" }))?;
    let created: Timestamp = key.details["created_at"].as_str().ok_or("no time")?.parse()?;
    let end = (created + SignedDuration::from_millis(1_500)).to_string();
    let path = format!("/api-keys/{}", key.id);
    server.manage("PATCH", &path, Some(&json!({ "expires_at": end })))?.expect(200)?;
    let started = std::time::Instant::now();
    let mut admitted = 0;
    loop {
        let answer = server.verify(&key.text, "")?;
        if answer.status == 401 {
            break;
        }
        answer.expect(200)?;
        admitted += 1;
        assert!(started.elapsed().as_secs() < 20, "it never ends");
        pause(std::time::Duration::from_millis(20));
    }
    assert!(admitted > 0, "it ended before its time");
    server.use_key("GET", "/protected", &key.text)?.refused_with(401, "Invalid API key")?;
    let details = server.manage("GET", &path, None)?.expect(200)?.json()?;
    assert_eq!(details["status"], "expired", "{details}");

    let elsewhere =
        json!({ "name": "elsewhere", "scopes": [], "allowed_ips": ["10.1.2.3", "2001:db8::/32"] });
    let key = server.make(&elsewhere)?;
    server.use_key("GET", "/protected", &key.text)?.refused_with(401, "Invalid API key")?;
    // Nobody is trusted to say that the request came from there.
    for header in ["X-Forwarded-For: 10.1.2.3", "Forwarded: for=10.1.2.3", "X-Real-IP: 10.1.2.3"] {
        let key = format!("X-API-Key: {}", key.text);
        curl(&["-H", &key, "-H", header, &server.url("/protected")])?.expect(401)?;
    }
    let here = json!({ "name": "here", "scopes": [], "allowed_ips": ["127.0.0.0/8"] });
    server.use_key("GET", "/protected", &server.make(&here)?.text)?.expect(200)?;
    server.check_health()
}

#[test]
fn both_secrets_work_during_a_rotation_and_the_old_one_ends_with_it() -> Test {
    let server = KeyServer::start()?;
    let old = server.make(&json!({ "name": "rotating", "scopes": ["read:users"] }))?;
    let path = format!("/api-keys/{}", old.id);
    let rotate = Some(json!({}));
    let rotated = server.manage("POST", &format!("{path}/rotate"), rotate.as_ref())?;
    let rotated = rotated.expect(200).or_else(|_| {
        server.manage("POST", &format!("{path}/rotate"), rotate.as_ref())?.expect(201)
    })?;
    let new = read_key(&rotated.json()?)?;
    server.local.sandbox.guard(&new.text);
    assert_eq!(new.id, old.id, "rotation keeps the id");
    assert_ne!(new.text, old.text);
    let secrets = new.details["secrets"].as_array().cloned().unwrap_or_default();
    let time = |value: &Value| -> Result<Timestamp, Error> {
        Ok(value.as_str().ok_or("no time")?.parse()?)
    };
    let grace = time(&secrets[0]["not_after"])?.duration_since(time(&secrets[1]["created_at"])?);
    assert_eq!(grace, SignedDuration::from_hours(24), "{secrets:?}");
    for text in [&old.text, &new.text] {
        server.use_key("GET", "/users", text)?.expect(200)?;
    }
    let status = server.manage("GET", &format!("{path}/rotation"), None)?.expect(200)?.json()?;
    assert_eq!((&status["rotating"], &status["newest"]), (&json!(true), &json!(2)), "{status}");

    let finish = format!("{path}/rotation/finish");
    server.manage("POST", &finish, Some(&json!({ "reason": "moved" })))?.expect(200)?;
    server.use_key("GET", "/users", &old.text)?.refused_with(401, "Invalid API key")?;
    server.use_key("GET", "/users", &new.text)?.expect(200)?;
    server.check_health()
}

#[test]
fn a_key_is_taken_from_headers_and_basic_but_never_from_the_url() -> Test {
    let server = KeyServer::start()?;
    let key = server.make(&json!({ "name": "ways", "scopes": ["read:users"] }))?.text;
    let url = server.url("/users");
    curl(&["-H", &format!("X-API-Key: {key}"), &url])?.expect(200)?;
    curl(&["-H", &format!("Authorization: Bearer {key}"), &url])?.expect(200)?;
    curl(&["-u", &format!("{key}:"), &url])?.expect(200)?;

    for name in ["api_key", "key", "apikey", "access_token", "token"] {
        let shown = curl(&[&format!("{url}?{name}={key}")])?.expect(400)?;
        assert_eq!(shown.json()?["code"], "key_in_query", "{shown:?}");
        assert!(!shown.body.contains(&key) && !shown.head.contains(&key), "it echoes the key");
    }
    let missing = curl(&[&url])?.expect(401)?;
    assert_eq!(missing.json()?["code"], "missing_key", "{missing:?}");
    let two = curl(&["-H", &format!("X-API-Key: {key}"), "-u", "other:", &url])?.expect(400)?;
    assert_eq!(two.json()?["code"], "several_credentials", "{two:?}");

    // Management is not for callers' keys.
    let body = json!({ "name": "mine" });
    for (method, path) in [("POST", "/api-keys"), ("GET", "/api-keys"), ("GET", "/audit")] {
        let header = format!("X-API-Key: {key}");
        let body = body.to_string();
        let json = "Content-Type: application/json";
        let url = server.url(path);
        let mut args = vec!["-X", method, "-H", &header, &url];
        if method == "POST" {
            args.extend(["-H", json, "-d", &body]);
        }
        let shown = curl(&args)?;
        assert!(matches!(shown.status, 401 | 403), "{shown:?}");
    }
    // Nobody's log holds the key, though it was in a URL.
    server.check_health()
}

/// Unknown, malformed, revoked, disabled, expired and from elsewhere look the same outside.
#[test]
fn refusals_tell_nothing_about_the_key() -> Test {
    let server = KeyServer::start()?;
    let make = |more: Value| -> Result<Key, Error> {
        let mut request = json!({ "name": "one", "scopes": [] });
        for (name, value) in more.as_object().into_iter().flatten() {
            request[name] = value.clone();
        }
        server.make(&request)
    };
    let revoked = make(json!({}))?;
    server.manage("DELETE", &format!("/api-keys/{}", revoked.id), None)?.expect(200)?;
    let disabled = make(json!({}))?;
    let disable = format!("/api-keys/{}/disable", disabled.id);
    server.manage("POST", &disable, Some(&json!({})))?.expect(200)?;
    let elsewhere = make(json!({ "allowed_ips": ["10.0.0.1"] }))?;
    let later = make(json!({ "not_before": "2200-01-01T00:00:00Z", "expires": "never" }))?;
    let forged = format!("{}x", &revoked.text[..revoked.text.len() - 1]);
    let mut seen: Option<(String, Value)> = None;
    for text in [
        &revoked.text,
        &disabled.text,
        &elsewhere.text,
        &later.text,
        &forged,
        "sk_live_51H8KfJCM2nX1y3z",
        "x",
    ] {
        let shown = server.use_key("GET", "/protected", text)?.expect(401)?;
        let mut body = shown.json()?;
        body["request_id"] = Value::Null;
        let mut names: Vec<String> = shown
            .head
            .lines()
            .skip(1)
            .filter(|line| !line.starts_with("date") && !line.starts_with("x-request-id"))
            .map(str::to_owned)
            .collect();
        names.sort();
        let this = (names.join("\n"), body);
        match &seen {
            None => seen = Some(this),
            Some(first) => assert_eq!(&this, first),
        }
    }
    server.check_health()
}
