//! The rules for other scanners in `docs/leaks` match what our own scanner matches.

use imkit_keys::{KeyForm, PlainKey};
use imkit_testkit::Error;
use regex::Regex;

use super::super::Test;
use super::API_KEY;

/// The regular expressions of a file: what stands between `start` and `end`.
fn expressions(file: &str, start: &str, end: &str) -> Result<Vec<Regex>, Error> {
    let parts = file.split(start).skip(1);
    let texts = parts.filter_map(|part| part.split(end).next());
    let expressions = texts.map(Regex::new).collect::<Result<Vec<_>, _>>()?;
    if expressions.len() == 3 { Ok(expressions) } else { Err("not three rules".into()) }
}

fn rules() -> Result<[(&'static str, Vec<Regex>); 2], Error> {
    let gitleaks = include_str!("../../../docs/leaks/gitleaks.toml");
    let trufflehog = include_str!("../../../docs/leaks/trufflehog.yaml");
    Ok([
        ("gitleaks", expressions(gitleaks, "regex = '''", "'''")?),
        ("trufflehog", expressions(trufflehog, "key: '", "'\n")?),
    ])
}

#[test]
fn keys_of_every_form_are_matched_whole_and_alone() -> Test {
    for (name, expressions) in rules()? {
        for form in KeyForm::ALL {
            for _ in 0..50 {
                let key = PlainKey::generate(form)?;
                for text in [
                    key.expose().to_owned(),
                    format!("KEY=\"{}\"", key.expose()),
                    format!("https://x:{}@example.com", key.expose()),
                    format!("\"{}\\n\"", key.expose()),
                ] {
                    let matched: Vec<_> = expressions
                        .iter()
                        .filter_map(|expression| expression.captures(&text))
                        .map(|captures| captures[1].to_owned())
                        .collect();
                    assert_eq!(matched, [key.expose()], "{name}: {form}");
                }
            }
        }
    }
    Ok(())
}

#[test]
fn platform_api_keys_are_matched_by_the_name_before_them() -> Test {
    for (name, expressions) in rules()? {
        for before in [
            "IM-API-KEY: ",
            "IMKIT_API_KEY=",
            "{\"imkitApiKey\": \"",
            "im_api_key => '",
            "X_IM_API_KEY=",
        ] {
            let text = format!("{before}{API_KEY}'");
            let matched: Vec<_> = expressions
                .iter()
                .filter_map(|expression| expression.captures(&text))
                .map(|captures| captures[1].to_owned())
                .collect();
            assert_eq!(matched, [API_KEY], "{name}: {before}");
        }
    }
    Ok(())
}

#[test]
fn near_misses_are_left_alone() -> Test {
    let key = PlainKey::generate(KeyForm::ALL[0])?;
    let key = key.expose();
    for text in [
        &key[..58],
        &format!("{key}0"),
        &format!("x{key}"),
        &key.replace("imk_", "imx_"),
        &key.replace("_live_", "_prod_"),
        &format!("{}_{}", &key[..30], &key[31..]),
        "sk-proj-0123456789012345678901234567890123456789012345678",
        "sk-ant-api03-0123456789012345678901234567890123456789012345",
        "sk-01234567890123456789012345678901234567890123456",
        "IM-API-KEY: <your key>",
        "IM-API-KEY: short",
        &format!("API-KEY: {API_KEY}"),
        &format!("TRIM-API-KEY{API_KEY}"),
    ] {
        for (name, expressions) in rules()? {
            let matched = expressions.iter().any(|expression| expression.is_match(text));
            assert!(!matched, "{name}: {text}");
        }
    }
    Ok(())
}
