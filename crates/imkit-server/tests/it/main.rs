//! Drives real servers over real sockets on port 0, each with a data directory of its own.

mod doors;
mod held;
mod http_client;
mod lifecycle;
mod start_errors;
mod tls;

use std::error::Error;
use std::path::Path;

use imkit_server::{Config, RunError, Server, ServerInfo, StartError};
use jiff::Timestamp;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

type TestResult<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// A configuration on free loopback ports.
fn config(data_dir: &Path) -> Config {
    let any = "127.0.0.1:0".parse().unwrap_or(imkit_server::DEFAULT_CONTROL);
    Config { control: any, gateway: any, ..Config::new(data_dir) }
}

async fn start(config: Config) -> Result<Running, StartError> {
    let server = Server::start(config, Timestamp::UNIX_EPOCH).await?;
    let info = server.info().clone();
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(server.run(async {
        let _ = stopped.await;
    }));
    Ok(Running { info, stop, task })
}

/// A server that runs in a task of the test.
struct Running {
    info: ServerInfo,
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), RunError>>,
}

impl Running {
    /// A connection to the gateway, below TLS.
    async fn gateway(&self) -> TestResult<TcpStream> {
        let (_, address) = self.info.gateway_url.split_once("://").ok_or("a URL")?;
        Ok(TcpStream::connect(address).await?)
    }

    async fn stop(self) -> TestResult {
        drop(self.stop);
        Ok(self.task.await??)
    }
}
