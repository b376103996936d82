//! When a key was used. The server counts long spans by the day; on a bad night the hour matters, and
//! the minute if it was one alone.

use imkit_sdk::Error;
use imkit_sdk::keys::{KeyServer, KeyUse, UsageBy, UsageQuery, UsageReport, UsageRow};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::commands::keys::usage::bar;

/// Cells of the longest bar.
const LONGEST: usize = 30;

/// Spans that are looked into one by one; of more, the whole is told as coarsely as it came.
const SPLIT: usize = 31;

/// Use by spans of equal length, in the order of time; those without use are left out.
#[derive(Clone, PartialEq, Default, Debug, Serialize)]
pub(super) struct Times {
    /// Length of a span: 60, 3600 or 86400.
    #[serde(rename = "times_bucket_seconds")]
    pub(super) bucket_seconds: u64,
    /// The spans.
    #[serde(rename = "times")]
    pub(super) rows: Vec<UsageRow>,
}

/// A span as people read it.
pub(super) struct Bar {
    /// When it began.
    pub(super) when: String,
    /// The use.
    pub(super) used: KeyUse,
    /// In proportion to the others.
    pub(super) bar: String,
}

impl Times {
    /// A span in a word.
    pub(super) fn unit(&self) -> &'static str {
        match self.bucket_seconds {
            60 => "minute",
            3600 => "hour",
            _ => "day",
        }
    }

    /// When a span begins, as fine as spans are.
    fn begin(&self, instant: &str) -> String {
        let minute = instant.strip_suffix(":00Z").unwrap_or(instant);
        match minute.strip_suffix("T00:00") {
            Some(day) if self.unit() == "day" => day.to_owned(),
            _ => minute.replace('T', " "),
        }
    }

    /// Each span as people read it: in UTC, with a bar in proportion.
    pub(super) fn bars(&self) -> Vec<Bar> {
        let most = self.rows.iter().map(|row| row.used.requests).max().unwrap_or(0);
        let bar = |row: &UsageRow| Bar {
            when: self.begin(&row.what),
            used: row.used,
            bar: bar::of(row.used.requests, most, LONGEST),
        };
        self.rows.iter().map(bar).collect()
    }

    /// The spans of a report by time.
    pub(super) fn of(report: UsageReport) -> Self {
        Self { bucket_seconds: report.bucket_seconds, rows: report.rows }
    }

    /// Where each span begins and ends; none when there are too many to ask about each.
    fn spans(&self) -> Vec<(Timestamp, Timestamp)> {
        let length = SignedDuration::from_secs(i64::try_from(self.bucket_seconds).unwrap_or(0));
        let span = |row: &UsageRow| {
            let begin: Timestamp = row.what.parse().ok()?;
            Some((begin, begin.checked_add(length).ok()?))
        };
        let spans: Option<Vec<_>> = self.rows.iter().map(span).collect();
        spans.filter(|spans| spans.len() <= SPLIT).unwrap_or_default()
    }
}

/// Looks closer: days by the hour, and the hour by the minute if there is but one.
///
/// # Errors
///
/// The server does not answer.
pub(super) async fn closer(server: &KeyServer, id: &str, mut times: Times) -> Result<Times, Error> {
    while times.bucket_seconds > 3600 || (times.bucket_seconds > 60 && times.rows.len() == 1) {
        let mut finer = Times::default();
        for (since, until) in times.spans() {
            let query = UsageQuery {
                since: Some(since),
                until: Some(until),
                by: Some(UsageBy::Time),
                limit: Some(1000),
                ..UsageQuery::default()
            };
            let part = Times::of(server.key_usage(id, query).await?);
            // Minutes are kept for days, hours for months: what is gone was counted as a whole.
            if part.bucket_seconds >= times.bucket_seconds {
                return Ok(times);
            }
            finer.bucket_seconds = finer.bucket_seconds.max(part.bucket_seconds);
            finer.rows.extend(part.rows);
        }
        if finer.rows.is_empty() {
            return Ok(times);
        }
        times = finer;
    }
    Ok(times)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(bucket_seconds: u64, uses: &[(&str, u64)]) -> Times {
        let row = |(what, requests): &(&str, u64)| UsageRow {
            what: (*what).to_owned(),
            name: None,
            used: KeyUse { requests: *requests, ..KeyUse::default() },
            last_at: None,
        };
        Times { bucket_seconds, rows: uses.iter().map(row).collect() }
    }

    #[test]
    fn a_span_is_told_by_its_beginning_and_a_bar() {
        let days = times(86_400, &[("2026-01-02T00:00:00Z", 30), ("2026-01-04T00:00:00Z", 15)]);
        let told: Vec<_> = days.bars().into_iter().map(|bar| (bar.when, bar.bar)).collect();
        assert_eq!(told[0], ("2026-01-02".to_owned(), "█".repeat(30)));
        assert_eq!(told[1], ("2026-01-04".to_owned(), "█".repeat(15)));
        let hours = times(3600, &[("2026-01-02T00:00:00Z", 1), ("2026-01-02T13:00:00Z", 1)]);
        let told: Vec<_> = hours.bars().into_iter().map(|bar| bar.when).collect();
        assert_eq!(told, ["2026-01-02 00:00", "2026-01-02 13:00"]);
        assert_eq!((days.unit(), hours.unit(), times(60, &[]).unit()), ("day", "hour", "minute"));
    }

    #[test]
    fn spans_reach_to_their_end_and_are_not_too_many() {
        let instant = |text: &str| text.parse::<Timestamp>().unwrap();
        let hour = times(3600, &[("2026-01-02T13:00:00Z", 1)]);
        let expected = (instant("2026-01-02T13:00:00Z"), instant("2026-01-02T14:00:00Z"));
        assert_eq!(hour.spans(), [expected]);
        let many = vec![("2026-01-02T13:00:00Z", 1); SPLIT + 1];
        assert_eq!(times(3600, &many).spans(), []);
        assert_eq!(times(3600, &[("nonsense", 1)]).spans(), []);
    }
}
