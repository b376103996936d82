//! Limits of the API to limits of the domain, and back.

use std::num::{NonZeroU32, NonZeroU64};

use imkit_api::keys::{LimitRule, NamedLimit, Period, RateLimit};
use imkit_keys::{self as domain, Limit, MOST_LIMITS, Rule};

use super::faults::Faults;

/// What a request says about limits; `None` = nothing.
pub(super) fn read(
    faults: &mut Faults,
    short: Option<&RateLimit>,
    full: Option<&[NamedLimit]>,
) -> Option<Vec<Limit>> {
    match (short, full) {
        (None, None) => None,
        (Some(_), Some(_)) => {
            faults.add("/rate_limit", "say either rate_limit or limits");
            None
        }
        (Some(short), None) => {
            let rule = faults.take("/rate_limit", read_short(short))?;
            let limits: Vec<_> =
                rule.map(|rule| Limit { rule, ..Limit::usual() }).into_iter().collect();
            let checked = limits.iter().try_for_each(Limit::check);
            faults.take("/rate_limit", checked).map(|()| limits)
        }
        (None, Some(full)) => Some(read_full(faults, full)),
    }
}

fn read_full(faults: &mut Faults, full: &[NamedLimit]) -> Vec<Limit> {
    if full.len() > MOST_LIMITS {
        let found = full.len();
        faults.add("/limits", format_args!("{found} limits: a key has at most {MOST_LIMITS}"));
        return Vec::new();
    }
    let mut limits: Vec<Limit> = Vec::with_capacity(full.len());
    for (index, NamedLimit { name, rule }) in full.iter().enumerate() {
        let pointer = format!("/limits/{index}");
        let name = faults.take(&format!("{pointer}/name"), name.parse::<domain::LimitName>());
        let rule = faults.take(&pointer, read_rule(*rule));
        let (Some(name), Some(rule)) = (name, rule) else { continue };
        let limit = Limit { name, rule };
        if limits.iter().any(|other| other.name == limit.name) {
            faults.add(format!("{pointer}/name"), format_args!("{} is given twice", limit.name));
        }
        if faults.take(&pointer, limit.check()).is_some() {
            limits.push(limit);
        }
    }
    limits
}

fn read_rule(rule: LimitRule) -> Result<Rule, &'static str> {
    const RANGE: &str = "count, seconds and burst are at least 1 and at most 1000000000";
    let narrow = |number: u64| u32::try_from(number).ok().and_then(NonZeroU32::new).ok_or(RANGE);
    Ok(match rule {
        LimitRule::Rate { count, seconds, burst } => Rule::Rate {
            count: narrow(count)?,
            seconds: narrow(seconds.into())?,
            burst: narrow(burst)?,
        },
        LimitRule::Quota { count, period } => Rule::Quota {
            count: NonZeroU64::new(count).ok_or("count is at least 1")?,
            period: match period {
                Period::Hour => domain::Period::Hour,
                Period::Day => domain::Period::Day,
                Period::Month => domain::Period::Month,
            },
        },
    })
}

/// `None` = no limit.
fn read_short(short: &RateLimit) -> Result<Option<Rule>, String> {
    let (count, seconds) = match short {
        RateLimit::PerHour(count) => (*count, 3600),
        RateLimit::Text(text) if text == "off" => return Ok(None),
        RateLimit::Text(text) => {
            let shown: String = text.chars().take(40).collect();
            let fault = || format!("{shown:?} is no rate: write 1000/min, 20/s, 5000/h or off");
            let (count, unit) = text.split_once('/').ok_or_else(fault)?;
            let seconds = match unit {
                "s" => 1,
                "min" => 60,
                "h" => 3600,
                "d" => 86_400,
                _ => return Err(fault()),
            };
            if !count.bytes().all(|digit| digit.is_ascii_digit()) {
                return Err(fault());
            }
            (count.parse().map_err(|_| fault())?, seconds)
        }
    };
    read_rule(LimitRule::Rate { count, seconds, burst: count })
        .map(Some)
        .map_err(|_| "the count is at least 1 and at most 1000000000; off = no limit".to_owned())
}

/// A limit as the API shows it.
pub(super) fn show(limit: &Limit) -> NamedLimit {
    let Limit { name, rule } = limit;
    let rule = match *rule {
        Rule::Rate { count, seconds, burst } => LimitRule::Rate {
            count: count.get().into(),
            seconds: seconds.get(),
            burst: burst.get().into(),
        },
        Rule::Quota { count, period } => LimitRule::Quota {
            count: count.get(),
            period: match period {
                domain::Period::Hour => Period::Hour,
                domain::Period::Day => Period::Day,
                domain::Period::Month => Period::Month,
            },
        },
    };
    NamedLimit { name: name.to_string(), rule }
}

/// All limits in short, as [`read`] takes them; `None` = they cannot be said so.
pub(super) fn show_short(limits: &[Limit]) -> Option<RateLimit> {
    let Some(Limit { name, rule }) = limits.first() else {
        return Some(RateLimit::Text("off".to_owned()));
    };
    let Rule::Rate { count, seconds, burst } = *rule else { return None };
    if limits.len() > 1 || burst != count || *name != Limit::usual().name {
        return None;
    }
    let unit = match seconds.get() {
        3600 => return Some(RateLimit::PerHour(count.get().into())),
        1 => "s",
        60 => "min",
        86_400 => "d",
        _ => return None,
    };
    Some(RateLimit::Text(format!("{count}/{unit}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(short: &RateLimit) -> Option<Vec<NamedLimit>> {
        let mut faults = Faults::default();
        let limits = read(&mut faults, Some(short), None);
        faults.finish(limits).ok().map(|limits| limits.unwrap().iter().map(show).collect())
    }

    #[test]
    fn a_number_is_requests_an_hour_and_a_text_says_its_unit() {
        let rate = |count, seconds| LimitRule::Rate { count, seconds, burst: count };
        let rule = |given: RateLimit| short(&given).unwrap()[0].rule;
        assert_eq!(rule(RateLimit::PerHour(5000)), rate(5000, 3600));
        assert_eq!(rule(RateLimit::Text("1000/min".into())), rate(1000, 60));
        assert_eq!(rule(RateLimit::Text("20/s".into())), rate(20, 1));
        assert_eq!(rule(RateLimit::Text("7/d".into())), rate(7, 86_400));
        assert_eq!(short(&RateLimit::Text("off".into())), Some(Vec::new()));
    }

    #[test]
    fn limits_are_said_in_short_where_that_says_all() {
        let shown = |short: &RateLimit| {
            let mut faults = Faults::default();
            show_short(&read(&mut faults, Some(short), None).unwrap())
        };
        for text in ["1000/min", "20/s", "7/d", "off"] {
            let short = RateLimit::Text(text.to_owned());
            assert_eq!(shown(&short), Some(short));
        }
        assert_eq!(shown(&RateLimit::Text("5/h".into())), Some(RateLimit::PerHour(5)));
        let usual = Limit::usual();
        let other = Limit { name: "other".parse().unwrap(), ..usual.clone() };
        assert_eq!(show_short(std::slice::from_ref(&other)), None);
        assert_eq!(show_short(&[usual, other]), None);
        let count = NonZeroU32::MIN;
        let burst = NonZeroU32::new(2).unwrap();
        let rule = Rule::Rate { count, seconds: count, burst };
        assert_eq!(show_short(&[Limit { rule, ..Limit::usual() }]), None);
    }

    #[test]
    fn other_texts_and_zero_are_refused() {
        for text in ["", "0/s", "-1/s", "+1/s", "1/week", "1", "/s", "1/s/s", "99999999999/s"] {
            assert_eq!(short(&RateLimit::Text(text.into())), None, "{text}");
        }
        assert_eq!(short(&RateLimit::PerHour(0)), None);
        assert_eq!(short(&RateLimit::PerHour(u64::MAX)), None);
    }
}
