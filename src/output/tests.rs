//! Every format through the printer, with data that means harm.

use std::sync::Arc;

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{
    Filter, Format, Options, Printer, View, capture::Capture, redact::Secrets, terminal::Terminal,
};
use crate::error::{Exit, Failure};

const USERS: View = View {
    id: "_id",
    columns: &[("ID", "_id"), ("Name", "nickname"), ("Last", "lastMessage.text")],
};

fn hostile_rows() -> Vec<Value> {
    vec![
        json!({"_id": "007", "nickname": "=HYPERLINK(\"http://evil\")", "lastMessage": {"text": "two\nlines\tand tab"}}),
        json!({"_id": "a b/ü+\u{1b}[2J", "nickname": "陳小明\u{202e}\u{9b}", "isOnline": true}),
        json!({"_id": "1e5", "nickname": null, "lastMessage": {"text": ["nested", {"k": 1}]}, "note": "canary-1234"}),
    ]
}

struct Run {
    stdout: Capture,
    stderr: Capture,
    outcome: Result<(), Failure>,
}

fn options(format: Option<Format>) -> Options {
    let secrets = Secrets::default();
    secrets.learn("canary-1234".into());
    Options {
        format,
        fields: Vec::new(),
        jq: None,
        quiet: false,
        stdout: Terminal::default(),
        stderr: Terminal::default(),
        redact: secrets.redactor(),
    }
}

fn run(options: Options, act: impl FnOnce(&mut Printer) -> Result<(), Failure>) -> Run {
    let (stdout, stderr) = (Capture::default(), Capture::default());
    let outcome = Printer::new(options, stdout.boxed(), stderr.boxed())
        .and_then(|mut printer| act(&mut printer));
    Run { stdout, stderr, outcome }
}

fn print_rows(printer: &mut Printer, rows: &[Value]) -> Result<(), Failure> {
    let mut list = printer.list(&USERS);
    rows.iter().try_for_each(|row| list.row(row.clone()))?;
    list.end()
}

fn list(options: Options, rows: &[Value]) -> Result<String, Failure> {
    let run = run(options, |printer| print_rows(printer, rows));
    run.outcome.map(|()| run.stdout.text())
}

fn record(options: Options, value: &Value) -> Result<String, Failure> {
    let run = run(options, |printer| printer.record(value, &USERS));
    run.outcome.map(|()| run.stdout.text())
}

fn fields(format: Format, names: &[&str]) -> Options {
    Options { fields: names.iter().map(|n| (*n).to_owned()).collect(), ..options(Some(format)) }
}

fn jq(format: Option<Format>, filter: &str) -> Result<Options, Failure> {
    Ok(Options { jq: Some(Filter::compile(filter)?), ..options(format) })
}

#[test]
fn lists_look_like_this() -> Result<(), Failure> {
    let rows = hostile_rows();
    assert_snapshot!(list(options(None), &rows)?, @r#"
    ID               NAME                       LAST
    007              =HYPERLINK("http://evil")  two\nlines\tand tab
    a b/ü+\u{1b}[2J  陳小明\u{202e}\u{9b}       -
    1e5              -                          ["nested",{"k":1}]
    "#);
    assert_snapshot!(list(options(Some(Format::Json)), &rows)?, @r#"
    [
      {
        "_id": "007",
        "nickname": "=HYPERLINK(\"http://evil\")",
        "lastMessage": {
          "text": "two\nlines\tand tab"
        }
      },
      {
        "_id": "a b/ü+\u001b[2J",
        "nickname": "陳小明\u202e\u009b",
        "isOnline": true
      },
      {
        "_id": "1e5",
        "nickname": null,
        "lastMessage": {
          "text": [
            "nested",
            {
              "k": 1
            }
          ]
        },
        "note": "***"
      }
    ]
    "#);
    assert_snapshot!(list(options(Some(Format::Ndjson)), &rows)?, @r#"
    {"_id":"007","nickname":"=HYPERLINK(\"http://evil\")","lastMessage":{"text":"two\nlines\tand tab"}}
    {"_id":"a b/ü+\u001b[2J","nickname":"陳小明\u202e\u009b","isOnline":true}
    {"_id":"1e5","nickname":null,"lastMessage":{"text":["nested",{"k":1}]},"note":"***"}
    "#);
    assert_snapshot!(list(options(Some(Format::Yaml)), &rows)?, @r#"
    - _id: "007"
      nickname: =HYPERLINK("http://evil")
      lastMessage:
        text: "two\nlines\tand tab"
    - _id: "a b/ü+\e[2J"
      nickname: "陳小明\u202e\x9B"
      isOnline: true
    - _id: "1e5"
      nickname: null
      lastMessage:
        text:
        - nested
        - k: 1
      note: "***"
    "#);
    assert_snapshot!(format!("{:?}", list(options(Some(Format::Csv)), &rows)?), @r#""_id,nickname,lastMessage.text\n007,\"'=HYPERLINK(\"\"http://evil\"\")\",\"two\nlines\tand tab\"\na b/ü+\u{1b}[2J,陳小明\u{202e}\u{9b},\n1e5,,\"[\"\"nested\"\",{\"\"k\"\":1}]\"\n""#);
    assert_snapshot!(list(options(Some(Format::Tsv)), &rows)?, @r#"
    _id	nickname	lastMessage.text
    007	=HYPERLINK("http://evil")	two\nlines\tand tab
    a b/ü+\u{1b}[2J	陳小明\u{202e}\u{9b}	
    1e5		["nested",{"k":1}]
    "#);
    assert_snapshot!(list(options(Some(Format::Id)), &rows)?, @r#"
    007
    a b/ü+\u{1b}[2J
    1e5
    "#);
    Ok(())
}

#[test]
fn records_look_like_this() -> Result<(), Failure> {
    let value =
        json!({"_id": "a\u{1b}", "nickname": "-陳", "lastMessage": {"text": "x\ty"}, "gone": null});
    assert_snapshot!(record(options(None), &value)?, @r#"
    _id          a\u{1b}
    nickname     -陳
    lastMessage  {"text":"x\ty"}
    gone         -
    "#);
    assert_snapshot!(record(options(Some(Format::Json)), &value)?, @r#"
    {
      "_id": "a\u001b",
      "nickname": "-陳",
      "lastMessage": {
        "text": "x\ty"
      },
      "gone": null
    }
    "#);
    assert_snapshot!(record(options(Some(Format::Ndjson)), &value)?, @r#"{"_id":"a\u001b","nickname":"-陳","lastMessage":{"text":"x\ty"},"gone":null}"#);
    assert_snapshot!(record(options(Some(Format::Yaml)), &value)?, @r#"
    _id: "a\e"
    nickname: -陳
    lastMessage:
      text: "x\ty"
    gone: null
    "#);
    assert_snapshot!(format!("{:?}", record(options(Some(Format::Csv)), &value)?), @r#""_id,nickname,lastMessage.text\na\u{1b},'-陳,x\ty\n""#);
    assert_snapshot!(record(options(Some(Format::Tsv)), &value)?, @r#"
    _id	nickname	lastMessage.text
    a\u{1b}	-陳	x\ty
    "#);
    assert_snapshot!(record(options(Some(Format::Id)), &value)?, @r#"a\u{1b}"#);
    Ok(())
}

#[test]
fn lists_without_rows_are_valid() -> Result<(), Failure> {
    let empty = |format| list(options(Some(format)), &[]);
    assert_eq!(empty(Format::Json)?, "[]\n");
    assert_eq!(empty(Format::Yaml)?, "[]\n");
    assert_eq!(empty(Format::Ndjson)?, "");
    assert_eq!(empty(Format::Id)?, "");
    assert_eq!(empty(Format::Csv)?, "_id,nickname,lastMessage.text\n");
    assert_eq!(empty(Format::Tsv)?, "_id\tnickname\tlastMessage.text\n");
    assert_eq!(empty(Format::Table)?, "ID  NAME  LAST\n");
    assert_eq!(list(jq(None, "length")?, &[])?, "0\n");
    assert_eq!(list(fields(Format::Json, &["anything"]), &[])?, "[]\n");
    Ok(())
}

#[test]
fn fields_select_in_every_format() -> Result<(), Failure> {
    let rows = [json!({"_id": "a", "n": {"x": [1, 2]}}), json!({"_id": "b", "team": "red"})];
    let names = ["team", "n.x.1", "_id"];
    let get = |format| list(fields(format, &names), &rows);
    assert_eq!(
        get(Format::Ndjson)?,
        "{\"team\":null,\"n.x.1\":2,\"_id\":\"a\"}\n{\"team\":\"red\",\"n.x.1\":null,\"_id\":\"b\"}\n"
    );
    assert_eq!(get(Format::Csv)?, "team,n.x.1,_id\n,2,a\nred,,b\n");
    assert_eq!(get(Format::Tsv)?, "team\tn.x.1\t_id\n\t2\ta\nred\t\tb\n");
    assert_eq!(get(Format::Table)?, "TEAM  N.X.1  ID\n-     2      a\nred   -      b\n");
    assert_eq!(record(fields(Format::Table, &["_id"]), &rows[0])?, "_id  a\n");
    assert_eq!(record(fields(Format::Json, &["n.x.0"]), &rows[0])?, "{\n  \"n.x.0\": 1\n}\n");
    Ok(())
}

#[test]
fn an_unknown_field_prints_nothing_and_lists_what_exists() {
    for format in
        [Format::Table, Format::Json, Format::Ndjson, Format::Yaml, Format::Csv, Format::Tsv]
    {
        let run = run(fields(format, &["nick"]), |printer| print_rows(printer, &hostile_rows()));
        let failure = run.outcome.unwrap_err();
        assert_eq!(failure.exit(), Exit::Usage);
        assert!(failure.hint_text().is_some_and(|hint| hint.contains("nickname")), "{failure:?}");
        assert_eq!(run.stdout.text(), "", "{format:?}");
        assert!(record(fields(format, &["nick"]), &json!({"_id": "a"})).is_err());
    }
}

#[test]
fn jq_sees_the_whole_list_or_the_record() -> Result<(), Failure> {
    let rows = hostile_rows();
    assert_eq!(list(jq(None, "length")?, &rows)?, "3\n");
    assert_eq!(list(jq(Some(Format::Json), "map(._id)")?, &rows[..1])?, "[\"007\"]\n");
    assert_eq!(list(jq(Some(Format::Ndjson), ".[2].note")?, &rows)?, "***\n");
    assert_eq!(record(jq(None, "._id, .nickname")?, &rows[2])?, "1e5\nnull\n");
    let picked = Options { fields: vec!["_id".to_owned()], ..jq(None, ".[0]")? };
    assert_eq!(list(picked, &rows)?, "{\"_id\":\"007\"}\n");
    Ok(())
}

#[test]
fn contradicting_options_are_usage_errors() -> Result<(), Failure> {
    for format in [Format::Table, Format::Yaml, Format::Csv, Format::Tsv, Format::Id] {
        let refusal = list(jq(Some(format), ".")?, &[]).unwrap_err();
        assert_eq!(refusal.exit(), Exit::Usage, "{format:?}");
    }
    assert_eq!(list(fields(Format::Id, &["_id"]), &[]).unwrap_err().exit(), Exit::Usage);
    assert_eq!(list(fields(Format::Json, &["a,,b"]), &[]).unwrap_err().exit(), Exit::Usage);
    Ok(())
}

#[test]
fn an_output_without_ids_refuses_o_id() {
    let failure = record(options(Some(Format::Id)), &json!({"count": 3})).unwrap_err();
    assert_eq!(failure.exit(), Exit::Usage);
}

#[test]
fn no_secret_reaches_either_stream() {
    for format in
        [Format::Table, Format::Json, Format::Ndjson, Format::Yaml, Format::Csv, Format::Tsv]
    {
        let run = run(fields(format, &["note"]), |printer| {
            print_rows(printer, &hostile_rows())?;
            printer.record(&hostile_rows()[2], &USERS)?;
            printer.note("canary-1234");
            printer.dry_run(&json!({"headers": {"x": "canary-1234"}, "note": "canary-1234"}))
        });
        assert!(run.outcome.is_ok());
        let everything = run.stdout.text() + &run.stderr.text();
        assert!(everything.contains("***"), "{everything}");
        assert!(!everything.contains("canary-1234"), "{everything}");
    }
}

#[test]
fn nothing_drives_a_terminal_in_any_format() -> Result<(), Failure> {
    let terminal = Terminal { is_tty: true, color: false, width: Some(60) };
    let formats = [
        Format::Table,
        Format::Json,
        Format::Ndjson,
        Format::Yaml,
        Format::Csv,
        Format::Tsv,
        Format::Id,
    ];
    let mut texts = vec![list(
        Options { stdout: terminal, ..jq(None, ".[] | ._id, .nickname")? },
        &hostile_rows(),
    )?];
    for format in formats {
        texts.push(list(Options { stdout: terminal, ..options(Some(format)) }, &hostile_rows())?);
        texts.push(record(
            Options { stdout: terminal, ..options(Some(format)) },
            &hostile_rows()[1],
        )?);
    }
    for text in texts {
        let dangerous = |c: char| super::escape::is_unsafe(c) && c != '\n' && c != '\t';
        assert!(!text.contains(dangerous), "{text:?}");
    }
    Ok(())
}

#[test]
fn a_reader_that_leaves_ends_the_command_quietly() {
    for format in [
        Format::Table,
        Format::Json,
        Format::Ndjson,
        Format::Yaml,
        Format::Csv,
        Format::Tsv,
        Format::Id,
    ] {
        let stderr = Capture::default();
        let mut printer =
            Printer::new(options(Some(format)), Box::new(Capture::broken()), stderr.boxed())
                .unwrap();
        let failure = print_rows(&mut printer, &hostile_rows()).unwrap_err();
        assert!(failure.is_stop(), "{format:?}");
        printer.failure(&failure);
        assert_eq!(stderr.text(), "");
    }
}

#[test]
fn rows_are_printed_as_they_come() -> Result<(), Failure> {
    for format in [Format::Json, Format::Ndjson, Format::Yaml, Format::Csv, Format::Tsv, Format::Id]
    {
        let stdout = Capture::default();
        let mut printer =
            Printer::new(options(Some(format)), stdout.boxed(), Capture::default().boxed())?;
        let mut list = printer.list(&USERS);
        list.row(json!({"_id": "first"}))?;
        assert!(stdout.text().contains("first"), "{format:?}");
        list.end()?;
    }
    Ok(())
}

#[test]
fn a_list_that_breaks_off_shows_its_rows_and_never_poses_as_whole() -> Result<(), Failure> {
    let broken_off = |format| {
        let run =
            run(options(Some(format)), |printer| printer.list(&USERS).row(json!({"_id": "first"})));
        run.outcome.map(|()| run.stdout.text())
    };
    assert_eq!(broken_off(Format::Table)?, "ID     NAME  LAST\nfirst  -     -\n");
    assert!(serde_json::from_str::<Value>(&broken_off(Format::Json)?).is_err());
    Ok(())
}

#[test]
fn headers_and_keys_are_bold_when_colours_are_allowed() -> Result<(), Failure> {
    let color = Terminal { color: true, ..Terminal::default() };
    let rows = [json!({"_id": "a"})];
    let text = list(Options { stdout: color, ..options(None) }, &rows)?;
    assert_eq!(text, "\u{1b}[1mID  NAME  LAST\u{1b}[0m\na   -     -\n");
    let text = record(Options { stdout: color, ..options(None) }, &rows[0])?;
    assert_eq!(text, "\u{1b}[1m_id\u{1b}[0m  a\n");
    Ok(())
}

#[test]
fn a_dry_run_shows_the_request() -> Result<(), Failure> {
    let preview = json!({
        "operation": "rooms.create", "method": "POST", "url": "http://127.0.0.1:9001/rooms/",
        "headers": {"im-api-key": "***", "content-type": "application/json"},
        "body": {"name": "R\u{1b}"},
    });
    let show = |options| {
        let run = run(options, |printer| printer.dry_run(&preview));
        assert!(run.stderr.text().contains("dry run: nothing was sent"));
        run.outcome.map(|()| run.stdout.text())
    };
    assert_snapshot!(show(options(None))?, @r#"
    POST http://127.0.0.1:9001/rooms/
    im-api-key: ***
    content-type: application/json

    {
      "name": "R\u001b"
    }
    "#);
    assert_eq!(
        serde_json::from_str::<Value>(&show(options(Some(Format::Json)))?).ok(),
        Some(preview.clone())
    );
    assert_eq!(show(jq(None, ".method")?)?, "POST\n");
    let bodiless = json!({"method": "DELETE", "url": "http://x/", "headers": {}, "body": null});
    let run = run(options(None), |printer| printer.dry_run(&bodiless));
    assert_eq!(run.stdout.text(), "DELETE http://x/\n");
    Ok(())
}

#[test]
fn errors_are_one_json_object_in_json_formats() {
    let failure = Failure::not_found("no user `bob`").hint("imkit users list");
    for (format, is_json) in [
        (Format::Json, true),
        (Format::Ndjson, true),
        (Format::Table, false),
        (Format::Yaml, false),
    ] {
        let run = run(options(Some(format)), |printer| {
            printer.failure(&failure);
            Ok(())
        });
        let text = run.stderr.text();
        assert_eq!(serde_json::from_str::<Value>(&text).is_ok(), is_json, "{format:?}: {text}");
    }
}

#[test]
fn raw_text_is_exact_in_a_pipe_and_ends_its_line() {
    let run = run(options(Some(Format::Json)), |printer| {
        printer.text("_imkit() {\n\tx\n}\n")?;
        printer.text("export IMKIT_API_KEY=canary-1234")
    });
    assert_eq!(run.stdout.text(), "_imkit() {\n\tx\n}\nexport IMKIT_API_KEY=canary-1234\n");
}

#[test]
fn a_printer_without_secrets_prints_everything() {
    let plain = Options { redact: Arc::new(str::to_owned), ..options(Some(Format::Ndjson)) };
    let text = list(plain, &hostile_rows()[2..]).unwrap();
    assert!(text.contains("canary-1234"));
}
