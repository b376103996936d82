//! Keys that stand in arguments, where none belongs. Other processes saw them, but no error repeats
//! them: it shows a key by its public id.

use std::ffi::OsString;

use imkit_keys::{KeyForm, KeyId};
use secrecy::SecretString;

use crate::output::redact::{MASK, Secrets};

/// So many characters behind the id are no slip of the finger, but a secret or a part of one.
const SECRET: usize = 8;

/// Hides every key in the arguments from all that is written, also one that was cut off or mistyped.
pub(crate) fn learn(args: &[OsString], secrets: &Secrets) {
    for arg in args {
        let text = arg.to_string_lossy();
        for (start, _, end) in cut(&text) {
            secrets.learn(SecretString::from(text[start..end].to_owned()));
        }
        for finding in imkit_keys::scan(text.as_bytes()) {
            let start = usize::try_from(finding.offset).unwrap_or(text.len());
            if let Some(found) = text.get(start..start + finding.length) {
                secrets.learn(SecretString::from(found.to_owned()));
            }
        }
    }
}

/// The text with each key shown by its public part.
pub(crate) fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut shown_to = 0;
    for (start, public, end) in cut(text) {
        if start >= shown_to {
            masked.push_str(&text[shown_to..public]);
            masked.push_str(MASK);
            shown_to = end;
        }
    }
    masked.push_str(&text[shown_to..]);
    crate::scan::mask(&masked)
}

/// Where keys begin, where their public part ends, and where they end, whatever their checksum says.
fn cut(text: &str) -> Vec<(usize, usize, usize)> {
    let mut spans = Vec::new();
    // A plain sk- begins credentials of others, too: only its checksum tells.
    for prefix in KeyForm::ALL.iter().filter(|form| **form != KeyForm::Pool).map(|f| f.prefix()) {
        for (start, _) in text.match_indices(prefix) {
            let rest = &text[start + prefix.len()..];
            let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            if length >= KeyId::LENGTH + SECRET {
                let id = start + prefix.len();
                spans.push((start, id + KeyId::LENGTH, id + length));
            }
        }
    }
    spans.sort_unstable();
    spans
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, PlainKey};

    use super::*;

    #[test]
    fn keys_are_shown_by_their_public_part_whole_cut_off_or_mistyped() {
        for form in KeyForm::ALL {
            let key = PlainKey::generate(form).unwrap();
            let public = format!("{}{}", form.prefix(), key.id());
            let text = format!("é '{}' and '{0}'", key.expose());
            assert_eq!(mask(&text), format!("é '{public}***' and '{public}***'"));
        }
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        let public = format!("imk_live_{}", key.id());
        assert_eq!(mask(&key.expose()[..40]), format!("{public}***"));
        assert_eq!(mask(&format!("{}x", key.expose())), format!("{public}***"));
        assert_eq!(mask(&public), public, "an id is no secret");
        assert_eq!(mask("imk_live_"), "imk_live_");
    }

    #[test]
    fn what_was_typed_is_hidden_from_everything() {
        let key = PlainKey::generate(KeyForm::Super).unwrap();
        let secrets = Secrets::default();
        learn(&[format!("--key={}", &key.expose()[..45]).into(), key.expose().into()], &secrets);
        assert_eq!(secrets.redact(&key.expose()[..45]), "***");
        assert_eq!(secrets.redact(&format!("cannot read {}", key.expose())), "cannot read ***");
    }
}
