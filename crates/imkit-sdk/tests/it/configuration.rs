//! Configuration, notifications, devices and stickers, against the emulator.

use imkit_emulator::{Emulator, Running};
use imkit_sdk::api::{
    AddDevice, DeviceType, PushPayload, PushRequest, RemoveDevice, TokenGrant, UpsertUser,
};
use imkit_sdk::{Client, Content, ErrorKind, UploadStickers, UserClient};
use serde_json::json;

use crate::Outcome;

async fn emulator() -> Result<(Running, Client, UserClient), Box<dyn std::error::Error>> {
    let server = Emulator::builder().client_key("client-key").build().await?.spawn().await?;
    let client = Client::builder().base_url(server.url()).api_key(server.api_key().clone());
    let client = client.build()?;
    let alice = UpsertUser::new("alice").token(TokenGrant::Issue);
    let token = client.users().create(alice).await?.token.ok_or("no token")?;
    let alice = UserClient::builder().base_url(server.url()).client_key("client-key");
    Ok((server, client, alice.token(token.expose()).build()?))
}

#[tokio::test]
async fn keys_are_set_one_by_one_read_by_users_and_deleted() -> Outcome {
    let (_server, client, alice) = emulator().await?;
    client.config().set([("a", json!(1)), ("b/c", json!({"x": []}))]).await?;
    client.config().set([("censorship", json!({"keywords": ["spam"]}))]).await?;
    let config = alice.config().get().await?;
    assert_eq!(config.censorship()?.keywords, ["spam"]);
    assert_eq!(config.get("b/c"), Some(&json!({"x": []})));
    client.config().delete("b/c").await?;
    let error = client.config().delete("b/c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(client.config().get().await?.get("a"), Some(&json!(1)));
    Ok(())
}

#[tokio::test]
async fn a_notification_goes_out_once_and_to_somebody() -> Outcome {
    let (server, client, _) = emulator().await?;
    client.push().send(PushRequest::new(["alice"], PushPayload::text("T", "B"))).await?;
    let snapshot = serde_json::to_value(server.emulator().snapshot().await)?;
    let pushes = snapshot["documents"]["push"].as_object().ok_or("none was kept")?;
    let push = pushes.values().next().ok_or("none was kept")?;
    assert_eq!(push["clients"], json!(["alice"]));
    assert_eq!(push["payload"]["alert"], json!({"title": "T", "body": "B"}));
    let nobody = PushRequest::new(Vec::<String>::new(), PushPayload::default());
    let error = client.push().send(nobody).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn devices_are_registered_for_oneself_or_for_a_named_user() -> Outcome {
    let (_server, client, alice) = emulator().await?;
    let device = |user: Option<&str>| AddDevice {
        kind: DeviceType::Fcm,
        token: "device-token".into(),
        device_id: Some("d1".into()),
        user: user.map(Into::into),
    };
    let gone = |user: Option<&str>| RemoveDevice {
        kind: DeviceType::Fcm,
        device_id: None,
        user: user.map(Into::into),
    };
    alice.devices().add(device(None)).await?;
    assert_eq!(client.devices().remove(gone(Some("alice"))).await?.n, Some(1));
    client.devices().add(device(Some("alice"))).await?;
    assert_eq!(alice.devices().remove(gone(None)).await?.n, Some(1));
    assert_eq!(alice.devices().remove(gone(None)).await?.n, Some(0));
    for error in [
        client.devices().add(device(None)).await.unwrap_err(),
        client.devices().remove(gone(None)).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.operation().is_some());
    }
    Ok(())
}

#[tokio::test]
async fn an_archive_that_is_none_is_refused_and_a_set_that_is_gone_is_not_found() -> Outcome {
    let (_server, client, _) = emulator().await?;
    let set = UploadStickers::new("cats", Content::bytes("no archive"));
    let error = client.stickers().upload(set).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(400)));
    let error = client.stickers().delete("cats").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(client.stickers().list().await?.data.is_empty());
    Ok(())
}
