//! Files on their way: what is sent, what is sent again, where it is fetched from.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use imkit_emulator::{Emulator, Running};
use imkit_sdk::api::{CreateRoom, FileInfo, FileStatsRequest};
use imkit_sdk::{Client, Content, CopyError, ErrorKind, Outcome as Known, UploadFile, UserClient};
use serde_json::json;

use crate::Outcome;
use crate::server::{KEY, Script, Step};

async fn emulator() -> Result<(Running, Client), Box<dyn std::error::Error>> {
    let server = Emulator::builder().client_key("client-key").build().await?.spawn().await?;
    let client = Client::builder().base_url(server.url()).api_key(server.api_key().clone());
    Ok((server, client.build()?))
}

fn info() -> Step {
    Step::json(200, &json!({"RC": 0, "RM": "OK", "result": {"_id": "f1", "length": 3}}))
}

fn limited() -> Step {
    Step::json(429, &json!({"error": "RATE_LIMIT_EXCEEDED", "message": "slow", "retryAfter": 1}))
}

fn found(at: &str) -> Step {
    Step::with_headers(302, &format!("location: {at}\r\nx-imkit-id: f1\r\n"), "")
}

fn file(content: Content) -> UploadFile {
    UploadFile::new("r", "a \"b\".txt", content).content_type("text/plain").data("by", "test")
}

async fn upload(client: &Client, content: Content) -> Result<FileInfo, imkit_sdk::Error> {
    client.files().upload("b/1", file(content)).await
}

#[tokio::test]
async fn what_was_sent_comes_back_from_paths_memory_and_readers() -> Outcome {
    let (server, client) = emulator().await?;
    client.users().create(imkit_sdk::api::UpsertUser::new("alice")).await?;
    client.rooms().create(CreateRoom::group(["alice"]).id("r")).await?;
    let bytes: Vec<u8> = (0..3_000_001_u32).map(|n| (n * 7 % 251) as u8).collect();
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("big.bin");
    std::fs::write(&path, &bytes)?;
    let reader = std::io::Cursor::new(bytes.clone());
    for content in [
        Content::path(&path),
        Content::bytes(bytes.clone()),
        Content::reader(reader.clone(), None),
        Content::reader(reader, Some(bytes.len() as u64)),
    ] {
        let told = Arc::new(AtomicU64::new(0));
        let last = Arc::clone(&told);
        let file = file(content).on_progress(move |bytes| last.store(bytes, Ordering::SeqCst));
        let stored = client.files().upload("b/1", file).await?;
        assert_eq!(stored.length, Some(bytes.len() as u64));
        assert_eq!(stored.filename.as_deref(), Some("a \"b\".txt"));
        assert_eq!((stored.room(), &stored.given["by"]), (Some("r".into()), &json!("test")));
        assert_eq!(told.load(Ordering::SeqCst), bytes.len() as u64);

        let mut download = client.files().download("b/1", &stored.id).await?;
        assert_eq!(download.length(), Some(bytes.len() as u64));
        assert_eq!(download.content_type(), Some("text/plain"));
        let mut copy = Vec::new();
        assert_eq!(download.write_to(&mut copy).await?, bytes.len() as u64);
        assert!(copy == bytes, "the content changed on its way");
        assert_eq!(client.files().info("b/1", &stored.id).await?, stored);
    }
    assert_eq!(client.files().stats(FileStatsRequest::default()).await?.total_count, Some(4));

    let token = client.tokens().issue("alice").await?.token.ok_or("no token")?;
    let alice = UserClient::builder().base_url(server.url()).client_key("client-key");
    let alice = alice.token(token.expose()).build()?;
    let own = UploadFile::path("r", &path);
    let stored = alice.files().upload("b", own).await?;
    assert_eq!(stored.client, Some("alice".into()));
    assert_eq!(stored.filename.as_deref(), Some("big.bin"));
    let pieces = alice.files().download("b", stored.id).await?.into_stream();
    assert!(pieces.try_collect::<Vec<_>>().await?.concat() == bytes);
    Ok(())
}

#[tokio::test]
async fn an_upload_is_a_form_with_the_data_before_the_file() -> Outcome {
    let server = Script::run([info()]).await?;
    upload(&server.client()?, Content::bytes("abc")).await?;
    let request = server.requests().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").ok_or("no head")?;
    assert!(head.starts_with("POST /files/b%2F1/ HTTP/1.1"), "{head}");
    let length = format!("content-length: {}", body.len());
    assert!(head.to_ascii_lowercase().contains(&length), "{head}");
    let boundary = body.lines().next().ok_or("no boundary")?;
    assert_eq!(
        body,
        format!(
            "{boundary}\r\ncontent-disposition: form-data; name=\"extra\"\r\n\r\n\
             {{\"by\":\"test\",\"roomID\":\"r\"}}\r\n{boundary}\r\ncontent-disposition: form-data; \
             name=\"file\"; filename=\"a %22b%22.txt\"\r\ncontent-type: text/plain\r\n\r\n\
             abc\r\n{boundary}--\r\n"
        )
    );
    Ok(())
}

#[tokio::test]
async fn an_upload_of_unknown_outcome_is_not_sent_again() -> Outcome {
    for step in [Step::Drop, Step::json(503, &json!({}))] {
        let server = Script::run([step.clone()]).await?;
        let error = upload(&server.client()?, Content::bytes("abc")).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{step:?}: {error}");
        assert!(!error.is_retryable());
    }
    let server = Script::run([Step::Drop]).await?;
    let error = upload(&server.client()?, Content::bytes("abc")).await.unwrap_err();
    assert_eq!(error.outcome(), Known::Unknown);
    Ok(())
}

#[tokio::test]
async fn after_a_429_only_what_can_be_read_again_is_sent_again() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("f");
    std::fs::write(&path, "abc")?;
    for content in [Content::bytes("abc"), Content::path(path)] {
        let server = Script::run([limited(), info()]).await?;
        upload(&server.client()?, content).await?;
        assert!(server.requests().iter().all(|request| request.contains("\r\n\r\nabc\r\n--")));
        assert_eq!(server.requests().len(), 2);
    }
    let server = Script::run([limited(), info()]).await?;
    let error = upload(&server.client()?, Content::reader(&b"abc"[..], Some(3))).await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::RateLimited, 1));
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_opened_is_not_sent() -> Outcome {
    let server = Script::run([info()]).await?;
    let client = server.client()?;
    let folder = tempfile::tempdir()?;
    for content in [Content::path("/no/such/file"), Content::path(folder.path())] {
        let error = upload(&client, content).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert_eq!(error.outcome(), Known::NotSent);
    }
    let file = file(Content::bytes(""));
    let error = client.files().upload("stats", file.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = client.files().upload("b", file.content_type("a\nb")).await.unwrap_err();
    assert_eq!(error.operation(), Some("files.upload"));
    assert!(server.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_dry_run_shows_the_form_and_reads_nothing() -> Outcome {
    let client = Client::builder().base_url("http://127.0.0.1:1").api_key(KEY).dry_run(true);
    let error = upload(&client.build()?, Content::path("/no/such/file")).await.unwrap_err();
    let body = error.preview().and_then(|preview| preview.body.clone()).ok_or("no body")?;
    let file = json!({"filename": "a \"b\".txt", "type": "text/plain"});
    assert_eq!(body, json!({"extra": {"by": "test", "roomID": "r"}, "file": file}));
    Ok(())
}

#[tokio::test]
async fn the_store_gets_the_address_and_no_header_of_ours() -> Outcome {
    let store =
        Script::run([Step::with_headers(200, "content-type: image/png\r\n", "PNG")]).await?;
    let server = Script::run([found(&format!("{}/signed?x=1", store.url))]).await?;
    let mut download = server.client()?.files().download("b", "f1").await?;
    assert_eq!((download.content_type(), download.length()), (Some("image/png"), Some(3)));
    let mut copy = Vec::new();
    download.write_to(&mut copy).await?;
    assert_eq!(copy, b"PNG");
    let asked = store.requests().remove(0).to_ascii_lowercase();
    assert!(asked.starts_with("get /signed?x=1 http/1.1"), "{asked}");
    for ours in ["im-", "imkit", "referer", "authorization", &KEY.to_ascii_lowercase()] {
        assert!(!asked.contains(ours), "{ours} in {asked}");
    }
    assert!(server.requests()[0].to_ascii_lowercase().contains("im-api-key"));
    Ok(())
}

#[tokio::test]
async fn a_store_that_fails_is_not_taken_for_the_platform() -> Outcome {
    let secret = "<Error>signature canary</Error>";
    for (status, kind) in
        [(403, ErrorKind::Api), (404, ErrorKind::NotFound), (500, ErrorKind::Server)]
    {
        let store = Script::run([Step::with_headers(status, "", secret)]).await?;
        let server = Script::run([found(&format!("{}/s?sig=canary", store.url))]).await?;
        let error = server.client()?.files().download("b", "f1").await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains("the file store 127.0.0.1"), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    for odd in ["ftp://x/y", "http://", "javascript:alert(1)"] {
        let server = Script::run([found(odd)]).await?;
        let error = server.client()?.files().download("b", "f1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{odd}: {error}");
    }
    let server = Script::run([found("http://127.0.0.1:1/gone?sig=canary")]).await?;
    let error = server.client()?.files().download("b", "f1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn a_download_that_breaks_off_is_no_success() -> Outcome {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\npart".to_vec();
    let server = Script::run([Step::Bytes(cut)]).await?;
    let mut copy = Vec::new();
    let mut download = server.client()?.files().download("b", "f1").await?;
    match download.write_to(&mut copy).await {
        Err(CopyError::Read(error)) => assert_eq!(error.kind(), ErrorKind::Network),
        other => return Err(format!("{other:?}").into()),
    }
    assert_eq!(copy, b"part");
    assert!(download.chunk().await?.is_none(), "nothing comes after the failure");
    Ok(())
}

#[tokio::test]
async fn an_error_behind_a_200_is_an_error_and_json_files_are_files() -> Outcome {
    let refusal = json!({"RC": 404, "RM": "no such file"});
    let server = Script::run([Step::json(200, &refusal)]).await?;
    let error = server.client()?.files().download("b", "f1").await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::NotFound, "no such file"));

    let kind = "content-type: application/json\r\n";
    for (headers, body) in [
        (format!("{kind}x-imkit-id: f1\r\n"), refusal.to_string()),
        (kind.to_owned(), "[1, 2]".to_owned()),
        (kind.to_owned(), "{broken".to_owned()),
    ] {
        let server = Script::run([Step::with_headers(200, &headers, &body)]).await?;
        let mut copy = Vec::new();
        server.client()?.files().download("b", "f1").await?.write_to(&mut copy).await?;
        assert_eq!(String::from_utf8(copy)?, body);
    }
    Ok(())
}

#[tokio::test]
async fn what_stands_still_ends_at_the_time_out() -> Outcome {
    let server = Script::run([Step::Hang]).await?;
    let client = server.builder().timeout(Duration::from_millis(50)).max_wait(Duration::ZERO);
    let client = client.build()?;
    let error = upload(&client, Content::bytes("abc")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Known::Unknown));
    let error = client.files().download("b", "f1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    Ok(())
}
