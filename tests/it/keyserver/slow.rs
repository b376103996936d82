//! Clients that send too slowly are cut off while others are served, and bodies that are too large
//! are refused without being read.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::http::{dial, throw};
use super::{KeyServer, pause};
use crate::Test;

const QUICK: &str = "[limits]\nheader_timeout = \"1s\"\nrequest_timeout = \"1s\"\n";

#[test]
fn slow_clients_are_cut_off_while_others_are_served() -> Test {
    let server = KeyServer::start_with(QUICK)?;
    let key = server.create_unlimited("others")?;
    let host = server.host.as_str();
    let head = format!("POST /api-keys/verify HTTP/1.1\r\nHost: {host}\r\n");
    let body = format!("{head}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n");
    // What is sent at once, and what drips.
    let clients = [
        (String::new(), "X"),
        (head.clone(), "X"),
        (head, "X-Drip: 1\r\n"),
        (body, " "),
        (chunked, "1\r\n \r\n"),
    ];
    let started = Instant::now();
    std::thread::scope(|scope| {
        let drips: Vec<_> = (0..20)
            .map(|number| {
                let (first, drip) = clients[number % clients.len()].clone();
                scope.spawn(move || drip_until_cut(host, &first, drip))
            })
            .collect();
        while !drips.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            let asked = Instant::now();
            server.verify(&key.text, "")?.expect(200)?;
            assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
            pause(Duration::from_millis(20));
        }
        for drip in drips {
            drip.join().map_err(|_| "a client panicked")??;
        }
        Ok::<_, imkit_testkit::Error>(())
    })?;
    println!("all cut off after {:?}", started.elapsed());
    server.check_health()
}

/// Sends a little every 50 ms until the server has had enough. It may answer before it closes.
fn drip_until_cut(host: &str, first: &str, drip: &str) -> Test {
    let mut stream = dial(host, None)?.into_inner();
    let started = Instant::now();
    stream.write_all(first.as_bytes())?;
    stream.set_read_timeout(Some(Duration::from_millis(50)))?;
    let mut answer = Vec::new();
    loop {
        if started.elapsed() > Duration::from_secs(10) {
            return Err(format!("still there after 10 s: {first:?} {drip:?}").into());
        }
        let mut piece = [0; 1024];
        match stream.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => answer.extend_from_slice(&piece[..read]),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => break,
        }
        if stream.write_all(drip.as_bytes()).is_err() {
            break;
        }
    }
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    Ok(())
}

#[test]
fn a_body_over_the_limit_is_413_and_is_not_waited_for() -> Test {
    let server = KeyServer::start_with("[limits]\nbody_bytes = 16384\n")?;
    let host = &server.host;
    let (root, path) = (&server.root, "/api-keys");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {root}\r\n\
         Content-Type: application/json\r\n"
    );
    let large = " ".repeat(40_000);
    let announced = format!("{head}Content-Length: 1000000000000\r\n\r\n");
    let sent = format!("{head}Content-Length: 40000\r\n\r\n{large}");
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n9c40\r\n{large}\r\n0\r\n\r\n");
    for request in [announced, sent, chunked] {
        let answer = throw(host, request.as_bytes(), false)?.ok_or("closed without an answer")?;
        assert_eq!((answer.status, answer.code().as_str()), (413, "too_large"), "{answer:?}");
    }
    let fits = "{\"name\":\"fits\"}".to_owned() + &" ".repeat(9_000);
    let length = fits.len();
    let request = format!("{head}Content-Length: {length}\r\n\r\n{fits}");
    let answer = throw(host, request.as_bytes(), false)?.ok_or("closed without an answer")?;
    answer.expect(201)?;
    let long = "x".repeat(200_000);
    let request = format!("GET /{long} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let answer = throw(host, request.as_bytes(), false)?;
    assert!(answer.is_none_or(|answer| (400..500).contains(&answer.status)));
    let root = [("X-API-Key", server.root.as_str())];
    server.connect()?.call("GET", path, &root, &Value::Null)?.expect(200)?;
    server.check_health()
}
