//! Requests as bytes: most of them good, many of them odd in one or two ways, some of them attempts
//! to be two things at once.

/// Numbers that look random and are the same for the same seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn pick<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())]
    }
}

/// Who asks: keys for the rooms `a-*` and `b-*`.
pub(super) struct Keys<'k> {
    pub(super) a: &'k str,
    pub(super) b: &'k str,
    pub(super) host: &'k str,
}

/// Lines of a head that may stand in any request, in whichever number.
const ODD: &[&str] = &[
    "Accept: */*",
    "accept-language: de",
    "User-Agent: x",
    "User-Agent: y",
    "X-Request-Id: mine",
    "X-Request-Id: a b\u{e9}",
    "Cookie: im-api-key=x",
    "Authorization: Bearer x",
    "X-API-Key: x",
    "IM_API_KEY: x",
    "IM-API-KEY : x",
    " IM-API-KEY: x",
    "IM-API-KEY: x",
    "IM-API-KEY:",
    "IM-CLIENT-KEY: x",
    "IM-Authorization: t",
    "IM-CLIENT-ID: u",
    "X-HTTP-Method-Override: DELETE",
    "X-Method-Override: GET",
    "x-http-method: PUT",
    "Connection: close",
    "Connection: keep-alive",
    "Connection: IM-API-KEY",
    "Connection: Content-Length, Accept, Content-Type",
    "Connection: Transfer-Encoding",
    "Connection: upgrade",
    "Upgrade: h2c",
    "Upgrade: websocket",
    "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
    "TE: trailers",
    "Trailer: IM-API-KEY",
    "Expect: 100-continue",
    "Expect: something",
    "Content-Type: text/plain",
    "Content-Type: application/json",
    "Content-Encoding: gzip",
    "Content-Length: 0",
    "Content-Length: 2",
    "Content-Length: 5, 5",
    "Content-Length: +2",
    "Content-Length: 0x2",
    "Content-Length: 99999999999999999999",
    "Content-Length: -1",
    "Content-Length:",
    "Content-Length : 2",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: Chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: chunked, chunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding: identity",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding:\tchunked",
    "Transfer-Encoding : chunked",
    "Transfer_Encoding: chunked",
    "Host: elsewhere",
    "Host:",
    "X-Forwarded-Host: elsewhere",
    "X-Forwarded-For: 192.0.2.1",
    "Forwarded: for=192.0.2.1",
    "X-Original-URL: /admin/stats",
    "X-Rewrite-URL: /admin/stats",
    "X: a\0b",
    "X: a\rb",
    "X: a\u{7f}b",
    "X: \u{e9}",
    ": empty",
    "no colon",
    "\tfolded: x",
    "X:\r\n folded",
    "X: a\nIM-API-KEY: x",
];

/// A request; `number` stands in the id of the room that it is about.
pub(super) fn case(dice: &mut Dice, keys: &Keys<'_>, number: usize) -> Vec<u8> {
    let room = format!("{}-{number}", dice.pick(&["a", "b"]));
    let other = format!("{}-{number}", dice.pick(&["a", "b"]));
    let message = |room: &str| {
        format!(r#"{{"room":"{room}","sender":"u","messageType":"text","message":"x"}}"#)
    };
    let (method, path, body) = match dice.below(8) {
        0..=2 => ("GET", format!("/rooms/{room}"), String::new()),
        3 => ("PUT", format!("/rooms/{room}"), r#"{"name":"N"}"#.to_owned()),
        4 => ("POST", "/messages".to_owned(), message(&room)),
        5 => {
            let twice = message(&room).replacen('{', &format!(r#"{{"room":"{other}","#), 1);
            let escaped = message(&room).replacen('{', &format!(r#"{{"r\u006fom":"{other}","#), 1);
            let body = match dice.below(3) {
                0 => twice,
                1 => escaped,
                _ => message(&room),
            };
            ("POST", "/messages".to_owned(), body)
        }
        6 => ("PUT", format!("/rooms/%{:x}-{number}", dice.pick(b"ab")), "{}".to_owned()),
        _ => (
            dice.pick(&["DELETE", "get", "HEAD", "PATCH"]),
            format!("/rooms/{room}"),
            String::new(),
        ),
    };
    let is_plain = dice.below(3) == 0;
    let target = if is_plain { path } else { target(dice, keys, &path, &other) };
    let key = match dice.below(8) {
        0..=2 => keys.b,
        3 => "wrong",
        _ => keys.a,
    };
    let mut lines = vec![format!("Host: {}", keys.host), format!("IM-API-KEY: {key}")];
    if is_plain {
        if !body.is_empty() {
            lines.push(format!("Content-Length: {}", body.len()));
        }
        return write(dice, (method, &target, "HTTP/1.1"), &lines, "\r\n", body.as_bytes());
    }
    let mut sent = body.clone().into_bytes();
    match dice.below(6) {
        0 if !body.is_empty() => {
            lines.push("Transfer-Encoding: chunked".to_owned());
            sent = chunked(dice, &body);
        }
        1 if !body.is_empty() => {
            lines.push(format!("Content-Length: {}", body.len()));
            lines.push(format!("Content-Length: {}", body.len() - dice.below(2)));
        }
        // The rest is another request, or a part of one.
        2 => {
            lines.push(format!("Content-Length: {}", dice.below(body.len() + 1)));
        }
        _ if body.is_empty() => {}
        _ => lines.push(format!("Content-Length: {}", body.len())),
    }
    for _ in 0..dice.below(4) {
        let line = dice.pick(ODD).to_owned();
        let at = dice.below(lines.len() + 1);
        lines.insert(at, line);
    }
    match dice.below(12) {
        0 => lines.push(format!("IM-API-KEY: {}", dice.pick(&[keys.a, keys.b]))),
        1 => lines.insert(0, format!("im-api-key: {}", dice.pick(&[keys.a, keys.b]))),
        2 => lines.swap(0, 1),
        3 => lines.retain(|line| !line.starts_with("Host")),
        // A request in the body, for whoever reads a shorter one.
        4 => {
            let hidden = format!("GET /rooms/b-{number} HTTP/1.1\r\nHost: x\r\nIM-API-KEY: ");
            sent.extend(format!("{hidden}{}\r\n\r\n", keys.b).bytes());
        }
        _ => {}
    }
    let version = match dice.below(40) {
        0 => "HTTP/1.0",
        1 => "HTTP/1.2",
        2 => "HTTP/2.0",
        3 => "http/1.1",
        _ => "HTTP/1.1",
    };
    let end = if dice.below(30) == 0 { "\n" } else { "\r\n" };
    write(dice, (method, &target, version), &lines, end, &sent)
}

/// The target of a path, in one of its forms.
fn target(dice: &mut Dice, keys: &Keys<'_>, path: &str, other: &str) -> String {
    match dice.below(16) {
        0 => format!("http://{}{path}", keys.host),
        1 => format!("http://elsewhere{path}"),
        2 => format!("HTTP://{}{path}", keys.host.to_uppercase()),
        3 => format!("http://u@{}{path}", keys.host),
        4 => format!("{path}/"),
        5 => format!("{path}?a=1&a=2"),
        6 => format!("{path}?room={other}"),
        7 => format!("{path}/../{other}"),
        8 => format!("/{path}"),
        9 => format!("{path}%2f{other}"),
        10 => format!("{path};x"),
        11 => format!("{path}#/{other}"),
        12 => format!("{path}\t"),
        _ => path.to_owned(),
    }
}

/// A body in chunks, some of them odd.
fn chunked(dice: &mut Dice, body: &str) -> Vec<u8> {
    let (first, rest) = body.split_at(dice.below(body.len()));
    let mut text = String::new();
    for part in [first, rest] {
        if part.is_empty() {
            continue;
        }
        let size = match dice.below(12) {
            0 => format!("{:X};ext=1", part.len()),
            1 => format!("0{:x}", part.len()),
            2 => format!("{:x} ", part.len()),
            3 => format!("{:x};a\nb", part.len()),
            4 => format!("0x{:x}", part.len()),
            5 => format!("{:x}\n", part.len() + 1).trim_end().to_owned(),
            _ => format!("{:x}", part.len()),
        };
        let end = if dice.below(20) == 0 { "\n" } else { "\r\n" };
        text.push_str(&format!("{size}{end}{part}\r\n"));
    }
    let last = match dice.below(10) {
        0 => "0\r\nIM-API-KEY: x\r\n\r\n",
        1 => "0;ext\r\n\r\n",
        2 => "000\r\n\r\n",
        3 => "0\n\n",
        _ => "0\r\n\r\n",
    };
    text.push_str(last);
    text.into_bytes()
}

fn write(
    dice: &mut Dice,
    (method, target, version): (&str, &str, &str),
    lines: &[String],
    end: &str,
    body: &[u8],
) -> Vec<u8> {
    let space = if dice.below(200) == 0 { "  " } else { " " };
    let mut text = format!("{method} {target}{space}{version}{end}");
    for line in lines {
        text.push_str(line);
        text.push_str(end);
    }
    text.push_str(end);
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
