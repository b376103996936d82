//! The emulator on a real socket.

use imkit_emulator::{Emulator, Fault, Reset, Running};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::harness::{API_KEY, Error, Test};

async fn spawn() -> Result<Running, Error> {
    Ok(Emulator::builder().api_key(API_KEY).build().await?.spawn().await?)
}

/// Sends one request and reads until the server closes the connection.
async fn exchange(server: &Running, path: &str) -> Result<String, Error> {
    let address = server.url().strip_prefix("http://").ok_or("no http URL")?;
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nIM-API-KEY: {API_KEY}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

#[tokio::test]
async fn a_spawned_emulator_answers_on_its_url() -> Test {
    let server = spawn().await?;
    let answer = exchange(&server, "/config").await?;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with(r#"{"RC":0,"RM":"OK","result":{}}"#), "{answer}");
    server.shutdown().await?;
    Ok(())
}

#[tokio::test]
async fn a_reset_connection_ends_without_a_byte() -> Test {
    let server = spawn().await?;
    server.emulator().faults().add(Fault::reset(Reset::After))?;
    assert_eq!(exchange(&server, "/config").await?, "");
    assert!(exchange(&server, "/config").await?.starts_with("HTTP/1.1 200"));
    Ok(())
}

#[tokio::test]
async fn after_shutdown_nobody_listens_and_idle_connections_are_closed() -> Test {
    let server = spawn().await?;
    let address = server.url().trim_start_matches("http://").to_owned();
    let mut idle = TcpStream::connect(&address).await?;
    server.shutdown().await?;
    assert_eq!(idle.read(&mut [0]).await.unwrap_or_default(), 0);
    assert!(TcpStream::connect(&address).await.is_err());
    Ok(())
}

#[tokio::test]
async fn debug_output_of_a_server_shows_no_key() -> Test {
    let server = spawn().await?;
    let shown = format!("{server:?} {:?}", server.emulator());
    assert!(!shown.contains(API_KEY), "{shown}");
    Ok(())
}
