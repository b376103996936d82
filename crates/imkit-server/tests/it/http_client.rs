//! A few lines of HTTP/1.1 over any stream, so that a test decides every byte it sends.

use imkit_server::Credentials;
use secrecy::ExposeSecret;
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::TestResult;

/// Asks `GET path` of a door, with an optional foreign `Host`.
pub(crate) async fn get(url: &str, path: &str, host: Option<&str>) -> TestResult<(u16, Value)> {
    let address = url.strip_prefix("http://").ok_or("a plain URL")?;
    let stream = TcpStream::connect(address).await?;
    exchange(stream, path, host.unwrap_or(address)).await
}

/// Sends `GET path` over an open stream and reads the answer to its end.
pub(crate) async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    path: &str,
    host: &str,
) -> TestResult<(u16, Value)> {
    let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    converse(stream, &head).await
}

/// Asks the gateway as the local application.
pub(crate) async fn call(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    method: &str,
    path: &str,
    keys: &Credentials,
    body: &Value,
) -> TestResult<(u16, Value)> {
    let body = body.to_string();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIM-API-KEY: {}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        keys.api_key.expose_secret(),
        body.len(),
    );
    converse(stream, &request).await
}

async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    request: &str,
) -> TestResult<(u16, Value)> {
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let status = answer.split(' ').nth(1).ok_or("no status line")?.parse()?;
    let body = answer.split_once("\r\n\r\n").ok_or("no body")?.1;
    Ok((status, serde_json::from_str(body)?))
}
