//! What the two doors answer.

use imkit_server::Config;

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
async fn a_proxy_may_ask_under_its_clients_host() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    for path in ["/verify", "/verify/orders?x=1"] {
        let (status, body) = get(&server.info.control_url, path, Some("shop.example")).await?;
        assert_eq!((status, body["code"].as_str()), (401, Some("missing_key")), "{path}");
    }
    server.stop().await
}

#[tokio::test]
async fn names_that_were_allowed_are_answered_to_on_every_address_and_others_are_not() -> TestResult
{
    let dir = tempfile::tempdir()?;
    let any = "0.0.0.0:0".parse()?;
    let allowed_hosts = vec!["keys.example".to_owned()];
    let config = Config {
        control: any,
        gateway: any,
        insecure_plain_http: true,
        allowed_hosts,
        ..config(dir.path())
    };
    let server = start(config).await?;
    for url in [&server.info.control_url, &server.info.gateway_url] {
        assert_ne!(get(url, "/healthz", Some("keys.example")).await?.0, 403);
        assert_eq!(get(url, "/healthz", Some("rebound.example")).await?.0, 403);
    }
    server.stop().await
}

#[tokio::test]
async fn a_foreign_host_is_refused_in_the_words_of_each_door() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    let (control_url, gateway_url) = (&server.info.control_url, &server.info.gateway_url);
    let (status, body) = get(gateway_url, "/healthz", Some("rebound.example")).await?;
    assert_eq!((status, body["error"].as_str()), (403, Some("HOST_NOT_ALLOWED")));
    let message = body["message"].as_str().unwrap_or_default();
    let (status, body) = get(control_url, "/healthz", Some("rebound.example")).await?;
    assert_eq!((status, body["code"].as_str()), (403, Some("host_not_allowed")));
    assert_eq!(body["status"].as_u64(), Some(403));
    assert!(body["request_id"].is_string() && body["error"] == body["detail"], "{body}");
    let [detail, hint] = ["detail", "hint"].map(|name| body[name].as_str().unwrap_or_default());
    for (door, text) in [("gateway", message), ("control", &format!("{detail}: {hint}"))] {
        for part in [door, "allowed_hosts", "IMKIT_ALLOWED_HOSTS"] {
            assert!(text.contains(part), "{text}");
        }
    }
    for url in [control_url, gateway_url] {
        assert_ne!(get(url, "/healthz", Some("localhost")).await?.0, 403);
    }
    server.stop().await
}
