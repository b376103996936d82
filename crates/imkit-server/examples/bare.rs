//! A handler that answers given bytes and checks nothing: what `/verify` is measured against
//! (benches/keys.py).
//!
//! Usage: `bare ANSWER axum|door`. ANSWER is a file with a whole HTTP answer, head and body. `axum`
//! serves by `axum::serve`, `door` by the loop that the server's own doors use. The URL is the
//! first line of standard output.

use std::io::Write;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::net::TcpListener;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Headers that hyper writes itself.
const HYPERS: [HeaderName; 2] = [http::header::CONTENT_LENGTH, http::header::DATE];

#[derive(Clone)]
struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(serve)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bare ANSWER axum|door".into());
    };
    let answer = read(&std::fs::read_to_string(file)?)?;
    let router = Router::new().route("/verify", get(bare)).with_state(answer);
    // As the server: one thread does everything.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
        match serve.as_str() {
            "axum" => axum::serve(listener, router).await?,
            "door" => imkit_emulator::serve(listener, router, std::future::pending()).await?,
            other => return Err(format!("{other}: say axum or door").into()),
        }
        Ok(())
    })
}

async fn bare(State(answer): State<Answer>) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.headers_mut() = answer.headers;
    response
}

fn read(text: &str) -> Outcome<Answer> {
    let (head, body) = text.split_once("\r\n\r\n").ok_or("the answer has no head")?;
    let mut headers = HeaderMap::new();
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(':').ok_or("a header has no colon")?;
        let name = HeaderName::try_from(name)?;
        if !HYPERS.contains(&name) {
            headers.append(name, HeaderValue::try_from(value.trim())?);
        }
    }
    Ok(Answer { headers, body: Bytes::copy_from_slice(body.as_bytes()) })
}
