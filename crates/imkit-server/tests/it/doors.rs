//! What the two doors answer.

use crate::http_client::get;
use crate::{TestResult, config, start};

#[tokio::test]
async fn both_doors_answer_and_the_urls_name_their_real_ports() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    assert_ne!(server.info.control_url, server.info.gateway_url);

    let (status, body) = get(&server.info.control_url, "/", None).await?;
    assert_eq!(status, 200);
    assert_eq!(body["doors"]["gateway"], server.info.gateway_url);
    assert_eq!(get(&server.info.control_url, "/healthz", None).await?.0, 200);
    assert_eq!(get(&server.info.control_url, "/readyz", None).await?.0, 200);
    assert_eq!(get(&server.info.control_url, "/admin/connection-count", None).await?.0, 404);

    let (status, body) = get(&server.info.gateway_url, "/admin/connection-count", None).await?;
    assert_eq!((status, body["error"].as_str()), (401, Some("MISSING_API_KEY")));
    server.stop().await
}

#[tokio::test]
async fn a_foreign_host_is_refused_on_both_doors() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    for url in [&server.info.control_url, &server.info.gateway_url] {
        let (status, body) = get(url, "/healthz", Some("rebound.example")).await?;
        assert_eq!((status, body["error"].as_str()), (403, Some("HOST_NOT_ALLOWED")));
        assert_ne!(get(url, "/healthz", Some("localhost")).await?.0, 403);
    }
    server.stop().await
}
