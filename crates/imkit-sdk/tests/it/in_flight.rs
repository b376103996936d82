//! Many calls at once: one client opens a bounded number of connections, and every call ends.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::try_join_all;
use imkit_sdk::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::Outcome;
use crate::server::KEY;

const BOUND: usize = 128;

#[derive(Default)]
struct Seen {
    now: AtomicUsize,
    most: AtomicUsize,
}

async fn answer(
    mut stream: TcpStream,
    seen: Arc<Seen>,
    full: watch::Sender<bool>,
) -> io::Result<()> {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer).await? > 0 {
        let now = seen.now.fetch_add(1, Ordering::SeqCst) + 1;
        seen.most.fetch_max(now, Ordering::SeqCst);
        if now >= BOUND {
            // Whoever else would come is let in before anybody is answered.
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
            full.send_replace(true);
        }
        let mut filled = full.subscribe();
        let _ = filled.wait_for(|full| *full).await;
        seen.now.fetch_sub(1, Ordering::SeqCst);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"count\":7}").await?;
    }
    Ok(())
}

#[tokio::test]
async fn calls_beyond_the_bound_queue_and_succeed() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let seen = Arc::new(Seen::default());
    let (full, _) = watch::channel(false);
    let server = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, server.clone(), full.clone()));
        }
    });
    let client = Client::builder().base_url(url).api_key(KEY).build()?;
    let calls = (0..3 * BOUND).map(|_| client.monitor().connections());
    assert_eq!(try_join_all(calls).await?.len(), 3 * BOUND);
    assert_eq!(seen.most.load(Ordering::SeqCst), BOUND);
    Ok(())
}
