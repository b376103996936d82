//! Use of keys over a span of time.

use std::collections::HashMap;

use imkit_api::keys::{KeyUse, UsageBy, UsageQuery, UsageReport, UsageRow, UsedObject};
use imkit_keys::KeyId;
use imkit_store::{Bucket, UsageDimension, UsageFilter, UsageSum};
use jiff::{SignedDuration, Timestamp};

use super::error::KeyError;
use super::faults::Faults;
use super::select;
use super::service::KeyService;

const DAY: i64 = 86_400;

/// Most rows of a report over time.
const MOST_TIMES: i64 = 120;

/// What to sum, from where to where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Span {
    since: Timestamp,
    until: Timestamp,
    bucket: Bucket,
    seconds: i64,
}

/// A key as a report names it.
struct Named {
    id: String,
    name: String,
}

/// The finest bucket that is still there and gives few enough rows; the span begins with one.
fn span(query: &UsageQuery, now: Timestamp) -> Result<Span, KeyError> {
    let until = query.until.unwrap_or(now);
    let day_before = until.saturating_sub(SignedDuration::from_hours(24));
    let since = query.since.unwrap_or(day_before.unwrap_or(Timestamp::MIN));
    if since >= until {
        return Err(Faults::only("/since", format_args!("{since} is not before {until}")));
    }
    let (length, age) =
        (until.as_second() - since.as_second(), now.as_second() - since.as_second());
    let rows = |seconds: i64| query.by != Some(UsageBy::Time) || length / seconds < MOST_TIMES;
    // Minutes are kept for 7 days and hours for 90.
    let (bucket, seconds) = if age < 7 * DAY && rows(60) {
        (Bucket::Minute, 60)
    } else if age < 90 * DAY && rows(3600) {
        (Bucket::Hour, 3600)
    } else {
        (Bucket::Day, DAY)
    };
    let begin = since.as_second().div_euclid(seconds) * seconds;
    let since = Timestamp::from_second(begin).unwrap_or(since);
    Ok(Span { since, until, bucket, seconds })
}

fn used(sum: &UsageSum) -> KeyUse {
    let UsageSum { value: _, requests, admitted, observed, limited, last: _ } = *sum;
    let passed = admitted.saturating_add(observed);
    let refused = requests.saturating_sub(passed).saturating_sub(limited);
    KeyUse { requests, admitted, observed, limited, refused }
}

fn total(sums: &[UsageSum]) -> KeyUse {
    sums.iter().map(used).fold(KeyUse::default(), |sum, row| KeyUse {
        requests: sum.requests.saturating_add(row.requests),
        admitted: sum.admitted.saturating_add(row.admitted),
        observed: sum.observed.saturating_add(row.observed),
        limited: sum.limited.saturating_add(row.limited),
        refused: sum.refused.saturating_add(row.refused),
    })
}

impl KeyService {
    /// What one key was used for, or all.
    pub(crate) async fn usage(
        &self,
        key: Option<KeyId>,
        query: UsageQuery,
    ) -> Result<UsageReport, KeyError> {
        if let Some(id) = key {
            self.read(id).await?;
        }
        let limit = select::page(query.limit, None)?.limit;
        let span = span(&query, self.now())?;
        let UsageQuery { since: _, until: _, by, owner, limit: _ } = query;
        let by = by.unwrap_or_default();
        let filter =
            UsageFilter { key, owner, since: span.since, until: span.until, bucket: span.bucket };
        let sums = self.store().sum_usage(&filter, dimension(by)).await?;
        let shown = &sums[..sums.len().min(usize::try_from(limit).unwrap_or(usize::MAX))];
        let names = if by == UsageBy::Key { self.names(shown).await? } else { HashMap::new() };
        let row = |sum: &UsageSum| {
            let (what, name) = match names.get(&sum.value) {
                Some(Named { id, name }) => (id.clone(), Some(name.clone())),
                None => (shown_value(&sum.value, by).to_owned(), None),
            };
            UsageRow { what, name, used: used(sum), last_at: Some(sum.last) }
        };
        Ok(UsageReport {
            since: span.since,
            until: span.until,
            bucket_seconds: u64::try_from(span.seconds).unwrap_or(0),
            by,
            rows: shown.iter().map(row).collect(),
            more: u64::try_from(sums.len() - shown.len()).unwrap_or(u64::MAX),
            total: total(&sums),
        })
    }

    /// What keys are called, by the id that their use is counted under.
    async fn names(&self, sums: &[UsageSum]) -> Result<HashMap<String, Named>, KeyError> {
        let ids: Vec<KeyId> = sums.iter().filter_map(|sum| sum.value.parse().ok()).collect();
        let keys = self.store().get_many(&ids).await?;
        let keys = keys.into_iter().map(|key| {
            let id = key.record.id.to_string();
            (id.clone(), Named { id, name: key.record.name })
        });
        let client_keys = ids.iter().filter_map(|id| {
            let record = self.client_keys().of_digits(*id)?;
            let name = format!("{} {}", record.application, record.environment.as_str());
            Some((id.to_string(), Named { id: record.id.clone(), name }))
        });
        Ok(client_keys.chain(keys).collect())
    }

    /// What a key touched.
    pub(crate) async fn objects(
        &self,
        id: KeyId,
        since: Option<Timestamp>,
        limit: Option<u32>,
    ) -> Result<Vec<UsedObject>, KeyError> {
        self.read(id).await?;
        let limit = select::page(limit, None)?.limit;
        let week = self.now().saturating_sub(SignedDuration::from_hours(7 * 24));
        let since = since.unwrap_or(week.unwrap_or(Timestamp::MIN));
        let touched = self.store().touched(id, since, limit).await?;
        let shown = |imkit_store::TouchedObject { object, count, first, last }| UsedObject {
            object,
            count,
            first_at: first,
            last_at: last,
        };
        Ok(touched.into_iter().map(shown).collect())
    }
}

/// A row's value; what is stored as nothing has a word.
fn shown_value(value: &str, by: UsageBy) -> &str {
    match by {
        _ if !value.is_empty() => value,
        UsageBy::Key | UsageBy::Operation => "none",
        UsageBy::Ip | UsageBy::Outcome | UsageBy::Time => "unknown",
    }
}

fn dimension(by: UsageBy) -> UsageDimension {
    match by {
        UsageBy::Key => UsageDimension::Key,
        UsageBy::Operation => UsageDimension::Operation,
        UsageBy::Ip => UsageDimension::Ip,
        UsageBy::Outcome => UsageDimension::Outcome,
        UsageBy::Time => UsageDimension::Time,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::NOW;
    use super::*;

    fn ago(seconds: i64, by: UsageBy) -> Span {
        let since = NOW - SignedDuration::from_secs(seconds);
        let query = UsageQuery { since: Some(since), by: Some(by), ..UsageQuery::default() };
        span(&query, NOW).unwrap()
    }

    #[test]
    fn buckets_are_as_fine_as_they_are_kept() {
        assert_eq!(ago(DAY, UsageBy::Key).bucket, Bucket::Minute);
        assert_eq!(ago(8 * DAY, UsageBy::Key).bucket, Bucket::Hour);
        assert_eq!(ago(91 * DAY, UsageBy::Key).bucket, Bucket::Day);
    }

    #[test]
    fn a_report_over_time_has_at_most_120_rows() {
        assert_eq!(ago(3600, UsageBy::Time).bucket, Bucket::Minute);
        assert_eq!(ago(DAY, UsageBy::Time).bucket, Bucket::Hour);
        assert_eq!(ago(30 * DAY, UsageBy::Time).bucket, Bucket::Day);
        let span = ago(90, UsageBy::Time);
        assert_eq!(span.since.as_second() % 60, 0);
    }

    #[test]
    fn what_is_stored_as_nothing_has_a_word() {
        assert_eq!(shown_value("192.0.2.1", UsageBy::Ip), "192.0.2.1");
        let words = [UsageBy::Key, UsageBy::Operation, UsageBy::Ip, UsageBy::Outcome]
            .map(|by| shown_value("", by));
        assert_eq!(words, ["none", "none", "unknown", "unknown"]);
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_refused() {
        let query = UsageQuery { since: Some(NOW), until: Some(NOW), ..UsageQuery::default() };
        assert!(span(&query, NOW).is_err());
    }
}
