//! Takes credentials out of a text that will be shown, such as the name of a file.

use imkit_keys::Credential;

/// The text, with the public part alone of each key and nothing of other credentials.
pub(crate) fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut shown_to = 0;
    for finding in imkit_keys::scan(text.as_bytes()) {
        let start = usize::try_from(finding.offset).unwrap_or(text.len()).max(shown_to);
        masked.push_str(text.get(shown_to..start).unwrap_or_default());
        if let Credential::Key { form, id } = &finding.credential {
            masked.push_str(form.prefix());
            masked.push_str(id.as_str());
        }
        masked.push_str("***");
        shown_to = start + finding.length;
    }
    masked.push_str(text.get(shown_to..).unwrap_or_default());
    masked
}

#[cfg(test)]
mod tests {
    use imkit_keys::{KeyForm, PlainKey};

    use super::*;

    #[test]
    fn only_public_parts_stay() {
        let key = PlainKey::generate(KeyForm::Super).unwrap();
        let text = format!("é{}é{0}", key.expose());
        let public = format!("sk-super-{}***", key.id());
        assert_eq!(mask(&text), format!("é{public}é{public}"));
        let platform = "IM-API-KEY=Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKysv.txt"; // imkit:allow
        assert_eq!(mask(platform), "IM-API-KEY=***.txt");
        assert_eq!(mask("nothing here"), "nothing here");
    }
}
