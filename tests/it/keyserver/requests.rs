//! Requests that nobody should send, made from the API's own description: most of each is right,
//! so that it gets far, and something in it is not.

use serde_json::Value;

use super::dice::Dice;

/// A method and a path with `{parameters}`.
#[derive(Clone, Debug)]
pub(super) struct Target {
    method: String,
    path: String,
}

/// What requests are made with.
pub(super) struct Material {
    pub(super) host: String,
    pub(super) targets: Vec<Target>,
    /// Credentials of all kinds, good and bad.
    pub(super) keys: Vec<String>,
    /// Keys that may be changed in any way.
    pub(super) victims: Vec<String>,
}

/// A request as bytes.
pub(super) struct Raw {
    pub(super) bytes: Vec<u8>,
    /// Its answer may have no end.
    pub(super) endless: bool,
}

/// Every operation of an OpenAPI document.
pub(super) fn targets(document: &Value) -> Vec<Target> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten().map(|(method, _)| method);
            methods
                .filter(|method| METHODS.contains(&method.to_uppercase().as_str()))
                .map(move |method| Target { method: method.to_uppercase(), path: path.clone() })
        })
        .collect()
}

const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"];

const ODD_METHODS: &[&str] = &["CONNECT", "get", "FOO", "", "G T", "GE\u{0}T", "PRI", "\u{fc}"];

const ODD_SEGMENTS: &[&str] = &[
    "000000000000",
    "..",
    ".",
    "%2e%2e%2f",
    "%00",
    "%ff%fe",
    "%",
    "%zz",
    "",
    "{id}",
    "a/b",
    "*",
    "'%20OR%201=1--",
    "%F0%9F%92%A9",
    "\u{fc}\u{1f4a9}",
    "a%0d%0aX:1",
    "-1",
    "99999999999999999999",
];

const PARAMETERS: &[&str] = &[
    "limit",
    "cursor",
    "since",
    "until",
    "by",
    "owner",
    "user_id",
    "tag",
    "name",
    "status",
    "kind",
    "environment",
    "created_before",
    "expires_before",
    "target",
    "actor",
    "event",
    "oldest_first",
    "scope",
    "operation",
    "resource",
    "cost",
    "purge",
    "reason",
    "key",
    "api_key",
    "outcome",
    "x",
];

const ODD_VALUES: &[&str] = &[
    "",
    "0",
    "-1",
    "1",
    "1000",
    "1001",
    "1e9",
    "99999999999999999999",
    "true",
    "null",
    "%00",
    "%ff",
    "%zz",
    "%",
    "a,b",
    "key",
    "time",
    "active",
    "api",
    "2030-01-01T00:00:00Z",
    "0000-00-00T00:00:00Z",
    "9999999-01-01",
    "-009999-01-01T00:00:00Z",
    "*",
    "rooms.create",
    "rooms/*",
    "rooms/a/b",
    "%F0%9F%92%A9",
    "'%3B--",
    "%25",
    "%5F",
    "a+b",
    "MQ==",
];

const TYPES: &[&str] = &[
    "application/json",
    "application/json; charset=utf-8",
    "text/plain",
    "application/xml",
    "",
    "application/x-www-form-urlencoded",
    "application/json; charset=utf-16",
    ";;;",
    "\u{ff}",
];

/// Fields of all requests, but those with which keys are revoked wholesale.
const FIELDS: &[&str] = &[
    "name",
    "scopes",
    "kind",
    "role",
    "environment",
    "owner",
    "user_id",
    "resources",
    "allowed_ips",
    "not_before",
    "expires_in_days",
    "expires_at",
    "expires",
    "rate_limit",
    "limits",
    "metadata",
    "tags",
    "reason",
    "if_rev",
    "grace_seconds",
    "finish_when_idle_seconds",
    "key",
    "operation",
    "ip",
    "cost",
    "keys",
    "ids",
    "dry_run",
    "sha256",
    "unknown",
    "",
    "__proto__",
    "\\u0000",
];

const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "1.5",
    "1e999",
    "-0",
    "99999999999999999999999",
    "18446744073709551615",
    "18446744073709551616",
    "4294967296",
    "\"\"",
    "\"a\"",
    "\"*\"",
    "\"never\"",
    "\"root\"",
    "\"admin\"",
    "\"live\"",
    "\"1000/min\"",
    "\"0/s\"",
    "\"off\"",
    "\"9/9/9\"",
    "\"write:orders\"",
    "\"rooms:read\"",
    "\"127.0.0.1\"",
    "\"::1/129\"",
    "\"10.0.0.0/8\"",
    "\"10.0.0.0/99\"",
    "\"2030-01-01T00:00:00Z\"",
    "\"2030-13-41T99:00:00Z\"",
    "\"+999999-12-31T23:59:59Z\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\u{1f4a9}\u{202e}\"",
    "[]",
    "{}",
    "[\"a\"]",
    "[\"a\",\"a\"]",
    "[\"write:orders\",\"rooms:read\"]",
    "[null]",
    "[[]]",
    "[\"clients/*\"]",
    "[\"10.0.0.0/8\",\"x\"]",
    "{\"a\":{\"b\":[1,2,{}]}}",
    "NaN",
    "'x'",
    "01",
    "[{\"name\":\"n\",\"kind\":\"rate\",\"count\":1,\"seconds\":1,\"burst\":1}]",
    "[{\"name\":\"n\",\"kind\":\"rate\",\"count\":0,\"seconds\":0,\"burst\":0}]",
    "[{\"name\":\"n\",\"kind\":\"quota\",\"count\":1000000000000,\"period\":\"month\"}]",
    "[{\"name\":\"n\",\"key\":\"sk_live_0123456789abcdef\"}]",
    "[{\"name\":\"n\",\"sha256\":\"00\"}]",
];

const ODD_BODIES: &[&str] = &[
    "",
    "null",
    "[]",
    "\"x\"",
    "0",
    "{",
    "}",
    "{\"name\"",
    "{\"name\":}",
    "{\"name\":\"a\",}",
    "{\"name\":\"a\"}{\"name\":\"b\"}",
    "{\"name\":\"a\",\"name\":\"b\"}",
    "\u{feff}{}",
    "{\"name\":\"a\u{0}\"}",
    "// {}\n{}",
    "name=a&scopes=b",
    "<a/>",
    "\u{0}\u{0}\u{0}\u{0}",
];

const EXTRA_HEADERS: &[&str] = &[
    "X-Forwarded-For: 1.2.3.4, , ::, x",
    "Forwarded: for=\"[::1\";by=_x;;",
    "Expect: 100-continue",
    "Expect: nonsense",
    "Upgrade: h2c",
    "Content-Encoding: gzip",
    "Accept: */*;q=x",
    "Range: bytes=-1",
    "If-None-Match: \"",
    "Cookie: a=b; a=b",
    "X-Request-Id: \u{7f}\u{1}",
    "X-Request-Id: a b\tc",
    "Connection: keep-alive, x-api-key",
    "TE: trailers",
    "Origin: null",
    "NoColon",
    " : x",
    "a b: c",
    "X: a\r\n folded",
    "X-\u{fc}: 1",
    "X: \u{0}",
    "X-HTTP-Method-Override: DELETE",
    "Via: 1.1 x",
    "traceparent: 00-0-0-0",
    "Content-Length: 5",
    "Content-Length: -1",
    "Content-Length: 9e9",
    "Content-Length: 0",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: xchunked",
    "Host: evil.example",
];

impl Material {
    pub(super) fn request(&self, dice: &mut Dice) -> Raw {
        let target = &self.targets[dice.below(self.targets.len() as u64) as usize];
        let method = match dice.below(20) {
            0 => dice.pick(ODD_METHODS),
            1 | 2 => dice.pick(METHODS),
            _ => target.method.as_str(),
        };
        let path = self.path(dice, target);
        let version = if dice.chance(97) { "HTTP/1.1" } else { dice.pick(VERSIONS) };
        let mut bytes = format!("{method} {path} {version}\r\n").into_bytes();
        self.headers(dice, &mut bytes);
        let has_body = !matches!(method, "GET" | "HEAD" | "OPTIONS") || dice.chance(5);
        let body = if has_body { self.body(dice, &target.path) } else { Vec::new() };
        frame(dice, &mut bytes, &body);
        Raw { bytes, endless: path.starts_with("/decisions") }
    }

    fn path(&self, dice: &mut Dice, target: &Target) -> String {
        let segments = target.path.split('/').skip(1).map(|segment| {
            if !segment.starts_with('{') {
                return if dice.chance(2) {
                    (*dice.pick(ODD_SEGMENTS)).to_owned()
                } else {
                    segment.to_owned()
                };
            }
            match dice.below(10) {
                0..=5 => self.victims[dice.below(self.victims.len() as u64) as usize].clone(),
                6 if dice.chance(20) => "x".repeat(5_000),
                _ => (*dice.pick(ODD_SEGMENTS)).to_owned(),
            }
        });
        let mut path: String = segments.map(|segment| format!("/{segment}")).collect();
        if dice.chance(40) {
            path.push('?');
            for _ in 0..1 + dice.below(4) {
                path += &format!("{}={}&", dice.pick(PARAMETERS), dice.pick(ODD_VALUES));
            }
        }
        match dice.below(200) {
            0 => "*".to_owned(),
            1 => format!("http://evil.example{path}"),
            2 => format!("{path}#fragment"),
            3 => format!("/{path}"),
            4 => path + &"&x=y".repeat(20_000),
            _ => path,
        }
    }

    fn headers(&self, dice: &mut Dice, out: &mut Vec<u8>) {
        let mut line = |text: String| {
            out.extend_from_slice(text.as_bytes());
            out.extend_from_slice(b"\r\n");
        };
        if dice.chance(98) {
            line(format!("Host: {}", self.host));
        }
        if dice.chance(90) {
            line("Connection: close".to_owned());
        }
        let key = |dice: &mut Dice| {
            let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
            dice.pick(&keys).to_owned()
        };
        // Mostly one credential, sometimes none or several.
        for _ in 0..if dice.chance(90) { 1 } else { dice.below(4) } {
            let key = key(dice);
            match dice.below(12) {
                0 => line(format!("Authorization: Bearer {key}")),
                1 => line(format!("Authorization: Basic {key}")),
                2 => line("Authorization: Basic \u{ff}=:".to_owned()),
                3 => line(format!("authorization: {key}")),
                _ => line(format!("X-API-Key: {key}")),
            }
        }
        while dice.chance(20) {
            line((*dice.pick(EXTRA_HEADERS)).to_owned());
        }
        match dice.below(300) {
            0 => (0..150).for_each(|number| line(format!("X-{number}: {number}"))),
            1 => line(format!("X-Long: {}", "y".repeat(100_000))),
            2 => line(format!("X-API-Key: {}", "z".repeat(9_000))),
            3 => out.extend_from_slice(b"X-Bytes: \xff\xfe\x80\r\n"),
            _ => {}
        }
    }

    fn body(&self, dice: &mut Dice, path: &str) -> Vec<u8> {
        match dice.below(40) {
            0 => dice.pick(ODD_BODIES).as_bytes().to_vec(),
            1 => "[".repeat(1 + dice.below(20_000) as usize).into_bytes(),
            2 => "{\"a\":".repeat(1 + dice.below(5_000) as usize).into_bytes(),
            3 => b"{\"name\":\"\xff\xfe\xc0\x80\"}".to_vec(),
            4 => (0..dice.below(300)).map(|_| dice.below(256) as u8).collect(),
            5 if dice.chance(10) => vec![b' '; 1_500_000],
            6 => {
                let depth = 1 + dice.below(200) as usize;
                let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
                format!("{{\"name\":\"deep\",\"metadata\":{{\"a\":{deep}}}}}").into_bytes()
            }
            7 => {
                format!("{{\"name\":\"{}\"}}", "n".repeat(dice.below(40_000) as usize)).into_bytes()
            }
            _ => self.document(dice, path).into_bytes(),
        }
    }

    /// A JSON object of the fields that a request of this path may have, some of them odd.
    fn document(&self, dice: &mut Dice, path: &str) -> String {
        let mut fields = Vec::new();
        let victim = &self.victims[dice.below(self.victims.len() as u64) as usize];
        if path.ends_with("/revoke") && dice.chance(80) {
            fields.push(format!("\"ids\":[\"{victim}\"]"));
        } else if path.ends_with("/verify") && dice.chance(80) {
            let key = &self.keys[dice.below(self.keys.len() as u64) as usize];
            fields.push(format!("\"key\":{}", Value::from(key.as_str())));
        } else if dice.chance(70) {
            fields.push("\"name\":\"generated\"".to_owned());
        }
        // Some are as they should be.
        for _ in 0..dice.below(5).saturating_sub(1) {
            fields.push(format!("\"{}\":{}", dice.pick(FIELDS), dice.pick(VALUES)));
        }
        format!("{{{}}}", fields.join(","))
    }
}

const VERSIONS: &[&str] = &["HTTP/1.0", "HTTP/9.9", "HTTP/2.0", "", "HTTX/1.1", "HTTP/1.1 x"];

/// Ends the head and adds the body, whose length is mostly told as it is.
fn frame(dice: &mut Dice, out: &mut Vec<u8>, body: &[u8]) {
    let kind = if dice.chance(90) { "application/json" } else { dice.pick(TYPES) };
    if !body.is_empty() {
        out.extend_from_slice(format!("Content-Type: {kind}\r\n").as_bytes());
    }
    let length = body.len();
    let head = match dice.below(400) {
        // Longer than what comes: the server must give up waiting by itself.
        0 => format!("Content-Length: {}\r\n\r\n", length + 10),
        1 => format!("Content-Length: {}\r\n\r\n", length / 2),
        2 => format!("Content-Length: {length}\r\nContent-Length: {}\r\n\r\n", length + 1),
        3 => format!("Content-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n"),
        4 => "Transfer-Encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        5 => "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n".to_owned(),
        // No end of the head.
        6 => String::new(),
        7..=20 => {
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n\r\n");
            for piece in body.chunks(1 + dice.below(1_000) as usize) {
                out.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
                out.extend_from_slice(piece);
                out.extend_from_slice(b"\r\n");
            }
            out.extend_from_slice(b"0\r\n\r\n");
            return;
        }
        _ if body.is_empty() => "\r\n".to_owned(),
        _ => format!("Content-Length: {length}\r\n\r\n"),
    };
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(body);
}
