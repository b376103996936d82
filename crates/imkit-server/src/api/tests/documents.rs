//! The OpenAPI document and the page that is made from it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::{openapi, routes};
use super::harness::Server;

#[test]
fn every_route_is_in_the_document_and_the_other_way_round() {
    let life = ["/", "/healthz", "/readyz"];
    let served: BTreeSet<(String, String)> = routes::routes()
        .iter()
        .map(|(method, path, _)| {
            let method = if *method == "ANY" { "GET" } else { method };
            (method.to_lowercase(), path.replace("{*", "{"))
        })
        .chain(life.map(|path| ("get".to_owned(), path.to_owned())))
        .collect();
    let document = serde_json::to_value(openapi::api()).unwrap();
    let mut described = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            described.insert((method.clone(), path.clone()));
        }
    }
    assert_eq!(served, described);
}

#[test]
fn operations_say_which_keys_they_take_and_which_problems_they_have() {
    let document = serde_json::to_value(openapi::api()).unwrap();
    let operation = |path: &str, method: &str| document["paths"][path][method].clone();
    let create = operation("/api-keys", "post");
    for status in ["201", "400", "401", "403", "409", "413", "415", "429", "503"] {
        assert!(create["responses"].get(status).is_some(), "{status}");
    }
    assert_eq!(create["security"].as_array().unwrap().len(), 3);
    assert!(operation("/api-keys/{id}", "get")["responses"].get("404").is_some());
    for open in ["/", "/docs", "/metrics", "/openapi.json", "/healthz"] {
        assert!(operation(open, "get").get("security").is_none(), "{open}");
    }
    let mut names = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{name} names two operations");
        }
    }
    let mut references = Vec::new();
    collect(&document, &mut references);
    for name in references {
        let name = name.rsplit('/').next().unwrap().to_owned();
        assert!(document["components"]["schemas"].get(&name).is_some(), "{name} is described");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| collect(value, references));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

#[tokio::test]
async fn the_page_needs_nothing_from_elsewhere() {
    let server = Server::new().await;
    let page = server.get("", "/docs").await;
    assert_eq!(page.status, 200);
    assert!(
        page.header("content-security-policy").starts_with("default-src 'none'; style-src 'self'")
    );
    assert!(!page.text.contains("<script") && !page.text.contains("style=\""));
    assert!(!page.text.contains("src=\"http") && !page.text.contains("href=\"http"));
    for text in ["/api-keys/{id}/rotate", "CreateKey", "X-Required-Scope", "rate_limit"] {
        assert!(page.text.contains(text), "{text}");
    }
    let anchors = page.text.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap());
    for anchor in anchors {
        assert!(page.text.contains(&format!("id=\"{anchor}\"")), "{anchor}");
    }
    let style = server.get("", "/docs/style.css").await;
    assert!(style.text.contains("prefers-color-scheme: dark"));
    let document = server.get("", "/openapi.json").await;
    assert!(document.good()["openapi"].as_str().unwrap().starts_with("3."));
}
