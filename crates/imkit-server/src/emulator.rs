//! A stand-in for `imkit_emulator` until that crate is there. To be dropped.
#![allow(
    dead_code,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    missing_docs
)]

use std::io;
use std::path::PathBuf;

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[derive(Debug, thiserror::Error)]
#[error("the database is not usable")]
pub struct Error;
#[derive(Default)]
pub(crate) struct Builder(Option<PathBuf>);
pub(crate) struct Emulator;
pub(crate) struct RateLimit;
impl RateLimit {
    pub(crate) fn per_minute(_: u32) -> Self {
        Self
    }
    pub(crate) fn unlimited() -> Self {
        Self
    }
}
impl Builder {
    pub(crate) fn api_key(self, _: impl Into<String>) -> Self {
        self
    }
    pub(crate) fn client_key(self, _: impl Into<String>) -> Self {
        self
    }
    pub(crate) fn durable(mut self, path: PathBuf) -> Self {
        self.0 = Some(path);
        self
    }
    pub(crate) fn rate_limit(self, _: RateLimit) -> Self {
        self
    }
    pub(crate) async fn build(self) -> Result<Emulator, Error> {
        if self.0.is_some_and(|p| std::fs::read(p).is_ok_and(|b| b.starts_with(b"broken"))) {
            return Err(Error);
        }
        Ok(Emulator)
    }
}
impl Emulator {
    pub(crate) fn builder() -> Builder {
        Builder::default()
    }
    pub(crate) fn router(&self) -> Router {
        Router::new()
            .route(
                "/admin/connection-count",
                get(|| async {
                    (axum::http::StatusCode::UNAUTHORIZED, r#"{"error":"MISSING_API_KEY"}"#)
                }),
            )
            .fallback(|| async { (axum::http::StatusCode::NOT_FOUND, "{}") })
    }
    pub(crate) async fn close(&self) {}
}
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()> + Send,
) -> io::Result<()> {
    use hyper_util::rt::TokioIo;
    use tower::ServiceExt;
    let graceful = hyper_util::server::graceful::GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let (stream, _) = tokio::select! {
            accepted = listener.accept() => accepted?,
            () = &mut shutdown => break,
        };
        let router = router.clone();
        let service =
            hyper::service::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                router.clone().oneshot(request.map(axum::body::Body::new))
            });
        let connection = hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service);
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(std::time::Duration::from_secs(10), graceful.shutdown()).await;
    Ok(())
}
