//! Clients that take their time are cut off, and those that wait are let go.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use super::{configure, control, home};
use crate::Test;
use crate::http;
use crate::local::Local;

/// Far more than the times of the configuration, far less than the defaults.
const SOON: Duration = Duration::from_secs(8);

fn impatient() -> Result<Local, imkit_testkit::Error> {
    let home = home()?;
    configure(&home, "[limits]\nheader_timeout = \"300ms\"\nrequest_timeout = \"300ms\"\n")?;
    Local::start_in(home, &[])
}

#[test]
fn half_a_head_and_a_connection_that_idles_are_closed() -> Test {
    let local = impatient()?;
    let url = control(&local)?;
    let begin = Instant::now();
    let mut half = http::connect(&url)?;
    half.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")?;
    let mut idle = http::connect(&url)?;
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
    let mut text = String::new();
    idle.read_to_string(&mut text)?;
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    let mut rest = Vec::new();
    half.read_to_end(&mut rest)?;
    assert!(begin.elapsed() < SOON, "{:?}", begin.elapsed());
    Ok(())
}

#[test]
fn a_body_that_does_not_come_is_answered_with_408() -> Test {
    let local = impatient()?;
    let url = control(&local)?;
    let root = std::fs::read_to_string(super::data_dir(&local.sandbox).join("root-key"))?;
    let begin = Instant::now();
    let mut slow = http::connect(&url)?;
    let head = format!(
        "POST /api-keys HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{",
        root.trim()
    );
    slow.write_all(head.as_bytes())?;
    let answer = http::read(slow)?;
    assert_eq!(answer.status, 408, "{answer:?}");
    assert!(begin.elapsed() < SOON, "{:?}", begin.elapsed());
    Ok(())
}
