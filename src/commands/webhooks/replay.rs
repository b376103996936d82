//! `imkit webhooks replay`.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::Url;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::post::Poster;
use super::recording::{Entry, LineError, Reader};
use super::trigger::TIMEOUT;
use crate::cli::webhooks::Speed;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Filter, Talk, View};

/// Failures that are told one by one; the rest is only counted.
const TOLD: u64 = 10;

/// How the outcome is shown.
const OUTCOME: View = View {
    id: "sent",
    columns: &[
        ("sent", "sent"),
        ("failed", "failed"),
        ("left out", "leftOut"),
        ("seconds", "seconds"),
    ],
};

/// What to replay, and where to.
pub(super) struct Replay {
    pub(super) file: PathBuf,
    pub(super) to: Url,
    pub(super) speed: Speed,
    pub(super) wanted: Wanted,
}

/// Which events.
pub(super) struct Wanted {
    /// Only of these rooms; of all when empty.
    pub(super) rooms: Vec<String>,
    pub(super) filter: Option<Which>,
    /// From this moment on.
    pub(super) since: Option<Timestamp>,
    /// Before this moment.
    pub(super) until: Option<Timestamp>,
}

/// What `--filter` says.
pub(super) enum Which {
    /// The event's name.
    Named(String),
    /// An expression that is neither false nor null for the event.
    Fits(Filter),
}

impl Which {
    /// Reads a name, which has capital letters and `_` only, or a jq expression.
    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        let is_name = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        if is_name && !text.is_empty() {
            return Ok(Self::Named(text.to_owned()));
        }
        Filter::compile(text).map(Self::Fits)
    }

    /// An expression that fails on an event, as one about messages does on others, does not fit.
    fn takes(&self, event: &Value) -> bool {
        match self {
            Self::Named(name) => event["event"] == name.as_str(),
            Self::Fits(filter) => {
                let mut fits = false;
                let ran = filter.run(event, |line| {
                    fits |= !matches!(line, "false" | "null");
                    Ok(())
                });
                ran.is_ok() && fits
            }
        }
    }
}

impl Wanted {
    fn takes(&self, entry: &Entry) -> bool {
        let room = entry.event["roomID"].as_str();
        (self.rooms.is_empty() || self.rooms.iter().any(|wanted| room == Some(wanted)))
            && self.since.is_none_or(|since| entry.time >= since)
            && self.until.is_none_or(|until| entry.time < until)
            && self.filter.as_ref().is_none_or(|filter| filter.takes(&entry.event))
    }
}

/// Posts the events of a recording in order, each after the answer to the one before.
pub(crate) async fn run(replay: Replay, ctx: &mut Context) -> Result<(), Failure> {
    let Replay { file, to, speed, wanted } = replay;
    let reader = Reader::new(open(&file, ctx.flags.api_key_stdin)?);
    let limit = ctx.flags.timeout.unwrap_or(TIMEOUT);
    let poster = Poster::new(to, super::ca_file(ctx), limit)?;
    let mut troubles = Troubles { talk: ctx.printer.talk(), count: 0 };
    let mut pace = Pace::new(speed);
    let started = Instant::now();
    let (mut sent, mut left_out) = (0_u64, 0_u64);
    for (line, entry) in reader {
        let entry = match entry {
            Ok(entry) => entry,
            Err(LineError::Broken(why)) => {
                troubles.tell(line, &format!("no recorded event: {why}"));
                continue;
            }
            Err(LineError::Unreadable(error)) => {
                let message = format!("cannot read {} any further", file.display());
                return Err(Failure::new(Exit::Failed, message).causes(&error));
            }
        };
        if !wanted.takes(&entry) {
            left_out += 1;
            continue;
        }
        if ctx.dry_run {
            sent += 1;
            continue;
        }
        pace.wait(entry.time).await;
        match poster.post(entry.event.to_string().into_bytes()).await {
            Ok(answer) if answer.is_success() => sent += 1,
            Ok(answer) => troubles.tell(line, &format!("answered {}", answer.status)),
            Err(reason) => troubles.tell(line, &reason),
        }
    }
    if ctx.dry_run {
        let origin = poster.origin();
        ctx.printer.note(&format!("dry run: would post {sent} events to {origin}"));
        sent = 0;
    }
    let seconds = (started.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
    let failed = troubles.count;
    let row = json!({"sent": sent, "failed": failed, "leftOut": left_out, "seconds": seconds});
    ctx.printer.done(&row, &OUTCOME)?;
    if failed > 0 {
        let message = format!("{failed} of {} events failed", sent + failed);
        return Err(Failure::new(Exit::Partial, message));
    }
    Ok(())
}

fn open(file: &Path, key_on_stdin: bool) -> Result<Box<dyn Read>, Failure> {
    if file.as_os_str() != "-" {
        return match File::open(file) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) => {
                let message = format!("cannot read {}", file.display());
                Err(Failure::new(Exit::Failed, message).causes(&error))
            }
        };
    }
    if key_on_stdin {
        return Err(Failure::usage("standard input cannot hold both the API key and a recording"));
    }
    Ok(Box::new(std::io::stdin()))
}

/// Tells of failed events, up to a number.
struct Troubles {
    talk: Talk,
    count: u64,
}

impl Troubles {
    fn tell(&mut self, line: u64, why: &str) {
        self.count += 1;
        if self.count <= TOLD {
            self.talk.warn(&format!("line {line}: {why}"));
        } else if self.count == TOLD + 1 {
            self.talk.warn("more events failed; they are only counted from here on");
        }
    }
}

/// When each event is due.
struct Pace {
    speed: Speed,
    /// When the first event was sent, and when it was recorded.
    first: Option<(Instant, Timestamp)>,
}

impl Pace {
    fn new(speed: Speed) -> Self {
        Self { speed, first: None }
    }

    /// Waits until an event recorded then is due. Measured from the first one, so that slow answers
    /// do not add up.
    async fn wait(&mut self, recorded: Timestamp) {
        let (start, first) = *self.first.get_or_insert_with(|| (Instant::now(), recorded));
        let due = after(self.speed, first, recorded).and_then(|after| start.checked_add(after));
        if let Some(due) = due {
            tokio::time::sleep_until(due).await;
        }
    }
}

/// How long after the first event another is due; `None` at once: there is to be no wait, or the
/// clock of the recorder went back.
fn after(speed: Speed, first: Timestamp, recorded: Timestamp) -> Option<Duration> {
    let Speed::Times(times) = speed else { return None };
    Duration::try_from_secs_f64(recorded.duration_since(first).as_secs_f64() / times).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(time: &str, room: &str, name: &str) -> Entry {
        let event = json!({"event": name, "roomID": room, "data": {"message": "hello"}});
        Entry { time: time.parse().unwrap(), event }
    }

    #[test]
    fn events_are_chosen_by_room_name_time_and_expression() -> Result<(), Failure> {
        let all = Wanted { rooms: Vec::new(), filter: None, since: None, until: None };
        let entry = entry("2026-01-02T00:00:00Z", "r", "MESSAGE");
        assert!(all.takes(&entry));
        let time = |text: &str| text.parse::<Timestamp>().ok();
        for (wanted, expected) in [
            (Wanted { rooms: vec!["r".into(), "s".into()], ..all }, true),
            (Wanted { rooms: vec!["s".into()], filter: None, since: None, until: None }, false),
        ] {
            assert_eq!(wanted.takes(&entry), expected);
        }
        for (since, until, expected) in [
            (time("2026-01-02T00:00:00Z"), None, true),
            (time("2026-01-02T00:00:01Z"), None, false),
            (None, time("2026-01-02T00:00:00Z"), false),
        ] {
            let wanted = Wanted { rooms: Vec::new(), filter: None, since, until };
            assert_eq!(wanted.takes(&entry), expected);
        }
        for (filter, expected) in [
            ("MESSAGE", true),
            ("JOIN_ROOM", false),
            (".data.message | test(\"^hell\")", true),
            (".data.message == \"x\"", false),
            (".data.nothing", false),
            (".data.message.deeper", false),
            ("empty", false),
        ] {
            assert_eq!(Which::read(filter)?.takes(&entry.event), expected, "{filter}");
        }
        assert!(Which::read(".data |").is_err());
        Ok(())
    }

    #[test]
    fn the_recorded_times_are_divided_by_the_speed() {
        let time = |second: i64| Timestamp::from_second(second).unwrap();
        let due = |times, second| after(Speed::Times(times), time(100), time(second));
        assert_eq!(due(100.0, 110), Some(Duration::from_millis(100)));
        assert_eq!(due(0.5, 110), Some(Duration::from_secs(20)));
        assert_eq!(due(1.0, 100), Some(Duration::ZERO));
        assert_eq!(due(1.0, 99), None);
        assert_eq!(after(Speed::Max, time(0), Timestamp::MAX), None);
    }
}
