//! Files in rooms. What is known about a file and its content are two documents, so that asking for
//! the one does not touch the other.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use percent_encoding::{CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::input::Body;
use super::{access, document, times};
use crate::call::{Call, Caller, Content, Outcome, Refusal, Reply};
use crate::state::{Doc, Fields, Kind, State, number, text, texts};
use crate::txn::Txn;

/// Most bytes of one file.
pub(crate) const LARGEST: usize = 20 << 20;

/// `files.upload`. The room is named in `extra`, and its members may upload to it.
pub(super) fn upload(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let form = call.form()?;
    let wrong = |what: &str| Refusal::new(400, "INVALID_BODY", what.to_owned());
    let given: Map<String, Value> = serde_json::from_str(form.need_text("extra")?)
        .map_err(|_| wrong("extra takes the text of a JSON object"))?;
    let room = text(&given, "roomID");
    if room.is_empty() {
        return Err(Refusal::new(400, "MISSING_PARAMETER", "extra must hold roomID"));
    }
    access::member(txn.state(), call, access::room(txn.state(), room)?)?;
    let file = form.need_file("file")?;
    if file.content.len() > LARGEST {
        let text = format!("a file may have {LARGEST} bytes at most");
        return Err(Refusal::new(413, "FILE_TOO_LARGE", text));
    }
    let id = (call.new_id)(call.now);
    let mut info = Fields::new();
    info.insert("_id".to_owned(), id.as_str().into());
    info.insert("length".to_owned(), file.content.len().into());
    info.insert("filename".to_owned(), file.filename.clone().into());
    info.insert("mimetype".to_owned(), file.content_type.clone().into());
    if let Caller::User(user) = &call.caller {
        info.insert("client".to_owned(), user.as_str().into());
    }
    info.insert("bucketName".to_owned(), call.param(0).into());
    info.insert("appID".to_owned(), call.app.app_id.clone().into());
    times::stamp(&mut info, "uploadDate", call.now);
    info.insert("extra".to_owned(), given.into());
    let content = Fields::from_iter([("data".to_owned(), STANDARD.encode(&file.content).into())]);
    txn.put(Kind::Blob, &id, content);
    txn.put(Kind::File, &id, info.clone());
    Ok(Reply::ok(document::with_id(&info)))
}

/// `files.download`: the content itself. The platform's redirect to its object store is not
/// imitated.
pub(super) fn download(state: &State, call: &Call) -> Outcome {
    let info = file(state, call)?;
    let lost = || Refusal::new(500, "INTERNAL_ERROR", "the file's content cannot be read");
    let blob = state.get(Kind::Blob, call.param(1)).ok_or_else(lost)?;
    let bytes = STANDARD.decode(text(blob, "data")).map_err(|_| lost())?;
    let mut headers = vec![("x-imkit-id", call.param(1).to_owned())];
    for (header, field) in [("x-imkit-filename", "filename"), ("x-imkit-bucketname", "bucketName")]
    {
        // Headers carry ASCII only.
        headers.push((header, utf8_percent_encode(text(info, field), CONTROLS).to_string()));
    }
    let kind = text(info, "mimetype").to_owned();
    Ok(Reply::content(Content { kind, headers, bytes: bytes.into() }))
}

/// `files.info`
pub(super) fn info(state: &State, call: &Call) -> Outcome {
    Ok(Reply::ok(document::with_id(file(state, call)?)))
}

/// `files.stats`. Users count the files that they may read. Shown without an envelope.
pub(super) fn stats(state: &State, call: &Call) -> Outcome {
    let body = Body::optional(call)?;
    let tags: Option<HashSet<&str>> =
        body.texts("tags")?.filter(|tags| !tags.is_empty()).map(HashSet::from_iter);
    let start = body.time("rangeStart")?.unwrap_or(Timestamp::MIN).as_millisecond();
    let end = body.time("rangeEnd")?.unwrap_or(Timestamp::MAX).as_millisecond();
    let (mut totals, mut count, mut size) = (Map::new(), 0, 0);
    for (_, info) in state.all(Kind::File) {
        if !(start..end).contains(&number(info, "uploadDateMS")) || !may_read(state, call, info) {
            continue;
        }
        let room = room_of(state, info);
        let wanted = |tag: &&str| tags.as_ref().is_none_or(|tags| tags.contains(tag));
        let of_room: Vec<&str> =
            room.into_iter().flat_map(|room| texts(room, "roomTags")).filter(wanted).collect();
        if tags.is_some() && of_room.is_empty() {
            continue;
        }
        let length = number(info, "length");
        count += 1;
        size += length;
        for tag in of_room {
            let total = totals.entry(tag).or_insert_with(|| json!({"size": 0, "count": 0}));
            total["size"] = (total["size"].as_i64().unwrap_or_default() + length).into();
            total["count"] = (total["count"].as_i64().unwrap_or_default() + 1).into();
        }
    }
    Ok(Reply::bare(Map::from_iter([
        ("data".to_owned(), totals.into()),
        ("totalCount".to_owned(), count.into()),
        ("totalSize".to_owned(), size.into()),
    ])))
}

/// The file of a call, where the caller may read it.
fn file<'s>(state: &'s State, call: &Call) -> Result<&'s Doc, Refusal> {
    let (bucket, id) = (call.param(0), call.param(1));
    let found = state.get(Kind::File, id).filter(|info| text(info, "bucketName") == bucket);
    let info = found.ok_or_else(|| {
        Refusal::new(404, "FILE_NOT_FOUND", format!("there is no file {id:?} in {bucket:?}"))
    })?;
    if may_read(state, call, info) {
        return Ok(info);
    }
    Err(Refusal::new(403, "NOT_ROOM_MEMBER", "the file belongs to a room of others"))
}

/// The API key reads all files, users those of their rooms and their own.
fn may_read(state: &State, call: &Call, info: &Fields) -> bool {
    match &call.caller {
        Caller::Admin => true,
        Caller::User(user) => {
            text(info, "client") == user
                || room_of(state, info)
                    .is_some_and(|room| access::member(state, call, room).is_ok())
        }
    }
}

fn room_of<'s>(state: &'s State, info: &Fields) -> Option<&'s Doc> {
    let room = info.get("extra")?.get("roomID")?.as_str()?;
    state.get(Kind::Room, room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Form;
    use crate::nouns::testing::{Bench, code};

    const EXTRA: &str = r#"{"roomID": "r", "by": "test"}"#;

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let room = json!({"_id": "r", "members": ["alice"], "roomTags": ["a", "b"]});
        bench.admin("rooms.create", &[], room).unwrap();
        bench
    }

    fn put(bench: &mut Bench, extra: &str, name: &str, content: &[u8]) -> Outcome {
        let caller = Caller::User("alice".to_owned());
        bench.form("files.upload", caller, &["b"], Form::of(&[("extra", extra)], name, content))
    }

    #[test]
    fn a_file_comes_back_as_it_was_with_its_kind() {
        let mut bench = bench();
        let bytes: Vec<u8> = (0..=255).collect();
        let info = put(&mut bench, EXTRA, "é.bin", &bytes).unwrap().result;
        assert_eq!((&info["length"], &info["client"]), (&json!(256), &json!("alice")));
        assert_eq!(info["extra"], json!({"roomID": "r", "by": "test"}));
        let id = info["_id"].as_str().unwrap();
        let reply = bench.reply("files.download", Caller::Admin, &["b", id], &[], Value::Null);
        let content = reply.unwrap().content.unwrap();
        assert_eq!((&content.bytes[..], &*content.kind), (&bytes[..], "text/plain"));
        assert!(content.headers.contains(&("x-imkit-filename", "%C3%A9.bin".to_owned())));
        assert_eq!(bench.query("files.info", &["b", id], &[]).unwrap(), info);
        assert_eq!(code(bench.query("files.info", &["c", id], &[])), (404, "FILE_NOT_FOUND"));
    }

    #[test]
    fn only_members_of_the_room_upload_and_read() {
        let mut bench = bench();
        let id = put(&mut bench, EXTRA, "f", b"x").unwrap().result["_id"].clone();
        let id = id.as_str().unwrap();
        let read = bench.user("bob", "files.info", &["b", id], Value::Null);
        assert_eq!(code(read), (403, "NOT_ROOM_MEMBER"));
        assert!(bench.user("alice", "files.info", &["b", id], Value::Null).is_ok());
        let bob = Caller::User("bob".to_owned());
        let form = Form::of(&[("extra", EXTRA)], "f", b"x");
        let refused = bench.form("files.upload", bob, &["b"], form);
        assert_eq!(refused.unwrap_err().code, "NOT_ROOM_MEMBER");
    }

    #[test]
    fn bad_uploads_keep_nothing() {
        let mut bench = bench();
        for (extra, expected) in [
            ("{", "INVALID_BODY"),
            ("[]", "INVALID_BODY"),
            ("{}", "MISSING_PARAMETER"),
            (r#"{"roomID": "x"}"#, "ROOM_NOT_FOUND"),
        ] {
            assert_eq!(put(&mut bench, extra, "f", b"x").unwrap_err().code, expected, "{extra}");
        }
        let large = put(&mut bench, EXTRA, "f", &vec![0; LARGEST + 1]).unwrap_err();
        assert_eq!((large.status, large.code), (413, "FILE_TOO_LARGE"));
        assert_eq!(bench.state.count(Kind::File) + bench.state.count(Kind::Blob), 0);
    }

    #[test]
    fn files_are_counted_by_the_tags_of_their_rooms() {
        let mut bench = bench();
        bench.admin("rooms.create", &[], json!({"_id": "q", "members": ["alice"]})).unwrap();
        put(&mut bench, EXTRA, "f", b"123").unwrap();
        bench.advance_ms(1000);
        put(&mut bench, EXTRA, "f", b"45").unwrap();
        put(&mut bench, r#"{"roomID": "q"}"#, "f", b"6").unwrap();
        let all = bench.admin("files.stats", &[], Value::Null).unwrap();
        let total = json!({"size": 5, "count": 2});
        assert_eq!(all["data"], json!({"a": total, "b": total}));
        assert_eq!((&all["totalCount"], &all["totalSize"]), (&json!(3), &json!(6)));
        let one = bench.admin("files.stats", &[], json!({"tags": ["b", "z"]})).unwrap();
        assert_eq!((&one["data"], &one["totalCount"]), (&json!({"b": total}), &json!(2)));
        let since = json!({"rangeStart": times::iso(bench.now)});
        assert_eq!(bench.admin("files.stats", &[], since).unwrap()["totalCount"], 2);
        let before = json!({"rangeEnd": times::iso(bench.now)});
        assert_eq!(bench.admin("files.stats", &[], before).unwrap()["totalCount"], 1);
        assert_eq!(bench.user("bob", "files.stats", &[], json!({})).unwrap()["totalCount"], 0);
    }
}
