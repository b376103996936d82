//! Who uses the upstreams' requests a minute.

use std::time::Duration;

use imkit_keys::Share;
use serde_json::json;

use super::harness::Server;

#[tokio::test]
async fn the_budget_of_an_upstream_tells_who_uses_it() {
    let server = Server::new().await;
    let empty = server.get(&server.root, "/budget").await.good();
    assert_eq!(empty, json!({ "upstreams": [] }));
    let (_, id) = server.make(json!({ "name": "shop" })).await;
    let budget = server.state.budgets.of(&"main".parse().unwrap());
    let (key, share) = (id.parse().unwrap(), Share::default());
    for _ in 0..3 {
        budget.admit(key, &share, 1, Duration::ZERO).await.unwrap();
    }
    // More than goes at once.
    budget.admit(key, &share, 19, Duration::ZERO).await.unwrap_err();
    let report = server.get(&server.root, "/budget?upstream=main&limit=1").await.good();
    let main = &report["upstreams"][0];
    assert_eq!((&main["limit"], &main["budget"]), (&json!(1000), &json!(950)));
    let expected = json!({
        "key_id": id, "name": "shop", "used": 3, "percent": 100.0, "waiting": 0, "refused": 1,
        "guaranteed": 0, "ceiling": null, "weight": 1, "priority": "normal",
    });
    assert_eq!(main["keys"], json!([expected]));

    let share = json!({ "guaranteed": 10, "ceiling": 50, "weight": 2, "priority": "high" });
    let change = json!({ "gateway": { "budget": &share } });
    server.manage("PATCH", &format!("/api-keys/{id}"), change).await.good();
    let report = server.get(&server.root, "/budget").await.good();
    let told = &report["upstreams"][0]["keys"][0];
    assert_eq!(told["used"], 3);
    for (term, value) in share.as_object().unwrap() {
        assert_eq!(&told[term], value, "{term}: without a request in between");
    }
    let none = server.get(&server.root, "/budget?upstream=other").await.good();
    assert_eq!(none, empty);

    budget.throttled(Duration::from_secs(1));
    let metrics = server.get("", "/metrics").await.text;
    for line in ["imkit_budget_refused_total 1", "imkit_budget_throttled_total 1"] {
        assert!(metrics.lines().any(|told| told == line), "{metrics}");
    }
    assert!(metrics.contains("imkit_budget_wait_seconds_count 0"), "{metrics}");
}

#[tokio::test]
async fn readers_may_look_and_others_may_not() {
    let server = Server::new().await;
    let (auditor, _) = server.make_root("auditor").await;
    server.get(&auditor, "/budget").await.good();
    let (key, _) = server.make(json!({})).await;
    assert_eq!(server.get(&key, "/budget").await.status, 401);
    assert_eq!(server.get("", "/budget").await.status, 401);
    for (query, at) in [("limit=0", "/limit"), ("limit=1001", "/limit"), ("unknown=1", "/unknown")]
    {
        let refused = server.get(&auditor, &format!("/budget?{query}")).await;
        assert_eq!((refused.status, refused.pointers()), (400, vec![at]), "{query}");
    }
}
