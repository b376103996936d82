//! Keeps the addresses of a key in a bucket few: those above the bound are counted without one.

use std::collections::{BTreeSet, HashMap};

use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use super::Level;
use super::add::{Cells, count, json};

/// Addresses of a key in a bucket.
type Group<'b> = (i64, &'b str);

/// Takes the address from cells whose key has too many.
pub(super) async fn addresses<'b>(
    connection: &mut SqliteConnection,
    level: &Level,
    cells: Cells<'b>,
) -> sqlx::Result<Cells<'b>> {
    let mut groups: HashMap<Group<'b>, BTreeSet<String>> = HashMap::new();
    for (bucket, key, _, _, ip) in cells.keys().filter(|cell| !cell.4.is_empty()) {
        groups.entry((*bucket, key)).or_default().insert(ip.clone());
    }
    if groups.is_empty() {
        return Ok(cells);
    }
    let asked: Vec<_> =
        groups.iter().map(|((bucket, key), new)| (bucket, key, new.len())).collect();
    // Only the few that may go above the bound come back.
    let sql = format!(
        "SELECT line.value ->> 0, line.value ->> 1, json_group_array(DISTINCT cell.ip) \
         FROM json_each(?) AS line CROSS JOIN {} AS cell \
         ON cell.bucket = line.value ->> 0 AND cell.key = line.value ->> 1 AND cell.ip <> '' \
         GROUP BY 1, 2 HAVING count(DISTINCT cell.ip) + max(line.value ->> 2) > ?",
        level.table
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(json(&asked)?)
        .bind(i64::try_from(level.addresses).unwrap_or(i64::MAX))
        .fetch_all(connection)
        .await?;
    let mut there: HashMap<(i64, String), BTreeSet<String>> = HashMap::new();
    for row in rows {
        let known: &str = row.try_get(2)?;
        let known =
            serde_json::from_str(known).map_err(|error| sqlx::Error::Decode(error.into()))?;
        there.insert((row.try_get(0)?, row.try_get(1)?), known);
    }
    let mut kept: HashMap<Group<'b>, BTreeSet<String>> = HashMap::new();
    for ((bucket, key), new) in groups {
        let known = there.remove(&(bucket, key.to_owned()));
        if known.is_some() || new.len() > level.addresses {
            let mut known = known.unwrap_or_default();
            let free = level.addresses.saturating_sub(known.len());
            let added: Vec<String> =
                new.into_iter().filter(|ip| !known.contains(ip)).take(free).collect();
            known.extend(added);
            kept.insert((bucket, key), known);
        }
    }
    if kept.is_empty() {
        return Ok(cells);
    }
    let mut folded = Cells::new();
    for ((bucket, key, operation, outcome, ip), (requests, last)) in cells {
        let stays = kept.get(&(bucket, key)).is_none_or(|kept| kept.contains(&ip));
        let ip = if stays { ip } else { String::new() };
        count(&mut folded, (bucket, key, operation, outcome, ip), requests, last);
    }
    Ok(folded)
}
